// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/codec.h"
#include "app/journal/codec_reflect.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace afterword::codec {

/// Version and type of a record, wherever they stand in it.
struct RecordFace
{
    qint64 version = 0;
    RecordType type = RecordType::Unknown;
};

/// One record being read: members by name into the value, the rest into `extra`.
struct Decoding : ReflectParts
{
    using ReflectParts::member;
    using ReflectParts::ReflectParts;

    Mood mood()
    {
        Mood made;
        made.energyKnown = false;
        reader.beginObject();
        json::Key key;
        while (reader.nextMember(key)) {
            if (key == "at")
                made.at = moment();
            else if (key == "p")
                made.pleasant = static_cast<int>(ranged(-3, 3));
            else if (key == "e")
                energy(made);
            else if (key == "frame")
                made.frame = frame();
            else if (key == "words")
                array([&] { made.words += decoder.shared(reader.string()); });
            else
                unknown(made.extra, key);
        }
        return made;
    }

    void energy(Mood &made)
    {
        made.energy = static_cast<int>(ranged(-2, 2));
        made.energyKnown = true;
    }

    Frame frame()
    {
        const std::string_view name = reader.string();
        if (name != "now" && name != "day")
            leaveAlone = true;
        return name == "day" ? Frame::Day : Frame::Now;
    }

    void bin(Page &page)
    {
        if (reader.peek() == '"')
            page.bin = moment();
        else if (reader.boolean())
            page.bin = Moment(); // the first programs kept no time: settled by read()
    }

    void lookback(Page &page)
    {
        const std::string raw = reader.raw();
        page.lookback.never = raw == R"("never")";
        page.lookback.from = dayIn(raw);
        if (!page.lookback.never && !page.lookback.from.isValid())
            json::addMember(page.otherFlags, "lookback", raw);
    }

    void flags(Page &page)
    {
        reader.beginObject();
        json::Key key;
        while (reader.nextMember(key)) {
            if (key == "draft")
                page.draft = reader.boolean();
            else if (key == "bin")
                bin(page);
            else if (key == "away")
                page.away = day(page.otherFlags, key);
            else if (key == "lookback")
                lookback(page);
            else
                unknown(page.otherFlags, key);
        }
    }

    void kind(Page &page)
    {
        const auto kind = kindFromName(reader.string());
        leaveAlone = leaveAlone || !kind;
        page.kind = kind.value_or(Kind::Page);
    }

    bool member(Page &page, const json::Key &key) { return isHead(page, key) || isRest(page, key); }

    /// What the list shows of a page.
    bool isHead(Page &page, const json::Key &key)
    {
        if (key == "kind")
            kind(page);
        else if (key == "at")
            page.at = moment();
        else if (key == "zone")
            page.zone = decoder.zone(reader.string());
        else if (key == "title")
            page.title = reader.qstring();
        else if (key == "first")
            page.first = reader.qstring();
        else if (key == "moods")
            array([&] { page.moods += mood(); });
        else if (key == "tags")
            array([&] { page.tags += id(); });
        else if (key == "people")
            array([&] { page.people += id(); });
        else
            return false;
        return true;
    }

    bool isRest(Page &page, const json::Key &key)
    {
        if (key == "prompt")
            page.prompt = decoder.shared(reader.string());
        else if (key == "path")
            path(page.path);
        else if (key == "values")
            values(page, key);
        else if (key == "circles")
            page.circles = static_cast<int>(ranged(0, 2));
        else if (key == "origin")
            origin(page.origin);
        else if (key == "body")
            page.body = blob();
        else if (key == "att")
            array([&] { page.attachments += attachment(); });
        else if (key == "flags")
            flags(page);
        else
            return false;
        return true;
    }

    bool member(Tag &tag, const json::Key &key)
    {
        if (key == "name")
            tag.name = reader.qstring();
        else if (key == "away")
            tag.away = day(tag.extra, key);
        else
            return false;
        return true;
    }

    bool member(Person &person, const json::Key &key)
    {
        if (key == "name")
            person.name = reader.qstring();
        else if (key == "note")
            person.note = reader.qstring();
        else if (key == "away")
            person.away = day(person.extra, key);
        else
            return false;
        return true;
    }

    bool member(LifeMark &mark, const json::Key &key)
    {
        if (key == "day") {
            mark.day = QDate::fromString(reader.qstring(), Qt::ISODate);
            if (!mark.day.isValid())
                reader.reject();
        } else if (key == "name") {
            mark.name = reader.qstring();
        } else if (key == "shown") {
            mark.shown = reader.boolean();
        } else {
            return false;
        }
        return true;
    }

    bool member(SettingsRecord &settings, const json::Key &key)
    {
        if (key != "values")
            return false;
        // Small and rare, so the general tree is fine here; raw() has refused double members.
        const std::string raw = reader.raw();
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(raw));
        if (!document.isObject())
            reader.reject();
        settings.values = document.object().toVariantHash();
        return true;
    }

    bool member(UnlocksRecord &unlocks, const json::Key &key)
    {
        if (key != "times")
            return false;
        array([&] { unlocks.times += moment(); });
        return true;
    }

    Version version()
    {
        Version made;
        reader.beginObject();
        json::Key key;
        while (reader.nextMember(key)) {
            if (key == "at")
                made.at = moment();
            else if (key == "n")
                made.n = static_cast<quint32>(ranged(0, 0xffffffff));
            else if (key == "title")
                made.title = reader.qstring();
            else if (key == "body")
                made.body = blob();
            else
                unknown(made.extra, key);
        }
        return made;
    }

    bool member(History &history, const json::Key &key)
    {
        if (key == "page")
            history.page = id();
        else if (key == "entries")
            array([&] { history.versions += version(); });
        else
            return false;
        return true;
    }

    bool member(SavedSearch &search, const json::Key &key)
    {
        if (key == "name")
            search.name = reader.qstring();
        else if (key == "query")
            search.query = reader.qstring();
        else
            return false;
        return true;
    }

    bool member(Dictionary &dictionary, const json::Key &key)
    {
        if (key != "words")
            return false;
        array([&] { dictionary.words += reader.qstring(); });
        return true;
    }

    bool common(RecordBase &base, const json::Key &key)
    {
        if (key == "v" || key == "type")
            reader.skip(); // settled before
        else if (key == "id")
            base.id = id();
        else if (key == "rev")
            revision(base.rev);
        else if (key == "parent")
            base.parent = bytes();
        else if (key == "created")
            base.created = moment();
        else if (key == "edited")
            base.edited = moment();
        else
            return false;
        return true;
    }

    /// To be asked first: the reader is at the start again then.
    Result<RecordFace> face()
    {
        RecordFace face;
        bool hasVersion = false;
        bool hasType = false;
        reader.beginObject();
        json::Key key;
        while (!(hasVersion && hasType) && reader.nextMember(key)) {
            if (key == "v") {
                face.version = reader.integer();
                hasVersion = true;
            } else if (key == "type") {
                face.type = typeFromName(reader.string());
                hasType = true;
            } else {
                reader.skip();
            }
        }
        if (reader.failed() || !hasVersion || !hasType)
            return fail(Errc::Malformed, "record has no type or version");
        reader.rewind();
        return face;
    }

    template <typename Value>
    Result<Record> read()
    {
        Result<Record> record(tl::in_place, std::in_place_type<Value>);
        auto &value = std::get<Value>(*record); // where it stays: a page is large
        reader.beginObject();
        json::Key key;
        while (reader.nextMember(key)) {
            if (!common(value, key) && !member(value, key))
                unknown(value.extra, key);
        }
        if (!reader.finish() || value.id.isNull())
            return fail(Errc::Malformed, "record does not parse");
        if constexpr (std::is_same_v<Value, Page>) {
            if (value.at.isNull())
                value.at = value.created;
            if (value.bin && value.bin->isNull())
                value.bin = value.edited;
        }
        if (leaveAlone)
            return Record{};
        return record;
    }
};

QByteArray Decoder::zone(std::string_view name)
{
    const auto view = QByteArrayView(name.data(), static_cast<qsizetype>(name.size()));
    if (m_zone != view)
        m_zone = view.toByteArray();
    return m_zone;
}

QString Decoder::shared(std::string_view utf8)
{
    const auto key = QByteArray::fromRawData(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const auto found = m_shared.constFind(key);
    if (found != m_shared.constEnd())
        return *found;
    QString text = QString::fromUtf8(key);
    if (m_shared.size() < 1'000)
        m_shared.insert(QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size())), text);
    return text;
}

Result<Record> Decoder::decode(std::string_view text)
{
    Decoding decoding(*this, text);
    const auto face = decoding.face();
    if (!face)
        return fail(face.error());
    if (face->version != 1)
        return Record{};
    switch (face->type) {
    case RecordType::Page:
        return decoding.read<Page>();
    case RecordType::Tag:
        return decoding.read<Tag>();
    case RecordType::Person:
        return decoding.read<Person>();
    case RecordType::Mark:
        return decoding.read<LifeMark>();
    case RecordType::Settings:
        return decoding.read<SettingsRecord>();
    case RecordType::Unlocks:
        return decoding.read<UnlocksRecord>();
    case RecordType::History:
        return decoding.read<History>();
    case RecordType::Search:
        return decoding.read<SavedSearch>();
    case RecordType::Dictionary:
        return decoding.read<Dictionary>();
    case RecordType::Letter:
        return decoding.read<Letter>();
    case RecordType::Urge:
        return decoding.read<Urge>();
    case RecordType::Run:
        return decoding.read<PathRun>();
    case RecordType::Deck:
        return decoding.read<Deck>();
    case RecordType::Root:
    case RecordType::Filler:
    case RecordType::Unknown:
        break;
    }
    return Record{};
}

} // namespace afterword::codec

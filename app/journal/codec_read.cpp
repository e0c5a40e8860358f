// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/codec.h"
#include "app/journal/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace afterword::codec {

/// One record being read: members by name into the value, the rest into `extra`.
struct Decoding
{
    Decoder &decoder;
    json::Reader reader;
    bool leaveAlone = false; ///< a value only a later version understands

    Decoding(Decoder &d, std::string_view text)
        : decoder(d)
        , reader(text)
    {}

    qint64 ranged(qint64 low, qint64 high)
    {
        const qint64 value = reader.integer();
        if (value < low || value > high)
            reader.reject();
        return value;
    }

    Moment moment()
    {
        const std::string_view text = reader.string();
        const auto moment =
            Moment::parse(QLatin1StringView(text.data(), static_cast<qsizetype>(text.size())));
        if (!moment)
            reader.reject();
        return moment.value_or(Moment{});
    }

    Id id()
    {
        const std::string_view hex = reader.string();
        const auto id =
            Id::fromHex(QLatin1StringView(hex.data(), static_cast<qsizetype>(hex.size())));
        if (!id)
            reader.reject();
        return id.value_or(Id{});
    }

    QByteArray bytes()
    {
        const std::string_view text = reader.string();
        return {text.data(), static_cast<qsizetype>(text.size())};
    }

    void unknown(QByteArray &extra, std::string_view key)
    {
        json::addMember(extra, key, reader.raw());
    }

    template <typename Each>
    void array(const Each &each)
    {
        reader.beginArray();
        while (reader.nextElement())
            each();
    }

    /// Reads an array of exactly these values.
    template <typename... Values>
    void tuple(const Values &...values)
    {
        reader.beginArray();
        const auto one = [this](const auto &value) {
            if (reader.nextElement())
                value();
            else
                reader.reject();
        };
        (one(values), ...);
        if (reader.nextElement())
            reader.reject();
    }

    void revision(Revision &rev)
    {
        tuple([&] { rev.n = static_cast<quint32>(ranged(0, 0xffffffff)); },
              [&] { rev.mark = bytes(); });
    }

    BlobRef blob()
    {
        BlobRef ref;
        tuple([&] { ref.rid = ranged(0, INT64_MAX); }, [&] { ref.length = ranged(0, INT64_MAX); });
        return ref;
    }

    Attachment attachment()
    {
        Attachment made;
        tuple([&] { made.blob.rid = ranged(0, INT64_MAX); },
              [&] { made.blob.length = ranged(0, INT64_MAX); },
              [&] { made.mime = reader.qstring(); },
              [&] { made.name = reader.qstring(); });
        return made;
    }

    Mood mood()
    {
        Mood made;
        reader.beginObject();
        std::string_view key;
        while (reader.nextMember(key)) {
            if (key == "at")
                made.at = moment();
            else if (key == "p")
                made.pleasant = static_cast<int>(ranged(-3, 3));
            else if (key == "e")
                made.energy = static_cast<int>(ranged(-2, 2));
            else if (key == "frame")
                made.frame = frame();
            else if (key == "words")
                array([&] { made.words += decoder.shared(reader.string()); });
            else
                unknown(made.extra, key);
        }
        return made;
    }

    Frame frame()
    {
        const std::string_view name = reader.string();
        if (name != "now" && name != "day")
            leaveAlone = true;
        return name == "day" ? Frame::Day : Frame::Now;
    }

    void flags(Page &page)
    {
        reader.beginObject();
        std::string_view key;
        while (reader.nextMember(key)) {
            if (key == "draft")
                page.draft = reader.boolean();
            else if (key == "bin")
                page.bin = reader.boolean();
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

    bool member(Page &page, std::string_view key)
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
        else if (key == "prompt")
            page.prompt = decoder.shared(reader.string());
        else if (key == "circles")
            page.circles = static_cast<int>(ranged(0, 2));
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

    bool member(Tag &tag, std::string_view key)
    {
        if (key != "name")
            return false;
        tag.name = reader.qstring();
        return true;
    }

    bool member(Person &person, std::string_view key)
    {
        if (key != "name")
            return false;
        person.name = reader.qstring();
        return true;
    }

    bool member(LifeMark &mark, std::string_view key)
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

    bool member(SettingsRecord &settings, std::string_view key)
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

    bool member(UnlocksRecord &unlocks, std::string_view key)
    {
        if (key != "times")
            return false;
        array([&] { unlocks.times += moment(); });
        return true;
    }

    bool common(RecordBase &base, std::string_view key)
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

    template <typename Value>
    Result<Record> read()
    {
        Value value;
        reader.beginObject();
        std::string_view key;
        while (reader.nextMember(key)) {
            if (!common(value, key) && !member(value, key))
                unknown(value.extra, key);
        }
        if (!reader.finish() || value.id.isNull())
            return fail(Errc::Malformed, "record does not parse");
        if constexpr (std::is_same_v<Value, Page>) {
            if (value.at.isNull())
                value.at = value.created;
        }
        if (leaveAlone)
            return Record{};
        return Record(std::move(value));
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

namespace {

/// Version and type of a record, wherever they stand in it.
struct RecordFace
{
    qint64 version = 0;
    RecordType type = RecordType::Unknown;
};

Result<RecordFace> recordFace(std::string_view text)
{
    json::Reader reader(text);
    RecordFace face;
    bool hasVersion = false;
    bool hasType = false;
    reader.beginObject();
    std::string_view key;
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
    return face;
}

} // namespace

Result<Record> Decoder::decode(std::string_view text)
{
    const auto face = recordFace(text);
    if (!face)
        return fail(face.error());
    if (face->version != 1)
        return Record{};
    Decoding decoding(*this, text);
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
    case RecordType::Letter:
    case RecordType::Urge:
    case RecordType::Run:
    case RecordType::Deck:
    case RecordType::History:
    case RecordType::Search:
    case RecordType::Dictionary:
    case RecordType::Root:
    case RecordType::Filler:
    case RecordType::Unknown:
        break;
    }
    return Record{};
}

} // namespace afterword::codec

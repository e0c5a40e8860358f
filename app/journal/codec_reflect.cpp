// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, urges, paths in progress and decks; and the bodies of all records that have one.
#include "app/journal/codec_reflect.h"

#include "app/journal/codec_write.h"

#include <QJsonDocument>

#include <array>

namespace afterword::codec {

namespace {

constexpr std::array<std::pair<LetterState, std::string_view>, 4> codecLetterStates{{
    {LetterState::Draft, "draft"},
    {LetterState::Sealed, "sealed"},
    {LetterState::Open, "open"},
    {LetterState::Gone, "gone"},
}};

std::string_view codecStateName(LetterState state)
{
    for (const auto &[known, name] : codecLetterStates) {
        if (known == state)
            return name;
    }
    return "draft";
}

void codecCharge(json::Writer &writer, const std::optional<int> &charge)
{
    if (charge)
        writer.integer(*charge);
    else
        writer.raw("null");
}

/// The line in front of a body repeats what is needed to save it when its record is lost.
struct BodyFace
{
    const RecordBase &record;
    RecordType of;
    QString title;
    QDate day;
};

std::string codecBody(const BodyFace &face, const QByteArray &utf8)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("v");
    writer.integer(1);
    writer.key("type");
    writer.string(std::string_view("body"));
    if (face.of != RecordType::Page) {
        writer.key("of");
        writer.string(std::string_view(typeName(face.of)));
    }
    writer.key("uuid");
    writer.string(face.record.id.toHex());
    writer.key("n");
    writer.integer(face.record.rev.n);
    writer.key("title");
    writer.string(face.title);
    writer.key("date");
    writer.string(face.day.toString(Qt::ISODate));
    writer.endObject();
    std::string content = writer.take();
    content.reserve(content.size() + 1 + static_cast<std::size_t>(utf8.size()));
    content += '\n';
    content += codecView(utf8);
    return content;
}

} // namespace

LetterState ReflectParts::letterState()
{
    const std::string_view name = reader.string();
    for (const auto &[state, known] : codecLetterStates) {
        if (known == name)
            return state;
    }
    leaveAlone = true;
    return LetterState::Draft;
}

std::optional<int> ReflectParts::charge()
{
    if (reader.peek() == 'n') {
        reader.skip();
        return std::nullopt;
    }
    return static_cast<int>(ranged(0, 10));
}

/// A day; a time counts as its day.
void ReflectParts::until(Letter &letter)
{
    const std::string raw = reader.raw();
    letter.until = dayIn(raw);
    if (letter.until.isValid())
        return;
    const std::string_view text(raw);
    const auto inside = text.size() > 2 && text.front() == '"' ? text.substr(1, text.size() - 2)
                                                               : std::string_view();
    const auto time =
        Moment::parse(QLatin1StringView(inside.data(), static_cast<qsizetype>(inside.size())));
    if (time)
        letter.until = time->date();
    else
        json::addMember(letter.extra, "until", raw);
}

/// What is no id is a later version's, and is kept as it is.
Id ReflectParts::idOrExtra(QByteArray &extra, std::string_view key)
{
    const std::string raw = reader.raw();
    const bool quoted = raw.size() > 2 && raw.front() == '"';
    const auto id =
        quoted
            ? Id::fromHex(QLatin1StringView(raw.data() + 1, static_cast<qsizetype>(raw.size() - 2)))
            : std::nullopt;
    if (!id)
        json::addMember(extra, key, raw);
    return id.value_or(Id{});
}

void ReflectParts::origin(PageOrigin &origin)
{
    reader.beginObject();
    json::Key key;
    while (reader.nextMember(key)) {
        if (key == "format")
            origin.format = reader.qstring();
        else if (key == "id")
            origin.id = reader.qstring();
        else if (key == "import")
            origin.import = idOrExtra(origin.extra, key);
        else
            unknown(origin.extra, key);
    }
}

void ReflectParts::path(PathRef &path)
{
    reader.beginObject();
    json::Key key;
    while (reader.nextMember(key)) {
        if (key == "id")
            path.id = reader.qstring();
        else if (key == "run")
            path.run = idOrExtra(path.extra, key);
        else
            unknown(path.extra, key);
    }
}

/// What the general tree cannot hold is kept as it was read.
void ReflectParts::values(Page &page, const json::Key &key)
{
    const std::string raw = reader.raw();
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(raw));
    page.values = document.object();
    if (!document.isObject())
        json::addMember(page.extra, key, raw);
}

bool ReflectParts::member(Letter &letter, const json::Key &key)
{
    if (key == "to")
        letter.to = reader.qstring();
    else if (key == "state")
        letter.state = letterState();
    else if (key == "until")
        until(letter);
    else if (key == "early")
        letter.early = reader.boolean();
    else if (key == "charge")
        tuple([&] { letter.chargeBefore = charge(); }, [&] { letter.chargeAfter = charge(); });
    else if (key == "read")
        array([&] { letter.read += moment(); });
    else if (key == "next")
        letter.next = reader.qstring();
    else if (key == "answer")
        letter.answer = id();
    else if (key == "body")
        letter.body = blob();
    else if (key == "att")
        array([&] { letter.attachments += attachment(); });
    else
        return false;
    return true;
}

bool ReflectParts::member(Urge &urge, const json::Key &key)
{
    if (key == "at")
        urge.at = moment();
    else if (key == "what")
        urge.what = reader.qstring();
    else if (key == "strength")
        urge.strength = static_cast<int>(ranged(0, 10));
    else if (key == "midway")
        urge.midway = charge();
    else if (key == "after")
        urge.after = charge();
    else if (key == "outcome")
        urge.outcome = reader.qstring();
    else if (key == "words")
        array([&] { urge.words += reader.qstring(); });
    else if (key == "note")
        urge.note = reader.qstring();
    else
        return false;
    return true;
}

bool ReflectParts::member(PathRun &run, const json::Key &key)
{
    if (key == "path")
        run.path = reader.qstring();
    else if (key == "state")
        run.state = reader.qstring();
    else if (key == "begun")
        run.begun = day(run.extra, key);
    else if (key == "day")
        run.day = day(run.extra, key);
    else if (key == "page")
        run.page = id();
    else if (key == "body")
        run.body = blob();
    else
        return false;
    return true;
}

bool ReflectParts::member(Deck &deck, const json::Key &key)
{
    if (key == "name")
        deck.name = reader.qstring();
    else if (key == "body")
        deck.body = blob();
    else
        return false;
    return true;
}

Result<std::string> encode(const Letter &letter)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Letter, letter);
    QByteArray extra = letter.extra;
    codecText(writer, "to", letter.to);
    writer.key("state");
    writer.string(codecStateName(letter.state));
    codecDay(writer, "until", letter.until);
    if (letter.until.isValid())
        json::removeMember(extra, "until");
    if (!letter.early) {
        writer.key("early");
        writer.boolean(false);
    }
    if (letter.chargeBefore || letter.chargeAfter) {
        writer.key("charge");
        writer.beginArray();
        codecCharge(writer, letter.chargeBefore);
        codecCharge(writer, letter.chargeAfter);
        writer.endArray();
    }
    if (!letter.read.isEmpty()) {
        writer.key("read");
        writer.beginArray();
        for (const Moment &time : letter.read)
            writer.string(time.toString());
        writer.endArray();
    }
    codecText(writer, "next", letter.next);
    codecId(writer, "answer", letter.answer);
    codecBlobs(writer, letter.body, letter.attachments);
    return codecEnd(writer, extra);
}

Result<std::string> encode(const Urge &urge)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Urge, urge);
    if (!urge.at.isNull()) {
        writer.key("at");
        writer.string(urge.at.toString());
    }
    codecText(writer, "what", urge.what);
    writer.key("strength");
    writer.integer(urge.strength);
    if (urge.midway) {
        writer.key("midway");
        writer.integer(*urge.midway);
    }
    if (urge.after) {
        writer.key("after");
        writer.integer(*urge.after);
    }
    codecText(writer, "outcome", urge.outcome);
    codecWords(writer, "words", urge.words);
    codecText(writer, "note", urge.note);
    return codecEnd(writer, urge.extra);
}

Result<std::string> encode(const PathRun &run)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Run, run);
    QByteArray extra = run.extra;
    codecText(writer, "path", run.path);
    codecText(writer, "state", run.state);
    codecDay(writer, "begun", run.begun);
    codecDay(writer, "day", run.day);
    if (run.begun.isValid())
        json::removeMember(extra, "begun");
    if (run.day.isValid())
        json::removeMember(extra, "day");
    codecId(writer, "page", run.page);
    codecBlobs(writer, run.body);
    return codecEnd(writer, extra);
}

Result<std::string> encode(const Deck &deck)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Deck, deck);
    codecText(writer, "name", deck.name);
    codecBlobs(writer, deck.body);
    return codecEnd(writer, deck.extra);
}

std::string encodeBody(const Page &page, const QByteArray &utf8)
{
    return codecBody({page, RecordType::Page, page.title, page.day()}, utf8);
}

std::string encodeBody(const Letter &letter, const QByteArray &utf8)
{
    return codecBody({letter, RecordType::Letter, letter.to, letter.created.date()}, utf8);
}

std::string encodeBody(const PathRun &run, const QByteArray &utf8)
{
    return codecBody({run, RecordType::Run, run.path, run.created.date()}, utf8);
}

std::string encodeBody(const Deck &deck, const QByteArray &utf8)
{
    return codecBody({deck, RecordType::Deck, deck.name, deck.created.date()}, utf8);
}

} // namespace afterword::codec

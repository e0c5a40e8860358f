// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/codec.h"

#include "app/journal/json.h"

namespace afterword::codec {

namespace {

struct TypeRow
{
    RecordType type;
    const char *name;
};

constexpr TypeRow typeRows[] = {
    {RecordType::Page, "page"},
    {RecordType::Letter, "letter"},
    {RecordType::Tag, "tag"},
    {RecordType::Person, "person"},
    {RecordType::Mark, "mark"},
    {RecordType::Urge, "urge"},
    {RecordType::Run, "run"},
    {RecordType::Deck, "deck"},
    {RecordType::History, "history"},
    {RecordType::Search, "search"},
    {RecordType::Dictionary, "dictionary"},
    {RecordType::Settings, "settings"},
    {RecordType::Unlocks, "unlocks"},
    {RecordType::Root, "root"},
    {RecordType::Filler, "filler"},
};

struct KindRow
{
    Kind kind;
    const char *name;
};

constexpr KindRow kindRows[] = {
    {Kind::Page, "page"},
    {Kind::Log, "log"},
    {Kind::CheckIn, "checkin"},
    {Kind::Answer, "answer"},
};

} // namespace

const char *typeName(RecordType type)
{
    for (const TypeRow &row : typeRows) {
        if (row.type == type)
            return row.name;
    }
    return "";
}

RecordType typeFromName(std::string_view name)
{
    for (const TypeRow &row : typeRows) {
        if (name == row.name)
            return row.type;
    }
    return RecordType::Unknown;
}

const char *kindName(Kind kind)
{
    for (const KindRow &row : kindRows) {
        if (row.kind == kind)
            return row.name;
    }
    return "page";
}

std::optional<Kind> kindFromName(std::string_view name)
{
    for (const KindRow &row : kindRows) {
        if (name == row.name)
            return row.kind;
    }
    return std::nullopt;
}

Result<Body> decodeBody(std::string_view content)
{
    const std::size_t end = content.find('\n');
    if (end == std::string_view::npos)
        return fail(Errc::Damaged, "blob has no head line");
    json::Reader reader(content.substr(0, end));
    Body body;
    bool isBody = false;
    reader.beginObject();
    json::Key key;
    while (reader.nextMember(key)) {
        if (key == "type") {
            isBody = reader.string() == "body";
        } else if (key == "uuid") {
            const std::string_view hex = reader.string();
            const auto id =
                Id::fromHex(QLatin1StringView(hex.data(), static_cast<qsizetype>(hex.size())));
            if (!id)
                reader.reject();
            body.page = id.value_or(Id{});
        } else if (key == "n") {
            const qint64 n = reader.integer();
            if (n >= 0 && n < ~0U)
                body.n = static_cast<quint32>(n);
        } else if (key == "title") {
            body.title = reader.qstring();
        } else {
            reader.skip();
        }
    }
    if (!reader.finish() || !isBody)
        return fail(Errc::Damaged, "blob is no body");
    body.text = content.substr(end + 1);
    return body;
}

} // namespace afterword::codec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/codec.h"
#include "app/journal/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace afterword::codec {

namespace {

std::string_view codecView(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Opens a record and writes what every record has.
void codecBegin(json::Writer &writer, RecordType type, const RecordBase &base)
{
    writer.beginObject();
    writer.key("v");
    writer.integer(1);
    writer.key("type");
    writer.string(std::string_view(typeName(type)));
    writer.key("id");
    writer.string(base.id.toHex());
    writer.key("rev");
    writer.beginArray();
    writer.integer(base.rev.n);
    writer.string(codecView(base.rev.mark));
    writer.endArray();
    if (!base.parent.isEmpty()) {
        writer.key("parent");
        writer.string(codecView(base.parent));
    }
    writer.key("created");
    writer.string(base.created.toString());
    writer.key("edited");
    writer.string(base.edited.toString());
}

Result<std::string> codecEnd(json::Writer &writer, const QByteArray &extra)
{
    writer.members(codecView(extra));
    writer.endObject();
    if (writer.text().size() > json::maximumBytes)
        return fail(Errc::Malformed, "record larger than 64 KiB");
    return writer.take();
}

void codecText(json::Writer &writer, std::string_view key, const QString &text)
{
    if (text.isEmpty())
        return;
    writer.key(key);
    writer.string(text);
}

void codecIds(json::Writer &writer, std::string_view key, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    writer.key(key);
    writer.beginArray();
    for (const Id &id : ids)
        writer.string(id.toHex());
    writer.endArray();
}

/// A day until which something is put away. An `away` that was kept as it was read gives way to it.
void codecAway(json::Writer &writer, QDate away, QByteArray &others)
{
    if (!away.isValid())
        return;
    writer.key("away");
    writer.string(away.toString(Qt::ISODate));
    json::removeMember(others, "away");
}

void codecBlob(json::Writer &writer, const BlobRef &blob)
{
    writer.beginArray();
    writer.integer(blob.rid);
    writer.integer(blob.length);
    writer.endArray();
}

void codecMoods(json::Writer &writer, const QList<Mood> &moods)
{
    if (moods.isEmpty())
        return;
    writer.key("moods");
    writer.beginArray();
    for (const Mood &mood : moods) {
        writer.beginObject();
        writer.key("at");
        writer.string(mood.at.toString());
        writer.key("p");
        writer.integer(mood.pleasant);
        writer.key("e");
        writer.integer(mood.energy);
        writer.key("frame");
        writer.string(std::string_view(mood.frame == Frame::Day ? "day" : "now"));
        if (!mood.words.isEmpty()) {
            writer.key("words");
            writer.beginArray();
            for (const QString &word : mood.words)
                writer.string(word);
            writer.endArray();
        }
        writer.members(codecView(mood.extra));
        writer.endObject();
    }
    writer.endArray();
}

void codecBlobs(json::Writer &writer, const Page &page)
{
    if (page.body.rid != 0) {
        writer.key("body");
        codecBlob(writer, page.body);
    }
    if (page.attachments.isEmpty())
        return;
    writer.key("att");
    writer.beginArray();
    for (const Attachment &attachment : page.attachments) {
        writer.beginArray();
        writer.integer(attachment.blob.rid);
        writer.integer(attachment.blob.length);
        writer.string(attachment.mime);
        writer.string(attachment.name);
        writer.endArray();
    }
    writer.endArray();
}

void codecFlags(json::Writer &writer, const Page &page)
{
    const bool looksBack = page.lookback == Lookback();
    if (!page.draft && !page.bin && !page.away.isValid() && looksBack && page.otherFlags.isEmpty())
        return;
    QByteArray others = page.otherFlags;
    writer.key("flags");
    writer.beginObject();
    if (page.draft) {
        writer.key("draft");
        writer.boolean(true);
    }
    if (page.bin) {
        writer.key("bin");
        writer.string(page.bin->toString());
    }
    codecAway(writer, page.away, others);
    if (!looksBack) {
        writer.key("lookback");
        writer.string(page.lookback.never ? QStringLiteral("never")
                                          : page.lookback.from.toString(Qt::ISODate));
        json::removeMember(others, "lookback");
    }
    writer.members(codecView(others));
    writer.endObject();
}

} // namespace

Result<std::string> encode(const Page &page)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Page, page);
    writer.key("kind");
    writer.string(std::string_view(kindName(page.kind)));
    writer.key("at");
    writer.string(page.at.toString());
    if (!page.zone.isEmpty()) {
        writer.key("zone");
        writer.string(codecView(page.zone));
    }
    codecText(writer, "title", page.title);
    codecText(writer, "first", page.first);
    codecMoods(writer, page.moods);
    codecIds(writer, "tags", page.tags);
    codecIds(writer, "people", page.people);
    codecText(writer, "prompt", page.prompt);
    if (page.circles != 0) {
        writer.key("circles");
        writer.integer(page.circles);
    }
    codecBlobs(writer, page);
    codecFlags(writer, page);
    return codecEnd(writer, page.extra);
}

Result<std::string> encode(const Tag &tag)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Tag, tag);
    codecText(writer, "name", tag.name);
    QByteArray extra = tag.extra;
    codecAway(writer, tag.away, extra);
    return codecEnd(writer, extra);
}

Result<std::string> encode(const Person &person)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Person, person);
    codecText(writer, "name", person.name);
    codecText(writer, "note", person.note);
    QByteArray extra = person.extra;
    codecAway(writer, person.away, extra);
    return codecEnd(writer, extra);
}

Result<std::string> encode(const LifeMark &mark)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Mark, mark);
    codecText(writer, "day", mark.day.toString(Qt::ISODate)); // one without a day stays without
    codecText(writer, "name", mark.name);
    writer.key("shown");
    writer.boolean(mark.shown);
    return codecEnd(writer, mark.extra);
}

Result<std::string> encode(const SettingsRecord &settings)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Settings, settings);
    const QJsonDocument values(QJsonObject::fromVariantHash(settings.values));
    writer.key("values");
    writer.raw(codecView(values.toJson(QJsonDocument::Compact)));
    return codecEnd(writer, settings.extra);
}

Result<std::string> encode(const UnlocksRecord &unlocks)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Unlocks, unlocks);
    writer.key("times");
    writer.beginArray();
    for (const Moment &time : unlocks.times)
        writer.string(time.toString());
    writer.endArray();
    return codecEnd(writer, unlocks.extra);
}

Result<std::string> encode(const History &history)
{
    json::Writer writer;
    codecBegin(writer, RecordType::History, history);
    writer.key("page");
    writer.string(history.page.toHex());
    writer.key("entries");
    writer.beginArray();
    for (const Version &version : history.versions) {
        writer.beginObject();
        writer.key("at");
        writer.string(version.at.toString());
        writer.key("n");
        writer.integer(version.n);
        codecText(writer, "title", version.title);
        writer.key("body");
        codecBlob(writer, version.body);
        writer.members(codecView(version.extra));
        writer.endObject();
    }
    writer.endArray();
    return codecEnd(writer, history.extra);
}

Result<std::string> encode(const SavedSearch &search)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Search, search);
    codecText(writer, "name", search.name);
    codecText(writer, "query", search.query);
    return codecEnd(writer, search.extra);
}

Result<std::string> encode(const Dictionary &dictionary)
{
    json::Writer writer;
    codecBegin(writer, RecordType::Dictionary, dictionary);
    writer.key("words");
    writer.beginArray();
    for (const QString &word : dictionary.words)
        writer.string(word);
    writer.endArray();
    return codecEnd(writer, dictionary.extra);
}

std::string encodeBody(const Page &page, const QByteArray &utf8)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("v");
    writer.integer(1);
    writer.key("type");
    writer.string(std::string_view("body"));
    writer.key("uuid");
    writer.string(page.id.toHex());
    writer.key("n");
    writer.integer(page.rev.n);
    writer.key("title");
    writer.string(page.title);
    writer.key("date");
    writer.string(page.day().toString(Qt::ISODate));
    writer.endObject();
    std::string content = writer.take();
    content.reserve(content.size() + 1 + static_cast<std::size_t>(utf8.size()));
    content += '\n';
    content += codecView(utf8);
    return content;
}

} // namespace afterword::codec

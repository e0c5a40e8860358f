// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/codec_write.h"

#include "app/journal/codec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace afterword::codec {

namespace {

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
        if (mood.energyKnown) {
            writer.key("e");
            writer.integer(mood.energy);
        }
        writer.key("frame");
        writer.string(std::string_view(mood.frame == Frame::Day ? "day" : "now"));
        codecWords(writer, "words", mood.words);
        writer.members(codecView(mood.extra));
        writer.endObject();
    }
    writer.endArray();
}

void codecPath(json::Writer &writer, const PathRef &path)
{
    if (path == PathRef())
        return;
    QByteArray extra = path.extra;
    writer.key("path");
    writer.beginObject();
    codecText(writer, "id", path.id);
    codecId(writer, "run", path.run);
    if (!path.run.isNull())
        json::removeMember(extra, "run");
    writer.members(codecView(extra));
    writer.endObject();
}

void codecOrigin(json::Writer &writer, const PageOrigin &origin)
{
    if (origin == PageOrigin())
        return;
    QByteArray extra = origin.extra;
    writer.key("origin");
    writer.beginObject();
    codecText(writer, "format", origin.format);
    codecText(writer, "id", origin.id);
    codecId(writer, "import", origin.import);
    if (!origin.import.isNull())
        json::removeMember(extra, "import");
    writer.members(codecView(extra));
    writer.endObject();
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
    codecPath(writer, page.path);
    QByteArray extra = page.extra;
    if (!page.values.isEmpty()) {
        json::removeMember(extra, "values");
        writer.key("values");
        writer.raw(codecView(QJsonDocument(page.values).toJson(QJsonDocument::Compact)));
    }
    if (page.circles != 0) {
        writer.key("circles");
        writer.integer(page.circles);
    }
    codecOrigin(writer, page.origin);
    codecBlobs(writer, page.body, page.attachments);
    codecFlags(writer, page);
    return codecEnd(writer, extra);
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

} // namespace afterword::codec

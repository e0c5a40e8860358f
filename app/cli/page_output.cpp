// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/page_output.h"

#include "app/base/fold.h"
#include "app/cli/console.h"
#include "app/journal/codec.h"
#include "app/search/query.h"

#include <algorithm>

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

void outputMood(json::Writer &writer, const Mood &mood)
{
    writer.beginObject();
    writer.key("p");
    writer.integer(mood.pleasant);
    if (mood.energyKnown) {
        writer.key("e");
        writer.integer(mood.energy);
    }
    writer.key("words");
    writer.beginArray();
    for (const QString &word : mood.words)
        writer.string(word);
    writer.endArray();
    writer.key("frame");
    writer.string(std::string_view(mood.frame == Frame::Day ? "day" : "now"));
    writer.endObject();
}

void outputStrings(json::Writer &writer, std::string_view key, const QStringList &list)
{
    writer.key(key);
    writer.beginArray();
    for (const QString &text : list)
        writer.string(text);
    writer.endArray();
}

void outputText(json::Writer &writer, std::string_view key, const QString &text)
{
    writer.key(key);
    writer.string(text);
}

/// The days that 2026, 2026-03, 2026-03-29 or today stand for; the query language knows them.
std::optional<search::Term> outputDays(const QString &text)
{
    const QDate today = systemClock()().date();
    const search::Query query = search::parse(QString(u"on:"_s + text), today);
    if (query.all.size() != 1 || query.all.front().any.size() != 1
        || query.all.front().any.front().op != search::Op::On)
        return std::nullopt;
    return query.all.front().any.front();
}

Choice outputBad(const QString &what)
{
    Choice none;
    none.code = misuse(what);
    return none;
}

} // namespace

void writePage(json::Writer &writer,
               const OpenJournal &journal,
               const Page &page,
               const QString *text)
{
    writer.beginObject();
    outputText(writer, "id", page.id.toHex());
    outputText(writer, "kind", QString::fromLatin1(codec::kindName(page.kind)));
    outputText(writer, "at", page.at.toString());
    outputText(writer, "day", page.day().toString(Qt::ISODate));
    outputText(writer, "title", page.title);
    outputText(writer, "first", page.first);
    writer.key("moods");
    writer.beginArray();
    for (const Mood &mood : page.moods)
        outputMood(writer, mood);
    writer.endArray();
    outputStrings(writer, "tags", journal.tagNames(page));
    outputStrings(writer, "people", journal.personNames(page));
    if (text != nullptr) {
        outputText(writer, "text", *text);
        writer.key("attachments");
        writer.beginArray();
        for (const Attachment &attachment : page.attachments) {
            writer.beginObject();
            outputText(writer, "name", attachment.name);
            outputText(writer, "mime", attachment.mime);
            writer.key("bytes");
            writer.integer(attachment.blob.length);
            writer.endObject();
        }
        writer.endArray();
    }
    writer.endObject();
}

QString shownTime(const Moment &at)
{
    return at.date().toString(Qt::ISODate) + u' ' + at.time().toString(u"HH:mm"_s);
}

QString oneLine(const QString &text, qsizetype length)
{
    QString line = text.left(4 * length).simplified();
    if (line.size() <= length)
        return line;
    line.truncate(line.at(length - 1).isHighSurrogate() ? length - 1 : length);
    return line + u'…';
}

QString pageLine(const Page &page)
{
    const QString name = page.title.isEmpty() ? page.first : page.title;
    // Twelve digits tell all pages of a life apart; eight are enough to type.
    return page.id.toHex().left(12) + u"  "_s + shownTime(page.at) + u"  "_s
           + QString::fromLatin1(codec::kindName(page.kind)).leftJustified(8) + oneLine(name, 72);
}

QString pageHead(const OpenJournal &journal, const Page &page)
{
    QString head = shownTime(page.at) + u"  "_s + QString::fromLatin1(codec::kindName(page.kind));
    if (!page.title.isEmpty())
        head += u'\n' + page.title;
    for (const Mood &mood : page.moods) {
        head += u'\n' + Words::tr("Mood: %1, energy %2").arg(mood.pleasant).arg(mood.energy);
        if (!mood.words.isEmpty())
            head += u" ("_s + mood.words.join(u", "_s) + u')';
    }
    const QStringList tags = journal.tagNames(page);
    if (!tags.isEmpty())
        head += u'\n' + Words::tr("Tags: %1").arg(tags.join(u", "_s));
    const QStringList people = journal.personNames(page);
    if (!people.isEmpty())
        head += u'\n' + Words::tr("People: %1").arg(people.join(u", "_s));
    return head + u"\n"_s;
}

void printJson(json::Writer &writer)
{
    printBytes(QByteArray::fromStdString(writer.take() + '\n'));
}

bool Choice::takes(const OpenJournal &journal, const Page &page) const
{
    if ((from.isValid() && page.day() < from) || (until.isValid() && page.day() > until))
        return false;
    if (kind && page.kind != *kind)
        return false;
    if (!tag)
        return true;
    const QStringList names = journal.tagNames(page);
    return std::any_of(
        names.begin(), names.end(), [this](const QString &name) { return fold(name) == *tag; });
}

Choice readChoice(const Arguments &arguments)
{
    Choice choice;
    for (const char *name : {"from", "until"}) {
        if (!arguments.has(name))
            continue;
        const auto days = outputDays(arguments.value(name));
        if (!days)
            return outputBad(Words::tr("--%1 is a day like 2026, 2026-03, 2026-03-29 or today.")
                                 .arg(QLatin1StringView(name)));
        if (QLatin1StringView(name) == "from"_L1)
            choice.from = days->from;
        else
            choice.until = days->until;
    }
    if (arguments.has("kind")) {
        choice.kind = codec::kindFromName(arguments.value("kind").toStdString());
        if (!choice.kind)
            return outputBad(Words::tr("--kind is page, log, checkin or answer."));
    }
    if (arguments.has("tag"))
        choice.tag = fold(arguments.value("tag").simplified());
    return choice;
}

} // namespace afterword::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// list, show, search, moods: what a journal holds. Nothing here writes.
#include "app/base/parallel.h"
#include "app/cli/console.h"
#include "app/cli/page_output.h"
#include "app/search/index.h"
#include "app/search/match.h"
#include "app/timeline/csv.h"

#include <algorithm>

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t readBatch = 4'096; ///< pages whose texts are in memory at once

struct FoundPage
{
    const Page *page = nullptr;
    search::Hit hit;
};

bool readNewer(const FoundPage &a, const FoundPage &b)
{
    return a.page->at == b.page->at ? b.page->id < a.page->id : b.page->at < a.page->at;
}

/// Pages in the order of their bodies in the file: read in one go.
std::vector<const Page *> readOrder(const Contents &contents)
{
    std::vector<const Page *> pages;
    for (const Page &page : contents.pages)
        pages.push_back(&page);
    std::sort(pages.begin(), pages.end(), [](const Page *a, const Page *b) {
        return a->body.rid < b->body.rid;
    });
    return pages;
}

Result<std::vector<FoundPage>> readSearch(const OpenJournal &journal, const search::Query &query)
{
    const std::vector<const Page *> pages = readOrder(journal.contents);
    std::vector<FoundPage> found;
    for (std::size_t from = 0; from < pages.size(); from += readBatch) {
        const std::size_t count = std::min(readBatch, pages.size() - from);
        std::vector<Page> batch;
        for (std::size_t i = 0; i < count; ++i)
            batch.push_back(*pages[from + i]);
        const auto texts = journal.store->texts(bodyPlaces(batch));
        if (!texts)
            return fail(texts.error());
        std::vector<char> hits(count, 0);
        parallelPieces(count, 128, [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i) {
                search::Candidate candidate;
                candidate.page = pages[from + i];
                candidate.tags = journal.tagNames(batch[i]);
                candidate.people = journal.personNames(batch[i]);
                candidate.folded =
                    search::foldedParts({batch[i], candidate.tags, candidate.people}, (*texts)[i]);
                hits[i] = search::matches(query, candidate) ? 1 : 0;
            }
        });
        for (std::size_t i = 0; i < count; ++i) {
            if (hits[i] != 0)
                found.push_back({pages[from + i],
                                 search::makeHit(query, batch[i].id, batch[i].title, (*texts)[i])});
        }
    }
    std::sort(found.begin(), found.end(), readNewer);
    return found;
}

void readPrintHits(const std::vector<FoundPage> &found)
{
    json::Writer writer;
    writer.beginArray();
    for (const FoundPage &each : found) {
        writer.beginObject();
        writer.key("id");
        writer.string(each.page->id.toHex());
        writer.key("at");
        writer.string(each.page->at.toString());
        writer.key("title");
        writer.string(each.page->title);
        writer.key("excerpt");
        writer.string(each.hit.excerpt);
        writer.key("matches");
        writer.beginArray();
        for (const search::Span &span : each.hit.matches) {
            writer.beginArray();
            writer.integer(span.start);
            writer.integer(span.length);
            writer.endArray();
        }
        writer.endArray();
        writer.endObject();
    }
    writer.endArray();
    printJson(writer);
}

QString readFrame(const timeline::Dot &mark)
{
    return mark.frame == Frame::Day ? u"day"_s : u"now"_s;
}

/// The marks of these days, oldest first; an invalid day is no end.
std::vector<timeline::Dot>
readMarks(const Boxed<Page> &pages, const QDate &from, const QDate &until)
{
    std::vector<const Page *> all;
    all.reserve(pages.size());
    for (const Page &page : pages)
        all.push_back(&page);
    std::vector<timeline::Dot> marks = timeline::dots(all);
    std::erase_if(marks, [&](const timeline::Dot &mark) {
        return (from.isValid() && mark.day < from) || (until.isValid() && mark.day > until);
    });
    std::stable_sort(
        marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return marks;
}

void readPrintMoodsJson(const std::vector<timeline::Dot> &marks)
{
    json::Writer writer;
    writer.beginArray();
    for (const timeline::Dot &mark : marks) {
        writer.beginObject();
        writer.key("at");
        writer.string(mark.at.toString());
        writer.key("day");
        writer.string(mark.day.toString(Qt::ISODate));
        writer.key("frame");
        writer.string(readFrame(mark));
        writer.key("p");
        writer.integer(mark.pleasant);
        if (mark.energyKnown) {
            writer.key("e");
            writer.integer(mark.energy);
        }
        writer.key("words");
        writer.beginArray();
        for (const QString &word : mark.words)
            writer.string(word);
        writer.endArray();
        writer.key("id");
        writer.string(mark.page.toHex());
        writer.endObject();
    }
    writer.endArray();
    printJson(writer);
}

/// The one page whose id begins so; nullptr and a message otherwise.
const Page *readFind(const Contents &contents, const QString &prefix, int &code)
{
    const Page *found = nullptr;
    for (const Page &page : contents.pages) {
        if (!page.id.toHex().startsWith(prefix, Qt::CaseInsensitive))
            continue;
        if (found != nullptr) {
            code = misuse(Words::tr("More than one page begins with that id. Give more of it."));
            return nullptr;
        }
        found = &page;
    }
    if (found == nullptr) {
        complain(Words::tr("There is no page with that id. See: afterword-cli list"));
        code = Exit::Failed;
    }
    return found;
}

bool readIsId(const QString &text)
{
    return text.size() >= 8 && text.size() <= 32
           && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
                  return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')
                         || (c >= u'A' && c <= u'F');
              });
}

} // namespace

int runList(const Arguments &arguments)
{
    const Choice choice = readChoice(arguments);
    if (choice.code != 0)
        return choice.code;
    const OpenJournal journal = openJournal(arguments);
    if (journal.failed())
        return journal.code;
    json::Writer writer;
    writer.beginArray();
    for (const Page &page : journal.contents.pages) {
        if (!choice.takes(journal, page))
            continue;
        if (arguments.has("json"))
            writePage(writer, journal, page);
        else
            printText(pageLine(page) + u'\n');
    }
    writer.endArray();
    if (arguments.has("json"))
        printJson(writer);
    return Exit::Done;
}

int runShow(const Arguments &arguments)
{
    const QString &id = arguments.positional.at(1);
    if (!readIsId(id))
        return misuse(Words::tr("An id is 32 of 0-9 and a-f, or its first 8 or more."));
    const OpenJournal journal = openJournal(arguments, true);
    if (journal.failed())
        return journal.code;
    int code = Exit::Done;
    const Page *page = readFind(journal.contents, id, code);
    if (page == nullptr)
        return code;
    const auto text = journal.store->text(*page);
    if (!text && text.error().code == Errc::Damaged) {
        complain(Words::tr("The text of this page is damaged. Look for it in a backup."));
        return Exit::Failed;
    }
    if (!text)
        return explain(text.error());
    if (arguments.has("json")) {
        json::Writer writer;
        writePage(writer, journal, *page, &*text);
        printJson(writer);
        return Exit::Done;
    }
    printText(pageHead(journal, *page));
    if (!text->isEmpty())
        printText(u'\n' + *text + u'\n');
    return Exit::Done;
}

int runSearch(const Arguments &arguments)
{
    const search::Query query = search::parse(arguments.positional.at(1), systemClock()().date());
    if (query.isEmpty())
        return misuse(Words::tr("Search for what?"));
    const OpenJournal journal = openJournal(arguments);
    if (journal.failed())
        return journal.code;
    for (const QString &name : query.unknownOperators)
        complain(Words::tr("\"%1:\" was searched as text.").arg(name));
    const auto found = readSearch(journal, query);
    if (!found)
        return explain(found.error());
    if (arguments.has("json")) {
        readPrintHits(*found);
        return Exit::Done;
    }
    for (const FoundPage &each : *found) {
        printText(pageLine(*each.page) + u'\n');
        if (!each.hit.excerpt.isEmpty())
            printText(u"    "_s + each.hit.excerpt + u'\n');
    }
    return Exit::Done;
}

int runMoods(const Arguments &arguments)
{
    if (arguments.has("csv") && arguments.has("json"))
        return misuse(Words::tr("Use either --csv or --json, not both."));
    const Choice choice = readChoice(arguments);
    if (choice.code != 0)
        return choice.code;
    const OpenJournal journal = openJournal(arguments);
    if (journal.failed())
        return journal.code;
    const auto marks = readMarks(journal.contents.pages, choice.from, choice.until);
    if (arguments.has("json")) {
        readPrintMoodsJson(marks);
    } else if (arguments.has("csv")) {
        print(QString::fromUtf8(timeline::csvOf(marks)));
    } else {
        for (const timeline::Dot &mark : marks)
            printText(shownTime(mark.at) + u"  "_s + readFrame(mark) + u"  "_s
                      + QString::number(mark.pleasant).rightJustified(2) + u' '
                      + QString::number(mark.energy).rightJustified(2) + u"  "_s
                      + mark.words.join(u", "_s) + u'\n');
    }
    return Exit::Done;
}

} // namespace afterword::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// export: a copy that anyone can read, by one of the rows of the table of formats. Nothing stands
// at its place before all of it is written; nothing that was there is written over.
#include "app/cli/console.h"
#include "app/cli/page_output.h"
#include "app/exchange/format.h"
#include "app/journal/attachments.h"
#include "app/timeline/csv.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t exportBatch = 1'024; ///< pages whose texts are in memory at once

/// Oldest first.
std::vector<Page> exportPages(const OpenJournal &journal, const Choice &choice)
{
    std::vector<Page> pages;
    for (const Page &page : journal.contents.pages) {
        if (choice.takes(journal, page))
            pages.push_back(page);
    }
    std::reverse(pages.begin(), pages.end());
    return pages;
}

class Exporting final
{
public:
    Exporting(OpenJournal &journal, exchange::Writer &writer)
        : m_journal(journal)
        , m_writer(writer)
    {}

    Status run(const std::vector<Page> &pages, const exchange::Outline &outline)
    {
        Status done = m_writer.begin(outline);
        if (done && m_writer.wantsFilesFirst())
            done = files(pages);
        if (done && m_writer.wantsAll())
            done = others();
        for (std::size_t from = 0; done && from < pages.size(); from += exportBatch) {
            const std::size_t count = std::min(exportBatch, pages.size() - from);
            done = batch({pages.begin() + static_cast<std::ptrdiff_t>(from),
                          pages.begin() + static_cast<std::ptrdiff_t>(from + count)});
        }
        return done ? m_writer.finish() : done;
    }

private:
    [[nodiscard]] Result<QByteArray> bytes(const Attachment &file) const
    {
        return m_journal.store->attachments().whole(file.blob, attachmentMost);
    }

    Status each(const QList<Attachment> &files)
    {
        for (const Attachment &file : files) {
            const auto whole = bytes(file);
            if (!whole)
                return fail(whole.error());
            if (const Status put = m_writer.file(file, *whole); !put)
                return put;
        }
        return {};
    }

    Status files(const std::vector<Page> &pages)
    {
        for (const Page &page : pages) {
            if (const Status put = each(page.attachments); !put)
                return put;
        }
        for (const Letter &letter : m_journal.contents.letters) {
            if (const Status put = each(letter.attachments); !put)
                return put;
        }
        return {};
    }

    Status other(const BatchRecord &record)
    {
        exchange::RecordOut out;
        out.record = &record;
        out.bytes = [this](const Attachment &file) { return bytes(file); };
        const BlobRef *body = bodyOf(record);
        if (body != nullptr && body->rid != 0) {
            auto stored = m_journal.store->bodyText(baseOf(record).id, *body);
            if (!stored)
                return fail(stored.error());
            out.text = std::move(stored->text);
        }
        return m_writer.other(out);
    }

    template <typename Record>
    Status all(const std::vector<Record> &records)
    {
        for (const Record &record : records) {
            if (const Status put = other(record); !put)
                return put;
        }
        return {};
    }

    Status others()
    {
        const Contents &contents = m_journal.contents;
        Status done = all(contents.tags);
        done = done ? all(contents.people) : done;
        done = done ? all(contents.marks) : done;
        done = done ? all(contents.letters) : done;
        done = done ? all(contents.urges) : done;
        done = done ? all(contents.runs) : done;
        done = done ? all(contents.decks) : done;
        return done ? all(contents.searches) : done;
    }

    Status batch(const std::vector<Page> &pages)
    {
        const auto texts = m_journal.store->texts(bodyPlaces(pages));
        if (!texts)
            return fail(texts.error());
        for (std::size_t i = 0; i < pages.size(); ++i) {
            exchange::PageOut out;
            out.page = &pages[i];
            out.text = (*texts)[i];
            out.tags = m_journal.tagNames(pages[i]);
            out.people = m_journal.personNames(pages[i]);
            out.bytes = [this](const Attachment &file) { return bytes(file); };
            if (m_writer.wantsPast())
                out.past = past(pages[i].id);
            // An empty text where there is one to be read means that it did not open.
            if (out.text.isEmpty() && pages[i].body.length > 0)
                return fail(Errc::Damaged, "a page's text does not open");
            if (const Status put = m_writer.page(out); !put)
                return put;
        }
        return {};
    }

    /// One that does not open stays behind: the page itself is there.
    QList<PastText> past(const Id &page)
    {
        if (!m_isPastKnown) {
            m_isPastKnown = true;
            for (const History &history : m_journal.contents.histories)
                m_past.insert(history.page, &history);
        }
        QList<PastText> past;
        const History *history = m_past.value(page);
        if (history == nullptr)
            return past;
        for (const Version &version : history->versions) {
            const auto text = m_journal.store->versionText(page, version);
            if (text)
                past.push_back({version.at, version.n, version.title, *text});
        }
        return past;
    }

    OpenJournal &m_journal;
    exchange::Writer &m_writer;
    QHash<Id, const History *> m_past;
    bool m_isPastKnown = false;
};

int exportTrouble(const Error &error)
{
    if (error.code == Errc::Busy) {
        complain(Words::tr("There is something of that name already. Nothing was written."));
        return Exit::Failed;
    }
    if (error.code == Errc::Moved) {
        complain(Words::tr("There is no such folder. Nothing was written."));
        return Exit::Failed;
    }
    if (error.code == Errc::ReadOnly) {
        complain(Words::tr("That place cannot be written to. Nothing was written."));
        return Exit::NoWriting;
    }
    if (error.code == Errc::Damaged) {
        complain(Words::tr("A page does not open, so nothing was written. \"check --deep\" says "
                           "more; \"rescue\" saves what opens."));
        return Exit::CheckFailed;
    }
    return explain(error);
}

/// The moods alone, as the timeline has them.
Status exportMoods(exchange::Sink &sink, const std::vector<Page> &pages)
{
    std::vector<const Page *> chosen;
    chosen.reserve(pages.size());
    for (const Page &page : pages)
        chosen.push_back(&page);
    const timeline::Range always{QDate(1, 1, 1), QDate(9999, 12, 31)};
    return sink.put({}, timeline::csvOf(chosen, always));
}

struct ExportWish
{
    const exchange::Format *format = nullptr; ///< nullptr: the moods alone
    QString out;
    Choice choice;

    /// All of the journal is wanted, so what is put away goes with it.
    [[nodiscard]] bool isWhole(const Arguments &arguments) const
    {
        const bool chosen = arguments.has("from") || arguments.has("until") || arguments.has("kind")
                            || arguments.has("tag");
        return format != nullptr && format->holdsAll && !chosen;
    }
};

int exportWish(const Arguments &arguments, ExportWish &wish)
{
    const QString id = arguments.value("format");
    const exchange::Format *format = exchange::formatOf(id);
    if (format != nullptr && format->write != nullptr)
        wish.format = format;
    else if (id != "csv"_L1)
        return misuse(Words::tr("--format is one of those that \"formats\" lists as written."));
    wish.out = arguments.value("out");
    if (wish.out.isEmpty())
        return misuse(Words::tr("--out PATH says where to write."));
    wish.choice = readChoice(arguments);
    return wish.choice.code;
}

Status exportAll(const Arguments &arguments,
                 const ExportWish &wish,
                 OpenJournal &journal,
                 const std::vector<Page> &pages)
{
    auto sink = wish.format != nullptr && wish.format->writesFolder
                    ? exchange::Sink::folder(wish.out)
                    : exchange::Sink::file(wish.out);
    if (!sink)
        return fail(sink.error());
    Status done;
    if (wish.format == nullptr) {
        done = exportMoods(**sink, pages);
    } else {
        exchange::WriteOptions options;
        options.initials = arguments.has("initials");
        const auto writer = wish.format->write(**sink, options);
        exchange::Outline outline;
        outline.pages = static_cast<qsizetype>(pages.size());
        outline.now = systemClock()();
        outline.journal = QFileInfo(arguments.positional.first()).completeBaseName();
        done = Exporting(journal, *writer).run(pages, outline);
    }
    // A writer knows that writing failed; the sink knows what the disk said.
    if (!done && done.error().code == Errc::Io) {
        if (const Status met = (*sink)->close(); !met)
            return met;
    }
    return done ? (*sink)->finish() : done;
}

} // namespace

int runExport(const Arguments &arguments)
{
    ExportWish wish;
    if (const int bad = exportWish(arguments, wish); bad != Exit::Done)
        return bad;
    OpenJournal journal = openJournal(arguments, wish.isWhole(arguments));
    if (journal.failed())
        return journal.code;
    complain(Words::tr("The copy is not locked: anyone who has it can read it."));
    const std::vector<Page> pages = exportPages(journal, wish.choice);
    if (const Status done = exportAll(arguments, wish, journal, pages); !done)
        return exportTrouble(done.error());
    print(Words::tr("pages written: %1").arg(pages.size()) + u'\n');
    return Exit::Done;
}

} // namespace afterword::cli

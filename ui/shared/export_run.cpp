// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/export_run.h"

#include "app/base/jobs.h"
#include "app/exchange/initials.h"

#include <QSet>

#include <algorithm>
#include <mutex>
#include <utility>

namespace afterword {

namespace {

constexpr std::size_t exportPart = 200;    // pages whose texts are held at once
constexpr qint64 exportBytes = 16'777'216; // of their files

QList<Attachment> exportFilesOf(const BatchRecord &record)
{
    return std::visit(
        [](const auto &value) -> QList<Attachment> {
            if constexpr (requires { value.attachments; })
                return value.attachments;
            else
                return {};
        },
        record);
}

std::function<Result<QByteArray>(const Attachment &)> exportFrom(QHash<qint64, QByteArray> bytes)
{
    return [bytes = std::move(bytes)](const Attachment &file) -> Result<QByteArray> {
        const auto found = bytes.constFind(file.blob.rid);
        return found == bytes.constEnd() ? fail(Errc::NotFound) : Result<QByteArray>(*found);
    };
}

} // namespace

std::function<Result<std::unique_ptr<exchange::Sink>>()> exportNowhere()
{
    return [none = std::make_shared<QByteArray>()]() -> Result<std::unique_ptr<exchange::Sink>> {
        return exchange::Sink::memory(*none);
    };
}

/// Pages that are written in one go, with what goes with each.
struct ExportRun::Part
{
    std::vector<Page> pages;
    std::vector<QString> texts;
    std::vector<std::pair<QStringList, QStringList>> names; ///< of tags, of people
};

struct ExportRun::Work
{
    std::mutex mutex; ///< a job, or the end
    ExportWish wish;  ///< what the sink writes to lives in its functions
    std::unique_ptr<exchange::Sink> sink;
    std::unique_ptr<exchange::Writer> writer; ///< ends before its sink
    std::unique_ptr<exchange::Initials> initials;

    /// What was begun and not finished is removed.
    void end()
    {
        const std::lock_guard lock(mutex);
        writer.reset();
        sink.reset();
    }

    /// One page of a part, with its earlier texts.
    [[nodiscard]] Status
    put(const Part &part, std::size_t at, const Bytes &bytes, const QList<PastText> &past) const
    {
        Page page = part.pages[at];
        const auto &[tags, people] = part.names[at];
        // An empty text where there is one to be read means that it did not open.
        if (part.texts[at].isEmpty() && page.body.length > 0)
            return fail(Errc::Damaged, "a page's text does not open");
        exchange::PageOut out{&page, part.texts[at], tags, people, exportFrom(bytes), past};
        if (initials) {
            initials->in(page, out.text);
            for (QString &tag : out.tags)
                tag = initials->in(tag);
            for (QString &person : out.people)
                person = exchange::Initials::ofName(person);
        }
        return writer->page(out);
    }
};

ExportRun::ExportRun(Journal &journal, ExportWish wish, Finished finished, QObject *parent)
    : QObject(parent)
    , m_journal(&journal)
    , m_wish(std::move(wish))
    , m_finished(std::move(finished))
    , m_work(std::make_shared<Work>())
    , m_stop(std::make_shared<std::atomic_bool>(false))
{}

ExportRun::~ExportRun()
{
    letGo();
}

void ExportRun::stop()
{
    over(fail(Errc::Cancelled));
}

/// What was begun is removed where it was written. A lock waits for that: half of a page must not
/// lie there when the program begins anew.
void ExportRun::letGo()
{
    m_stop->store(true);
    if (!m_work)
        return;
    auto ended = runOnPool([work = std::exchange(m_work, nullptr)] { work->end(); });
    if (m_journal)
        ended.then(m_journal.data(), [hold = std::move(m_hold)] {});
}

void ExportRun::over(const Status &status)
{
    if (std::exchange(m_over, true))
        return;
    letGo();
    m_finished(status);
}

/// A job on the pool; an error ends the export.
void ExportRun::run(std::function<Status(Work &)> job, std::function<void()> then)
{
    if (m_over)
        return;
    runOnPool([work = m_work, stop = m_stop, job = std::move(job)]() -> Status {
        const std::lock_guard lock(work->mutex);
        if (stop->load())
            return fail(Errc::Cancelled);
        const Status done = job(*work);
        // A writer knows that writing failed; the sink knows what the disk said.
        if (!done && done.error().code == Errc::Io && work->sink) {
            if (const Status met = work->sink->close(); !met)
                return met;
        }
        return done;
    }).then(this, [this, then = std::move(then)](const Status &status) {
        if (m_over)
            return;
        if (!status)
            return over(status);
        then();
    });
}

/// What the writer is told first. The pages are oldest first then, and none that went meanwhile.
exchange::Outline ExportRun::outline()
{
    std::vector<const Page *> pages;
    for (const Id &id : m_wish.pages) {
        if (const Page *page = m_journal ? m_journal->page(id) : nullptr)
            pages.push_back(page);
    }
    std::stable_sort(
        pages.begin(), pages.end(), [](const Page *a, const Page *b) { return a->at < b->at; });
    m_wish.pages.clear();
    for (const Page *page : pages)
        m_wish.pages.push_back(page->id);
    exchange::Outline outline;
    outline.pages = static_cast<qsizetype>(pages.size());
    outline.now = m_wish.now;
    outline.journal = m_wish.journal;
    if (!pages.empty()) {
        outline.first = pages.front()->day();
        outline.last = pages.back()->day();
    }
    return outline;
}

void ExportRun::start()
{
    if (m_journal)
        m_hold = m_journal->hold();
    QStringList names;
    if (m_wish.initials && m_journal) {
        for (const Person &person : m_journal->people())
            names << person.name;
    }
    run(
        [outline = outline(), wish = m_wish, names](Work &work) -> Status {
            work.wish = wish;
            auto sink = wish.sink();
            if (!sink)
                return fail(sink.error());
            work.sink = std::move(*sink);
            if (wish.initials)
                work.initials = std::make_unique<exchange::Initials>(names);
            work.writer = wish.writer(*work.sink);
            return work.writer->begin(outline);
        },
        [this] { open(); });
}

void ExportRun::listAll()
{
    const auto add = [this](const auto &records) {
        for (const auto &record : records)
            m_others.emplace_back(record);
    };
    add(m_journal->tags());
    add(m_journal->people());
    add(m_journal->marks());
    add(m_journal->searches());
    add(m_journal->letters());
    add(m_journal->urges());
    add(m_journal->runs());
    add(m_journal->decks());
    if (m_journal->dictionary().rid != 0)
        m_others.emplace_back(m_journal->dictionary());
}

void ExportRun::open()
{
    if (!m_journal)
        return over(fail(Errc::Cancelled));
    if (m_wish.everything && m_work->writer->wantsAll())
        listAll();
    if (m_work->writer->wantsFilesFirst()) {
        QSet<qint64> known;
        const auto add = [&](const QList<Attachment> &files) {
            for (const Attachment &file : files) {
                if (!known.contains(file.blob.rid) && m_work->writer->wants(file))
                    m_files << file;
                known.insert(file.blob.rid);
            }
        };
        for (const BatchRecord &record : m_others)
            add(exportFilesOf(record));
        for (const Id &id : m_wish.pages) {
            if (const Page *page = m_journal->page(id))
                add(page->attachments);
        }
    }
    nextFile();
}

void ExportRun::nextFile()
{
    if (m_files.isEmpty())
        return nextOther();
    const Attachment file = m_files.takeFirst();
    fetch({file}, {}, [this, file](const Bytes &bytes) {
        run(
            [file, bytes](Work &work) -> Status {
                return bytes.contains(file.blob.rid)
                           ? work.writer->file(file, bytes.value(file.blob.rid))
                           : Status{};
            },
            [this] { nextFile(); });
    });
}

void ExportRun::nextOther()
{
    if (!m_journal)
        return over(fail(Errc::Cancelled));
    if (m_otherAt == m_others.size())
        return nextPages();
    const BatchRecord &record = m_others[m_otherAt++];
    const BlobRef *body = bodyOf(record);
    if (body == nullptr || body->length == 0)
        return writeOther(record, std::nullopt);
    m_journal->text(baseOf(record).id).then(this, [this, record](const Result<QString> &text) {
        if (text)
            writeOther(record, *text);
        else
            over(fail(text.error()));
    });
}

void ExportRun::writeOther(const BatchRecord &record, const std::optional<QString> &text)
{
    const QList<Attachment> files =
        m_work && !m_work->writer->wantsFilesFirst() ? exportFilesOf(record) : QList<Attachment>();
    fetch(files, {}, [this, record, text](const Bytes &bytes) {
        run(
            [record, text, bytes](Work &work) {
                return work.writer->other({&record, text, exportFrom(bytes)});
            },
            [this] { nextOther(); });
    });
}

void ExportRun::nextPages()
{
    if (m_over)
        return;
    if (!m_journal)
        return over(fail(Errc::Cancelled));
    Q_EMIT progressed(static_cast<int>(m_at), static_cast<int>(m_wish.pages.size()));
    if (m_at == m_wish.pages.size())
        return end();
    std::vector<Page> part;
    qint64 bytes = 0;
    while (m_at < m_wish.pages.size() && part.size() < exportPart && bytes < exportBytes) {
        if (const Page *page = m_journal->page(m_wish.pages[m_at++])) {
            part.push_back(*page);
            for (const Attachment &file : page->attachments)
                bytes += m_work->writer->wants(file) ? file.blob.length : 0;
        }
    }
    m_journal->texts(bodyPlaces(part))
        .then(this, [this, part](const Result<std::vector<QString>> &texts) mutable {
            if (m_over)
                return;
            if (texts)
                writePages(std::move(part), *texts);
            else
                over(fail(texts.error()));
        });
}

void ExportRun::writePages(std::vector<Page> pages, std::vector<QString> texts)
{
    const auto part = std::make_shared<Part>(Part{std::move(pages), std::move(texts), {}});
    QList<Attachment> files;
    for (const Page &page : part->pages) {
        part->names.emplace_back(m_journal->tagNames(page), m_journal->personNames(page));
        for (const Attachment &file : page.attachments) {
            if (!m_work->writer->wantsFilesFirst() && m_work->writer->wants(file))
                files << file;
        }
    }
    const auto write = [this, part](const Bytes &bytes, const Past &past) {
        run(
            [part, bytes, past, stop = m_stop](Work &work) -> Status {
                for (std::size_t i = 0; i < part->pages.size(); ++i) {
                    if (stop->load())
                        return fail(Errc::Cancelled);
                    if (const Status written = work.put(*part, i, bytes, past[i]); !written)
                        return written;
                }
                return {};
            },
            [this] { nextPages(); });
    };
    fetch(files, {}, [this, part, write](const Bytes &bytes) {
        const bool all = m_work && m_work->writer->wantsPast();
        fetchPast(all ? pastOf(part->pages) : std::vector<PastWish>(),
                  Past(part->pages.size()),
                  [write, bytes](const Past &past) { write(bytes, past); });
    });
}

void ExportRun::end()
{
    run(
        [](Work &work) -> Status {
            if (const Status done = work.writer->finish(); !done)
                return done;
            work.writer.reset();
            return work.sink->finish();
        },
        [this] { over({}); });
}

} // namespace afterword

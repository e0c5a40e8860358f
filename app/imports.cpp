// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports.h"

#include "app/base/jobs.h"
#include "app/exchange/plan.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

/// Every page that there is, as it is when its turn comes, and the rest.
struct ImportsCopy
{
    std::vector<Id> pages;
    std::size_t next = 0; ///< of `pages`
    std::shared_ptr<Contents> all = std::make_shared<Contents>();
};

namespace {

constexpr auto importsKey = "imports";
constexpr qsizetype importsKept = 500;     ///< notes; what is older is read off the pages
constexpr std::size_t importsTurn = 1'024; ///< pages that are copied between two events

/// What is to change, and the pages of which the texts go with them.
struct ImportsOut
{
    Batch batch;
    std::vector<Page> erased;
    std::vector<BodyPlace> toRead; ///< the same: copied here, where it takes no time of the window
    std::vector<BlobRef> files;
};

std::shared_ptr<ImportsCopy> importsCopy(const Journal &journal)
{
    auto copy = std::make_shared<ImportsCopy>();
    for (const auto *pages : {&journal.pages(), &journal.awayPages(), &journal.bin()}) {
        copy->pages.reserve(copy->pages.size() + pages->size());
        const bool twice = pages == &journal.awayPages() && journal.showsAway();
        for (const Page *page : *pages) {
            if (!twice)
                copy->pages.push_back(page->id);
        }
    }
    copy->all->pages.reserve(copy->pages.size());
    return copy;
}

void importsRest(const Journal &journal, Contents &all)
{
    all.tags = journal.tags();
    all.people = journal.people();
    all.marks = journal.marks();
    all.searches = journal.searches();
    all.letters = journal.letters();
    all.urges = journal.urges();
    all.runs = journal.runs();
    all.decks = journal.decks();
}

/// On the pool.
std::shared_ptr<ImportsOut>
importsOut(Contents &all, const Id &import, bool changedToo, const Moment &now)
{
    auto out = std::make_shared<ImportsOut>();
    exchange::ImportUndo undo = exchange::undoOf(all, import);
    for (BatchRecord &record : undo.erased) {
        if (const auto *page = std::get_if<Page>(&record); page != nullptr) {
            for (const Attachment &file : page->attachments)
                out->files.push_back(file.blob);
            out->erased.push_back(*page);
            out->toRead.push_back({page->id, page->body});
        }
        out->batch.erase(std::move(record));
    }
    for (const Page &page : all.pages) {
        if (!changedToo || page.origin.import != import || page.rev.n == 1 || page.bin)
            continue;
        BatchChange change;
        change.before = page;
        Page binned = page;
        binned.bin = now;
        change.after = std::move(binned);
        out->batch.changes.push_back(std::move(change));
    }
    return out;
}

/// Before its first save: it counts as not changed since it came.
void importsAsNew(RecordBase &record)
{
    record.rid = 0;
    record.rev = {};
    record.parent.clear();
}

/// On the pool.
std::shared_ptr<Batch> importsBack(const ImportsOut &out,
                                   const std::vector<QString> &texts,
                                   const std::vector<QList<PastText>> &past,
                                   const Batch &undo)
{
    auto batch = std::make_shared<Batch>(undo);
    for (BatchChange &change : batch->changes) {
        if (!change.before && change.after)
            importsAsNew(baseOf(*change.after));
    }
    for (std::size_t i = 0; i < out.erased.size(); ++i) {
        Page page = out.erased[i];
        importsAsNew(page);
        batch->put(std::move(page), texts[i]);
        batch->changes.back().past = past[i];
    }
    return batch;
}

PastImport importsNoted(const QVariantMap &map)
{
    PastImport import;
    import.id = Id::fromHex(map.value(u"id"_s).toString()).value_or(Id());
    import.format = map.value(u"format"_s).toString();
    import.name = map.value(u"name"_s).toString();
    import.at = Moment::parse(map.value(u"at"_s).toString()).value_or(Moment());
    return import;
}

} // namespace

struct TakenOut::Private
{
    QPointer<Journal> journal;
    std::shared_ptr<ImportsOut> out;
    std::vector<QString> texts;        ///< of `out->erased`
    std::vector<QList<PastText>> past; ///< the same
    Batch undo;                        ///< of all but these pages
    bool isBack = false;
};

TakenOut::TakenOut(Journal &journal)
    : m_d(std::make_unique<Private>())
{
    m_d->journal = &journal;
}

TakenOut::~TakenOut()
{
    if (m_d->out && !m_d->isBack && m_d->journal)
        m_d->journal->dropFiles(m_d->out->files);
    runOnPool([rest = std::shared_ptr<Private>(std::move(m_d))] {});
}

qsizetype TakenOut::erased() const
{
    return m_d->out ? static_cast<qsizetype>(m_d->out->erased.size()) : 0;
}

Imports::Imports(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{}

void Imports::note(Journal &journal, const PastImport &import)
{
    QVariantList noted = journal.setting(QString::fromLatin1(importsKey)).toList();
    noted.prepend(QVariantMap{{u"id"_s, import.id.toHex()},
                              {u"format"_s, import.format},
                              {u"name"_s, import.name},
                              {u"at"_s, import.at.toString()}});
    journal.setSetting(QString::fromLatin1(importsKey), noted.mid(0, importsKept));
}

namespace {

/// What was noted about those that were found.
void importsName(QHash<Id, PastImport> &found, const QVariantList &noted)
{
    for (const QVariant &each : noted) {
        const PastImport known = importsNoted(each.toMap());
        const auto import = found.find(known.id);
        if (import == found.end())
            continue;
        import->format = known.format;
        import->name = known.name;
        if (!known.at.isNull())
            import->at = known.at;
    }
}

} // namespace

std::vector<PastImport> Imports::list() const
{
    QHash<Id, PastImport> found;
    PastImport *last = nullptr; // pages of one import lie side by side
    const auto count = [&](const Page &page) {
        if (page.origin.import.isNull())
            return;
        if (last == nullptr || last->id != page.origin.import) {
            last = &found[page.origin.import];
            last->id = page.origin.import;
        }
        ++last->pages;
        last->changed += page.rev.n > 1 ? 1 : 0;
        if (last->format.isEmpty())
            last->format = page.origin.format;
        if (last->at.isNull() || page.edited < last->at)
            last->at = page.edited;
    };
    for (const Page *page : m_journal.pages())
        count(*page);
    for (const Page *page : m_journal.awayPages()) {
        if (!m_journal.showsAway())
            count(*page);
    }
    importsName(found, m_journal.setting(QString::fromLatin1(importsKey)).toList());
    std::vector<PastImport> list(found.cbegin(), found.cend());
    std::sort(list.begin(), list.end(), [](const PastImport &a, const PastImport &b) {
        return a.at == b.at ? b.id < a.id : b.at < a.at;
    });
    return list;
}

Future<Imports::Removal> Imports::takeOut(const Id &import, bool changedToo)
{
    Promise<Removal> promise;
    auto taken = std::make_shared<TakenOut>(m_journal);
    const auto finish = [this, promise, taken](const Result<Batch> &undo) mutable {
        if (!undo) {
            m_journal.dropFiles(std::exchange(taken->m_d->out->files, {})); // named still
            return promise.finish(fail(undo.error()));
        }
        taken->m_d->undo = *undo;
        promise.finish(taken);
    };
    const auto apply = [this, taken, finish]() {
        m_journal.holdFiles(taken->m_d->out->files);
        m_journal.apply(std::move(taken->m_d->out->batch)).then(this, finish);
    };
    const auto past =
        [this, promise, taken, apply](const Result<std::vector<QString>> &texts) mutable {
            if (!texts)
                return promise.finish(fail(texts.error()));
            taken->m_d->texts = *texts;
            readPast(taken, apply);
        };
    const auto plan = [this, import, changedToo, taken, past](std::shared_ptr<Contents> all) {
        runOnPool([all = std::move(all), import, changedToo, now = m_journal.newPage().at] {
            return importsOut(*all, import, changedToo, now);
        }).then(this, [this, taken, past](const std::shared_ptr<ImportsOut> &out) {
            taken->m_d->out = out;
            m_journal.texts(std::move(out->toRead)).then(this, past);
        });
    };
    copyAll(importsCopy(m_journal), plan);
    return promise.future();
}

/// Some pages now, and the next after whatever else the window has to do.
void Imports::copyAll(const std::shared_ptr<ImportsCopy> &copy, CopyDone then)
{
    const std::size_t end = std::min(copy->next + importsTurn, copy->pages.size());
    for (; copy->next < end; ++copy->next) {
        if (const Page *page = m_journal.page(copy->pages[copy->next])) // or it went meanwhile
            copy->all->pages.push_back(*page);
    }
    if (copy->next < copy->pages.size()) {
        QTimer::singleShot(0, this, [this, copy, then = std::move(then)]() mutable {
            copyAll(copy, std::move(then));
        });
        return;
    }
    importsRest(m_journal, *copy->all);
    then(std::move(copy->all));
}

/// Earlier texts of what goes, so that they come back with it; one that does not open stays away.
void Imports::readPast(const std::shared_ptr<TakenOut> &taken, std::function<void()> then)
{
    const std::vector<Page> &pages = taken->m_d->out->erased;
    taken->m_d->past.resize(pages.size());
    const auto left = std::make_shared<int>(1);
    const auto one = [left, then = std::move(then)] {
        if (--*left == 0)
            then();
    };
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const History *history = m_journal.history(pages[i].id);
        const QList<Version> versions = history != nullptr ? history->versions : QList<Version>();
        for (const Version &version : versions) {
            ++*left;
            m_journal.versionText(pages[i].id, version)
                .then(this, [taken, version, i, one](const Result<QString> &text) {
                    if (text)
                        taken->m_d->past[i] += {version.at, version.n, version.title, *text};
                    one();
                });
        }
    }
    one();
}

Future<Status> Imports::bringBack(const std::shared_ptr<TakenOut> &taken)
{
    if (taken->m_d->isBack || !taken->m_d->out)
        return readyFuture(Status(fail(Errc::Internal, "it is back already")));
    taken->m_d->isBack = true;
    Promise<Status> promise;
    runOnPool([taken] { // only read there
        return importsBack(*taken->m_d->out, taken->m_d->texts, taken->m_d->past, taken->m_d->undo);
    })
        .then(this, [this, promise, taken](const std::shared_ptr<Batch> &batch) mutable {
            m_journal.applyForGood(std::move(*batch))
                .then(this, [this, promise, taken](const Status &done) mutable {
                    taken->m_d->isBack = static_cast<bool>(done);
                    if (done)
                        m_journal.dropFiles(taken->m_d->out->files); // named again, or of no use
                    promise.finish(done);
                });
        });
    return promise.future();
}

} // namespace afterword

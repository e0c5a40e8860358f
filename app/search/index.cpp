// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/index.h"

#include "app/base/parallel.h"
#include "app/search/match.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace afterword::search {

namespace {

constexpr std::size_t indexBatch = 2'048; ///< pages a step of filling; saves slip in between
constexpr std::size_t indexPiece = 1'024; ///< pages scanned at once by one core
constexpr std::size_t indexGlance = 128;  ///< pages between two looks at "is this still wanted"

using FactsPtr = std::shared_ptr<const Facts>;
using Snapshot = std::vector<FactsPtr>;

/// A page with the names that its ids stand for, ready to leave the GUI thread.
struct NamedPage
{
    Page page;
    QStringList tags;
    QStringList people;
};

bool indexNewer(const FactsPtr &a, const FactsPtr &b)
{
    return a->at == b->at ? b->id < a->id : b->at < a->at;
}

/// The last full answer: a query that only narrows it looks through its hits alone.
struct LastAnswer
{
    std::mutex mutex;
    std::shared_ptr<const Snapshot> snapshot;
    Query query;
    std::vector<quint32> hits;
};

/// One query over one snapshot, on the pool.
struct Scan
{
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<LastAnswer> last;
    std::shared_ptr<std::atomic<quint64>> newest;
    quint64 ticket = 0;
    Query query;
    bool complete = true;

    [[nodiscard]] bool isStale() const { return newest->load() != ticket; }

    /// Positions to look at when the last answer contains this one; nothing = all.
    [[nodiscard]] std::optional<std::vector<quint32>> narrowed() const
    {
        const std::lock_guard lock(last->mutex);
        if (last->snapshot != snapshot || !implies(query, last->query))
            return std::nullopt;
        return last->hits;
    }

    [[nodiscard]] std::vector<quint32> look() const
    {
        const auto some = narrowed();
        const std::size_t count = some ? some->size() : snapshot->size();
        std::vector<std::vector<quint32>> found((count + indexPiece - 1) / indexPiece);
        parallelPieces(count, indexPiece, [&](std::size_t from, std::size_t to) {
            std::vector<quint32> &mine = found[from / indexPiece];
            for (std::size_t i = from; i < to; ++i) {
                if (i % indexGlance == 0 && isStale())
                    return;
                const quint32 at = some ? (*some)[i] : static_cast<quint32>(i);
                if (matchesFacts(query, *(*snapshot)[at]))
                    mine.push_back(at);
            }
        });
        std::vector<quint32> hits;
        for (const auto &piece : found)
            hits.insert(hits.end(), piece.begin(), piece.end());
        return hits;
    }

    [[nodiscard]] Answer run() const
    {
        Answer answer;
        answer.ticket = ticket;
        answer.query = query;
        answer.complete = complete;
        if (isStale())
            return answer;
        std::vector<quint32> hits = look();
        answer.ids.reserve(hits.size());
        for (const quint32 at : hits)
            answer.ids.push_back((*snapshot)[at]->id);
        if (!isStale()) {
            const std::lock_guard lock(last->mutex);
            last->snapshot = snapshot;
            last->query = query;
            last->hits = std::move(hits);
        }
        return answer;
    }
};

Snapshot indexFold(const std::vector<NamedPage> &pages, const std::vector<QString> &texts)
{
    Snapshot made(pages.size());
    parallelPieces(pages.size(), 64, [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            made[i] = std::make_shared<const Facts>(
                makeFacts(pages[i].page, pages[i].tags, pages[i].people, texts[i]));
    });
    return made;
}

} // namespace

struct Index::Private
{
    Index *owner;
    Journal &journal;
    Snapshot sorted; ///< newest first
    QHash<Id, FactsPtr> byId;
    std::shared_ptr<const Snapshot> snapshot; ///< null after a change
    std::shared_ptr<LastAnswer> last = std::make_shared<LastAnswer>();
    std::shared_ptr<std::atomic<quint64>> newest = std::make_shared<std::atomic<quint64>>(0);
    quint64 tickets = 0;
    bool started = false;
    std::vector<Id> toFill; ///< in the order of their bodies in the file
    std::size_t filledTo = 0;
    int folding = 0;   ///< batches on the pool
    int refreshes = 0; ///< changed pages whose text is on its way
    bool wasComplete = false;

    Private(Index *index, Journal &of)
        : owner(index)
        , journal(of)
    {}

    [[nodiscard]] bool complete() const
    {
        return started && filledTo == toFill.size() && folding == 0 && refreshes == 0;
    }

    [[nodiscard]] NamedPage named(const Page &page) const
    {
        QStringList people;
        for (const Id &id : page.people) {
            if (const Person *person = journal.person(id))
                people += person->name;
        }
        return NamedPage{page, journal.tagNames(page), people};
    }

    void tellIfComplete()
    {
        const bool now = complete();
        if (now && !wasComplete) {
            wasComplete = true;
            Q_EMIT owner->completed();
        }
        wasComplete = now;
    }

    void put(const FactsPtr &facts)
    {
        remove(facts->id);
        byId.insert(facts->id, facts);
        sorted.insert(std::lower_bound(sorted.begin(), sorted.end(), facts, indexNewer), facts);
        snapshot = nullptr;
    }

    void remove(const Id &id)
    {
        const FactsPtr old = byId.take(id);
        if (!old)
            return;
        const auto at = std::lower_bound(sorted.begin(), sorted.end(), old, indexNewer);
        if (at != sorted.end() && *at == old)
            sorted.erase(at);
        snapshot = nullptr;
    }

    void fillNext();
    void foldBatch(std::vector<NamedPage> pages, std::vector<QString> texts);
    void merge(const Snapshot &made);
    void refresh(const Id &id);
    void follow(const Change &change);
    void followMany(const std::vector<Id> &ids);
};

Index::Index(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, journal))
{
    connect(&journal, &Journal::changed, this, [this](const Change &change) {
        if (m_d->started)
            m_d->follow(change);
    });
}

Index::~Index()
{
    m_d->newest->store(0); // a scan still running is not wanted any more
}

void Index::fill()
{
    if (m_d->started)
        return;
    m_d->started = true;
    const std::vector<const Page *> &pages = m_d->journal.pages();
    std::vector<std::pair<qint64, Id>> order;
    order.reserve(pages.size());
    for (const Page *page : pages)
        order.emplace_back(page->body.rid, page->id);
    std::sort(order.begin(), order.end());
    m_d->toFill.reserve(order.size());
    for (const auto &[rid, id] : order)
        m_d->toFill.push_back(id);
    m_d->sorted.reserve(order.size());
    m_d->byId.reserve(static_cast<qsizetype>(order.size()));
    m_d->fillNext();
}

void Index::Private::fillNext()
{
    std::vector<NamedPage> batch;
    std::vector<Page> pages;
    while (filledTo < toFill.size() && batch.size() < indexBatch) {
        const Page *page = journal.page(toFill[filledTo++]);
        if (page == nullptr || !journal.shows(*page))
            continue;
        pages.push_back(*page);
        batch.push_back(named(*page));
    }
    if (batch.empty()) {
        tellIfComplete();
        return;
    }
    ++folding;
    journal.texts(std::move(pages))
        .then(owner, [this, named = std::move(batch)](Result<std::vector<QString>> texts) mutable {
            // The next batch is read while this one is folded.
            std::vector<QString> got =
                texts ? std::move(*texts) : std::vector<QString>(named.size());
            foldBatch(std::move(named), std::move(got));
            fillNext();
        });
}

void Index::Private::foldBatch(std::vector<NamedPage> pages, std::vector<QString> texts)
{
    runOnPool([named = std::move(pages), got = std::move(texts)] {
        return indexFold(named, got);
    }).then(owner, [this](const Snapshot &made) { merge(made); });
}

void Index::Private::merge(const Snapshot &made)
{
    const std::size_t before = sorted.size();
    for (const FactsPtr &facts : made) {
        const Page *page = journal.page(facts->id);
        // A page that changed meanwhile has been, or will be, put in by refresh().
        if (page == nullptr || !journal.shows(*page) || byId.contains(facts->id))
            continue;
        byId.insert(facts->id, facts);
        sorted.push_back(facts);
    }
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(before);
    std::sort(middle, sorted.end(), indexNewer);
    std::inplace_merge(sorted.begin(), middle, sorted.end(), indexNewer);
    snapshot = nullptr;
    --folding;
    tellIfComplete();
}

void Index::Private::refresh(const Id &id)
{
    ++refreshes;
    wasComplete = false;
    journal.text(id).then(owner, [this, id](const Result<QString> &text) {
        --refreshes;
        const Page *page = journal.page(id);
        if (page != nullptr && journal.shows(*page)) {
            const NamedPage full = named(*page);
            put(std::make_shared<const Facts>(
                makeFacts(*page, full.tags, full.people, text.value_or(QString()))));
        }
        tellIfComplete();
    });
}

/// Many pages at once: their texts are read together.
void Index::Private::followMany(const std::vector<Id> &ids)
{
    const bool idle = folding == 0 && filledTo == toFill.size();
    for (const Id &id : ids) {
        remove(id);
        const Page *page = journal.page(id);
        if (page == nullptr || !journal.shows(*page))
            continue;
        if (idle)
            toFill.push_back(id);
        else
            refresh(id); // what is being folded now may be older
    }
    if (filledTo == toFill.size() || !idle)
        return;
    wasComplete = false;
    fillNext();
}

void Index::Private::follow(const Change &change)
{
    if (change.what == Change::What::Loaded)
        return followMany(change.ids);
    if (change.type == RecordType::Page) {
        const Page *page = journal.page(change.id);
        if (page == nullptr || !journal.shows(*page))
            remove(change.id);
        else
            refresh(change.id);
        return;
    }
    if (change.what == Change::What::Added)
        return; // nothing can carry a name that has only just been made
    for (const Page *page : journal.pages()) {
        if (page->tags.contains(change.id) || page->people.contains(change.id))
            refresh(page->id);
    }
}

bool Index::isComplete() const
{
    return m_d->complete();
}

quint64 Index::nextTicket()
{
    return ++m_d->tickets;
}

Future<Answer> Index::ask(const QString &text, quint64 ticket, QDate today)
{
    fill();
    if (!m_d->snapshot)
        m_d->snapshot = std::make_shared<const Snapshot>(m_d->sorted);
    m_d->newest->store(ticket);
    Scan scan;
    scan.snapshot = m_d->snapshot;
    scan.last = m_d->last;
    scan.newest = m_d->newest;
    scan.ticket = ticket;
    scan.query = parse(text, today);
    scan.complete = m_d->complete();
    return runOnPool([scan = std::move(scan)] { return scan.run(); });
}

Hit Index::excerpt(const Query &query, const Id &id) const
{
    if (const FactsPtr facts = m_d->byId.value(id))
        return makeHit(query, id, QString::fromUtf8(facts->title), QString::fromUtf8(facts->text));
    const Page *page = m_d->journal.page(id);
    return page == nullptr ? Hit{} : makeHit(query, id, page->title, page->first);
}

} // namespace afterword::search

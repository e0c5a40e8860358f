// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/index.h"

#include "app/base/parallel.h"
#include "app/search/match.h"

#include <algorithm>
#include <atomic>

namespace afterword::search {

namespace {

constexpr std::size_t indexBatch = 2'048; ///< pages a step of filling; saves slip in between
constexpr std::size_t indexPiece = 512;   ///< pages scanned at once by one core

constexpr std::size_t indexAhead = 8; ///< pages called for before they are looked at

using FactsPtr = std::shared_ptr<const Facts>;
using Snapshot = std::vector<FactsPtr>;

/// A page with the names that its ids stand for, ready to leave the GUI thread.
struct NamedPage
{
    Page page;
    QStringList tags;
    QStringList people;
};

/// Asks the processor to bring this memory nearer.
void indexFetch(const void *from, std::size_t size)
{
    for (std::size_t at = 0; at < size; at += 64)
        __builtin_prefetch(static_cast<const char *>(from) + at);
}

/// One query over one snapshot, on the pool.
struct Scan
{
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<std::atomic<quint64>> newest;
    quint64 ticket = 0;
    Query query;
    bool complete = true;

    [[nodiscard]] bool isStale() const { return newest->load() != ticket; }

    /// Pages lie anywhere in memory, so they are called for a few places ahead: first their marks,
    /// then the texts of those whose marks do not say no.
    void look(std::size_t from, std::size_t to, std::vector<std::pair<Id, QDate>> &found) const
    {
        const Snapshot &all = *snapshot;
        std::vector<const Facts *> maybe;
        maybe.reserve(to - from);
        for (std::size_t i = from; i < to; ++i) {
            if (i + indexAhead < to)
                indexFetch(all[i + indexAhead].get(), sizeof(Marks));
            if (mayMatch(query, *all[i]))
                maybe.push_back(all[i].get());
        }
        for (std::size_t i = 0; i < maybe.size(); ++i) {
            if (i + indexAhead < maybe.size())
                indexFetch(maybe[i + indexAhead]->folded.constData(), 128);
            if (matchesFacts(query, *maybe[i]))
                found.emplace_back(maybe[i]->id, maybe[i]->day);
        }
    }

    [[nodiscard]] Answer run() const
    {
        Answer answer;
        answer.ticket = ticket;
        answer.query = query;
        answer.complete = complete;
        const std::size_t count = snapshot->size();
        std::vector<std::vector<std::pair<Id, QDate>>> found((count + indexPiece - 1) / indexPiece);
        parallelPieces(count, indexPiece, [&](std::size_t from, std::size_t to) {
            if (!isStale())
                look(from, to, found[from / indexPiece]);
        });
        for (const auto &piece : found) {
            for (const auto &[id, day] : piece)
                answer.add(id, day);
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
    QHash<Id, FactsPtr> byId;
    std::shared_ptr<const Snapshot> snapshot; ///< as Journal::pages(); null after a change
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
        byId.insert(facts->id, facts);
        snapshot = nullptr;
    }

    /// Exactly the pages that the journal shows, in its order, as far as they are filled in.
    [[nodiscard]] const std::shared_ptr<const Snapshot> &current()
    {
        if (!snapshot) {
            auto made = std::make_shared<Snapshot>();
            made->reserve(journal.pages().size());
            for (const Page *page : journal.pages()) {
                if (const auto known = byId.constFind(page->id); known != byId.constEnd())
                    made->push_back(*known);
            }
            snapshot = std::move(made);
        }
        return snapshot;
    }

    void fillMissing();
    void fillNext();
    void foldBatch(std::vector<NamedPage> pages, std::vector<QString> texts);
    void merge(const Snapshot &made);
    void refresh(const Id &id);
    void refold(const Id &named);
    void follow(const Change &change);
    void followMany(const std::vector<Id> &ids);
};

void Answer::add(const Id &id, QDate day)
{
    if (months.empty() || day < months.back().month
        || day > months.back().month.addDays(months.back().month.daysInMonth() - 1))
        months.push_back({ids.size(), QDate(day.year(), day.month(), 1)});
    ids.push_back(id);
}

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
    m_d->byId.reserve(static_cast<qsizetype>(m_d->journal.pages().size()));
    m_d->fillMissing();
}

/// Pages that are shown and not known yet, in the order of their bodies in the file.
void Index::Private::fillMissing()
{
    const bool busy = filledTo < toFill.size();
    std::vector<std::pair<qint64, Id>> order;
    for (const Page *page : journal.pages()) {
        if (!byId.contains(page->id))
            order.emplace_back(page->body.rid, page->id);
    }
    std::sort(order.begin(), order.end());
    toFill.clear();
    filledTo = 0;
    toFill.reserve(order.size());
    for (const auto &[rid, id] : order)
        toFill.push_back(id);
    if (!busy)
        fillNext();
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
    for (const FactsPtr &facts : made) {
        const Page *page = journal.page(facts->id);
        // A page that changed meanwhile has been, or will be, put in by refresh().
        if (page != nullptr && journal.shows(*page) && !byId.contains(facts->id))
            byId.insert(facts->id, facts);
    }
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
        byId.remove(id);
        const Page *page = journal.page(id);
        if (!idle && page != nullptr && journal.shows(*page))
            refresh(id); // what is being folded now may be older
    }
    wasComplete = false;
    fillMissing();
}

void Index::Private::follow(const Change &change)
{
    snapshot = nullptr; // a day, or what is put away, may have changed as well
    if (change.what == Change::What::Loaded)
        return followMany(change.ids);
    if (change.type == RecordType::Page) {
        const Page *page = journal.page(change.id);
        if (page == nullptr || !journal.shows(*page))
            byId.remove(change.id);
        else
            refresh(change.id);
        return;
    }
    if (change.what == Change::What::Added)
        return; // nothing can carry a name that has only just been made
    refold(change.id);
}

/// A tag or person has another name: the texts are at hand, so nothing is read for it.
void Index::Private::refold(const Id &named)
{
    std::vector<NamedPage> pages;
    Snapshot old;
    for (const Page *page : journal.pages()) {
        if (!page->tags.contains(named) && !page->people.contains(named))
            continue;
        if (const FactsPtr known = byId.value(page->id)) {
            pages.push_back(this->named(*page));
            old.push_back(known);
        }
    }
    if (pages.empty())
        return;
    ++folding;
    wasComplete = false;
    runOnPool([pages = std::move(pages), old] {
        std::vector<QString> texts;
        texts.reserve(old.size());
        for (const FactsPtr &facts : old)
            texts.push_back(facts->text());
        return indexFold(pages, texts);
    }).then(owner, [this, old](const Snapshot &made) {
        for (std::size_t i = 0; i < made.size(); ++i) {
            // A page that was saved meanwhile has newer words already.
            if (byId.value(made[i]->id) == old[i])
                put(made[i]);
        }
        --folding;
        tellIfComplete();
    });
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
    m_d->newest->store(ticket);
    Scan scan;
    scan.snapshot = m_d->current();
    scan.newest = m_d->newest;
    scan.ticket = ticket;
    scan.query = parse(text, today);
    scan.complete = m_d->complete();
    return runOnPool([scan = std::move(scan)] { return scan.run(); });
}

Hit Index::excerpt(const Query &query, const Id &id) const
{
    if (const FactsPtr facts = m_d->byId.value(id))
        return makeHit(query, id, QString(), facts->text());
    const Page *page = m_d->journal.page(id);
    return page == nullptr ? Hit{} : makeHit(query, id, page->title, page->first);
}

} // namespace afterword::search

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/index.h"

#include "app/search/scan.h"

#include <algorithm>
#include <optional>

namespace afterword::search {

namespace {

constexpr std::size_t indexBatch = 2'048; ///< pages a step of filling; saves slip in between
constexpr std::size_t indexFew = 64;      ///< so many changed pages are put in one by one

} // namespace

struct Index::Private
{
    Index *owner;
    Journal &journal;
    QHash<Id, FactsPtr> byId;
    std::shared_ptr<const Loose> loose;       ///< as Journal::pages(); null after a change
    std::shared_ptr<const Arranged> arranged; ///< of all pages in byId; null until it is made
    /// While it is being made: pages that have changed since, as they are in it.
    std::optional<QHash<Id, FactsPtr>> arranging;
    quint64 arrangement = 0; ///< the one that is wanted
    std::shared_ptr<std::atomic<quint64>> newest = std::make_shared<std::atomic<quint64>>(0);
    std::shared_ptr<RightOfWay> way = std::make_shared<RightOfWay>(); ///< of queries
    quint64 tickets = 0;
    bool started = false;
    std::vector<Id> toFill; ///< in the order of their bodies in the file
    std::size_t filledTo = 0;
    int folding = 0;     ///< batches on the pool
    quint64 namings = 0; ///< of tags and people, counted
    quint64 follows = 0; ///< changes of pages, counted
    int refreshes = 0;   ///< changed pages whose text is on its way
    bool wasComplete = false;

    Private(Index *index, Journal &of)
        : owner(index)
        , journal(of)
    {}

    [[nodiscard]] bool isFilled() const
    {
        return started && filledTo == toFill.size() && folding == 0;
    }

    [[nodiscard]] Subject named(const Page &page) const
    {
        return {page, journal.tagNames(page), journal.personNames(page)};
    }

    void tellIfComplete()
    {
        const bool now = isFilled();
        if (now && !arranged && !arranging)
            arrange();
        if (now && !wasComplete) {
            wasComplete = true;
            Q_EMIT owner->completed();
        }
        wasComplete = now;
    }

    /// Exactly the pages that the journal shows, in its order, as far as they are known.
    [[nodiscard]] std::shared_ptr<const Loose> shown() const
    {
        auto made = std::make_shared<Loose>();
        made->reserve(journal.pages().size());
        for (const Page *page : journal.pages()) {
            if (const auto known = byId.constFind(page->id); known != byId.constEnd())
                made->push_back(*known);
        }
        return made;
    }

    void replace(const Id &id, const std::optional<Folded> &now);
    void arrange();
    void adopt(Arranged made);
    void scatter();
    void fillMissing();
    void fillNext();
    void merge(const Loose &made, quint64 then);
    void refresh(const Id &id);
    void refold(const Id &named);
    void follow(const Change &change);
    void followOne(const Id &id);
    void followMany(const std::vector<Id> &ids);
};

void Answer::add(const Id &id, QDate day)
{
    if (months.empty() || day < months.back().month || day > m_monthEnd) {
        const QDate month(day.year(), day.month(), 1);
        months.push_back({ids.size(), month});
        m_monthEnd = month.addDays(month.daysInMonth() - 1);
    }
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
    runOnPool([known = std::move(m_d->byId),
               loose = std::move(m_d->loose),
               arranged = std::move(m_d->arranged)] {}); // as the journal's pages
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
    if (busy)
        return;
    fillNext();
    if (filledTo < toFill.size())
        fillNext(); // the file is read on while the last batch is looked through
}

void Index::Private::fillNext()
{
    std::vector<Subject> batch;
    std::vector<BodyPlace> pages;
    batch.reserve(std::min(indexBatch, toFill.size() - filledTo));
    pages.reserve(batch.capacity());
    while (filledTo < toFill.size() && batch.size() < indexBatch) {
        const Page *page = journal.page(toFill[filledTo++]);
        if (page == nullptr || !journal.shows(*page))
            continue;
        pages.push_back({page->id, page->body});
        batch.push_back(named(*page));
    }
    if (batch.empty()) {
        tellIfComplete();
        return;
    }
    ++folding;
    using Texts = Result<std::vector<QString>>;
    auto take = [this, named = std::move(batch), then = follows](Texts texts) mutable {
        // Further batches are read while this one is folded.
        auto got = texts ? std::move(*texts) : std::vector<QString>(named.size());
        runOnPool([named = std::move(named), got = std::move(got)] {
            return foldAll(named, got);
        }).then(owner, [this, then](const Loose &made) { merge(made, then); });
        fillNext();
    };
    journal.texts(std::move(pages)).then(owner, std::move(take));
}

/// `then`: how many changes there had been when it was begun.
void Index::Private::merge(const Loose &made, quint64 then)
{
    for (const FactsPtr &facts : made) {
        const Page *page = then == follows ? nullptr : journal.page(facts->id);
        // A page that changed meanwhile has its own turn, by refresh() or among toFill.
        if (then == follows
            || (page != nullptr && journal.shows(*page) && page->rev.n == facts->rev
                && !byId.contains(facts->id)))
            byId.insert(facts->id, facts);
    }
    scatter();
    --folding;
    tellIfComplete();
}

/// One page is known in another way, or not any more.
void Index::Private::replace(const Id &id, const std::optional<Folded> &now)
{
    const FactsPtr old = byId.value(id);
    if (now)
        byId.insert(id, now->facts);
    else
        byId.remove(id);
    loose = nullptr;
    if (arranging && !arranging->contains(id))
        arranging->insert(id, old);
    if (!arranged)
        return;
    auto changed = std::make_shared<Arranged>(*arranged);
    changed->change(old, now);
    arranged = std::move(changed);
}

/// Many pages have changed: what was arranged is of no use any more. All texts may go with it, and
/// to let go of ten years of them takes its time.
void Index::Private::scatter()
{
    if (arranged)
        runOnPool([loose = std::move(loose), arranged = std::move(arranged)] {});
    loose = nullptr;
    arranged = nullptr;
    arranging.reset();
    ++arrangement;
}

void Index::Private::arrange()
{
    arranging.emplace();
    loose = shown();
    runOnPool([pages = loose, way = way] {
        return std::make_shared<Arranged>(Arranged::of(*pages, way.get()));
    }).then(owner, [this, asked = arrangement](const std::shared_ptr<Arranged> &made) {
        if (asked == arrangement)
            adopt(std::move(*made));
    });
}

void Index::Private::adopt(Arranged made)
{
    const QHash<Id, FactsPtr> changes = std::move(*arranging);
    arranging.reset();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const FactsPtr now = byId.value(it.key());
        made.change(it.value(), now ? std::optional(withMarks(now)) : std::nullopt);
    }
    arranged = std::make_shared<const Arranged>(std::move(made));
    loose = nullptr;
}

void Index::Private::refresh(const Id &id)
{
    ++refreshes;
    journal.text(id).then(owner, [this, id](const Result<QString> &text) {
        const Page *page = journal.page(id);
        if (page == nullptr || !journal.shows(*page)) {
            --refreshes;
            return;
        }
        runOnPool([of = named(*page), text = text.value_or(QString())] {
            return withMarks(std::make_shared<const Facts>(makeFacts(of, text)));
        }).then(owner, [this, id, then = namings](const Folded &folded) {
            --refreshes;
            const Page *now = journal.page(id);
            // A later save has, or will have, its own turn.
            if (now == nullptr || !journal.shows(*now) || now->rev.n != folded.facts->rev)
                return;
            if (then != namings) // a name of it may be another by now
                return refresh(id);
            replace(id, folded);
            Q_EMIT owner->refreshed(id);
        });
    });
}

/// Many pages at once: their texts are read together.
void Index::Private::followMany(const std::vector<Id> &ids)
{
    if (ids.size() <= indexFew) {
        for (const Id &id : ids)
            followOne(id);
        return;
    }
    scatter();
    ++namings; // names that pages bear may have changed with them
    Loose gone;
    gone.reserve(ids.size());
    for (const Id &id : ids)
        gone.push_back(byId.take(id));
    runOnPool([gone = std::move(gone)] {});
    wasComplete = false;
    fillMissing();
}

void Index::Private::followOne(const Id &id)
{
    const Page *page = journal.page(id);
    if (page != nullptr && journal.shows(*page))
        refresh(id);
    else if (byId.contains(id))
        replace(id, std::nullopt);
}

void Index::Private::follow(const Change &change)
{
    loose = nullptr; // a day may have changed
    ++follows;
    if (change.what == Change::What::Loaded)
        return followMany(change.ids);
    if (change.type == RecordType::Page)
        return followOne(change.id);
    if (change.what == Change::What::Added)
        return; // nothing can carry a name that has only just been made
    refold(change.id);
}

/// A tag or person has another name: the texts are at hand, so nothing is read for it.
void Index::Private::refold(const Id &named)
{
    ++namings;
    std::vector<Subject> pages;
    Loose old;
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
        return foldAll(pages, texts);
    }).then(owner, [this, old](const Loose &made) {
        for (std::size_t i = 0; i < made.size(); ++i) {
            // A page that was saved meanwhile has newer words already.
            if (byId.value(made[i]->id) == old[i])
                byId.insert(made[i]->id, made[i]);
        }
        scatter();
        --folding;
        tellIfComplete();
    });
}

bool Index::isComplete() const
{
    return m_d->isFilled() && m_d->refreshes == 0;
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
    scan.arranged = m_d->arranged;
    if (!scan.arranged) {
        if (!m_d->loose)
            m_d->loose = m_d->shown();
        scan.loose = m_d->loose;
    }
    scan.newest = m_d->newest;
    scan.ticket = ticket;
    scan.query = parse(text, today);
    scan.complete = m_d->isFilled();
    scan.way = m_d->way;
    return runOnPool([scan = std::move(scan)] { return scan.run(); });
}

bool Index::matches(const Query &query, const Id &id) const
{
    const FactsPtr facts = m_d->byId.value(id);
    return facts && matchesFacts(query, *facts);
}

Hit Index::excerpt(const Query &query, const Id &id) const
{
    if (const FactsPtr facts = m_d->byId.value(id))
        return makeHit(query, id, QString(), facts->text());
    const Page *page = m_d->journal.page(id);
    return page == nullptr ? Hit{} : makeHit(query, id, page->title, page->first);
}

} // namespace afterword::search

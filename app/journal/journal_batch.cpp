// SPDX-License-Identifier: GPL-3.0-or-later
// Many records changed in one commit, and that undone.
#include "app/journal/journal.h"
#include "app/journal/journal_private.h"

#include <algorithm>

namespace afterword {

namespace {

/// From so many changes on they are told of together.
constexpr std::size_t journalMany = 16;

bool journalIsName(RecordType type)
{
    return type == RecordType::Tag || type == RecordType::Person;
}

/// The batch that takes it back; a page that was erased stays so.
Batch journalUndo(const Batch &done)
{
    Batch undo = done.turnedRound();
    const auto gone =
        std::remove_if(undo.changes.begin(), undo.changes.end(), [](const BatchChange &change) {
            return !change.before && std::holds_alternative<Page>(*change.after);
        });
    undo.changes.erase(gone, undo.changes.end());
    return undo;
}

/// On the database thread.
Result<std::shared_ptr<BatchDone>> journalApply(Desk &desk, const Batch &asked, bool undo)
{
    auto done = desk.apply(asked);
    if (!done)
        return fail(done.error());
    auto made = std::make_shared<BatchDone>();
    made->done = std::move(*done);
    if (undo)
        made->undo = journalUndo(made->done);
    std::vector<const Page *> put;
    std::size_t pages = 0;
    for (const BatchChange &change : made->done.changes) {
        const BatchRecord &record = change.after ? *change.after : *change.before;
        const auto *page = std::get_if<Page>(&record);
        pages += page != nullptr ? 1 : 0;
        if (page != nullptr && change.after)
            put.push_back(page);
    }
    made->many = pages >= journalMany;
    if (made->many) {
        made->pages.reserve(put.size());
        for (const Page *page : put)
            made->pages.push_back(std::make_unique<Page>(*page));
    }
    return made;
}

/// A record as those who ask the journal know it.
struct BatchKnown
{
    const Shelf &shelf;

    template <typename Value>
    static std::optional<BatchRecord> copy(const Value *value)
    {
        return value != nullptr ? std::optional<BatchRecord>(*value) : std::nullopt;
    }

    auto operator()(const Page &page) const { return copy(shelf.page(page.id)); }

    auto operator()(const Tag &tag) const { return copy(shelf.tag(tag.id)); }

    auto operator()(const Person &person) const { return copy(shelf.person(person.id)); }

    auto operator()(const LifeMark &mark) const { return copy(shelf.mark(mark.id)); }

    auto operator()(const SavedSearch &search) const { return copy(shelf.search(search.id)); }

    auto operator()(const Letter &letter) const { return copy(shelf.letter(letter.id)); }

    auto operator()(const Urge &urge) const { return copy(shelf.urge(urge.id)); }

    auto operator()(const PathRun &run) const { return copy(shelf.run(run.id)); }

    auto operator()(const Deck &deck) const { return copy(shelf.deck(deck.id)); }

    auto operator()(const Dictionary &words) const
    {
        const Dictionary &known = shelf.dictionary();
        return copy(known.id == words.id ? &known : nullptr);
    }
};

} // namespace

/// Gives new records an id, and known ones the form they have for those who ask.
void Journal::Private::completeBatch(Batch &batch) const
{
    for (BatchChange &change : batch.changes) {
        if (!change.after || change.before)
            continue;
        RecordBase &base = baseOf(*change.after);
        if (base.id.isNull())
            base.id = Id::random();
        change.before = std::visit(BatchKnown{shelf}, *change.after);
        const auto waiting = change.before ? pending.constEnd() : pending.constFind(base.id);
        if (waiting != pending.constEnd() && typeOf(*change.after) == typeOf(waiting->record))
            change.before = waiting->record; // its first save is on the way
    }
}

/// What waits to be saved again carries the change as well.
void Journal::Private::carryToWaiting(const Batch &asked)
{
    if (pending.isEmpty())
        return;
    for (const BatchChange &change : asked.changes) {
        if (!change.before || !change.after)
            continue;
        const auto waiting = pending.find(baseOf(*change.after).id);
        if (waiting == pending.end() || typeOf(waiting->record) != typeOf(*change.after))
            continue;
        waiting->record = merged(*change.before, *change.after, waiting->record);
        waiting->edition = ++lastEdition;
    }
}

/// Takes over what is on the disk now, and tells of it.
void Journal::Private::takeOver(BatchDone &done)
{
    std::vector<Change> changes;
    std::vector<Id> pages;
    std::vector<Id> out; ///< pages, where they are many
    bool sight = false;
    for (const BatchChange &change : done.done.changes) {
        const BatchRecord &record = change.after ? *change.after : *change.before;
        const RecordType type = typeOf(record);
        const Id id = baseOf(record).id;
        if (type == RecordType::Page)
            pages.push_back(id);
        sight = sight || type == RecordType::Tag || type == RecordType::Person;
        if (!change.after)
            pending.remove(id);
        if (done.many && type == RecordType::Page) {
            if (!change.after)
                out.push_back(id);
            continue; // below, all at once
        }
        auto what = Change::What::Removed;
        if (change.after) {
            const bool added =
                std::visit([this](const auto &value) { return shelf.put(value); }, *change.after);
            what = added ? Change::What::Added : Change::What::Updated;
        } else {
            shelf.remove(type, id);
        }
        changes.push_back(Change{what, type, id, {}});
    }
    if (done.many)
        done.pages = shelf.change(std::move(done.pages), out);
    announceAll(changes, std::move(pages), sight ? sortAway() : std::vector<Id>());
}

/// Pages that have one of these names, so that they are told of with them.
void Journal::Private::addBearers(const std::vector<Change> &names, std::vector<Id> &pages) const
{
    QSet<Id> altered;
    for (const Change &change : names) {
        if (journalIsName(change.type) && change.what != Change::What::Added)
            altered.insert(change.id);
    }
    if (altered.isEmpty())
        return;
    const auto has = [&altered](const QList<Id> &ids) {
        return std::any_of(
            ids.begin(), ids.end(), [&altered](const Id &id) { return altered.contains(id); });
    };
    for (const Page *page : shelf.pages()) {
        if (has(page->tags) || has(page->people))
            pages.push_back(page->id);
    }
}

void Journal::Private::announceAll(const std::vector<Change> &changes,
                                   std::vector<Id> pages,
                                   const std::vector<Id> &moved) const
{
    pages.insert(pages.end(), moved.begin(), moved.end());
    const auto names = static_cast<std::size_t>(std::count_if(
        changes.begin(), changes.end(), [](const auto &c) { return journalIsName(c.type); }));
    const auto others =
        static_cast<std::size_t>(std::count_if(changes.begin(), changes.end(), [](const auto &c) {
            return !journalIsName(c.type) && c.type != RecordType::Page;
        }));
    const bool manyNames = names >= journalMany;
    const bool manyOthers = others >= journalMany;
    const bool many = !moved.empty() || pages.size() >= journalMany || manyNames || manyOthers;
    if (manyNames)
        addBearers(changes, pages);
    for (const Change &change : changes) { // names first: pages carry them
        if (journalIsName(change.type) && !manyNames)
            announce(change.what, change.type, change.id);
    }
    for (const Change &change : changes) {
        if (change.type == RecordType::Page || journalIsName(change.type))
            continue;
        if (!manyOthers)
            announce(change.what, change.type, change.id);
        else if (change.what == Change::What::Removed)
            pages.push_back(change.id);
    }
    for (const Change &change : changes) {
        if (change.type == RecordType::Page && !many)
            announce(change.what, change.type, change.id);
    }
    if (many)
        Q_EMIT owner->changed(Change{Change::What::Loaded, RecordType::Page, {}, std::move(pages)});
}

/// `then` is called after the change was announced.
void Journal::Private::change(Batch batch, bool undo, std::function<void(Result<Batch>)> then)
{
    completeBatch(batch);
    auto asked = std::make_shared<const Batch>(std::move(batch));
    post([asked, undo](Desk &on) { return journalApply(on, *asked, undo); },
         [this, asked, then = std::move(then)](
             const Result<std::shared_ptr<BatchDone>> &done) mutable {
             if (!done)
                 return then(fail(done.error()));
             carryToWaiting(*asked);
             takeOver(**done);
             Batch back = std::move((*done)->undo);
             if ((*done)->many) // takes its time as well
                 runOnPool([asked = std::move(asked),
                            rest = std::make_shared<BatchDone>(std::move(**done))] {});
             then(std::move(back));
         });
}

Future<Result<Batch>> Journal::apply(Batch batch)
{
    Promise<Result<Batch>> promise;
    m_d->change(std::move(batch), true, [promise](Result<Batch> undo) mutable {
        promise.finish(std::move(undo));
    });
    return promise.future();
}

Future<Status> Journal::applyForGood(Batch batch)
{
    Promise<Status> promise;
    m_d->change(std::move(batch), false, [promise](const Result<Batch> &done) mutable {
        promise.finish(done ? Status() : fail(done.error()));
    });
    return promise.future();
}

} // namespace afterword

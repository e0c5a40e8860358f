// SPDX-License-Identifier: GPL-3.0-or-later
// Many records changed in one commit, and that undone.
#include "app/journal/journal.h"
#include "app/journal/journal_private.h"

#include <algorithm>

namespace afterword {

namespace {

/// From so many pages on they are told of together.
constexpr std::size_t journalManyPages = 16;

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
void Journal::Private::takeOver(const Batch &done)
{
    std::vector<Change> changes;
    std::vector<Id> pages;
    bool sight = false;
    for (const BatchChange &change : done.changes) {
        const BatchRecord &record = change.after ? *change.after : *change.before;
        const RecordType type = typeOf(record);
        const Id id = baseOf(record).id;
        auto what = Change::What::Removed;
        if (change.after) {
            const bool added =
                std::visit([this](const auto &value) { return shelf.put(value); }, *change.after);
            what = added ? Change::What::Added : Change::What::Updated;
        } else {
            shelf.remove(type, id);
            pending.remove(id);
        }
        if (type == RecordType::Page)
            pages.push_back(id);
        sight = sight || type == RecordType::Tag || type == RecordType::Person;
        changes.push_back(Change{what, type, id, {}});
    }
    announceAll(changes, std::move(pages), sight);
}

/// Each change for itself, or all pages at once where there are many. `sight` is that of a tag or
/// person, which may put pages away.
void Journal::Private::announceAll(const std::vector<Change> &changes,
                                   std::vector<Id> pages,
                                   bool sight)
{
    if (sight) {
        std::vector<Id> moved = sortAway();
        if (!moved.empty()) {
            pages.insert(pages.end(), moved.begin(), moved.end());
            pages.reserve(pages.size() + journalManyPages);
        }
        sight = !moved.empty();
    }
    const bool many = sight || pages.size() >= journalManyPages;
    for (const Change &change : changes) { // names first: pages carry them
        if (change.type != RecordType::Page)
            announce(change.what, change.type, change.id);
    }
    for (const Change &change : changes) {
        if (change.type == RecordType::Page && !many)
            announce(change.what, change.type, change.id);
    }
    if (many)
        Q_EMIT owner->changed(Change{Change::What::Loaded, RecordType::Page, {}, std::move(pages)});
}

Future<Result<Batch>> Journal::apply(Batch batch)
{
    m_d->completeBatch(batch);
    Promise<Result<Batch>> promise;
    m_d->post([batch](Desk &desk) { return desk.apply(batch); },
              [this, promise, asked = batch](const Result<Batch> &done) mutable {
                  if (!done) {
                      promise.finish(fail(done.error()));
                      return;
                  }
                  m_d->carryToWaiting(asked);
                  m_d->takeOver(*done);
                  Batch undo = done->turnedRound();
                  const auto gone = std::remove_if(
                      undo.changes.begin(), undo.changes.end(), [](const BatchChange &change) {
                          return !change.before && std::holds_alternative<Page>(*change.after);
                      });
                  undo.changes.erase(gone, undo.changes.end());
                  promise.finish(std::move(undo));
              });
    return promise.future();
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// The journal when other programs save to it too: what they saved takes the place of what was
// known, and each difference is announced like any other change.
#include "app/journal/journal.h"
#include "app/journal/journal_private.h"

namespace afterword {

namespace {

/// Calls `each` with every record of a shelf and its type; names first: pages carry them.
template <typename Each>
void sharedEach(const Shelf &shelf, const Each &each)
{
    for (const Tag &tag : shelf.tags())
        each(tag, RecordType::Tag);
    for (const Person &person : shelf.people())
        each(person, RecordType::Person);
    for (const LifeMark &mark : shelf.marks())
        each(mark, RecordType::Mark);
    for (const SavedSearch &search : shelf.searches())
        each(search, RecordType::Search);
    for (const Letter &letter : shelf.letters())
        each(letter, RecordType::Letter);
    for (const Urge &urge : shelf.urges())
        each(urge, RecordType::Urge);
    for (const PathRun &run : shelf.runs())
        each(run, RecordType::Run);
    for (const Deck &deck : shelf.decks())
        each(deck, RecordType::Deck);
    if (!shelf.dictionary().id.isNull())
        each(shelf.dictionary(), RecordType::Dictionary);
    shelf.eachPage([&each](const Page &page) { each(page, RecordType::Page); });
}

/// What was known of a record before.
struct SharedBefore
{
    Revision rev;
    RecordType type = RecordType::Page;
    bool shown = false;
};

bool sharedShown(const Shelf &shelf, const RecordBase &record, RecordType type)
{
    return type == RecordType::Page && shelf.shows(static_cast<const Page &>(record));
}

QHash<Id, SharedBefore> sharedBefore(const Shelf &shelf)
{
    QHash<Id, SharedBefore> known;
    sharedEach(shelf, [&](const RecordBase &record, RecordType type) {
        known.insert(record.id, {record.rev, type, sharedShown(shelf, record, type)});
    });
    return known;
}

} // namespace

void Journal::lookAgain()
{
    m_d->post([](Desk &desk) { return desk.look(); }, [](const Status &) {});
}

void Journal::Private::adopt(Contents fresh)
{
    if (!settingsDirty && !settingsFailed)
        settings = fresh.settings;
    QHash<Id, SharedBefore> known = sharedBefore(shelf);
    shelf = Shelf();
    shelf.fill(std::move(fresh));
    static_cast<void>(sortAway());

    std::vector<Change> changes;
    std::vector<Id> moved;
    sharedEach(shelf, [&](const RecordBase &record, RecordType type) {
        const auto before = known.constFind(record.id);
        if (before == known.constEnd())
            changes.push_back({Change::What::Added, type, record.id, {}});
        else if (before->rev != record.rev)
            changes.push_back({Change::What::Updated, type, record.id, {}});
        else if (before->shown != sharedShown(shelf, record, type))
            moved.push_back(record.id);
        known.remove(record.id);
    });
    for (auto gone = known.constBegin(); gone != known.constEnd(); ++gone)
        changes.push_back({Change::What::Removed, gone->type, gone.key(), {}});
    for (const Change &change : changes)
        announce(change.what, change.type, change.id);
    if (!moved.empty())
        Q_EMIT owner->changed(Change{Change::What::Loaded, RecordType::Page, {}, std::move(moved)});
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// The journal when other programs save to it too: what they saved takes the place of what was
// known, and each difference is announced like any other change.
#include "app/journal/journal.h"
#include "app/journal/journal_private.h"

namespace afterword {

namespace {

/// Calls `each` with every record of a shelf but its pages, and its type.
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
}

/// What is different now, but for pages.
void sharedChanges(const Shelf &before, const Shelf &now, std::vector<Change> &changes)
{
    QHash<Id, std::pair<Revision, RecordType>> known;
    sharedEach(before, [&known](const RecordBase &record, RecordType type) {
        known.insert(record.id, {record.rev, type});
    });
    sharedEach(now, [&](const RecordBase &record, RecordType type) {
        const auto old = known.constFind(record.id);
        if (old == known.constEnd())
            changes.push_back({Change::What::Added, type, record.id, {}});
        else if (old->first != record.rev)
            changes.push_back({Change::What::Updated, type, record.id, {}});
        known.remove(record.id);
    });
    for (auto gone = known.constBegin(); gone != known.constEnd(); ++gone)
        changes.push_back({Change::What::Removed, gone->second, gone.key(), {}});
}

/// Pages that changed; `moved` only came into sight or went out of it.
void sharedPages(const Shelf &before,
                 const Shelf &now,
                 std::vector<Change> &changes,
                 std::vector<Id> &moved)
{
    now.eachPage([&](const Page &page) {
        const Page *old = before.page(page.id);
        if (old == nullptr)
            changes.push_back({Change::What::Added, RecordType::Page, page.id, {}});
        else if (old->rev != page.rev)
            changes.push_back({Change::What::Updated, RecordType::Page, page.id, {}});
        else if (before.shows(*old) != now.shows(page))
            moved.push_back(page.id);
    });
    before.eachPage([&](const Page &page) {
        if (now.page(page.id) == nullptr)
            changes.push_back({Change::What::Removed, RecordType::Page, page.id, {}});
    });
}

} // namespace

void Journal::lookAgain()
{
    m_d->post([](Desk &desk) { return desk.look(); }, [](const Status &) {});
}

/// On the database thread.
std::shared_ptr<SharedFresh> SharedFresh::of(const std::shared_ptr<Contents> &contents)
{
    if (!contents)
        return nullptr;
    auto fresh = std::make_shared<SharedFresh>();
    fresh->settings = contents->settings;
    fresh->shelf.fill(std::move(*contents));
    return fresh;
}

void Journal::Private::adopt(SharedFresh &fresh)
{
    if (!settingsDirty && !settingsFailed)
        settings = fresh.settings;
    auto before = std::make_shared<Shelf>(std::exchange(shelf, std::move(fresh.shelf)));
    static_cast<void>(sortAway());

    std::vector<Change> changes;
    std::vector<Id> moved;
    sharedChanges(*before, shelf, changes);
    sharedPages(*before, shelf, changes, moved);
    std::vector<Id> pages;
    for (const Change &change : changes) {
        if (change.type == RecordType::Page)
            pages.push_back(change.id);
    }
    announceAll(changes, std::move(pages), moved);
    runOnPool([rest = std::move(before)] {}); // ten years of pages take their time to go
}

} // namespace afterword

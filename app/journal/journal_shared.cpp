// SPDX-License-Identifier: GPL-3.0-or-later
// The journal when other programs save to it too: what they saved takes the place of what was
// known, and each difference is announced like any other change.
#include "app/journal/journal.h"
#include "app/journal/journal_private.h"

namespace afterword {

namespace {

/// What was known before, by id.
QHash<Id, Revision> sharedRevisions(const Shelf &shelf)
{
    QHash<Id, Revision> known;
    for (const auto *list : {&shelf.pages(), &shelf.bin()}) {
        for (const Page *page : *list)
            known.insert(page->id, page->rev);
    }
    for (const LifeMark &mark : shelf.marks())
        known.insert(mark.id, mark.rev);
    for (const Tag &tag : shelf.tags())
        known.insert(tag.id, tag.rev);
    for (const Person &person : shelf.people())
        known.insert(person.id, person.rev);
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
    QHash<Id, Revision> known = sharedRevisions(shelf);
    shelf = Shelf();
    shelf.fill(std::move(fresh));

    std::vector<Change> changes;
    const auto compare = [&](const RecordBase &record, RecordType type) {
        const auto before = known.constFind(record.id);
        if (before == known.constEnd())
            changes.push_back({Change::What::Added, type, record.id});
        else if (*before != record.rev)
            changes.push_back({Change::What::Updated, type, record.id});
        known.remove(record.id);
    };
    // Names first: pages carry them.
    for (const Tag &tag : shelf.tags())
        compare(tag, RecordType::Tag);
    for (const Person &person : shelf.people())
        compare(person, RecordType::Person);
    for (const LifeMark &mark : shelf.marks())
        compare(mark, RecordType::Mark);
    for (const auto *list : {&shelf.pages(), &shelf.bin()}) {
        for (const Page *page : *list)
            compare(*page, RecordType::Page);
    }
    for (auto gone = known.constBegin(); gone != known.constEnd(); ++gone)
        changes.push_back({Change::What::Removed, RecordType::Page, gone.key()});
    for (const Change &change : changes)
        announce(change.what, change.type, change.id);
}

} // namespace afterword

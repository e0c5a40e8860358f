// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/naming.h"

#include <algorithm>

namespace afterword {

namespace {

QList<Id> &namingList(Page &page, NameOf of)
{
    return of == NameOf::Tag ? page.tags : page.people;
}

/// `from` becomes `into` where it stands, unless that is there already; a null id only goes.
void namingReplace(QList<Id> &list, const Id &from, const Id &into)
{
    const qsizetype at = list.indexOf(from);
    if (at < 0)
        return;
    if (into.isNull() || list.contains(into))
        list.removeAt(at);
    else
        list[at] = into;
    list.removeAll(from); // a damaged list may name it twice
}

void namingReplaceOn(Batch &batch, const PageList &pages, NameOf of, const Id &from, const Id &into)
{
    for (const Page *page : pages) {
        if (!namesOn(*page, of).contains(from))
            continue;
        Page changed = *page;
        namingReplace(namingList(changed, of), from, into);
        batch.put(changed);
    }
}

template <typename Named>
Batch namingMerge(const PageList &pages, NameOf of, const Named &from, const Named &into)
{
    Batch batch;
    batch.put(into);
    namingReplaceOn(batch, pages, of, from.id, into.id);
    batch.erase(from);
    return batch;
}

template <typename Named>
Batch namingAdd(const PageList &pages, NameOf of, const Named &named)
{
    Batch batch;
    if (named.rid == 0)
        batch.put(named);
    for (const Page *page : pages) {
        if (namesOn(*page, of).contains(named.id))
            continue;
        Page changed = *page;
        namingList(changed, of).append(named.id);
        batch.put(changed);
    }
    return batch;
}

template <typename Named>
Batch namingRemove(const PageList &pages, NameOf of, const Named &named)
{
    Batch batch;
    namingReplaceOn(batch, pages, of, named.id, {});
    batch.erase(named);
    return batch;
}

/// An invalid day is the earliest of all.
QDate namingLater(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::max(a, b);
}

template <typename Record>
Batch namingPut(const Record &record)
{
    Batch batch;
    batch.put(record);
    return batch;
}

} // namespace

const QList<Id> &namesOn(const Page &page, NameOf of)
{
    return of == NameOf::Tag ? page.tags : page.people;
}

QHash<Id, int> namesCounted(const PageList &pages)
{
    QHash<Id, int> counts;
    for (const Page *page : pages) {
        for (const NameOf of : {NameOf::Tag, NameOf::Person}) {
            for (const Id &id : namesOn(*page, of))
                ++counts[id];
        }
    }
    return counts;
}

namespace naming {

Batch rename(Tag tag, const QString &name)
{
    tag.name = name;
    return namingPut(tag);
}

Batch rename(Person person, const QString &name)
{
    person.name = name;
    return namingPut(person);
}

Batch merge(const PageList &pages, const Tag &from, Tag into)
{
    into.away = namingLater(from.away, into.away);
    return namingMerge(pages, NameOf::Tag, from, into);
}

Batch merge(const PageList &pages, const Person &from, Person into)
{
    into.away = namingLater(from.away, into.away);
    if (into.note.isEmpty())
        into.note = from.note;
    else if (!from.note.isEmpty() && from.note != into.note)
        into.note += u'\n' + from.note;
    return namingMerge(pages, NameOf::Person, from, into);
}

Batch remove(const PageList &pages, const Tag &tag)
{
    return namingRemove(pages, NameOf::Tag, tag);
}

Batch remove(const PageList &pages, const Person &person)
{
    return namingRemove(pages, NameOf::Person, person);
}

Batch setNote(Person person, const QString &note)
{
    person.note = note;
    return namingPut(person);
}

Batch putAway(const PageList &pages, QDate until)
{
    Batch batch;
    for (const Page *page : pages) {
        if (page->away == until)
            continue;
        Page changed = *page;
        changed.away = until;
        batch.put(changed);
    }
    return batch;
}

Batch putAway(Tag tag, QDate until)
{
    tag.away = until;
    return namingPut(tag);
}

Batch putAway(Person person, QDate until)
{
    person.away = until;
    return namingPut(person);
}

Batch add(const PageList &pages, const Tag &tag)
{
    return namingAdd(pages, NameOf::Tag, tag);
}

Batch add(const PageList &pages, const Person &person)
{
    return namingAdd(pages, NameOf::Person, person);
}

Batch moveToBin(const PageList &pages, const Moment &now)
{
    Batch batch;
    for (const Page *page : pages) {
        if (page->bin)
            continue;
        Page changed = *page;
        changed.bin = now;
        batch.put(changed);
    }
    return batch;
}

} // namespace naming
} // namespace afterword

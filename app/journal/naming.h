// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to tags, people and several pages at once, as batches: records in, one Batch out.
// Applied by Journal::apply() each is one commit, and turned round it is undone. Pages in the bin
// and pages put away are to be among the pages given, so that no name is left behind on them.
// Pure; values, any thread.
#pragma once

#include "app/journal/batch.h"

#include <QHash>

#include <vector>

namespace afterword {

enum class NameOf
{
    Tag,
    Person
};

using PageList = std::vector<const Page *>;

/// The ids a page carries of that kind.
[[nodiscard]] const QList<Id> &namesOn(const Page &page, NameOf of);
/// On how many pages each tag and person is.
[[nodiscard]] QHash<Id, int> namesCounted(const PageList &pages);

namespace naming {

[[nodiscard]] Batch rename(Tag tag, const QString &name);
[[nodiscard]] Batch rename(Person person, const QString &name);
/// Every page that carries `from` carries `into` in its place, and `from` is erased. Of two days
/// until which they are put away the later counts, so that a merge brings nothing to light. Two
/// notes are kept, one below the other.
[[nodiscard]] Batch merge(const PageList &pages, const Tag &from, Tag into);
[[nodiscard]] Batch merge(const PageList &pages, const Person &from, Person into);
/// Taken off every page, and erased.
[[nodiscard]] Batch remove(const PageList &pages, const Tag &tag);
[[nodiscard]] Batch remove(const PageList &pages, const Person &person);
[[nodiscard]] Batch setNote(Person person, const QString &note);
/// Until that day; an invalid one brings them back.
[[nodiscard]] Batch putAway(const PageList &pages, QDate until);
[[nodiscard]] Batch putAway(Tag tag, QDate until);
[[nodiscard]] Batch putAway(Person person, QDate until);
/// Puts a tag or person on the pages that lack it. One without a row is made in the same commit.
[[nodiscard]] Batch add(const PageList &pages, const Tag &tag);
[[nodiscard]] Batch add(const PageList &pages, const Person &person);
[[nodiscard]] Batch moveToBin(const PageList &pages, const Moment &now);

} // namespace naming
} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// What takes an import out again.
#include "app/exchange/plan.h"

namespace afterword::exchange {

namespace {

/// Came with this import, and was not changed since.
bool planIsOf(const RecordBase &record, const QByteArray &mark)
{
    return record.rev.n == 1 && record.extra.contains(mark);
}

} // namespace

ImportUndo undoOf(const Contents &contents, const Id &import)
{
    ImportUndo undo;
    QSet<Id> used; // by pages that stay
    for (const Page &page : contents.pages) {
        if (page.origin.import == import && page.rev.n == 1) {
            undo.erased.emplace_back(page);
            ++undo.pages;
            continue;
        }
        if (page.origin.import == import)
            ++undo.changed;
        for (const QList<Id> &ids : {page.tags, page.people})
            used.unite(QSet<Id>(ids.cbegin(), ids.cend()));
    }
    const QByteArray mark = '"' + import.toHex().toLatin1() + '"';
    const auto erase = [&](const auto &records) {
        for (const auto &record : records) {
            if (planIsOf(record, mark) && !used.contains(record.id))
                undo.erased.emplace_back(record);
        }
    };
    erase(contents.tags);
    erase(contents.people);
    erase(contents.marks);
    erase(contents.searches);
    erase(contents.letters);
    erase(contents.urges);
    erase(contents.runs);
    erase(contents.decks);
    return undo;
}

} // namespace afterword::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Plan: what of a harvest comes into a journal. Compares it with what is there by id and by
// (format, source's id or a hash of what the entry holds), so that a second import adds nothing;
// makes tags and people of names; says what is new. Nothing is written here: the files are sealed
// by whoever applies it, then all records go in as ONE commit. Pure, any thread.
#pragma once

#include "app/exchange/format.h"
#include "app/journal/store.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <vector>

namespace afterword::exchange {

/// What a journal has, as far as an import asks. Taken on the thread that owns the records.
struct Known
{
    QSet<Id> ids;          ///< of all records
    QSet<QString> origins; ///< originKey() of all pages
    std::vector<std::pair<Id, QString>> tags;
    std::vector<std::pair<Id, QString>> people;

    void add(const Page &page);
    void add(const Id &page, const PageOrigin &origin);
    /// A tag or person counts by its name as well.
    void add(const BatchRecord &record);
};

[[nodiscard]] Known knownOf(const Contents &contents);

/// "day-one|B3F0…": one text for format and id.
[[nodiscard]] QString originKey(const PageOrigin &origin);

struct PlanOptions
{
    QString format;
    Id import;
    Moment now;
    QByteArray zone;
    QString source;   ///< "Export.zip"
    QString leftOver; ///< title of the page that keeps what was not understood
};

/// A page that comes in and the files that are to be put on it.
struct PlannedPage
{
    Page page;
    QString text;
    QList<DraftFile> files;
    QList<PastText> past;
    QString moodLabel; ///< as in Draft, until markMoods()
};

struct Plan
{
    std::deque<PlannedPage> pages; ///< with ids, tags and people; without files
    std::vector<OtherRecord> others;
    qsizetype read = 0;
    qsizetype fresh = 0; ///< entries that become pages or records
    qsizetype known = 0; ///< that were there already
    std::vector<NotTakenItem> notTaken;

    [[nodiscard]] bool isEmpty() const { return pages.empty() && others.empty(); }
};

[[nodiscard]] Plan planOf(Harvest harvest, const Known &known, const PlanOptions &options);

/// Gives marks to pages whose source had a word of its own for the mood: word to pleasantness -3
/// … 3. Pages with another word come in without a mark.
void markMoods(Plan &plan, const QHash<QString, int> &moods);

/// What undoes an import: its pages and the other records that came with it, as far as they
/// are still as they came in. What was changed since stays.
struct ImportUndo
{
    std::vector<BatchRecord> erased;
    qsizetype pages = 0;   ///< of those erased
    qsizetype changed = 0; ///< pages that stay
};

[[nodiscard]] ImportUndo undoOf(const Contents &contents, const Id &import);

} // namespace afterword::exchange

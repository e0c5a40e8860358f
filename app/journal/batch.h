// SPDX-License-Identifier: GPL-3.0-or-later
// Batch: several records that change together, in ONE commit: all of them or none. A change says
// how a record was and how it is to be; only what differs between the two is carried over to the
// record as it lies in the journal by then, so that words, moods and tags that came meanwhile stay.
// Turned round, a batch undoes itself. Values, any thread; applied by Journal::apply().
#pragma once

#include "app/journal/past_text.h"
#include "app/journal/records_reflect.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace afterword {

using BatchRecord =
    std::variant<Page, Tag, Person, LifeMark, SavedSearch, Dictionary, Letter, Urge, PathRun, Deck>;

[[nodiscard]] const RecordBase &baseOf(const BatchRecord &record);
[[nodiscard]] RecordBase &baseOf(BatchRecord &record);
[[nodiscard]] RecordType typeOf(const BatchRecord &record);
/// Where its text lies; nullptr for a type that has none.
[[nodiscard]] const BlobRef *bodyOf(const BatchRecord &record);
[[nodiscard]] BlobRef *bodyOf(BatchRecord &record);

struct BatchChange
{
    std::optional<BatchRecord> before; ///< nothing: it is new, or Journal::apply() looks it up
    std::optional<BatchRecord> after;  ///< nothing: it is erased
    std::optional<QString> textBefore; ///< of a record whose text changes
    std::optional<QString> textAfter;  ///< of a record with a body; nothing: its text stays
    QList<PastText> past = {};         ///< of a page that is new: earlier texts, newest first
};

struct Batch
{
    std::vector<BatchChange> changes;

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }

    /// To be saved as it is here. A record without an id is new.
    void put(BatchRecord record);
    /// The same with its text; only for a type that has one.
    void put(BatchRecord record, const QString &text);
    /// To be erased. A page goes with its text and its earlier versions, and no undo brings it
    /// back; other records come back by undo.
    void erase(BatchRecord record);

    /// The batch that takes this one back, last change first.
    [[nodiscard]] Batch turnedRound() const;
};

/// `now` with what differs between `before` and `after`. Lists take over what was added and taken
/// away. Row, revision, text and its beginning stay those of `now`.
[[nodiscard]] Page merged(const Page &before, const Page &after, Page now);
/// All three hold the same type.
[[nodiscard]] BatchRecord
merged(const BatchRecord &before, const BatchRecord &after, BatchRecord now);

/// As it is before its first save: it lies nowhere yet.
void forgetPlace(BatchRecord &record);

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// How two revisions of one record stand to each other, and what a merge writes into their
// envelopes. A record names only the revision it came from, so an older one is known (1) by that
// name, (2) by the list `merged` that a merge leaves in a record (FORMAT.md, records), (3) by time:
// what was saved before the two copies parted is older than what has more saves. All marks and ids
// made here follow from what is joined, so that both directions give the same. Pure; any thread.
#pragma once

#include "app/journal/loader.h"
#include "app/journal/records.h"

#include <QStringList>

namespace afterword::exchange {

enum class Kin
{
    Same,
    OursNewer,
    TheirsNewer,
    Apart, ///< both were changed
};

struct Kinship
{
    Kin kin = Kin::Same;
    bool proven = true; ///< by a name; otherwise by time
};

/// `shared`: see sharedPast().
[[nodiscard]] Kinship
kinship(const RecordBase &ours, const RecordBase &theirs, const Moment &shared);

/// A moment at which the two copies were still one: the latest opening or save that both hold. A
/// merge brings saves from one copy to the other, so after one only the openings count.
[[nodiscard]] Moment sharedPast(const LoadedHeaders &ours, const LoadedHeaders &theirs);

/// Which of two that are apart stays in its place: the one saved later.
[[nodiscard]] bool isLater(const RecordBase &one, const RecordBase &other);

/// Gives `joined` (a changed copy of `late`) a revision that comes after both.
void joinEnvelope(RecordBase &joined, const RecordBase &late, const RecordBase &early);
/// A next revision that differs by something that follows from the two copies (`salt`).
void nextRevision(RecordBase &record, const QByteArray &salt);
/// The envelope of what is kept beside: an id that follows from whose text it is.
void standAlone(RecordBase &record, const QByteArray &words);
[[nodiscard]] Id idFrom(const QByteArray &words);

/// Names this state of a copy. Kept by the copy that merged it, under mergedKey.
[[nodiscard]] QString stateOf(const Contents &contents);
inline constexpr auto mergedKey = "merged_copies";
inline constexpr qsizetype mergedKept = 20;

} // namespace afterword::exchange

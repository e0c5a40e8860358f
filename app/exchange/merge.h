// SPDX-License-Identifier: GPL-3.0-or-later
// Merge: the news of another copy of the same journal, brought into this one. What is new comes,
// of what both have the later comes, and of two texts that were both changed each is kept: the one
// saved later stays, the other becomes a page (letter, path, deck) of its own beside it.
// Guarantees: nothing is changed by looking; files go in first, then everything else in ONE commit;
// merging the same copy twice adds nothing; merged both ways round, both hold the same. The other
// copy is only read. Which of two revisions is older: see merge_kin.h.
// Thread: the one that owns the vaults of both stores. Owner: the command line, or Merging.
#pragma once

#include "app/journal/store.h"

#include <functional>
#include <memory>
#include <vector>

namespace afterword::exchange {

/// Gets 0 … 1; gives false to stop (Cancelled).
using MergeProgress = std::function<bool(double)>;

enum class MergeFate
{
    New,    ///< only the other copy has it
    Newer,  ///< the other copy's is the later one
    Joined, ///< changed in both, without two texts
    Twice,  ///< two texts: both are kept
};

struct MergedPage
{
    Id id;
    QString title;
    QString first;
    QDate day;
    MergeFate fate = MergeFate::New;
};

/// What merging brings.
struct MergeNews
{
    std::vector<MergedPage> pages;
    int letters = 0;  ///< new or later ones
    int twice = 0;    ///< letters, paths, decks and the like that are kept twice
    int letGo = 0;    ///< letters that were let go in the other copy, and so are here
    int others = 0;   ///< tags, people, life marks, urges, paths, decks, searches, own words
    int versions = 0; ///< earlier texts of pages
    int files = 0;
    int left = 0;       ///< what cannot be read, or could not be brought over: it stays there
    bool known = false; ///< this state of the other copy was merged before

    [[nodiscard]] int count(MergeFate fate) const;
    [[nodiscard]] bool isEmpty() const;
};

/// What takes one merge back. A value; holds texts, so it lives no longer than the open journal.
struct MergeUndo
{
    /// A record (or a page and its past) as it was, while nobody has changed it since.
    struct Part
    {
        std::vector<std::pair<vault::RowId, QByteArray>> written; ///< rows, and their marks
        std::vector<vault::RowChange> back;
    };

    std::vector<Part> parts;
    std::vector<vault::RowId> files;  ///< indexes that came
    QHash<QString, QVariant> before;  ///< settings that changed; an invalid one was not there
    QHash<QString, QVariant> written; ///< what they became

    [[nodiscard]] bool isEmpty() const { return parts.empty() && written.isEmpty(); }
};

/// Whether two files are copies of one journal. They need not be unlocked.
[[nodiscard]] bool isSameJournal(const vault::Vault &one, const vault::Vault &other);

struct MergeWork;

class Merge final
{
public:
    /// Both are unlocked and of the same journal.
    Merge(Store &ours, Store &theirs, Clock clock);
    ~Merge();

    /// Finds out what there is to bring. Changes nothing. May be called again.
    [[nodiscard]] Status look(const MergeProgress &progress = {});
    [[nodiscard]] const MergeNews &news() const;
    /// Looks again and brings it. On any error, and when it is stopped, no record has changed;
    /// files that came so far are named by nothing. The caller loads `ours` anew. Words of a letter
    /// that was let go are out of their rows; compaction is the caller's.
    [[nodiscard]] Result<MergeUndo> write(const MergeProgress &progress = {});

private:
    std::unique_ptr<MergeWork> m_d;
};

/// Takes a merge back in one commit; what was changed since stays as it is. Gives how many records
/// that were. The caller loads the store anew.
[[nodiscard]] Result<int> undoMerge(Store &ours, const MergeUndo &undo);

} // namespace afterword::exchange

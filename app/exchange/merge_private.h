// SPDX-License-Identifier: GPL-3.0-or-later
// What a merge is made of before it is written. Private to app/exchange/merge*. Thread: that of
// the stores.
#pragma once

#include "app/exchange/merge.h"
#include "app/exchange/merge_join.h"
#include "app/exchange/merge_kin.h"
#include "app/journal/attachments.h"
#include "app/journal/codec.h"

#include <QSet>

namespace afterword::exchange {

/// Where the content of a blob row comes from.
struct MergeBlob
{
    enum class From
    {
        Nothing, ///< it stays as it lies
        Ours,    ///< a copy of this row
        Theirs,  ///< a copy of this row of the other file
        Text,    ///< written anew
    };
    From from = From::Nothing;
    vault::RowId rid = 0;
    QString text;
};

/// One record as it is to lie here: rid 0 = it is new. A monostate when only a page's past changes.
struct MergePut
{
    codec::Record record;
    MergeBlob body;
    MergeFiles files; ///< of a page or letter: all of them
    bool dropBody = false;
    bool isFinal = false; ///< no undo brings it back
    std::optional<History> past;
    std::vector<MergeBlob> texts; ///< of each version of `past`
};

/// A record of a type or version this program does not know, as it stands in the other copy.
struct MergeUnknown
{
    std::string content;
    std::vector<vault::RowId> blobs;   ///< it may mean these, that are only there
    std::vector<vault::RowId> indexes; ///< likewise, of its files
    std::vector<vault::RowId> chunks;  ///< and what these are made of
};

struct MergePlan
{
    std::vector<MergePut> puts;
    std::vector<vault::RowId> erased; ///< tags and people of a name that another keeps
    std::vector<MergeUnknown> unknown;
    QHash<QString, QVariant> settings; ///< those that change
    MergeNews news;
};

/// The texts of one record in both copies. One that is lost here counts as empty.
struct MergeTexts
{
    StoredText ours;
    StoredText theirs;
    bool readable = true; ///< theirs
};

struct MergeWork
{
    Store &ours;
    Store &theirs;
    Clock clock;
    LoadedHeaders here{};
    LoadedHeaders there{};
    Moment shared{};
    QHash<Id, const History *> pastHere{}; ///< by page
    QHash<Id, const History *> pastThere{};
    MergePlan plan{};

    // merge_look.cpp
    [[nodiscard]] Status look(const MergeProgress &progress);
    [[nodiscard]] Status lookAtRecords(const MergeProgress &progress);
    template <typename Value>
    [[nodiscard]] Status meetAll(const std::vector<Value> &known, const std::vector<Value> &others);
    template <typename Value>
    void take(const Value &value);
    template <typename Value>
    [[nodiscard]] Status meet(const Value &mine, const Value &other);
    template <typename Value>
    [[nodiscard]] Status meetText(const Value &mine, const Value &other, Kin kin);
    template <typename Value>
    void keepBeside(const Value &early, const QString &text, bool theirsEarly);
    [[nodiscard]] bool meetGone(const Letter &mine, const Letter &other);
    void meetWords();
    void meetSettings();
    [[nodiscard]] Result<MergeTexts>
    textsOf(const Id &id, const BlobRef &mine, const BlobRef &other) const;

    /// With their hashes.
    [[nodiscard]] MergeFiles filesOf(const QList<Attachment> &files, bool areTheirs) const;

    // merge_names.cpp
    void joinNames();
    void rename(const QHash<Id, Id> &tags, const QHash<Id, Id> &people);

    // merge_pages.cpp
    void takePage(const Page &page);
    [[nodiscard]] Status meetPage(const Page &mine, const Page &other);

    // merge_unknown.cpp
    [[nodiscard]] Status findUnknown();
};

/// Which of two texts stays when both were changed.
enum class TextPick
{
    Late,
    Early,
    Both,
};
[[nodiscard]] TextPick pickText(const QString &late, const QString &early);
/// Whether nothing of `text` is missing in `other`.
[[nodiscard]] bool isWithin(const QString &text, const QString &other);

/// Brings what was planned.
[[nodiscard]] Result<MergeUndo> writeMerge(MergeWork &work, const MergeProgress &progress);

inline bool isCancelled(const MergeProgress &progress, double done)
{
    return progress && !progress(done);
}

} // namespace afterword::exchange

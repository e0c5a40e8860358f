// SPDX-License-Identifier: GPL-3.0-or-later
// One merge on its way into the file: files first, by parts, then every record in one commit.
// Private to app/exchange/merge*. Thread: that of the stores. Owner: writeMerge().
#pragma once

#include "app/exchange/merge_private.h"

#include <set>

namespace afterword::exchange {

inline vault::RowChange
writeRow(vault::RowChange::Op op, vault::Table table, vault::RowId rid, std::string content = {})
{
    vault::RowChange change;
    change.op = op;
    change.table = table;
    change.rid = rid;
    change.content = std::move(content);
    return change;
}

using WriteOp = vault::RowChange::Op;

class Writing final
{
public:
    Writing(MergeWork &work, const MergeProgress &progress)
        : m_work(work)
        , m_vault(work.ours.vault())
        , m_progress(progress)
    {}

    ~Writing();

    [[nodiscard]] Result<MergeUndo> write();

private:
    void reserveUnknown();
    [[nodiscard]] bool reserve(const MergeUnknown &record);
    [[nodiscard]] bool reserve(vault::RowId blob);
    [[nodiscard]] Status bringFiles();
    [[nodiscard]] Result<BlobRef> bringFile(const Attachment &file, const Id &owner);
    [[nodiscard]] Result<BlobRef> copyFile(const codec::FileIndex &index, const FileFace &face);
    [[nodiscard]] Status stage(MergePut &put);
    template <typename Value>
    [[nodiscard]] Status stageRecord(Value &value, MergePut &put);
    template <typename Value>
    [[nodiscard]] Status stageText(Value &value, MergePut &put);
    [[nodiscard]] Status stagePast(MergePut &put);
    [[nodiscard]] Status bringUnknownChunks();
    [[nodiscard]] Status stageUnknown();
    [[nodiscard]] Status stageSettings();
    [[nodiscard]] Result<std::string> contentOf(const MergeBlob &blob) const;
    /// Writes or inserts a row, and notes how it was.
    template <typename Row> // a number of a row, in records another type of the same size
    [[nodiscard]] Status putRow(vault::Table table, Row &rid, std::string content);
    [[nodiscard]] Status remove(vault::Table table, vault::RowId rid);
    void endPart(bool isFinal);
    [[nodiscard]] std::vector<vault::RowId> droppedFiles() const;

    MergeWork &m_work;
    vault::Vault &m_vault;
    const MergeProgress &m_progress;
    std::vector<vault::RowChange> m_changes;
    MergeUndo m_undo;
    MergeUndo::Part m_part;               ///< of the record that is being staged
    QHash<vault::RowId, BlobRef> m_files; ///< by the other copy's number
    std::set<vault::RowId> m_reserved;    ///< places of blobs that records not known here name
};

} // namespace afterword::exchange

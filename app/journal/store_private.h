// SPDX-License-Identifier: GPL-3.0-or-later
// What a Store holds, for the files its functions are spread over. Private to app/journal/store*.
// Thread: that of the store.
#pragma once

#include "app/journal/attachments.h"
#include "app/journal/codec.h"
#include "app/journal/store.h"

#include <array>

namespace afterword {

inline vault::RowChange
storePut(vault::Table table, bool insert, vault::RowId rid, std::string content)
{
    vault::RowChange change;
    change.op = insert ? vault::RowChange::Op::Insert : vault::RowChange::Op::Update;
    change.table = table;
    change.rid = rid;
    change.content = std::move(content);
    return change;
}

inline vault::RowChange storeRemove(vault::Table table, vault::RowId rid)
{
    vault::RowChange change;
    change.op = vault::RowChange::Op::Delete;
    change.table = table;
    change.rid = rid;
    return change;
}

/// The rows a record may need.
enum class StoreRow
{
    Header,
    Body,
    History,
    Version,
};

/// A page's new text. `whole`: it takes the place of all there was, which is then always kept.
struct TextPut
{
    QString text;
    bool whole = false;
};

/// What one commit is to hold.
struct StoreStaging
{
    std::vector<vault::RowChange> changes;
    std::vector<vault::RowChange> past; ///< earlier texts
    std::vector<History> histories;     ///< as they are after it
};

struct Store::Private
{
    explicit Private(Store &store)
        : attachments(store, [this] { return clock(); })
    {}

    std::unique_ptr<vault::Vault> vault;
    Attachments attachments;
    Clock clock = systemClock();
    bool loaded = false;
    codec::SettingsRecord settings; ///< envelope of the one record, and its last values
    codec::UnlocksRecord unlocks;
    /// Row ids given to records whose first commit failed: the next try must use the same, since
    /// after an error of the disk the rows may be there all the same.
    QHash<Id, std::array<vault::RowId, 4>> reserved;
    QHash<Id, History> histories;      ///< by page
    std::vector<History> newHistories; ///< not yet taken
    double bodies = 0; ///< how many bodies there are, roughly: chooses the way texts() reads

    void touch(RecordBase &record) const
    {
        const Moment now = clock();
        if (record.id.isNull())
            record.id = Id::random();
        if (record.created.isNull())
            record.created = now;
        record.edited = now;
        record.parent = record.rev.mark;
        ++record.rev.n;
        record.rev.mark = Id::random().toHex().left(16).toLatin1();
    }

    vault::RowId rowFor(const Id &id, StoreRow of)
    {
        vault::RowId &rid = reserved[id].at(static_cast<std::size_t>(of));
        if (rid == 0) {
            const bool header = of == StoreRow::Header || of == StoreRow::History;
            rid = vault->newRowId(header ? vault::Table::Header : vault::Table::Blob);
        }
        return rid;
    }

    /// Writes one small record into one header row.
    template <typename Value>
    Result<Value> put(Value value)
    {
        std::vector<vault::RowChange> changes;
        if (const Status staged = stage(value, changes); !staged)
            return fail(staged.error());
        if (const Status done = vault->commit(changes); !done)
            return fail(done.error());
        reserved.remove(value.id);
        return value;
    }

    /// Adds one small record to the changes, with its row and its next revision.
    template <typename Value>
    Status stage(Value &value, std::vector<vault::RowChange> &changes)
    {
        const bool insert = value.rid == 0;
        touch(value);
        if (insert)
            value.rid = rowFor(value.id, StoreRow::Header);
        auto content = codec::encode(value);
        if (!content)
            return fail(content.error());
        changes.push_back(storePut(vault::Table::Header, insert, value.rid, std::move(*content)));
        return {};
    }

    /// The same with its text, for types that have one.
    template <typename Value>
    Status stageBody(Value &value, const QString *text, std::vector<vault::RowChange> &changes);

    void clearFilesOf(const std::vector<BatchRecord> &erased);
    void stageErase(const BatchRecord &record, std::vector<vault::RowChange> &changes) const;
    Status stageAny(BatchPut &put, StoreStaging &staging);
    Status stagePage(Page &page, const TextPut *text, StoreStaging &staging);
    void stageHistory(const Page &page, const TextPut &text, StoreStaging &staging);
    /// Of a page that comes in with its past, and has none here.
    void stagePast(const Page &page, const QList<PastText> &past, StoreStaging &staging);
    Status commit(const StoreStaging &staging);
    Result<Page> putPage(Page page, const QString *text);
    Status readEach(const std::vector<BodyPlace> &pages, std::vector<QString> &texts) const;
    Status readWalking(const std::vector<BodyPlace> &pages,
                       const std::vector<std::pair<vault::RowId, std::size_t>> &rows,
                       std::vector<QString> &texts) const;
};

} // namespace afterword

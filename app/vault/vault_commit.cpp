// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: all rows of a commit and the manifest that speaks for them, in one transaction.
#include "app/vault/fixed_rows.h"
#include "app/vault/vault_state.h"

#include <algorithm>
#include <cassert>

namespace afterword::vault {

namespace {

constexpr std::uint64_t recountedRows = 5000;

std::uint64_t &rowCount(Draft &draft, Table table)
{
    return table == Table::Header ? draft.manifest.headerRows : draft.manifest.blobRows;
}

} // namespace

/// Nothing to be done before the first statement was heard of: moved, another writer, no room.
Status Vault::Private::begin()
{
    if (!keys || (!database && !pending))
        return fail(Errc::Internal, "locked");
    if (readOnly || !whole)
        return fail(Errc::ReadOnly);
    if (database && database->hasMoved())
        return fail(Errc::Moved);
    if (pending) {
        if (const Status done = settle(); !done)
            return done;
    }
    database->rollback(); // one that memory did not suffice to end
    if (const Status done = database->exec("BEGIN IMMEDIATE"); !done)
        return done;
    wrote = true;
    const Run scope(readManifest);
    const Result<bool> row = readManifest.step();
    if (!row)
        return undo(row.error());
    if (!*row || readManifest.blob(0) != std::string_view(sealedManifest)) {
        readManifest.finish();
        return undo({Errc::Busy, "changed by another program"});
    }
    return {};
}

/// After a commit whose end was an error of the disk: a new descriptor, and a look at which of the
/// two states the file is in.
Status Vault::Private::settle()
{
    const Status closed = close();
    static_cast<void>(closed); // its error is the one that was told already
    Status done = connect();
    if (done)
        done = prepare();
    if (!done) {
        database.reset();
        return done;
    }
    // What is there may not yet be on the disk: the next commit makes sure.
    unsure = fixed.manifest == pending->sealed;
    if (unsure)
        accept(std::move(*pending));
    pending.reset();
    return {};
}

/// Memory ran out somewhere in the middle. Allocates nothing.
tl::unexpected<Error> Vault::Private::outOfMemory() noexcept
{
    if (database)
        database->rollback();
    scan.reset();
    return fail(Errc::NoMemory);
}

Status Vault::Private::undo(const Error &error) const
{
    database->rollback();
    return fail(error);
}

void Vault::Private::accept(Draft draft)
{
    manifest = draft.manifest;
    sealedManifest = std::move(draft.sealed);
    root = std::move(draft.root);
    slotRows = std::move(draft.slotRows);
}

Draft Vault::Private::draftOfNow() const
{
    Draft draft;
    draft.manifest = manifest;
    draft.root = root;
    draft.slotRows = slotRows;
    return draft;
}

Status Vault::Private::putRow(Draft &draft, Table table, RowId rid, std::string_view content)
{
    const Result<SealedRow> row = keys->seal(table, rid, content, random);
    if (!row)
        return fail(row.error());
    if (const Status done = of(table).insert.bind(1, rid).bind(2, row->t).bind(3, row->c).run();
        !done)
        return done;
    addTo(draft.manifest.sum, keys->element(table, rid, row->t));
    ++rowCount(draft, table);
    return {};
}

Status Vault::Private::replaceRow(Draft &draft, Table table, RowId rid, std::string_view content)
{
    const Result<SealedRow> row = keys->seal(table, rid, content, random);
    if (!row)
        return fail(row.error());
    Digest old{};
    {
        Statement &tag = of(table).tag;
        const Run scope(tag);
        const Result<bool> found = tag.bind(1, rid).step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(Errc::NotFound);
        old = keys->element(table, rid, tag.blob(0).value_or(std::string_view()));
    }
    if (const Status done = of(table).update.bind(1, rid).bind(2, row->t).bind(3, row->c).run();
        !done)
        return done;
    takeFrom(draft.manifest.sum, old);
    addTo(draft.manifest.sum, keys->element(table, rid, row->t));
    return {};
}

Status Vault::Private::removeRow(Draft &draft, Table table, RowId rid)
{
    {
        Statement &tag = of(table).tag;
        const Run scope(tag);
        const Result<bool> found = tag.bind(1, rid).step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(Errc::NotFound);
        takeFrom(draft.manifest.sum,
                 keys->element(table, rid, tag.blob(0).value_or(std::string_view())));
    }
    if (const Status done = of(table).remove.bind(1, rid).run(); !done)
        return done;
    --rowCount(draft, table);
    return {};
}

/// A new row takes a filler's place while there are any, so that the file does not grow.
Status Vault::Private::insertRow(Draft &draft, const RowChange &change)
{
    if (change.rid < 1)
        return fail(Errc::Internal, "row id");
    auto &fillers = draft.root.fillers[indexOf(change.table)];
    const auto own = std::lower_bound(fillers.begin(), fillers.end(), change.rid);
    if (own != fillers.end() && *own == change.rid) {
        fillers.erase(own);
        draft.rootChanged = true;
        return replaceRow(draft, change.table, change.rid, change.content);
    }
    if (const Status done = putRow(draft, change.table, change.rid, change.content); !done)
        return done;
    if (fillers.empty())
        return {};
    const RowId rid = anyFiller(draft.root, change.table).value_or(fillers.front());
    fillers.erase(std::lower_bound(fillers.begin(), fillers.end(), rid));
    draft.rootChanged = true;
    return removeRow(draft, change.table, rid);
}

Status Vault::Private::apply(Draft &draft, const RowChange &change)
{
    const Table table = change.table;
    const bool hidden = draft.root.isFiller(table, change.rid)
                        || (table == Table::Blob && change.rid == manifest.root);
    // A commit that ended in an error of the disk may be there all the same when it is sent again.
    const bool repeated = uncertain.contains({table, change.rid});
    switch (change.op) {
    case RowChange::Op::Insert:
        if (repeated && !hidden) {
            const Status done = replaceRow(draft, table, change.rid, change.content);
            if (done || done.error().code != Errc::NotFound)
                return done;
        }
        return insertRow(draft, change);
    case RowChange::Op::Update:
        return hidden ? fail(Errc::NotFound) : replaceRow(draft, table, change.rid, change.content);
    case RowChange::Op::Delete: {
        Status done = hidden ? fail(Errc::NotFound) : removeRow(draft, table, change.rid);
        if (!done && repeated && done.error().code == Errc::NotFound)
            done = {};
        return done;
    }
    }
    return fail(Errc::Internal, "change");
}

/// Writes both copies anew from the one that the manifest speaks for.
Status Vault::Private::repairCopies() const
{
    return repair ? writeFixed(slotRows) : Status();
}

Status
Vault::Private::writeFixed(const std::vector<std::pair<std::uint32_t, std::string>> &rows) const
{
    Status done = putFixed(*database, FixedTable::Meta, 1, header);
    if (done)
        done = putFixed(*database, FixedTable::Spare, 1, header);
    for (const auto &[n, bytes] : rows) {
        if (done)
            done = putSlotRow(*database, n, bytes);
    }
    return done;
}

/// The manifest, then COMMIT.
Status Vault::Private::finish(Draft &draft)
{
    Status done = repairCopies();
    if (done && draft.rootChanged)
        done = replaceRow(draft, Table::Blob, manifest.root, draft.root.content());
    if (done) {
        ++draft.manifest.counter;
        draft.manifest.instance = instance;
        draft.sealed = keys->seal(draft.manifest, random);
        done = writeManifest.bind(1, draft.sealed).run();
    }
    if (!done)
        return undo(done.error());
#ifndef NDEBUG
    // Before COMMIT: after it, others may have written.
    if (draft.manifest.headerRows + draft.manifest.blobRows < recountedRows) {
        const Status scanned = scanRows();
        assert(!scanned || sumOf(*scan) == draft.manifest.sum);
        scan.reset();
    }
#endif
    pending = std::move(draft); // also when the error is thrown
    done = database->exec("COMMIT");
    if (!done) {
        if (done.error().code == Errc::Busy)
            pending.reset();
        return undo(done.error());
    }
    repair = false;
    unsure = false;
    accept(std::move(*pending));
    pending.reset();
    return {};
}

Status Vault::commit(std::span<const RowChange> changes)
try {
    if (changes.empty())
        return {};
    if (const Status done = m_d->begin(); !done)
        return done;
    Draft draft = m_d->draftOfNow();
    std::set<RowKey> touched;
    for (const RowChange &change : changes) {
        if (const Status done = m_d->apply(draft, change); !done)
            return m_d->undo(done.error());
        touched.emplace(change.table, change.rid);
    }
    m_d->uncertain.merge(touched); // before it may be there
    const Status done = m_d->finish(draft);
    if (done)
        m_d->uncertain.clear();
    return done;

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
// "Keep the rest": a vault of which something does not agree becomes whole again with the rows that
// open. What a sum cannot tell (that a row is an older one) is kept; what does not open is dropped.
#include "app/vault/layout.h"
#include "app/vault/padding.h"
#include "app/vault/slot_layout.h"
#include "app/vault/vault_state.h"

#include <algorithm>
#include <chrono>

namespace afterword::vault {

namespace {

bool isFillerContent(Table table, std::string_view content)
{
    return content == (table == Table::Header ? fillerHeader : fillerBlob);
}

Status repairDelete(Database &database, const char *sql, std::int64_t key)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    return statement->bind(1, key).run();
}

} // namespace

/// The counter of a manifest that is lost is not known; anchors and copies elsewhere know it. The
/// seconds since 1970, times more saves than one second has, are past it, and past the next one
/// that is lost.
std::uint64_t counterPastAny()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now).count();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(seconds, 1)) << 16U;
}

/// Whether a row that opens stays; then fillers and root are noted in the draft. More fillers than
/// a root can list, or a second root, are nobody's.
bool Vault::Private::takeIn(Draft &draft, const SealedRow &row, const std::string &content)
{
    auto &fillers = draft.root.fillers[indexOf(row.table)];
    const auto root = row.table == Table::Blob ? Root::parse(content) : std::nullopt;
    const bool filler = isFillerContent(row.table, content);
    if ((filler && fillers.size() == fillerRows) || (root && draft.manifest.root != 0))
        return false;
    if (filler)
        fillers.push_back(row.rid);
    if (root) {
        draft.manifest.root = row.rid;
        draft.root.line = root->line;
    }
    return true;
}

/// Counts and sums what opens, removes the rest, and learns which rows are fillers or root.
Status Vault::Private::dropRows(Draft &draft, Kept &kept)
{
    draft.manifest.sum = {};
    draft.root.fillers = {};
    draft.manifest.root = 0;
    std::vector<RowKey> gone = scan->bad;
    for (const Table table : {Table::Header, Table::Blob}) {
        std::uint64_t rows = 0;
        for (const RowTag &tag : scan->rows[indexOf(table)]) {
            const Result<SealedRow> row = sealedRow(table, tag.rid);
            if (!row)
                return fail(row.error());
            const Result<std::string> content = keys->open(*row);
            if (!content) {
                gone.emplace_back(table, tag.rid);
                continue;
            }
            if (!takeIn(draft, *row, *content)) {
                if (const Status done = of(table).remove.bind(1, tag.rid).run(); !done)
                    return done;
                continue;
            }
            ++rows;
            addTo(draft.manifest.sum, keys->element(table, tag.rid, row->t));
        }
        (table == Table::Header ? draft.manifest.headerRows : draft.manifest.blobRows) = rows;
    }
    for (const auto &[table, rid] : gone) {
        if (const Status done = of(table).remove.bind(1, rid).run(); !done)
            return done;
        ++(table == Table::Header ? kept.headerRows : kept.blobRows);
    }
    return {};
}

/// A root that is lost takes the place of a filler, or a place of its own.
Status Vault::Private::remakeRoot(Draft &draft, Kept &kept)
{
    draft.rootChanged = false; // written here
    if (draft.manifest.root != 0)
        return replaceRow(draft, Table::Blob, draft.manifest.root, draft.root.content());
    kept.newRoot = true;
    draft.root.line.clear();
    auto &fillers = draft.root.fillers[indexOf(Table::Blob)];
    if (!fillers.empty()) {
        draft.manifest.root = fillers.back();
        fillers.pop_back();
        return replaceRow(draft, Table::Blob, draft.manifest.root, draft.root.content());
    }
    for (;;) {
        std::array<std::uint8_t, 8> bytes{};
        random(bytes);
        bytes[7] &= 0x7fU;
        const auto rid = static_cast<RowId>(getLe<std::uint64_t>(bytes.data()));
        const Result<SealedRow> taken = sealedRow(Table::Blob, rid);
        if (rid < 1 || taken)
            continue;
        draft.manifest.root = rid;
        return putRow(draft, Table::Blob, rid, draft.root.content());
    }
}

/// Slots stay, but for those of which no copy can be read. Two readable copies that differ and that
/// no manifest chooses between: any may be the one that opens, so a passphrase's second copy gets a
/// place of its own where there is one.
std::vector<std::pair<std::uint32_t, std::string>>
slotsToKeep(const std::map<std::uint32_t, Copies> &slots)
{
    std::vector<std::pair<std::uint32_t, std::string>> chosen;
    std::vector<std::string> second;
    int passphrases = 0;
    for (const auto &[n, copies] : slots) {
        const auto first = readSlot(copies[0]);
        const auto spare = readSlot(copies[1]);
        if (!first && !spare)
            continue;
        chosen.emplace_back(n, first ? copies[0] : copies[1]);
        const SlotType type = first ? first->type : spare->type;
        passphrases += type == SlotType::Passphrase ? 1 : 0;
        if (first && spare && copies[0] != copies[1] && spare->type == SlotType::Passphrase)
            second.push_back(copies[1]);
    }
    for (std::uint32_t n = 1; n <= maxSlots && !second.empty() && passphrases < 2; ++n) {
        const bool taken = std::any_of(
            chosen.begin(), chosen.end(), [n](const auto &slot) { return slot.first == n; });
        if (taken)
            continue;
        chosen.emplace_back(n, second.back());
        second.pop_back();
        ++passphrases;
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

Status Vault::Private::remakeSlots(Draft &draft)
{
    header = makeHeader(keys->name());
    draft.manifest.header = headerDigest(header);
    if (!agrees.slots || !agrees.manifest) {
        draft.slotRows = slotsToKeep(fixed.slots);
    }
    for (const auto &[n, copies] : fixed.slots) {
        const bool stays = std::any_of(draft.slotRows.begin(),
                                       draft.slotRows.end(),
                                       [n = n](const auto &slot) { return slot.first == n; });
        if (stays)
            continue;
        Status done = repairDelete(*database, "DELETE FROM slot WHERE n=?1", n);
        if (done)
            done = repairDelete(*database, "DELETE FROM spare WHERE k=?1", spareOfSlot + n);
        if (!done)
            return done;
    }
    draft.manifest.slots = slotsDigest(draft.slotRows);
    return writeFixed(draft.slotRows);
}

/// Keeps other writers out and reads the file as it is now, or says what forbids it.
Status Vault::Private::beginRepair()
{
    if (readOnly)
        return fail(Errc::ReadOnly);
    if (database && database->hasMoved())
        return fail(Errc::Moved);
    if (pending) { // sent again
        if (const Status settled = settle(); !settled)
            return settled;
    }
    const std::string before = sealedManifest;
    if (const Status begun = database->exec("BEGIN IMMEDIATE"); !begun)
        return begun;
    wrote = true;
    Status done = readFixed();
    if (done && agrees.manifest && fixed.manifest != before)
        done = fail(Errc::Busy, "changed by another program");
    if (done)
        done = scanRows();
    if (done)
        return {};
    scan.reset();
    return undo(done.error());
}

Result<Kept> Vault::keepTheRest()
try {
    Private &d = *m_d;
    if (!isUnlocked() || (!d.database && !d.pending))
        return fail(Errc::Internal, "locked");
    if (const Status begun = d.beginRepair(); !begun)
        return fail(begun.error());
    Kept kept;
    Draft draft = d.draftOfNow();
    draft.manifest.generation = d.keys->name().generation;
    if (!d.agrees.manifest)
        draft.manifest.counter = counterPastAny();
    Status done = d.dropRows(draft, kept);
    if (done)
        done = d.remakeRoot(draft, kept);
    if (done)
        done = d.remakeSlots(draft);
    d.scan.reset();
    if (!done) {
        const Status undone = d.undo(done.error());
        return fail(undone.error());
    }
    d.repair = false;
    if (const Status written = d.finish(draft); !written)
        return fail(written.error());
    d.whole = true;
    d.agrees = {};
    d.reserved.clear();
    if (const Status read = d.readFixed(); !read)
        return fail(read.error());
    return kept;

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
// The new vault: what was proven, as it was sealed, with a root and a manifest of its own.
#include "app/vault/fixed_rows.h"
#include "app/vault/new_file.h"
#include "app/vault/rescue_state.h"

#include <algorithm>

namespace afterword::vault {

namespace {

constexpr std::size_t rescueWriteAskEvery = 256;

std::function<bool(double)>
rescueShare(const std::function<bool(double)> &progress, double from, double to)
{
    return [&progress, from, to](double part) {
        return !progress || progress(from + (to - from) * part);
    };
}

} // namespace

/// What the last save had and what is here, before anything is left out.
void Rescue::Private::compare()
{
    std::array<std::uint64_t, 2> present{};
    Digest sum{};
    for (const auto &[key, row] : rows) {
        ++present[indexOf(key.first)];
        addTo(sum, keys->element(key.first, key.second, {row.t.data(), row.t.size()}));
    }
    if (!report.manifestRead)
        return;
    const auto less = [](std::uint64_t had, std::uint64_t has) {
        return had > has ? had - has : 0;
    };
    report.missing = less(manifest.headerRows, present[0]) + less(manifest.blobRows, present[1]);
    report.complete =
        manifest.headerRows == present[0] && manifest.blobRows == present[1] && manifest.sum == sum;
}

/// The fillers that are left, and one root: the manifest's, any, or a new one.
Root Rescue::Private::chooseRoot(RowId &rid)
{
    Root root;
    rid = 0;
    for (auto row = rows.begin(); row != rows.end();) {
        const auto &[table, own] = row->first;
        auto &fillers = root.fillers[indexOf(table)];
        const bool wanted = row->second.kind == RowKind::Root
                            && (own == manifest.root || (rid == 0 && !report.manifestRead));
        if (wanted) {
            rid = own;
            root.line = row->second.rootLine;
        } else if (row->second.kind == RowKind::Filler && fillers.size() < fillerRows) {
            fillers.push_back(own);
        }
        // The root is written anew; what nobody lists is left out.
        const bool stays =
            row->second.kind == RowKind::Record || (!fillers.empty() && fillers.back() == own);
        row = stays ? std::next(row) : rows.erase(row);
    }
    while (rid == 0 || rows.contains({Table::Blob, rid})) {
        std::array<std::uint8_t, 8> bytes{};
        systemRandom()(bytes);
        bytes[7] &= 0x7fU;
        rid = static_cast<RowId>(getLe<std::uint64_t>(bytes.data()));
    }
    return root;
}

/// The combination the manifest speaks for; without one, everything that may open it.
std::vector<std::pair<std::uint32_t, std::string>> Rescue::Private::chooseSlots() const
{
    const std::vector<std::pair<std::uint32_t, Copies>> all(fixed.slots.begin(), fixed.slots.end());
    std::vector<std::pair<std::uint32_t, std::string>> chosen;
    for (unsigned choice = 0; report.manifestRead && choice < 1U << all.size(); ++choice) {
        chosen.clear();
        for (std::size_t i = 0; i < all.size(); ++i)
            chosen.emplace_back(all[i].first, all[i].second[(choice >> i) & 1U]);
        if (slotsDigest(chosen) == manifest.slots)
            return chosen;
    }
    return slotsToKeep(fixed.slots);
}

Status Rescue::Private::writeRows(Database &database,
                                  Manifest &made,
                                  const std::function<bool(double)> &progress)
{
    std::uint64_t budget = readBudget();
    std::size_t seen = 0;
    for (const Table table : {Table::Header, Table::Blob}) {
        Result<Statement> insert = database.prepare(
            table == Table::Header ? "INSERT INTO h(rid, t, c) VALUES(?1, ?2, ?3)"
                                   : "INSERT INTO b(rid, t, c) VALUES(?1, ?2, ?3)");
        if (!insert)
            return fail(insert.error());
        for (const auto &[key, proven] : rows) {
            if (key.first != table)
                continue;
            if (seen++ % rescueWriteAskEvery == 0
                && !progress(static_cast<double>(seen) / static_cast<double>(rows.size())))
                return fail(Errc::Cancelled);
            const auto row = readCell(pages, proven.cell, table, budget);
            if (!row)
                return fail(Errc::Io, "the file changed meanwhile");
            if (const Status done = insert->bind(1, row->rid).bind(2, row->t).bind(3, row->c).run();
                !done)
                return done;
            addTo(made.sum, keys->element(table, row->rid, row->t));
            ++(table == Table::Header ? made.headerRows : made.blobRows);
            if (proven.kind == RowKind::Filler)
                ++report.fillers;
            else
                ++(table == Table::Header ? report.headerRows : report.blobRows);
        }
    }
    return {};
}

Status Rescue::Private::writeRoot(Database &database, Manifest &made, const Root &root) const
{
    const Result<SealedRow> row =
        keys->seal(Table::Blob, made.root, root.content(), systemRandom());
    if (!row)
        return fail(row.error());
    addTo(made.sum, keys->element(Table::Blob, made.root, row->t));
    ++made.blobRows;
    Result<Statement> insert = database.prepare("INSERT INTO b(rid, t, c) VALUES(?1, ?2, ?3)");
    return insert ? insert->bind(1, made.root).bind(2, row->t).bind(3, row->c).run()
                  : fail(insert.error());
}

Status Rescue::Private::write(const std::string &path, const std::function<bool(double)> &progress)
{
    const RandomSource random = systemRandom();
    const auto slotRows = chooseSlots();
    if (slotRows.empty())
        return fail(Errc::Damaged, "no readable slot");
    const std::string header = makeHeader(keys->name());
    Manifest made;
    made.generation = keys->name().generation;
    made.counter = report.manifestRead ? manifest.counter + 1 : counterPastAny();
    made.slots = slotsDigest(slotRows);
    made.header = headerDigest(header);
    random(made.instance);
    const Root root = chooseRoot(made.root);

    Result<std::unique_ptr<Database>> opened = makeTables(path);
    if (!opened)
        return fail(opened.error());
    Database &database = **opened;
    Status done = writeRows(database, made, progress);
    if (done)
        done = writeRoot(database, made, root);
    if (done)
        done = putFixed(database, FixedTable::Meta, 1, header);
    if (done)
        done = putFixed(database, FixedTable::Spare, 1, header);
    for (const auto &[n, bytes] : slotRows) {
        if (done)
            done = putSlotRow(database, n, bytes);
    }
    if (done)
        done = putFixed(database, FixedTable::Meta, 2, keys->seal(made, random));
    if (done)
        done = database.exec("COMMIT");
    const Status closed = database.close();
    return done ? closed : done;
}

namespace {

/// Opens what was written as anyone would, and looks at every row of it.
Status proveSound(const std::string &path,
                  const SecureBytes &masterKey,
                  const std::function<bool(double)> &progress)
{
    Result<std::unique_ptr<Vault>> made = Vault::open(path);
    if (!made)
        return fail(made.error());
    if (const Status unlocked = (*made)->unlock(masterKey.clone()); !unlocked)
        return fail(unlocked.error());
    const Result<CheckReport> report = (*made)->check(true, progress);
    if (!report)
        return fail(report.error());
    if (!report->isClean())
        return fail(Errc::Internal, "the new vault is not sound");
    return {};
}

} // namespace

Result<RescueReport> Rescue::writeTo(const std::string &out,
                                     const SecureBytes &masterKey,
                                     const std::function<bool(double)> &progress)
{
    Private &d = *m_d;
    const std::uint64_t pages = d.report.pages;
    const std::uint64_t empty = d.report.emptyPages;
    d.report = {};
    d.report.pages = pages;
    d.report.emptyPages = empty;
    d.keys.reset();
    if (masterKey.size() != keySize)
        return fail(Errc::Internal, "key size");
    if (!d.chooseKeys(masterKey))
        return fail(Errc::Damaged, "nothing opens");
    Status done = d.proveAll(rescueShare(progress, 0, 0.4));
    if (!done)
        return fail(done.error());
    d.compare();

    NewFile file(NewFile::passingName(out));
    done = file.make();
    if (done)
        done = d.write(file.path(), rescueShare(progress, 0.4, 0.7));
    if (done)
        done = proveSound(file.path(), masterKey, rescueShare(progress, 0.7, 1));
    if (done)
        done = file.sync();
    if (done)
        done = file.keepAs(out);
    if (done)
        done = syncFolder(folderOf(out));
    if (!done)
        return fail(done.error());
    return d.report;
}

} // namespace afterword::vault

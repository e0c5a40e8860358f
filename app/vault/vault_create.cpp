// SPDX-License-Identifier: GPL-3.0-or-later
// Making a vault: built whole under another name beside its place, then given its name, so that
// what is found under that name is never half a vault.
#include "app/vault/fixed_rows.h"
#include "app/vault/layout.h"
#include "app/vault/new_file.h"
#include "app/vault/vault_state.h"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <sys/stat.h>

namespace afterword::vault {

namespace {

std::vector<RowId> newRowIds(std::size_t count, const RandomSource &random)
{
    std::set<RowId> ids;
    while (ids.size() < count) {
        std::array<std::uint8_t, 8> bytes{};
        random(bytes);
        bytes[7] &= 0x7fU;
        if (const auto rid = static_cast<RowId>(getLe<std::uint64_t>(bytes.data())); rid > 0)
            ids.insert(rid);
    }
    return {ids.begin(), ids.end()};
}

struct Seed
{
    const KeyRing &keys;
    const Slot &slot;
    const RandomSource &random;
};

/// By rid, so that pages are filled whole.
Status insertRows(Database &database,
                  const Seed &seed,
                  Table table,
                  const std::map<RowId, std::string> &rows,
                  Digest &sum)
{
    Result<Statement> statement =
        database.prepare(table == Table::Header ? "INSERT INTO h(rid, t, c) VALUES(?1, ?2, ?3)"
                                                : "INSERT INTO b(rid, t, c) VALUES(?1, ?2, ?3)");
    if (!statement)
        return fail(statement.error());
    for (const auto &[rid, content] : rows) {
        const Result<SealedRow> row = seed.keys.seal(table, rid, content, seed.random);
        if (!row)
            return fail(row.error());
        if (const Status done = statement->bind(1, rid).bind(2, row->t).bind(3, row->c).run();
            !done)
            return done;
        addTo(sum, seed.keys.element(table, rid, row->t));
    }
    return {};
}

Status fill(Database &database, const Seed &seed)
{
    const std::string header = makeHeader(seed.keys.name());
    Manifest manifest;
    manifest.generation = seed.keys.name().generation;
    manifest.counter = 1;
    manifest.slots = slotsDigest({{1, std::string(textOf(seed.slot.bytes))}});
    manifest.header = headerDigest(header);
    seed.random(manifest.instance);

    Root root;
    std::map<RowId, std::string> headers;
    std::map<RowId, std::string> blobs;
    root.fillers[0] = newRowIds(fillerRows, seed.random);
    for (const RowId rid : root.fillers[0])
        headers[rid] = fillerHeader;
    root.fillers[1] = newRowIds(fillerRows + 1, seed.random);
    for (const RowId rid : root.fillers[1])
        blobs[rid] = fillerBlob;
    // Any one of them is the root.
    std::array<std::uint8_t, 1> pick{};
    seed.random(pick);
    const auto chosen =
        std::next(root.fillers[1].begin(), static_cast<std::ptrdiff_t>(pick[0] % (fillerRows + 1)));
    manifest.root = *chosen;
    root.fillers[1].erase(chosen);
    blobs[manifest.root] = root.content();
    manifest.headerRows = headers.size();
    manifest.blobRows = blobs.size();

    Status done = putFixed(database, FixedTable::Meta, 1, header);
    if (done)
        done = putFixed(database, FixedTable::Spare, 1, header);
    if (done)
        done = putSlotRow(database, 1, textOf(seed.slot.bytes));
    if (done)
        done = insertRows(database, seed, Table::Header, headers, manifest.sum);
    if (done)
        done = insertRows(database, seed, Table::Blob, blobs, manifest.sum);
    if (done)
        done = putFixed(database, FixedTable::Meta, 2, seed.keys.seal(manifest, seed.random));
    return done;
}

Status build(const std::string &path, const Seed &seed)
{
    Result<std::unique_ptr<Database>> made = makeTables(path);
    if (!made)
        return fail(made.error());
    Database &database = **made;
    Status done = fill(database, seed);
    if (done)
        done = database.exec("COMMIT");
    const Status closed = database.close();
    return done ? closed : done;
}

} // namespace

Result<std::unique_ptr<Vault>>
Vault::create(const std::string &path, const SecureBytes &passphrase, const CreateOptions &options)
try {
    struct stat info
    {};

    if (::lstat(path.c_str(), &info) == 0)
        return fail(errorOfSystem(EEXIST, "create"));
    NewFile file(NewFile::passingName(path));
    if (const Status done = file.make(); !done)
        return fail(done.error());

    VaultName name;
    options.random(name.id);
    SecureBytes masterKey(keySize);
    options.random({masterKey.data(), masterKey.size()});
    const Result<Slot> slot = makeSlot(
        masterKey, name, SlotType::Passphrase, passphrase, options.passphraseCost, options.random);
    if (!slot)
        return fail(slot.error());
    {
        const KeyRing keys(masterKey.clone(), name);
        if (const Status done = build(file.path(), {keys, *slot, options.random}); !done)
            return fail(done.error());
    }
    if (const Status done = file.keepAs(path); !done)
        return fail(done.error());
    OpenOptions openOptions;
    openOptions.random = options.random;
    Result<std::unique_ptr<Vault>> vault = open(path, openOptions);
    const Status done = vault ? (*vault)->unlock(std::move(masterKey)) : fail(vault.error());
    if (!done) {
        vault = fail(done.error());
        // What was not acknowledged goes, so that the next try finds its place free.
        for (const char *end : {"", "-journal"})
            ::unlink((path + end).c_str());
    }
    return vault;

} catch (const std::bad_alloc &) {
    return fail(Errc::NoMemory);
}

} // namespace afterword::vault

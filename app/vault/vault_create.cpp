// SPDX-License-Identifier: GPL-3.0-or-later
// Making a vault: built whole under another name beside its place, then given its name, so that
// what is found under that name is never half a vault.
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

Status insertFixed(Database &database, const char *sql, std::int64_t key, std::string_view bytes)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    return statement->bind(1, key).bind(2, bytes).run();
}

constexpr auto createIntoMeta = "INSERT INTO meta(k, v) VALUES(?1, ?2)";

/// The vault header and the slot, both copies.
Status fillFixed(Database &database, const Seed &seed, const std::string &header)
{
    constexpr auto intoSlot = "INSERT INTO slot(n, v) VALUES(?1, ?2)";
    constexpr auto intoSpare = "INSERT INTO spare(k, v) VALUES(?1, ?2)";
    const std::string_view slot = textOf(seed.slot.bytes);
    Status done = insertFixed(database, createIntoMeta, 1, header);
    if (done)
        done = insertFixed(database, intoSpare, 1, header);
    if (done)
        done = insertFixed(database, intoSlot, 1, slot);
    if (done)
        done = insertFixed(database, intoSpare, spareOfSlot + 1, slot);
    return done;
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

    Status done = fillFixed(database, seed, header);
    if (done)
        done = insertRows(database, seed, Table::Header, headers, manifest.sum);
    if (done)
        done = insertRows(database, seed, Table::Blob, blobs, manifest.sum);
    if (done)
        done = insertFixed(database, createIntoMeta, 2, seed.keys.seal(manifest, seed.random));
    return done;
}

Status build(const std::string &path, const Seed &seed)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Purpose::Create);
    if (!opened)
        return fail(opened.error());
    Database &database = **opened;
    Status done = {};
    for (const std::string &setting : {std::string("page_size=4096"),
                                       std::string("encoding='UTF-8'"),
                                       std::string("auto_vacuum=NONE"),
                                       "application_id=" + std::to_string(applicationId),
                                       "user_version=" + std::to_string(userVersion)}) {
        if (done)
            done = database.exec(("PRAGMA " + setting).c_str());
    }
    if (done)
        done = database.applyPragmas();
    if (done)
        done = database.exec("BEGIN IMMEDIATE");
    for (const SchemaTable &table : schemaTables) {
        if (done)
            done = database.exec(std::string(table.sql).c_str());
    }
    if (done)
        done = fill(database, seed);
    if (done)
        done = database.exec("COMMIT");
    const Status closed = database.close();
    return done ? closed : done;
}

} // namespace

Result<std::unique_ptr<Vault>>
Vault::create(const std::string &path, const SecureBytes &passphrase, const CreateOptions &options)
{
    struct stat info
    {};

    if (::lstat(path.c_str(), &info) == 0)
        return fail(errorOfSystem(EEXIST, "create"));
    std::array<std::uint8_t, 8> mark{};
    options.random(mark);
    NewFile file(path + ".new-" + std::to_string(getLe<std::uint64_t>(mark.data())));
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
    Status done = syncFolder(folderOf(path));
    OpenOptions openOptions;
    openOptions.random = options.random;
    Result<std::unique_ptr<Vault>> vault = done ? open(path, openOptions) : fail(done.error());
    done = vault ? (*vault)->unlock(std::move(masterKey)) : fail(vault.error());
    if (!done) {
        vault = fail(done.error());
        // What was not acknowledged goes, so that the next try finds its place free.
        for (const char *end : {"", "-journal"})
            ::unlink((path + end).c_str());
    }
    return vault;
}

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vault.h"

#include "app/vault/padding.h"
#include "app/vault/vault_state.h"

#include <sodium.h>

namespace afterword::vault {

namespace {

RowId randomRowId(const RandomSource &random)
{
    std::array<std::uint8_t, 8> bytes{};
    do {
        random(bytes);
        bytes[7] &= 0x7fU;
    } while (getLe<std::uint64_t>(bytes.data()) == 0);
    return static_cast<RowId>(getLe<std::uint64_t>(bytes.data()));
}

} // namespace

Result<std::string> Opener::open(const SealedRow &row) const
try {
    if (!m_keys)
        return fail(Errc::Internal, "no keys");
    return m_keys->open(row);

} catch (const std::bad_alloc &) {
    return fail(Errc::NoMemory);
}

Vault::Vault()
    : m_d(std::make_unique<Private>())
{}

Vault::~Vault()
{
    close();
}

const SlotSet &Vault::slots() const
{
    return m_d->slots;
}

bool Vault::isUnlocked() const
{
    return m_d->keys != nullptr;
}

bool Vault::isReadOnly() const
{
    return m_d->readOnly || !m_d->whole;
}

bool Vault::isWhole() const
{
    return m_d->whole;
}

std::uint64_t Vault::commitCounter() const
{
    return m_d->manifest.counter;
}

std::string Vault::path() const
{
    return m_d->path;
}

RowId Vault::newRowId(Table table)
{
    if (const auto rid = m_d->anyFiller(m_d->root, table)) {
        m_d->reserved.emplace(table, *rid);
        return *rid;
    }
    return newRowId();
}

RowId Vault::newRowId()
{
    for (;;) {
        const RowId rid = randomRowId(m_d->random);
        bool used = false;
        for (const Table table : {Table::Header, Table::Blob}) {
            const Result<SealedRow> row = m_d->sealedRow(table, rid);
            used = used || row.has_value();
        }
        if (!used)
            return rid;
    }
}

bool Vault::reserve(Table table, RowId rid)
{
    if (m_d->root.isFiller(table, rid))
        return m_d->reserved.emplace(table, rid).second;
    const Result<SealedRow> row = m_d->sealedRow(table, rid);
    return !row && row.error().code == Errc::NotFound;
}

void Vault::release(Table table, RowId rid)
{
    m_d->reserved.erase({table, rid});
}

/// Any one that was not handed out. Taken in order of rid, the first pages would lie in the file in
/// the order in which they were written.
std::optional<RowId> Vault::Private::anyFiller(const Root &from, Table table) const
{
    std::vector<RowId> left;
    for (const RowId rid : from.fillers[indexOf(table)]) {
        if (!reserved.contains({table, rid}))
            left.push_back(rid);
    }
    if (left.empty())
        return std::nullopt;
    const auto number = static_cast<std::uint64_t>(randomRowId(random));
    return left[number % left.size()];
}

bool Vault::Private::isHidden(Table table, RowId rid) const
{
    return root.isFiller(table, rid) || (table == Table::Blob && rid == manifest.root);
}

Result<SealedRow> Vault::Private::sealedRow(Table table, RowId rid)
{
    if (!database)
        return fail(pending ? Errc::Io : Errc::Internal, "closed");
    Statement &statement = of(table).row;
    const Run scope(statement);
    const Result<bool> row = statement.bind(1, rid).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Errc::NotFound);
    SealedRow out;
    out.table = table;
    out.rid = rid;
    out.t = statement.blob(0).value_or(std::string_view());
    out.c = statement.blob(1).value_or(std::string_view());
    if (statement.lackedMemory())
        return fail(Errc::NoMemory);
    return out;
}

Result<std::string> Vault::read(Table table, RowId rid)
try {
    if (!isUnlocked())
        return fail(Errc::Internal, "locked");
    if (m_d->isHidden(table, rid))
        return fail(Errc::NotFound);
    const Result<SealedRow> row = m_d->sealedRow(table, rid);
    if (!row)
        return fail(row.error());
    return m_d->keys->open(*row);

} catch (const std::bad_alloc &) {
    return fail(Errc::NoMemory);
}

Result<std::vector<SealedRow>> Vault::sealedRows(Table table, RowId after, int limit)
try {
    if (!isUnlocked() || !m_d->database)
        return fail(Errc::Internal, "locked");
    std::vector<SealedRow> rows;
    if (limit <= 0)
        return rows;
    const auto wanted = static_cast<std::size_t>(limit);
    Statement &statement = m_d->of(table).page;
    const Run scope(statement);
    // Fillers and root are passed over, so more rows than wanted may have to be looked at.
    statement.bind(1, after).bind(2, std::int64_t{limit} + std::int64_t{2 * fillerRows});
    while (rows.size() < wanted) {
        const Result<bool> more = statement.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        SealedRow row;
        row.table = table;
        row.rid = statement.integer(0).value_or(0);
        if (m_d->isHidden(table, row.rid))
            continue;
        row.t = statement.blob(1).value_or(std::string_view());
        row.c = statement.blob(2).value_or(std::string_view());
        if (statement.lackedMemory())
            return fail(Errc::NoMemory);
        rows.push_back(std::move(row));
    }
    return rows;

} catch (const std::bad_alloc &) {
    return fail(Errc::NoMemory);
}

Opener Vault::opener() const
{
    Opener opener;
    opener.m_keys = m_d->keys;
    return opener;
}

Status Vault::Private::close()
{
    if (!database)
        return {};
    readManifest = {};
    writeManifest = {};
    tables = {};
    const Status closed = database->close();
    database.reset();
    if (closed && wrote)
        return syncFolder(folderOf(file));
    return closed;
}

Status Vault::close()
{
    m_d->scan.reset();
    Status closed;
    try {
        closed = m_d->close();
    } catch (const std::bad_alloc &) { // the destructor calls this too
        m_d->database.reset();
        closed = fail(Errc::NoMemory);
    }
    m_d->keys.reset();
    return closed;
}

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a vault locked: the file, its settings, its schema, and the rows that need no key.
#include "app/vault/layout.h"
#include "app/vault/slot_layout.h"
#include "app/vault/vault_state.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afterword::vault {

namespace {

/// Whether a header with our magic was made by a later version.
bool isNewerHeader(std::string_view header)
{
    return header.size() >= 12 && header.substr(0, headerMagic.size()) == headerMagic
           && (getLe<std::uint16_t>(bytesOf(header) + 8) > formatVersion
               || getLe<std::uint16_t>(bytesOf(header) + 10) > formatVersion);
}

Status checkPath(const std::string &path)
{
    struct stat info
    {};

    if (::stat(path.c_str(), &info) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(Errc::NotFound);
        if (errno == EACCES)
            return fail(Errc::ReadOnly, "no permission");
        return fail(Errc::Io, "stat, errno " + std::to_string(errno));
    }
    if (!S_ISREG(info.st_mode))
        return fail(Errc::NotAVault, "no regular file");
    if (::faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) != 0)
        return fail(Errc::ReadOnly, "no permission");
    return {};
}

/// Where the file lies: SQLite puts its journal beside that, not beside a link to it.
std::string realPath(const std::string &path)
{
    char *resolved = ::realpath(path.c_str(), nullptr);
    if (resolved == nullptr)
        return path;
    std::string out(resolved);
    std::free(resolved);
    return out;
}

/// SQLite needs to make its journal beside the file.
bool isWritableFolder(const std::string &path)
{
    return ::faccessat(AT_FDCWD, folderOf(path).c_str(), W_OK | X_OK, AT_EACCESS) == 0;
}

bool readMeta(FixedRows &fixed, std::int64_t key, std::string bytes)
{
    if (key != 1 && key != 2)
        return false;
    (key == 1 ? fixed.header[0] : fixed.manifest) = std::move(bytes);
    return true;
}

bool readSlotRow(FixedRows &fixed, std::int64_t key, std::string bytes)
{
    if (key < 1 || key > maxSlots)
        return false;
    fixed.slots[static_cast<std::uint32_t>(key)][0] = std::move(bytes);
    return true;
}

bool readSpare(FixedRows &fixed, std::int64_t key, std::string bytes)
{
    if (key == 1) {
        fixed.header[1] = std::move(bytes);
        return true;
    }
    if (key <= spareOfSlot || key > spareOfSlot + maxSlots)
        return false;
    fixed.slots[static_cast<std::uint32_t>(key - spareOfSlot)][1] = std::move(bytes);
    return true;
}

/// Reads a table of key and bytes. Bytes of another type count as none.
template <typename Take>
Status readRows(Database &database, const char *sql, Take take, FixedRows &fixed)
{
    Result<Statement> rows = database.prepare(sql);
    if (!rows)
        return fail(rows.error());
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const auto key = rows->integer(0).value_or(0);
        std::string bytes(rows->blob(1).value_or(std::string_view()));
        if (rows->lackedMemory())
            return fail(Errc::NoMemory);
        if (!take(fixed, key, std::move(bytes)))
            return fail(Errc::Damaged, "unknown row");
    }
}

Status checkSlotCount(const SlotSet &set)
{
    int passphrases = 0;
    int recoveries = 0;
    for (const SlotInfo &info : set.info())
        ++(info.type == SlotType::Passphrase ? passphrases : recoveries);
    if (passphrases > 2 || recoveries > 1)
        return fail(Errc::Damaged, "too many slots");
    return {};
}

} // namespace

std::optional<VaultName> readHeader(std::string_view header)
{
    if (header.size() != headerSize)
        return std::nullopt;
    VaultName name;
    std::memcpy(name.id.data(), header.data() + 16, name.id.size());
    name.generation = getLe<std::uint32_t>(bytesOf(header) + 32);
    // Whatever else it says must be what we would write.
    if (makeHeader(name) != header)
        return std::nullopt;
    return name;
}

SlotSet slotSetOf(const FixedRows &fixed, std::vector<VaultName> names)
{
    SlotSet set;
    set.names = std::move(names);
    for (const auto &[n, copies] : fixed.slots) {
        std::vector<Slot> readable;
        for (const std::string &copy : copies) {
            if (!readSlot(copy))
                continue;
            Slot slot;
            slot.n = n;
            std::memcpy(slot.bytes.data(), copy.data(), slot.bytes.size());
            readable.push_back(slot);
        }
        if (readable.empty()) {
            ++set.unreadable;
            continue;
        }
        set.slots.push_back(readable.front());
        if (readable.size() == 2 && readable[0].bytes != readable[1].bytes)
            set.spares.push_back(readable[1]);
    }
    return set;
}

Status Vault::Private::connect()
{
    Result<std::unique_ptr<Database>> opened = Database::open(file, Database::Purpose::Open);
    if (!opened)
        return fail(opened.error());
    database = std::move(*opened);
    readOnly = database->isReadOnly() || !isWritableFolder(file);
    if (Status done = database->applyPragmas(); !done)
        return done;
    return checkSchema();
}

Status Vault::Private::checkSchema()
{
    Result<Statement> rows =
        database->prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid");
    if (!rows)
        return fail(rows.error());
    std::size_t count = 0;
    bool same = true;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        if (count == schemaTables.size()) {
            same = false;
            break;
        }
        const SchemaTable &table = schemaTables[count++];
        same = same && rows->text(0) == "table" && rows->text(1) == table.name
               && rows->text(2) == table.name && rows->text(3) == table.sql;
    }
    Status done = readFixed();
    if (!done && done.error().code == Errc::NewerFormat)
        return done;
    const Result<std::string> version = database->value("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (!same || count != schemaTables.size() || *version != std::to_string(userVersion))
        return fail(Errc::Damaged, "schema");
    return done;
}

Status Vault::Private::readFixed()
{
    FixedRows read;
    Status done = readRows(*database, "SELECT k, v FROM meta ORDER BY k LIMIT 3", readMeta, read);
    if (done)
        done = readRows(*database, "SELECT k, v FROM spare ORDER BY k LIMIT 6", readSpare, read);
    if (done)
        done = readRows(*database, "SELECT n, v FROM slot ORDER BY n LIMIT 5", readSlotRow, read);

    std::vector<VaultName> names;
    for (const std::string &copy : read.header) {
        const auto name = readHeader(copy);
        if (name && (names.empty() || names.front() != *name))
            names.push_back(*name);
    }
    // A later version may keep other rows and tables; then its header says so.
    if (names.empty() && (isNewerHeader(read.header[0]) || isNewerHeader(read.header[1])))
        return fail(Errc::NewerFormat);
    if (!done)
        return done;
    if (names.empty())
        return fail(Errc::Damaged, "vault header");
    SlotSet set = slotSetOf(read, std::move(names));
    if (Status few = checkSlotCount(set); !few)
        return few;
    fixed = std::move(read);
    slots = std::move(set);
    return {};
}

Status Vault::Private::prepare()
{
    const auto make = [this](Statement &out, const std::string &sql) -> Status {
        Result<Statement> made = database->prepare(sql.c_str());
        if (!made)
            return fail(made.error());
        out = std::move(*made);
        return {};
    };
    Status done = make(readManifest, "SELECT v FROM meta WHERE k=2");
    if (done)
        done = make(writeManifest, "INSERT OR REPLACE INTO meta(k, v) VALUES(2, ?1)");
    for (const Table table : {Table::Header, Table::Blob}) {
        const std::string name = table == Table::Header ? "h" : "b";
        TableStatements &s = of(table);
        const std::array<std::pair<Statement *, std::string>, 6> texts{{
            {&s.tag, "SELECT t FROM " + name + " WHERE rid=?1"},
            {&s.row, "SELECT t, c FROM " + name + " WHERE rid=?1"},
            {&s.page, "SELECT rid, t, c FROM " + name + " WHERE rid>?1 ORDER BY rid LIMIT ?2"},
            {&s.insert, "INSERT INTO " + name + "(rid, t, c) VALUES(?1, ?2, ?3)"},
            {&s.update, "UPDATE " + name + " SET t=?2, c=?3 WHERE rid=?1"},
            {&s.remove, "DELETE FROM " + name + " WHERE rid=?1"},
        }};
        for (const auto &[statement, sql] : texts) {
            if (done)
                done = make(*statement, sql);
        }
    }
    return done;
}

Status Vault::Private::checkFile() const
{
    const Result<std::string> pages = database->value("PRAGMA page_count");
    if (!pages)
        return fail(pages.error());
    const Result<std::uint64_t> size = database->fileSize();
    if (!size)
        return fail(size.error());
    if (*pages != std::to_string(*size / pageSize) || *size % pageSize != 0)
        return fail(Errc::Damaged, "file size");
    Result<std::string> checked = database->value("PRAGMA quick_check(1)");
    if (checked && *checked != "ok") // asked again: it calls want of memory damage, too
        checked = database->value("PRAGMA quick_check(1)");
    if (!checked)
        return fail(checked.error());
    if (*checked != "ok")
        return fail(database->hasFailedRead() ? Errc::Io : Errc::Damaged, "quick_check");
    return {};
}

Result<std::unique_ptr<Vault>> Vault::open(const std::string &path, const OpenOptions &options)
try {
    if (const Status done = checkPath(path); !done)
        return fail(done.error());
    std::unique_ptr<Vault> vault(new Vault);
    vault->m_d->path = path;
    vault->m_d->file = realPath(path);
    vault->m_d->random = options.random;
    Status done = vault->m_d->connect();
    if (done && vault->m_d->readOnly && !options.allowReadOnly)
        done = fail(Errc::ReadOnly);
    if (done)
        done = vault->m_d->prepare();
    if (!done)
        return fail(done.error());
    return vault;

} catch (const std::bad_alloc &) {
    return fail(Errc::NoMemory);
}

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
// Opening: the defences against a file made to hurt, and the durable settings.
#include "app/vault/database.h"
#include "app/vault/layout.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace afterword::vault {

namespace {

constexpr sqlite3_int64 heapLimit = 512LL * 1024 * 1024;
constexpr int busyMilliseconds = 2000;

constexpr std::array<std::pair<int, int>, 7> databaseConfig{{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
}};

constexpr std::array<std::pair<int, int>, 12> databaseLimits{{
    {SQLITE_LIMIT_LENGTH, 8 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 4096},
    {SQLITE_LIMIT_COLUMN, 8},
    {SQLITE_LIMIT_EXPR_DEPTH, 20},
    {SQLITE_LIMIT_COMPOUND_SELECT, 2},
    {SQLITE_LIMIT_VDBE_OP, 25000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM needs one
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 16},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 8},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
}};

struct PragmaSetting
{
    const char *name;
    const char *set;
    const char *expected;
};

constexpr std::array<PragmaSetting, 10> pragmaSettings{{
    {"locking_mode", "NORMAL", "normal"},
    {"journal_mode", "TRUNCATE", "truncate"},
    {"synchronous", "EXTRA", "3"},
    {"fullfsync", "ON", "1"},
    {"secure_delete", "ON", "1"},
    {"temp_store", "MEMORY", "2"},
    {"mmap_size", "0", "0"},
    {"cell_size_check", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"journal_size_limit", "0", "0"},
}};

constexpr std::array<std::string_view, 15> allowedPragmas{"locking_mode",
                                                          "journal_mode",
                                                          "synchronous",
                                                          "fullfsync",
                                                          "secure_delete",
                                                          "temp_store",
                                                          "mmap_size",
                                                          "cell_size_check",
                                                          "trusted_schema",
                                                          "journal_size_limit",
                                                          "quick_check",
                                                          "page_count",
                                                          "page_size",
                                                          "encoding",
                                                          "auto_vacuum"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &list, const char *name)
{
    return name != nullptr && std::find(list.begin(), list.end(), name) != list.end();
}

bool isOurTable(const char *name)
{
    return name != nullptr
           && std::any_of(schemaTables.begin(), schemaTables.end(), [&](const SchemaTable &table) {
                  return table.name == name;
              });
}

bool isSchemaTable(const char *name)
{
    return name != nullptr && std::string_view(name) == "sqlite_master";
}

/// Allows what our own statements do and nothing else.
// NOLINTNEXTLINE(readability-function-size): SQLite asks for six parameters
int authorizeOpen(
    void *, int action, const char *first, const char *second, const char *, const char *)
{
    constexpr std::array<std::string_view, 2> functions{"length", "typeof"};
    bool allowed = false;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_TRANSACTION:
        allowed = true;
        break;
    case SQLITE_READ:
        allowed = isOurTable(first) || isSchemaTable(first);
        break;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        allowed = isOurTable(first);
        break;
    case SQLITE_PRAGMA:
        allowed = isOneOf(allowedPragmas, first)
                  || (second == nullptr && std::string_view(first) == "user_version");
        break;
    case SQLITE_FUNCTION:
        allowed = isOneOf(functions, second);
        break;
    default:
        break;
    }
    return allowed ? SQLITE_OK : SQLITE_DENY;
}

/// While a new file is made: our tables and the settings that lie in the file as well.
// NOLINTNEXTLINE(readability-function-size): SQLite asks for six parameters
int authorizeCreate(
    void *, int action, const char *first, const char *second, const char *, const char *)
{
    constexpr std::array<std::string_view, 2> more{"application_id", "user_version"};
    const bool allowed =
        (action == SQLITE_CREATE_TABLE && isOurTable(first))
        || ((action == SQLITE_INSERT || action == SQLITE_UPDATE) && isSchemaTable(first))
        || (action == SQLITE_PRAGMA && isOneOf(more, first));
    return allowed ? SQLITE_OK : authorizeOpen(nullptr, action, first, second, nullptr, nullptr);
}

std::uint32_t bigEndian(std::string_view page, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8U) | bytesOf(page)[at + i];
    return value;
}

/// The fixed fields of SQLite's own 100-byte header, as every file of ours has them.
bool hasOurSettings(std::string_view page)
{
    constexpr std::string_view fixed("\x10\x00\x01\x01\x00\x40\x20\x20", 8);
    return page.substr(16, 8) == fixed // 4,096 bytes a page, rollback journal, no reserve
           && bigEndian(page, 44) == 4 // schema format
           && bigEndian(page, 52) == 0 // no auto-vacuum
           && bigEndian(page, 56) == 1 // UTF-8
           && bigEndian(page, 64) == 0 // no incremental vacuum
           && page.substr(72, 20).find_first_not_of('\0') == std::string_view::npos;
}

constexpr std::string_view journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

/// Whether the journal beside the file ends with the name of a "super-journal", a file that SQLite
/// removes once it has played the journal back. No save of ours spans two databases, so it was put
/// there by someone else, and the file it names could be anything.
bool namesAnotherFile(const std::string &path)
{
    constexpr std::size_t trailerSize = 16; // length of the name, its sum, the magic
    const int descriptor = ::open((path + "-journal").c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    std::string end(trailerSize, '\0');
    const off_t size = ::lseek(descriptor, 0, SEEK_END);
    const bool read = size > static_cast<off_t>(trailerSize)
                      && ::pread(descriptor, end.data(), end.size(), size - off_t{trailerSize})
                             == static_cast<ssize_t>(end.size());
    ::close(descriptor);
    return read && end.substr(8) == journalMagic && bigEndian(end, 0) != 0;
}

/// Whether a save of ours was cut off: then the journal beside the file holds, among the pages as
/// they were before, that of the manifest and the vault header. Looked at only when the first page
/// is not as it should be; another program's unfinished work is not ours to undo.
bool wasCutOff(const std::string &path)
{
    const int descriptor = ::open((path + "-journal").c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    std::string bytes(16 * pageSize, '\0');
    std::string kept; // the end of the part before
    bool begun = false;
    bool found = false;
    for (off_t at = 0; !found;) {
        const ssize_t size = ::pread(descriptor, bytes.data(), bytes.size(), at);
        if (size <= 0)
            break;
        const std::string_view read(bytes.data(), static_cast<std::size_t>(size));
        begun = begun || (at == 0 && read.substr(0, journalMagic.size()) == journalMagic);
        if (!begun)
            break;
        kept.append(read);
        found = kept.find(headerMagic) != std::string::npos;
        kept.erase(0, kept.size() - std::min(kept.size(), headerMagic.size()));
        at += size;
    }
    ::close(descriptor);
    return found;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::string &path, Purpose purpose)
{
    if (sqlite3_initialize() != SQLITE_OK)
        return fail(Errc::NoMemory, "sqlite");
    sqlite3_hard_heap_limit64(heapLimit);
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(),
                        &handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE,
                        nullptr);
    std::unique_ptr<Database> database(new Database(handle, purpose));
    if (code != SQLITE_OK)
        return fail(errorOf(handle, code));
    if (const Status done = database->defend(); !done)
        return fail(done.error());
    if (purpose == Purpose::Open) {
        // Before anything is read: to read is to play a journal back.
        if (namesAnotherFile(path))
            return fail(Errc::Damaged, "the journal names another file");
        Status done = database->checkFirstPage();
        if (!done && done.error().code != Errc::Io && wasCutOff(path)) {
            // The first page may be torn by the save that SQLite undoes when it reads.
            const Result<std::string> read = database->value("PRAGMA user_version");
            const bool refused = !read && read.error().code != Errc::Damaged;
            done = refused ? fail(read.error()) : database->checkFirstPage();
        }
        if (!done)
            return fail(done.error());
    }
    return database;
}

Status Database::defend()
{
    for (const auto &[option, wanted] : databaseConfig) {
        int actual = -1;
        if (sqlite3_db_config(m_handle, option, wanted, &actual) != SQLITE_OK || actual != wanted)
            return fail(Errc::Internal, "db_config " + std::to_string(option));
    }
    for (const auto &[limit, wanted] : databaseLimits)
        sqlite3_limit(m_handle, limit, wanted);
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    allowOwnStatements();
    return {};
}

void Database::allowOwnStatements()
{
    sqlite3_set_authorizer(
        m_handle, m_purpose == Purpose::Create ? authorizeCreate : authorizeOpen, nullptr);
}

Status Database::applyPragmas()
{
    for (const PragmaSetting &setting : pragmaSettings) {
        const std::string name(setting.name);
        if (const auto set = value("PRAGMA " + name + "=" + setting.set); !set)
            return fail(set.error());
        const Result<std::string> actual = value("PRAGMA " + name);
        if (!actual)
            return fail(actual.error());
        if (*actual != setting.expected)
            return fail(Errc::Internal, "pragma " + name + " is " + *actual);
    }
    return {};
}

Status Database::checkFirstPage() const
{
    constexpr std::size_t searched = std::size_t{64} * 1024;
    constexpr std::string_view magic("SQLite format 3\0", 16);
    const Result<std::string> read = rawBytes(searched);
    if (!read)
        return fail(read.error());
    const std::string_view start(*read);
    const bool isSqlite = start.substr(0, magic.size()) == magic;
    const bool hasId = start.size() >= 72 && bigEndian(start, 68) == applicationId;
    // The header of ours lies within the first pages, so a file with a rotten first page is known.
    const bool isOurs = hasId || start.find(headerMagic) != std::string_view::npos;
    if (!isOurs && !(isSqlite && start.size() < 512))
        return fail(Errc::NotAVault);
    if (!isSqlite || !hasId)
        return fail(Errc::Damaged, "first page");
    if (start.size() < pageSize || !hasOurSettings(start))
        return fail(Errc::Damaged, "first page");
    return {};
}

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
// Copying the whole file: VACUUM INTO, and its bytes as they are. (VACUUM within the file is never
// used: it shortens the file after its commit, and a crash between the two leaves a file that is
// longer than it says.)
#include "app/vault/database.h"
#include "app/vault/layout.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace afterword::vault {

namespace {

constexpr int vacuumAskEvery = 20'000;    // SQLite's operations between two questions
constexpr std::size_t longestPath = 4000; // a statement is at most 4,096 long
constexpr std::size_t copiedAtOnce = std::size_t{1024} * 1024;

bool isTableOfVacuum(const char *name)
{
    if (name == nullptr)
        return false;
    const std::string_view wanted(name);
    return wanted == "sqlite_master"
           || std::any_of(schemaTables.begin(), schemaTables.end(), [&](const SchemaTable &table) {
                  return table.name == wanted;
              });
}

/// What VACUUM does with a file that has our five tables and nothing else.
// NOLINTNEXTLINE(readability-function-size): SQLite asks for six parameters
int authorizeVacuum(
    void *, int action, const char *first, const char *second, const char *, const char *)
{
    constexpr std::array<std::string_view, 4> functions{"quote", "coalesce", "like", "substr"};
    bool allowed = false;
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_SELECT:
    case SQLITE_TRANSACTION:
        allowed = true;
        break;
    case SQLITE_READ:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_CREATE_TABLE:
        allowed = isTableOfVacuum(first);
        break;
    case SQLITE_FUNCTION:
        allowed = second != nullptr
                  && std::find(functions.begin(), functions.end(), std::string_view(second))
                         != functions.end();
        break;
    default:
        break;
    }
    return allowed ? SQLITE_OK : SQLITE_DENY;
}

int stopVacuum(void *goOn)
{
    return (*static_cast<const std::function<bool()> *>(goOn))() ? 0 : 1;
}

} // namespace

Status Database::runVacuum(const std::string &sql)
{
    if (inTransaction())
        return fail(Errc::Internal, "vacuum in a transaction");
    sqlite3_set_authorizer(m_handle, authorizeVacuum, nullptr);
    const Status done = exec(sql.c_str());
    allowOwnStatements();
    return done;
}

Status Database::vacuumInto(const std::string &path, const std::function<bool()> &goOn)
{
    // A path, never a URI; the text is cut from its quotes by nothing in it.
    if (path.empty() || path.front() != '/' || path.find('\0') != std::string::npos)
        return fail(Errc::Internal, "path");
    std::string quoted;
    for (const char letter : path)
        quoted += letter == '\'' ? std::string("''") : std::string(1, letter);
    if (quoted.size() > longestPath)
        return fail(Errc::Malformed, "path too long");
    bool stopped = false;
    const std::function<bool()> ask = [&] {
        stopped = stopped || !goOn();
        return !stopped;
    };
    if (goOn)
        sqlite3_progress_handler(
            m_handle, vacuumAskEvery, stopVacuum, const_cast<std::function<bool()> *>(&ask));
    const Status done = runVacuum("VACUUM INTO '" + quoted + '\'');
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    if (stopped)
        return fail(Errc::Cancelled);
    const bool looksDamaged =
        !done && (done.error().code == Errc::Damaged || done.error().code == Errc::Internal);
    if (!looksDamaged)
        return done;
    // SQLite does not say which of the two files it could not read.
    const Result<std::string> own = value("PRAGMA quick_check(1)");
    const bool disk = own ? *own == "ok" || hasFailedRead() : own.error().code == Errc::Io;
    return disk ? fail(Errc::Io, "copy") : done;
}

Status
Database::eachByte(const std::function<Status(std::string_view bytes, double part)> &take) const
{
    const Result<std::uint64_t> size = fileSize();
    if (!size)
        return fail(size.error());
    sqlite3_file *file = nullptr;
    int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK)
        return fail(errorOf(m_handle, code));
    std::string bytes;
    for (std::uint64_t at = 0; at < *size; at += bytes.size()) {
        bytes.resize(std::min<std::uint64_t>(copiedAtOnce, *size - at));
        code = file->pMethods->xRead(
            file, bytes.data(), static_cast<int>(bytes.size()), static_cast<sqlite3_int64>(at));
        if (code != SQLITE_OK)
            return fail(errorOf(m_handle, code));
        const auto end = static_cast<double>(at + bytes.size());
        if (const Status taken = take(bytes, end / static_cast<double>(*size)); !taken)
            return taken;
    }
    return {};
}

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
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

/// A refused write by the cause the system gave.
Errc causeOfIo(int cause)
{
    if (cause == ENOSPC || cause == EDQUOT || cause == EFBIG)
        return Errc::DiskFull;
    if (cause == EROFS || cause == EACCES || cause == EPERM)
        return Errc::ReadOnly;
    return Errc::Io;
}

Errc codeOf(int code, int cause)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return Errc::Moved;
    if (code == SQLITE_IOERR_NOMEM)
        return Errc::NoMemory;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Errc::Busy;
    case SQLITE_FULL:
        return Errc::DiskFull;
    case SQLITE_READONLY:
        return Errc::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return causeOfIo(cause);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_SCHEMA:
        return Errc::Damaged;
    case SQLITE_NOMEM:
        return Errc::NoMemory;
    default:
        return Errc::Internal;
    }
}

/// Whether the disk has answered a read of this connection with an error.
bool readFailed(sqlite3 *handle)
{
    int cause = 0;
    if (handle != nullptr)
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &cause);
    return cause == EIO || cause == ENXIO;
}

} // namespace

Error errorOf(sqlite3 *handle, int code)
{
    int cause = handle == nullptr ? 0 : sqlite3_system_errno(handle);
    // A rollback in between may have cleared it; the file remembers.
    if (cause == 0 && (code & 0xff) == SQLITE_IOERR && handle != nullptr)
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &cause);
    // SQLite calls a page that the disk could not give damaged. It may be there the next time.
    const bool unread = (code & 0xff) == SQLITE_CORRUPT && readFailed(handle);
    return {unread ? Errc::Io : codeOf(code, cause),
            "sqlite " + std::to_string(code) + ", errno " + std::to_string(cause)};
}

Statement::Statement(sqlite3_stmt *handle)
    : m_handle(handle)
{}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
{}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        sqlite3_finalize(m_handle);
        m_handle = std::exchange(other.m_handle, nullptr);
    }
    return *this;
}

Statement &Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_handle, index, value);
    return *this;
}

Statement &Statement::bind(int index, std::string_view bytes)
{
    sqlite3_bind_blob64(m_handle, index, bytes.data(), bytes.size(), nullptr);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = errorOf(sqlite3_db_handle(m_handle), code);
    sqlite3_reset(m_handle);
    return fail(error);
}

Status Statement::run()
{
    const Run scope(*this);
    const Result<bool> row = step();
    if (!row)
        return fail(row.error());
    if (*row)
        return fail(Errc::Internal, "unexpected row");
    return {};
}

void Statement::finish()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

std::optional<std::int64_t> Statement::integer(int column) const
{
    if (sqlite3_column_type(m_handle, column) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_column_int64(m_handle, column);
}

std::optional<std::string_view> Statement::blob(int column) const
{
    if (sqlite3_column_type(m_handle, column) != SQLITE_BLOB)
        return std::nullopt;
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    const int size = sqlite3_column_bytes(m_handle, column);
    if (bytes == nullptr || size <= 0)
        return std::nullopt; // empty, or no memory for it
    return std::string_view(bytes, static_cast<std::size_t>(size));
}

std::string Statement::text(int column) const
{
    const void *bytes = sqlite3_column_text(m_handle, column);
    const int size = sqlite3_column_bytes(m_handle, column);
    if (bytes == nullptr || size <= 0)
        return {};
    return {static_cast<const char *>(bytes), static_cast<std::size_t>(size)};
}

bool Statement::lackedMemory() const
{
    return sqlite3_errcode(sqlite3_db_handle(m_handle)) == SQLITE_NOMEM;
}

Database::Database(sqlite3 *handle, Purpose purpose)
    : m_handle(handle)
    , m_purpose(purpose)
{}

Database::~Database()
{
    if (m_handle != nullptr)
        sqlite3_close_v2(m_handle);
}

Status Database::exec(const char *sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
    }
}

Result<Statement> Database::prepare(const char *sql)
{
    sqlite3_stmt *handle = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code == SQLITE_OK)
        return Statement(handle);
    Error error = errorOf(m_handle, code);
    // The text is ours, so a table or column it does not find is the file's fault.
    if ((code & 0xff) == SQLITE_ERROR)
        error.code = Errc::Damaged;
    return fail(error);
}

Result<std::string> Database::value(const std::string &sql)
{
    Result<Statement> statement = prepare(sql.c_str());
    if (!statement)
        return fail(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return fail(row.error());
    std::string text = *row ? statement->text(0) : std::string();
    if (text.empty() && statement->lackedMemory())
        return fail(Errc::NoMemory);
    return text;
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

bool Database::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

bool Database::hasFailedRead() const
{
    return readFailed(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<std::uint64_t> Database::fileSize() const
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK && (file == nullptr || file->pMethods == nullptr))
        return fail(Errc::Internal, "no file");
    if (code == SQLITE_OK)
        code = file->pMethods->xFileSize(file, &size);
    if (code != SQLITE_OK)
        return fail(errorOf(m_handle, code));
    return static_cast<std::uint64_t>(size);
}

Result<std::string> Database::rawBytes(std::size_t size) const
{
    const Result<std::uint64_t> whole = fileSize();
    if (!whole)
        return fail(whole.error());
    std::string bytes(std::min<std::size_t>(size, *whole), '\0');
    if (bytes.empty())
        return bytes;
    sqlite3_file *file = nullptr;
    int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (code != SQLITE_OK)
        return fail(errorOf(m_handle, code));
    return bytes;
}

void Database::rollback()
{
    if (inTransaction()) {
        // Without anything of ours that needs memory. What it cannot undo now, the journal undoes
        // at the next look.
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Status Database::close()
{
    if (m_handle == nullptr)
        return {};
    rollback();
    Status result;
    // A journal of this name beside a file that took our place is not ours to remove.
    if (!isReadOnly() && !hasMoved()) {
        const Result<std::string> mode = value("PRAGMA journal_mode=DELETE");
        if (!mode)
            result = fail(mode.error());
    }
    const int code = sqlite3_close(m_handle);
    if (code != SQLITE_OK) {
        sqlite3_close_v2(m_handle);
        result = fail(Errc::Internal, "statement left open");
    }
    m_handle = nullptr;
    return result;
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.find_last_of('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

Status syncFolder(const std::string &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(Errc::Io, "folder, errno " + std::to_string(errno));
    // EINVAL: a file system that knows no such thing.
    const bool done = fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS;
    const int cause = errno;
    ::close(descriptor);
    if (!done)
        return fail(Errc::Io, "folder sync, errno " + std::to_string(cause));
    return {};
}

} // namespace afterword::vault

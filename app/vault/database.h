// SPDX-License-Identifier: GPL-3.0-or-later
// Database and Statement: the one place that talks to SQLite. A database is opened with every
// defence against hostile structure (FORMAT.md, opening) before any other SQL runs; SQLite's
// errors become ours here. Private to the vault. Thread: one at a time. Owner: Vault.
#pragma once

#include "app/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace afterword::vault {

/// Our error for an SQLite result code.
[[nodiscard]] Error errorOf(sqlite3 *handle, int code);

/// A prepared statement. Bound bytes are not copied: they live until finish().
class Statement final
{
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *handle);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int index, std::int64_t value);
    Statement &bind(int index, std::string_view bytes);
    /// True while there is a row.
    [[nodiscard]] Result<bool> step();
    /// Steps once, expects no row, and finishes.
    [[nodiscard]] Status run();
    /// Ends this run and forgets what was bound.
    void finish();

    /// Nothing when the column's storage class is another.
    [[nodiscard]] std::optional<std::int64_t> integer(int column) const;
    [[nodiscard]] std::optional<std::string_view> blob(int column) const;
    /// Any column as SQLite would print it.
    [[nodiscard]] std::string text(int column) const;
    /// A column was refused for want of memory, and so looks as if it were not there.
    [[nodiscard]] bool lackedMemory() const;

private:
    sqlite3_stmt *m_handle = nullptr;
};

/// Finishes a statement at the end of a scope.
class Run final
{
public:
    explicit Run(Statement &statement)
        : m_statement(statement)
    {}

    ~Run() { m_statement.finish(); }

    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

private:
    Statement &m_statement;
};

class Database final
{
public:
    enum class Purpose
    {
        Create, ///< an empty file gets our settings; tables may be made
        Open
    };
    /// Opens an existing file and puts all defences up; reads nothing but the clear first page of
    /// it, which must look like ours. NotAVault, Damaged, Busy, ReadOnly, Io.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const std::string &path,
                                                                Purpose purpose);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Status exec(const char *sql);
    [[nodiscard]] Result<Statement> prepare(const char *sql);
    /// First column of the first row, as text.
    [[nodiscard]] Result<std::string> value(const std::string &sql);
    /// The durable settings, each read back.
    [[nodiscard]] Status applyPragmas();

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] bool inTransaction() const;
    /// The disk has answered with an error: what looks damaged may not be.
    [[nodiscard]] bool hasFailedRead() const;
    [[nodiscard]] Result<std::uint64_t> fileSize() const;
    /// Bytes of the file through SQLite's own descriptor: closing another one would drop its locks.
    [[nodiscard]] Result<std::string> rawBytes(std::size_t size) const;
    /// Everything without free pages and remnants, in order of rid, into an empty file at an
    /// absolute path. That file is not synced. `goOn` is asked now and then; false stops
    /// (Cancelled).
    [[nodiscard]] Status vacuumInto(const std::string &path,
                                    const std::function<bool()> &goOn = {});
    /// Every byte of the file as it is, through SQLite's own descriptor, to `take`, which may
    /// refuse. Within a read transaction no other program writes meanwhile.
    [[nodiscard]] Status
    eachByte(const std::function<Status(std::string_view bytes, double part)> &take) const;
    void rollback();
    /// Leaves no journal behind, then closes.
    Status close();

private:
    Database(sqlite3 *handle, Purpose purpose);
    [[nodiscard]] Status defend();
    void allowOwnStatements();
    [[nodiscard]] Status checkFirstPage() const;
    [[nodiscard]] Status runVacuum(const std::string &sql);

    sqlite3 *m_handle = nullptr;
    Purpose m_purpose = Purpose::Open;
};

/// The folder a file lies in.
[[nodiscard]] std::string folderOf(const std::string &path);
[[nodiscard]] Status syncFolder(const std::string &folder);

} // namespace afterword::vault

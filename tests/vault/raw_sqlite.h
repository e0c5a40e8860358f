// SPDX-License-Identifier: GPL-3.0-or-later
// A plain SQLite connection, for tests that look at a vault from outside or harm it. Header only.
// Thread: one at a time. Owner: the test.
#pragma once

#include <QtGlobal>

#include <sqlite3.h>

#include <string>

namespace afterword::vault {

class RawSqlite final
{
public:
    explicit RawSqlite(const std::string &path)
    {
        if (sqlite3_open(path.c_str(), &m_handle) != SQLITE_OK)
            qFatal("cannot open the test file");
    }

    ~RawSqlite() { sqlite3_close(m_handle); }

    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    void exec(const std::string &sql)
    {
        char *message = nullptr;
        if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", sql.c_str(), message);
    }

    /// First column of the first row.
    std::string value(const std::string &sql, std::int64_t parameter = 0)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.c_str(), sqlite3_errmsg(m_handle));
        if (sqlite3_bind_parameter_count(statement) > 0)
            sqlite3_bind_int64(statement, 1, parameter);
        std::string out;
        if (sqlite3_step(statement) == SQLITE_ROW) {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, 0));
            if (bytes != nullptr)
                out.assign(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, 0)));
        }
        sqlite3_finalize(statement);
        return out;
    }

    std::int64_t number(const std::string &sql) { return std::stoll("0" + value(sql)); }

    /// Binds ?1 as bytes and ?2 as a number.
    void put(const std::string &sql, const std::string &bytes, std::int64_t key)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.c_str(), sqlite3_errmsg(m_handle));
        sqlite3_bind_blob64(statement, 1, bytes.data(), bytes.size(), nullptr);
        sqlite3_bind_int64(statement, 2, key);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s: %s", sql.c_str(), sqlite3_errmsg(m_handle));
        sqlite3_finalize(statement);
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/fixed_rows.h"

#include "app/vault/layout.h"

namespace afterword::vault {

Result<std::unique_ptr<Database>> makeTables(const std::string &path)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Purpose::Create);
    if (!opened)
        return opened;
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
    if (!done)
        return fail(done.error());
    return opened;
}

Status putFixed(Database &database, FixedTable table, std::int64_t key, std::string_view bytes)
{
    constexpr std::array<const char *, 3> texts{
        "INSERT OR REPLACE INTO meta(k, v) VALUES(?1, ?2)",
        "INSERT OR REPLACE INTO slot(n, v) VALUES(?1, ?2)",
        "INSERT OR REPLACE INTO spare(k, v) VALUES(?1, ?2)"};
    Result<Statement> statement = database.prepare(texts.at(static_cast<std::size_t>(table)));
    if (!statement)
        return fail(statement.error());
    return statement->bind(1, key).bind(2, bytes).run();
}

Status putSlotRow(Database &database, std::uint32_t n, std::string_view bytes)
{
    if (const Status done = putFixed(database, FixedTable::Slot, n, bytes); !done)
        return done;
    return putFixed(database, FixedTable::Spare, spareOfSlot + n, bytes);
}

Status removeSlotRow(Database &database, std::uint32_t n)
{
    for (const auto &[sql, key] : {std::pair{"DELETE FROM slot WHERE n=?1", std::int64_t{n}},
                                   std::pair{"DELETE FROM spare WHERE k=?1", spareOfSlot + n}}) {
        Result<Statement> statement = database.prepare(sql);
        if (!statement)
            return fail(statement.error());
        if (const Status done = statement->bind(1, key).run(); !done)
            return done;
    }
    return {};
}

} // namespace afterword::vault

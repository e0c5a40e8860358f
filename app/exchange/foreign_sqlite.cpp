// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreign_sqlite.h"

#include <sqlite3.h>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int foreignSteps = 10'000; ///< between two looks at how much was done
constexpr int foreignCellMost = 256 * 1024 * 1024;
constexpr int foreignTablesMost = 200;

struct ForeignCloser
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }

    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

/// Reading is all that is done; no function of the schema is called. SQLite gives its shape.
// NOLINTNEXTLINE(readability-function-size)
int foreignAllow(void * /*context*/,
                 int action,
                 const char * /*first*/,
                 const char * /*second*/,
                 const char * /*database*/,
                 const char * /*trigger*/)
{
    return action == SQLITE_SELECT || action == SQLITE_READ ? SQLITE_OK : SQLITE_DENY;
}

/// Not 0: enough was done.
int foreignProgress(void *left)
{
    auto &steps = *static_cast<qint64 *>(left);
    return --steps < 0 ? 1 : 0;
}

QVariant foreignCell(sqlite3_stmt *statement, int column)
{
    const auto size = static_cast<qsizetype>(sqlite3_column_bytes(statement, column));
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)), size);
    default:
        return {};
    }
}

} // namespace

struct ForeignSqlite::Private
{
    QByteArray bytes; ///< outlives the database that reads them
    std::unique_ptr<sqlite3, ForeignCloser> database;
    qint64 steps = 0;

    Result<std::unique_ptr<sqlite3_stmt, ForeignCloser>> prepared(const QString &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        const QByteArray utf8 = sql.toUtf8();
        if (sqlite3_prepare_v2(database.get(), utf8.constData(), -1, &statement, nullptr)
            != SQLITE_OK)
            return fail(Errc::Damaged, "a table that cannot be read");
        return std::unique_ptr<sqlite3_stmt, ForeignCloser>(statement);
    }

    void harden()
    {
        sqlite3 *db = database.get();
        sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
        sqlite3_limit(db, SQLITE_LIMIT_LENGTH, foreignCellMost);
        sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
        sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 200);
        sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 20);
        sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
        sqlite3_set_authorizer(db, foreignAllow, nullptr);
        sqlite3_progress_handler(db, foreignSteps, foreignProgress, &steps);
    }
};

ForeignSqlite::ForeignSqlite(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{}

ForeignSqlite::~ForeignSqlite() = default;

Result<std::unique_ptr<ForeignSqlite>> ForeignSqlite::open(QByteArray bytes)
{
    if (!bytes.startsWith("SQLite format 3"))
        return fail(Errc::Malformed, "no database");
    auto d = std::make_unique<Private>();
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(
        ":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE, nullptr);
    d->database.reset(raw);
    // What a row costs is far below this; a loop in a damaged file is not.
    constexpr qint64 least = 1'000;
    d->steps = least + bytes.size() / 16;
    if (code != SQLITE_OK)
        return fail(Errc::NoMemory);
    // One that was left with a log beside it is read as if that were empty.
    constexpr qsizetype writeVersion = 18;
    for (const qsizetype at : {writeVersion, writeVersion + 1}) {
        if (bytes.size() > at && bytes[at] == 2)
            bytes[at] = 1;
    }
    d->bytes = std::move(bytes);
    auto *image = reinterpret_cast<unsigned char *>(d->bytes.data());
    const int loaded = sqlite3_deserialize(
        raw, "main", image, d->bytes.size(), d->bytes.size(), SQLITE_DESERIALIZE_READONLY);
    if (loaded != SQLITE_OK)
        return fail(Errc::Malformed, "no database");
    d->harden();
    std::unique_ptr<ForeignSqlite> foreign(new ForeignSqlite(std::move(d)));
    if (const Status listed = foreign->listTables(); !listed)
        return fail(listed.error());
    return foreign;
}

Status ForeignSqlite::listTables()
{
    auto statement = m_d->prepared(u"SELECT type, name, sql FROM sqlite_master"_s);
    if (!statement)
        return fail(Errc::Malformed, "no database");
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement->get())) == SQLITE_ROW) {
        const QString type = foreignCell(statement->get(), 0).toString();
        const QString name = foreignCell(statement->get(), 1).toString();
        const QString sql = foreignCell(statement->get(), 2).toString();
        if (type == "table"_L1 && sql.startsWith("CREATE TABLE"_L1, Qt::CaseInsensitive)
            && m_tables.size() < foreignTablesMost)
            m_tables += name;
    }
    return code == SQLITE_DONE ? Status{} : fail(Errc::Malformed, "no database");
}

Status ForeignSqlite::rows(const QString &table,
                           const std::function<Status(const ForeignRow &)> &take)
{
    const auto found =
        std::find_if(m_tables.cbegin(), m_tables.cend(), [&table](const QString &each) {
            return each.compare(table, Qt::CaseInsensitive) == 0;
        });
    if (found == m_tables.cend())
        return {};
    QString quoted = *found;
    quoted.replace(u'"', R"("")"_L1);
    auto statement = m_d->prepared(uR"(SELECT * FROM ")"_s + quoted + u'"');
    if (!statement)
        return fail(statement.error());
    const int columns = sqlite3_column_count(statement->get());
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement->get())) == SQLITE_ROW) {
        ForeignRow row;
        for (int i = 0; i < columns; ++i) {
            const char *name = sqlite3_column_name(statement->get(), i);
            row.insert(QString::fromUtf8(name == nullptr ? "" : name),
                       foreignCell(statement->get(), i));
        }
        if (const Status taken = take(row); !taken)
            return taken;
    }
    return code == SQLITE_DONE ? Status{} : fail(Errc::Damaged, "a table breaks off");
}

} // namespace afterword::exchange

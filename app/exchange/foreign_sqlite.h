// SPDX-License-Identifier: GPL-3.0-or-later
// A database of another program, read from memory and never written: no triggers, no views, no
// virtual tables, no functions of its own schema are run, and work is bounded by its size.
// Thread: one job. Owner: the reader of the format.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>

namespace afterword::exchange {

/// A row by names of columns: qint64, double, QString, QByteArray, or nothing.
using ForeignRow = QHash<QString, QVariant>;

class ForeignSqlite final
{
public:
    /// Reads them where they lie. Malformed for what is no database, NoMemory.
    [[nodiscard]] static Result<std::unique_ptr<ForeignSqlite>> open(QByteArray bytes);
    ~ForeignSqlite();
    ForeignSqlite(const ForeignSqlite &) = delete;
    ForeignSqlite &operator=(const ForeignSqlite &) = delete;

    /// Plain tables alone.
    [[nodiscard]] const QStringList &tables() const { return m_tables; }

    /// Every row, in the order they lie in; nothing for a table that is not there. Damaged when
    /// the file is; what `take` gives when it is no good.
    [[nodiscard]] Status rows(const QString &table,
                              const std::function<Status(const ForeignRow &)> &take);

private:
    struct Private;
    explicit ForeignSqlite(std::unique_ptr<Private> d);
    [[nodiscard]] Status listTables();

    std::unique_ptr<Private> m_d;
    QStringList m_tables;
};

} // namespace afterword::exchange

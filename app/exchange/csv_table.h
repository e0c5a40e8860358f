// SPDX-License-Identifier: GPL-3.0-or-later
// A table as text (CSV): comma, semicolon or tab, told by its first line; quotes doubled within
// quotes, line ends within quotes, any mark of order at its beginning. Rows may have more or fewer
// cells than the first. Linear in its size. Pure, any thread.
#pragma once

#include "app/exchange/spool.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace afterword::exchange {

struct CsvTable
{
    QStringList header;
    std::vector<QStringList> rows; ///< lines without any text are left out

    /// Position of the first column of one of these names, whatever their case; -1 when none.
    [[nodiscard]] qsizetype column(const QStringList &names) const;
    /// Empty beyond the row's end and for a column of -1.
    [[nodiscard]] static QString cell(const QStringList &row, qsizetype column);
};

/// A table row by row, let go of as it is read.
class CsvRows final
{
public:
    explicit CsvRows(QByteArray bytes);

    /// The next line with text; false at the end.
    [[nodiscard]] bool next(QStringList &row);

    [[nodiscard]] double part() const { return m_bytes.part(); }

private:
    Spool m_bytes;
    char m_separator = ',';
};

/// Small ones as a whole: the first line with text is the header.
[[nodiscard]] CsvTable csvTable(QByteArrayView bytes);
/// The names in a header, without blanks around.
[[nodiscard]] QStringList csvHeader(const QStringList &row);
/// One cell as it is written: in quotes when it needs them.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace afterword::exchange

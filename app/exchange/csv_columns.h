// SPDX-License-Identifier: GPL-3.0-or-later
// What a table has, for a person to say which column is what: names, a guess for each, and what
// stands in the first row. Reads the source's one file. Thread: the reader's job.
#pragma once

#include "app/exchange/source.h"

namespace afterword::exchange {

struct CsvColumns
{
    QStringList names;  ///< of the first line; "column 3" for one without
    QStringList roles;  ///< as in ReadOptions::columns; empty: not known
    QStringList firsts; ///< cells of the first row, shortened
};

/// All that a column can be, in the order to be offered: "date", "time" …
[[nodiscard]] QStringList csvRoles();
/// Empty when it is no table.
[[nodiscard]] CsvColumns csvColumns(Source &source);

} // namespace afterword::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// What is said while pages of another program come in: what was found, what went wrong. Complete by
// -Wswitch-enum. Pure.
#pragma once

#include "app/bring_in.h"
#include "ui/shared/wording.h"

namespace afterword {

/// While a source is looked at or brought in.
[[nodiscard]] Wording bringTrouble(const Error &error);
/// "214 entries. 200 are new, 14 are here already."
[[nodiscard]] QString foundInWords(const BringFound &found);
/// Names of what was not understood, the first few, and that they are kept. Empty for none.
[[nodiscard]] QString notTakenInWords(const QStringList &names);
/// What a column of a table is: "day", "time of day" …
[[nodiscard]] QString columnInWords(const QString &role);
/// "1 page" or "12 pages", as entries that become records are called here.
[[nodiscard]] QString broughtInWords(qsizetype count);

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// Times and days as a person reads them, by the locale. Pure; GUI thread.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace afterword {

/// "10 October", in the order and with the marks of the language; "10 October 2025" if asked for.
[[nodiscard]] QString dayInWords(QDate date, bool withYear = false);
/// The same, with the year when it is not this one.
[[nodiscard]] QString shortDate(QDate date);
/// Hours and minutes, 12 or 24 h by locale, never seconds: "21:14", "9:14 pm".
[[nodiscard]] QString shortTime(QTime time);

} // namespace afterword

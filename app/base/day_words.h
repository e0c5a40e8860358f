// SPDX-License-Identifier: GPL-3.0-or-later
// How a day is written out: everywhere in the order and with the marks of the locale, as its own
// long form has them ("16 April", "April 16", "16. April", "16 de abril"). Pure, any thread.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace afterword {

enum class DayStyle
{
    Short,      ///< "16 Apr"
    ShortYear,  ///< "16 Apr 2025"
    Plain,      ///< "16 April"
    Year,       ///< "16 April 2025"
    Weekday,    ///< "Wednesday, 16 April"
    WeekdayYear ///< "Wednesday, 16 April 2025"
};

/// For every locale of the languages the program speaks. Empty for an invalid day.
[[nodiscard]] QString dayInWords(QDate day, DayStyle style, const QLocale &locale = QLocale());

} // namespace afterword

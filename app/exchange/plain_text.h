// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of text share: bytes to text whatever the machine they came from, days and times in
// the spellings people use, and words marked with '#'. Pure, any thread.
#pragma once

#include "app/exchange/draft.h"

#include <QByteArrayView>

#include <optional>

namespace afterword::exchange {

/// UTF-8 or UTF-16 by its mark, UTF-8 without one; what is no UTF-8 is read as Latin-1. Ends of
/// lines become '\n', signs of value 0 are left out.
[[nodiscard]] QString textOf(QByteArrayView bytes);
/// The same as UTF-8.
[[nodiscard]] QByteArray utf8Of(QByteArrayView bytes);

/// A day, and as much of a time as was written.
struct When
{
    QDate day;
    QTime time;                ///< not valid: a day alone
    std::optional<int> offset; ///< seconds east of UTC, when it was written
    bool isUtc = false;        ///< written as "Z": an instant, not a place
};

enum class DayOrder
{
    DayFirst,  ///< 03/04/2025 is in April
    MonthFirst ///< 03/04/2025 is in March
};

/// The whole text as a day, or a day and a time: 2025-10-14, 20251014, 2025_10_14, 14.10.2025,
/// 10/14/2025, 14 October 2025, Oct 14, 2025, each with or without a weekday before it; then
/// "T" or a blank and 21:14, 21:14:03.250, 9:14 PM, with Z, +02:00, +0200 or nothing.
[[nodiscard]] std::optional<When> whenOf(QStringView text, DayOrder order = DayOrder::DayFirst);
/// 21:14, 21:14:03, 9:14 pm, 9 PM, 2114.
[[nodiscard]] QTime timeOf(QStringView text);
/// What such a text begins with: how many characters are the day (and time); 0 when it is none.
[[nodiscard]] qsizetype whenAtStart(QStringView text, When &when);

/// The page's day and time. An offset that is not `zone`'s is kept as it was written; "Z" and no
/// offset are meant as `zone` (or local, when that is empty or not known).
void setWhen(Page &page, const When &when, const QByteArray &zone, const QTimeZone &local);

/// Words of the text marked with `#` (or another sign): "#beach/summer", with a letter in it, no
/// colours; each once, in order.
[[nodiscard]] QStringList hashtagsOf(QStringView text, QStringView signs = u"#");

} // namespace afterword::exchange

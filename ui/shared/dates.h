// SPDX-License-Identifier: GPL-3.0-or-later
// Times and days as a person reads them, by the system's locale. Pure; GUI thread.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace afterword {

/// Hours and minutes, 12 or 24 h by locale, never seconds: "21:14", "9:14 pm".
/// "10 October", with the year when it is not this one.
[[nodiscard]] QString shortDate(QDate date);
[[nodiscard]] QString shortTime(QTime time);

} // namespace afterword

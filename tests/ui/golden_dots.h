// SPDX-License-Identifier: GPL-3.0-or-later
// Half a year of marks for golden pictures of the timeline (golden.h). Thread and owner: the test.
#pragma once

#include "app/timeline/series.h"

#include <algorithm>

namespace afterword::test {

inline const QDate goldenFirst(2025, 4, 16);
inline const QDate goldenLast(2025, 10, 14);

/// Two stretches with three weeks of silence between them.
inline std::vector<timeline::Dot> goldenDots()
{
    std::vector<timeline::Dot> dots;
    for (int day = 0; day < 181; ++day) {
        if ((day > 90 && day < 112) || day * 7 % 10 < 3)
            continue;
        const int slow = day < 90 ? -2 + day / 60 : -1 + (day - 110) / 25;
        timeline::Dot dot;
        dot.day = goldenFirst.addDays(day);
        dot.x = timeline::dayNumber(dot.day) + 0.8;
        dot.pleasant = std::clamp(slow + day * 5 % 3 - 1, -3, 3);
        dot.energy = day * 3 % 5 - 2;
        dot.page = Id{7, static_cast<quint64>(day)};
        dot.words = {day % 3 == 0 ? QStringLiteral("torn") : QStringLiteral("calm")};
        dots.push_back(dot);
    }
    return dots;
}

} // namespace afterword::test

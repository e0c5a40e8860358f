// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's numbers: marks by time, honest gaps, the soft line, the year in days, words by
// month and captions (care.md 3.4, 3.5). Numbers in, numbers out; pure, any thread.
#pragma once

#include "app/journal/records.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace afterword::timeline {

/// One mark. x is days since 1970-01-01 in the mark's own local time, with its time of day.
struct Dot
{
    double x = 0;
    QDate day;
    Moment at;
    int pleasant = 0;
    int energy = 0;
    bool energyKnown = true; ///< as of a Mood; 0 when it is not
    Frame frame = Frame::Now;
    QStringList words;
    Id page;
};

struct Range
{
    QDate first; ///< inclusive
    QDate last;
    friend bool operator==(const Range &, const Range &) = default;
};

/// Days without any mark between two marked days, at least `minimum` of them.
struct Gap
{
    QDate first; ///< first blank day
    QDate last;
};

/// What a chart shows upwards. A view of its own each, fixed at -3 … +3 and -2 … +2: never one
/// stretched to the other, and low energy is no lesser state (care.md 3.6).
enum class Axis
{
    Pleasantness,
    Energy
};

/// Another program may have asked for pleasantness alone.
[[nodiscard]] constexpr bool hasValue(const Dot &dot, Axis axis)
{
    return axis != Axis::Energy || dot.energyKnown;
}

[[nodiscard]] constexpr int valueOf(const Dot &dot, Axis axis)
{
    return axis == Axis::Energy ? dot.energy : dot.pleasant;
}

/// The upper end of that axis; the lower one is minus this.
[[nodiscard]] constexpr int highestOf(Axis axis)
{
    return axis == Axis::Energy ? 2 : 3;
}

[[nodiscard]] double dayNumber(QDate day);
/// All marks of these pages, by local time; binned pages and pages without marks left out.
[[nodiscard]] std::vector<Dot> dots(const std::vector<const Page *> &pages);
[[nodiscard]] std::vector<Dot> within(const std::vector<Dot> &all, const Range &range);
[[nodiscard]] std::vector<Gap> gaps(const std::vector<Dot> &all, int minimum = 7);

/// A point of the soft line: weighted running median with tricube weights, half-width 10 days, at
/// marked days only, with at least 5 distinct marked days in the window (care.md 3.4, 4). Distances
/// are whole days; a mark 10 days off weighs nothing. `low` and `high` are the weighted quartiles.
struct SoftPoint
{
    double x = 0; ///< midday
    double median = 0;
    double low = 0;
    double high = 0;
    bool edge = false;        ///< under 10 days from an end of its stretch: drawn thinner
    bool breakBefore = false; ///< no earlier mark within 7 days, or that day has no point
};

/// Below this many marks of one frame there is no line.
inline constexpr int fewestForLine = 14;
/// One frame only. Fewer than 14 marks: empty.
[[nodiscard]] std::vector<SoftPoint>
softLine(const std::vector<Dot> &all, Frame frame, Axis axis = Axis::Pleasantness);
/// The frame with more marks; the two are never mixed. Now when they are even.
[[nodiscard]] Frame mainFrame(const std::vector<Dot> &all);
/// The same line for drawing, sampled every `step` days between two x: steps of the median are
/// rounded over a few days (days between points filled in evenly, then tricube weights, half-width
/// 7 days). No sample lies outside a stretch, none leaves the range of the points near it.
[[nodiscard]] std::vector<SoftPoint>
rounded(const std::vector<SoftPoint> &line, double from, double to, double step);

/// Median pleasantness of each day of a year, index = day of year - 1; nothing = no mark. A day
/// with marks about the whole day uses those alone.
[[nodiscard]] std::vector<std::optional<double>> yearInDays(const std::vector<Dot> &all, int year);
/// A median rounded to the nearest of the seven values, ties toward neutral.
[[nodiscard]] int towardNeutral(double median);
/// Median of one day's marks (as in yearInDays), rounded so.
[[nodiscard]] std::optional<int> dayValue(const std::vector<Dot> &all, QDate day);

struct MonthWords
{
    QDate month;       ///< its first day
    QStringList words; ///< up to three keys, most used first, ties by first use
};

/// Oldest month first; months without words are left out.
[[nodiscard]] std::vector<MonthWords> wordsByMonth(const std::vector<Dot> &all, const Range &range);

/// Distinct days with a mark.
[[nodiscard]] int markedDays(const std::vector<Dot> &all);

/// "Month", "3 months", "6 months", "Year", "All" ending on `today` (a day later when a traveller's
/// newest mark is dated so). All starts at the first mark and is never shorter than Month.
enum class Span
{
    Month,
    ThreeMonths,
    SixMonths,
    Year,
    All
};
[[nodiscard]] Range rangeFor(Span span, QDate today, const std::vector<Dot> &all);

} // namespace afterword::timeline

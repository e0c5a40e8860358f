// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/comparison.h"

#include <algorithm>
#include <array>

namespace afterword::timeline {

namespace {

// Medians of whole steps are halves, and medians of halves are quarters: all of it is counted in
// whole numbers, so that the rule's two borders are exact.

/// Twice the median.
int comparisonTwiceMedian(std::vector<int> &values)
{
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? 2 * values[half] : values[half - 1] + values[half];
}

/// Twice the median of each marked day.
std::vector<int> comparisonDays(const std::vector<Dot> &all, const Range &range, Frame frame)
{
    const auto from =
        std::lower_bound(all.begin(), all.end(), range.first, [](const Dot &dot, QDate day) {
            return dot.day < day;
        });
    std::vector<int> days;
    std::vector<int> marks;
    QDate day;
    const auto close = [&days, &marks]() {
        if (!marks.empty())
            days.push_back(comparisonTwiceMedian(marks));
        marks.clear();
    };
    for (auto dot = from; dot != all.end() && dot->day <= range.last; ++dot) {
        if (dot->frame != frame)
            continue;
        if (dot->day != day)
            close();
        day = dot->day;
        marks.push_back(dot->pleasant);
    }
    close();
    return days;
}

struct ComparisonSide
{
    Frame frame = Frame::Now;
    std::vector<int> now;
    std::vector<int> before;

    [[nodiscard]] bool enough() const
    {
        return now.size() >= fewestCompared && before.size() >= fewestCompared;
    }

    [[nodiscard]] size_t days() const { return now.size() + before.size(); }
};

/// How many pairs rise minus how many fall, from a day before to a day now.
int comparisonRises(const ComparisonSide &side)
{
    int rises = 0;
    for (const int now : side.now) {
        for (const int before : side.before)
            rises += (now > before ? 1 : 0) - (now < before ? 1 : 0);
    }
    return rises;
}

/// Whether the share of days on that side of neutral is larger now.
bool comparisonOftener(const ComparisonSide &side, int sign)
{
    const auto on = [sign](const std::vector<int> &days) {
        return std::count_if(
            days.begin(), days.end(), [sign](int value) { return value * sign > 0; });
    };
    return on(side.now) * static_cast<std::ptrdiff_t>(side.before.size())
           > on(side.before) * static_cast<std::ptrdiff_t>(side.now.size());
}

Verdict comparisonVerdict(ComparisonSide &side)
{
    if (!side.enough())
        return Verdict::TooFewDays;
    const auto pairs = static_cast<int>(side.now.size() * side.before.size());
    // a step is 4 quarters; 0.45 is 9 of 20
    const int moved = comparisonTwiceMedian(side.now) - comparisonTwiceMedian(side.before);
    const int delta = 20 * comparisonRises(side);
    if (moved >= 4 && delta >= 9 * pairs)
        return Verdict::MorePleasant;
    if (moved <= -4 && delta <= -9 * pairs)
        return Verdict::MoreUnpleasant;
    return Verdict::AboutTheSame;
}

} // namespace

Comparison fourWeeks(const std::vector<Dot> &all, QDate last, std::optional<Frame> only)
{
    Comparison found;
    found.now = Range{last.addDays(1 - comparedDays), last};
    found.before = Range{last.addDays(1 - 2 * comparedDays), last.addDays(-comparedDays)};
    std::array<ComparisonSide, 2> sides;
    sides[1].frame = Frame::Day;
    for (ComparisonSide &side : sides) {
        side.now = comparisonDays(all, found.now, side.frame);
        side.before = comparisonDays(all, found.before, side.frame);
    }
    const auto rank = [](const ComparisonSide &side) {
        return std::pair(side.enough(), side.days());
    };
    const bool whole = only ? *only == Frame::Day : rank(sides[1]) > rank(sides[0]);
    ComparisonSide &side = whole ? sides[1] : sides[0];
    found.frame = side.frame;
    found.daysNow = static_cast<int>(side.now.size());
    found.daysBefore = static_cast<int>(side.before.size());
    found.verdict = comparisonVerdict(side);
    if (found.verdict == Verdict::MorePleasant)
        found.oftener = comparisonOftener(side, 1);
    else if (found.verdict == Verdict::MoreUnpleasant)
        found.oftener = comparisonOftener(side, -1);
    return found;
}

} // namespace afterword::timeline

// SPDX-License-Identifier: GPL-3.0-or-later
// The last four weeks beside the four weeks before them (care.md 3.5): the one comparison this
// program makes. It speaks when the middle of the marked days moved by a step or more and Cliff's
// delta agrees; with no true change it does so in 4 to 11 of 100 times (comparison_chance_test).
// It knows no reason, no size and no future. Pure, any thread.
#pragma once

#include "app/timeline/series.h"

namespace afterword::timeline {

inline constexpr int comparedDays = 28;
inline constexpr int fewestCompared = 10; ///< marked days in each of the two spans

enum class Verdict
{
    TooFewDays,
    AboutTheSame,
    MorePleasant,
    MoreUnpleasant
};

struct Comparison
{
    Verdict verdict = Verdict::TooFewDays;
    Frame frame = Frame::Now; ///< whose marks were used; those of the other one were not
    Range now;                ///< 28 days, the last of them the day asked about
    Range before;             ///< the 28 days before those
    int daysNow = 0;          ///< marked days of that frame
    int daysBefore = 0;
    /// A larger share of the marked days lies on the side that the verdict names. Without this the
    /// marks moved toward it, as from -3 to -1, and are not "more often" on it.
    bool oftener = false;
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// The four weeks that end on `last`. The frame with enough marked days in both spans; of two such,
/// and of none, the one with more of them in the 56 days, and marks of the moment when even. With
/// `only`, that frame.
[[nodiscard]] Comparison
fourWeeks(const std::vector<Dot> &all, QDate last, std::optional<Frame> only = std::nullopt);

} // namespace afterword::timeline

// SPDX-License-Identifier: GPL-3.0-or-later
// ChartView: the stretch of time that the chart shows, and moving and zooming it without ever
// leaving what there is to show. Time only: the mood axis never zooms (care.md 3.4, 8). Values;
// any thread.
#pragma once

#include "app/timeline/series.h"

namespace afterword {

/// In days since 1970-01-01, `to` excluded.
struct ChartView
{
    double from = 0;
    double to = 1;

    ChartView() = default;

    ChartView(double first, double end)
        : from(first)
        , to(end)
    {}

    /// Whole days.
    ChartView(const timeline::Range &range); // NOLINT(google-explicit-constructor)

    [[nodiscard]] double days() const { return to - from; }

    /// Every day of which something is shown.
    [[nodiscard]] timeline::Range range() const;

    friend bool operator==(const ChartView &, const ChartView &) = default;
};

/// No closer than this.
inline constexpr double viewFewestDays = 3;

/// The place `around` (a day) stays where it is; a factor above 1 comes closer.
[[nodiscard]] ChartView
zoomed(const ChartView &view, double factor, double around, const ChartView &all);
/// Later by so many days (earlier when negative), as far as there is anything.
[[nodiscard]] ChartView moved(const ChartView &view, double days, const ChartView &all);
/// Both of them.
[[nodiscard]] ChartView united(const ChartView &a, const ChartView &b);

} // namespace afterword

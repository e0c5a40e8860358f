// SPDX-License-Identifier: GPL-3.0-or-later
// ChartScale: where a day and a mood lie in the chart, where its ticks are and where the names of
// life marks fit. The one place that flips for right to left (look.md 12). The axis upwards is
// always whole, -3 … 3 or -2 … 2 (care.md 3.4, 8). Values; any thread that may measure fonts.
#pragma once

#include "app/timeline/series.h"
#include "ui/timeline/chart_view.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QRectF>

#include <span>
#include <vector>

namespace afterword {

class ChartScale final
{
public:
    ChartScale() = default;
    /// `plot`: left to right, from the highest value (top) to the time axis (bottom).
    ChartScale(const QRectF &plot,
               const ChartView &view,
               bool mirrored,
               timeline::Axis axis = timeline::Axis::Pleasantness);

    [[nodiscard]] double x(double day) const; ///< pixels, of days since 1970-01-01
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QPointF point(const timeline::Dot &dot, timeline::Axis axis) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] double pixelsPerDay() const;
    /// The middle of the row of small signs, between the lowest dots and the axis.
    [[nodiscard]] double smallRow() const;

    [[nodiscard]] const QRectF &plot() const { return m_plot; }

    [[nodiscard]] bool isMirrored() const { return m_mirrored; }

    /// The rectangle `r`, given for left to right, where it belongs.
    [[nodiscard]] QRectF flipped(const QRectF &r) const;

private:
    QRectF m_plot;
    double m_first = 0;
    double m_days = 1;
    double m_highest = 3;
    bool m_mirrored = false;
};

struct ChartTick
{
    double day = 0;
    QString label;
};

/// Days, weeks, months, quarters, halves or years: the finest whose labels fit. They stay at their
/// days however the range moves.
[[nodiscard]] std::vector<ChartTick> chartTicks(const timeline::Range &range,
                                                double pixelsPerDay,
                                                const QFontMetricsF &font,
                                                const QLocale &locale);

struct PlacedMark
{
    double x = 0; ///< of its line, in pixels
    double y = 0; ///< of its circle
    int level = 0;
    std::size_t host = 0; ///< the one whose label counts it; itself when it has one
    QString label;
    QRectF box; ///< of the label, where it is painted
};

/// Names on up to two levels; those that fit on neither are counted on the last one, "+2".
[[nodiscard]] std::vector<PlacedMark>
placeMarks(std::span<const LifeMark> marks, const ChartScale &scale, const QFontMetricsF &font);

} // namespace afterword

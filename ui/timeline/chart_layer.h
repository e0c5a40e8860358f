// SPDX-License-Identifier: GPL-3.0-or-later
// What the mood chart shows, and the painting of everything in it that stands still: axis, names,
// gaps, soft line and dots. Painted into a pixmap once and kept until the view moves (speed.md); or
// into a picture or page. Thread: GUI; pictures of their own on any one thread.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"
#include "ui/timeline/chart_scale.h"
#include "ui/timeline/chart_view.h"
#include "ui/timeline/small_mark.h"

#include <span>
#include <vector>

class QPainter;

namespace afterword {

class ChartDots;

struct LabelledGap
{
    timeline::Gap gap;
    bool written = false; ///< there are pages in it, only no mood
};

/// Everything the timeline can show, each in order of time, and which part of it is shown at first.
struct ChartContent
{
    ChartView view{timeline::Range{QDate(2000, 1, 1), QDate(2000, 1, 31)}};
    timeline::Axis axis = timeline::Axis::Pleasantness;
    std::vector<timeline::Dot> dots;
    std::vector<LifeMark> marks;
    std::vector<LabelledGap> gaps;
    std::vector<SmallMark> small;
    std::vector<timeline::SoftPoint> line; ///< empty: none is drawn
};

/// The part of it that lies within a view. Looks into the content, which outlives it.
struct ChartPart
{
    ChartView view;
    timeline::Range range{QDate(2000, 1, 1), QDate(2000, 1, 31)}; ///< the days of the view
    timeline::Axis axis = timeline::Axis::Pleasantness;
    std::span<const timeline::Dot> dots;
    std::span<const LifeMark> marks;
    std::span<const LabelledGap> gaps;
    std::span<const SmallMark> small;
    std::span<const timeline::SoftPoint> line; ///< and some days more at both ends
};

[[nodiscard]] ChartPart partOf(const ChartContent &content, const ChartView &view);

/// With more dots than this there is no telling them apart: each value's row then shows how many
/// there are, column by column.
[[nodiscard]] bool isCrowded(const ChartPart &part, const ChartScale &scale);

class ChartLayer final
{
public:
    ChartLayer(const Theme &theme, const ChartPart &part, const ChartScale &scale, QSizeF size);

    /// Shapes instead of ready-made pictures of dots: for paper and vector files.
    void setShapes(bool shapes) { m_shapes = shapes; }

    /// Dots that are kept from one painting to the next; of the same theme and ratio.
    void setDots(ChartDots *ready) { m_ready = ready; }

    /// Whether life marks have their names.
    void setNames(bool names) { m_names = names; }

    void paint(QPainter &painter) const;

private:
    void paintAxes(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintSmall(QPainter &painter) const;
    void paintBand(QPainter &painter, const std::vector<timeline::SoftPoint> &samples) const;
    void paintMedian(QPainter &painter, const std::vector<timeline::SoftPoint> &samples) const;
    void paintDots(QPainter &painter) const;
    void paintCounts(QPainter &painter) const;

    const Theme &m_theme;
    const ChartPart &m_part;
    const ChartScale &m_scale;
    QSizeF m_size;
    bool m_shapes = false;
    bool m_names = true;
    ChartDots *m_ready = nullptr;
};

/// How much of a chart's width the words of its axis take, and where its plot is.
[[nodiscard]] int plotStartIn(const Theme &theme, timeline::Axis axis);
[[nodiscard]] QRectF plotIn(const Theme &theme, QSizeF size, timeline::Axis axis, bool mirrored);

/// The three words of an axis, at +2, 0 and -2.
[[nodiscard]] QString axisWord(int value, timeline::Axis axis);
/// A mark of the moment is round, one about the whole day has corners: the two are never one.
void paintChartDot(QPainter &painter, const Theme &theme, QPointF centre, const timeline::Dot &dot);
[[nodiscard]] QFont lifeMarkFont(const Theme &theme);

} // namespace afterword

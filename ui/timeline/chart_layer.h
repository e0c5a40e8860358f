// SPDX-License-Identifier: GPL-3.0-or-later
// What the mood chart shows, and the painting of everything in it that stands still: axis, names,
// gaps, soft line and dots. Painted into a pixmap once and kept (speed.md). Thread: GUI.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"
#include "ui/timeline/chart_scale.h"
#include "ui/timeline/small_mark.h"

#include <vector>

class QPainter;

namespace afterword {

struct LabelledGap
{
    timeline::Gap gap;
    bool written = false; ///< there are pages in it, only no mood
};

/// One range of the timeline. The dots and marks lie within it.
struct ChartContent
{
    timeline::Range range{QDate(2000, 1, 1), QDate(2000, 1, 31)};
    std::vector<timeline::Dot> dots;
    std::vector<LifeMark> marks;
    std::vector<LabelledGap> gaps;
    std::vector<SmallMark> small;          ///< oldest first
    std::vector<timeline::SoftPoint> line; ///< empty: none is drawn
};

/// With more dots than this there is no telling them apart: each value's row then shows how many
/// there are, column by column.
[[nodiscard]] bool isCrowded(const ChartContent &content, const ChartScale &scale);

class ChartLayer final
{
public:
    ChartLayer(const Theme &theme,
               const ChartContent &content,
               const ChartScale &scale,
               QSizeF size);
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
    const ChartContent &m_content;
    const ChartScale &m_scale;
    QSizeF m_size;
};

/// The three words of the mood axis, at +2, 0 and -2.
[[nodiscard]] QString axisWord(int pleasant);
[[nodiscard]] QFont lifeMarkFont(const Theme &theme);

} // namespace afterword

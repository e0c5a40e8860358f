// SPDX-License-Identifier: GPL-3.0-or-later
// ChartDots: dots painted once each and then copied: an antialiased circle is slow, thousands of
// them are more than a frame. Four places within a pixel, so that they do not jump against each
// other while the chart moves. Kept as long as theme, scale and rows stay. Thread: GUI.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QPixmap>

#include <array>
#include <cmath>
#include <cstddef>

class QPainter;

namespace afterword {

class ChartDots final
{
public:
    ChartDots(const Theme &theme, double ratio)
        : m_theme(theme)
        , m_ratio(ratio)
        , m_half(std::ceil(7 * ratio))
    {}

    [[nodiscard]] double ratio() const { return m_ratio; }

    void paint(QPainter &painter, QPointF centre, const timeline::Dot &dot);

private:
    [[nodiscard]] QPixmap make(const timeline::Dot &dot, double right, double down) const;

    static constexpr double dotPhases = 4;
    static constexpr std::size_t dotKinds = std::size_t{7} * 5 * 2;

    const Theme &m_theme;
    double m_ratio;
    double m_half; ///< of a picture, in pixels
    std::array<QPixmap, dotKinds * 4> m_ready;
    std::array<double, dotKinds * 4> m_rows{}; ///< how far below a pixel's edge
};

} // namespace afterword

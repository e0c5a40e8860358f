// SPDX-License-Identifier: GPL-3.0-or-later
// The dots of the chart: each by itself, or counted where they crowd.
#include "ui/timeline/chart_dots.h"

#include "ui/shared/mood.h"
#include "ui/timeline/chart_layer.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace afterword {

namespace {

constexpr double dotsBin = 3; // pixels of one column of counts

} // namespace

void ChartDots::paint(QPainter &painter, QPointF centre, const timeline::Dot &dot)
{
    const double across = std::floor(centre.x() * m_ratio * dotPhases + 0.5) / dotPhases;
    const double down = std::round(centre.y() * m_ratio * dotPhases) / dotPhases;
    const double left = std::floor(across);
    const double top = std::floor(down);
    const auto phase = static_cast<std::size_t>((across - left) * dotPhases);
    const std::size_t frame = dot.frame == Frame::Day ? 1 : 0;
    const std::size_t kind =
        (static_cast<std::size_t>(dot.pleasant + 3) * 5 + static_cast<std::size_t>(dot.energy + 2))
            * 2
        + frame;
    const std::size_t at = kind * 4 + phase;
    if (m_ready.at(at).isNull() || std::abs(m_rows.at(at) - (down - top)) > 0.01) {
        m_ready.at(at) = make(dot, static_cast<double>(phase) / dotPhases, down - top);
        m_rows.at(at) = down - top;
    }
    painter.drawPixmap(QPointF((left - m_half) / m_ratio, (top - m_half) / m_ratio),
                       m_ready.at(at));
}

QPixmap ChartDots::make(const timeline::Dot &dot, double right, double down) const
{
    const int side = 2 * static_cast<int>(m_half) + 1;
    QPixmap picture(side, side);
    picture.setDevicePixelRatio(m_ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintChartDot(painter, m_theme, {(m_half + right) / m_ratio, (m_half + down) / m_ratio}, dot);
    return picture;
}

void paintChartDot(QPainter &painter, const Theme &theme, QPointF centre, const timeline::Dot &dot)
{
    const double diameter = dotDiameter(DotPlace::Chart, dot.energy);
    if (dot.frame == Frame::Now) {
        paintDot(painter, theme, centre, dot.pleasant, diameter);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.moodOutline(dot.pleasant), 1));
    painter.setBrush(theme.moodFill(dot.pleasant));
    const double half = diameter / 2 - 0.5;
    painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), 1, 1);
    painter.restore();
}

void ChartLayer::paintDots(QPainter &painter) const
{
    if (m_shapes) {
        for (const timeline::Dot &dot : m_part.dots)
            paintChartDot(painter, m_theme, m_scale.point(dot, m_part.axis), dot);
        return;
    }
    std::optional<ChartDots> own;
    ChartDots *ready = m_ready;
    if (ready == nullptr)
        ready = &own.emplace(m_theme, painter.device()->devicePixelRatioF());
    for (const timeline::Dot &dot : m_part.dots)
        ready->paint(painter, m_scale.point(dot, m_part.axis), dot);
}

void ChartLayer::paintCounts(QPainter &painter) const
{
    const QRectF plot = m_scale.plot();
    const auto columns = static_cast<size_t>(std::ceil(plot.width() / dotsBin)) + 1;
    const int highest = timeline::highestOf(m_part.axis);
    std::array<std::vector<int>, 7> counts;
    counts.fill(std::vector<int>(columns, 0));
    int most = 1;
    for (const timeline::Dot &dot : m_part.dots) {
        const double along = std::clamp(m_scale.x(dot.x) - plot.left(), 0.0, plot.width());
        const int row = timeline::valueOf(dot, m_part.axis) + highest;
        int &count = counts.at(static_cast<size_t>(row)).at(static_cast<size_t>(along / dotsBin));
        most = std::max(most, ++count);
    }
    const double tallest = m_scale.y(highest - 1) - m_scale.y(highest) - 6;
    const bool mood = m_part.axis == timeline::Axis::Pleasantness;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int value = -highest; value <= highest; ++value) {
        const int place = value + highest;
        const auto &row = counts.at(static_cast<size_t>(place));
        const double y = std::round(m_scale.y(value));
        const int shade = mood ? value : 0;
        for (size_t i = 0; i < columns; ++i) {
            if (row[i] == 0)
                continue;
            const double half =
                std::max(1.0, std::round(tallest / 2 * static_cast<double>(row[i]) / most));
            const double left = std::round(plot.left()) + static_cast<double>(i) * dotsBin;
            const double wide = std::min(dotsBin, std::max(1.0, plot.right() - left));
            const QRectF bar(left, y - half, wide, half * 2);
            painter.fillRect(bar, m_theme.moodOutline(shade));
            painter.fillRect(bar.adjusted(0, 1, 0, -1), m_theme.moodFill(shade));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// The dots of the chart: each by itself, or counted where they crowd.
#include "ui/shared/mood.h"
#include "ui/timeline/chart_layer.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>

namespace afterword {

namespace {

constexpr double dotsBin = 3; // pixels of one column of counts

/// Dots painted once each and then copied: an antialiased circle is slow, thousands of them are
/// more than a frame. Four places within a pixel, so that they do not jump against each other while
/// the chart moves.
class ChartDots final
{
public:
    ChartDots(const Theme &theme, double ratio)
        : m_theme(theme)
        , m_ratio(ratio)
    {}

    void paint(QPainter &painter, QPointF centre, const timeline::Dot &dot)
    {
        const double device = std::floor(centre.x() * m_ratio * dotPhases + 0.5) / dotPhases;
        const double whole = std::floor(device);
        const auto phase = static_cast<size_t>((device - whole) * dotPhases);
        const double row = std::round(centre.y() * m_ratio * dotPhases) / dotPhases;
        const double rowWhole = std::floor(row);
        const size_t frame = dot.frame == Frame::Day ? 1 : 0;
        const auto kind =
            (static_cast<size_t>(dot.pleasant + 3) * 5 + static_cast<size_t>(dot.energy + 2)) * 2
            + frame;
        QPixmap &ready = m_ready.at(kind * static_cast<size_t>(dotPhases) + phase);
        if (ready.isNull() || std::abs(m_rows.at(kind) - (row - rowWhole)) > 0.01)
            ready = make(dot, static_cast<double>(phase) / dotPhases, row - rowWhole);
        m_rows.at(kind) = row - rowWhole;
        painter.drawPixmap(QPointF((whole - m_half) / m_ratio, (rowWhole - m_half) / m_ratio),
                           ready);
    }

private:
    [[nodiscard]] QPixmap make(const timeline::Dot &dot, double right, double down) const
    {
        const int side = 2 * static_cast<int>(m_half) + 1;
        QPixmap picture(side, side);
        picture.setDevicePixelRatio(m_ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const QPointF centre((m_half + right) / m_ratio, (m_half + down) / m_ratio);
        paintChartDot(painter, m_theme, centre, dot);
        return picture;
    }

    static constexpr double dotPhases = 4;
    static constexpr size_t dotKinds = 7 * 5 * 2;

    const Theme &m_theme;
    double m_ratio;
    double m_half = std::ceil(7 * m_ratio);
    std::array<QPixmap, dotKinds * 4> m_ready;
    std::array<double, dotKinds> m_rows{};
};

} // namespace

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
    ChartDots ready(m_theme, painter.device()->devicePixelRatioF());
    for (const timeline::Dot &dot : m_part.dots)
        ready.paint(painter, m_scale.point(dot, m_part.axis), dot);
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
        const auto &row = counts.at(static_cast<size_t>(value + highest));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_layer.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr double layerDotsPerPixel = 2.5;
constexpr int layerPlotStart = 86;
constexpr double layerPlotEnd = 8;
constexpr size_t layerPieces = 48; // samples in one stroke or polygon

QString layerText(const char *source)
{
    return QCoreApplication::translate("Timeline", source);
}

double snapped(double value)
{
    return std::round(value);
}

} // namespace

QString axisWord(int value, timeline::Axis axis)
{
    if (axis == timeline::Axis::Energy) {
        if (value > 0)
            return layerText(QT_TRANSLATE_NOOP("Timeline", "High energy"));
        return value < 0 ? layerText(QT_TRANSLATE_NOOP("Timeline", "Low energy"))
                         : layerText(QT_TRANSLATE_NOOP("Timeline", "Middling"));
    }
    if (value > 0)
        return layerText(QT_TRANSLATE_NOOP("Timeline", "Pleasant"));
    if (value < 0)
        return layerText(QT_TRANSLATE_NOOP("Timeline", "Unpleasant"));
    return layerText(QT_TRANSLATE_NOOP("Timeline", "Neutral"));
}

QFont lifeMarkFont(const Theme &theme)
{
    QFont font = theme.font(Type::Small);
    font.setWeight(QFont::Medium);
    return font;
}

int plotStartIn(const Theme &theme, timeline::Axis axis)
{
    const QFontMetricsF metrics(theme.font(Type::Small));
    double widest = 0;
    for (const int value : {2, 0, -2})
        widest = std::max(widest, metrics.horizontalAdvance(axisWord(value, axis)));
    return std::max(layerPlotStart, static_cast<int>(std::ceil(widest)) + 16);
}

QRectF plotIn(const Theme &theme, QSizeF size, timeline::Axis axis, bool mirrored)
{
    const QFontMetricsF metrics(theme.font(Type::Small));
    const double marks = 2 * (std::ceil(QFontMetricsF(lifeMarkFont(theme)).height()) + 2);
    const double foot = std::max(18.0, std::ceil(metrics.height()) + 2);
    const double top = std::max(66.0, 15 + marks + 12);
    const double start = plotStartIn(theme, axis);
    const double wide = std::max(40.0, size.width() - start - layerPlotEnd);
    const double high = std::max(60.0, size.height() - foot - top);
    return {mirrored ? layerPlotEnd : start, top, wide, high};
}

bool isCrowded(const ChartPart &part, const ChartScale &scale)
{
    return static_cast<double>(part.dots.size()) > scale.plot().width() * layerDotsPerPixel;
}

ChartLayer::ChartLayer(const Theme &theme,
                       const ChartPart &part,
                       const ChartScale &scale,
                       QSizeF size)
    : m_theme(theme)
    , m_part(part)
    , m_scale(scale)
    , m_size(size)
{}

void ChartLayer::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    painter.save();
    // Dots at either end may stand over the edge by their radius, the line may not.
    painter.setClipRect(m_scale.plot().adjusted(0, -8, 0, 0));
    paintLine(painter);
    painter.restore();
    paintGaps(painter);
    paintMarks(painter);
    paintSmall(painter);
    if (isCrowded(m_part, m_scale))
        paintCounts(painter);
    else
        paintDots(painter);
}

void ChartLayer::paintAxes(QPainter &painter) const
{
    const QRectF plot = m_scale.plot();
    painter.setFont(m_theme.font(Type::Small));
    const QFontMetricsF metrics(painter.font());
    for (const int value : {2, 0, -2}) {
        const double y = snapped(m_scale.y(value));
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), m_theme.color(Tone::Hair));
        painter.setPen(m_theme.color(Tone::Text2));
        const bool mirrored = m_scale.isMirrored();
        const double start = mirrored ? plot.right() + 14 : 0;
        const double end = mirrored ? m_size.width() : plot.left() - 14;
        painter.drawText(QRectF(start, y - metrics.height() / 2, end - start, metrics.height()),
                         int(Qt::AlignVCenter | Qt::AlignAbsolute)
                             | int(mirrored ? Qt::AlignLeft : Qt::AlignRight),
                         axisWord(value, m_part.axis));
    }

    const double axis = snapped(plot.bottom());
    painter.fillRect(QRectF(plot.left(), axis, plot.width(), 1), m_theme.color(Tone::EdgeSoft));
    const auto ticks = chartTicks(m_part.range, m_scale.pixelsPerDay(), metrics, QLocale());
    for (const ChartTick &tick : ticks) {
        const double x = snapped(m_scale.x(tick.day));
        if (x < plot.left() - 1 || x > plot.right() + 1)
            continue;
        painter.fillRect(QRectF(x, axis, 1, 6), m_theme.color(Tone::Edge));
        const double wide = metrics.horizontalAdvance(tick.label);
        const QRectF box = m_scale.isMirrored()
                               ? QRectF(x - 6 - wide - 1, axis + 1, wide + 1, metrics.height())
                               : QRectF(x + 6, axis + 1, wide + 1, metrics.height());
        if (box.left() < plot.left() - 6 || box.right() > plot.right() + 8)
            continue;
        painter.setPen(m_theme.color(Tone::Text2));
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, tick.label);
    }
}

void ChartLayer::paintGaps(QPainter &painter) const
{
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.color(Tone::Text3));
    const QFontMetricsF metrics(painter.font());
    for (const LabelledGap &each : m_part.gaps) {
        const double from = m_scale.x(timeline::dayNumber(each.gap.first));
        const double to = m_scale.x(timeline::dayNumber(each.gap.last) + 1);
        const QRectF plot = m_scale.plot();
        const double left = std::max(plot.left(), std::min(from, to));
        const double right = std::min(plot.right(), std::max(from, to));
        const QString text = each.written
                                 ? layerText(QT_TRANSLATE_NOOP("Timeline", "no mood noted"))
                                 : layerText(QT_TRANSLATE_NOOP("Timeline", "nothing written"));
        double widest = 0;
        for (const QString &word : text.split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
        if (right - left < widest + 4)
            continue;
        // Just above the neutral line, as there is nothing else in a gap.
        const double wide = std::min(right - left, std::max(widest + 4, 96.0));
        QRectF box = metrics.boundingRect(
            QRectF(0, 0, wide, 200), Qt::AlignHCenter | Qt::TextWordWrap, text);
        box.moveCenter({(left + right) / 2, 0});
        box.moveBottom(m_scale.y(0) - 3);
        painter.drawText(box.adjusted(-2, 0, 2, 0), Qt::AlignHCenter | Qt::TextWordWrap, text);
    }
}

void ChartLayer::paintLine(QPainter &painter) const
{
    if (m_part.line.empty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    const auto samples =
        timeline::rounded(std::vector<timeline::SoftPoint>(m_part.line.begin(), m_part.line.end()),
                          m_part.view.from,
                          m_part.view.to,
                          1.0 / ratio / m_scale.pixelsPerDay());

    paintBand(painter, samples);
    paintMedian(painter, samples);
}

// Band and line are drawn in short pieces: one large antialiased shape is slow. Pieces of the band
// overlap by one sample, so that no seam shows between them.
void ChartLayer::paintBand(QPainter &painter, const std::vector<timeline::SoftPoint> &samples) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Tone::Band));
    for (size_t start = 0; start < samples.size();) {
        size_t end = start + 1;
        while (end < samples.size() && !samples[end].breakBefore && end - start < layerPieces)
            ++end;
        QPolygonF band;
        for (size_t i = start; i < end; ++i)
            band.append({m_scale.x(samples[i].x), m_scale.y(samples[i].high)});
        for (size_t i = end; i-- > start;)
            band.append({m_scale.x(samples[i].x), m_scale.y(samples[i].low)});
        painter.drawPolygon(band);
        const bool goesOn = end < samples.size() && !samples[end].breakBefore;
        start = goesOn && end - start > 2 ? end - 2 : end;
    }
}

void ChartLayer::paintMedian(QPainter &painter,
                             const std::vector<timeline::SoftPoint> &samples) const
{
    QPolygonF piece;
    bool thin = false;
    const auto stroke = [&]() {
        if (piece.size() > 1) {
            QPen pen(m_theme.color(Tone::Line), thin ? 1.0 : 2.0);
            pen.setCapStyle(Qt::RoundCap);
            pen.setJoinStyle(Qt::RoundJoin);
            painter.setPen(pen);
            painter.drawPolyline(piece);
        }
    };
    for (const timeline::SoftPoint &sample : samples) {
        const QPointF point(m_scale.x(sample.x), m_scale.y(sample.median));
        if (sample.breakBefore || sample.edge != thin
            || static_cast<size_t>(piece.size()) >= layerPieces) {
            const bool goesOn = !sample.breakBefore && !piece.isEmpty();
            if (goesOn)
                piece.append(point);
            stroke();
            const QPointF last = goesOn ? piece.last() : point;
            piece.clear();
            piece.append(last);
            thin = sample.edge;
            continue;
        }
        piece.append(point);
    }
    stroke();
}

void ChartLayer::paintSmall(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const SmallMark &mark : m_part.small)
        paintSmallMark(painter, m_theme, mark.kind, {m_scale.x(mark.x), m_scale.smallRow()});
}

void ChartLayer::paintMarks(QPainter &painter) const
{
    const QFont font = lifeMarkFont(m_theme);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const auto placed = placeMarks(m_part.marks, m_scale, metrics);
    for (const PlacedMark &mark : placed) {
        const double y = mark.y;
        const double x = std::floor(mark.x) + 0.5;
        QPen dashed(m_theme.color(Tone::Text3), 1);
        dashed.setDashPattern({2, 3});
        painter.setPen(dashed);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawLine(QPointF(x, y + 5), QPointF(x, m_scale.plot().bottom()));
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(m_theme.color(Tone::Text2), 1.5));
        painter.setBrush(m_theme.color(Tone::Window));
        painter.drawEllipse(QPointF(x, y), 4, 4);
        if (mark.label.isEmpty() || !m_names)
            continue;
        painter.setPen(m_theme.color(Tone::Text));
        painter.drawText(
            mark.box.adjusted(-2, 0, 2, 0), Qt::AlignCenter | Qt::TextDontClip, mark.label);
    }
}

} // namespace afterword

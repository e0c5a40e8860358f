// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: icons and the mark.
#include "ui/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QTransform>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// Thinner as the drawing grows, so that every size has the same colour on the page.
QByteArray iconStroke(int size)
{
    if (size <= 16) {
        return "stroke-width=\"1.75\"";
    }
    return size >= 24 ? "stroke-width=\"1.35\"" : "stroke-width=\"1.5\"";
}

QPixmap blankPixmap(int size, qreal ratio)
{
    QPixmap pixmap(QSize(qCeil(size * ratio), qCeil(size * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

bool Theme::mirrored(const QString &icon)
{
    return icon.startsWith("arrow-"_L1) || icon == "chev-left"_L1 || icon == "chev-right"_L1
           || icon == "timeline"_L1;
}

QPixmap Theme::icon(const QString &name, const QColor &color, int size, qreal ratio) const
{
    const bool flip =
        QGuiApplication::layoutDirection() == Qt::RightToLeft && Theme::mirrored(name);
    const QString key = name % QChar(u'|') % color.name(QColor::HexArgb) % QChar(u'|')
                        % QString::number(size) % QChar(u'|') % QString::number(ratio)
                        % QChar(flip ? u'<' : u'>');
    if (const auto found = m_icons.constFind(key); found != m_icons.cend()) {
        return *found;
    }
    QPixmap pixmap = blankPixmap(size, ratio);
    QFile file(u":/icons/"_s % name % u".svg"_s);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("stroke-width=\"1.5\"", iconStroke(size));
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        if (flip) {
            painter.translate(size, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, size, size));
    } else {
        qWarning("An icon is missing from this build");
    }
    m_icons.insert(key, pixmap);
    return pixmap;
}

QPixmap Theme::mark(int size, qreal ratio) const
{
    QPixmap pixmap = blankPixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 20.0, size / 20.0);
    painter.setPen(QPen(color(Tone::Accent), size >= 32 ? 1.5 : 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(2, 5), QPointF(18, 5));
    painter.drawLine(QPointF(2, 10.25), QPointF(18, 10.25));
    painter.drawLine(QPointF(2, 15.5), QPointF(11, 15.5));
    painter.setPen(QPen(moodOutline(2), 0.75));
    painter.setBrush(moodFill(2));
    painter.drawEllipse(QPointF(15.5, 15.5), 1.9, 1.9);
    return pixmap;
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_picture.h"

#include "app/timeline/captions.h"
#include "app/timeline/csv.h"
#include "ui/timeline/chart_content.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <utility>

namespace afterword {

namespace {

constexpr int pictureTwice = 2;
constexpr int pictureDpi = 96; // of PDF: its units are those of the screen
constexpr double pictureMargin = 32;
constexpr double pictureTitle = 34; // height of its row
constexpr double pictureChart = 398;

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

QString pictureSummary(const ChartPart &part)
{
    return timeline::chartSummary(part.range,
                                  static_cast<int>(part.dots.size()),
                                  static_cast<int>(part.gaps.size()),
                                  QLocale());
}

QString pictureCaption(const ChartPart &part, const ChartPicture &picture, bool crowded)
{
    const ChartLegend::State state = legendState(part, picture.content);
    QStringList said;
    said.append((crowded ? PictureText::tr("More marks, taller bar")
                         : PictureText::tr("More energy, bigger dot"))
                + u'.');
    if (state.wholeDays && !crowded)
        said.append(PictureText::tr("Squares are about the whole day."));
    if (!part.line.empty()) {
        said.append(timeline::lineMeans() + u'.');
        if (state.bothFrames)
            said.append(timeline::lineFrame(state.frame));
    }
    if (state.days > 0)
        said.append(timeline::drawnFrom(state.days));
    if (state.days > 0 && state.blanks)
        said.append(timeline::blankDays());
    return said.join(u' ');
}

/// What the small signs are, from the far end of the title's row; the signs alone say nothing.
void pictureSigns(
    QPainter &painter, const Theme &theme, const ChartPart &part, const QRectF &row, bool mirrored)
{
    using Sign = SmallMark::Kind;
    painter.setFont(theme.font(Type::Small));
    const QFontMetricsF metrics(painter.font());
    double used = 0;
    for (const auto &[kind, name] : {std::pair(Sign::Urge, PictureText::tr("Urge")),
                                     std::pair(Sign::Letter, PictureText::tr("Letter")),
                                     std::pair(Sign::Path, PictureText::tr("Path"))}) {
        if (std::none_of(part.small.begin(), part.small.end(), [kind = kind](const auto &sign) {
                return sign.kind == kind;
            }))
            continue;
        const double wide = std::ceil(metrics.horizontalAdvance(name)) + 1;
        const double text = mirrored ? row.left() + used : row.right() - used - wide;
        const double sign = mirrored ? text + wide + 14 : text - 14;
        painter.setPen(theme.color(Tone::Text2));
        painter.drawText(QRectF(text, row.top(), wide, metrics.height()), Qt::AlignCenter, name);
        paintSmallMark(painter, theme, kind, {sign, row.top() + metrics.height() / 2});
        used += wide + 44;
    }
}

void picturePaint(QPainter &painter, const ChartPicture &picture, bool shapes)
{
    const auto theme = Theme::forPicture(picture.look);
    const ChartPart part = partOf(picture.content, picture.content.view);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(picture.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const QRectF whole{QPointF(), QSizeF(pictureSize)};
    painter.fillRect(whole, theme->color(Tone::Window));
    const QRectF inner =
        whole.adjusted(pictureMargin, pictureMargin - 8, -pictureMargin, -pictureMargin + 8);

    const int start = Qt::AlignAbsolute | int(picture.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter.setFont(theme->font(Type::Heading));
    painter.setPen(theme->color(Tone::Text));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), pictureTitle),
                     start | Qt::AlignTop,
                     pictureSummary(part));
    if (picture.names)
        pictureSigns(painter, *theme, part, inner.adjusted(0, 4, 0, 0), picture.mirrored);

    const QSizeF size(inner.width(), pictureChart);
    const QRectF plot = plotIn(*theme, size, part.axis, picture.mirrored);
    const ChartScale scale(plot, part.view, picture.mirrored, part.axis);
    painter.save();
    painter.translate(inner.left(), inner.top() + pictureTitle);
    ChartLayer layer(*theme, part, scale, size);
    layer.setShapes(shapes);
    layer.setNames(picture.names);
    layer.paint(painter);
    painter.restore();

    const double below = inner.top() + pictureTitle + pictureChart + 12;
    painter.setFont(theme->font(Type::Small));
    painter.setPen(theme->color(Tone::Text2));
    painter.drawText(QRectF(inner.left(), below, inner.width(), inner.bottom() - below),
                     start | Qt::AlignTop | Qt::TextWordWrap,
                     pictureCaption(part, picture, isCrowded(part, scale)));
}

} // namespace

QByteArray chartAsPng(const ChartPicture &picture)
{
    QImage image(pictureSize * pictureTwice, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureTwice);
    {
        QPainter painter(&image);
        picturePaint(painter, picture, false);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartAsSvg(const ChartPicture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(pictureSize);
    svg.setViewBox(QRect(QPoint(), pictureSize));
    svg.setResolution(pictureDpi);
    svg.setTitle(pictureSummary(partOf(picture.content, picture.content.view)));
    svg.setDescription(QString());
    {
        QPainter painter(&svg);
        picturePaint(painter, picture, true);
    }
    return buffer.data();
}

QByteArray chartAsPdf(const ChartPicture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(pictureDpi);
        pdf.setPageSize(QPageSize(QSizeF(pictureSize) * 72.0 / pictureDpi,
                                  QPageSize::Point,
                                  QString(),
                                  QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(pictureSummary(partOf(picture.content, picture.content.view)));
        QPainter painter(&pdf);
        picturePaint(painter, picture, true);
    }
    return buffer.data();
}

QByteArray chartAsCsv(const ChartPicture &picture)
{
    const ChartPart part = partOf(picture.content, picture.content.view);
    return timeline::csvOf({part.dots.begin(), part.dots.end()});
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_picture.h"

#include "app/timeline/captions.h"
#include "ui/timeline/chart_content.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

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

QString pictureCaption(const ChartPart &part, const ChartContent &whole, bool crowded)
{
    const ChartLegend::State state = legendState(part, whole);
    QStringList said;
    said.append((crowded ? PictureText::tr("More marks, taller bar")
                         : PictureText::tr("More energy, bigger dot"))
                + u'.');
    if (state.bothFrames && !crowded)
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

void picturePaint(QPainter &painter, const ChartPicture &picture, bool shapes)
{
    const auto theme = Theme::forPicture(picture.look);
    ChartPart part = partOf(picture.content, picture.content.view);
    if (!picture.names)
        part.small = {};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(picture.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const QRectF whole{QPointF(), QSizeF(pictureSize)};
    painter.fillRect(whole, theme->color(Tone::Window));
    const QRectF inner =
        whole.adjusted(pictureMargin, pictureMargin - 8, -pictureMargin, -pictureMargin + 8);

    const int start = picture.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(theme->font(Type::Heading));
    painter.setPen(theme->color(Tone::Text));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), pictureTitle),
                     start | Qt::AlignTop,
                     pictureSummary(part));

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
                     pictureCaption(part, picture.content, isCrowded(part, scale)));
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
    QByteArray csv("date,time,about,pleasantness,energy\r\n");
    for (const timeline::Dot &dot : part.dots) {
        const bool day = dot.frame == Frame::Day;
        csv += dot.day.toString(Qt::ISODate).toLatin1() + ','
               + (day ? QByteArray() : dot.at.time().toString(QStringLiteral("HH:mm")).toLatin1())
               + (day ? ",day," : ",moment,") + QByteArray::number(dot.pleasant) + ','
               + QByteArray::number(dot.energy) + "\r\n";
    }
    return csv;
}

} // namespace afterword

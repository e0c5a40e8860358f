// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/canvas.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>

namespace afterword::paper {

namespace {

constexpr int pdfResolution = 720;
constexpr double pointsOfInch = 72;

} // namespace

QPageSize paperSizeFor(const QLocale &locale)
{
    return QPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                             : QPageSize::A4);
}

DeviceCanvas::DeviceCanvas(QPagedPaintDevice &device)
    : m_device(device)
{}

QSizeF DeviceCanvas::size() const
{
    return m_device.pageLayout().fullRectPoints().size();
}

bool DeviceCanvas::newPage()
{
    if (m_painter.isActive())
        return m_device.newPage();
    m_device.setPageMargins(QMarginsF());
    if (!m_painter.begin(&m_device))
        return false;
    m_scale = m_device.logicalDpiX() / pointsOfInch;
    // A printer that cannot print to the edge has its corner further in.
    const QPointF corner = m_device.pageLayout().paintRectPoints().topLeft();
    m_painter.scale(m_scale, m_scale);
    m_painter.translate(-corner);
    return true;
}

void DeviceCanvas::draw(const std::function<void(QPainter &)> &strokes)
{
    m_painter.save();
    strokes(m_painter);
    m_painter.restore();
}

bool DeviceCanvas::end()
{
    return !m_painter.isActive() || m_painter.end();
}

PictureCanvas::PictureCanvas(const QPageSize &size, double dpi)
    : m_size(size.sizePoints())
    , m_scale(dpi / pointsOfInch)
{}

QSizeF PictureCanvas::size() const
{
    return m_size;
}

bool PictureCanvas::newPage()
{
    keep();
    m_image = QImage((m_size * m_scale).toSize(), QImage::Format_RGB32);
    m_image.fill(Qt::white);
    if (!m_painter.begin(&m_image))
        return false;
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                             | QPainter::SmoothPixmapTransform);
    m_painter.scale(m_scale, m_scale);
    return true;
}

void PictureCanvas::draw(const std::function<void(QPainter &)> &strokes)
{
    m_painter.save();
    strokes(m_painter);
    m_painter.restore();
}

bool PictureCanvas::end()
{
    keep();
    return true;
}

void PictureCanvas::keep()
{
    if (!m_painter.isActive())
        return;
    m_painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    m_image.save(&buffer, "PNG", 60);
    m_pages.push_back(bytes);
}

TwinCanvas::TwinCanvas(Canvas &one, Canvas &other)
    : m_one(one)
    , m_other(other)
{}

QSizeF TwinCanvas::size() const
{
    return m_one.size();
}

bool TwinCanvas::newPage()
{
    const bool one = m_one.newPage();
    return m_other.newPage() && one;
}

void TwinCanvas::draw(const std::function<void(QPainter &)> &strokes)
{
    m_one.draw(strokes);
    m_other.draw(strokes);
}

bool TwinCanvas::end()
{
    const bool one = m_one.end();
    return m_other.end() && one;
}

std::unique_ptr<QPdfWriter> makePdf(QIODevice *device, const QPageSize &size, const QString &title)
{
    auto pdf = std::make_unique<QPdfWriter>(device);
    pdf->setResolution(pdfResolution);
    pdf->setPageSize(size);
    pdf->setPageMargins(QMarginsF());
    pdf->setTitle(title);
    pdf->setCreator(QStringLiteral("Afterword"));
    return pdf;
}

} // namespace afterword::paper

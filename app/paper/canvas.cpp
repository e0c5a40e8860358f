// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/canvas.h"

#include <QLocale>

namespace afterword::paper {

namespace {

constexpr int pdfResolution = 720;
constexpr double pointsOfInch = 72;

} // namespace

QPageSize paperSizeFor(const QLocale &locale)
{
    const bool isAmerican = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize{isAmerican ? QPageSize::Letter : QPageSize::A4};
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

SheetCanvas::SheetCanvas(const QPageSize &size, double dpi, int wanted, int begun)
    : m_size(size.sizePoints())
    , m_scale(dpi / pointsOfInch)
    , m_wanted(wanted)
    , m_at(begun)
{}

QSizeF SheetCanvas::size() const
{
    return m_size;
}

bool SheetCanvas::newPage()
{
    ++m_at;
    if (m_painter.isActive())
        m_painter.end();
    if (m_at != m_wanted)
        return true;
    m_image = QImage((m_size * m_scale).toSize(), QImage::Format_RGB32);
    m_image.fill(Qt::white);
    if (!m_painter.begin(&m_image))
        return false;
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                             | QPainter::SmoothPixmapTransform);
    m_painter.scale(m_scale, m_scale);
    return true;
}

void SheetCanvas::draw(const std::function<void(QPainter &)> &strokes)
{
    if (m_at != m_wanted || !m_painter.isActive())
        return;
    m_painter.save();
    strokes(m_painter);
    m_painter.restore();
}

void SheetCanvas::say(const std::function<QString()> &words)
{
    if (m_at != m_wanted)
        return;
    const QString said = words();
    if (!said.isEmpty())
        m_words += m_words.isEmpty() ? said : u'\n' + said;
}

bool SheetCanvas::end()
{
    return !m_painter.isActive() || m_painter.end();
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

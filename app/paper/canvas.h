// SPDX-License-Identifier: GPL-3.0-or-later
// Canvas: pages to draw on, in points: a PDF, a printer, pictures for a preview, or two of these at
// once, so that what is looked at and what is written come out of the same strokes. Thread: one job
// at a time. Owner: whoever lays out.
#pragma once

#include <QByteArray>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <functional>
#include <memory>
#include <vector>

namespace afterword::paper {

/// Units of the layout in one point: text is laid out large and drawn small, so that no rounding
/// to whole pixels shows.
inline constexpr double unitsOfPoint = 20;

/// A4, or Letter where that is what printers hold.
[[nodiscard]] QPageSize paperSizeFor(const QLocale &locale);

class Canvas
{
public:
    virtual ~Canvas() = default;
    Canvas() = default;
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

    [[nodiscard]] virtual QSizeF size() const = 0; ///< in points
    /// Begins a page, the first as well. False when nothing can be drawn.
    [[nodiscard]] virtual bool newPage() = 0;
    /// Calls once for each painter of the page that was begun, in points.
    virtual void draw(const std::function<void(QPainter &)> &strokes) = 0;
    /// Nothing is drawn behind it.
    virtual bool end() = 0;
};

/// A PDF or a printer.
class DeviceCanvas final : public Canvas
{
public:
    /// The device's margins are not used.
    explicit DeviceCanvas(QPagedPaintDevice &device);
    [[nodiscard]] QSizeF size() const override;
    [[nodiscard]] bool newPage() override;
    void draw(const std::function<void(QPainter &)> &strokes) override;
    bool end() override;

private:
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    double m_scale = 1;
};

/// Pictures of pages, kept as PNG.
class PictureCanvas final : public Canvas
{
public:
    PictureCanvas(const QPageSize &size, double dpi);
    [[nodiscard]] QSizeF size() const override;
    [[nodiscard]] bool newPage() override;
    void draw(const std::function<void(QPainter &)> &strokes) override;
    bool end() override;

    [[nodiscard]] const std::vector<QByteArray> &pages() const { return m_pages; }

private:
    void keep();

    QSizeF m_size;
    double m_scale;
    QImage m_image;
    QPainter m_painter;
    std::vector<QByteArray> m_pages;
};

/// The same strokes on two; both outlive it and are of one size.
class TwinCanvas final : public Canvas
{
public:
    TwinCanvas(Canvas &one, Canvas &other);
    [[nodiscard]] QSizeF size() const override;
    [[nodiscard]] bool newPage() override;
    void draw(const std::function<void(QPainter &)> &strokes) override;
    bool end() override;

private:
    Canvas &m_one;
    Canvas &m_other;
};

/// A PDF without anybody's name in it.
[[nodiscard]] std::unique_ptr<QPdfWriter>
makePdf(QIODevice *device, const QPageSize &size, const QString &title);

} // namespace afterword::paper

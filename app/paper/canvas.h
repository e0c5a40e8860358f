// SPDX-License-Identifier: GPL-3.0-or-later
// Canvas: pages to draw on, in points: a PDF, a printer, the picture of one page for a preview, so
// that what is looked at and what is written come out of the same strokes. Thread: one job at a
// time. Owner: whoever lays out.
#pragma once

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

#include <functional>
#include <memory>

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

    /// The words of what was drawn, for who cannot see them; asked for where somebody listens.
    virtual void say(const std::function<QString()> & /*words*/) {}

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

/// Pages that nobody sees: how far they go is all that is asked.
class BlankCanvas final : public Canvas
{
public:
    explicit BlankCanvas(const QPageSize &size)
        : m_size(size.sizePoints())
    {}

    [[nodiscard]] QSizeF size() const override { return m_size; }

    [[nodiscard]] bool newPage() override { return true; }

    void draw(const std::function<void(QPainter &)> & /*strokes*/) override {}

    bool end() override { return true; }

private:
    QSizeF m_size;
};

/// One page as a picture, and as its words in reading order; the others are passed over.
class SheetCanvas final : public Canvas
{
public:
    /// `wanted` counts from 1; `begun` pages lie behind it already.
    SheetCanvas(const QPageSize &size, double dpi, int wanted, int begun = 0);
    [[nodiscard]] QSizeF size() const override;
    [[nodiscard]] bool newPage() override;
    void draw(const std::function<void(QPainter &)> &strokes) override;
    void say(const std::function<QString()> &words) override;
    bool end() override;

    /// Null as long as the page was not begun.
    [[nodiscard]] const QImage &image() const { return m_image; }

    /// A line for each paragraph, or the part of it that stands here.
    [[nodiscard]] const QString &words() const { return m_words; }

private:
    QSizeF m_size;
    double m_scale;
    int m_wanted;
    int m_at;
    QImage m_image;
    QString m_words;
    QPainter m_painter;
};

/// A PDF without anybody's name in it.
[[nodiscard]] std::unique_ptr<QPdfWriter>
makePdf(QIODevice *device, const QPageSize &size, const QString &title);

} // namespace afterword::paper

// SPDX-License-Identifier: GPL-3.0-or-later
// Flow: documents, one after the other, onto the pages of a canvas. Guarantees: no line and no
// picture is cut, a heading stays with what follows, no line of a paragraph stands alone at the
// head or foot of a page, nothing is drawn into the margins but the page's number. Holds one
// document at a time. Thread: one job.
#pragma once

#include "app/paper/canvas.h"

#include <QLocale>

class QTextDocument;

namespace afterword::paper {

class Flow final
{
public:
    Flow(Canvas &canvas, const QLocale &locale);

    /// Where text may stand, in points.
    [[nodiscard]] QRectF area() const;
    /// How wide a document is laid out, in units.
    [[nodiscard]] double width() const;

    /// Begins a page with nothing on it. False when the canvas fails; it is asked again later.
    [[nodiscard]] bool startPage(bool numbered = true);
    /// Lays out and draws the document, on as many pages as it needs. `apart` points stay free
    /// above it, except at the head of a page.
    [[nodiscard]] bool put(QTextDocument &document, double apart);

    /// What is put next stands this far below the head of the area, in points.
    void skipTo(double points) { m_at = points; }

    /// Strokes on the page that was begun.
    void draw(const std::function<void(QPainter &)> &strokes) { m_canvas.draw(strokes); }

    [[nodiscard]] bool finish();

    [[nodiscard]] int pages() const { return m_pages; }

    /// Where the next document begins: so far below the head of the area of the page that was
    /// begun.
    [[nodiscard]] double at() const { return m_at; }

    /// As if so many pages had been begun, and filled so far.
    void goOn(int pages, double at)
    {
        m_pages = pages;
        m_at = at;
    }

private:
    struct Row
    {
        double top = 0; ///< in units, within the document
        double bottom = 0;
        int line = 0;       ///< within its paragraph
        int lines = 1;      ///< of its paragraph
        bool keeps = false; ///< stays with the next
    };

    [[nodiscard]] static std::vector<Row> rowsOf(const QTextDocument &document);
    [[nodiscard]] static std::size_t
    fitting(const std::vector<Row> &rows, std::size_t from, double room, bool mayMove);
    void drawSlice(QTextDocument &document, double top, double bottom);
    void putNumber();

    Canvas &m_canvas;
    QLocale m_locale;
    double m_at = 0; ///< points below the head of the area
    int m_pages = 0;
};

} // namespace afterword::paper

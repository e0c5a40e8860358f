// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/flow.h"

#include "app/paper/document.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace afterword::paper {

namespace {

constexpr double flowSide = 76; // margins, in points
constexpr double flowHead = 68;
constexpr double flowFoot = 80;
constexpr double flowNumber = 44; // from the foot of the paper
constexpr double flowNumberSize = 9;
constexpr double flowLeast = 90; // a document begins on a new page where less is left

/// Where a paragraph's lines are counted from.
QPointF flowOrigin(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block).topLeft()
           - block.layout()->boundingRect().topLeft();
}

/// Lines of a paragraph that began on an earlier page. The document's own way to draw begins one
/// line too early: nobody sees it, but whoever copies the text would get it twice.
void flowContinued(QPainter &painter, const QTextBlock &block, double top, double bottom)
{
    const QPointF origin = flowOrigin(block);
    const QTextLayout &lines = *block.layout();
    for (int i = 0; i < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        const double at = origin.y() + line.y();
        if (at > top - 1 && at < bottom - 1)
            line.draw(&painter, origin);
    }
}

/// The lines between top and bottom as text. Pictures have none.
QString flowWords(const QTextDocument &document, double top, double bottom)
{
    QStringList paragraphs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double from = flowOrigin(block).y();
        const QTextLayout &lines = *block.layout();
        QString words;
        for (int i = 0; i < lines.lineCount(); ++i) {
            const QTextLine line = lines.lineAt(i);
            const double at = from + line.y();
            if (at > top - 1 && at < bottom - 1)
                words += QStringView(block.text()).mid(line.textStart(), line.textLength());
        }
        words.remove(QChar::ObjectReplacementCharacter).replace(QChar::LineSeparator, u'\n');
        if (const QString said = words.trimmed(); !said.isEmpty())
            paragraphs << said;
    }
    return paragraphs.join(u'\n');
}

} // namespace

Flow::Flow(Canvas &canvas, const QLocale &locale)
    : m_canvas(canvas)
    , m_locale(locale)
{}

QRectF Flow::area() const
{
    const QSizeF size = m_canvas.size();
    return {flowSide, flowHead, size.width() - 2 * flowSide, size.height() - flowHead - flowFoot};
}

double Flow::width() const
{
    return area().width() * unitsOfPoint;
}

bool Flow::startPage(bool numbered)
{
    if (!m_canvas.newPage())
        return false;
    ++m_pages;
    m_at = 0;
    if (numbered)
        putNumber();
    return true;
}

void Flow::putNumber()
{
    const QSizeF size = m_canvas.size();
    const QRectF row(flowSide, size.height() - flowNumber - 12, size.width() - 2 * flowSide, 12);
    m_canvas.draw([&](QPainter &painter) {
        painter.translate(row.topLeft());
        painter.scale(1 / unitsOfPoint, 1 / unitsOfPoint);
        painter.setFont(paperFont(PaperFont::Sans, flowNumberSize));
        painter.setPen(paperGrey());
        painter.drawText(QRectF(QPointF(), row.size() * unitsOfPoint),
                         Qt::AlignCenter,
                         m_locale.toString(m_pages));
    });
}

/// Lines from top to bottom; what stands beside each other, as in a table, is one row.
std::vector<Flow::Row> Flow::rowsOf(const QTextDocument &document)
{
    std::vector<Row> rows;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double top = flowOrigin(block).y();
        const QTextLayout &lines = *block.layout();
        for (int i = 0; i < lines.lineCount(); ++i) {
            const QTextLine line = lines.lineAt(i);
            rows.push_back({top + line.y(),
                            top + line.y() + line.height(),
                            i,
                            lines.lineCount(),
                            block.blockFormat().headingLevel() > 0});
        }
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.top < b.top; });
    std::vector<Row> merged;
    for (const Row &row : rows) {
        if (!merged.empty() && row.top < merged.back().bottom - 1)
            merged.back().bottom = std::max(merged.back().bottom, row.bottom);
        else
            merged.push_back(row);
    }
    return merged;
}

/// How many rows from `from` on fit; 0 when they had better begin on the next page. At the head of
/// a page at least one does, however high.
std::size_t Flow::fitting(const std::vector<Row> &rows, std::size_t from, double room, bool mayMove)
{
    std::size_t end = from;
    while (end < rows.size() && rows[end].bottom - rows[from].top <= room)
        ++end;
    if (end == rows.size())
        return end - from;
    std::size_t kept = end;
    while (kept > from) {
        const Row &last = rows[kept - 1];
        const bool alone = last.lines > 1 && last.line == 0; // at the foot
        const bool widow = kept < rows.size() && rows[kept].lines > 2
                           && rows[kept].line == rows[kept].lines - 1; // at the head
        if (!last.keeps && !alone && !widow)
            break;
        --kept;
    }
    if (kept > from || mayMove)
        return kept - from;
    return std::max<std::size_t>(end - from, 1);
}

void Flow::drawSlice(QTextDocument &document, double top, double bottom)
{
    const QPointF corner = area().topLeft() + QPointF(0, m_at);
    // Paragraphs that began above, and where the first new one stands.
    std::vector<QTextBlock> continued;
    double fresh = bottom;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextLayout &lines = *block.layout();
        const double from = flowOrigin(block).y();
        if (from > top - 1)
            fresh = std::min(fresh, from);
        else if (from + lines.boundingRect().bottom() > top + 1)
            continued.push_back(block);
    }
    m_canvas.draw([&](QPainter &painter) {
        painter.translate(corner);
        painter.scale(1 / unitsOfPoint, 1 / unitsOfPoint);
        painter.translate(0, -top);
        painter.setPen(Qt::black);
        for (const QTextBlock &block : continued)
            flowContinued(painter, block, top, bottom);
        if (fresh > bottom - 2)
            return;
        QAbstractTextDocumentLayout::PaintContext context;
        // Lines that only touch the edge are not drawn.
        context.clip = QRectF(0, fresh + 1, document.textWidth(), bottom - fresh - 2);
        context.palette.setColor(QPalette::Text, Qt::black);
        const double side = flowSide * unitsOfPoint;
        painter.setClipRect(QRectF(-side, fresh, document.textWidth() + 2 * side, bottom - fresh));
        document.documentLayout()->draw(&painter, context);
    });
    m_canvas.say([&] { return flowWords(document, top, bottom); });
}

bool Flow::put(QTextDocument &document, double apart)
{
    if (m_pages == 0 && !startPage())
        return false;
    const double height = area().height();
    const std::vector<Row> rows = rowsOf(document);
    if (m_at > 0)
        m_at += apart;
    if (m_at > 0 && height - m_at < flowLeast && !startPage())
        return false;
    std::size_t next = 0;
    while (next < rows.size()) {
        const std::size_t count = fitting(rows, next, (height - m_at) * unitsOfPoint, m_at > 0);
        if (count > 0) {
            const double top = rows[next].top;
            const double bottom = rows[next + count - 1].bottom;
            drawSlice(document, top, bottom);
            m_at += (bottom - top) / unitsOfPoint;
            next += count;
        }
        if (next < rows.size() && !startPage())
            return false;
    }
    return true;
}

bool Flow::finish()
{
    return m_canvas.end();
}

} // namespace afterword::paper

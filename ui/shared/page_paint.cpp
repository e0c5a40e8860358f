// SPDX-License-Identifier: GPL-3.0-or-later
// PageLayout: painting.
#include "ui/shared/page_layout.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace afterword {

namespace {

constexpr qreal pageLineEnd = 6; ///< how far a selection goes on where it takes the line's end

/// Edges of what is painted for one letter. The first letter of a word that reads the other way has
/// both edges of its cursor where the word before it ends.
std::pair<qreal, qreal> pageGlyphs(const QTextLine &line, int at)
{
    qreal left = 0;
    qreal right = 0;
    const QList<QGlyphRun> runs = line.glyphRuns(at, 1);
    for (const QGlyphRun &run : runs) {
        const QList<QPointF> places = run.positions();
        const QList<QPointF> steps = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < places.size() && i < steps.size(); ++i) {
            const qreal end = places[i].x() + steps[i].x();
            left = left < right ? qMin(left, places[i].x()) : places[i].x();
            right = qMax(right, end);
        }
    }
    return {left, right};
}

} // namespace

void PageLayout::setHits(std::vector<Hit> hits, int current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    Q_EMIT update();
}

std::vector<std::pair<qreal, qreal>> PageLayout::extents(const QTextLine &line, int from, int until)
{
    std::vector<std::pair<qreal, qreal>> parts;
    const int begin = qMax(from, line.textStart());
    const int end = qMin(until, line.textStart() + line.textLength());
    for (int i = begin; i < end; ++i) {
        const qreal one = line.cursorToX(i, QTextLine::Leading);
        const qreal other = line.cursorToX(i, QTextLine::Trailing);
        qreal left = std::min(one, other);
        qreal right = std::max(one, other);
        if (right - left < 0.5)
            std::tie(left, right) = pageGlyphs(line, i);
        if (!parts.empty() && std::abs(parts.back().second - left) < 0.5) {
            parts.back().second = qMax(parts.back().second, right);
        } else if (!parts.empty() && std::abs(parts.back().first - right) < 0.5) {
            parts.back().first = qMin(parts.back().first, left);
        } else if (right > left) {
            parts.emplace_back(left, right);
        }
    }
    return parts;
}

void PageLayout::draw(QPainter *painter, const PaintContext &context)
{
    if (m_blocks.empty()) {
        return;
    }
    painter->save();
    const QRectF clip =
        context.clip.isValid() ? context.clip : QRectF(QPointF(0, 0), documentSize());
    // The caret of a low line reaches into its neighbours.
    const int reach = measure(Face::Body).line;
    QTextBlock block = document()->findBlockByNumber(blockAt(clip.top() - reach));
    while (block.isValid()) {
        const QRectF place = blockBoundingRect(block);
        if (place.top() > clip.bottom() + reach) {
            break;
        }
        painter->save();
        painter->translate(place.topLeft());
        PaintContext own = context;
        own.clip = clip.adjusted(0, -reach, 0, reach).translated(-place.topLeft());
        drawBlock(painter, block, own);
        painter->restore();
        block = block.next();
    }
    painter->restore();
}

PageLayout::LineRange PageLayout::linesWithin(const QTextBlock &block, const QRectF &clip) const
{
    const QTextLayout *layout = block.layout();
    const BlockLook &look = lookAt(block);
    LineRange range{0, layout->lineCount()};
    while (range.first < range.end
           && lineBand(layout->lineAt(range.first), look).bottom() < clip.top()) {
        ++range.first;
    }
    int end = range.first;
    while (end < range.end && lineBand(layout->lineAt(end), look).top() <= clip.bottom()) {
        ++end;
    }
    range.end = end;
    return range;
}

/// The clip of the context is the block's own.
void PageLayout::drawBlock(QPainter *painter, const QTextBlock &block, const PaintContext &context)
{
    const BlockLook &look = lookAt(block);
    wantLines(block, linesWithin(block, context.clip));
    const LineRange lines = linesWithin(block, context.clip);
    // Letters that are in sight will be painted again: their shapes are kept.
    block.layout()->setCacheEnabled(true);
    drawMarks(painter, block, look);
    drawSelections(painter, block, lines, context);
    QList<QTextLayout::FormatRange> inks;
    drawHits(painter, block, lines, inks);
    if (!look.rule) {
        painter->setPen(m_theme.color(Tone::Text));
        block.layout()->draw(painter, {0, 0}, inks, context.clip);
        drawUnderlines(painter, block, lines.first, lines.end);
    }
    if (m_pictures != nullptr) {
        m_pictures->paint(*painter, block, QRectF(QPointF(0, 0), blockBoundingRect(block).size()));
    }
    drawCaret(painter, block, look, context);
}

void PageLayout::drawMarks(QPainter *painter, const QTextBlock &block, const BlockLook &look)
{
    const QRectF place = blockBoundingRect(block);
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    if (look.quote) {
        const qreal x = rightToLeft ? m_width - 2 : 0;
        painter->fillRect(QRectF(x, look.before, 2, place.height() - look.before - look.after),
                          m_theme.color(Tone::AccentLine));
    }
    if (look.rule) {
        const qreal y = std::floor(look.before + measure(look.face).line / 2.0);
        painter->fillRect(QRectF(0, y, m_width, 1), m_theme.color(Tone::Hair));
    }
    if (look.dash < 0 || block.layout()->lineCount() == 0) {
        return;
    }
    const QTextLine line = block.layout()->lineForTextPosition(look.dash);
    if (line.isValid()) {
        const qreal x = qMin(line.cursorToX(look.dash, QTextLine::Leading),
                             line.cursorToX(look.dash, QTextLine::Trailing));
        painter->setFont(faceFont(m_theme, look.face));
        painter->setPen(m_theme.color(Tone::Text3));
        painter->drawText(QPointF(x, line.y() + line.ascent()), QStringLiteral("\u2013"));
    }
}

void PageLayout::drawSelections(QPainter *painter,
                                const QTextBlock &block,
                                LineRange lines,
                                const PaintContext &context)
{
    const QTextLayout *layout = block.layout();
    const BlockLook &look = lookAt(block);
    const qreal blockHeight = blockBoundingRect(block).height();
    for (const Selection &selection : context.selections) {
        const int from = selection.cursor.selectionStart() - block.position();
        const int until = selection.cursor.selectionEnd() - block.position();
        if (from >= until || until <= 0 || from >= block.length()) {
            continue;
        }
        const QBrush fill = selection.format.background();
        for (int i = lines.first; i < lines.end; ++i) {
            const QTextLine line = layout->lineAt(i);
            QRectF band = lineBand(line, look);
            if (look.gap) {
                band = QRectF(0, 0, m_width, blockHeight);
            }
            for (const auto &[left, right] : extents(line, from, until)) {
                painter->fillRect(QRectF(left, band.top(), right - left, band.height()), fill);
            }
            const bool last = i + 1 == layout->lineCount();
            if (last && from <= block.length() - 1 && until > block.length() - 1) {
                const bool back = block.textDirection() == Qt::RightToLeft;
                const qreal x = line.cursorToX(block.length() - 1);
                painter->fillRect(
                    QRectF(back ? x - pageLineEnd : x, band.top(), pageLineEnd, band.height()),
                    fill);
            }
        }
    }
}

void PageLayout::drawHits(QPainter *painter,
                          const QTextBlock &block,
                          LineRange lines,
                          QList<QTextLayout::FormatRange> &inks)
{
    if (lines.first >= lines.end) {
        return;
    }
    const QTextLayout *layout = block.layout();
    const Measure &size = measure(lookAt(block).face);
    const QTextLine lowest = layout->lineAt(lines.end - 1);
    const int begin = block.position() + layout->lineAt(lines.first).textStart();
    const int end = block.position() + lowest.textStart() + lowest.textLength();
    const auto first =
        std::lower_bound(m_hits.begin(), m_hits.end(), begin, [](const Hit &hit, int position) {
            return hit.start + hit.length <= position;
        });
    for (auto hit = first; hit != m_hits.end() && hit->start < end; ++hit) {
        const int from = hit->start - block.position();
        const int until = from + hit->length;
        const bool current = static_cast<int>(hit - m_hits.begin()) == m_currentHit;
        for (int i = lines.first; i < lines.end; ++i) {
            const QTextLine line = layout->lineAt(i);
            const qreal base = line.y() + line.ascent();
            for (const auto &[left, right] : extents(line, from, until)) {
                const QRectF box(left - 1,
                                 base - size.ascent + 1,
                                 right - left + 2,
                                 size.ascent + size.descent - 2);
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(current ? QPen(m_theme.color(Tone::Ring), 1.5) : QPen(Qt::NoPen));
                painter->setBrush(m_theme.color(Tone::Hit));
                painter->drawRoundedRect(box, 3, 3);
                painter->setRenderHint(QPainter::Antialiasing, false);
            }
        }
        QTextLayout::FormatRange ink;
        ink.start = qMax(from, 0);
        ink.length = qMin(until, block.length() - 1) - ink.start;
        ink.format.setForeground(m_theme.color(Tone::HitText));
        inks.append(ink);
    }
}

void PageLayout::drawCaret(QPainter *painter,
                           const QTextBlock &block,
                           const BlockLook &look,
                           const PaintContext &context)
{
    const QTextLayout *layout = block.layout();
    int position = context.cursorPosition - block.position();
    if (context.cursorPosition < -1) {
        // While an input method composes, the number tells the place within its text.
        if (layout->preeditAreaText().isEmpty()) {
            return;
        }
        position = layout->preeditAreaPosition() - (context.cursorPosition + 2);
    } else if (context.cursorPosition < 0 || position < 0 || position >= block.length()) {
        return;
    }
    const QTextLine line = layout->lineForTextPosition(position);
    if (!line.isValid()) {
        return;
    }
    const Measure &size = measure(look.face);
    const qreal base = line.y() + line.ascent();
    const qreal x = std::clamp(std::round(line.cursorToX(position)), 0.0, qMax(m_width - 2, 0.0));
    painter->fillRect(
        QRectF(x, std::round(base - size.ascent), 2, std::round(size.ascent + size.descent)),
        m_theme.color(Tone::Accent));
}

} // namespace afterword

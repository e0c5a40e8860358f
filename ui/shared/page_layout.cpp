// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page_layout.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace afterword {

namespace {

constexpr int pageGap = 12;
constexpr int pageQuoteBar = 2;
constexpr int pageQuoteIndent = 16;
constexpr qreal pageCaret = 2; ///< kept free at the end, so that the caret fits

} // namespace

QFont PageLayout::faceFont(const Theme &theme, Face face)
{
    QFont font = theme.font(face == Face::Code ? Type::Mono : Type::Reading);
    const int reading = theme.font(Type::Reading).pixelSize();
    switch (face) {
    case Face::Body:
        break;
    case Face::First:
        font.setPixelSize(qRound(reading * 26.0 / 19.0));
        break;
    case Face::Second:
        font = theme.font(Type::Heading);
        break;
    case Face::Third:
        font.setWeight(QFont::DemiBold);
        break;
    case Face::Code:
        font.setPixelSize(qRound(reading * 0.85));
        break;
    }
    return font;
}

int PageLayout::faceLine(const Theme &theme, Face face)
{
    const int reading = theme.lineHeight(Type::Reading);
    if (face == Face::First) {
        return qRound(reading * 1.2);
    }
    return face == Face::Code ? qRound(reading * 0.87) : reading;
}

PageLayout::PageLayout(const Theme &theme, QTextDocument *document, LookOf lookOf)
    : QAbstractTextDocumentLayout(document)
    , m_theme(theme)
    , m_lookOf(std::move(lookOf))
    , m_tops{0.0}
{
    restyle();
}

void PageLayout::restyle()
{
    m_measures.clear();
    for (const Face face : {Face::Body, Face::First, Face::Second, Face::Third, Face::Code}) {
        const QFontMetricsF metrics(faceFont(m_theme, face));
        m_measures.push_back({faceLine(m_theme, face), metrics.ascent(), metrics.descent()});
    }
    layOutAll();
}

const PageLayout::Measure &PageLayout::measure(Face face) const
{
    return m_measures.at(static_cast<std::size_t>(face));
}

qreal PageLayout::baseline(Face face) const
{
    const Measure &size = measure(face);
    return std::round((size.line - size.ascent - size.descent) / 2 + size.ascent);
}

QSizeF PageLayout::documentSize() const
{
    return {qMax(m_width, 1.0), m_tops.back()};
}

QRectF PageLayout::frameBoundingRect(QTextFrame *) const
{
    return {QPointF(0, 0), documentSize()};
}

QRectF PageLayout::blockBoundingRect(const QTextBlock &block) const
{
    const auto number = static_cast<std::size_t>(qMax(block.blockNumber(), 0));
    if (!block.isValid() || number >= m_heights.size()) {
        return {};
    }
    return {0, m_tops[number], m_width, m_heights[number]};
}

int PageLayout::blockAt(qreal y) const
{
    const auto found = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const auto index = static_cast<int>(found - m_tops.begin()) - 1;
    return std::clamp(index, 0, qMax(static_cast<int>(m_heights.size()) - 1, 0));
}

int PageLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    if (m_heights.empty()) {
        return accuracy == Qt::ExactHit ? -1 : 0;
    }
    const QTextBlock block = document()->findBlockByNumber(blockAt(point.y()));
    const QRectF place = blockBoundingRect(block);
    if (accuracy == Qt::ExactHit && !place.contains(point)) {
        return -1;
    }
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0) {
        return block.position();
    }
    int chosen = 0;
    const BlockLook look = m_lookOf(block);
    while (chosen + 1 < layout->lineCount()
           && point.y() - place.top() >= lineBand(layout->lineAt(chosen + 1), look).top()) {
        ++chosen;
    }
    const QTextLine line = layout->lineAt(chosen);
    const bool between = accuracy == Qt::FuzzyHit;
    if (!between
        && !line.naturalTextRect().adjusted(0, -1, 0, 1).contains(point - place.topLeft())) {
        return -1;
    }
    return block.position()
           + line.xToCursor(point.x(),
                            between ? QTextLine::CursorBetweenCharacters
                                    : QTextLine::CursorOnCharacter);
}

QRectF PageLayout::lineBand(const QTextLine &line, const BlockLook &look) const
{
    const Measure &size = measure(look.face);
    const qreal height = qMax<qreal>(size.line, std::ceil(line.height()));
    const qreal extra = height - size.line;
    return {0, line.y() + line.ascent() - baseline(look.face) - extra, m_width, height};
}

qreal PageLayout::layOutBlock(const QTextBlock &block)
{
    const BlockLook look = m_lookOf(block);
    const Measure &size = measure(look.face);
    QTextLayout *layout = block.layout();
    QTextOption option = document()->defaultTextOption();
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    const qreal indent = look.indent + (look.quote ? pageQuoteBar + pageQuoteIndent : 0);
    const qreal width = m_width > 0 ? qMax(m_width - indent - pageCaret, 20.0) : 1e6;
    const qreal left = rightToLeft ? 0 : indent;
    qreal y = look.before;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        if (look.gap) {
            // Low, yet the caret in it is as tall as elsewhere: it borrows from its neighbours.
            const qreal height = pageGap * size.line / 30.0;
            line.setPosition(
                {left, y + height / 2 - size.line / 2.0 + baseline(look.face) - line.ascent()});
            y += std::round(height);
            continue;
        }
        // A script taller than the line makes room above itself.
        const qreal extra = qMax(0.0, std::ceil(line.height()) - size.line);
        line.setPosition({left, y + extra + baseline(look.face) - line.ascent()});
        y += size.line + extra;
    }
    layout->endLayout();
    return y + look.after;
}

void PageLayout::layOutAll()
{
    m_width = document()->pageSize().width();
    m_heights.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        m_heights.push_back(layOutBlock(block));
    }
    settle(0);
}

void PageLayout::settle(int firstBlock)
{
    const qreal before = m_tops.back();
    const auto first = static_cast<std::size_t>(firstBlock);
    m_tops.resize(m_heights.size() + 1);
    m_tops[0] = 0;
    for (std::size_t i = first; i < m_heights.size(); ++i) {
        m_tops[i + 1] = m_tops[i] + m_heights[i];
    }
    Q_EMIT update(QRectF(0, m_tops[first] - pageGap, 1e9, 1e9));
    if (!qFuzzyCompare(before + 1, m_tops.back() + 1)) {
        Q_EMIT documentSizeChanged(documentSize());
    }
}

void PageLayout::documentChanged(int from, int removed, int added)
{
    Q_UNUSED(removed)
    const qreal width = document()->pageSize().width();
    const QTextBlock first = document()->findBlock(from);
    if (!qFuzzyCompare(width + 1, m_width + 1) || m_heights.empty() || !first.isValid()) {
        layOutAll();
        return;
    }
    QTextBlock last = document()->findBlock(from + added);
    if (!last.isValid()) {
        last = document()->lastBlock();
    }
    const auto number = static_cast<std::size_t>(first.blockNumber());
    const auto count = static_cast<std::size_t>(document()->blockCount());
    const auto place =
        m_heights.begin() + static_cast<std::ptrdiff_t>(qMin(number, m_heights.size()));
    if (count > m_heights.size()) {
        m_heights.insert(place, count - m_heights.size(), 0.0);
    } else {
        m_heights.erase(place, place + static_cast<std::ptrdiff_t>(m_heights.size() - count));
    }
    // A neighbour's gap depends on what stands beside it.
    QTextBlock block = first.previous().isValid() ? first.previous() : first;
    const int begin = block.blockNumber();
    const int end = qMin(last.blockNumber() + 1, static_cast<int>(count) - 1);
    for (; block.isValid() && block.blockNumber() <= end; block = block.next()) {
        m_heights[static_cast<std::size_t>(block.blockNumber())] = layOutBlock(block);
    }
    settle(begin);
}

} // namespace afterword

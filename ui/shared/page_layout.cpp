// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page_layout.h"

#include <QFontMetricsF>
#include <QGuiApplication>
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
constexpr qreal pageCaret = 2;    ///< kept free at the end, so that the caret fits
constexpr int pageKeptShapes = 4; ///< a change of no more blocks is a hand's: it will be painted

/// A line with nothing in it goes on as the one before it, or as the window reads.
bool pageRightToLeft(const QTextBlock &block)
{
    if (block.length() > 1)
        return block.textDirection() == Qt::RightToLeft;
    QTextBlock before = block.previous();
    while (before.isValid() && before.length() <= 1)
        before = before.previous();
    return before.isValid() ? before.textDirection() == Qt::RightToLeft
                            : QGuiApplication::isRightToLeft();
}

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
    connect(
        document, &QTextDocument::contentsChange, this, [this](int from, int removed, int added) {
            m_edit = {from, removed, added};
        });
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

void PageLayout::setPictures(const BlockPictures *pictures)
{
    m_pictures = pictures;
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
    return {qMax(m_width, 1.0), m_tops.back() + m_below};
}

void PageLayout::setRoomBelow(qreal room)
{
    if (qFuzzyCompare(room + 1, m_below + 1)) {
        return;
    }
    m_below = room;
    Q_EMIT documentSizeChanged(documentSize());
}

const BlockLook &PageLayout::lookAt(const QTextBlock &block) const
{
    static const BlockLook plain;
    const auto number = static_cast<std::size_t>(qMax(block.blockNumber(), 0));
    return number < m_blocks.size() ? m_blocks[number].look : plain;
}

QRectF PageLayout::frameBoundingRect(QTextFrame *) const
{
    return {QPointF(0, 0), documentSize()};
}

QRectF PageLayout::blockBoundingRect(const QTextBlock &block) const
{
    const auto number = static_cast<std::size_t>(qMax(block.blockNumber(), 0));
    if (!block.isValid() || number >= m_blocks.size()) {
        return {};
    }
    return {0, m_tops[number], m_width, m_blocks[number].height};
}

int PageLayout::blockAt(qreal y) const
{
    const auto found = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const auto index = static_cast<int>(found - m_tops.begin()) - 1;
    return std::clamp(index, 0, qMax(static_cast<int>(m_blocks.size()) - 1, 0));
}

int PageLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    if (m_blocks.empty()) {
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
    const BlockLook &look = lookAt(block);
    while (chosen + 1 < layout->lineCount()
           && point.y() - place.top() >= lineBand(layout->lineAt(chosen + 1), look).top()) {
        ++chosen;
    }
    // Asking changes nothing that can be seen: the line is shaped where it lies.
    const_cast<PageLayout *>(this)->wantLines(block, {chosen, chosen + 1});
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

PageLayout::Frame PageLayout::prepare(const QTextBlock &block, const BlockLook &look) const
{
    QTextOption option = document()->defaultTextOption();
    const bool rightToLeft = pageRightToLeft(block);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    block.layout()->setTextOption(option);
    const qreal indent = look.indent + (look.quote ? pageQuoteBar + pageQuoteIndent : 0);
    const qreal width = m_width > 0 ? qMax(m_width - indent - pageCaret, 20.0) : 1e6;
    return {rightToLeft ? 0 : indent, width};
}

qreal PageLayout::placeLine(QTextLine &line,
                            const BlockLook &look,
                            const Frame &frame,
                            qreal y) const
{
    const Measure &size = measure(look.face);
    if (look.gap) {
        // Low, yet the caret in it is as tall as elsewhere: it borrows from its neighbours.
        const qreal height = pageGap * size.line / 30.0;
        line.setPosition(
            {frame.left, y + height / 2 - size.line / 2.0 + baseline(look.face) - line.ascent()});
        return y + std::round(height);
    }
    // A script taller than the line makes room above itself.
    const qreal extra = qMax(0.0, std::ceil(line.height()) - size.line);
    line.setPosition({frame.left, y + extra + baseline(look.face) - line.ascent()});
    return y + size.line + extra;
}

PageLayout::Placed PageLayout::layOutBlock(const QTextBlock &block, const BlockLook &look)
{
    const Frame frame = prepare(block, look);
    QTextLayout *layout = block.layout();
    const PictureRoom room =
        m_pictures != nullptr ? m_pictures->room(block, m_width) : PictureRoom();
    qreal y = look.before + room.above;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(frame.width);
        y = placeLine(line, look, frame, y);
    }
    layout->endLayout();
    return {y + look.after + room.below, look};
}

void PageLayout::layOutAll()
{
    m_width = document()->pageSize().width();
    if (m_long.block.isValid()) {
        shapeAll(m_long.block);
    }
    m_long = LongBlock();
    m_blocks.clear();
    m_blocks.reserve(static_cast<std::size_t>(document()->blockCount()));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        m_blocks.push_back(layOutBlock(block, m_lookOf(block)));
    }
    settle(0);
    Q_EMIT update();
}

void PageLayout::settle(int firstBlock)
{
    const qreal before = m_tops.back();
    const auto first = static_cast<std::size_t>(firstBlock);
    m_tops.resize(m_blocks.size() + 1);
    m_tops[0] = 0;
    for (std::size_t i = first; i < m_blocks.size(); ++i) {
        m_tops[i + 1] = m_tops[i] + m_blocks[i].height;
    }
    if (!qFuzzyCompare(before + 1, m_tops.back() + 1)) {
        Q_EMIT documentSizeChanged(documentSize());
    }
}

int PageLayout::layOutChanged(const QTextBlock &first, const QTextBlock &last, bool &moved)
{
    int touched = first.blockNumber();
    const auto put = [this, &moved](const QTextBlock &block, const BlockLook &look) {
        Placed &placed = m_blocks[static_cast<std::size_t>(block.blockNumber())];
        const qreal before = placed.height;
        placed = place(block, look);
        moved = moved || !qFuzzyCompare(before + 1, placed.height + 1);
    };
    // A neighbour's gap depends on what stands beside it.
    const auto beside = [this, &put](const QTextBlock &block) {
        if (!block.isValid()) {
            return false;
        }
        const BlockLook look = m_lookOf(block);
        if (look == lookAt(block) && block.layout()->lineCount() > 0) {
            return false;
        }
        put(block, look);
        return true;
    };
    if (beside(first.previous())) {
        --touched;
    }
    const bool few = last.blockNumber() - first.blockNumber() < pageKeptShapes;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (few) {
            block.layout()->setCacheEnabled(true);
        }
        put(block, m_lookOf(block));
        if (block == last) {
            break;
        }
    }
    beside(last.next());
    return touched;
}

void PageLayout::documentChanged(int from, int removed, int added)
{
    Q_UNUSED(removed)
    const qreal width = document()->pageSize().width();
    const QTextBlock first = document()->findBlock(from);
    if (!qFuzzyCompare(width + 1, m_width + 1) || m_blocks.empty() || !first.isValid()) {
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
        m_blocks.begin() + static_cast<std::ptrdiff_t>(qMin(number, m_blocks.size()));
    bool moved = count != m_blocks.size();
    if (count > m_blocks.size()) {
        m_blocks.insert(place, count - m_blocks.size(), Placed());
    } else {
        m_blocks.erase(place, place + static_cast<std::ptrdiff_t>(m_blocks.size() - count));
    }
    m_relaid = {};
    const int touched = layOutChanged(first, last, moved);
    settle(touched);
    m_edit = Edit();
    Q_EMIT update(changedArea(first, last, touched, moved));
}

/// What is to be painted again: what stands where it stood only where words changed.
QRectF PageLayout::changedArea(const QTextBlock &first,
                               const QTextBlock &last,
                               int touched,
                               bool moved) const
{
    constexpr qreal endless = 1e9;
    qreal top = m_tops[static_cast<std::size_t>(touched)];
    const QTextBlock below = last.next();
    qreal bottom = moved || !below.isValid() ? endless : blockBoundingRect(below).bottom();
    const bool alone = first == last && touched == first.blockNumber() && !moved;
    if (alone && m_relaid.first < m_relaid.end) {
        const auto band = [this, &first, top](int line) {
            return lineBand(first.layout()->lineAt(line), lookAt(first)).translated(0, top);
        };
        bottom = band(m_relaid.end - 1).bottom();
        top = band(m_relaid.first).top();
    }
    return {0, top - pageGap, endless, bottom - top + 2 * pageGap};
}

} // namespace afterword

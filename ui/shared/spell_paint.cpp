// SPDX-License-Identifier: GPL-3.0-or-later
// PageLayout: the dotted line under words that no dictionary knows. It is told by its dots, not by
// its colour.
#include "ui/shared/page_layout.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace afterword {

void PageLayout::setUnderlined(UnderlinedOf underlined)
{
    m_underlined = std::move(underlined);
    Q_EMIT update();
}

void PageLayout::drawUnderlines(QPainter *painter, const QTextBlock &block, int first, int end)
{
    const QTextLayout *layout = block.layout();
    if (!m_underlined || first >= end || layout->lineCount() < end)
        return;
    // What an input method composes stands in the lines, but not in the text.
    const int composed = static_cast<int>(layout->preeditAreaText().size());
    const int composedAt = composed > 0 ? layout->preeditAreaPosition() : block.length();
    const QTextLine last = layout->lineAt(end - 1);
    const int from = qMax(layout->lineAt(first).textStart() - composed, 0);
    const int until = last.textStart() + last.textLength();
    const qreal dot = qMax(1.5, faceFont(m_theme, Face::Body).pixelSize() / 12.0);
    QPen pen(m_theme.color(m_theme.isContrast() ? Tone::Text : Tone::Text3), dot);
    pen.setCapStyle(Qt::RoundCap);
    pen.setDashPattern({0.01, 2.0});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    for (const Hit &mark : m_underlined(block, from, until)) {
        const int end1 = mark.start + mark.length;
        if (composed > 0 && mark.start <= composedAt && end1 >= composedAt)
            continue; // the word that is being composed
        const int shift = mark.start > composedAt ? composed : 0;
        for (int i = first; i < end; ++i) {
            const QTextLine line = layout->lineAt(i);
            const qreal y = std::round(line.y() + line.ascent()) + dot * 2;
            for (const auto &[left, right] : extents(line, mark.start + shift, end1 + shift))
                painter->drawLine(QPointF(left + dot, y), QPointF(right - dot / 2, y));
        }
    }
    painter->restore();
}

} // namespace afterword

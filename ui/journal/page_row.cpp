// SPDX-License-Identifier: GPL-3.0-or-later
// How one page looks in the list: dot, heading, two lines of excerpt with its matches, date, kind.
#include "app/journal/excerpt.h"
#include "app/timeline/mood_words.h"
#include "ui/journal/page_list.h"
#include "ui/shared/dates.h"
#include "ui/shared/mood.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace afterword {

namespace {

constexpr int rowPadding = 34; // from the row's edge to its words
constexpr int rowEnd = 14;
constexpr int rowLines = 2; // of the excerpt, at most

/// How the excerpt runs, and its matches in the hit colours.
void dressExcerpt(QTextLayout &layout,
                  const Theme &theme,
                  const search::Hit &hit,
                  Qt::LayoutDirection rows)
{
    QTextOption wrap;
    wrap.setTextDirection(hit.excerpt.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    wrap.setAlignment((rows == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                      | Qt::AlignAbsolute);
    wrap.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(wrap);
    QList<QTextLayout::FormatRange> marks;
    for (const search::Span &span : hit.matches) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(span.start);
        mark.length = static_cast<int>(span.length);
        mark.format.setBackground(theme.color(Tone::Hit));
        mark.format.setForeground(theme.color(Tone::HitText));
        marks.append(mark);
    }
    layout.setFormats(marks);
}

/// Up to two lines, and how many; the second is elided.
int paintExcerpt(QPainter *painter,
                 const Theme &theme,
                 const QRect &rect,
                 const search::Hit &hit,
                 const QColor &tone)
{
    QTextLayout layout(hit.excerpt, theme.font(Type::Small));
    dressExcerpt(layout, theme, hit, painter->layoutDirection());
    const int lineHeight = theme.lineHeight(Type::Small);
    const QFontMetrics metrics(theme.font(Type::Small));
    const int dots = metrics.horizontalAdvance(u'…') + 2;
    const bool rightward = hit.excerpt.isRightToLeft();
    bool more = false;
    layout.beginLayout();
    for (int shown = 0; shown < rowLines; ++shown) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        // What is left out is told where the words end, whichever way they run.
        more = shown == 1 && line.textStart() + line.textLength() < hit.excerpt.size();
        if (more)
            line.setLineWidth(rect.width() - dots);
        const qreal x = more && rightward ? dots : 0;
        line.setPosition(QPointF(x, shown * lineHeight + (lineHeight - line.height()) / 2));
    }
    layout.endLayout();
    painter->setPen(tone);
    layout.draw(painter, rect.topLeft());
    if (more) {
        const QTextLine last = layout.lineAt(1);
        const QRectF words = last.naturalTextRect();
        const qreal x = rect.left() + (rightward ? words.left() - dots : words.right());
        painter->setFont(theme.font(Type::Small));
        painter->drawText(QPointF(x, rect.top() + last.position().y() + last.ascent()),
                          QStringLiteral("…"));
    }
    return hit.excerpt.isEmpty() ? 0 : layout.lineCount();
}

/// The soft box behind a row that is chosen or pointed at, and the ring of one reached by key.
void paintBehind(QPainter *painter,
                 const Theme &theme,
                 const QRect &box,
                 const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(selected ? Tone::AccentSoft : Tone::Hover));
        painter->drawRoundedRect(box, 10, 10);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.color(Tone::Ring), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 9, 9);
    }
}

/// Of one line in a row; the same side whatever the words are written in.
int rowAlign(Qt::LayoutDirection direction)
{
    return int(Qt::AlignVCenter | Qt::AlignAbsolute)
           | int(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

/// Two bars where title and first line stand, while previews are hidden.
void paintVeil(QPainter *painter, const Theme &theme, const QRect &words, bool mirrored)
{
    const int titleHeight = theme.lineHeight(Type::Row);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Tone::Hair));
    const int width = words.width() * 6 / 10;
    const int x = mirrored ? words.right() - width : words.left();
    painter->drawRoundedRect(QRect(x, words.top() + 6, width, 10), 4, 4);
    painter->drawRoundedRect(QRect(x, words.top() + titleHeight + 8, width, 8), 4, 4);
}

} // namespace

/// Title and excerpt, from the top of `words`; how many lines of the excerpt there are.
int PageRowDelegate::paintWords(QPainter *painter,
                                const QRect &words,
                                Qt::LayoutDirection direction,
                                const Page &page) const
{
    const int titleHeight = m_theme.lineHeight(Type::Row);
    QString title = headingOf(page);
    if (title.isEmpty()) {
        title = page.moods.isEmpty() ? tr("Nothing written")
                                     : timeline::moodInWords(page.moods.first());
        title[0] = title[0].toUpper();
    }
    painter->setFont(m_theme.font(Type::Row));
    painter->setPen(m_theme.color(Tone::Text));
    painter->setLayoutDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(QRect(words.left(), words.top(), words.width(), titleHeight),
                      rowAlign(direction),
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
    painter->setLayoutDirection(direction);
    return paintExcerpt(painter,
                        m_theme,
                        QRect(words.left(),
                              words.top() + titleHeight + 4,
                              words.width(),
                              rowLines * m_theme.lineHeight(Type::Small)),
                        m_model.hit(page),
                        m_theme.color(Tone::Text2));
}

void PageRowDelegate::paintPage(QPainter *painter,
                                const QStyleOptionViewItem &option,
                                const Page &page) const
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect box = option.rect.adjusted(8, 0, -8, -4);
    paintBehind(painter, m_theme, box, option);
    const QRect words = mirrored ? box.adjusted(rowEnd, 8, -rowPadding, -8)
                                 : box.adjusted(rowPadding, 8, -rowEnd, -8);
    const int titleHeight = m_theme.lineHeight(Type::Row);
    if (!page.moods.isEmpty()) {
        const Mood &mood = page.moods.first();
        const qreal x = mirrored ? box.right() - 17 : box.left() + 18;
        paintDot(*painter,
                 m_theme,
                 QPointF(x, words.top() + titleHeight / 2.0 + 1),
                 mood.pleasant,
                 dotDiameter(DotPlace::List, mood.energy));
    }
    const bool veiled = m_hide && !selected && !hovered;
    const QColor quiet = m_theme.color(selected || hovered ? Tone::Text2 : Tone::Text3);
    // Rows are equally high, so that a list of ten years needs no measuring; the date stands right
    // below the words all the same, and what is left over is below it.
    int lines = rowLines;
    if (veiled)
        paintVeil(painter, m_theme, words, mirrored);
    else
        lines = paintWords(painter, words, option.direction, page);
    const int y = words.bottom() - m_theme.lineHeight(Type::Tiny) + 1
                  - (rowLines - lines) * m_theme.lineHeight(Type::Small);
    const QLocale locale;
    QString line = locale.toString(page.day(), QStringLiteral("ddd d")) + QStringLiteral("  ")
                   + shortTime(page.at.time());
    if (page.kind != Kind::Page)
        line += QStringLiteral("   ") + m_model.kindOf(page);
    if (m_model.isAway(page))
        line += QStringLiteral("   ") + tr("Put away");
    painter->setFont(m_theme.font(Type::Tiny));
    painter->setPen(quiet);
    painter->drawText(QRect(words.left(), y, words.width(), m_theme.lineHeight(Type::Tiny)),
                      rowAlign(option.direction),
                      line);
}

} // namespace afterword

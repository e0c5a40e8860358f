// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/wrapping_button.h"

#include "ui/shared/mirror.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace afterword {

namespace {

/// The lines that these words take at this width.
void wrapLayOut(QTextLayout &layout, const QFont &font, double width, Qt::LayoutDirection widget)
{
    layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    // As its own letters run, so that a full stop stands where the sentence ends.
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute
                        | (widget == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
}

} // namespace

WrappingButton::WrappingButton(const Theme &theme,
                               int cornerRadius,
                               QSizePolicy::Policy vertical,
                               QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_cornerRadius(cornerRadius)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ringRadius", cornerRadius);
    QSizePolicy policy(QSizePolicy::Expanding, vertical);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this]() {
        updateGeometry();
        update();
    });
}

void WrappingButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void WrappingButton::paintGround(QPainter &painter, Tone line, Tone fill) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(line), 1));
    painter.setBrush(m_theme.color(fill));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_cornerRadius, m_cornerRadius);
}

int WrappingButton::linesOf(Type type, const QString &words, int width) const
{
    QTextLayout layout(words);
    wrapLayOut(layout, m_theme.font(type), std::max(1, width), layoutDirection());
    return std::max(1, layout.lineCount());
}

void WrappingButton::paintWords(
    QPainter &painter, Type type, Tone tone, const QRectF &box, const QString &words) const
{
    QTextLayout layout(words);
    wrapLayOut(layout, m_theme.font(type), std::max(1.0, box.width()), layoutDirection());
    painter.setPen(m_theme.color(tone));
    const QRectF place = Mirror(*this).rect(box);
    const int high = m_theme.lineHeight(type);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        // Its own y is that of the lines before it; they are set at the height of the type scale.
        const double top = place.top() + i * high + (high - line.height()) / 2;
        line.draw(&painter, QPointF(place.left(), top - line.y()));
    }
}

} // namespace afterword

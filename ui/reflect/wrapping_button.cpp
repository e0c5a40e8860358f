// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/wrapping_button.h"

#include "ui/shared/mirror.h"

#include <QKeyEvent>
#include <QPainter>

namespace afterword {

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

void WrappingButton::paintWords(QPainter &painter,
                                const QRectF &box,
                                const QString &words,
                                Qt::AlignmentFlag vertical) const
{
    const int side = int(Qt::AlignAbsolute)
                     | int(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    // As its own letters run, so that a full stop stands where the sentence ends.
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(
        Mirror(*this).rect(box).toRect(), int(vertical) | int(Qt::TextWordWrap) | side, words);
}

} // namespace afterword

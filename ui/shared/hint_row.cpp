// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/hint_row.h"

#include "ui/shared/controls.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace afterword {

namespace {

constexpr int hintIndent = 24;

} // namespace

HintRow::HintRow(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_label(makeLabel(theme, Type::Small, Tone::Text2, QString(), this))
{
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (!icon.isEmpty())
        row->addSpacing(hintIndent); // unlike a margin it flips from right to left
    row->addWidget(m_label, 1);
    setVisible(false);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HintRow::say(const QString &sentence, bool spoken)
{
    if (m_label->text() == sentence)
        return;
    m_label->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (spoken && !sentence.isEmpty()) {
        QAccessibleEvent alert(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString HintRow::sentence() const
{
    return m_label->text();
}

void HintRow::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    constexpr int size = 16;
    QPainter painter(this);
    const int line = m_theme.lineHeight(Type::Small);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - size : 0;
    painter.drawPixmap(left,
                       m_label->y() + (line - size) / 2,
                       m_theme.icon(m_icon, m_theme.color(Tone::Text2), size, devicePixelRatioF()));
}

} // namespace afterword

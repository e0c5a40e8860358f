// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/continue_card.h"

#include "ui/reflect/progress_dots.h"
#include "ui/shared/controls.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

ContinueCard::ContinueCard(const Theme &theme, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("continueCard"));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(22, 16, 20, 16);
    m_row->setSpacing(12);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(makeLabel(theme, Type::Small, Tone::Text2, words.where, this));
    QLabel *title = makeLabel(theme, Type::Card, Tone::Text, words.title, this);
    title->setWordWrap(true);
    text->addWidget(title);
    m_row->addLayout(text, 1);
    auto *end = new QHBoxLayout;
    end->setSpacing(12);
    auto *dots = new ProgressDots(theme, false, this);
    dots->setStep(words.number, words.count);
    const QString step = ProgressDots::inWords(words.number, words.count);
    m_button = makeButton(theme, Look::Primary, tr("Continue"), this, 36);
    m_button->setAccessibleName(tr("Continue: %1. %2").arg(words.title, step));
    auto *more = makeIconButton(theme, QStringLiteral("more"), tr("More"), this);
    more->setAccessibleName(tr("More for %1").arg(words.title));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Keep it as a page, as it is"), this, &ContinueCard::keepAsked);
    menu->addAction(tr("Take it away"), this, &ContinueCard::dropAsked);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    end->addWidget(dots);
    end->addWidget(makeLabel(theme, Type::Small, Tone::Text2, step, this));
    end->addStretch();
    end->addWidget(m_button);
    end->addWidget(more);
    m_row->addLayout(end);
    connect(m_button, &QPushButton::clicked, this, &ContinueCard::continued);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ContinueCard::setNarrow(bool narrow)
{
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ContinueCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.isContrast() ? QPen(m_theme.color(Tone::Text), 1) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(Tone::Tint));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace afterword

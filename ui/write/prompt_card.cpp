// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/prompt_card.h"

#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int promptRadius = 12;
constexpr int promptRowHeight = 44;
constexpr int promptRowPixels = 17;
constexpr int promptRowIcon = 18;
constexpr int promptLinkPadding = 7; // of a link's box, so that its words stand at the edge

} // namespace

PromptCard::PromptCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"promptCard"_s);
    m_card = makeCard();
    m_row = makeRow();
    m_row->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addWidget(m_row);
    connect(&theme, &Theme::changed, this, &PromptCard::restyle);
    restyle();
}

QWidget *PromptCard::makeCard()
{
    auto *card = new QWidget(this);
    m_cardQuestion = makeLabel(m_theme, Type::Prompt, Tone::Text, {}, card);
    m_cardQuestion->setObjectName(u"question"_s);
    m_cardQuestion->setWordWrap(true);
    m_cardAnswer = makeButton(m_theme, Look::Link, tr("Answer this"), card, 30);
    m_cardAnswer->setObjectName(u"answer"_s);
    m_cardAnswer->setToolTip(tr("Answer this  Ctrl+Return"));
    auto *another = makeButton(m_theme, Look::Quiet, tr("Another"), card, 30);
    another->setObjectName(u"another"_s);
    another->setToolTip(tr("Another  Ctrl+J"));
    auto *skip = makeButton(m_theme, Look::Quiet, tr("Skip for today"), card, 30);
    skip->setObjectName(u"skip"_s);
    connect(m_cardAnswer, &QPushButton::clicked, this, &PromptCard::answered);
    connect(another, &QPushButton::clicked, this, &PromptCard::another);
    connect(skip, &QPushButton::clicked, this, &PromptCard::skipped);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    buttons->addWidget(m_cardAnswer);
    buttons->addSpacing(2);
    buttons->addWidget(another);
    buttons->addWidget(skip);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(22 - promptLinkPadding, 18, 22 - promptLinkPadding, 11);
    column->setSpacing(10);
    m_cardQuestion->setContentsMargins(promptLinkPadding, 0, promptLinkPadding, 0);
    column->addWidget(m_cardQuestion);
    column->addLayout(buttons);
    return card;
}

QWidget *PromptCard::makeRow()
{
    auto *row = new QWidget(this);
    m_rowQuestion = makeLabel(m_theme, Type::Prompt, Tone::Text, {}, row);
    m_rowQuestion->setObjectName(u"question"_s);
    m_rowQuestion->setWordWrap(true);
    m_rowAnswer = makeButton(m_theme, Look::Link, tr("Answer"), row, 30);
    m_rowAnswer->setObjectName(u"answer"_s);
    m_rowAnswer->setAccessibleName(tr("Answer this"));
    m_rowAnswer->setToolTip(tr("Answer this  Ctrl+Return"));
    auto *another = makeIconButton(m_theme, u"another"_s, tr("Another"), row);
    another->setObjectName(u"another"_s);
    another->setToolTip(tr("Another  Ctrl+J"));
    auto *skip = makeIconButton(m_theme, u"x"_s, tr("Skip for today"), row);
    skip->setObjectName(u"skip"_s);
    connect(m_rowAnswer, &QPushButton::clicked, this, &PromptCard::answered);
    connect(another, &QToolButton::clicked, this, &PromptCard::another);
    connect(skip, &QToolButton::clicked, this, &PromptCard::skipped);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(0);
    line->addWidget(m_rowQuestion, 1);
    line->addSpacing(12);
    line->addWidget(m_rowAnswer);
    line->addSpacing(3);
    line->addWidget(another);
    line->addWidget(skip);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(makeHairline(m_theme, row));
    return row;
}

void PromptCard::restyle()
{
    QFont hand = m_theme.font(Type::Prompt);
    hand.setPixelSize(m_theme.px(promptRowPixels));
    m_rowQuestion->setFont(hand);
    m_row->setMinimumHeight(m_theme.px(promptRowHeight));
    const int icon = m_theme.px(promptRowIcon);
    const auto buttons = m_row->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setIconSize(QSize(icon, icon));
    update();
}

void PromptCard::setQuestion(const QString &question)
{
    for (QLabel *label : {m_cardQuestion, m_rowQuestion})
        label->setText(question);
    setAccessibleName(tr("A question for today"));
    for (QPushButton *button : {m_cardAnswer, m_rowAnswer})
        button->setAccessibleDescription(question);
}

void PromptCard::setRow(bool row)
{
    if (row == m_isRow)
        return;
    m_isRow = row;
    m_card->setVisible(!row);
    m_row->setVisible(row);
    update();
}

void PromptCard::setAnswerable(bool can)
{
    m_cardAnswer->setEnabled(can);
    m_rowAnswer->setEnabled(can);
}

QWidget *PromptCard::first() const
{
    return m_isRow ? m_rowAnswer : m_cardAnswer;
}

void PromptCard::paintEvent(QPaintEvent *)
{
    if (m_isRow)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool contrast = m_theme.isContrast();
    painter.setPen(contrast ? QPen(m_theme.color(Tone::EdgeSoft), 1) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(contrast ? Tone::Window : Tone::Tint));
    const double inset = contrast ? 0.5 : 0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), promptRadius, promptRadius);
}

} // namespace afterword

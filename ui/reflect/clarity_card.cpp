// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/clarity_card.h"

#include "ui/shared/controls.h"
#include "ui/shared/dates.h"

#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

ClarityCard::ClarityCard(const Theme &theme,
                         const reflect::ClarityCheck &check,
                         const QList<DoneCheck> &done,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("clarityCard"));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(22, 18, 22, 18);
    m_row->setSpacing(24);
    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    text->addStretch();
    text->addWidget(makeLabel(theme, Type::Card, Tone::Text, tr("Clarity check"), this));
    const QString about =
        done.isEmpty() ? tr("Two minutes, six statements. There is nothing to compare with yet.")
                       : tr("Six statements, two minutes. Only your own answers over time: the "
                            "bigger the dot, the truer it felt. Last done %1.")
                             .arg(shortDate(done.constLast().day));
    QLabel *words = makeLabel(theme, Type::Body, Tone::Text2, about, this);
    words->setWordWrap(true);
    text->addWidget(words);
    text->addStretch();
    m_row->addLayout(text, 1);
    if (!done.isEmpty())
        m_row->addWidget(new ClarityDots(theme, check, done, this), 0, Qt::AlignCenter);
    m_button = makeButton(theme, Look::Default, tr("Do a check"), this, 36);
    m_row->addWidget(m_button, 0, Qt::AlignCenter);
    connect(m_button, &QPushButton::clicked, this, &ClarityCard::asked);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClarityCard::setNarrow(bool narrow)
{
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ClarityCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Tone::Hair), 1));
    painter.setBrush(m_theme.color(Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace afterword

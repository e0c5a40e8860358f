// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/circles_row.h"

#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

CirclesRow::CirclesRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"circles"_s);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(2, 6, 0, 6);
    across->setSpacing(8);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *flow = new FlowLayout(nullptr, 8, 2);
    m_text = makeLabel(theme, Type::Body, Tone::Text2, {}, this);
    m_text->setObjectName(u"circlesText"_s);
    flow->addWidget(m_text);
    m_answers = {addButton(tr("No"), u"circlesNo"_s),
                 addButton(tr("A bit"), u"circlesBit"_s),
                 addButton(tr("Yes"), u"circlesYes"_s)};
    m_offers = {addButton(tr("Log what I did today"), u"circlesLog"_s),
                addButton(tr("Describe it like a camera"), u"circlesCamera"_s),
                addButton(tr("Set it down until…"), u"circlesDown"_s)};
    for (QPushButton *button : m_answers)
        flow->addWidget(button);
    // On a line of their own, where all three have room.
    auto *offers = new FlowLayout(nullptr, 4, 2);
    offers->setContentsMargins(-2, 0, 0, 0);
    for (QPushButton *button : m_offers)
        offers->addWidget(button);
    column->addLayout(flow);
    column->addLayout(offers);
    across->addLayout(column, 1);
    m_close = makeIconButton(theme, u"x"_s, tr("Close"), this);
    m_close->setObjectName(u"circlesClose"_s);
    across->addWidget(m_close, 0, Qt::AlignTop);
    for (int i = 0; i < m_answers.size(); ++i) {
        connect(m_answers.at(i), &QPushButton::clicked, this, [this, i] {
            if (i == 2)
                offer();
            Q_EMIT answered(i);
        });
    }
    connect(m_offers.at(0), &QPushButton::clicked, this, &CirclesRow::logPicked);
    connect(m_offers.at(1), &QPushButton::clicked, this, &CirclesRow::cameraPicked);
    connect(m_offers.at(2), &QPushButton::clicked, this, &CirclesRow::setDownPicked);
    connect(m_close, &QToolButton::clicked, this, &CirclesRow::closed);
    ask();
}

QPushButton *CirclesRow::addButton(const QString &text, const QString &name)
{
    QPushButton *button = makeButton(m_theme, Look::Link, text, this, 30);
    button->setObjectName(name);
    return button;
}

void CirclesRow::ask()
{
    m_text->setText(tr("Going round in circles?"));
    showPart(true);
}

void CirclesRow::offer()
{
    m_text->setText(tr("One of these may help:"));
    showPart(false);
    m_offers.first()->setFocus(Qt::OtherFocusReason);
}

void CirclesRow::showPart(bool question)
{
    for (QPushButton *button : std::as_const(m_answers))
        button->setVisible(question);
    for (QPushButton *button : std::as_const(m_offers))
        button->setVisible(!question);
    setAccessibleName(m_text->text());
}

QList<QWidget *> CirclesRow::stops() const
{
    QList<QWidget *> list;
    for (QPushButton *button : m_answers + m_offers)
        list << button;
    list << m_close;
    return list;
}

} // namespace afterword

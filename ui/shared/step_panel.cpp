// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/step_panel.h"

#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int stepButton = 40;

} // namespace

StepPanel::StepPanel(const House &house, QWidget *window, int width, const char *name)
    : CardPanel(house.theme, window, width)
    , m_house(house)
    , m_name(QString::fromLatin1(name))
{
    setObjectName(named("Panel"));
    connect(this, &CardPanel::escaped, this, [this] { escape(); });
    connect(&house.session, &Session::sealing, this, [this] { leave(); });
    connect(&house.session, &Session::closing, this, [this] { leave(); });
}

QString StepPanel::named(const char *part) const
{
    return m_name + QLatin1StringView(part);
}

void StepPanel::escape()
{
    stepBack();
}

void StepPanel::leave()
{
    dismiss();
}

QVBoxLayout *StepPanel::beginStep(const QString &title, const QString &text)
{
    m_title = title;
    m_bar = nullptr;
    m_trouble = nullptr;
    m_safe = nullptr;
    m_act = nullptr;
    m_step = new QWidget;
    auto *column = new QVBoxLayout(m_step);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(0);
    QLabel *heading = makeLabel(m_house.theme, Type::Section, Tone::Text, title, m_step);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addSpacing(8);
    addText(column, text, "Text");
    return column;
}

void StepPanel::addText(QVBoxLayout *column, const QString &text, const char *name)
{
    if (text.isEmpty())
        return;
    QLabel *label = makeLabel(m_house.theme, Type::Body, Tone::Text2, text, m_step);
    label->setObjectName(named(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    column->addSpacing(12);
}

void StepPanel::addBar(QVBoxLayout *column)
{
    m_bar = new QProgressBar(m_step);
    m_bar->setObjectName(named("Progress"));
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    column->addSpacing(8);
    column->addWidget(m_bar);
}

void StepPanel::addTrouble(QVBoxLayout *column)
{
    m_trouble = new HintRow(m_house.theme, QStringLiteral("info"), m_step);
    m_trouble->setObjectName(named("Trouble"));
    column->addWidget(m_trouble);
}

void StepPanel::addFoot(QVBoxLayout *column, const QString &safe, const QString &act, Look look)
{
    column->addSpacing(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    m_safe = makeButton(m_house.theme, Look::Default, safe, m_step, stepButton);
    m_safe->setObjectName(named("Safe"));
    row->addWidget(m_safe);
    connect(m_safe, &QPushButton::clicked, this, [this] { stepBack(); });
    if (!act.isEmpty()) {
        m_act = makeButton(m_house.theme, look, act, m_step, stepButton);
        m_act->setObjectName(named("Act"));
        row->addWidget(m_act);
        connect(m_act, &QPushButton::clicked, this, [this] { press(); });
    }
    column->addLayout(row);
}

void StepPanel::showStep(QWidget *focus)
{
    setContent(m_step, m_title);
    if (!isVisible())
        open();
    QWidget *first = focus != nullptr ? focus : m_act != nullptr ? m_act : m_safe;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page_panel.h"

#include "app/session.h"
#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int panelButton = 40;

} // namespace

PagePanel::PagePanel(const House &house, QWidget *window, int width)
    : CardPanel(house.theme, window, width)
    , m_house(house)
{
    connect(this, &CardPanel::escaped, this, &CardPanel::dismiss);
    connect(&house.session, &Session::sealing, this, &CardPanel::dismiss);
    connect(&house.session, &Session::closing, this, &CardPanel::dismiss);
}

QVBoxLayout *PagePanel::begin(const QString &title, const QString &text)
{
    m_title = title;
    m_board = new QWidget;
    m_safe = nullptr;
    m_act = nullptr;
    auto *column = new QVBoxLayout(m_board);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(0);
    QLabel *heading = makeLabel(m_house.theme, Type::Section, Tone::Text, title, m_board);
    heading->setWordWrap(true);
    column->addWidget(heading);
    if (!text.isEmpty()) {
        column->addSpacing(8);
        QLabel *label = makeLabel(m_house.theme, Type::Body, Tone::Text2, text, m_board);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(18);
    return column;
}

void PagePanel::addFoot(QVBoxLayout *column, const QString &safe, const QString &act)
{
    column->addSpacing(24);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    m_safe = makeButton(m_house.theme, Look::Default, safe, m_board, panelButton);
    m_safe->setObjectName(QStringLiteral("panelSafe"));
    connect(m_safe, &QPushButton::clicked, this, &CardPanel::dismiss);
    row->addWidget(m_safe);
    if (!act.isEmpty()) {
        m_act = makeButton(m_house.theme, Look::Primary, act, m_board, panelButton);
        m_act->setObjectName(QStringLiteral("panelAct"));
        row->addWidget(m_act);
    }
    column->addLayout(row);
}

void PagePanel::showContent(QWidget *focus)
{
    setContent(m_board, m_title);
    if (!isVisible())
        open();
    focus->setFocus(Qt::OtherFocusReason);
}

QDate PagePanel::today() const
{
    return m_house.session.clock()().date();
}

} // namespace afterword

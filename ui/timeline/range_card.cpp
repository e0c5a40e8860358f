// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/range_card.h"

#include "app/timeline/captions.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int rangeWidth = 420;
constexpr int rangeButton = 40;

} // namespace

RangeCard::RangeCard(const Theme &theme,
                     QWidget *window,
                     const timeline::Range &shown,
                     const timeline::Range &all,
                     QDate today)
    : CardPanel(theme, window, rangeWidth)
    , m_theme(theme)
    , m_all(all)
    , m_days{std::clamp(shown.first, all.first, all.last),
             std::clamp(shown.last, all.first, all.last)}
{
    setObjectName(u"rangeCard"_s);
    build(today);
    connect(this, &CardPanel::escaped, this, &CardPanel::dismiss);
    edit(0);
    open();
    m_edges[0]->setFocus(Qt::OtherFocusReason);
}

void RangeCard::build(QDate today)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(0);
    const QString title = tr("Which days to show");
    column->addWidget(makeLabel(m_theme, Type::Section, Tone::Text, title, content));
    column->addSpacing(16);
    auto *edges = new QHBoxLayout;
    edges->setSpacing(8);
    for (const int edge : {0, 1}) {
        auto *button = makeButton(m_theme, Look::Default, {}, content);
        button->setObjectName(edge == 0 ? u"rangeFrom"_s : u"rangeTo"_s);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, edge] {
            edit(edge);
            m_month->setFocus(Qt::TabFocusReason);
        });
        m_edges[edge] = button;
        edges->addWidget(button, 1);
    }
    column->addLayout(edges);
    column->addSpacing(12);
    m_month = new MonthView(m_theme, content);
    m_month->setObjectName(u"rangeMonth"_s);
    m_month->setToday(today);
    column->addWidget(m_month);
    column->addSpacing(24);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *safe = makeButton(m_theme, Look::Default, tr("Cancel"), content, rangeButton);
    m_act = makeButton(m_theme, Look::Primary, tr("Show"), content, rangeButton);
    m_act->setObjectName(u"rangeAct"_s);
    row->addWidget(safe);
    row->addWidget(m_act);
    column->addLayout(row);
    connect(safe, &QPushButton::clicked, this, &CardPanel::dismiss);
    connect(m_month, &MonthView::picked, this, &RangeCard::take);
    connect(m_act, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({m_days[0], m_days[1]});
        dismiss();
    });
    setContent(content, title);
}

void RangeCard::edit(int edge)
{
    m_edge = edge;
    m_month->setRange(edge == 1 ? m_days[0] : m_all.first, m_all.last);
    m_month->setSelected(m_days[edge]);
    m_month->setAccessibleDescription(edge == 0 ? tr("The first day") : tr("The last day"));
    for (const int each : {0, 1}) {
        const QString day = timeline::dayInWords(m_days[each], true, QLocale());
        m_edges[each]->setText(each == 0 ? tr("From %1").arg(day) : tr("To %1").arg(day));
        m_edges[each]->setChecked(each == edge);
    }
}

void RangeCard::take(QDate day)
{
    m_days[m_edge] = day;
    if (m_edge == 0) {
        m_days[1] = std::max(m_days[1], day);
        edit(1); // the other end comes next
        return;
    }
    edit(1);
    m_act->setFocus(Qt::TabFocusReason);
}

} // namespace afterword

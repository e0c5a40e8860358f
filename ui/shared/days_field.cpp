// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/days_field.h"

#include "app/base/day_words.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

QString DaysField::inWords(QDate day, QDate today)
{
    return dayInWords(day, day.year() == today.year() ? DayStyle::Short : DayStyle::ShortYear);
}

DaysField::DaysField(const Theme &theme, Month month, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_kind(month)
    , m_today(today)
    , m_days{today.addMonths(-1), today}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *ends = new QHBoxLayout;
    ends->setSpacing(8);
    for (const End end : {From, Until}) {
        auto *button = makeButton(theme, Look::Default, {}, this, 30);
        button->setObjectName(end == From ? u"datesFrom"_s : u"datesUntil"_s);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, end] {
            edit(end);
            m_month->show();
            m_month->setFocus(Qt::TabFocusReason);
            refresh();
        });
        m_ends.at(end) = button;
        ends->addWidget(button, 1);
    }
    column->addLayout(ends);
    m_month = new MonthView(theme, this);
    m_month->setObjectName(u"datesMonth"_s);
    m_month->setToday(today);
    m_month->setVisible(month == Month::Stays);
    column->addWidget(m_month);
    connect(m_month, &MonthView::picked, this, &DaysField::take);
    edit(From);
}

void DaysField::setDays(QDate from, QDate until)
{
    m_days = {from, until};
    edit(From);
}

void DaysField::start(Qt::FocusReason reason)
{
    if (m_kind == Month::Stays)
        m_month->setFocus(reason);
    else
        m_ends[From]->setFocus(reason);
}

void DaysField::edit(End end)
{
    m_end = end;
    m_month->setRange({}, m_today);
    m_month->setSelected(m_days.at(end));
    m_month->setAccessibleDescription(end == From ? tr("The first day") : tr("The last day"));
    refresh();
}

void DaysField::take(QDate day)
{
    const End taken = m_end;
    m_days.at(taken) = day;
    // The other end is pushed along.
    m_days.at(From) = taken == Until ? std::min(m_days.at(From), day) : day;
    m_days.at(Until) = taken == From ? std::max(m_days.at(Until), day) : day;
    Q_EMIT changed(m_days.at(From), m_days.at(Until));
    if (m_kind == Month::Folds && taken == Until) {
        m_month->hide();
        m_ends[Until]->setFocus(Qt::TabFocusReason);
        return refresh();
    }
    edit(taken == From ? Until : From);
}

void DaysField::refresh()
{
    m_ends.at(From)->setText(tr("From %1").arg(inWords(m_days.at(From), m_today)));
    m_ends.at(Until)->setText(tr("To %1").arg(inWords(m_days.at(Until), m_today)));
    for (const End end : {From, Until})
        m_ends.at(end)->setChecked(m_end == end && !m_month->isHidden());
}

} // namespace afterword

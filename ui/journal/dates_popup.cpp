// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/dates_popup.h"

#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int datesWidth = 284;

QString dateInWords(QDate day, QDate today)
{
    return day.year() == today.year() ? QLocale().toString(day, DatesPopup::tr("d MMM"))
                                      : QLocale().toString(day, DatesPopup::tr("d MMM yyyy"));
}

} // namespace

QString datesInWords(QDate from, QDate until, QDate today)
{
    if (from == until)
        return dateInWords(from, today);
    return DatesPopup::tr("%1 – %2").arg(dateInWords(from, today), dateInWords(until, today));
}

QString datesTerm(QDate from, QDate until)
{
    if (from == until)
        return u"on:"_s + from.toString(Qt::ISODate);
    return u"after:%1 before:%2"_s.arg(from.toString(Qt::ISODate),
                                       until.addDays(1).toString(Qt::ISODate));
}

DatesPopup::DatesPopup(const Theme &theme, QDate from, QDate until, QDate today, QWidget *parent)
    : ChipPopup(theme, tr("From a day to another"), parent)
    , m_today(today)
    , m_days{from.isValid() ? from : today.addMonths(-1), until.isValid() ? until : today}
{
    setObjectName(u"dates-popup"_s);
    setFixedWidth(theme.px(datesWidth));
    auto *ends = new QHBoxLayout;
    ends->setSpacing(8);
    for (const End end : {From, Until}) {
        auto *button = makeButton(theme, Look::Default, {}, this, 30);
        button->setObjectName(end == From ? u"datesFrom"_s : u"datesUntil"_s);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, end] {
            edit(end);
            m_month->setFocus(Qt::TabFocusReason);
        });
        m_ends.at(end) = button;
        ends->addWidget(button, 1);
    }
    m_column->addLayout(ends);
    m_month = new MonthView(theme, this);
    m_month->setObjectName(u"datesMonth"_s);
    m_month->setToday(today);
    m_column->addWidget(m_month);
    auto *any = makeButton(theme, Look::Quiet, tr("Any date"), this, 30);
    any->setObjectName(u"datesAny"_s);
    m_column->addWidget(any, 0, Qt::AlignLeading);
    connect(m_month, &MonthView::picked, this, &DatesPopup::take);
    connect(any, &QPushButton::clicked, this, [this] {
        Q_EMIT cleared();
        close();
    });
    edit(From);
    m_month->setFocus(Qt::PopupFocusReason);
}

void DatesPopup::edit(End end)
{
    m_end = end;
    m_month->setRange({}, m_today);
    m_month->setSelected(m_days.at(end));
    m_month->setAccessibleDescription(end == From ? tr("The first day") : tr("The last day"));
    refresh();
}

void DatesPopup::take(QDate day)
{
    m_days.at(m_end) = day;
    // The other end is pushed along.
    m_days.at(From) = m_end == Until ? std::min(m_days.at(From), day) : day;
    m_days.at(Until) = m_end == From ? std::max(m_days.at(Until), day) : day;
    Q_EMIT changed(m_days.at(From), m_days.at(Until));
    edit(m_end == From ? Until : From);
}

void DatesPopup::refresh()
{
    m_ends.at(From)->setText(tr("From %1").arg(dateInWords(m_days.at(From), m_today)));
    m_ends.at(Until)->setText(tr("To %1").arg(dateInWords(m_days.at(Until), m_today)));
    for (const End end : {From, Until})
        m_ends.at(end)->setChecked(m_end == end);
}

} // namespace afterword

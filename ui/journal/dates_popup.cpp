// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/dates_popup.h"

#include "ui/shared/controls.h"
#include "ui/shared/days_field.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int datesWidth = 284;

} // namespace

QString datesInWords(QDate from, QDate until, QDate today)
{
    if (from == until)
        return DaysField::inWords(from, today);
    return DatesPopup::tr("%1 – %2").arg(DaysField::inWords(from, today),
                                         DaysField::inWords(until, today));
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
{
    setObjectName(u"dates-popup"_s);
    setFixedWidth(theme.px(datesWidth));
    auto *days = new DaysField(theme, DaysField::Month::Stays, today, this);
    days->setDays(from.isValid() ? from : today.addMonths(-1), until.isValid() ? until : today);
    m_column->addWidget(days);
    auto *any = makeButton(theme, Look::Quiet, tr("Any date"), this, 30);
    any->setObjectName(u"datesAny"_s);
    m_column->addWidget(any, 0, Qt::AlignLeading);
    connect(days, &DaysField::changed, this, &DatesPopup::changed);
    connect(any, &QPushButton::clicked, this, [this] {
        Q_EMIT cleared();
        close();
    });
    days->start(Qt::PopupFocusReason);
}

} // namespace afterword

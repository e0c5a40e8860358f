// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dates.h"

#include "app/base/day_words.h"

#include <QLocale>

namespace afterword {

QString dayInWords(QDate date, bool withYear)
{
    return dayInWords(date, withYear ? DayStyle::Year : DayStyle::Plain);
}

QString shortDate(QDate date)
{
    return dayInWords(date, date.year() != QDate::currentDate().year());
}

QString shortTime(QTime time)
{
    const QLocale locale;
    // The short format of the "C" locale and a few others has seconds in it.
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")).remove(QStringLiteral(".ss"));
    return locale.toString(time, format);
}

} // namespace afterword

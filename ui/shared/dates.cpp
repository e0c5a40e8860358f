// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dates.h"

#include <QLocale>

namespace afterword {

QString shortDate(QDate date)
{
    const QString format = date.year() == QDate::currentDate().year()
                               ? QStringLiteral("d MMMM")
                               : QStringLiteral("d MMMM yyyy");
    return QLocale().toString(date, format);
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

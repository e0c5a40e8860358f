// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/last_opened.h"

#include "ui/shared/dates.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QLocale>

namespace afterword {

namespace {

struct LastOpened
{
    Q_DECLARE_TR_FUNCTIONS(LastOpened)
};

/// The day as it is said nearest to it: today, yesterday, a weekday, a date.
QString lastOpenedDay(QDate day, QDate today)
{
    const QLocale locale;
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return LastOpened::tr("today");
    if (ago == 1)
        return LastOpened::tr("yesterday");
    if (ago > 1 && ago < 7)
        return locale.standaloneDayName(day.dayOfWeek());
    return locale.toString(day, QLocale::LongFormat);
}

} // namespace

QString lastOpenedLine(const QList<Moment> &unlocks, const Moment &now, OpenedAt place)
{
    if (unlocks.isEmpty())
        return {};
    const Moment &last = unlocks.constFirst();
    const QString day = lastOpenedDay(last.date(), now.date());
    const QString time = shortTime(last.time());
    switch (place) {
    case OpenedAt::Here:
        return LastOpened::tr("Last opened: %1 %2, on this computer").arg(day, time);
    case OpenedAt::Elsewhere:
        return LastOpened::tr("Last opened: %1 %2, not on this computer").arg(day, time);
    case OpenedAt::Unknown:
        break;
    }
    return LastOpened::tr("Last opened: %1 %2").arg(day, time);
}

QString thisComputer()
{
    QFile number(QStringLiteral("/etc/machine-id"));
    if (!number.open(QIODevice::ReadOnly))
        return {};
    const QByteArray id = number.readAll().trimmed();
    if (id.isEmpty())
        return {};
    // The number itself is not for programs to keep (machine-id(5)).
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral("afterword computer "));
    hash.addData(id);
    return QString::fromLatin1(hash.result().first(8).toHex());
}

} // namespace afterword

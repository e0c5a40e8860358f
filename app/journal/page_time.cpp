// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/page_time.h"

#include <QTimeZone>

namespace afterword {

Moment momentIn(const QByteArray &zone, QDate day, QTime time, qint32 offsetSeconds)
{
    const QTimeZone known(zone);
    const bool isKnown = !zone.isEmpty() && known.isValid();
    const QDateTime at = isKnown ? QDateTime(day, time, known)
                                 : QDateTime(day, time, Qt::OffsetFromUTC, offsetSeconds);
    Moment moment;
    moment.utcMs = at.toMSecsSinceEpoch();
    moment.offsetSeconds = at.offsetFromUtc();
    return moment;
}

Page movedTo(Page page, QDate day, QTime time)
{
    const Moment at = momentIn(page.zone, day, time, page.at.offsetSeconds);
    const qint64 moved = at.utcMs - page.at.utcMs;
    for (Mood &mood : page.moods) {
        mood.at.utcMs += moved;
        mood.at.offsetSeconds = at.offsetSeconds;
    }
    page.at = at;
    return page;
}

} // namespace afterword

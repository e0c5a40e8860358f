// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders.h"

#include "app/settings.h"
#include "app/settings_reminders.h"

#include <QTimeZone>

#include <algorithm>

namespace afterword::reminders {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 8; ///< a week, and today once more
constexpr auto timeFormat = u"HH:mm";

/// This time of this day in the zone. QDateTime leaves open which of two equal times it means.
QDateTime reminderAt(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime plain(day, time, Qt::UTC);
    const int before = zone.offsetFromUtc(plain.addDays(-1));
    const int after = zone.offsetFromUtc(plain.addDays(1));
    // With the greater offset it is earlier: the first of two.
    for (const int offset : {std::max(before, after), std::min(before, after)}) {
        const QDateTime moment = plain.addSecs(-offset);
        if (zone.offsetFromUtc(moment) == offset)
            return moment.toTimeZone(zone);
    }
    return plain.addSecs(-before).toTimeZone(zone); // the clocks skip it
}

bool comesOn(const Plan &plan, QDate day)
{
    return (plan.days & (1 << (day.dayOfWeek() - 1))) != 0;
}

} // namespace

bool Quiet::covers(QTime time) const
{
    if (from <= until)
        return time >= from && time < until;
    return time >= from || time < until;
}

QTime storedTime(const QString &text)
{
    return QTime::fromString(text, QString::fromUtf16(timeFormat));
}

QList<QTime> timesFrom(const QStringList &texts)
{
    QList<QTime> times;
    for (const QString &text : texts) {
        const QTime time = storedTime(text);
        if (time.isValid() && !times.contains(time) && times.size() < mostTimes)
            times.append(time);
    }
    std::sort(times.begin(), times.end());
    return times;
}

QStringList textsOf(const QList<QTime> &times)
{
    QStringList texts;
    for (const QTime &time : times)
        texts.append(time.toString(QStringView(timeFormat)));
    return texts;
}

Plan planOf(const Settings &settings)
{
    Plan plan;
    plan.on = settings.value(key::reminders).toBool();
    plan.times = timesFrom(settings.value(key::reminderTimes).toStringList());
    plan.days = settings.value(key::reminderDays).toInt();
    const Quiet quiet{storedTime(settings.value(key::reminderQuietFrom).toString()),
                      storedTime(settings.value(key::reminderQuietUntil).toString())};
    if (settings.value(key::reminderQuiet).toBool() && quiet.from.isValid()
        && quiet.until.isValid())
        plan.quiet = quiet;
    return plan;
}

std::optional<QDateTime> nextOf(const Plan &plan, const QDateTime &after)
{
    if (!plan.on)
        return std::nullopt;
    const QTimeZone zone = after.timeZone();
    std::optional<QDateTime> first;
    // From the day before: a time that the clocks skip may end up past midnight.
    for (int ahead = -1; ahead <= daysAhead && !first; ++ahead) {
        const QDate day = after.date().addDays(ahead);
        if (!comesOn(plan, day))
            continue;
        for (const QTime &time : plan.times) {
            if (plan.quiet && plan.quiet->covers(time))
                continue;
            const QDateTime moment = reminderAt(day, time, zone);
            if (moment > after && (!first || moment < *first))
                first = moment;
        }
    }
    return first;
}

What decide(const Plan &plan, Record &record, const QDateTime &now, bool atWork)
{
    // A clock that was put back must not silence what comes.
    const QDateTime oldest = now.addSecs(-lateSeconds);
    if (!record.done.isValid() || record.done > now)
        record.done = now;
    const auto due = nextOf(plan, std::max(record.done, oldest).toTimeZone(now.timeZone()));
    if (!due || *due > now)
        return What::Nothing;
    record.done = now;
    if (atWork) {
        record.left = 0;
        return What::LeaveOut;
    }
    if (plan.quiet && plan.quiet->covers(now.time()))
        return What::LeaveOut;
    if (record.left >= leftUntilStop) {
        record.left = 0;
        return What::Stop;
    }
    ++record.left;
    return What::Show;
}

} // namespace afterword::reminders

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/away.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr QLatin1StringView awayFrom("from");
constexpr QLatin1StringView awayTo("to");
constexpr QLatin1StringView awayUntil("until");

QDate awayDay(const QVariantMap &map, QLatin1StringView key)
{
    return QDate::fromString(map.value(QString(key)).toString(), Qt::ISODate);
}

template <typename Named>
QSet<Id> awayIds(const std::vector<Named> &list, QDate today)
{
    QSet<Id> ids;
    for (const Named &named : list) {
        if (named.away.isValid() && named.away > today)
            ids.insert(named.id);
    }
    return ids;
}

bool awayAny(const QSet<Id> &away, const QList<Id> &ids)
{
    return !away.isEmpty()
           && std::any_of(ids.begin(), ids.end(), [&](const Id &id) { return away.contains(id); });
}

} // namespace

QVariant toSetting(const QList<AwayPeriod> &periods)
{
    QVariantList list;
    for (const AwayPeriod &period : periods) {
        list += QVariantMap{{QString(awayFrom), period.from.toString(Qt::ISODate)},
                            {QString(awayTo), period.to.toString(Qt::ISODate)},
                            {QString(awayUntil), period.until.toString(Qt::ISODate)}};
    }
    return list;
}

QList<AwayPeriod> awayPeriods(const QVariant &setting)
{
    QList<AwayPeriod> periods;
    const QVariantList list = setting.toList();
    for (const QVariant &each : list) {
        const QVariantMap map = each.toMap();
        const AwayPeriod period{
            awayDay(map, awayFrom), awayDay(map, awayTo), awayDay(map, awayUntil)};
        if (period.from.isValid() && period.from <= period.to && period.until.isValid())
            periods += period;
    }
    return periods;
}

AwayRule::AwayRule(const std::vector<Tag> &tags,
                   const std::vector<Person> &people,
                   const QList<AwayPeriod> &periods,
                   QDate today)
    : m_today(today)
    , m_tags(awayIds(tags, today))
    , m_people(awayIds(people, today))
{
    std::copy_if(periods.begin(),
                 periods.end(),
                 std::back_inserter(m_periods),
                 [&](const AwayPeriod &period) { return period.until > today; });
}

bool AwayRule::hides(const Page &page) const
{
    if (page.away.isValid() && page.away > m_today)
        return true;
    if (awayAny(m_tags, page.tags) || awayAny(m_people, page.people))
        return true;
    if (m_periods.isEmpty())
        return false;
    const QDate day = page.day();
    return std::any_of(m_periods.begin(), m_periods.end(), [&](const AwayPeriod &period) {
        return period.from <= day && day <= period.to;
    });
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// "Put away until": which pages are left out of sight on a day. A page is away when itself, one of
// its tags or people, or the time it was written in is put away until a later day; on that day it
// is back by itself. Nothing is deleted. Pure; values, any thread.
#pragma once

#include "app/journal/records.h"

#include <QSet>
#include <QVariant>

#include <vector>

namespace afterword {

/// Pages written from `from` to `to` (both included) are away until `until` comes.
struct AwayPeriod
{
    QDate from;
    QDate to;
    QDate until;
    friend bool operator==(const AwayPeriod &, const AwayPeriod &) = default;
};

/// As kept among the settings inside the vault: a list of {from, to, until}.
inline constexpr auto awayPeriodsKey = "away_periods";
[[nodiscard]] QVariant toSetting(const QList<AwayPeriod> &periods);
/// Leaves out what is no period.
[[nodiscard]] QList<AwayPeriod> awayPeriods(const QVariant &setting);

/// What is put away on one day.
class AwayRule final
{
public:
    AwayRule() = default;
    AwayRule(const std::vector<Tag> &tags,
             const std::vector<Person> &people,
             const QList<AwayPeriod> &periods,
             QDate today);

    /// Pages in the bin are not asked about.
    [[nodiscard]] bool hides(const Page &page) const;

    friend bool operator==(const AwayRule &, const AwayRule &) = default;

private:
    QDate m_today;
    QSet<Id> m_tags;
    QSet<Id> m_people;
    QList<AwayPeriod> m_periods; ///< those that still hide something
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// What is put away, and what is in sight.
#include "app/journal/journal.h"
#include "app/journal/journal_private.h"

namespace afterword {

const std::vector<const Page *> &Journal::awayPages() const
{
    return m_d->shelf.away();
}

bool Journal::isAway(const Page &page) const
{
    return m_d->shelf.isAway(page);
}

bool Journal::shows(const Page &page) const
{
    return m_d->shelf.shows(page);
}

void Journal::showAway(bool show)
{
    m_d->showAway = show;
    m_d->lookAway();
}

bool Journal::showsAway() const
{
    return m_d->showAway;
}

QList<AwayPeriod> Journal::awayPeriods() const
{
    return afterword::awayPeriods(setting(QString::fromLatin1(awayPeriodsKey)));
}

void Journal::setAwayPeriods(const QList<AwayPeriod> &periods)
{
    setSetting(QString::fromLatin1(awayPeriodsKey), toSetting(periods));
}

void Journal::checkDay()
{
    m_d->lookAway();
}

std::vector<Id> Journal::Private::sortAway()
{
    return shelf.sight(owner->awayPeriods(), clock().date(), showAway);
}

/// Tells what has come into sight or gone out of it, all at once.
void Journal::Private::lookAway()
{
    std::vector<Id> moved = sortAway();
    if (!moved.empty())
        Q_EMIT owner->changed(Change{Change::What::Loaded, RecordType::Page, {}, std::move(moved)});
}

} // namespace afterword

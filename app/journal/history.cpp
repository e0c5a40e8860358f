// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/history.h"

#include <algorithm>

namespace afterword::history {

namespace {

constexpr qint64 historyDayMs = 24LL * 3'600 * 1'000;

/// The one whose neighbours are nearest to each other is missed least; the ends stay.
qsizetype historyLeastMissed(const QList<Version> &versions)
{
    qsizetype found = versions.size() - 1;
    qint64 least = INT64_MAX;
    for (qsizetype i = 1; i + 1 < versions.size(); ++i) {
        const qint64 gap = versions.at(i - 1).at.utcMs - versions.at(i + 1).at.utcMs;
        if (gap < least) {
            least = gap;
            found = i;
        }
    }
    return found;
}

} // namespace

qsizetype taken(QStringView before, QStringView after)
{
    const auto start = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const QStringView restBefore = before.mid(start.first - before.begin());
    const QStringView restAfter = after.mid(start.second - after.begin());
    const auto end =
        std::mismatch(restBefore.rbegin(), restBefore.rend(), restAfter.rbegin(), restAfter.rend());
    return restBefore.rend() - end.first;
}

bool isWorthKeeping(QStringView before, QStringView after, const Moments &moments)
{
    if (before == after || before.trimmed().isEmpty())
        return false;
    const qint64 sinceSaved = moments.now.utcMs - moments.saved.utcMs;
    const qint64 sinceKept = moments.now.utcMs - moments.kept.utcMs;
    // A clock that was set back says nothing about a pause: rather one version more.
    if (sinceSaved < 0 || sinceSaved >= pauseMs || sinceKept >= sittingMs)
        return true;
    const qsizetype gone = taken(before, after);
    return gone >= erasedMany || (gone >= erasedSome && sinceKept >= erasingMs);
}

QList<Version> thinned(const QList<Version> &versions, const Moment &now, QList<Version> &gone)
{
    QList<Version> kept;
    for (const Version &version : versions) {
        const bool young = now.utcMs - version.at.utcMs < historyDayMs;
        const bool lastOfItsDay = kept.isEmpty() || kept.last().at.date() != version.at.date();
        (young || lastOfItsDay ? kept : gone).append(version);
    }
    while (kept.size() > mostKept)
        gone.append(kept.takeAt(historyLeastMissed(kept)));
    return kept;
}

} // namespace afterword::history

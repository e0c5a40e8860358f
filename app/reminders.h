// SPDX-License-Identifier: GPL-3.0-or-later
// When a reminder comes: from the plan a person made and the time that it is, nothing else. Each
// time comes once a day, also when the clocks change: one that is skipped comes as much later, of
// one that is there twice the first counts. One that was missed (asleep, switched off) is made up
// for within half an hour, or not at all. After two that nobody answered they stop by themselves.
// Pure: the caller owns clock, record and what is done. Any thread.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace afterword {

class Settings;

namespace reminders {

inline constexpr int everyDay = 127;
inline constexpr int mostTimes = 12;
inline constexpr int leftUntilStop = 2;
inline constexpr qint64 lateSeconds = 1'800;
inline constexpr qint64 atWorkSeconds = 600; ///< so long after the last key nothing comes

/// A stretch of each day, over midnight when it ends before it begins; empty when both are equal.
struct Quiet
{
    QTime from;
    QTime until;

    [[nodiscard]] bool covers(QTime time) const;
};

struct Plan
{
    bool on = false;
    QList<QTime> times;
    int days = everyDay; ///< bits, 1: Monday
    std::optional<Quiet> quiet;
};

/// What has to be remembered between two reminders, and while the program is not there.
struct Record
{
    QDateTime done; ///< everything up to here is seen to
    int left = 0;   ///< shown and not answered, in a row
};

enum class What
{
    Nothing,
    Show,
    LeaveOut, ///< its time came, but not now
    Stop,     ///< the last two were left alone
};

[[nodiscard]] Plan planOf(const Settings &settings);
/// Times of the setting, sorted, each once; nonsense left out.
[[nodiscard]] QList<QTime> timesFrom(const QStringList &texts);
[[nodiscard]] QStringList textsOf(const QList<QTime> &times);
[[nodiscard]] QTime storedTime(const QString &text); ///< "HH:mm"; invalid for anything else

/// The first one after this moment, in its time zone. Nothing when the plan is off or empty.
[[nodiscard]] std::optional<QDateTime> nextOf(const Plan &plan, const QDateTime &after);
/// Whether one has come since `record.done`, and what to do about it. Moves the record on.
/// `atWork`: someone writes, or did a moment ago.
[[nodiscard]] What
decide(const Plan &plan, Record &record, const QDateTime &now, bool atWork = false);

} // namespace reminders

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the settings for reminders and the tray, kept outside the vault so that reminders work
// while it is locked: times, days and what was shown last, never a word (rulings.md). Spelled once.
// Rows: app/settings.cpp. Any thread.
#pragma once

namespace afterword::key {

inline constexpr auto reminders = "reminders";                     ///< off until asked for
inline constexpr auto reminderTimes = "reminder_times";            ///< "HH:mm" each
inline constexpr auto reminderDays = "reminder_days";              ///< bits, 1: Monday
inline constexpr auto reminderQuiet = "reminder_quiet";            ///< quiet hours hold
inline constexpr auto reminderQuietFrom = "reminder_quiet_from";   ///< "HH:mm"
inline constexpr auto reminderQuietUntil = "reminder_quiet_until"; ///< "HH:mm"
inline constexpr auto reminderDone = "reminder_done";         ///< RFC 3339: all before is seen to
inline constexpr auto reminderLeft = "reminder_left";         ///< shown since someone last answered
inline constexpr auto remindersStopped = "reminders_stopped"; ///< by themselves; said once
inline constexpr auto tray = "tray";

} // namespace afterword::key

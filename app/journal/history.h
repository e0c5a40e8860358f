// SPDX-License-Identifier: GPL-3.0-or-later
// Which earlier texts of a page are kept. Saving goes on every few seconds while someone types, so
// not each save is a version: the text from before is kept after a pause, now and then in a long
// sitting, and whenever something of it is taken away. All of them stay for a day, then the last of
// each day. Pure; values, any thread.
#pragma once

#include "app/journal/records.h"

namespace afterword::history {

inline constexpr qint64 pauseMs = 2LL * 60 * 1'000;    ///< after so long a text counts as settled
inline constexpr qint64 sittingMs = 10LL * 60 * 1'000; ///< and in one that never pauses
inline constexpr qint64 erasingMs = 30LL * 1'000;      ///< at most so often while it shrinks slowly
inline constexpr qsizetype erasedMany = 40;            ///< characters that went at once
inline constexpr qsizetype erasedSome = 10;
inline constexpr qsizetype mostKept = 100;

/// How many characters of the one are not in the other, when what both begin and end with is left
/// aside.
[[nodiscard]] qsizetype taken(QStringView before, QStringView after);

struct Moments
{
    Moment now;
    Moment saved; ///< when the text from before was saved
    Moment kept;  ///< of the newest version; of the page's first save when there is none
};

/// Whether the text from before becomes a version.
[[nodiscard]] bool isWorthKeeping(QStringView before, QStringView after, const Moments &moments);

/// What stays of these versions (newest first); the rest goes to `gone`.
[[nodiscard]] QList<Version>
thinned(const QList<Version> &versions, const Moment &now, QList<Version> &gone);

} // namespace afterword::history

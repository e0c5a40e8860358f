// SPDX-License-Identifier: GPL-3.0-or-later
// When work that nobody asked for may be done: never while someone is writing. Pure; any thread.
#pragma once

#include "app/base/moment.h"

#include <optional>

namespace afterword {

inline constexpr qint64 quietMs = 60'000;
inline constexpr qint64 compactEveryMs = 7 * 24LL * 3'600'000;

/// Whether the last compaction is long enough ago, or there was none. One that lies in the future
/// (a clock set back) counts as long ago.
[[nodiscard]] inline bool isCompactionDue(const Moment &now, const std::optional<Moment> &last)
{
    return !last || now.utcMs - last->utcMs >= compactEveryMs || last->utcMs > now.utcMs;
}

/// Milliseconds until a minute was quiet, 0 when it was. A clock set back starts a new minute.
[[nodiscard]] inline qint64 untilQuiet(const Moment &now, const Moment &lastActivity)
{
    const qint64 quiet = now.utcMs - lastActivity.utcMs;
    if (quiet < 0)
        return quietMs;
    return quiet >= quietMs ? 0 : quietMs - quiet;
}

} // namespace afterword

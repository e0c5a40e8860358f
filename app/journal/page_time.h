// SPDX-License-Identifier: GPL-3.0-or-later
// When a page is about. Pure; values, any thread.
#pragma once

#include "app/journal/records.h"

namespace afterword {

/// This day and time of day as a clock in that zone shows it. Without a known zone the offset
/// counts. A time the clocks skipped is the one after the gap.
[[nodiscard]] Moment momentIn(const QByteArray &zone, QDate day, QTime time, qint32 offsetSeconds);

/// The page at another day and time, in the zone it was written in. Its marks go along: each stays
/// as long before or after the page's own time as it was.
[[nodiscard]] Page movedTo(Page page, QDate day, QTime time);

} // namespace afterword

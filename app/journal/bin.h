// SPDX-License-Identifier: GPL-3.0-or-later
// The bin: a page stays in it for 30 days, then it is erased for good. Pure; values, any thread.
#pragma once

#include "app/journal/batch.h"

namespace afterword::bin {

inline constexpr int keptDays = 30;

/// The first day on which a page that lies in the bin is no longer kept.
[[nodiscard]] QDate endOf(const Page &page);
/// Erases what has been there for longer, at most `most` pages at once. Empty when there is none.
[[nodiscard]] Batch
overdue(const std::vector<const Page *> &binned, QDate today, std::size_t most = 100);

} // namespace afterword::bin

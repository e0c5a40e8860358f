// SPDX-License-Identifier: GPL-3.0-or-later
// The sample journal behind --demo and --tour: half a year of an invented person's pages, ending
// today, read from resources/sample/demo.json. The same file and moment give the same journal, ids
// included. Nothing here touches a vault; the caller saves what it gets. Values; any thread.
#pragma once

#include "app/base/moment.h"
#include "app/base/result.h"
#include "app/journal/records_reflect.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace afterword {

struct Demo
{
    std::vector<std::pair<Page, QString>> pages; ///< oldest first; no page is later than now
    std::vector<Tag> tags;                       ///< pages name them by id
    std::vector<LifeMark> marks;
    /// Oldest first; `edited` is when it was last touched. One let go has neither words nor name.
    std::vector<std::pair<Letter, QString>> letters;
};

/// Days in the file count back from now's local day. Rows with "weekend" move to the nearest
/// Saturday (6) or Sunday (7). Today's pages move before `now` and stay on its day.
/// NotFound without the file, Malformed when it does not read.
[[nodiscard]] Result<Demo> loadDemo(Moment now);
[[nodiscard]] Result<Demo> parseDemo(const QByteArray &json, Moment now);

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// Front: the first page of a hand-off: moods as dots over the days, life marks, the words that were
// chosen, and sentences beside it that say what it is and is not (timeline/captions.h). Blank days
// stay blank; no line, no mean, no word of a page. Values, drawn on one page. Thread: one job;
// needs a QGuiApplication.
#pragma once

#include "app/paper/flow.h"
#include "app/paper/words.h"
#include "app/timeline/series.h"

#include <vector>

namespace afterword::paper {

struct Front
{
    timeline::Range range;
    std::vector<timeline::Dot> dots; ///< of these days, oldest first
    std::vector<LifeMark> marks;     ///< of these days, by day
};

/// The sentences and lists under the chart, as HTML: what the drawing says, in words.
[[nodiscard]] QByteArray frontInWords(const Front &front, const Words &words);
/// Begins a page and fills it.
[[nodiscard]] bool putFront(Flow &flow, const Front &front, const Words &words);

} // namespace afterword::paper

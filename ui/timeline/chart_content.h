// SPDX-License-Identifier: GPL-3.0-or-later
// What of a journal the chart shows in one range: dots, life marks and gaps. A gap with pages in it
// is told apart from one without: a page needs no mood, and is still written. Thread: GUI.
#pragma once

#include "app/journal/journal.h"
#include "ui/timeline/chart_layer.h"

namespace afterword {

/// `all` are the journal's dots. The line is left out.
[[nodiscard]] ChartContent chartContent(const Journal &journal,
                                        const std::vector<timeline::Dot> &all,
                                        const timeline::Range &range);

} // namespace afterword

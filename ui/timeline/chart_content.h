// SPDX-License-Identifier: GPL-3.0-or-later
// What of a journal the chart shows: dots, life marks, small signs and gaps. A gap with pages in it
// is told apart from one without: a page needs no mood, and is still written. Thread: GUI.
#pragma once

#include "ui/timeline/chart_layer.h"
#include "ui/timeline/chart_legend.h"

namespace afterword {

class Session;

/// `all` are the journal's dots; what is switched off is left out. So is the line, and the view.
[[nodiscard]] ChartContent chartContent(Session &session, std::vector<timeline::Dot> all);

/// Whether records of this type are shown in it.
[[nodiscard]] bool isDrawn(RecordType type);

/// What the legend tells of it; without what the line and the table are like.
[[nodiscard]] ChartLegend::State legendState(const ChartPart &part, const ChartContent &whole);

} // namespace afterword

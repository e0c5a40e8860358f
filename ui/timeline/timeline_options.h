// SPDX-License-Identifier: GPL-3.0-or-later
// What of the timeline is shown, as the person has switched it: kept inside the journal. And the
// menu of those switches. Thread: GUI.
#pragma once

#include "app/timeline/series.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace afterword {

class Settings;

struct TimelineOptions
{
    timeline::Axis axis = timeline::Axis::Pleasantness;
    std::optional<Frame> frame; ///< only marks of this one; nothing: both, told apart
    QStringList hidden;         ///< of "path", "letter", "urge", "mark"
    bool noCharts = false;      ///< words stay (care.md 3.4, 9)
};

[[nodiscard]] TimelineOptions timelineOptions(const Settings &settings);

/// The dots that are shown with these, in the same order.
[[nodiscard]] std::vector<timeline::Dot> shownDots(const std::vector<timeline::Dot> &all,
                                                   const TimelineOptions &options);

/// Fills an empty menu. A choice is kept at once; `changed` is called after it.
void fillOptions(QMenu &menu,
                 Settings &settings,
                 const std::vector<timeline::Dot> &all,
                 const std::function<void()> &changed);

} // namespace afterword

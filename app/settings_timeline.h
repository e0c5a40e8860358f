// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the settings of the timeline; their rows stand in the table with all others
// (settings.cpp). All are kept inside the journal. Values; any thread.
#pragma once

namespace afterword::key {

inline constexpr auto timelineAxis = "timeline_axis";          ///< pleasantness, energy
inline constexpr auto timelineFrame = "timeline_frame";        ///< both, now, day
inline constexpr auto timelineHidden = "timeline_hidden";      ///< of path, letter, urge, mark
inline constexpr auto timelineNoCharts = "timeline_no_charts"; ///< words stay (care.md 3.4, 9)

} // namespace afterword::key

// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the settings of Support and of urges; their rows stand in the table with all others
// (settings.cpp). Values; any thread.
#pragma once

namespace afterword::key {

/// Of the help lines; empty: that of the locale; "other": none of the list. Kept outside.
inline constexpr auto country = "country";
inline constexpr auto supportPeople = "support_people"; ///< rows {name, reach, note}
inline constexpr auto supportLine = "support_line";     ///< the line after "hopeless", "not safe"
inline constexpr auto urges = "urges";                  ///< the page of urges was asked for
inline constexpr auto urgeMarksOff = "urge_marks_off";  ///< kinds not shown on the timeline

} // namespace afterword::key

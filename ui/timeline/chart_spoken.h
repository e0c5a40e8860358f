// SPDX-License-Identifier: GPL-3.0-or-later
// How the mood chart is read out: a chart named by its summary, its value the current check-in in
// words, and one child for each check-in and then each small sign, made when it is asked for.
// Thread: GUI; owned by Qt.
#pragma once

namespace afterword {

/// Tells Qt how to read out any MoodChart. More than once does no harm.
void installSpokenChart();

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// How a small chart of answers is read out: a chart named by its question and how many answers it
// shows, its value the current answer in words, and one child for each answer, made when it is
// asked for. Thread: GUI; owned by Qt.
#pragma once

namespace afterword {

/// Tells Qt how to read out any ScaleChart. More than once does no harm.
void installSpokenScale();

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// A mark in words, the same on screen, for a screen reader and on paper (look.md 2). Pure, any
// thread; translated by the application.
#pragma once

#include "app/timeline/series.h"

namespace afterword::timeline {

/// "a little pleasant"
[[nodiscard]] QString pleasantInWords(int pleasant);
/// "a little pleasant, low energy"
[[nodiscard]] QString moodInWords(int pleasant, int energy);
/// The same, without an energy that was never asked for.
[[nodiscard]] QString moodInWords(const Mood &mood);
[[nodiscard]] QString moodInWords(const Dot &dot);

} // namespace afterword::timeline

// SPDX-License-Identifier: GPL-3.0-or-later
// Passphrase strength by zxcvbn: log10 of the guesses, and the level the meter shows
// (rulings.md: < 8 too weak, 8 fair, 10 good, 12 strong). Reads guarded memory, copies nothing
// that outlives the call. GUI thread; about 1 ms for 100 characters.
#pragma once

#include <string_view>

namespace afterword::care {

enum class Strength
{
    Empty = 0,
    Weak = 1,
    Fair = 2,
    Good = 3,
    Strong = 4
};

/// `utf8` must be followed by a NUL in memory or is copied into guarded memory by the callee.
[[nodiscard]] Strength strengthOf(std::string_view utf8);
[[nodiscard]] double guessesLog10(std::string_view utf8);

} // namespace afterword::care

// SPDX-License-Identifier: GPL-3.0-or-later
// The words that sample journals are made of: our own, plain and kind. `%` and a letter stand for
// one entry of the list of that letter. Constants.
#pragma once

#include <span>
#include <string_view>

namespace afterword::sample {

using Words = std::span<const std::u16string_view>;

/// The list for a letter; empty for a letter without one.
[[nodiscard]] Words listFor(char16_t letter);
[[nodiscard]] Words sentences();       ///< whole sentences with gaps
[[nodiscard]] Words personSentences(); ///< the same with %N, a person's name
[[nodiscard]] Words titles();
[[nodiscard]] Words tagNames();    ///< 40
[[nodiscard]] Words personNames(); ///< 6
[[nodiscard]] Words markNames();   ///< 12

} // namespace afterword::sample

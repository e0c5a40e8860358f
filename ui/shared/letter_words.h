// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter is called and how it stands, in words. Pure; GUI thread.
#pragma once

#include "app/journal/records_reflect.h"

namespace afterword {

/// As typed; a plain name for one without, and for one let go.
[[nodiscard]] QString letterTitle(const Letter &letter);
/// "Sealed until 1 March 2026".
[[nodiscard]] QString letterState(const Letter &letter, QDate today);
/// Name of the sign beside it.
[[nodiscard]] QString letterSign(const Letter &letter);
/// Its words may be answered from the next day on.
[[nodiscard]] bool mayAnswer(const Letter &letter, QDate today);

} // namespace afterword

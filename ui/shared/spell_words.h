// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one line of Markdown that spelling looks at: not in code, not in addresses, not the
// marks. Pure, linear, any thread.
#pragma once

#include "app/spell/words.h"

#include <QString>

#include <vector>

namespace afterword {

[[nodiscard]] std::vector<spell::Word> wordsOfLine(const QString &text, bool inCode);

} // namespace afterword

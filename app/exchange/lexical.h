// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of a Lexical editor ("super" notes) as Markdown. Bounded in depth. Pure, any thread.
#pragma once

#include <QString>

namespace afterword::exchange {

/// Empty when it is no such JSON.
[[nodiscard]] QString lexicalText(const QString &json);

} // namespace afterword::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// HTML that would cost a parser more than it is worth: elements left open by the hundred are made
// anew in each paragraph that follows, and one within the other they use up the stack. Pure,
// linear, any thread.
#pragma once

#include <QString>

namespace afterword::exchange {

/// Whether a parser can be given this.
[[nodiscard]] bool htmlIsBounded(const QString &html);
/// The words alone, without a tree.
[[nodiscard]] QString wordsOfHtml(const QString &html);

} // namespace afterword::exchange

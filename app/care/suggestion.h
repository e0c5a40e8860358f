// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase to suggest: words of our own list of 2,048, each as likely as any other, drawn with
// bytes of the given source. The words meet in guarded memory only. Any thread.
#pragma once

#include "app/vault/secure_bytes.h"
#include "app/vault/slots.h"

#include <QByteArrayView>

namespace afterword::care {

inline constexpr int suggestedWords = 6; ///< 66 bits
inline constexpr int suggestionList = 2048;

/// A word of the list; `index` 0 … 2047. The view lives as long as the program.
[[nodiscard]] QByteArrayView suggestionWord(int index);

/// Six words with a blank between each two.
[[nodiscard]] vault::SecureBytes
suggestPassphrase(const vault::RandomSource &random = vault::systemRandom());

} // namespace afterword::care

// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of sealed rows (FORMAT.md, padding): few, so that they tell little. Private to the vault.
// Pure; any thread.
#pragma once

#include "app/vault/vault.h"

#include <optional>

namespace afterword::vault {

/// Bytes of plaintext (4 of length, content, zeros) for this much content; nothing when too long.
[[nodiscard]] std::optional<std::size_t> paddedSize(Table table, std::size_t content);
/// Whether a ciphertext of this size can exist.
[[nodiscard]] bool isPaddedSize(Table table, std::size_t size);

[[nodiscard]] std::string pad(std::string_view content, std::size_t size);
/// Takes length and padding off, in place; false when they are not as pad() makes them.
[[nodiscard]] bool unpad(Table table, std::string &plaintext);

} // namespace afterword::vault

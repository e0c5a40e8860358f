// SPDX-License-Identifier: GPL-3.0-or-later
// The 192 bytes of a key slot (FORMAT.md, key slots). Private to the vault. Pure; any thread.
#pragma once

#include "app/vault/slots.h"

#include <optional>
#include <string_view>

namespace afterword::vault {

/// Offsets within a slot.
namespace slot_at {
inline constexpr std::size_t time = 4;
inline constexpr std::size_t memory = 8;
inline constexpr std::size_t generation = 12;
inline constexpr std::size_t id = 16;
inline constexpr std::size_t salt = 32;
inline constexpr std::size_t commitment = 48;
inline constexpr std::size_t nonce = 80;
inline constexpr std::size_t sealed = 104;
inline constexpr std::size_t end = 152;
} // namespace slot_at

struct SlotFields
{
    SlotType type = SlotType::Passphrase;
    std::uint32_t t = 0;
    std::uint32_t memoryKiB = 0;
    std::uint32_t generation = 0;
    std::array<std::uint8_t, 16> salt{};
};

/// Nothing for a slot of another size, an unknown version, type or KDF, or with a reserved byte
/// that is not zero.
[[nodiscard]] std::optional<SlotFields> readSlot(std::string_view bytes);

} // namespace afterword::vault

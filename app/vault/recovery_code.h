// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code: 7 groups of 5 Crockford base-32 symbols, 4 of data and 1 check each; 140
// random bits (FORMAT.md, recovery code). Pure functions, any thread.
#pragma once

#include "app/base/result.h"
#include "app/vault/secure_bytes.h"
#include "app/vault/slots.h"

#include <string_view>

namespace afterword::vault {

inline constexpr int recoveryGroups = 7;
inline constexpr int recoveryGroupSize = 5;

/// 35 symbols without hyphens, checks included.
[[nodiscard]] SecureBytes makeRecoveryCode(const RandomSource &random);

enum class GroupState
{
    Incomplete,
    Right,
    Slip
};
/// Whether group `index` (0 … 6), as typed so far, can be right. Case, I/L/O, blanks and hyphens
/// are forgiven.
[[nodiscard]] GroupState checkRecoveryGroup(std::string_view typed, int index);

/// What the KDF sees: the 28 data symbols. Malformed names nothing of the code.
[[nodiscard]] Result<SecureBytes> parseRecoveryCode(const SecureBytes &typed);

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
// The anchor: a small sealed note outside the vault's file that remembers its last save, so that an
// older copy of the whole file, or one that went its own way, is noticed (FORMAT.md, the anchor).
// It only ever warns. Pure functions over values, and the note's own small file; any thread.
#pragma once

#include "app/base/result.h"
#include "app/vault/secure_bytes.h"
#include "app/vault/slots.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace afterword::vault {

/// One moment of one unlocked vault. Made by Vault::anchorPoint().
struct AnchorPoint
{
    SecureBytes key; ///< K_anchor
    VaultName name;
    std::uint64_t counter = 0;
    std::array<std::uint8_t, 16> state{}; ///< hash of the manifest as it lies in the file
};

enum class AnchorState
{
    Missing, ///< none yet: first opening here, or new keys
    Damaged, ///< not what we wrote for this vault
    Same,
    Newer,  ///< the file was saved since: here after a crash, or on another computer
    Older,  ///< the file is an older copy of what was open here
    Forked, ///< as many saves, but other ones
};

struct AnchorVerdict
{
    AnchorState state = AnchorState::Missing;
    std::uint64_t saves = 0;    ///< by how many it is newer or older
    std::int64_t writtenMs = 0; ///< when the anchor was written, UTC; 0 unless it was readable
    friend bool operator==(const AnchorVerdict &, const AnchorVerdict &) = default;
};

/// The note's file name: 32 hex, which tell nothing without the key.
[[nodiscard]] std::string anchorName(const AnchorPoint &point);
[[nodiscard]] std::string
sealAnchor(const AnchorPoint &point, std::int64_t nowMs, const RandomSource &random);
/// What the note says about the vault as it is now.
[[nodiscard]] AnchorVerdict judgeAnchor(const AnchorPoint &point,
                                        const std::optional<std::string> &note);

/// Nothing when there is no such file. ReadOnly, Io.
[[nodiscard]] Result<std::optional<std::string>> readAnchor(const std::string &folder,
                                                            const std::string &name);
/// Makes the folder (0700) where it is missing; the note (0600) is there whole or not at all.
[[nodiscard]] Status
writeAnchor(const std::string &folder, const std::string &name, std::string_view note);
/// After a rekey the old note speaks of nothing. Best effort.
void removeAnchor(const std::string &folder, const std::string &name);

} // namespace afterword::vault

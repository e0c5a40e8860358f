// SPDX-License-Identifier: GPL-3.0-or-later
// KeyRing: the keys of one unlocked vault and everything that is done with them (FORMAT.md, keys,
// rows, manifest). Immutable after construction, so any number of threads may use one. Owner:
// Vault and its Openers. Private to the vault.
#pragma once

#include "app/vault/layout.h"
#include "app/vault/slots.h"
#include "app/vault/vault.h"

namespace afterword::vault {

using Digest = std::array<std::uint8_t, 32>;

/// What every commit writes last.
struct Manifest
{
    std::uint32_t generation = 0;
    std::uint64_t counter = 0;
    std::uint64_t headerRows = 0; ///< fillers included
    std::uint64_t blobRows = 0;   ///< fillers and root included
    Digest sum{};
    Digest slots{};
    Digest header{};
    RowId root = 0;
    std::array<std::uint8_t, 16> instance{};
};

class KeyRing final
{
public:
    KeyRing(SecureBytes masterKey, const VaultName &name);

    [[nodiscard]] const SecureBytes &masterKey() const { return m_masterKey; }

    [[nodiscard]] const VaultName &name() const { return m_name; }

    /// K_anchor (anchor.h).
    [[nodiscard]] SecureBytes anchorKey() const;

    /// Malformed when the content is too long.
    [[nodiscard]] Result<SealedRow>
    seal(Table table, RowId rid, std::string_view content, const RandomSource &random) const;
    [[nodiscard]] Result<std::string> open(const SealedRow &row) const;

    [[nodiscard]] std::string seal(const Manifest &manifest, const RandomSource &random) const;
    [[nodiscard]] Result<Manifest> openManifest(std::string_view sealed) const;

    /// One row's share of the manifest's sum.
    [[nodiscard]] Digest element(Table table, RowId rid, std::string_view t) const;

private:
    [[nodiscard]] std::string aad(std::string_view label, RowId rid) const;
    /// Of the subkeys used here, by their number in FORMAT.md.
    enum class Subkey : std::uint64_t
    {
        Head = 1,
        Blob = 2,
        Manifest = 3,
        Set = 4,
        Anchor = 5
    };
    [[nodiscard]] const std::uint8_t *subkey(Subkey id) const;
    [[nodiscard]] const std::uint8_t *rowKey(Table table) const;

    SecureBytes m_masterKey;
    SecureBytes m_subkeys; ///< one guarded block for all: locked pages are few on some machines
    VaultName m_name;
};

/// sum += element, sum -= element, modulo 2^256.
void addTo(Digest &sum, const Digest &element);
void takeFrom(Digest &sum, const Digest &element);

/// The 64 clear bytes of meta k=1.
[[nodiscard]] std::string makeHeader(const VaultName &name);
[[nodiscard]] Digest headerDigest(std::string_view header);
/// `slots`: n and bytes, by n.
[[nodiscard]] Digest slotsDigest(const std::vector<std::pair<std::uint32_t, std::string>> &slots);

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
// Key slots: the master key wrapped under a passphrase or a recovery code (FORMAT.md, key slots).
// Pure functions over values, any thread; the KDF runs in them, so call them on a worker.
#pragma once

#include "app/base/result.h"
#include "app/vault/secure_bytes.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace afterword::vault {

/// Fills a buffer with random bytes of the system's generator. Builds with AFTERWORD_TEST_KDF, so
/// none that people run, may put another in its place, for vectors and seeded tests. In all others
/// this class is empty and there is no way to make one that gives anything else: a nonce that
/// repeats cannot be injected there (a release test asserts it when it is compiled).
class RandomSource final
{
public:
    RandomSource() = default; ///< the system's
    void operator()(std::span<std::uint8_t> out) const;
#ifdef AFTERWORD_TEST_KDF
    using Fill = std::function<void(std::span<std::uint8_t>)>;
    template <typename Function>

    requires std::is_invocable_v<Function &, std::span<std::uint8_t>> &&(
        !std::is_same_v<std::remove_cvref_t<Function>, RandomSource>)RandomSource(Function fill)
        : m_fill(std::move(fill))
    {}
#endif

#ifdef AFTERWORD_TEST_KDF
private:
    Fill m_fill;
#endif
};

[[nodiscard]] RandomSource systemRandom();

enum class SlotType : std::uint8_t
{
    Passphrase = 1,
    Recovery = 2
};

/// Argon2id cost. Made only by the functions below, so one that exists is within the window.
class KdfCost final
{
public:
    [[nodiscard]] static KdfCost standard(); ///< t=3, m=256 MiB; 64 MiB when RAM is under 2 GiB
    [[nodiscard]] static KdfCost recovery(); ///< t=3, m=64 MiB: opens on any machine
    /// TooCostly outside 3 <= t <= 16, 64 MiB <= m <= 1 GiB or m > half of this machine's memory.
    /// Builds with AFTERWORD_TEST_KDF lower the floor to t=1, m=8 KiB.
    [[nodiscard]] static Result<KdfCost> make(std::uint32_t t, std::uint32_t memoryKiB);

    [[nodiscard]] std::uint32_t t() const { return m_t; }

    [[nodiscard]] std::uint32_t memoryKiB() const { return m_memoryKiB; }

private:
    KdfCost(std::uint32_t t, std::uint32_t memoryKiB)
        : m_t(t)
        , m_memoryKiB(memoryKiB)
    {}

    std::uint32_t m_t;
    std::uint32_t m_memoryKiB;
};

/// False in every release build; a test asserts it.
[[nodiscard]] bool testKdfAllowed();

struct Slot
{
    std::uint32_t n = 0; ///< 1 … 4; 0 while not yet placed
    std::array<std::uint8_t, 192> bytes{};
};

/// One line for `afterword-cli slots`.
struct SlotInfo
{
    std::uint32_t n = 0;
    SlotType type = SlotType::Passphrase;
    std::uint32_t t = 0;
    std::uint32_t memoryKiB = 0;
};

/// What binds a sealed thing to one vault and one rekey epoch.
struct VaultName
{
    std::array<std::uint8_t, 16> id{};
    std::uint32_t generation = 0;
    friend bool operator==(const VaultName &, const VaultName &) = default;
};

/// The slots of one vault as read from the file, with what their checks need. A copyable value.
struct SlotSet
{
    std::vector<VaultName> names; ///< one; two when the copies of the header differ
    std::vector<Slot> slots;      ///< readable ones, one of each n
    std::vector<Slot> spares;     ///< readable second copies that differ from the first
    int unreadable = 0;           ///< slots of which no copy can be read

    [[nodiscard]] std::vector<SlotInfo> info() const; ///< readable slots only
};

/// Tries the slots of this kind (at most 2 KDF runs). WrongPassphrase when none opens or there is
/// none of the kind, TooCostly when all there are ask for a cost outside the window, Damaged when
/// no readable slot of the kind is left, Malformed, NoMemory. Cancelling is by discarding the
/// result. A passphrase is normalised here; a code may be as typed or parsed.
[[nodiscard]] Result<SecureBytes>
recoverMasterKey(const SlotSet &set, SlotType type, const SecureBytes &secret);

/// Seals a master key under a secret; n is 0. Runs the KDF. Malformed, NoMemory.
// NOLINTNEXTLINE(readability-function-size): each of the six is a different thing
[[nodiscard]] Result<Slot> makeSlot(const SecureBytes &masterKey,
                                    const VaultName &name,
                                    SlotType type,
                                    const SecureBytes &secret,
                                    KdfCost cost,
                                    const RandomSource &random);

/// What a rekey needs, made before it (Vault::rekey()).
struct NewKeys
{
    SecureBytes masterKey;
    VaultName name;
    Slot passphrase;
    std::optional<Slot> recovery;
};

struct NewSecrets
{
    SecureBytes passphrase;
    KdfCost cost = KdfCost::standard();
    SecureBytes recoveryCode; ///< as typed or parsed; empty: the vault will have none
    KdfCost recoveryCost = KdfCost::recovery();
};

/// A new master key for the vault of this name, sealed under these secrets. Runs the KDF once or
/// twice. Malformed, NoMemory.
[[nodiscard]] Result<NewKeys>
newKeys(const VaultName &present, const NewSecrets &secrets, const RandomSource &random);

/// Seconds that went by since some moment.
using Stopwatch = std::function<double()>;

/// The cost with t raised (3 … 12) so that one derivation takes about a second on this machine;
/// memory stays, so that the file opens elsewhere. Times one small derivation: call it on a worker.
/// A cost below the window of real vaults (tests) is given back as it is.
[[nodiscard]] KdfCost calibrated(KdfCost base, const Stopwatch &clock);
/// The same with this machine's clock; timed once for the whole life of the program.
[[nodiscard]] KdfCost calibrated(KdfCost base);

/// Unicode NFKD of UTF-8 in guarded memory: what the KDF sees of a passphrase. Malformed for bytes
/// that are no UTF-8, or when empty or longer than 1,024 bytes after normalising.
[[nodiscard]] Result<SecureBytes> normalisePassphrase(const SecureBytes &utf8);

} // namespace afterword::vault

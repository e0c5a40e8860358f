// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a rekey, and what one guess at a passphrase is made to cost.
#include "app/vault/layout.h"
#include "app/vault/slots.h"

#include <sodium.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <new>

namespace afterword::vault {

namespace {

constexpr std::uint32_t calibratedLeast = 3;
constexpr std::uint32_t calibratedMost = 12;
constexpr std::uint32_t calibrationProbeKiB = 64U * 1024;
constexpr double calibratedSeconds = 1.0;

/// How long one pass over a MiB takes.
double secondsPerMiB(const Stopwatch &clock)
{
    std::array<std::uint8_t, 64> out{};
    const std::array<std::uint8_t, crypto_pwhash_SALTBYTES> salt{};
    constexpr std::string_view secret = "how fast is this machine";
    const double start = clock();
    const int code = crypto_pwhash(out.data(),
                                   out.size(),
                                   secret.data(),
                                   secret.size(),
                                   salt.data(),
                                   1,
                                   std::size_t{calibrationProbeKiB} * 1024,
                                   crypto_pwhash_ALG_ARGON2ID13);
    const double took = clock() - start;
    // Without memory for it, as if the machine were slow: nothing is raised.
    return code == 0 ? took * 1024 / calibrationProbeKiB : calibratedSeconds;
}

KdfCost raised(KdfCost base, double perMiB)
{
    const double onePass = perMiB * base.memoryKiB() / 1024;
    const double passes = onePass > 0 ? calibratedSeconds / onePass : calibratedLeast;
    const auto t = static_cast<std::uint32_t>(
        std::clamp(passes, double{calibratedLeast}, double{calibratedMost}));
    return KdfCost::make(std::max(t, base.t()), base.memoryKiB()).value_or(base);
}

} // namespace

KdfCost calibrated(KdfCost base, const Stopwatch &clock)
{
    return base.memoryKiB() < calibrationProbeKiB ? base : raised(base, secondsPerMiB(clock));
}

KdfCost calibrated(KdfCost base)
{
    if (base.memoryKiB() < calibrationProbeKiB)
        return base;
    static const double perMiB = secondsPerMiB([] {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration<double>(now).count();
    });
    return raised(base, perMiB);
}

Result<NewKeys>
newKeys(const VaultName &present, const NewSecrets &secrets, const RandomSource &random)
try {
    if (present.generation == std::numeric_limits<std::uint32_t>::max())
        return fail(Errc::Malformed, "generation");
    NewKeys keys;
    keys.name = present;
    ++keys.name.generation;
    keys.masterKey = SecureBytes(keySize);
    random({keys.masterKey.data(), keys.masterKey.size()});
    const auto passphrase = makeSlot(
        keys.masterKey, keys.name, SlotType::Passphrase, secrets.passphrase, secrets.cost, random);
    if (!passphrase)
        return fail(passphrase.error());
    keys.passphrase = *passphrase;
    if (!secrets.recoveryCode.isEmpty()) {
        const auto recovery = makeSlot(keys.masterKey,
                                       keys.name,
                                       SlotType::Recovery,
                                       secrets.recoveryCode,
                                       secrets.recoveryCost,
                                       random);
        if (!recovery)
            return fail(recovery.error());
        keys.recovery = *recovery;
    }
    return keys;

} catch (const std::bad_alloc &) {
    return fail(Errc::NoMemory);
}

} // namespace afterword::vault

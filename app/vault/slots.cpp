// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/slots.h"

#include "app/vault/layout.h"
#include "app/vault/recovery_code.h"
#include "app/vault/slot_layout.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <unistd.h>

namespace afterword::vault {

namespace {

constexpr std::uint32_t kdfStandardTime = 3;
constexpr std::uint32_t kdfMaxTime = 16;
constexpr std::uint32_t kdfMaxMemoryKiB = 1024U * 1024;
constexpr std::uint32_t kdfSmallMemoryKiB = 64U * 1024;
constexpr std::uint32_t kdfLargeMemoryKiB = 256U * 1024;
constexpr std::uint64_t kdfLargeMachineKiB = std::uint64_t{2} * 1024 * 1024;
#ifdef AFTERWORD_TEST_KDF
constexpr std::uint32_t kdfMinTime = 1;
constexpr std::uint32_t kdfMinMemoryKiB = 8;
#else
constexpr std::uint32_t kdfMinTime = 3;
constexpr std::uint32_t kdfMinMemoryKiB = kdfSmallMemoryKiB;
#endif
constexpr int kdfMaxRuns = 2;

std::uint64_t machineMemoryKiB()
{
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long size = sysconf(_SC_PAGESIZE);
    if (pages <= 0 || size <= 0)
        return kdfLargeMachineKiB;
    return static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(size) / 1024;
}

/// What the KDF sees of the secret, whichever way it was handed in.
Result<SecureBytes> kdfInput(SlotType type, const SecureBytes &secret)
{
    if (type == SlotType::Passphrase)
        return normalisePassphrase(secret);
    constexpr std::size_t parsedSize = std::size_t{recoveryGroups} * (recoveryGroupSize - 1);
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    if (secret.size() == parsedSize
        && secret.view().find_first_not_of(alphabet) == std::string_view::npos)
        return secret.clone();
    return parseRecoveryCode(secret);
}

/// KEK(64): wrap key and commitment key.
Result<SecureBytes> deriveKek(const SecureBytes &input, const SlotFields &fields)
{
    SecureBytes kek(2 * keySize);
    const std::size_t memory = std::size_t{fields.memoryKiB} * 1024;
    if (crypto_pwhash(kek.data(),
                      kek.size(),
                      reinterpret_cast<const char *>(input.data()),
                      input.size(),
                      fields.salt.data(),
                      fields.t,
                      memory,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(Errc::NoMemory, "key derivation");
    return kek;
}

using SlotCommitment = std::array<std::uint8_t, 32>;

SlotCommitment commitmentOf(const Slot &slot, const VaultName &name, const SecureBytes &kek)
{
    SlotCommitment out{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, kek.data() + keySize, keySize, out.size());
    crypto_generichash_update(&state, bytesOf(labelCommitment), labelCommitment.size());
    crypto_generichash_update(&state, slot.bytes.data(), slot_at::commitment);
    crypto_generichash_update(&state, name.id.data(), name.id.size());
    crypto_generichash_final(&state, out.data(), out.size());
    sodium_memzero(&state, sizeof state);
    return out;
}

std::string slotAad(const Slot &slot, const VaultName &name)
{
    std::string aad(labelSlot);
    aad += textOf(slot.bytes).substr(0, slot_at::nonce);
    aad += textOf(name.id);
    return aad;
}

enum class SlotTry
{
    Open,
    OtherSecret,
    Broken ///< the secret is right and the rest of the slot is not
};

SlotTry
tryUnwrap(const Slot &slot, const VaultName &name, const SecureBytes &kek, SecureBytes &masterKey)
{
    const SlotCommitment expected = commitmentOf(slot, name, kek);
    if (sodium_memcmp(expected.data(), slot.bytes.data() + slot_at::commitment, expected.size())
        != 0)
        return SlotTry::OtherSecret;
    const std::string aad = slotAad(slot, name);
    SecureBytes key(keySize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(),
                                                   nullptr,
                                                   nullptr,
                                                   slot.bytes.data() + slot_at::sealed,
                                                   keySize + tagSize,
                                                   bytesOf(aad),
                                                   aad.size(),
                                                   slot.bytes.data() + slot_at::nonce,
                                                   kek.data())
        != 0)
        return SlotTry::Broken;
    masterKey = std::move(key);
    return SlotTry::Open;
}

struct SlotCandidate
{
    const Slot *slot = nullptr;
    SlotFields fields;

    [[nodiscard]] bool asksSameKdf(const SlotCandidate &other) const
    {
        return fields.t == other.fields.t && fields.memoryKiB == other.fields.memoryKiB
               && fields.salt == other.fields.salt;
    }
};

bool isCurrent(const SlotFields &fields, const SlotSet &set)
{
    return std::any_of(set.names.begin(), set.names.end(), [&](const VaultName &name) {
        return name.generation == fields.generation;
    });
}

/// All copies of all slots of this kind; `lost` counts those that cannot be used.
std::vector<SlotCandidate> candidatesOf(const SlotSet &set, SlotType type, int &lost)
{
    std::vector<SlotCandidate> candidates;
    lost = set.unreadable;
    for (const auto *copies : {&set.slots, &set.spares}) {
        for (const Slot &slot : *copies) {
            const auto fields = readSlot(textOf(slot.bytes));
            if (!fields || !isCurrent(*fields, set)) {
                ++lost;
                continue;
            }
            if (fields->type == type)
                candidates.push_back({&slot, *fields});
        }
    }
    return candidates;
}

} // namespace

std::optional<SlotFields> readSlot(std::string_view bytes)
{
    if (bytes.size() != slotSize)
        return std::nullopt;
    const std::uint8_t *in = bytesOf(bytes);
    const bool known = in[0] == 1 && (in[1] == 1 || in[1] == 2) && in[2] == 1 && in[3] == 0;
    const auto rest = bytes.substr(slot_at::end);
    if (!known || rest.find_first_not_of('\0') != std::string_view::npos)
        return std::nullopt;
    SlotFields fields;
    fields.type = static_cast<SlotType>(in[1]);
    fields.t = getLe<std::uint32_t>(in + slot_at::time);
    fields.memoryKiB = getLe<std::uint32_t>(in + slot_at::memory);
    fields.generation = getLe<std::uint32_t>(in + slot_at::generation);
    std::memcpy(fields.salt.data(), in + slot_at::salt, fields.salt.size());
    return fields;
}

void RandomSource::operator()(std::span<std::uint8_t> out) const
{
#ifdef AFTERWORD_TEST_KDF
    if (m_fill)
        return m_fill(out);
#endif
    if (sodium_init() < 0)
        throw std::bad_alloc();
    randombytes_buf(out.data(), out.size());
}

RandomSource systemRandom()
{
    return {};
}

KdfCost KdfCost::standard()
{
    const bool large = machineMemoryKiB() >= kdfLargeMachineKiB;
    return {kdfStandardTime, large ? kdfLargeMemoryKiB : kdfSmallMemoryKiB};
}

KdfCost KdfCost::recovery()
{
    return {kdfStandardTime, kdfSmallMemoryKiB};
}

Result<KdfCost> KdfCost::make(std::uint32_t t, std::uint32_t memoryKiB)
{
    if (t < kdfMinTime || t > kdfMaxTime)
        return fail(Errc::TooCostly, "t=" + std::to_string(t));
    if (memoryKiB < kdfMinMemoryKiB || memoryKiB > kdfMaxMemoryKiB
        || memoryKiB > machineMemoryKiB() / 2)
        return fail(Errc::TooCostly, std::to_string(memoryKiB) + " KiB");
    return KdfCost(t, memoryKiB);
}

bool testKdfAllowed()
{
#ifdef AFTERWORD_TEST_KDF
    return true;
#else
    return false;
#endif
}

std::vector<SlotInfo> SlotSet::info() const
{
    std::vector<SlotInfo> list;
    for (const Slot &slot : slots) {
        if (const auto fields = readSlot(textOf(slot.bytes)))
            list.push_back({slot.n, fields->type, fields->t, fields->memoryKiB});
    }
    return list;
}

namespace {

/// Takes the candidates that share the first one's salt and cost out of the list.
std::vector<SlotCandidate> takeSlotsOfOneKdf(std::vector<SlotCandidate> &open)
{
    const SlotCandidate leader = open.front();
    const auto same = std::stable_partition(
        open.begin(), open.end(), [&](const SlotCandidate &c) { return !c.asksSameKdf(leader); });
    std::vector<SlotCandidate> group(same, open.end());
    open.erase(same, open.end());
    return group;
}

/// The first that opens; `broken` when one has the right commitment and does not.
std::optional<SecureBytes> openAnySlot(const std::vector<SlotCandidate> &group,
                                       const std::vector<VaultName> &names,
                                       const SecureBytes &kek,
                                       bool &broken)
{
    for (const SlotCandidate &candidate : group) {
        for (const VaultName &name : names) {
            SecureBytes masterKey;
            const SlotTry result = tryUnwrap(*candidate.slot, name, kek, masterKey);
            if (result == SlotTry::Open)
                return masterKey;
            broken = broken || result == SlotTry::Broken;
        }
    }
    return std::nullopt;
}

} // namespace

Result<SecureBytes> recoverMasterKey(const SlotSet &set, SlotType type, const SecureBytes &secret)
try {
    const Result<SecureBytes> input = kdfInput(type, secret);
    if (!input)
        return fail(input.error());
    int lost = 0;
    std::vector<SlotCandidate> open = candidatesOf(set, type, lost);
    // A vault has a slot at all times: with none left, no passphrase can be called wrong.
    if (open.empty())
        return lost > 0 || set.slots.empty() ? fail(Errc::Damaged, "no readable slot")
                                             : fail(Errc::WrongPassphrase, "no slot of this kind");

    std::optional<Error> costly;
    bool broken = false;
    int runs = 0;
    while (!open.empty()) {
        const std::vector<SlotCandidate> group = takeSlotsOfOneKdf(open);
        const SlotFields &asked = group.front().fields;
        if (const auto cost = KdfCost::make(asked.t, asked.memoryKiB); !cost) {
            costly = cost.error();
            continue;
        }
        if (runs++ == kdfMaxRuns)
            break;
        const Result<SecureBytes> kek = deriveKek(*input, asked);
        if (!kek)
            return fail(kek.error());
        if (auto masterKey = openAnySlot(group, set.names, *kek, broken))
            return std::move(*masterKey);
    }
    if (broken)
        return fail(Errc::Damaged, "slot");
    if (runs == 0 && costly)
        return fail(*costly);
    return fail(Errc::WrongPassphrase);

} catch (const std::bad_alloc &) {
    return fail(Errc::NoMemory);
}

// NOLINTNEXTLINE(readability-function-size): each of the six is a different thing
Result<Slot> makeSlot(const SecureBytes &masterKey,
                      const VaultName &name,
                      SlotType type,
                      const SecureBytes &secret,
                      KdfCost cost,
                      const RandomSource &random)
try {
    if (masterKey.size() != keySize)
        return fail(Errc::Internal, "key size");
    const Result<SecureBytes> input = kdfInput(type, secret);
    if (!input)
        return fail(input.error());

    Slot slot;
    std::uint8_t *out = slot.bytes.data();
    out[0] = 1;
    out[1] = static_cast<std::uint8_t>(type);
    out[2] = 1;
    putLe(out + slot_at::time, cost.t());
    putLe(out + slot_at::memory, cost.memoryKiB());
    putLe(out + slot_at::generation, name.generation);
    random({out + slot_at::id, 16});
    random({out + slot_at::salt, 16});
    random({out + slot_at::nonce, nonceSize});

    const auto fields = readSlot(textOf(slot.bytes));
    const Result<SecureBytes> kek = deriveKek(*input, *fields);
    if (!kek)
        return fail(kek.error());
    const SlotCommitment commitment = commitmentOf(slot, name, *kek);
    std::memcpy(out + slot_at::commitment, commitment.data(), commitment.size());
    const std::string aad = slotAad(slot, name);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + slot_at::sealed,
                                               nullptr,
                                               masterKey.data(),
                                               masterKey.size(),
                                               bytesOf(aad),
                                               aad.size(),
                                               nullptr,
                                               out + slot_at::nonce,
                                               kek->data());
    return slot;

} catch (const std::bad_alloc &) {
    return fail(Errc::NoMemory);
}

} // namespace afterword::vault

// SPDX-License-Identifier: GPL-3.0-or-later
// Key slots: any bytes in four rows and their second copies, opened by passphrase and by code. To
// get past the window and the commitment, the target puts in a cheap cost where the one that is
// asked for is allowed and dear, and makes commitment and seal anew where the input wishes so.
#include "app/vault/recovery_code.h"
#include "app/vault/slot_layout.h"
#include "tests/fuzz/sealed_image.h"

#include <cstring>

using namespace afterword;
using namespace afterword::fuzz;

namespace {

enum SlotWish : std::uint8_t
{
    Readable = 1,  ///< version, kinds and zeros as they are to be
    Committed = 2, ///< with the commitment of the right secret
    Wrapped = 4,   ///< and the master key behind it
    Second = 8,    ///< this is the second copy
    Code = 16,     ///< a slot of the code
};

const SecureBytes &slotCode()
{
    static const SecureBytes code = makeRecoveryCode(repeating());
    return code;
}

VaultName slotVault()
{
    VaultName name;
    name.generation = 7;
    return name;
}

/// Nothing here is to take gigabytes: a dear cost within the window becomes a cheap one.
void makeCheap(std::string &bytes)
{
    if (bytes.size() < slotSize)
        return;
    std::uint8_t *in = bytesOf(bytes);
    const auto t = getLe<std::uint32_t>(in + slot_at::time);
    const auto memory = getLe<std::uint32_t>(in + slot_at::memory);
    if (KdfCost::make(t, memory) && (memory > 64 || t > 2)) {
        putLe(in + slot_at::time, 1U + t % 2);
        putLe(in + slot_at::memory, 8U + memory % 32);
    }
}

void seal(std::string &bytes, unsigned wish, std::uint8_t *kek)
{
    const VaultName name = slotVault();
    std::string committed(labelCommitment);
    committed += bytes.substr(0, slot_at::commitment);
    committed += textOf(name.id);
    crypto_generichash(bytesOf(bytes) + slot_at::commitment,
                       32,
                       bytesOf(committed),
                       committed.size(),
                       kek + keySize,
                       keySize);
    if ((wish & Wrapped) == 0)
        return;
    std::string ad(labelSlot);
    ad += bytes.substr(0, slot_at::nonce);
    ad += textOf(name.id);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(bytes) + slot_at::sealed,
                                               nullptr,
                                               knownKey().data(),
                                               keySize,
                                               bytesOf(ad),
                                               ad.size(),
                                               nullptr,
                                               bytesOf(bytes) + slot_at::nonce,
                                               kek);
}

void grant(std::string &bytes, unsigned wish)
{
    if ((wish & Readable) == 0)
        return;
    bytes.resize(slotSize, '\0');
    const bool code = (wish & Code) != 0;
    std::memcpy(bytes.data(), code ? "\1\2\1" : "\1\1\1", 4);
    putLe(bytesOf(bytes) + slot_at::generation, slotVault().generation);
    std::fill(bytes.begin() + slot_at::end, bytes.end(), '\0');
    makeCheap(bytes);
    const auto fields = readSlot(bytes);
    if ((wish & (Committed | Wrapped)) == 0 || !fields
        || !KdfCost::make(fields->t, fields->memoryKiB))
        return;
    const SecureBytes secret =
        code ? parseRecoveryCode(slotCode()).value() : SecureBytes(knownPassphrase);
    std::array<std::uint8_t, 2 * keySize> kek{};
    must(crypto_pwhash(kek.data(),
                       kek.size(),
                       secret.view().data(),
                       secret.size(),
                       fields->salt.data(),
                       fields->t,
                       std::size_t{fields->memoryKiB} * 1024,
                       crypto_pwhash_ALG_ARGON2ID13)
             == 0,
         "no key");
    seal(bytes, wish, kek.data());
}

void tried(const SlotSet &set, SlotType type, const SecureBytes &secret, bool right)
{
    const Result<SecureBytes> key = recoverMasterKey(set, type, secret);
    if (key) {
        must(right, "another secret opens");
        must(key->view() == knownKey().view(), "another key");
        return;
    }
    const Errc code = key.error().code;
    must(code == Errc::WrongPassphrase || code == Errc::Damaged || code == Errc::TooCostly,
         "another error");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Meter meter;
    Source source(data, size);
    FixedRows fixed;
    for (std::uint32_t i = 0; i < 8 && !source.isEmpty(); ++i) {
        const unsigned wish = source.byte();
        std::string bytes(source.bytes(source.number(1)));
        makeCheap(bytes);
        grant(bytes, wish);
        fixed.slots[1 + (wish >> 5U) % 4][(wish & Second) != 0 ? 1 : 0] = bytes;
    }
    std::vector<VaultName> names{slotVault()};
    if (size % 2 == 1)
        names.push_back(VaultName());
    const SlotSet set = slotSetOf(fixed, std::move(names));
    must(set.info().size() <= 4, "more slots than there are");
    tried(set, SlotType::Passphrase, SecureBytes(knownPassphrase), true);
    tried(set, SlotType::Passphrase, SecureBytes("another one"), false);
    tried(set, SlotType::Recovery, slotCode(), true);
    return 0;
}

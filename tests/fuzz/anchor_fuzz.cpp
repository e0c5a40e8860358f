// SPDX-License-Identifier: GPL-3.0-or-later
// The note outside the vault: any bytes, and any plaintext behind its seal.
#include "app/vault/anchor.h"
#include "app/vault/layout.h"
#include "tests/fuzz/fuzz.h"

#include <sodium.h>

#include <cstring>

using namespace afterword;
using namespace afterword::vault;

namespace {

constexpr std::size_t anchorPlain = 64;

AnchorPoint anchorHere()
{
    AnchorPoint point;
    point.key = SecureBytes(keySize);
    for (std::size_t i = 0; i < keySize; ++i)
        point.key.data()[i] = static_cast<std::uint8_t>(i);
    point.name.generation = 7;
    point.counter = 1000;
    return point;
}

/// These bytes under the seal of this vault's notes, as FORMAT.md has it.
std::string anchorSealed(const AnchorPoint &point, std::string_view bytes)
{
    std::string plain(bytes.substr(0, anchorPlain));
    plain.resize(anchorPlain, '\0');
    std::string named("afterword.1.anch");
    named += "seal";
    named += textOf(point.name.id);
    std::array<std::uint8_t, keySize> key{};
    crypto_generichash(
        key.data(), key.size(), bytesOf(named), named.size(), point.key.data(), point.key.size());
    std::array<std::uint8_t, 12> tail{};
    putLe(tail.data(), point.name.generation);
    std::string ad("afterword.1.anch");
    ad += textOf(point.name.id);
    ad += textOf(tail);
    std::string note(nonceSize + anchorPlain + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(note) + nonceSize,
                                               nullptr,
                                               bytesOf(plain),
                                               plain.size(),
                                               bytesOf(ad),
                                               ad.size(),
                                               nullptr,
                                               bytesOf(note),
                                               key.data());
    return note;
}

void judged(const AnchorPoint &point, const std::string &plain)
{
    const AnchorVerdict verdict = judgeAnchor(point, anchorSealed(point, plain));
    const std::uint64_t counter = getLe<std::uint64_t>(bytesOf(plain) + 8);
    switch (verdict.state) {
    case AnchorState::Missing:
        fuzz::wrong("there is a note");
    case AnchorState::Damaged:
        fuzz::must(verdict.saves == 0, "damaged, and counted");
        break;
    case AnchorState::Same:
    case AnchorState::Forked:
        fuzz::must(counter == point.counter && verdict.saves == 0, "not as many saves");
        break;
    case AnchorState::Newer:
        fuzz::must(counter < point.counter && verdict.saves == point.counter - counter, "newer");
        break;
    case AnchorState::Older:
        fuzz::must(counter > point.counter && verdict.saves == counter - point.counter, "older");
        break;
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Meter meter;
    fuzz::Source source(data, size);
    const AnchorPoint point = anchorHere();
    fuzz::must(anchorName(point).size() == 32, "no name");
    const bool sealed = source.byte() % 2 == 0;
    std::string bytes(source.rest());
    if (!sealed) {
        const AnchorState state = judgeAnchor(point, bytes).state;
        fuzz::must(state == AnchorState::Damaged, "a note that nobody sealed");
        return 0;
    }
    bytes.resize(anchorPlain, '\0');
    judged(point, bytes);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keyring.h"

#include "app/vault/padding.h"

#include <sodium.h>

#include <cstring>

namespace afterword::vault {

namespace {

constexpr std::uint64_t usedSubkeys = 5; // 6 sync, 7 export: reserved (FORMAT.md)

void hashPart(crypto_generichash_state &state, std::string_view bytes)
{
    crypto_generichash_update(&state, bytesOf(bytes), bytes.size());
}

template <typename T>
void hashNumber(crypto_generichash_state &state, T value)
{
    std::array<std::uint8_t, sizeof(T)> bytes{};
    putLe(bytes.data(), value);
    crypto_generichash_update(&state, bytes.data(), bytes.size());
}

Digest hashEnd(crypto_generichash_state &state)
{
    Digest out{};
    crypto_generichash_final(&state, out.data(), out.size());
    return out;
}

/// Offsets within the manifest.
namespace manifest_at {
constexpr std::size_t layout = 0;
constexpr std::size_t generation = 4;
constexpr std::size_t counter = 8;
constexpr std::size_t headerRows = 16;
constexpr std::size_t blobRows = 24;
constexpr std::size_t sum = 32;
constexpr std::size_t slots = 64;
constexpr std::size_t header = 96;
constexpr std::size_t root = 128;
constexpr std::size_t instance = 136;
constexpr std::size_t end = 152;
} // namespace manifest_at

} // namespace

KeyRing::KeyRing(SecureBytes masterKey, const VaultName &name)
    : m_masterKey(std::move(masterKey))
    , m_subkeys(usedSubkeys * keySize)
    , m_name(name)
{
    constexpr std::string_view context = "AftrwrdV";
    static_assert(context.size() == crypto_kdf_CONTEXTBYTES);
    for (std::uint64_t id = 1; id <= usedSubkeys; ++id)
        crypto_kdf_derive_from_key(
            m_subkeys.data() + (id - 1) * keySize, keySize, id, context.data(), m_masterKey.data());
    m_masterKey.freeze();
    m_subkeys.freeze();
}

const std::uint8_t *KeyRing::subkey(Subkey id) const
{
    return m_subkeys.data() + (static_cast<std::size_t>(id) - 1) * keySize;
}

SecureBytes KeyRing::anchorKey() const
{
    SecureBytes key(keySize);
    std::memcpy(key.data(), subkey(Subkey::Anchor), keySize);
    return key;
}

std::string KeyRing::aad(std::string_view label, RowId rid) const
{
    std::array<std::uint8_t, 12> tail{};
    putLe(tail.data(), m_name.generation);
    putLe(tail.data() + 4, static_cast<std::uint64_t>(rid));
    std::string out;
    out.reserve(label.size() + m_name.id.size() + tail.size()); // one for each row of the file
    out += label;
    out += textOf(m_name.id);
    out += textOf(tail);
    return out;
}

const std::uint8_t *KeyRing::rowKey(Table table) const
{
    return subkey(table == Table::Header ? Subkey::Head : Subkey::Blob);
}

Result<SealedRow>
KeyRing::seal(Table table, RowId rid, std::string_view content, const RandomSource &random) const
{
    const auto size = paddedSize(table, content.size());
    if (!size)
        return fail(Errc::Malformed, "content too long");
    SealedRow row;
    row.table = table;
    row.rid = rid;
    row.t.assign(nonceSize + tagSize, '\0');
    random({bytesOf(row.t), nonceSize});
    row.c = pad(content, *size);
    const std::string ad = aad(table == Table::Header ? labelHead : labelBlob, rid);
    // In place: the ciphertext takes the plaintext's memory.
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(bytesOf(row.c),
                                                        bytesOf(row.t) + nonceSize,
                                                        nullptr,
                                                        bytesOf(row.c),
                                                        row.c.size(),
                                                        bytesOf(ad),
                                                        ad.size(),
                                                        nullptr,
                                                        bytesOf(row.t),
                                                        rowKey(table));
    return row;
}

Result<std::string> KeyRing::open(const SealedRow &row) const
{
    if (row.t.size() != nonceSize + tagSize || !isPaddedSize(row.table, row.c.size()))
        return fail(Errc::Damaged, "row size");
    const std::string ad = aad(row.table == Table::Header ? labelHead : labelBlob, row.rid);
    std::string plaintext(row.c.size(), '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt_detached(bytesOf(plaintext),
                                                            nullptr,
                                                            bytesOf(row.c),
                                                            row.c.size(),
                                                            bytesOf(row.t) + nonceSize,
                                                            bytesOf(ad),
                                                            ad.size(),
                                                            bytesOf(row.t),
                                                            rowKey(row.table))
        != 0)
        return fail(Errc::Damaged, "row");
    if (!unpad(row.table, plaintext))
        return fail(Errc::Damaged, "row padding");
    return plaintext;
}

std::string KeyRing::seal(const Manifest &manifest, const RandomSource &random) const
{
    std::array<std::uint8_t, manifestSize> plain{};
    putLe(plain.data() + manifest_at::layout, std::uint32_t{1});
    putLe(plain.data() + manifest_at::generation, manifest.generation);
    putLe(plain.data() + manifest_at::counter, manifest.counter);
    putLe(plain.data() + manifest_at::headerRows, manifest.headerRows);
    putLe(plain.data() + manifest_at::blobRows, manifest.blobRows);
    std::memcpy(plain.data() + manifest_at::sum, manifest.sum.data(), manifest.sum.size());
    std::memcpy(plain.data() + manifest_at::slots, manifest.slots.data(), manifest.slots.size());
    std::memcpy(plain.data() + manifest_at::header, manifest.header.data(), manifest.header.size());
    putLe(plain.data() + manifest_at::root, static_cast<std::uint64_t>(manifest.root));
    std::memcpy(
        plain.data() + manifest_at::instance, manifest.instance.data(), manifest.instance.size());

    std::string sealed(sealedManifestSize, '\0');
    random({bytesOf(sealed), nonceSize});
    const std::string ad = aad(labelManifest, 0);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + nonceSize,
                                               nullptr,
                                               plain.data(),
                                               plain.size(),
                                               bytesOf(ad),
                                               ad.size(),
                                               nullptr,
                                               bytesOf(sealed),
                                               subkey(Subkey::Manifest));
    return sealed;
}

Result<Manifest> KeyRing::openManifest(std::string_view sealed) const
{
    if (sealed.size() != sealedManifestSize)
        return fail(Errc::Damaged, "manifest size");
    std::array<std::uint8_t, manifestSize> plain{};
    const std::string ad = aad(labelManifest, 0);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(),
                                                   nullptr,
                                                   nullptr,
                                                   bytesOf(sealed) + nonceSize,
                                                   sealed.size() - nonceSize,
                                                   bytesOf(ad),
                                                   ad.size(),
                                                   bytesOf(sealed),
                                                   subkey(Subkey::Manifest))
        != 0)
        return fail(Errc::Damaged, "manifest");
    Manifest out;
    out.generation = getLe<std::uint32_t>(plain.data() + manifest_at::generation);
    const auto rest = textOf(plain).substr(manifest_at::end);
    if (getLe<std::uint32_t>(plain.data()) != 1 || out.generation != m_name.generation
        || rest.find_first_not_of('\0') != std::string_view::npos)
        return fail(Errc::Damaged, "manifest layout");
    out.counter = getLe<std::uint64_t>(plain.data() + manifest_at::counter);
    out.headerRows = getLe<std::uint64_t>(plain.data() + manifest_at::headerRows);
    out.blobRows = getLe<std::uint64_t>(plain.data() + manifest_at::blobRows);
    std::memcpy(out.sum.data(), plain.data() + manifest_at::sum, out.sum.size());
    std::memcpy(out.slots.data(), plain.data() + manifest_at::slots, out.slots.size());
    std::memcpy(out.header.data(), plain.data() + manifest_at::header, out.header.size());
    out.root = static_cast<RowId>(getLe<std::uint64_t>(plain.data() + manifest_at::root));
    std::memcpy(out.instance.data(), plain.data() + manifest_at::instance, out.instance.size());
    return out;
}

Digest KeyRing::element(Table table, RowId rid, std::string_view t) const
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, subkey(Subkey::Set), keySize, sizeof(Digest));
    hashPart(state, labelElement);
    hashNumber(state, static_cast<std::uint8_t>(table));
    hashNumber(state, static_cast<std::uint64_t>(rid));
    hashPart(state, t);
    return hashEnd(state);
}

void addTo(Digest &sum, const Digest &element)
{
    sodium_add(sum.data(), element.data(), sum.size());
}

void takeFrom(Digest &sum, const Digest &element)
{
    sodium_sub(sum.data(), element.data(), sum.size());
}

std::string makeHeader(const VaultName &name)
{
    std::string header(headerSize, '\0');
    header.replace(0, headerMagic.size(), headerMagic);
    putLe(bytesOf(header) + 8, formatVersion);
    putLe(bytesOf(header) + 10, formatVersion); // min_reader
    header[12] = 1;                             // suite
    std::memcpy(header.data() + 16, name.id.data(), name.id.size());
    putLe(bytesOf(header) + 32, name.generation);
    return header;
}

Digest headerDigest(std::string_view header)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof(Digest));
    hashPart(state, header);
    hashNumber(state, applicationId);
    hashNumber(state, userVersion);
    for (const SchemaTable &table : schemaTables)
        hashPart(state, table.sql);
    return hashEnd(state);
}

Digest slotsDigest(const std::vector<std::pair<std::uint32_t, std::string>> &slots)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof(Digest));
    hashPart(state, labelSlots);
    for (const auto &[n, bytes] : slots) {
        hashNumber(state, n);
        hashPart(state, bytes);
    }
    return hashEnd(state);
}

} // namespace afterword::vault

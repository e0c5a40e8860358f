// SPDX-License-Identifier: GPL-3.0-or-later
// A reader of the format as a stranger would write it from FORMAT.md: SQLite and libsodium, and
// none of the vault's own code. Header only. Thread: one at a time. Owner: the test.
#pragma once

#include "tests/vault/raw_sqlite.h"

#include <sodium.h>

#include <cstdint>
#include <string>
#include <vector>

namespace afterword::vault {

using Bytes = std::string;

inline const unsigned char *raw(const Bytes &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

inline unsigned char *raw(Bytes &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

inline Bytes little(std::uint64_t number, std::size_t size)
{
    Bytes out;
    for (std::size_t i = 0; i < size; ++i)
        out += static_cast<char>(number >> (8 * i));
    return out;
}

inline std::uint64_t number(const Bytes &bytes, std::size_t at, std::size_t size)
{
    std::uint64_t out = 0;
    for (std::size_t i = 0; i < size; ++i)
        out |= std::uint64_t{raw(bytes)[at + i]} << (8 * i);
    return out;
}

/// A reader as a stranger would write it.
class Reader
{
public:
    Reader(const std::string &path, const Bytes &secret)
        : m_file(path)
    {
        m_header = m_file.value("SELECT v FROM meta WHERE k=1");
        m_slot = m_file.value("SELECT v FROM slot WHERE n=1");
        const Bytes vaultId = m_header.substr(16, 16);
        Bytes kek(64, '\0');
        if (crypto_pwhash(raw(kek),
                          64,
                          secret.data(),
                          secret.size(),
                          raw(m_slot) + 32,
                          number(m_slot, 4, 4),
                          number(m_slot, 8, 4) * 1024,
                          crypto_pwhash_ALG_ARGON2ID13)
            != 0)
            qFatal("no memory");
        m_master = decrypt(kek.substr(0, 32),
                           m_slot.substr(80, 24),
                           m_slot.substr(104, 48),
                           "afterword.1.slot" + m_slot.substr(0, 80) + vaultId);
        m_tail = vaultId + m_header.substr(32, 4);
        const Bytes sealed = m_file.value("SELECT v FROM meta WHERE k=2");
        m_manifest = decrypt(subkey(3),
                             sealed.substr(0, 24),
                             sealed.substr(24),
                             "afterword.1.mani" + m_tail + Bytes(8, '\0'));
    }

    RawSqlite &file() { return m_file; }

    const Bytes &manifest() const { return m_manifest; }

    Bytes subkey(std::uint64_t id) const
    {
        const Bytes salt = little(id, 8) + Bytes(8, '\0');
        const Bytes person = "AftrwrdV" + Bytes(8, '\0');
        Bytes out(32, '\0');
        crypto_generichash_blake2b_salt_personal(
            raw(out), 32, nullptr, 0, raw(m_master), 32, raw(salt), raw(person));
        return out;
    }

    Bytes row(const std::string &table, std::int64_t rid)
    {
        const Bytes t = m_file.value("SELECT t FROM " + table + " WHERE rid=?1", rid);
        const Bytes c = m_file.value("SELECT c FROM " + table + " WHERE rid=?1", rid);
        const Bytes label = table == "h" ? "afterword.1.head" : "afterword.1.blob";
        const Bytes plain = decrypt(subkey(table == "h" ? 1 : 2),
                                    t.substr(0, 24),
                                    c + t.substr(24),
                                    label + m_tail + little(static_cast<std::uint64_t>(rid), 8));
        return plain.substr(4, number(plain, 0, 4));
    }

    std::vector<std::int64_t> ids(const std::string &table)
    {
        std::vector<std::int64_t> out;
        std::string next = m_file.value("SELECT min(rid) FROM " + table);
        while (!next.empty()) {
            out.push_back(std::stoll(next));
            next = m_file.value("SELECT min(rid) FROM " + table + " WHERE rid>?1", out.back());
        }
        return out;
    }

    Bytes sum()
    {
        Bytes total(32, '\0');
        for (const std::string table : {"h", "b"}) {
            for (const std::int64_t rid : ids(table)) {
                const Bytes element =
                    "afterword.1.elem" + little(table == "h" ? 1 : 2, 1)
                    + little(static_cast<std::uint64_t>(rid), 8)
                    + m_file.value("SELECT t FROM " + table + " WHERE rid=?1", rid);
                const Bytes key = subkey(4);
                Bytes hash(32, '\0');
                crypto_generichash(raw(hash), 32, raw(element), element.size(), raw(key), 32);
                unsigned carry = 0;
                for (std::size_t i = 0; i < 32; ++i) {
                    carry += unsigned{raw(total)[i]} + raw(hash)[i];
                    raw(total)[i] = static_cast<unsigned char>(carry);
                    carry >>= 8U;
                }
            }
        }
        return total;
    }

private:
    static Bytes decrypt(const Bytes &key, const Bytes &nonce, const Bytes &sealed, const Bytes &ad)
    {
        Bytes out(sealed.size() - 16, '\0');
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(out),
                                                       nullptr,
                                                       nullptr,
                                                       raw(sealed),
                                                       sealed.size(),
                                                       raw(ad),
                                                       ad.size(),
                                                       raw(nonce),
                                                       raw(key))
            != 0)
            qFatal("does not open");
        return out;
    }

    RawSqlite m_file;
    Bytes m_header;
    Bytes m_slot;
    Bytes m_master;
    Bytes m_tail;
    Bytes m_manifest;
};

} // namespace afterword::vault

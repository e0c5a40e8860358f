// SPDX-License-Identifier: GPL-3.0-or-later
// A vault's file from the plaintext behind its seals. The input of a target is a list of steps, as
// "this is the content of header row 7"; the rows are sealed with a known key and the manifest is
// made to fit, so that a changed byte reaches the parsers behind the seal instead of failing at it.
// Other steps harm what is not sealed: fixed rows, the file's bytes, its length.
// Header only. Thread: one at a time. Owner: the target.
#pragma once

#include "app/vault/fixed_rows.h"
#include "app/vault/padding.h"
#include "app/vault/vault_state.h"
#include "tests/fuzz/fuzz.h"
#include "tests/vault/memory_disk.h"
#include "tests/vault/raw_sqlite.h"

#include <sodium.h>

#include <map>
#include <random>
#include <set>
#include <vector>

namespace afterword::fuzz {

using namespace afterword::vault;

/// One step, as it lies in an input: kind, number, u16 length, bytes.
struct Step
{
    enum Kind : std::uint8_t
    {
        Header,     ///< content of row `number` of h
        Blob,       ///< content of row `number` of b
        Root,       ///< content of the root
        Padded,     ///< what is sealed of row `number`, with length and padding; odd: of b
        Stray,      ///< a row that the manifest does not count; odd: of b
        Wrong,      ///< c of row `number`, not sealed at all; odd: of b
        Manifest,   ///< laid over the manifest's plaintext from byte `number` on
        Fixed,      ///< a row of meta, slot or spare
        Bytes,      ///< u24 offset, then bytes laid over the file by exclusive or
        Length,     ///< u24: the file's new length
        Generation, ///< of the whole vault
        kinds
    };

    std::uint8_t kind = Header;
    std::uint8_t number = 0;
    std::string bytes;
};

inline std::vector<Step> stepsOf(Source source)
{
    constexpr std::size_t most = 64;
    std::vector<Step> steps;
    while (!source.isEmpty() && steps.size() < most) {
        Step step;
        step.kind = source.byte() % Step::kinds;
        step.number = source.byte();
        step.bytes = source.bytes(source.number(2));
        steps.push_back(std::move(step));
    }
    return steps;
}

inline std::string inputOf(const std::vector<Step> &steps)
{
    std::string out;
    for (const Step &step : steps) {
        out += static_cast<char>(step.kind);
        out += static_cast<char>(step.number);
        out += static_cast<char>(step.bytes.size() & 0xffU);
        out += static_cast<char>(step.bytes.size() >> 8U);
        out += step.bytes;
    }
    return out;
}

/// Numbers that repeat: an input is to fail the same way each time.
inline RandomSource repeating()
{
    auto engine = std::make_shared<std::minstd_rand>(1);
    return [engine](std::span<std::uint8_t> out) {
        for (std::uint8_t &byte : out)
            byte = static_cast<std::uint8_t>((*engine)() >> 8U);
    };
}

inline SecureBytes knownKey()
{
    SecureBytes key(keySize);
    for (std::size_t i = 0; i < keySize; ++i)
        key.data()[i] = static_cast<std::uint8_t>(i);
    return key;
}

constexpr std::string_view knownPassphrase = "correct horse battery staple";

/// The master key sealed once under the known passphrase; slots do not change.
inline const std::string &knownSlot(const VaultName &name)
{
    static std::map<std::uint32_t, std::string> made;
    std::string &bytes = made[name.generation];
    if (bytes.empty()) {
        const Slot slot = makeSlot(knownKey(),
                                   name,
                                   SlotType::Passphrase,
                                   SecureBytes(knownPassphrase),
                                   KdfCost::make(1, 8).value(),
                                   repeating())
                              .value();
        bytes = textOf(slot.bytes);
    }
    return bytes;
}

class SealedImage final
{
public:
    explicit SealedImage(const std::vector<Step> &steps)
        : m_name(nameOf(steps))
        , m_ring(knownKey(), m_name)
    {
        m_manifest.generation = m_name.generation;
        m_manifest.counter = 7;
        m_manifest.root = rootRid;
        m_header = makeHeader(m_name);
        putRow(Table::Blob, rootRid, rootContent(steps));
        for (const Step &step : steps)
            take(step);
    }

    static constexpr RowId rootRid = 1000;

    /// Rows that are sealed and counted, as they are to be read.
    std::map<RowKey, std::string> rows;
    /// All that was ever sealed under a name, for what may be shown of a harmed file.
    std::map<RowKey, std::set<std::string>> sealed;
    bool harmed = false; ///< not exactly what a program of ours would have written

    /// The file, made through SQLite on the memory disk of this thread.
    [[nodiscard]] std::string bytes(MemoryDisk &disk, const std::string &path)
    {
        std::string &file = disk.file(path);
        file = emptyVault(disk);
        {
            RawSqlite raw(path);
            raw.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN");
            for (const auto &[key, row] : m_rows)
                putSealed(raw, key, row);
            putFixedRows(raw);
            raw.exec("COMMIT");
        }
        for (const Step &step : m_last)
            harm(file, step);
        return file;
    }

private:
    struct Made
    {
        std::string t;
        std::string c;
    };

    static VaultName nameOf(const std::vector<Step> &steps)
    {
        VaultName name;
        for (std::size_t i = 0; i < name.id.size(); ++i)
            name.id[i] = static_cast<std::uint8_t>(0x40 + i);
        for (const Step &step : steps) {
            if (step.kind == Step::Generation)
                name.generation = step.number % 4U;
        }
        return name;
    }

    static std::string rootContent(const std::vector<Step> &steps)
    {
        for (const Step &step : steps) {
            if (step.kind == Step::Root)
                return step.bytes;
        }
        return vault::Root().content();
    }

    static RowId ridOf(std::uint8_t number) { return RowId{number} + 1; }

    static Table tableOf(std::uint8_t number)
    {
        return number % 2 == 0 ? Table::Header : Table::Blob;
    }

    void take(const Step &step)
    {
        switch (step.kind) {
        case Step::Header:
            putRow(Table::Header, ridOf(step.number), step.bytes);
            break;
        case Step::Blob:
            putRow(Table::Blob, ridOf(step.number), step.bytes);
            break;
        case Step::Padded:
            putPadded(tableOf(step.number), ridOf(step.number), step.bytes);
            break;
        case Step::Stray:
        case Step::Wrong:
            harmed = true;
            putOutside(step);
            break;
        case Step::Manifest:
        case Step::Fixed:
            harmed = true;
            m_fixed.push_back(step);
            break;
        case Step::Bytes:
        case Step::Length:
            harmed = true;
            m_last.push_back(step);
            break;
        default: // settled before
            break;
        }
    }

    /// Sealed as the program does it; what does not fit is left out.
    void putRow(Table table, RowId rid, const std::string &content)
    {
        Result<SealedRow> row = m_ring.seal(table, rid, content, m_random);
        if (!row)
            return;
        rows[{table, rid}] = content;
        sealed[{table, rid}].insert(content);
        count({table, rid}, {std::move(row->t), std::move(row->c)});
    }

    /// Rightly sealed, whatever the padding.
    void putPadded(Table table, RowId rid, std::string plain)
    {
        constexpr std::size_t most = 8192;
        std::size_t size = 1;
        while (size < most && (size < plain.size() || !isPaddedSize(table, size)))
            ++size;
        plain.resize(size);
        std::string content = plain;
        Made made = sealAsIs(table, rid, plain);
        if (isPaddedSize(table, size) && unpad(table, content)) {
            rows[{table, rid}] = content;
            sealed[{table, rid}].insert(content);
        } else {
            rows.erase({table, rid});
        }
        count({table, rid}, std::move(made));
    }

    Made sealAsIs(Table table, RowId rid, const std::string &plain)
    {
        const std::string ad =
            dataOf(table == Table::Header ? labelHead : labelBlob, static_cast<std::uint64_t>(rid));
        Made made{std::string(nonceSize + tagSize, '\0'), plain};
        m_random({bytesOf(made.t), nonceSize});
        const SecureBytes key = subkey(table == Table::Header ? 1 : 2);
        crypto_aead_xchacha20poly1305_ietf_encrypt_detached(bytesOf(made.c),
                                                            bytesOf(made.t) + nonceSize,
                                                            nullptr,
                                                            bytesOf(plain),
                                                            plain.size(),
                                                            bytesOf(ad),
                                                            ad.size(),
                                                            nullptr,
                                                            bytesOf(made.t),
                                                            key.data());
        return made;
    }

    [[nodiscard]] static SecureBytes subkey(std::uint64_t id)
    {
        SecureBytes key(keySize);
        crypto_kdf_derive_from_key(key.data(), keySize, id, "AftrwrdV", knownKey().data());
        return key;
    }

    [[nodiscard]] std::string dataOf(std::string_view label, std::uint64_t rid) const
    {
        std::array<std::uint8_t, 12> tail{};
        putLe(tail.data(), m_name.generation);
        putLe(tail.data() + 4, rid);
        return std::string(label) + std::string(textOf(m_name.id)) + std::string(textOf(tail));
    }

    void count(const RowKey &key, Made made)
    {
        auto &rowCount = key.first == Table::Header ? m_manifest.headerRows : m_manifest.blobRows;
        if (const auto old = m_rows.find(key); old != m_rows.end())
            takeFrom(m_manifest.sum, m_ring.element(key.first, key.second, old->second.t));
        else
            ++rowCount;
        addTo(m_manifest.sum, m_ring.element(key.first, key.second, made.t));
        m_rows[key] = std::move(made);
    }

    void putOutside(const Step &step)
    {
        const RowKey key{tableOf(step.number), ridOf(step.number)};
        if (step.kind == Step::Wrong) {
            m_rows[key] = {std::string(nonceSize + tagSize, 'w'), step.bytes};
            return;
        }
        Result<SealedRow> row = m_ring.seal(key.first, key.second, step.bytes, m_random);
        if (!row)
            return;
        sealed[key].insert(step.bytes);
        m_rows[key] = {std::move(row->t), std::move(row->c)};
    }

    /// Schema and settings, made once by the program itself.
    static const std::string &emptyVault(MemoryDisk &disk)
    {
        static std::string made;
        if (made.empty()) {
            disk.file("empty").clear();
            {
                const auto database = makeTables("empty").value();
                must(database->exec("COMMIT").has_value(), "no empty vault");
            }
            made = disk.file("empty");
            disk.remove("empty");
        }
        return made;
    }

    static void putSealed(RawSqlite &raw, const RowKey &key, const Made &row)
    {
        const std::string table = key.first == Table::Header ? "h" : "b";
        raw.put("INSERT INTO " + table + "(rid, t, c) VALUES(?2, ?1, x'')", row.t, key.second);
        raw.put("UPDATE " + table + " SET c=?1 WHERE rid=?2", row.c, key.second);
    }

    void putFixedRows(RawSqlite &raw)
    {
        const std::string &slot = knownSlot(m_name);
        m_manifest.slots = slotsDigest({{1, slot}});
        m_manifest.header = headerDigest(m_header);
        raw.put("INSERT INTO meta VALUES(?2, ?1)", m_header, 1);
        raw.put("INSERT INTO spare VALUES(?2, ?1)", m_header, 1);
        raw.put("INSERT INTO slot VALUES(?2, ?1)", slot, 1);
        raw.put("INSERT INTO spare VALUES(?2, ?1)", slot, spareOfSlot + 1);
        raw.put("INSERT INTO meta VALUES(?2, ?1)", sealedManifest(), 2);
        for (const Step &step : m_fixed) {
            if (step.kind == Step::Fixed)
                putFixedRow(raw, step);
        }
    }

    static void putFixedRow(RawSqlite &raw, const Step &step)
    {
        constexpr std::array<std::pair<const char *, std::int64_t>, 14> places{{{"meta", 1},
                                                                                {"meta", 2},
                                                                                {"spare", 1},
                                                                                {"slot", 1},
                                                                                {"slot", 2},
                                                                                {"slot", 3},
                                                                                {"slot", 4},
                                                                                {"spare", 1001},
                                                                                {"spare", 1002},
                                                                                {"spare", 1003},
                                                                                {"spare", 1004},
                                                                                {"meta", 3},
                                                                                {"slot", 5},
                                                                                {"spare", 2}}};
        const auto &[table, key] = places.at(step.number % places.size());
        std::string bytes = step.bytes;
        if (step.number >= 128) { // laid over what is there
            const char *column = std::string_view(table) == "slot" ? "n" : "k";
            const std::string sql =
                std::string("SELECT v FROM ") + table + " WHERE " + column + "=?1";
            std::string old = raw.value(sql, key);
            for (std::size_t i = 0; i < std::min(old.size(), bytes.size()); ++i)
                old[i] = static_cast<char>(old[i] ^ bytes[i]);
            bytes = old;
        }
        raw.put(std::string("INSERT OR REPLACE INTO ") + table + " VALUES(?2, ?1)", bytes, key);
    }

    [[nodiscard]] std::string sealedManifest()
    {
        std::string made = m_ring.seal(m_manifest, m_random);
        std::string plain(manifestSize, '\0');
        const std::string ad = dataOf(labelManifest, 0);
        const SecureBytes key = subkey(3);
        must(crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain),
                                                        nullptr,
                                                        nullptr,
                                                        bytesOf(made) + nonceSize,
                                                        made.size() - nonceSize,
                                                        bytesOf(ad),
                                                        ad.size(),
                                                        bytesOf(made),
                                                        key.data())
                 == 0,
             "the manifest does not open");
        for (const Step &step : m_fixed) {
            for (std::size_t i = 0; step.kind == Step::Manifest && i < step.bytes.size(); ++i) {
                char &byte = plain[(step.number + i) % plain.size()];
                byte = static_cast<char>(byte ^ step.bytes[i]);
            }
        }
        crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(made) + nonceSize,
                                                   nullptr,
                                                   bytesOf(plain),
                                                   plain.size(),
                                                   bytesOf(ad),
                                                   ad.size(),
                                                   nullptr,
                                                   bytesOf(made),
                                                   key.data());
        return made;
    }

    static void harm(std::string &file, const Step &step)
    {
        Source source(bytesOf(step.bytes), step.bytes.size());
        const std::size_t at = source.number(3);
        if (step.kind == Step::Length) {
            file.resize(at % (file.size() + pageSize), '\0');
            return;
        }
        const std::string_view over = source.rest();
        for (std::size_t i = 0; i < over.size() && !file.empty(); ++i) {
            char &byte = file[(at + i) % file.size()];
            byte = static_cast<char>(byte ^ over[i]);
        }
    }

    VaultName m_name;
    KeyRing m_ring;
    RandomSource m_random = repeating();
    Manifest m_manifest;
    std::string m_header;
    std::map<RowKey, Made> m_rows;
    std::vector<Step> m_fixed;
    std::vector<Step> m_last;
};

} // namespace afterword::fuzz

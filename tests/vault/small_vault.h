// SPDX-License-Identifier: GPL-3.0-or-later
// A vault of about 64 KiB to be destroyed: eight entries, an attachment, two slots and not one
// filler, as a journal is after its sixty-fourth entry, but smaller. And what is to be said of it
// once it was harmed. Header only. Thread: one at a time. Owner: the test.
#pragma once

#include "app/vault/keyring.h"
#include "app/vault/vault_state.h"
#include "tests/vault/all_cores.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <memory>
#include <random>

namespace afterword::vault {

using Rows = std::map<RowId, std::string>;

/// Random numbers that repeat, for vaults whose layout is to be the same in every run.
inline RandomSource seededRandom(unsigned seed)
{
    auto engine = std::make_shared<std::mt19937>(seed);
    return [engine](std::span<std::uint8_t> out) {
        for (std::uint8_t &byte : out)
            byte = static_cast<std::uint8_t>((*engine)());
    };
}

/// The master key, by the passphrase every test vault has.
inline SecureBytes masterKeyOf(const std::string &path)
{
    const auto vault = Vault::open(path).value();
    return recoverMasterKey(vault->slots(), SlotType::Passphrase, passphrase()).value();
}

/// The key ring of a vault file, for tests that look at or forge sealed things.
inline KeyRing keyRingOf(const std::string &path, const SecureBytes &masterKey)
{
    const auto name = readHeader(RawSqlite(path).value("SELECT v FROM meta WHERE k=1"));
    return KeyRing(masterKey.clone(), name.value());
}

inline SealedRow rawRow(RawSqlite &file, Table table, RowId rid)
{
    const std::string from =
        table == Table::Header ? " FROM h WHERE rid=?1" : " FROM b WHERE rid=?1";
    return {table, rid, file.value("SELECT t" + from, rid), file.value("SELECT c" + from, rid)};
}

/// Every row id of a table.
inline std::vector<RowId> rawIds(RawSqlite &file, Table table)
{
    const std::string name = table == Table::Header ? "h" : "b";
    std::vector<RowId> out;
    std::string next = file.value("SELECT min(rid) FROM " + name);
    while (!next.empty()) {
        out.push_back(std::stoll(next));
        next = file.value("SELECT min(rid) FROM " + name + " WHERE rid>?1", out.back());
    }
    return out;
}

/// Takes the fillers out of a closed vault and leaves it whole: the file a journal would have if
/// it had been made without any.
inline void removeFillers(const std::string &path, const SecureBytes &masterKey)
{
    const KeyRing ring = keyRingOf(path, masterKey);
    RawSqlite file(path);
    Manifest manifest = ring.openManifest(file.value("SELECT v FROM meta WHERE k=2")).value();
    for (const Table table : {Table::Header, Table::Blob}) {
        for (const RowId rid : rawIds(file, table)) {
            const SealedRow row = rawRow(file, table, rid);
            const std::string content = ring.open(row).value();
            if (content != (table == Table::Header ? fillerHeader : fillerBlob))
                continue;
            takeFrom(manifest.sum, ring.element(table, rid, row.t));
            --(table == Table::Header ? manifest.headerRows : manifest.blobRows);
            file.exec(std::string("DELETE FROM ") + (table == Table::Header ? "h" : "b")
                      + " WHERE rid=" + std::to_string(rid));
        }
    }
    const SealedRow old = rawRow(file, Table::Blob, manifest.root);
    Root root = Root::parse(ring.open(old).value()).value();
    root.fillers = {};
    const SealedRow made =
        ring.seal(Table::Blob, manifest.root, root.content(), systemRandom()).value();
    takeFrom(manifest.sum, ring.element(Table::Blob, manifest.root, old.t));
    addTo(manifest.sum, ring.element(Table::Blob, manifest.root, made.t));
    file.put("UPDATE b SET t=?1 WHERE rid=?2", made.t, made.rid);
    file.put("UPDATE b SET c=?1 WHERE rid=?2", made.c, made.rid);
    file.put("UPDATE meta SET v=?1 WHERE k=?2", ring.seal(manifest, systemRandom()), 2);
    file.exec("VACUUM");
}

/// The bytes of a vault after compaction, in a real file in a folder of its own; and of whatever
/// lies beside it. No memory disk may be there.
inline std::string compactedOnDisk(const std::string &bytes, const SecureBytes &masterKey)
{
    const TestFolder folder;
    folder.setBytes(QByteArray::fromStdString(bytes));
    const auto vault = Vault::open(folder.file()).value();
    require(vault->unlock(masterKey.clone()));
    require(vault->compact());
    if (!vault->check(true).value().isClean())
        qFatal("compaction left a vault that is not clean");
    std::string beside;
    for (const QString &name : folder.entries()) {
        QFile file(folder.folder() + QLatin1Char('/') + name);
        if (name != folder.name() && file.open(QIODevice::ReadOnly))
            beside += file.readAll().toStdString();
    }
    require(vault->close());
    return folder.bytes().toStdString() + beside;
}

class SmallVault final
{
public:
    SmallVault()
    {
        {
            const auto vault = m_folder.create();
            require(vault->addSlot(
                vault->sealSlot(SlotType::Recovery, recoveryCode(), KdfCost::make(1, 8).value())
                    .value()));
            std::vector<RowChange> changes;
            const auto add = [&](Table table, std::string content) {
                const RowId rid = vault->newRowId(table);
                (table == Table::Header ? headers : blobs)[rid] = content;
                changes.push_back({RowChange::Op::Insert, table, rid, std::move(content)});
            };
            for (int i = 0; i < 8; ++i) {
                const auto letter = static_cast<char>('a' + i);
                add(Table::Header,
                    "{\"entry\":" + std::to_string(i) + '}' + std::string(90, letter));
                add(Table::Blob,
                    "{\"type\":\"body\"}\n" + std::string(1200 + 80U * unsigned(i), letter));
            }
            add(Table::Blob, "{\"type\":\"index\"}\n12345678");
            add(Table::Blob, "{\"type\":\"chunk\"}\n" + std::string(7000, 'z'));
            require(vault->commit(changes));
        }
        masterKey = masterKeyOf(path());
        removeFillers(path(), masterKey);
        bytes = m_folder.bytes().toStdString();
    }

    [[nodiscard]] std::string path() const { return m_folder.file(); }

    Rows headers;
    Rows blobs;
    SecureBytes masterKey;
    std::string bytes;

private:
    TestFolder m_folder;
};

/// Opens a vault and holds what it shows against what it must hold.
class Judge final
{
public:
    Judge(const Rows &headers, const Rows &blobs)
        : m_expected{&headers, &blobs}
    {}

    /// With this master key, or with the secret when there is none.
    [[nodiscard]] Verdict operator()(const std::string &path, const SecureBytes &masterKey)
    {
        error = Errc::Internal;
        auto vault = Vault::open(path);
        if (!vault)
            return failed(vault.error().code);
        if (const Status done = (*vault)->unlock(masterKey.clone()); !done)
            return failed(done.error().code);
        return contentsOf(**vault);
    }

    [[nodiscard]] Verdict
    operator()(const std::string &path, SlotType type, const SecureBytes &secret)
    {
        error = Errc::Internal;
        auto vault = Vault::open(path);
        if (!vault)
            return failed(vault.error().code);
        auto key = recoverMasterKey((*vault)->slots(), type, secret);
        if (!key)
            return failed(key.error().code);
        if (const Status done = (*vault)->unlock(std::move(*key)); !done)
            return failed(done.error().code);
        return contentsOf(**vault);
    }

    Errc error = Errc::Internal; ///< of the last verdict, when it was Error
    bool deep = false;           ///< a flagged vault must also fail the deep check
    /// What was there once. A vault that is not whole may show it, a whole one may not.
    const std::map<RowKey, std::set<std::string>> *earlier = nullptr;

private:
    Verdict failed(Errc code)
    {
        error = code;
        return code == Errc::Internal ? Verdict::Wrong : Verdict::Error;
    }

    Verdict contentsOf(Vault &vault)
    {
        bool lost = false;
        bool told = !vault.isWhole();
        if (told != vault.isReadOnly())
            return Verdict::Wrong;
        for (const Table table : {Table::Header, Table::Blob}) {
            const Rows &expected = *m_expected[indexOf(table)];
            const auto sealed = vault.sealedRows(table, 0, 10000);
            if (!sealed)
                return failed(sealed.error().code);
            const Opener opener = vault.opener();
            std::size_t same = 0;
            for (const SealedRow &row : *sealed) {
                const auto content = opener.open(row);
                if (!content) {
                    if (content.error().code != Errc::Damaged)
                        return Verdict::Wrong;
                    told = true;
                    continue;
                }
                const auto at = expected.find(row.rid);
                if (at != expected.end() && at->second == *content)
                    ++same;
                else if (vault.isWhole() || !wasThere({table, row.rid}, *content))
                    return Verdict::Wrong;
            }
            lost = lost || same != expected.size();
        }
        if (lost && !told)
            return Verdict::Wrong;
        if (!told)
            return Verdict::Same;
        if (deep) {
            const auto report = vault.check(true);
            if (report && report->isClean())
                return Verdict::Wrong;
        }
        return Verdict::Flagged;
    }

    [[nodiscard]] bool wasThere(const RowKey &key, const std::string &content) const
    {
        if (earlier == nullptr)
            return false;
        const auto at = earlier->find(key);
        return at != earlier->end() && at->second.count(content) > 0;
    }

    std::array<const Rows *, 2> m_expected;
};

} // namespace afterword::vault

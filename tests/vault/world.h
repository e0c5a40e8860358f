// SPDX-License-Identifier: GPL-3.0-or-later
// What the loops over failing disks share: a folder in memory whose files can be put back in a
// moment, randomness that repeats, and a look at the folder as the next start of the program would
// take it. Header only. Thread: one. Owner: the test.
#pragma once

#include "app/vault/vault.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QFileInfo>

#include <sodium.h>

#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>

namespace afterword::vault {

using FileSet = std::map<std::string, std::string>; ///< name below the folder, bytes

/// What somebody who opens one file finds.
struct VaultState
{
    bool whole = false;
    std::size_t damaged = 0;
    std::array<std::map<RowId, std::string>, 2> rows;
    std::set<std::string> secrets; ///< names of those that open it
    std::string trouble;           ///< why nothing can be said; empty when all is well

    friend bool operator==(const VaultState &, const VaultState &) = default;
};

/// Every vault of the folder that has its final name.
using WorldState = std::map<std::string, VaultState>;

struct Secret
{
    const char *name;
    SlotType type;
    SecureBytes bytes;
};

inline std::vector<Secret> knownSecrets()
{
    std::vector<Secret> all;
    all.push_back({"passphrase", SlotType::Passphrase, passphrase()});
    all.push_back(
        {"new passphrase", SlotType::Passphrase, SecureBytes("seven quiet kettles sing")});
    all.push_back({"code", SlotType::Recovery, recoveryCode()});
    return all;
}

/// The same numbers for the same seed.
inline RandomSource seededRandom(std::uint64_t seed)
{
    const auto engine = std::make_shared<std::mt19937_64>(seed);
    return [engine](std::span<std::uint8_t> out) {
        for (std::uint8_t &byte : out)
            byte = static_cast<std::uint8_t>((*engine)());
    };
}

class World final
{
public:
    World()
        : m_folder(placeInMemory())
    {
        if (!m_folder.isValid() || !QDir(m_folder.path()).mkdir(QStringLiteral("live"))
            || !QDir(m_folder.path()).mkdir(QStringLiteral("looked-at")))
            qFatal("no folder for the test");
    }

    [[nodiscard]] std::string folder() const { return sub("live"); }

    [[nodiscard]] std::string path(const std::string &name) const { return folder() + '/' + name; }

    [[nodiscard]] std::string file() const { return path("journal.afterword"); }

    /// Everything in the folder.
    [[nodiscard]] FileSet files() const { return filesIn(folder()); }

    void put(const FileSet &set) const { putInto(folder(), set); }

    /// Opens every vault of the set that has its final name, in another folder, as the program
    /// would after a restart.
    [[nodiscard]] WorldState look(const FileSet &set)
    {
        // Many ways lead to the same bytes, and so to the same answer.
        const auto [known, isNew] = m_seen.try_emplace(digestOf(set));
        if (isNew)
            known->second = lookAnew(set);
        return known->second;
    }

    static bool isFinalName(const std::string &name)
    {
        const std::string_view end = ".afterword";
        return name.size() > end.size()
               && std::string_view(name).substr(name.size() - end.size()) == end;
    }

private:
    static std::string digestOf(const FileSet &set)
    {
        crypto_generichash_state state;
        crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
        const auto add = [&](const std::string &text) {
            const std::string size = std::to_string(text.size()) + ':';
            for (const std::string &part : {std::cref(size), std::cref(text)})
                crypto_generichash_update(
                    &state, reinterpret_cast<const unsigned char *>(part.data()), part.size());
        };
        for (const auto &[name, bytes] : set) {
            add(name);
            add(bytes);
        }
        std::string out(crypto_generichash_BYTES, '\0');
        crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(out.data()), out.size());
        return out;
    }

    [[nodiscard]] WorldState lookAnew(const FileSet &set) const
    {
        const std::string place = sub("looked-at");
        putInto(place, set);
        WorldState state;
        for (const auto &[name, bytes] : set) {
            if (isFinalName(name))
                state[name] = lookAt(place + '/' + name);
        }
        return state;
    }

    static QString placeInMemory()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        const QString place = memory.isWritable() ? memory.filePath() : QDir::tempPath();
        return place + QStringLiteral("/afterword-world-XXXXXX");
    }

    [[nodiscard]] std::string sub(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    static FileSet filesIn(const std::string &folder)
    {
        FileSet set;
        const QDir dir(QString::fromStdString(folder));
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
            QFile in(dir.filePath(name));
            if (!in.open(QIODevice::ReadOnly))
                qFatal("cannot read the test's file");
            set[name.toStdString()] = in.readAll().toStdString();
        }
        return set;
    }

    static void putInto(const std::string &folder, const FileSet &set)
    {
        const QDir dir(QString::fromStdString(folder));
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
            if (!QFile::remove(dir.filePath(name)))
                qFatal("cannot clear the test's folder");
        }
        for (const auto &[name, bytes] : set) {
            std::ofstream out(folder + '/' + name, std::ios::binary);
            out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
            if (!out)
                qFatal("cannot write the test's file");
        }
    }

    static VaultState troubled(const char *step, const Error &error)
    {
        VaultState state;
        state.trouble = std::string(step) + ": " + std::to_string(static_cast<int>(error.code))
                        + " " + error.detail;
        return state;
    }

    static VaultState lookAt(const std::string &path)
    {
        auto vault = Vault::open(path);
        if (!vault)
            return troubled("open", vault.error());
        VaultState state;
        SecureBytes masterKey;
        for (const Secret &secret : knownSecrets()) {
            Result<SecureBytes> key =
                recoverMasterKey((*vault)->slots(), secret.type, secret.bytes);
            if (!key)
                continue;
            state.secrets.insert(secret.name);
            masterKey = std::move(*key);
        }
        if (masterKey.isEmpty())
            return troubled("no secret opens it", {});
        if (const Status done = (*vault)->unlock(std::move(masterKey)); !done)
            return troubled("unlock", done.error());
        const Result<CheckReport> report = (*vault)->check(true);
        if (!report)
            return troubled("check", report.error());
        state.whole = (*vault)->isWhole() && report->manifestAgrees;
        state.damaged = report->damaged.size() + report->missing;
        state.rows = {contentsOf(**vault, Table::Header), contentsOf(**vault, Table::Blob)};
        if (const Status done = (*vault)->close(); !done)
            return troubled("close", done.error());
        if (QFile::exists(QString::fromStdString(path + "-journal")))
            state.trouble = "a journal is left";
        RawSqlite raw(path);
        if (raw.value("PRAGMA integrity_check") != "ok")
            state.trouble = "integrity_check";
        return state;
    }

    QTemporaryDir m_folder;
    std::map<std::string, WorldState> m_seen;
};

/// In words, for the line of a failure.
inline std::string told(const WorldState &state)
{
    std::string out;
    for (const auto &[name, vault] : state) {
        out += name + (vault.whole ? " whole" : " not whole") + ", " + std::to_string(vault.damaged)
               + " damaged, " + std::to_string(vault.rows[0].size()) + "+"
               + std::to_string(vault.rows[1].size()) + " rows";
        for (const std::string &secret : vault.secrets)
            out += ", " + secret;
        if (!vault.trouble.empty())
            out += " [" + vault.trouble + "]";
        out += "; ";
    }
    return out.empty() ? "nothing" : out;
}

} // namespace afterword::vault

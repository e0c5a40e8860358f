// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the vault does to its file, each as a small object: a folder before, steps that say
// whether they were done, and so the states that may be found afterwards. Header only. Thread: one.
// Owner: the test.
#pragma once

#include "app/vault/new_file.h"
#include "tests/vault/disk_seam.h"
#include "tests/vault/world.h"

#include <functional>

namespace afterword::vault {

/// One run of a scenario.
struct Play
{
    World &world;
    std::unique_ptr<Vault> vault{};
    std::optional<Slot> slot{};
};

struct Scenario
{
    const char *name;
    std::function<void(Play &)> prepare;              ///< the folder before; no disk fails
    std::function<Status(Play &)> open;               ///< before the steps; no disk fails
    std::vector<std::function<Status(Play &)>> steps; ///< each may be tried again after an error
    std::set<Errc> honest{};                          ///< what it may say besides Io and DiskFull
    int every = 1; ///< takes every n-th call only, but for --long: it makes very many of one kind
};

inline Result<std::unique_ptr<Vault>> openAt(const std::string &path, std::uint64_t seed = 1)
{
    OpenOptions options;
    options.random = seededRandom(seed);
    auto vault = Vault::open(path, options);
    if (!vault)
        return vault;
    auto key = recoverMasterKey((*vault)->slots(), SlotType::Passphrase, passphrase());
    if (!key)
        return fail(key.error());
    if (const Status done = (*vault)->unlock(std::move(*key)); !done)
        return fail(done.error());
    return vault;
}

inline Status openPlay(Play &play)
{
    play.vault.reset();
    auto vault = openAt(play.world.file());
    if (!vault)
        return fail(vault.error());
    play.vault = std::move(*vault);
    return {};
}

inline void makeVault(Play &play, int pages = 3)
{
    CreateOptions options = cheapOptions();
    options.random = seededRandom(7);
    play.vault = Vault::create(play.world.file(), passphrase(), options).value();
    for (int i = 0; i < pages; ++i) {
        const std::vector<RowChange> changes{
            {RowChange::Op::Insert, Table::Header, 1000 + i, "page " + std::to_string(i)},
            {RowChange::Op::Insert,
             Table::Blob,
             2000 + i,
             std::string(1500U + 4000U * static_cast<unsigned>(i), static_cast<char>('a' + i))}};
        require(play.vault->commit(changes));
    }
    require(play.vault->close());
    play.vault.reset();
}

/// Page 0 as it reads after draft k, in both of its rows.
inline Status saveDraft(Play &play, int k)
{
    const std::vector<RowChange> changes{
        {RowChange::Op::Update, Table::Header, 1000, "draft " + std::to_string(k)},
        {RowChange::Op::Update,
         Table::Blob,
         2000,
         std::string(1500U + 300U * static_cast<unsigned>(k), static_cast<char>('A' + k))}};
    return play.vault->commit(changes);
}

inline Status deletePage(Play &play)
{
    const std::vector<RowChange> changes{{RowChange::Op::Delete, Table::Header, 1001, {}},
                                         {RowChange::Op::Delete, Table::Blob, 2001, {}}};
    return play.vault->commit(changes);
}

/// A page with 1 MB in chunks, as an attachment is kept.
inline Status attach(Play &play)
{
    std::vector<RowChange> changes{
        {RowChange::Op::Insert, Table::Header, 1100, "page with a picture"}};
    for (RowId i = 0; i < 16; ++i)
        changes.push_back({RowChange::Op::Insert,
                           Table::Blob,
                           2100 + i,
                           std::string(65000, static_cast<char>('a' + i))});
    return play.vault->commit(changes);
}

inline Status createVault(Play &play)
{
    CreateOptions options = cheapOptions();
    options.random = seededRandom(7);
    auto vault = Vault::create(play.world.file(), passphrase(), options);
    if (!vault)
        return fail(vault.error());
    play.vault = std::move(*vault);
    return {};
}

inline Status checkAll(Play &play)
{
    const Result<CheckReport> report = play.vault->check(true);
    if (!report)
        return fail(report.error());
    return report->isClean() ? Status() : fail(Errc::Damaged, "check");
}

inline Status closePlay(Play &play)
{
    return play.vault->close();
}

/// The same slot when it is tried again.
inline const Slot &slotOf(Play &play, std::size_t secret)
{
    const std::vector<Secret> all = knownSecrets();
    if (!play.slot)
        play.slot =
            play.vault->sealSlot(all[secret].type, all[secret].bytes, cheapOptions().passphraseCost)
                .value();
    return *play.slot;
}

/// A save that was cut off between its first and its last write to the file.
inline void leaveHotJournal(Play &play)
{
    makeVault(play);
    FileSet cut;
    {
        DiskSeam seam(play.world.folder());
        for (int n = 1; cut.empty(); ++n) {
            const FileSet before = play.world.files();
            require(openPlay(play));
            seam.fail({n, DiskFault::Error, true});
            const Status saved = saveDraft(play, 1);
            if (saved)
                qFatal("no journal was left behind");
            seam.mend();
            const FileSet now = play.world.files();
            const auto journal = now.find("journal.afterword-journal");
            if (journal != now.end()
                && now.at("journal.afterword") != before.at("journal.afterword"))
                cut = now;
            seam.fail({1, DiskFault::Error, true}); // nothing more reaches the disk
            play.vault.reset();
            seam.mend();
            play.world.put(before);
        }
    }
    play.world.put(cut);
}

inline std::vector<std::function<Status(Play &)>> twentyDrafts()
{
    std::vector<std::function<Status(Play &)>> steps;
    for (int k = 1; k <= 20; ++k)
        steps.emplace_back([k](Play &play) { return saveDraft(play, k); });
    return steps;
}

inline Status compactOnly(Play &play)
{
    return play.vault->compact();
}

/// New keys under the second passphrase and the code.
inline Status rekeyAll(Play &play)
{
    std::vector<Secret> all = knownSecrets();
    NewSecrets secrets;
    secrets.passphrase = std::move(all[1].bytes);
    secrets.cost = cheapOptions().passphraseCost;
    secrets.recoveryCode = std::move(all[2].bytes);
    secrets.recoveryCost = cheapOptions().passphraseCost;
    Result<NewKeys> keys = newKeys(play.vault->name(), secrets, seededRandom(9));
    if (!keys)
        return fail(keys.error());
    return play.vault->rekey(std::move(*keys));
}

inline void makeWithCode(Play &play)
{
    makeVault(play);
    require(openPlay(play));
    require(play.vault->addSlot(slotOf(play, 2)));
    play.vault.reset();
}

/// One body that does not open any more, and one header row taken out.
inline void makeDamaged(Play &play)
{
    makeVault(play);
    RawSqlite raw(play.world.file());
    raw.exec("UPDATE b SET c=zeroblob(length(c)) WHERE rid=2001; DELETE FROM h WHERE rid=1002");
}

inline Status keepRest(Play &play)
{
    const Result<Kept> kept = play.vault->keepTheRest();
    return kept ? Status() : fail(kept.error());
}

/// The backup alone, as after the journal's disk was lost.
inline void makeBackupOnly(Play &play)
{
    makeVault(play);
    require(openPlay(play));
    require(play.vault->backupTo(play.world.path("kept.afterword")));
    play.vault.reset();
    FileSet files = play.world.files();
    files.erase("journal.afterword");
    play.world.put(files);
}

inline Status restoreFile(Play &play)
{
    return copyFile(play.world.path("kept.afterword"), play.world.file(), {});
}

inline void makeDefault(Play &play)
{
    makeVault(play);
}

inline Status openNothing(Play &)
{
    return {};
}

inline std::vector<Scenario> allScenarios()
{
    std::vector<Scenario> all;
    const auto add = [&](const char *name, std::function<Status(Play &)> step) {
        all.push_back({name, makeDefault, openPlay, {std::move(step)}});
    };
    // SQLite opens a file that it cannot open for writing for reading instead, and says so when it
    // is to write; what cannot be removed is in the way.
    all.push_back(
        {"create", [](Play &) {}, openNothing, {createVault}, {Errc::ReadOnly, Errc::Busy}});
    add("save", [](Play &play) { return saveDraft(play, 1); });
    all.push_back({"autosave", makeDefault, openPlay, twentyDrafts(), {}, 5});
    add("delete", deletePage);
    all.push_back({"attach", makeDefault, openPlay, {attach}, {}, 3});
    all.push_back(
        {"delete and compact", makeDefault, openPlay, {deletePage, compactOnly}, {Errc::ReadOnly}});
    add("change passphrase", [](Play &play) { return play.vault->replaceSlot(slotOf(play, 1)); });
    add("add code", [](Play &play) { return play.vault->addSlot(slotOf(play, 2)); });
    all.push_back({"remove code", makeWithCode, openPlay, {[](Play &play) {
                       return play.vault->removeSlots(SlotType::Recovery);
                   }}});
    all.push_back({"rekey", makeDefault, openPlay, {rekeyAll}, {Errc::ReadOnly}, 3});
    all.push_back(
        {"backup",
         makeDefault,
         openPlay,
         {[](Play &play) { return play.vault->backupTo(play.world.path("kept.afterword")); }},
         {Errc::ReadOnly, Errc::Busy},
         3});
    all.push_back({"restore", makeBackupOnly, openNothing, {restoreFile}, {Errc::Busy}});
    all.push_back({"keep the rest", makeDamaged, openPlay, {keepRest}});
    add("check", checkAll);
    add("close", closePlay);
    // SQLite opens what it cannot write for reading, but not when a save has to be undone first.
    all.push_back({"open", makeDefault, openNothing, {openPlay}});
    all.push_back(
        {"open with hot journal", leaveHotJournal, openNothing, {openPlay}, {Errc::ReadOnly}});
    return all;
}

} // namespace afterword::vault

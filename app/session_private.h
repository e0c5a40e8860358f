// SPDX-License-Identifier: GPL-3.0-or-later
// What a Session holds, for the files its functions are spread over. Private to app/session*.cpp.
// Thread: GUI; what runs on the queues gets shared pointers and copies, never this. Owner: Session.
#pragma once

#include "app/session.h"

#include <QTimer>

#include <atomic>
#include <utility>

namespace afterword {

/// One thing that is done with keys, from the question to the answer.
struct Session::KeyAction
{
    /// What the derivation gets from the database thread.
    struct Locks
    {
        vault::SlotSet slots;
        vault::SlotSealer sealer;
        vault::VaultName name;
    };

    bool asksCurrent = true;
    bool writes = true;
    vault::SecureBytes current;
    std::function<Status(const Locks &locks)> derive; ///< on the keys thread
    std::function<Status(vault::Vault &vault)> write; ///< on the database thread
    std::function<void()> after;                      ///< on this thread, when all went well
    vault::SecureBytes masterKey;                     ///< that `current` gave
    Promise<Status> answer;
    bool writing = false;          ///< too late to be discarded
    std::atomic<bool> stop{false}; ///< asked to end early while writing
};

/// Writes the note against older copies for the vault as it is now. A failure keeps nobody out.
void writeAnchorNote(const std::string &folder,
                     const std::optional<vault::AnchorPoint> &point,
                     const Moment &now);

struct Session::Private
{
    explicit Private(Options given)
        : options(std::move(given))
        , settings(options.settingsPath)
    {}

    Options options;
    Settings settings;
    State state = State::NoVault;
    QString path;
    SerialQueue queue{"database"};
    std::shared_ptr<Store> store;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<JournalFile> file;         ///< ends before the journal
    std::unique_ptr<Upkeep> upkeep;            ///< likewise
    std::optional<vault::VaultName> vaultName; ///< as it was opened
    std::unique_ptr<search::Index> index;
    SerialQueue spellQueue{"spelling"};
    std::unique_ptr<Spelling> spelling;
    bool readOnly = false;
    quint64 ticket = 0;           ///< of the opening that counts; older answers are dropped
    SerialQueue keyQueue{"keys"}; ///< one derivation at a time: each takes much memory
    OpenNotes notes;
    std::shared_ptr<KeyAction> keyWork; ///< the one that runs
    QTimer quiet;
    bool triedToCompact = false; ///< in this opening
    QTimer idle;
    Moment lastActivity;
    std::optional<QString> next; ///< the file to go on with after the lock; empty: a new one
    bool wantsNew = false;

    struct Erasing
    {
        QList<backups::Backup> copies; ///< those that go as well
        QString folder;                ///< of theirs, removed when it is empty then
    };

    std::optional<Erasing> erasing;
    Erased erased = Erased::No;
};

} // namespace afterword

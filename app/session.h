// SPDX-License-Identifier: GPL-3.0-or-later
// Session: composition root and life cycle of one open journal.
//   NoVault -> Locked -> Opening -> Open -> Sealing -> (process image ends)
// Locking saves first: sealing() lets rooms hand in what is unsaved, then the vault is closed on
// the database thread, then sealed() is emitted and the owner relaunches the program. If a save
// fails the lock is refused (lockRefused) until it succeeds or the person confirms the loss.
// Thread: GUI. Owner: main() or a test.
#pragma once

#include "app/autostart.h"
#include "app/base/jobs.h"
#include "app/base/moment.h"
#include "app/base/result.h"
#include "app/journal/journal.h"
#include "app/journal/journal_file.h"
#include "app/journal/place.h"
#include "app/search/index.h"
#include "app/settings.h"
#include "app/spelling.h"
#include "app/upkeep.h"
#include "app/vault/anchor.h"
#include "app/vault/recovery_code.h"
#include "app/vault/vault.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace afterword {

class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        NoVault,
        Locked,
        Opening,
        Open,
        Sealing
    };
    Q_ENUM(State)

    struct Options
    {
        Clock clock = systemClock();
        QString settingsPath = Settings::defaultIniPath();
        QString backupRoot; ///< where backups go when the settings choose no folder; empty: the
                            ///< usual one
        /// Of a new passphrase; raised to about a second on this machine (vault::calibrated).
        vault::KdfCost cost = vault::KdfCost::standard();
        vault::KdfCost recoveryCost = vault::KdfCost::recovery();
        /// Where the notes against older copies lie (vault/anchor.h); empty: none are kept.
        QString anchorFolder;
        /// Where "Start with the computer" is written; the sample keeps it to itself.
        QString autostartFolder = autostart::defaultFolder();
        Spelling::Places dictionaries;
    };

    /// What was found when the journal was opened, for saying so once.
    struct OpenNotes
    {
        vault::AnchorVerdict anchor;
        bool openedByCode = false; ///< ask for a new passphrase
        bool hasRecoveryCode = false;
        bool whole = true;                ///< false: read-only, parts are damaged or missing
        int damaged = 0;                  ///< records that did not open
        std::optional<Moment> lastOpened; ///< the opening before this one
    };

    /// What became of the last erase(), once it is sealed.
    enum class Erased
    {
        No,
        Whole,
        JournalLeft, ///< the file could not be removed: it is as it was
        CopiesLeft   ///< the journal is gone, some of its copies are not
    };
    Q_ENUM(Erased)

    explicit Session(Options options, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] Settings &settings();
    [[nodiscard]] Clock clock() const;
    [[nodiscard]] QString autostartFolder() const;
    /// Only while Open or Sealing.
    [[nodiscard]] Journal &journal();
    [[nodiscard]] search::Index &search();
    [[nodiscard]] Spelling &spelling();
    [[nodiscard]] bool isReadOnly() const;
    /// How the file under the open journal is doing. Only while Open or Sealing.
    [[nodiscard]] JournalFile &file();
    /// What is worth saying about the place the journal lies in; looked at on another thread.
    [[nodiscard]] Future<QList<PlaceNote>> placeNotes();

    /// Chooses the file to unlock: NoVault -> Locked. An empty path: -> NoVault.
    void choose(const QString &path);
    /// Makes a new journal and opens it. Emits stateChanged(Open) or openFailed.
    void create(const QString &path, vault::SecureBytes passphrase);
    void unlock(vault::SlotType type, vault::SecureBytes secret);
    /// Discards the key derivation that is running; back to Locked at once.
    void cancelOpening();

    /// Only while Open.
    [[nodiscard]] const OpenNotes &openNotes() const;
    [[nodiscard]] bool openedByCode() const;
    [[nodiscard]] bool hasRecoveryCode() const;

    // Keys. One at a time: Busy while another runs. Keys are derived on a thread of their own; the
    // file is written after all pending saves. `current` is the passphrase in use: WrongPassphrase
    // when it is another. ReadOnly, Malformed (a new secret that cannot be one), and what
    // Vault::commit() gives. (session_keys.cpp)
    Future<Status> checkPassphrase(vault::SecureBytes current);
    Future<Status> changePassphrase(vault::SecureBytes current, vault::SecureBytes next);
    /// Only when openedByCode(): nobody can be asked for a passphrase that is lost.
    Future<Status> setPassphrase(vault::SecureBytes next);
    /// Seals a first recovery code into the open journal.
    Future<Status> addRecoveryCode(vault::SecureBytes code);
    Future<Status> replaceRecoveryCode(vault::SecureBytes current, vault::SecureBytes code);
    Future<Status> removeRecoveryCode(vault::SecureBytes current);
    /// New keys for everything (Vault::rekey()). An empty code: the journal has none after it.
    /// `progress` (0…1) is called on this thread. After it older copies still open as before.
    Future<Status> rekey(vault::SecureBytes current,
                         vault::SecureBytes next,
                         vault::SecureBytes code,
                         std::function<void(double)> progress = {});
    /// Discards a derivation at once (Cancelled). What is being written is stopped where that
    /// leaves everything as it was; else it answers as it ended.
    void cancelKeyWork();

    /// Vault::compact(), after all pending saves.
    Future<Status> compactNow();
    /// Compacts when a minute was quiet and the last time is a week ago. Called by its timer.
    void checkQuiet();

    /// $XDG_STATE_HOME/afterword/anchors
    [[nodiscard]] static QString defaultAnchorFolder();

    /// A verified backup in this folder, or in the journal's own folder of backups when empty;
    /// gives its path. Damaged when something does not open: damageFound() says what.
    Future<Result<QString>> backUpNow(const QString &folder = {});
    /// Keeps the file as it is in this folder (that of the backups when empty), then drops what
    /// does not open: the journal can be written again.
    Future<Status> keepTheRest(const QString &copyFolder = {});
    /// Newest first; while locked as well, when the file itself cannot be opened or is gone.
    [[nodiscard]] QList<backups::Backup> backups() const;
    /// Copies a backup beside the journal under another name, which is returned.
    Future<Result<QString>> openBeside(const backups::Backup &backup);
    /// While locked: puts a backup in the journal's place. What was there stays beside it under
    /// another name, which is returned (empty when there was nothing).
    Future<Result<QString>> restore(const backups::Backup &backup);
    /// Only while Open.
    [[nodiscard]] Upkeep &upkeep();

    void lock();
    /// Locks, then chooses another file: path() is it when sealed() is emitted. Empty: the lock is
    /// followed by making a new journal. When the lock is refused nothing is chosen.
    void lockAndGo(const QString &path);
    [[nodiscard]] bool wantsNewJournal() const;
    /// Closes the journal and removes its file for good, its backups too if `copies`; overwritten
    /// first as far as that goes. For who has just shown the passphrase. Then sealed(), with state
    /// NoVault, or Locked when the file is still there. (session_lock.cpp)
    void erase(bool copies);
    [[nodiscard]] Erased erased() const;
    /// After lockRefused: closes and loses what could not be saved.
    void lockAndLose();

    /// Idle lock: the window reports each key or click here.
    void noteActivity();
    /// Locks when the clock says that nothing happened for `lock_minutes`. Called by its timer.
    void checkIdle();

Q_SIGNALS:
    void stateChanged(afterword::Session::State state);
    /// The journal goes on in another file: path().
    void continuedElsewhere();
    void openFailed(const afterword::Error &error);
    /// The quiet check, or the one before a backup, found something that does not open.
    void damageFound(const afterword::vault::CheckReport &report);
    void backedUp(const QString &path);
    /// After keepTheRest(): the journal can be written.
    void repaired();
    void sealing();
    /// The journal is about to go; whoever looks at it lets go now, before this returns.
    void closing();
    void sealed();
    void lockRefused(const afterword::Error &error);

private:
    void enter(State state);
    void deriveAndOpen(quint64 ticket,
                       vault::SlotType type,
                       vault::SecureBytes secret,
                       std::unique_ptr<vault::Vault> locked);
    void drop(std::unique_ptr<vault::Vault> file);
    void failOpening(quint64 ticket, const Error &error);
    void
    finishOpening(quint64 ticket, std::shared_ptr<Store> store, Contents contents, OpenNotes notes);
    struct KeyAction;
    Future<Status> startKeyWork(const std::shared_ptr<KeyAction> &action);
    void deriveKeys(const std::shared_ptr<KeyAction> &action);
    void writeKeys(const std::shared_ptr<KeyAction> &action);
    void finishKeyWork(const std::shared_ptr<KeyAction> &action, const Status &result);
    void noteNow(const char *setting);
    void noteLastJournal();
    [[nodiscard]] std::string anchorFolder() const;
    void watchFile();
    void startUpkeep();
    [[nodiscard]] QString backupRoot() const;
    void close();
    void removeFiles(const std::string &anchor);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace afterword

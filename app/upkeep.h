// SPDX-License-Identifier: GPL-3.0-or-later
// Upkeep: what is done for the file of an open journal while nobody types. A minute after the last
// key: a backup when one is due (a deep check before it), or else one slice of the quiet full
// check, so that the whole file is looked at within 7 days. Before that, pages that have been in
// the bin for 30 days are erased. Any key stops it; locking never waits
// for it. Thread: GUI; the work runs on the database thread. Owner: Session, while the journal is
// open; it ends before the journal does.
#pragma once

#include "app/journal/backups.h"
#include "app/journal/journal.h"
#include "app/settings.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace afterword {

class Upkeep final : public QObject
{
    Q_OBJECT

public:
    struct House
    {
        Journal &journal;
        std::shared_ptr<Store> store;
        SerialQueue &queue;
        Settings &settings;
        Clock clock;
        QString root;          ///< where backups lie
        bool automatic = true; ///< backups are made without being asked for
    };

    explicit Upkeep(House house, QObject *parent = nullptr);
    ~Upkeep() override;

    /// Stops what runs on its own.
    void noteActivity();
    /// Does what is due if it has been quiet for a minute. Called by its timer.
    void look();
    /// Stops what runs, asked for or not, but for a repair.
    void cancel();
    /// The same; and nothing is begun from here on.
    void stop();

    /// The journal's own folder of backups.
    [[nodiscard]] QString folder() const;
    void setRoot(const QString &root);
    /// A verified backup in this folder, or in its own when empty. Damaged when something does not
    /// open: damageFound() says what.
    Future<Result<QString>> backUpNow(const QString &into);
    /// Keeps the file as it is in this folder (its own when empty), then drops what does not open.
    /// Returns the path of what was kept.
    Future<Result<QString>> keepTheRest(const QString &into);

Q_SIGNALS:
    void damageFound(const afterword::vault::CheckReport &report);
    void backedUp(const QString &path);
    /// Pages that had been in the bin for 30 days are gone; the file is to be compacted.
    void erased();

private:
    struct Outcome
    {
        std::optional<vault::CheckReport> report; ///< something is wrong
        Result<QString> path;
    };

    struct Checked ///< how far the quiet check is, kept in the sealed settings
    {
        vault::CheckPoint at;
        Moment last; ///< when it was last at the end
    };

    using Token = std::shared_ptr<std::atomic<bool>>;

    [[nodiscard]] static Outcome
    checkAndCopy(Store &store, const QString &folder, const QDateTime &now, const Token &stopped);
    Future<Result<QString>> backUp(const QString &into, bool asked);
    [[nodiscard]] bool emptyBin();
    void checkSlice();
    [[nodiscard]] bool backupIsDue() const;
    [[nodiscard]] bool checkIsDue() const;
    [[nodiscard]] QDateTime lastChange() const;
    [[nodiscard]] static Checked checkedFrom(const QString &text);
    void keepChecked();
    void tell(const vault::CheckReport &report);
    Token begin(bool asked);
    void end();
    [[nodiscard]] QDateTime now() const;

    House m_house;
    QString m_name; ///< of the folder within the root
    QTimer m_timer;
    Moment m_lastActivity;
    std::optional<Moment> m_removed; ///< when something was last removed
    Checked m_checked;
    Token m_running;
    bool m_asked = false; ///< what runs was asked for
    bool m_stopped = false;
    bool m_binStuck = false; ///< what is overdue cannot be erased in this opening
    bool m_told = false;     ///< of damage: no backup replaces an older one any more
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of backups of one journal: which there are, when the next is due, which go, and how
// one takes the place of a broken file. File names say date and time and nothing else. Nothing is
// ever overwritten. Making one needs the open vault and its thread; all else works while locked,
// on any thread, and must not touch a file that this process has open as a vault.
#pragma once

#include "app/base/moment.h"
#include "app/base/result.h"
#include "app/vault/vault.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace afterword::backups {

struct Backup
{
    QString path;
    QDateTime at; ///< wall-clock time of the place where it was made, kept as if it were UTC
    qint64 bytes = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

inline constexpr int keptDays = 7;
inline constexpr int keptWeeks = 4;

/// Where backups lie unless the person chose another folder.
[[nodiscard]] QString defaultRoot();
/// The folder within `root` for the vault with this id; the same for every copy of it.
[[nodiscard]] QString folderOf(const QString &root, const vault::VaultName &name);
/// The wall-clock time of a moment, as in Backup::at.
[[nodiscard]] QDateTime wallTime(const Moment &moment);
[[nodiscard]] QString fileName(const QDateTime &at);
/// Nothing for a name that fileName() does not give.
[[nodiscard]] std::optional<QDateTime> timeOf(const QString &fileName);

/// Newest first; files of other names are not ours.
[[nodiscard]] QList<Backup> list(const QString &folder);
/// Those in all folders within `root`: for a file of which not even the id can be read.
[[nodiscard]] QList<Backup> listAll(const QString &root);

/// At most one a day, and only after a change.
[[nodiscard]] bool
isDue(const QList<Backup> &list, const QDateTime &lastChange, const QDateTime &now);
/// The paths that are not the newest of one of the last 7 days that have a backup, nor the newest
/// of one of the last 4 weeks of which no day is kept. One that says it is from the future stays.
[[nodiscard]] QStringList toRemove(QList<Backup> list, const QDateTime &now);
/// Removes what toRemove() says, overwritten first as far as that goes. `keep` is left alone.
void rotate(const QString &folder, const QDateTime &now, const QString &keep = {});
/// Removes these but `keep`, overwritten first as far as that goes; false when one is still there.
[[nodiscard]] bool removeAll(const QList<Backup> &list, const QString &keep);

/// Makes the folder and a verified backup in it; returns its path. Does not rotate.
[[nodiscard]] Result<QString> make(vault::Vault &vault,
                                   const QString &folder,
                                   const QDateTime &now,
                                   const std::function<bool(double)> &progress = {});
/// The file byte for byte, beside a repair: "NAME (as it was DATE).afterword" in `folder`.
[[nodiscard]] Result<QString>
keepAsItIs(vault::Vault &vault, const QString &folder, const QDateTime &now);

/// Copies a backup to "NAME (backup DATE).afterword" beside the journal; returns its path.
[[nodiscard]] Result<QString> restoreBeside(const Backup &backup, const QString &journal);
/// Puts a backup in the journal's place; what was there is kept as "NAME (damaged DATE).afterword",
/// whose path is returned (empty when nothing was there).
[[nodiscard]] Result<QString>
restoreInPlace(const Backup &backup, const QString &journal, const QDateTime &now);

} // namespace afterword::backups

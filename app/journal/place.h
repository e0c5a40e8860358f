// SPDX-License-Identifier: GPL-3.0-or-later
// What is worth saying about the place a journal lies in: a network drive, a folder that a sync
// tool keeps, a second name of the same file, copies that a sync tool set aside. Nothing here opens
// the journal's own file, and nothing is changed. Pure over a probe; any thread.
#pragma once

#include "app/vault/slots.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace afterword {

struct PlaceNote
{
    enum class Kind
    {
        NetworkDrive,
        SyncedFolder,  ///< `what`: the tool
        SecondName,    ///< a hard link: two names for one file
        ConflictCopies ///< `files`: copies of this journal beside it
    };
    Kind kind = Kind::NetworkDrive;
    QString what;
    QStringList files; ///< names without folder
    friend bool operator==(const PlaceNote &, const PlaceNote &) = default;
};

/// How the place is looked at; a test puts its own in.
struct PlaceProbe
{
    std::function<quint64(const QString &path)> fileSystem; ///< statfs type
    std::function<quint64(const QString &path)> links;      ///< names the file has
    std::function<bool(const QString &one, const QString &other)> sameFile;
    std::function<QStringList(const QString &folder)> names;
    /// Whose vault a file is; nothing for another file.
    std::function<std::optional<vault::VaultName>(const QString &path)> vaultName;

    [[nodiscard]] static PlaceProbe system();
};

/// `path`: where the file itself lies, absolute. `own`: its vault, as read when it was opened.
[[nodiscard]] QList<PlaceNote>
placeNotes(const QString &path, const vault::VaultName &own, const PlaceProbe &probe);

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// Which journals lie in a few folders, for choosing among them. Names and places only: no file is
// opened, since closing a second descriptor of an open journal would drop its locks, and no list
// of them is kept anywhere. Pure but for reading the folders; any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace afterword::journals {

struct Found
{
    QString path;        ///< absolute
    QString name;        ///< of the file, without its ending
    bool isThis = false; ///< the one they lie around, whatever leads to it
    friend bool operator==(const Found &, const Found &) = default;
};

inline constexpr qsizetype mostShown = 12; ///< more are reached by choosing a file

/// The files that are named like a journal, by name; the same file once, whatever leads to it.
[[nodiscard]] QList<Found> inFolders(const QStringList &folders);
/// Those beside this journal, and in the folder where new ones are made; itself as well.
[[nodiscard]] QList<Found> around(const QString &journal);

} // namespace afterword::journals

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journals.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace afterword::journals {

QList<Found> inFolders(const QStringList &folders)
{
    QList<Found> found;
    QSet<QString> seen;
    for (const QString &folder : folders) {
        if (folder.isEmpty())
            continue;
        const QFileInfoList files =
            QDir(folder).entryInfoList({QStringLiteral("*.afterword")}, QDir::Files);
        for (const QFileInfo &file : files) {
            const QString real = file.canonicalFilePath();
            if (real.isEmpty() || seen.contains(real))
                continue; // a link that leads nowhere, or one more way to the same file
            seen.insert(real);
            found += {file.absoluteFilePath(), file.completeBaseName(), false};
        }
    }
    QCollator order((QLocale())); // of the language that is spoken
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(found.begin(), found.end(), [&order](const Found &a, const Found &b) {
        const int names = order.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.path < b.path;
    });
    return found;
}

QList<Found> around(const QString &journal)
{
    QStringList folders;
    if (!journal.isEmpty())
        folders += QFileInfo(journal).absolutePath();
    folders += QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QList<Found> found = inFolders(folders);
    const QString real = QFileInfo(journal).canonicalFilePath();
    for (Found &each : found)
        each.isThis = QFileInfo(each.path).canonicalFilePath() == real;
    return found;
}

} // namespace afterword::journals

// SPDX-License-Identifier: GPL-3.0-or-later
// What one entry of each format looks like, as in the samples of tests/data, with days and words of
// its own: for large_source.cpp. Pure.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace afterword::test {

enum class LargeBox
{
    File,
    Folder,
    Zip,
    Tar
};

struct LargeShape
{
    QString name; ///< "day-one zip": the row's id, then what tells it from others of the row
    LargeBox box = LargeBox::File;
    /// Entries of one name that follow each other lie in one file.
    QString (*file)(qint64 entry);
    QByteArray head;
    QByteArray between;
    QByteArray tail;
    QByteArray (*entry)(qint64 entry);
    int photos = 0; ///< pictures of 1 MB beside them
};

[[nodiscard]] const QList<LargeShape> &largeShapes();
/// About 1,600 letters in paragraphs.
[[nodiscard]] QByteArray largePages(qint64 entry, const QByteArray &gap);
/// The day of an entry when there is one a day.
[[nodiscard]] QDate largeDay(qint64 entry);

} // namespace afterword::test

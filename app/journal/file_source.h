// SPDX-License-Identifier: GPL-3.0-or-later
// FileSource: a file on its way into the journal, from the disk or from memory (paste). It is read
// twice by parts: once to know it (size, kind, hash), once to be sealed. A picture that holds where
// it was taken is read whole, and given on without that. Nothing is ever written.
// Thread: one job at a time on the pool; never the GUI thread. Owner: whoever attaches.
#pragma once

#include "app/base/result.h"
#include "app/journal/picture_place.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QIODevice;

namespace afterword {

/// The largest file that a page takes.
inline constexpr qint64 attachmentMost = 100LL * 1024 * 1024;
/// Pictures above this are not looked into for a place.
inline constexpr qint64 pictureMost = 64LL * 1024 * 1024;

/// Set from any thread by whoever changed their mind.
using Stop = std::shared_ptr<std::atomic<bool>>;

struct FileFacts
{
    qint64 size = 0;
    QByteArray hash; ///< BLAKE2b-256, raw
    QString mime;
    QString name; ///< fit to be shown and to be a file's name elsewhere
    Place place = Place::Absent;
};

class FileSource final
{
public:
    explicit FileSource(QString path);
    FileSource(QByteArray bytes, const QString &name);
    ~FileSource();

    /// Opens it and reads it through. TooCostly above attachmentMost, Malformed for what is no
    /// plain file, NotFound, ReadOnly when it may not be read, Io, Cancelled.
    [[nodiscard]] Result<FileFacts> look(bool keepPlace, const Stop &stop);
    /// The part that begins at `from`; shorter only at the end. After look().
    [[nodiscard]] Result<QByteArray> part(qint64 from, qint64 length);

private:
    [[nodiscard]] Status open();
    [[nodiscard]] Status clean(bool keepPlace, FileFacts &facts);

    QString m_path;
    QByteArray m_bytes;
    QString m_name;
    std::unique_ptr<QIODevice> m_device;
};

/// A name without folders, line ends and other signs that cannot be seen, at most 120 long.
[[nodiscard]] QString plainFileName(const QString &name);
/// "photo.jpg", or "photo-2.jpg" when there is one.
[[nodiscard]] QString nameBeside(const QString &name, const QStringList &taken);

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// Large sources for each row of the table of formats that reads: shaped as the samples of
// tests/data, with other ids, days and words, as years of somebody's pages would be. Written to the
// disk piece by piece. Thread: the test's. Values.
#pragma once

#include "app/vault/secure_bytes.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace afterword::test {

struct LargeSource
{
    QString format; ///< id of the row
    QString path;
    qint64 text = 0;   ///< bytes of all that is read, unpacked
    qint64 photos = 0; ///< bytes of the pictures beside it
    qint64 entries = 0;
    bool packed = false; ///< a zip or a tar
    std::unique_ptr<vault::SecureBytes> passphrase;
};

/// "day-one", "day-one zip", "jrnl locked" …: at least one for each row that reads.
[[nodiscard]] QStringList largeSourceNames();
/// A file or folder below `folder` with about `text` bytes to read; no path when it went wrong.
[[nodiscard]] LargeSource largeSource(const QString &name, const QString &folder, qint64 text);

} // namespace afterword::test

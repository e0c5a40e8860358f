// SPDX-License-Identifier: GPL-3.0-or-later
// Zip and tar as sources and as what is written, by libarchive; nothing but this folder's
// archive.cpp sees it. What a packed file gives is bounded while it is unpacked, whatever its
// header says. Thread: one job at a time. Owner: as Source and Writer.
#pragma once

#include "app/exchange/sink.h"
#include "app/exchange/source.h"

namespace afterword::exchange {

/// By its first bytes: a zip or a tar (packed by gzip or not).
[[nodiscard]] bool isArchive(const QString &path);
[[nodiscard]] bool isArchive(const QByteArray &bytes);
[[nodiscard]] Result<std::unique_ptr<Source>>
openArchive(const QString &path, const Limits &limits, const Stop &stop);
[[nodiscard]] Result<std::unique_ptr<Source>>
openArchive(const QString &name, QByteArray bytes, const Limits &limits, const Stop &stop);

/// Files that are packed into one zip as they come, through the sink's one file.
class ZipOut final
{
public:
    explicit ZipOut(Sink &sink);
    ~ZipOut();
    ZipOut(const ZipOut &) = delete;
    ZipOut &operator=(const ZipOut &) = delete;

    [[nodiscard]] Status begin();
    /// `at` is when the file is said to have been changed.
    [[nodiscard]] Status put(const QString &name, const QByteArray &bytes, const QDateTime &at);
    /// What was packed already (pictures) only takes time to pack again: it goes in as it is.
    [[nodiscard]] Status store(const QString &name, const QByteArray &bytes, const QDateTime &at);
    /// One whose length is not known before; add() until the next file or the end.
    [[nodiscard]] Status beginFile(const QString &name, const QDateTime &at);
    [[nodiscard]] Status add(const QByteArray &bytes);
    [[nodiscard]] Status finish();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace afterword::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Sink: where an export is written, one file or a new folder. Guarantees: nothing stands at its
// place before finish(), nothing that was there is written over, and what was begun is removed
// when it is not finished. Files are the owner's alone (0600, folders 0700): they are plain text.
// Thread: one job at a time. Owner: whoever exports.
#pragma once

#include "app/base/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace afterword::exchange {

class Sink
{
public:
    virtual ~Sink() = default;
    Sink() = default;
    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;

    /// Busy when there is something of that name, Moved when its folder is not there, ReadOnly,
    /// DiskFull, Io; each also later, from the functions below.
    [[nodiscard]] static Result<std::unique_ptr<Sink>> file(const QString &path);
    [[nodiscard]] static Result<std::unique_ptr<Sink>> folder(const QString &path);
    /// One file in memory, for tests.
    [[nodiscard]] static std::unique_ptr<Sink> memory(QByteArray &to);

    /// The next file, "entries/2025/10/x.md"; in a sink of one file the name does not count. The
    /// device lives until the next open(), close() or finish(), which look at what it met.
    [[nodiscard]] virtual Result<QIODevice *> open(const QString &name) = 0;
    /// Ends the open file. DiskFull, Io.
    [[nodiscard]] virtual Status close() = 0;
    [[nodiscard]] virtual Status finish() = 0;

    /// open, write all, close.
    [[nodiscard]] Status put(const QString &name, const QByteArray &bytes);
};

} // namespace afterword::exchange

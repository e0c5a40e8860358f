// SPDX-License-Identifier: GPL-3.0-or-later
// Source: what is brought in, as named files: one file, a folder, a zip or a tar. Nothing is ever
// unpacked to the disk. Guarantees: names are relative, with '/' between folders, without "..",
// links or devices (what is not goes to refused()); no file gives more than Limits allow, however
// small it was packed. Thread: one job at a time, on the pool. Owner: whoever imports.
#pragma once

#include "app/base/result.h"
#include "app/journal/file_source.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace afterword::exchange {

struct Limits
{
    qint64 fileMost = 256LL * 1024 * 1024;       ///< one file, unpacked
    qint64 wholeMost = 8LL * 1024 * 1024 * 1024; ///< all that is read, unpacked
    qint64 packedMost = 200;                     ///< times its packed size; asked above 16 MB
    qsizetype namesMost = 500'000;
};

class Source
{
public:
    /// NotFound, ReadOnly when it may not be read, TooCostly beyond the limits, Damaged for an
    /// archive that breaks off, Io, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Source>>
    open(const QString &path, const Limits &limits = {}, const Stop &stop = {});
    /// One file, or an archive, that lies in memory: for tests and fuzzing.
    [[nodiscard]] static Result<std::unique_ptr<Source>> fromBytes(const QString &name,
                                                                   QByteArray bytes,
                                                                   const Limits &limits = {},
                                                                   const Stop &stop = {});
    /// Files that lie in memory.
    [[nodiscard]] static std::unique_ptr<Source>
    fromFiles(const QList<std::pair<QString, QByteArray>> &files);

    virtual ~Source();
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    /// All files, sorted. One file alone has its own name.
    [[nodiscard]] const QStringList &names() const { return m_names; }

    [[nodiscard]] bool contains(const QString &name) const { return m_sizes.contains(name); }

    /// As told by folder or archive; -1 when it does not say.
    [[nodiscard]] qint64 size(const QString &name) const { return m_sizes.value(name, -1); }

    /// Names that were left out since they are no plain files or lead elsewhere.
    [[nodiscard]] const QStringList &refused() const { return m_refused; }

    /// What the person chose, without its folder: "Export.zip".
    [[nodiscard]] const QString &name() const { return m_name; }

    /// Some of its files are packed behind a password.
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    /// When the file was last changed, if that is known. Invalid otherwise.
    [[nodiscard]] virtual QDateTime changed(const QString &name) const;

    /// NotFound, TooCostly, Damaged, Io, Cancelled.
    [[nodiscard]] Result<QByteArray> read(const QString &name);
    /// The first bytes of a file, at most beginningMost, without reading the rest; empty when it
    /// cannot be read. Kept: the first question reads the beginnings of the first few files of each
    /// kind in one pass, so that all rows of the table of formats together look once.
    [[nodiscard]] QByteArray beginning(const QString &name);
    /// Many, in the order they lie in: an archive is passed through once. Stops at the first
    /// status that is not good, and gives it. What is not there is passed over.
    [[nodiscard]] Status visit(const QSet<QString> &wanted,
                               const std::function<Status(const QString &, QByteArray)> &take);

    static constexpr qsizetype beginningMost = 65'536;

protected:
    Source(QString name, const Limits &limits, Stop stop);

    using Take = std::function<Status(const QString &, QByteArray)>;

    /// Hands each over and keeps nothing of it. With `most` only so many first bytes of each.
    [[nodiscard]] virtual Status
    pass(const QSet<QString> &wanted, qint64 most, const Take &take) = 0;

    [[nodiscard]] bool isStopped() const { return m_stop && *m_stop; }

    /// False: its name leads elsewhere, and it is refused.
    bool note(const QString &name, qint64 size);
    void refuse(const QString &name);
    void sortNames();

    QString m_name;
    Limits m_limits;
    Stop m_stop;
    qint64 m_taken = 0; ///< bytes given so far
    bool m_isLocked = false;

private:
    [[nodiscard]] QSet<QString> likelyAsked(const QString &name) const;

    QStringList m_names;
    QHash<QString, qint64> m_sizes;
    QStringList m_refused;
    QHash<QString, QByteArray> m_beginnings;
};

/// A source, or all that is in it, was locked by the program it came from and cannot be opened
/// here, whatever passphrase is given: it has to be saved there once more, without the lock. The
/// code is Malformed; this tells it from a file nobody knows.
[[nodiscard]] tl::unexpected<Error> failLockedThere();
[[nodiscard]] bool isLockedThere(const Error &error);

/// "notes/2025" of "notes/2025/a.md", empty for a name without a folder.
[[nodiscard]] QString folderOf(const QString &name);
/// `link` as written in the file `from`: percent signs decoded, "./" and "../" followed within the
/// source. Empty when it leads out of it.
[[nodiscard]] QString resolved(const QString &from, const QString &link);

} // namespace afterword::exchange

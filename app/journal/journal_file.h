// SPDX-License-Identifier: GPL-3.0-or-later
// JournalFile: how the file under an open journal is doing: still in its place, writable, with room
// on its disk. It watches the folder (never opens the file: closing a second descriptor would drop
// SQLite's locks), hears of saves that fail, and offers ways on. One trouble at a time, the
// gravest. Thread: GUI. Owner: Session, while the journal is open; it ends before the journal does.
#pragma once

#include "app/journal/journal.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace afterword {

class JournalFile final : public QObject
{
    Q_OBJECT

public:
    enum class Trouble
    {
        None,
        ReadOnly, ///< the place does not allow writing
        NotWhole, ///< parts are damaged or missing: what opens can be read
        Gone,     ///< there is no file of that name any more
        Replaced, ///< another file is in its place
        DiskFull,
        Failing ///< saves fail for another reason: error()
    };
    Q_ENUM(Trouble)

    struct State
    {
        bool readOnly = false;
        bool whole = true;
    };

    JournalFile(Journal &journal, QString path, State opened, QObject *parent = nullptr);

    [[nodiscard]] Trouble trouble() const { return m_trouble; }

    /// Of the last save that failed, while something is unsaved.
    [[nodiscard]] const Error &error() const { return m_error; }

    [[nodiscard]] QString path() const { return m_path; }

    /// Something is written and not on the disk.
    [[nodiscard]] bool hasUnsaved() const { return m_journal.hasUnsaved(); }

    /// In whole MB, at least 1.
    [[nodiscard]] int megabytesNeeded() const;
    /// A name beside the journal that is free, or in the person's home when that folder is gone.
    [[nodiscard]] QString freeCopyPath() const;
    /// Makes a whole copy and goes on in it: emits continued().
    Future<Status> keepCopy(const QString &path);
    /// Makes a whole copy with what waits; the journal goes on where it is.
    Future<Status> saveElsewhere(const QString &path);
    /// The journal is whole and can be written from now on.
    void repaired();
    /// Looks at once whether the file is in its place and whether others have saved.
    void look();

Q_SIGNALS:
    void troubleChanged();
    void continued(const QString &path);

private:
    void watch();
    void take(bool moved);
    void settle();

    Journal &m_journal;
    QString m_path;
    QString m_lies; ///< where the file itself lies, when the path is a link
    State m_state;
    Trouble m_trouble = Trouble::None;
    Error m_error;
    bool m_failing = false;
    bool m_moved = false;
    bool m_replaced = false;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_again;
};

} // namespace afterword

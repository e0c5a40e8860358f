// SPDX-License-Identifier: GPL-3.0-or-later
// Merging: another copy of the open journal, looked at and brought in (exchange/merge.h). The copy
// is opened anew for each step, on the database thread, and only read; it is never deleted. Saves
// wait while a step runs. Thread: GUI. Owner: what offers it; it ends before the journal closes.
#pragma once

#include "app/base/future.h"
#include "app/exchange/merge.h"
#include "app/vault/secure_bytes.h"

#include <QObject>
#include <QString>

#include <memory>

namespace afterword {

class Session;

class Merging final : public QObject
{
    Q_OBJECT

public:
    Merging(Session &session, QString path, QObject *parent);
    ~Merging() override;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// What the copy has. WrongPassphrase: it has keys of its own, give() is needed. Malformed: it
    /// is another journal. Busy: a save in it was cut off, or it is open elsewhere. Cancelled.
    Future<Status> look();
    /// Derives the copy's key on a worker and looks.
    Future<Status> look(vault::SecureBytes passphrase);
    [[nodiscard]] const exchange::MergeNews &news() const;
    /// Brings it: all or nothing. After a letter was let go the file is written anew.
    Future<Status> merge();
    /// Takes it back, but for what was changed since.
    Future<Status> undo();
    /// Ends look() or merge() with Cancelled, unless it is done by then.
    void stop();
    /// Of the step that runs, 0 … 100.
    [[nodiscard]] int percent() const;

private:
    struct Work;
    Session &m_session;
    QString m_path;
    std::shared_ptr<Work> m_work; ///< shared with the database thread
};

} // namespace afterword

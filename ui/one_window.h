// SPDX-License-Identifier: GPL-3.0-or-later
// OneWindow: one window for each journal. Whoever opens a file that has a window already raises
// that window instead (rulings.md 9): by a name on the session bus, or, where there is no bus, by a
// lock file in the runtime directory that the first window watches. The file is known by where it
// lies on the disk, so a link to it is the same journal; the journal itself is never opened for
// this. afterword-cli takes no part: the window takes over what it writes. Thread: GUI. Owner:
// main().
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

namespace afterword {

class OneWindow final : public QObject
{
    Q_OBJECT

public:
    explicit OneWindow(QObject *parent = nullptr);
    ~OneWindow() override;

    /// False when another window has this journal; that one is asked to come to the front. True
    /// when it is ours now, or was, or when nobody can tell. What was claimed before is let go.
    [[nodiscard]] bool claim(const QString &path);
    void release();

Q_SIGNALS:
    /// Someone opened our journal again.
    void raiseAsked();

public Q_SLOTS:

    /// Called over the bus.
    Q_SCRIPTABLE void raise() { Q_EMIT raiseAsked(); }

private:
    Q_CLASSINFO("D-Bus Interface", "io.github.afterword.Window")

    [[nodiscard]] bool claimOnBus(const QString &name);
    [[nodiscard]] bool claimByFile(const QString &name);

    QString m_name; ///< of the journal that is ours
    QString m_service;
    int m_lock = -1;
    QFileSystemWatcher m_knock;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// ComputerWatch: tells when the screen is locked, the computer is about to sleep or the user is
// switched, over D-Bus (logind; freedesktop, GNOME and relatives' screen savers). While a journal
// is open it holds a delay inhibitor, so that sleep waits until the journal is sealed. Without a
// bus it stays silent. Nothing is ever waited for. Thread: GUI; one object in main().
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusMessage;

namespace afterword {

class ComputerWatch final : public QObject
{
    Q_OBJECT

public:
    /// `who`: the name under which the inhibitor is listed.
    ComputerWatch(QDBusConnection system,
                  QDBusConnection session,
                  QString who,
                  QObject *parent = nullptr);

    /// Takes the inhibitor, or lets go of it: sleep may go on.
    void delaySleep(bool delay);

    [[nodiscard]] bool holdsSleep() const { return m_hold.isValid(); }

Q_SIGNALS:
    /// Lock now: the screen was locked, the computer goes to sleep, or another user took the seat.
    void leaving();
    /// The computer slept; the next sleep is not held yet.
    void awake();
    void screenLocked(bool locked);

private Q_SLOTS:
    void onSaver(bool active);
    void onSleep(bool before);
    void onLock();
    void onUnlock();
    void onProperties(const QDBusMessage &message);

private:
    void follow(const QDBusObjectPath &session);
    void findSession();
    void askForSession(const QString &method, const QVariant &argument, bool last);

    QDBusConnection m_system;
    QString m_who;
    QDBusUnixFileDescriptor m_hold;
    bool m_delay = false;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// Notifier: shows one note at a time through the desktop's notifications (D-Bus), without sound,
// and asks the desktop not to keep it. What is shown is the caller's business; it must never be a
// person's words. Without a bus or a service it stays silent and says so when asked. Nothing is
// ever waited for. A note outlives a lock, which replaces the process image: a click on it is heard
// by the next image (its number is handed on in the environment). Thread: GUI. Owner: main() for
// showing, a page of Settings for looking.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace afterword {

class Notifier final : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QDBusConnection session, QObject *parent = nullptr);

    /// Asks whether this desktop shows notifications; answered by looked().
    void look();
    /// Takes the place of the one before.
    void show(const QString &title, const QString &text, const QString &open);
    /// Takes it off the screen, if it is still there.
    void withdraw();

Q_SIGNALS:
    void looked(bool available);
    /// The note was clicked.
    void clicked();

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onToken(uint id, const QString &token) const;
    void onClosed(uint id, uint reason);

private:
    void remember(uint id);

    QDBusConnection m_session;
    uint m_id = 0; ///< 0: none is shown
};

} // namespace afterword

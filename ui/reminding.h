// SPDX-License-Identifier: GPL-3.0-or-later
// Reminding: asks app/reminders what to do when, shows it, and writes down outside the vault what
// was shown, so that it goes on after a lock or a new start. Its words are one of two fixed
// sentences under the shown name. Works while the journal is locked; a click raises the window,
// which stays locked. Opening the journal answers what was shown. Thread: GUI. Owner: main().
#pragma once

#include <QObject>
#include <QTimer>

namespace afterword {

class Notifier;
class Session;

class Reminding final : public QObject
{
    Q_OBJECT

public:
    /// `here`: someone started the program by hand just now, so what is a little late is left out.
    Reminding(Session &session, Notifier &notifier, bool here, QObject *parent = nullptr);
    ~Reminding() override;

    /// Looks at the clock. Called by its timer, and when the computer wakes up.
    void check();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QString &changed);
    void answered();
    void show(int day);
    void wait();
    [[nodiscard]] bool isAtWork() const;

    Session &m_session;
    Notifier &m_notifier;
    QTimer m_timer;
    qint64 m_lastKey = 0; ///< UTC milliseconds by the session's clock; 0: none yet
};

} // namespace afterword

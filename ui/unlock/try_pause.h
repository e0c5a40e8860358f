// SPDX-License-Identifier: GPL-3.0-or-later
// TryPause: after three tries that did not open the journal, each further one waits: 4, 8, 16, then
// 30 seconds. It lives as long as the process, since the gate makes it. The key derivation is what
// holds up a machine; this holds up a person at the keyboard. Thread: GUI.
#pragma once

#include <QObject>
#include <QTimer>

namespace afterword {

class TryPause final : public QObject
{
    Q_OBJECT

public:
    explicit TryPause(QObject *parent);
    void noteWrong();

    [[nodiscard]] int secondsLeft() const { return m_left; }

Q_SIGNALS:
    void changed(); ///< once a second while it counts, and when it is over

private:
    void count();

    QTimer m_second;
    int m_wrong = 0;
    int m_left = 0;
};

} // namespace afterword

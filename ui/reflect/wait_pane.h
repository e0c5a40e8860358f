// SPDX-License-Identifier: GPL-3.0-or-later
// WaitPane: some minutes before the next question. Says how many are left, in words, and may be cut
// short at any time. Nothing is asked of anybody while it waits. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace afterword {

class WaitPane final : public QWidget
{
    Q_OBJECT

public:
    WaitPane(const Theme &theme,
             int minutes,
             QWidget *parent,
             std::chrono::milliseconds minute = std::chrono::milliseconds(60'000));

    [[nodiscard]] QPushButton *askNow() const { return m_now; }

Q_SIGNALS:
    void over();

private:
    void tick();
    void say();

    QTimer m_timer;
    int m_left;
    QLabel *m_words = nullptr;
    QPushButton *m_now = nullptr;
};

} // namespace afterword

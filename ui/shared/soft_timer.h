// SPDX-License-Identifier: GPL-3.0-or-later
// SoftTimer: a gentle end for long writing (care.md DR4), off until someone chooses it. It runs
// unseen from the first key in a page; when the time is over a thin line and a few words appear
// under the text, with one offer: a last line about now. It never stops anybody, makes no sound and
// counts nothing up. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;

namespace afterword {

class SoftTimer final : public QWidget
{
    Q_OBJECT

public:
    SoftTimer(const Theme &theme, QWidget *parent);

    /// 0: off.
    void setMinutes(int minutes);
    /// Someone writes: it begins, unless it runs or has ended already.
    void noteTyping();
    /// Another page lies open: nothing has begun yet.
    void reset();

    /// For tests: how long a minute is.
    void setMinute(std::chrono::milliseconds minute) { m_minute = minute; }

    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void lastLineWanted();
    void putAway();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void end();

    const Theme &m_theme;
    QTimer m_timer;
    QLabel *m_words = nullptr;
    std::chrono::milliseconds m_minute{60'000};
    int m_minutes = 0;
    bool m_over = false;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// Veil: a plain page over the whole window while nobody is at it, for those who look over a
// shoulder or at a window list. Off unless asked for (Settings, Security). Covers 3 s after another
// program's window comes to the front, at once when minimised or when the screen is locked. Asked
// for or not, it covers while the journal is being sealed, which may take a moment.
// Thread: GUI; child of the window it covers.
#pragma once

#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace afterword {

class Veil final : public QWidget
{
    Q_OBJECT

public:
    /// `wanted` is asked each time something changes.
    Veil(const Theme &theme, std::function<bool()> wanted, QWidget *window);

    void setWait(std::chrono::milliseconds wait) { m_timer.setInterval(wait); }

    void setScreenLocked(bool locked);
    void setSealing(bool sealing);
    /// The setting was changed.
    void settle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    void cover();
    [[nodiscard]] bool isInFront() const;

    const Theme &m_theme;
    std::function<bool()> m_wanted;
    QTimer m_timer;
    bool m_screenLocked = false;
    bool m_sealing = false;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// CaretRest: lets carets stand still once nothing has been typed or clicked for a while, and blink
// again with the next key or click. A blinking caret wakes the computer twice a second for as long
// as a journal lies open, and moves at the edge of the sight of somebody who only reads. A desktop
// whose carets do not blink is left as it is. Thread: GUI; one for the program.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace afterword {

class CaretRest final : public QObject
{
    Q_OBJECT

public:
    explicit CaretRest(std::chrono::milliseconds after = std::chrono::seconds(10),
                       QObject *parent = nullptr);
    /// Carets blink as before.
    ~CaretRest() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void wake();

    std::chrono::milliseconds m_after;
    QTimer m_timer;
    QElapsedTimer m_since;
    int m_flash = 0; ///< what it was before the rest, ms; 0: not at rest
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// A question over its window (look.md 5): a flat scrim and a card 456 wide with two buttons. A
// child widget, not a window: no nested loop, nothing for the window manager to show. The focus
// stays inside while it is open and goes back to where it was. Thread: GUI. Owner: its window.
#pragma once

#include "ui/shared/ask.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace afterword {
class Aside;
}

namespace afterword::ask {

class Panel final : public QWidget
{
    Q_OBJECT

public:
    Panel(const Theme &theme,
          QWidget *window,
          const Question &question,
          std::function<void(bool)> then);
    ~Panel() override;

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build(const Question &question);
    void place();
    void answer(bool act);

    const Theme &m_theme;
    std::function<void(bool)> m_then;
    Aside *m_aside;
    QWidget *m_card = nullptr;
    QPushButton *m_safe = nullptr;
    QPushButton *m_act = nullptr;
    QPointer<QWidget> m_before; ///< what had the focus
    bool m_clay = false;
};

} // namespace afterword::ask

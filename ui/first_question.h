// SPDX-License-Identifier: GPL-3.0-or-later
// FirstQuestion: a strip over the room, once, after the first journal was made: does anyone else
// use this computer? It covers nothing and takes no focus; it can be skipped or left alone. Yes and
// Not sure open a few things that help (HalfPage). Which answer it was is kept nowhere; that it was
// asked lies inside the journal. Thread: GUI; owned by the window's frame.
#pragma once

#include "app/care/support.h"
#include "ui/room.h"
#include "ui/shared/page_panel.h"

#include <functional>

class QLabel;

namespace afterword {

class FirstQuestion final : public QWidget
{
    Q_OBJECT

public:
    FirstQuestion(const House &house, QWidget *parent);
    /// Shows itself, unless this journal was asked before. From then on it was.
    void ask();

Q_SIGNALS:
    /// Yes or not sure.
    void helpWanted();
    /// It is gone, whatever the answer.
    void answered();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void leave(bool help);

    House m_house;
    QLabel *m_text;
    QWidget *m_buttons;
};

/// A few things that help where others use the computer: words, a shorter time until the journal
/// locks, the way to the page of help.
class HalfPage final : public PagePanel
{
    Q_OBJECT

public:
    HalfPage(const House &house, QWidget *window, std::function<void()> more);
};

} // namespace afterword

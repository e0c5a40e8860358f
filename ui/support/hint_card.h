// SPDX-License-Identifier: GPL-3.0-or-later
// HideHint: how to hide and lock at once, said where it is needed (look.md 7, 06). Thread: GUI;
// owned by its parent.
#pragma once

#include "ui/room.h"

#include <QWidget>

namespace afterword {

class HideHint final : public QWidget
{
    Q_OBJECT

public:
    HideHint(const House &house, QWidget *parent);
    /// In a low window the keys alone: the room is for the people above it.
    void setLow(bool low);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void follow();

    House m_house;
    QWidget *m_head = nullptr;
    QList<QWidget *> m_twice; ///< "or Esc Esc", which can be switched off
};

} // namespace afterword

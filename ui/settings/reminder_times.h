// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderTimes: the times of day at which a reminder comes, as chips, and a field to add one. None
// is there at first: the program chooses no hour for anybody. Writes one setting. Thread: GUI;
// owned by its parent.
#pragma once

#include "ui/room.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace afterword {

class FlowLayout;
class Settings;

class ReminderTimes final : public QWidget
{
    Q_OBJECT

public:
    ReminderTimes(const House &house, QWidget *parent);

Q_SIGNALS:
    void undoNotice(const QString &text, const std::function<void()> &undo);

private:
    void add();
    void remove(QTime time);
    void rebuild();
    void say(const QString &trouble);

    const Theme &m_theme;
    Settings &m_settings;
    QLineEdit *m_field = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_line = nullptr;
    QWidget *m_chips = nullptr;
    FlowLayout *m_flow = nullptr;
};

} // namespace afterword

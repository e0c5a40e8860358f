// SPDX-License-Identifier: GPL-3.0-or-later
// OwnWordsBox: the journal's own words as chips, with a field to add one. Removing can be undone.
// Thread: GUI; owned by the Writing page.
#pragma once

#include "ui/room.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace afterword {

class FlowLayout;
class Spelling;

class OwnWordsBox final : public QWidget
{
    Q_OBJECT

public:
    OwnWordsBox(const House &house, QWidget *parent);

Q_SIGNALS:
    void undoNotice(const QString &text, const std::function<void()> &undo);

private:
    void rebuild();
    void add();
    void remove(const QString &word);
    void focusWord(int index);

    const Theme &m_theme;
    Spelling &m_spelling;
    const bool m_readOnly;
    QLineEdit *m_field = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_line = nullptr;
    QWidget *m_words = nullptr;
    FlowLayout *m_flow = nullptr;
    QPushButton *m_more = nullptr;
    bool m_all = false;
};

} // namespace afterword

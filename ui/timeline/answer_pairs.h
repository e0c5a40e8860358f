// SPDX-License-Identifier: GPL-3.0-or-later
// AnswerPairs: answers to the same question as two dated cards side by side, the first and the
// latest (care.md 3.4, 7). One question at a time, with buttons to the others. Nothing stands
// between the two, and no word of ours about them. Hidden when no question was answered twice.
// Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"
#include "ui/timeline/answer_book.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class AnswerPairs final : public QWidget
{
    Q_OBJECT

public:
    AnswerPairs(const Theme &theme, QWidget *parent);

    /// Stays at the question shown, if it is still there; the same pairs leave the focus where it
    /// is.
    void setPairs(const QList<AnswerPair> &pairs);
    /// Numbers in words in place of dots on a line.
    void setWords(bool words);
    void place(int width);

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] bool isFilled() const { return !m_pairs.isEmpty(); }

Q_SIGNALS:
    void pageOpened(const afterword::Id &page);

private:
    void step(int by);
    void fill();
    void addCard(const AnswerPair &pair, bool first);

    const Theme &m_theme;
    QList<AnswerPair> m_pairs;
    int m_current = 0;
    bool m_words = false;
    QWidget *m_buttons = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_place = nullptr;
    QBoxLayout *m_row = nullptr;
    QList<QWidget *> m_sides;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// PromptCard: one question, and three answers to it: Answer this, Another, Skip for today. A tinted
// card, or one 44 px row where room is short. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace afterword {

class PromptCard final : public QWidget
{
    Q_OBJECT

public:
    PromptCard(const Theme &theme, QWidget *parent);

    void setQuestion(const QString &question);
    void setRow(bool row);
    void setAnswerable(bool can);

    [[nodiscard]] bool isRow() const { return m_isRow; }

    /// Where the focus goes when someone comes here by F6.
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    void answered();
    void another();
    void skipped();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QWidget *makeCard();
    QWidget *makeRow();
    void restyle();

    const Theme &m_theme;
    QWidget *m_card = nullptr;
    QWidget *m_row = nullptr;
    QLabel *m_cardQuestion = nullptr;
    QLabel *m_rowQuestion = nullptr;
    QPushButton *m_cardAnswer = nullptr;
    QPushButton *m_rowAnswer = nullptr;
    bool m_isRow = false;
};

} // namespace afterword

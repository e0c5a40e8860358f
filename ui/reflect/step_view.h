// SPDX-License-Identifier: GPL-3.0-or-later
// StepView: one step of a path on the screen: where one stands, the question, earlier answers, the
// field, and the buttons below. Made anew for each step; it tells what was done and decides
// nothing. Thread: GUI; owned by PathView.
#pragma once

#include "ui/reflect/answer_field.h"
#include "ui/reflect/earlier_box.h"

#include <chrono>
#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace afterword {

class CareCard;
class MarkdownEdit;
class SavedState;
class SoftTimer;

struct StepPlace
{
    int number = 0;
    int count = 0;
    bool hasBack = false;
    bool isLast = false;
    bool timed = false;  ///< the soft timer is on from the start
    bool letter = false; ///< it may be gone on with in Letters
    int wait = 0;        ///< minutes before it is asked
    QList<Earlier> earlier;
    reflect::Answer answer;
    std::chrono::milliseconds minute{60'000};
};

class StepView final : public QWidget
{
    Q_OBJECT

public:
    StepView(const Theme &theme, const Asked &asked, const StepPlace &place, QWidget *parent);

    [[nodiscard]] AnswerField *field() const { return m_field; }

    [[nodiscard]] SavedState *saved() const { return m_saved; }

    /// Of the buttons below.
    [[nodiscard]] QPushButton *foot() const { return m_next; }

    /// Puts the focus where answering begins.
    void enter();

Q_SIGNALS:
    void edited();
    void next();
    void back();
    void skip();
    void notToday();
    void supportAsked();
    void lettersAsked();
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addQuestion(const Asked &asked, const StepPlace &place, QVBoxLayout *column);
    void addField(const Asked &asked, const StepPlace &place);
    void addLetters();
    void addTimer(const Asked &asked, const StepPlace &place);
    QWidget *makeFoot(const StepPlace &place);
    void showField();
    void showCaret(const MarkdownEdit *edit);
    void fit();

    const Theme &m_theme;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_top = nullptr;
    QVBoxLayout *m_middle = nullptr;
    QBoxLayout *m_footRow = nullptr;
    EarlierBox *m_earlier = nullptr; ///< none where nothing is shown again
    QWidget *m_body = nullptr;
    QWidget *m_wait = nullptr;
    AnswerField *m_field = nullptr;
    SoftTimer *m_timer = nullptr;
    CareCard *m_care = nullptr;
    SavedState *m_saved = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// StepPanel: a card that goes through steps, each with a heading, text, whatever it asks for, and a
// last row of one or two buttons. It goes when the journal locks. Its parts are named after it:
// "bringText", "bringSafe", "bringAct" and so on. Thread: GUI. Owner: the window it stands on.
#pragma once

#include "ui/room.h"
#include "ui/shared/card_panel.h"
#include "ui/shared/controls.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class HintRow;

class StepPanel : public CardPanel
{
    Q_OBJECT

public:
    StepPanel(const House &house, QWidget *window, int width, const char *name);

protected:
    /// What stood on the step before is gone after showStep().
    QVBoxLayout *beginStep(const QString &title, const QString &text);
    /// Nothing for an empty text.
    void addText(QVBoxLayout *column, const QString &text, const char *name);
    void addBar(QVBoxLayout *column);
    void addTrouble(QVBoxLayout *column);
    /// The last row: `safe` closes or steps back, the other one acts; none when it is empty.
    void addFoot(QVBoxLayout *column,
                 const QString &safe,
                 const QString &act,
                 Look look = Look::Primary);
    void showStep(QWidget *focus = nullptr); ///< nullptr: the button that acts, or the other

    /// The button that acts.
    virtual void press() = 0;
    /// The safe button.
    virtual void stepBack() = 0;
    /// Esc; the same unless it is something else.
    virtual void escape();
    /// The journal is about to be closed.
    virtual void leave();

    [[nodiscard]] const House &house() const { return m_house; }

    [[nodiscard]] QWidget *step() const { return m_step; }

    [[nodiscard]] QProgressBar *bar() const { return m_bar; } ///< nullptr: this step has none

    [[nodiscard]] HintRow *trouble() const { return m_trouble; }

    [[nodiscard]] QPushButton *safeButton() const { return m_safe; }

    [[nodiscard]] QPushButton *actButton() const { return m_act; }

private:
    [[nodiscard]] QString named(const char *part) const;

    const House m_house;
    QString m_name;
    QString m_title;
    QWidget *m_step = nullptr;
    QProgressBar *m_bar = nullptr;
    HintRow *m_trouble = nullptr;
    QPushButton *m_safe = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace afterword

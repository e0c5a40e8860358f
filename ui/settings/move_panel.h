// SPDX-License-Identifier: GPL-3.0-or-later
// MovePanel: taking the journal to another computer: a checked copy into a folder of one's choice,
// then what to do with it there. Nothing of this journal changes. Thread: GUI. Owner: the window.
#pragma once

#include "ui/shared/step_panel.h"

namespace afterword {

class MovePanel final : public StepPanel
{
    Q_OBJECT

public:
    MovePanel(const House &house, QWidget *window);

private:
    enum class Step
    {
        Choosing,
        Copying,
        Done
    };

    void choose();
    void copyTo(const QString &folder);
    void showDone(const QString &copy);
    void press() override;
    void stepBack() override;

    Step m_at = Step::Choosing;
};

} // namespace afterword

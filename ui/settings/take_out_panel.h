// SPDX-License-Identifier: GPL-3.0-or-later
// TakeOutPanel: what came in with one import goes out again. Says first how much that is, and what
// of it was changed since: that stays unless the person wants it out too, and then it goes to the
// bin. Afterwards there is Undo, for as long as the panel stands; once it is closed nothing of it
// stays in the file. Thread: GUI. Owner: the window.
#pragma once

#include "app/imports.h"
#include "ui/shared/step_panel.h"

class QCheckBox;

namespace afterword {

class TakeOutPanel final : public StepPanel
{
    Q_OBJECT

public:
    TakeOutPanel(const House &house, QWidget *window, PastImport import);

Q_SIGNALS:
    /// It was closed, and pages are gone for good.
    void erased();

private:
    enum class Step
    {
        Asking,
        Working,
        Done,
    };

    void ask();
    void takeOut();
    void showBusy(const QString &title);
    void showDone();
    void bringBack();
    void finish();
    void press() override;
    void stepBack() override;
    void escape() override;

    const PastImport m_import;
    Imports *m_imports;
    Step m_at = Step::Asking;
    QCheckBox *m_keep = nullptr; ///< nullptr: nothing was changed
    std::shared_ptr<TakenOut> m_taken;
};

/// "Export.zip" or, where that is not known, what kind of thing it was.
[[nodiscard]] QString importName(const PastImport &import);

} // namespace afterword

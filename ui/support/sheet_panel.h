// SPDX-License-Identifier: GPL-3.0-or-later
// SheetPanel: the help sheet as it will look, to be saved as a PDF or printed. Says who can read
// what is printed, and asks once before the printing system keeps a copy (vault.md 2.8).
// Thread: GUI. Owner: its window, as every CardPanel; the lock dismisses it.
#pragma once

#include "ui/shared/page_panel.h"
#include "ui/support/help_sheet.h"

namespace afterword {

class HintRow;
class SheetView;

class SheetPanel final : public PagePanel
{
    Q_OBJECT

public:
    /// `sheet.people`: those that may be put on it; they are not until that is switched on.
    SheetPanel(const House &house, QWidget *window, HelpSheet sheet);

private:
    void addActs(QVBoxLayout *column);
    void savePdf();
    void askToPrint();
    void print();
    [[nodiscard]] HelpSheet wanted() const;

    HelpSheet m_sheet;
    bool m_withPeople = false;
    SheetView *m_view = nullptr;
    HintRow *m_said = nullptr;
};

} // namespace afterword

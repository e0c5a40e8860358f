// SPDX-License-Identifier: GPL-3.0-or-later
// BinPanel: what is in the bin, and for how long; pages are brought back or erased for good. It
// says what erasing does and does not reach. Thread: GUI. Owner: its window.
#pragma once

#include "app/journal/batch.h"
#include "ui/shared/page_panel.h"

class QLabel;
class QListWidget;

namespace afterword {

class BinPanel final : public PagePanel
{
    Q_OBJECT

public:
    BinPanel(const House &house, QWidget *window);

Q_SIGNALS:
    /// These pages are back.
    void broughtBack(const QList<afterword::Id> &pages, const afterword::Batch &undo);
    void erased();

private:
    void fill();
    void refresh();
    void bringBack();
    void askToErase();
    void erase(const QList<Id> &ids);
    [[nodiscard]] QList<Id> chosen() const;

    QListWidget *m_list = nullptr;
    QLabel *m_line = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace afterword

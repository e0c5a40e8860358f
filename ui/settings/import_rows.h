// SPDX-License-Identifier: GPL-3.0-or-later
// ImportRows: what was brought into the journal so far, a row for each time: from what, when, how
// many pages of it are here, and a way to take it out again. Nothing while nothing came in. Thread:
// GUI. Owner: its page.
#pragma once

#include "ui/room.h"

#include <QWidget>

class QVBoxLayout;

namespace afterword {

class Imports;
struct PastImport;

class ImportRows final : public QWidget
{
    Q_OBJECT

public:
    ImportRows(const House &house, QWidget *parent);

Q_SIGNALS:
    void notice(const QString &text);

protected:
    void showEvent(QShowEvent *) override;

private:
    void soon();
    void fill();
    void addRow(const PastImport &import);
    void ask(const PastImport &import);
    [[nodiscard]] QString hint(const PastImport &import) const;

    const House m_house;
    Imports *m_imports;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    bool m_stale = true;
    bool m_all = false; ///< those beyond the first few as well
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// AwayList: what is put away, until when, and "Bring back now" for each; a stretch of days can be
// put away here, and all of it shown until the journal locks. A page is named by its day alone.
// Thread: GUI; owned by NamesPage.
#pragma once

#include "ui/room.h"
#include "ui/shared/undoable.h"

class QVBoxLayout;

namespace afterword {

class Switch;

class AwayList final : public QWidget
{
    Q_OBJECT

public:
    AwayList(const House &house, Tell tell, QWidget *parent);
    void rebuild();

private:
    void addRow(const QString &icon,
                const QString &name,
                QDate until,
                const std::function<void()> &back);
    void addNames();
    void addPages();
    void addStretches();
    void askStretch();
    void setPeriods(const QList<AwayPeriod> &periods);
    [[nodiscard]] QDate today() const;

    House m_house;
    Journal &m_journal;
    Tell m_tell;
    QVBoxLayout *m_rows = nullptr;
    Switch *m_show = nullptr;
    int m_shown = 0;
};

} // namespace afterword

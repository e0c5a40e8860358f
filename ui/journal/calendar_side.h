// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal room's side: the month, tinted by each day's median mark, and the scale that explains
// the tints. Thread: GUI; owned by the Journal room.
#pragma once

#include "app/journal/journal.h"
#include "ui/theme.h"

#include <QDate>
#include <QWidget>

namespace afterword {

class MonthView;

class CalendarSide final : public QWidget
{
    Q_OBJECT

public:
    CalendarSide(Journal &journal, const Theme &theme, QWidget *parent);
    void setToday(QDate today);
    void select(QDate day);
    void refresh();

Q_SIGNALS:
    void picked(QDate day);

private:
    MonthView *m_month = nullptr;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal room's side: the month, tinted by each day's median mark, the scale that explains the
// tints, a way to write for the chosen day, and On this day. Beside the page in a wide window, over
// it in a narrow one. Thread: GUI; owned by the Journal room.
#pragma once

#include "app/journal/journal.h"
#include "ui/theme.h"

#include <QDate>
#include <QWidget>

#include <functional>

class QPushButton;

namespace afterword {

class MonthView;
class OnThisDay;
class Settings;

class CalendarSide final : public QWidget
{
    Q_OBJECT

public:
    CalendarSide(Journal &journal, Settings &settings, const Theme &theme, QWidget *parent);
    /// Over the page: with a ground of its own and a line to part from it.
    void setOver(bool over);
    void setToday(QDate today);
    void select(QDate day);
    void refresh();

Q_SIGNALS:
    void picked(QDate day);
    void writeAsked(QDate day);
    void opened(const afterword::Id &page);
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);
    void closeAsked(); ///< Esc, while it lies over the page

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    const Theme &m_theme;
    MonthView *m_month = nullptr;
    QPushButton *m_write = nullptr;
    OnThisDay *m_lookback = nullptr;
    QDate m_today;
    bool m_over = false;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// DaysField: a first and a last day, both included. A click on a day, or arrows and Enter, sets the
// end that is chosen and goes on to the other one; an end never passes the other, it pushes it.
// Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QDate>
#include <QWidget>

#include <array>

class QPushButton;

namespace afterword {

class MonthView;

class DaysField final : public QWidget
{
    Q_OBJECT

public:
    enum class Month
    {
        Stays,
        Folds ///< shown only while an end is being picked
    };

    DaysField(const Theme &theme, Month month, QDate today, QWidget *parent);
    void setDays(QDate from, QDate until); ///< no signal

    [[nodiscard]] QDate from() const { return m_days[From]; }

    [[nodiscard]] QDate until() const { return m_days[Until]; }

    /// Puts the focus where the days are picked.
    void start(Qt::FocusReason reason);

    /// "3 Oct", with the year when it is not this one.
    [[nodiscard]] static QString inWords(QDate day, QDate today);

Q_SIGNALS:
    void changed(QDate from, QDate until);

private:
    enum End : std::size_t
    {
        From,
        Until
    };

    void edit(End end);
    void take(QDate day);
    void refresh();

    Month m_kind;
    QDate m_today;
    std::array<QDate, 2> m_days;
    std::array<QPushButton *, 2> m_ends{};
    MonthView *m_month = nullptr;
    End m_end = From;
};

} // namespace afterword

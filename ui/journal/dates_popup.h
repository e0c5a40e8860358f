// SPDX-License-Identifier: GPL-3.0-or-later
// DatesPopup: two days of one's own under the Date chip, first and last, both included. A click on
// a day, or arrows and Enter, sets the end that is chosen and goes on to the other one. Thread:
// GUI; it deletes itself when closed.
#pragma once

#include "ui/journal/filter_popups.h"

#include <QDate>

#include <array>

class QPushButton;

namespace afterword {

class MonthView;

class DatesPopup final : public ChipPopup
{
    Q_OBJECT

public:
    /// Invalid days: the last month.
    DatesPopup(const Theme &theme, QDate from, QDate until, QDate today, QWidget *parent);

Q_SIGNALS:
    void changed(QDate from, QDate until);
    void cleared();

private:
    enum End : std::size_t
    {
        From,
        Until
    };

    void edit(End end);
    void take(QDate day);
    void refresh();

    QDate m_today;
    std::array<QDate, 2> m_days;
    std::array<QPushButton *, 2> m_ends{};
    MonthView *m_month = nullptr;
    End m_end = From;
};

/// "1 Mar – 4 Apr", with years where they are not this one.
[[nodiscard]] QString datesInWords(QDate from, QDate until, QDate today);
/// What the search language calls these days, both included.
[[nodiscard]] QString datesTerm(QDate from, QDate until);

} // namespace afterword

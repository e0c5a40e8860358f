// SPDX-License-Identifier: GPL-3.0-or-later
// DatesPopup: two days of one's own under the Date chip, first and last, both included. Thread:
// GUI; it deletes itself when closed.
#pragma once

#include "ui/journal/filter_popups.h"

#include <QDate>

namespace afterword {

class DatesPopup final : public ChipPopup
{
    Q_OBJECT

public:
    /// Invalid days: the last month.
    DatesPopup(const Theme &theme, QDate from, QDate until, QDate today, QWidget *parent);

Q_SIGNALS:
    void changed(QDate from, QDate until);
    void cleared();
};

/// "1 Mar – 4 Apr", with years where they are not this one.
[[nodiscard]] QString datesInWords(QDate from, QDate until, QDate today);
/// What the search language calls these days, both included.
[[nodiscard]] QString datesTerm(QDate from, QDate until);

} // namespace afterword

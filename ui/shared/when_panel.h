// SPDX-License-Identifier: GPL-3.0-or-later
// WhenPanel: asks for the day and time of a page; none after today. Keyboard: arrows move in the
// month, Enter picks the day, Ctrl+Enter is the button that acts. Thread: GUI. Owner: its window.
#pragma once

#include "app/journal/records.h"
#include "ui/shared/page_panel.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace afterword {

class MonthView;

/// What a person typed as a time of day: "9:14", "21.14", "914", "9", "9:14 pm". Nothing for
/// anything else.
[[nodiscard]] std::optional<QTime> timeFrom(const QString &typed);

class WhenPanel final : public PagePanel
{
    Q_OBJECT

public:
    WhenPanel(const House &house, QWidget *window, const Page &page);

Q_SIGNALS:
    void chosen(QDate day, QTime time);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTime(QVBoxLayout *column);
    void take();
    void refresh();

    QDate m_day;
    std::optional<QTime> m_time; ///< nothing while what is typed is none
    QLabel *m_line = nullptr;
    MonthView *m_month = nullptr;
    QLineEdit *m_field = nullptr;
};

} // namespace afterword

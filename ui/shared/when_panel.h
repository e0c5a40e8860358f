// SPDX-License-Identifier: GPL-3.0-or-later
// WhenPanel: asks for a day, and for a time of day where that is wanted. Keyboard: arrows move in
// the month, Enter picks the day, Ctrl+Enter is the button that acts. Thread: GUI. Owner: its
// window.
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
    struct Asked
    {
        QString title;
        QString text;
        QString act;
        QDate day;                 ///< chosen at first
        std::optional<QTime> time; ///< likewise; nothing: only a day is asked for
        QDate first;               ///< that can be picked; invalid: open
        QDate last;
    };

    WhenPanel(const House &house, QWidget *window, const Asked &asked);
    /// For the day and time of a page; none after today.
    [[nodiscard]] static Asked forPage(const Page &page, QDate today);

Q_SIGNALS:
    void chosen(QDate day, const std::optional<QTime> &time);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTime(QVBoxLayout *column, const QTime &time);
    void take();
    void refresh();

    QDate m_day;
    std::optional<QTime> m_time;
    QLabel *m_line = nullptr;
    MonthView *m_month = nullptr;
    QLineEdit *m_field = nullptr;
};

} // namespace afterword

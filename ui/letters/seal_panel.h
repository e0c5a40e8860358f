// SPDX-License-Identifier: GPL-3.0-or-later
// SealPanel: until when a letter is to be sealed, and whether it may be opened before. Picks a day
// after today. Ctrl+Enter seals. Thread: GUI. Owner: its window.
#pragma once

#include "ui/shared/page_panel.h"

class QCheckBox;
class QRadioButton;

namespace afterword {

class MonthView;

class SealPanel final : public PagePanel
{
    Q_OBJECT

public:
    /// A valid `until`: the date of a sealed letter is changed.
    SealPanel(const House &house, QWidget *window, QDate until, bool early);

    /// The next first of March, at least a month away.
    [[nodiscard]] static QDate nextSpring(QDate today);

Q_SIGNALS:
    void chosen(QDate until, bool early);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRadioButton *addChoice(QVBoxLayout *column, const QString &name, QDate day);
    [[nodiscard]] QDate until() const;
    void refresh();
    void take();

    QRadioButton *m_month = nullptr;
    QRadioButton *m_spring = nullptr;
    QRadioButton *m_other = nullptr;
    QDate m_today; ///< when it was opened: what is written on it holds, also past midnight
    MonthView *m_days = nullptr;
    QCheckBox *m_late = nullptr;
};

} // namespace afterword

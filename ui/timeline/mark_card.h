// SPDX-License-Identifier: GPL-3.0-or-later
// Life marks (care.md 3.4, 6): days that a person names. MarkCard names one, moves it, hides it and
// takes it away; MarksCard lists all of them, hidden ones too. A mark never triggers any sentence.
// Thread: GUI. Owner: their window, as every CardPanel; whoever opens one dismisses it at lock.
#pragma once

#include "app/journal/records.h"
#include "ui/shared/card_panel.h"

#include <vector>

class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace afterword {

class MonthView;

class MarkCard final : public CardPanel
{
    Q_OBJECT

public:
    /// A mark without an id is a new one.
    MarkCard(const Theme &theme, QWidget *window, LifeMark mark, QDate today);

Q_SIGNALS:
    void kept(const afterword::LifeMark &mark);
    void removed(const afterword::LifeMark &mark);

private:
    void build(QDate today);
    [[nodiscard]] QLayout *buttons(QWidget *content);
    void take(QDate day);
    void keep(bool shown);

    const Theme &m_theme;
    LifeMark m_mark;
    QLineEdit *m_name = nullptr;
    QLabel *m_day = nullptr;
    MonthView *m_month = nullptr;
};

class MarksCard final : public CardPanel
{
    Q_OBJECT

public:
    MarksCard(const Theme &theme, QWidget *window, const std::vector<LifeMark> &marks);

Q_SIGNALS:
    /// One that was chosen, or a new one (without an id).
    void chosen(const afterword::LifeMark &mark);
};

} // namespace afterword

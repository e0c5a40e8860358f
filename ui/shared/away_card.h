// SPDX-License-Identifier: GPL-3.0-or-later
// AwayCard: asks until when something is put away: a week, a month, three months, or a date; for a
// stretch of days also from when to when. Says that nothing is deleted. Thread: GUI. Owner: its
// window, as every CardPanel; whoever opens it dismisses it at lock.
#pragma once

#include "ui/shared/card_panel.h"

#include <QDate>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class MonthView;
class Segments;

/// "3 May", with the year when it is not today's.
[[nodiscard]] QString dayOf(QDate day, QDate today);

class AwayCard final : public CardPanel
{
    Q_OBJECT

public:
    struct Asked
    {
        QString title;
        QString text;
        bool stretch = false; ///< also asks from when to when
    };

    AwayCard(const Theme &theme, QWidget *window, const Asked &asked, QDate today);

Q_SIGNALS:
    /// The days are invalid unless a stretch was asked for.
    void chosen(QDate until, QDate from, QDate to);

private:
    enum Edge
    {
        From,
        To,
        Until
    };

    void build(const Asked &asked);
    void addEdges(QVBoxLayout *column, QWidget *content);
    void chooseSpan(int span);
    void edit(Edge edge);
    void take(QDate day);
    void refresh();

    const Theme &m_theme;
    QDate m_today;
    QDate m_days[3];
    Edge m_edge = Until;
    bool m_stretch = false;
    QPushButton *m_edges[2] = {nullptr, nullptr};
    Segments *m_span = nullptr;
    QLabel *m_line = nullptr;
    MonthView *m_month = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace afterword

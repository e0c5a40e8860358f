// SPDX-License-Identifier: GPL-3.0-or-later
// RangeCard: from which day to which the chart shows. Thread: GUI. Owner: its window, as every
// CardPanel; whoever opens it dismisses it at lock.
#pragma once

#include "app/timeline/series.h"
#include "ui/shared/card_panel.h"

class QPushButton;

namespace afterword {

class MonthView;

class RangeCard final : public CardPanel
{
    Q_OBJECT

public:
    /// Starts with `shown`; only days of `all` can be chosen.
    RangeCard(const Theme &theme,
              QWidget *window,
              const timeline::Range &shown,
              const timeline::Range &all,
              QDate today);

Q_SIGNALS:
    void chosen(const afterword::timeline::Range &range);

private:
    void build(QDate today);
    void edit(int edge);
    void take(QDate day);

    const Theme &m_theme;
    timeline::Range m_all;
    QDate m_days[2];
    int m_edge = 0;
    QPushButton *m_edges[2] = {nullptr, nullptr};
    MonthView *m_month = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_panels.h"

#include "ui/timeline/month_words.h"
#include "ui/timeline/year_box.h"
#include "ui/timeline/year_grid.h"

#include <QGridLayout>

#include <utility>

namespace afterword {

namespace {

constexpr int panelsTwoColumns = 896; // at least so wide: words stand beside the year

} // namespace

TimelinePanels::TimelinePanels(const Theme &theme,
                               const std::vector<timeline::Dot> &all,
                               WordFor wordFor,
                               QWidget *parent)
    : QWidget(parent)
    , m_all(all)
    , m_below(new QGridLayout(this))
    , m_year(new YearBox(
          theme, [this](int year) { return timeline::yearInDays(m_all, year); }, this))
    , m_words(new MonthWordsList(theme, std::move(wordFor), this))
{
    m_below->setContentsMargins(0, 0, 0, 0);
    m_below->setHorizontalSpacing(22);
    m_below->setVerticalSpacing(28);
}

void TimelinePanels::showAll(QDate first, QDate last)
{
    m_year->setDays(first, last);
}

void TimelinePanels::showRange(const timeline::Range &range)
{
    m_words->setMonths(timeline::wordsByMonth(timeline::within(m_all, range), range));
}

void TimelinePanels::place(int width)
{
    const bool beside = width >= panelsTwoColumns;
    m_below->removeWidget(m_year);
    m_below->removeWidget(m_words);
    m_below->addWidget(m_year, 0, 0);
    if (beside)
        m_below->addWidget(m_words, 0, 1);
    else
        m_below->addWidget(m_words, 1, 0);
    m_year->setMaximumWidth(m_year->grid()->sizeHint().width());
    m_below->setColumnStretch(0, beside ? 0 : 1);
    m_below->setColumnStretch(1, beside ? 1 : 0);
    m_below->setColumnMinimumWidth(0, beside ? m_year->grid()->sizeHint().width() : 0);
}

YearGrid *TimelinePanels::grid() const
{
    return m_year->grid();
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// What the room shows: of the journal, of a span, of the days in sight.
#include "app/session.h"
#include "ui/shared/panels.h"
#include "ui/timeline/chart_content.h"
#include "ui/timeline/chart_legend.h"
#include "ui/timeline/mark_table.h"
#include "ui/timeline/mood_chart.h"
#include "ui/timeline/range_card.h"
#include "ui/timeline/span_pages.h"
#include "ui/timeline/timeline_head.h"
#include "ui/timeline/timeline_options.h"
#include "ui/timeline/timeline_panels.h"
#include "ui/timeline/timeline_room.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace afterword {

void TimelineRoom::refresh()
{
    // The last saves of a lock are announced, too, and the journal may be closed by now.
    if (m_house.session.state() != Session::State::Open)
        return;
    m_today = m_house.session.clock()().date();
    m_all = timeline::dots(m_house.session.journal().pages());
    const TimelineOptions options = timelineOptions(m_house.session.settings());
    m_line =
        timeline::softLine(m_all, options.frame.value_or(timeline::mainFrame(m_all)), options.axis);
    // A letter, a path or a mark is something to see, without a mood too.
    const std::vector<SmallMark> signs = smallMarks(m_house.session);
    m_nothing = m_all.empty() && signs.empty() && m_house.session.journal().marks().empty();
    findOldest(signs);
    m_empty->setVisible(m_nothing);
    m_filled->setVisible(!m_nothing);
    m_head->setControls(!m_nothing);
    showYear();
    showContent();
    fit();
    m_shown = m_today;
}

/// Where "All" begins. A life mark may lie years before the first page: it counts only while there
/// is nothing else.
void TimelineRoom::findOldest(const std::vector<SmallMark> &signs)
{
    m_oldest = m_all.empty() ? QDate() : m_all.front().day;
    const auto reach = [this](QDate day) {
        if (!m_oldest.isValid() || day < m_oldest)
            m_oldest = day;
    };
    if (!signs.empty())
        reach(signs.front().day);
    if (m_all.empty() && signs.empty()) {
        for (const LifeMark &each : m_house.session.journal().marks())
            reach(each.day);
    }
}

timeline::Range TimelineRoom::rangeOf(timeline::Span span) const
{
    timeline::Range range = timeline::rangeFor(span, m_today, m_all);
    if (span == timeline::Span::All && m_oldest.isValid())
        range.first = std::min(range.first, m_oldest);
    return range;
}

timeline::Span TimelineRoom::span() const
{
    return static_cast<timeline::Span>(m_house.session.settings().value(key::timelineSpan).toInt());
}

void TimelineRoom::showSpan(timeline::Span span)
{
    m_house.session.settings().set(key::timelineSpan, static_cast<int>(span));
    m_custom.reset();
    showContent();
}

void TimelineRoom::askRange()
{
    m_head->setSpan(span(), m_custom.has_value()); // until an answer comes
    const timeline::Range all = rangeOf(timeline::Span::All);
    auto *card = new RangeCard(m_house.theme, window(), m_chart->content().range, all, m_today);
    m_card = card;
    connect(card, &RangeCard::chosen, this, [this](const timeline::Range &range) {
        m_custom = ChartView(range);
        showContent();
    });
}

void TimelineRoom::showContent()
{
    const ChartView all = rangeOf(timeline::Span::All);
    const ChartView spanned = rangeOf(span());
    const ChartView bounds = united(all, spanned);
    if (m_custom)
        m_custom = moved(*m_custom, 0, bounds); // the newest days may be gone
    ChartContent content = chartContent(m_house.session, m_all);
    content.view = m_custom.value_or(spanned);
    if (m_house.session.settings().value(key::softLine).toBool())
        content.line = m_line;
    const bool charts = !timelineOptions(m_house.session.settings()).noCharts;
    m_chart->setVisible(charts && !isTable());
    m_quiet->setVisible(!charts && !isTable());
    if (m_panels != nullptr)
        m_panels->setQuiet(!charts);
    m_chart->setBounds(bounds);
    m_chart->setContent(std::move(content));
    showSelected();
    showPart();
}

/// What goes with the days in sight.
void TimelineRoom::showPart()
{
    m_rest.stop();
    m_head->setSpan(span(), m_custom.has_value());
    const ChartPart &part = m_chart->content();
    if (m_panels != nullptr)
        m_panels->showRange(part.range);
    if (isTable())
        m_table->setRows(part.dots, part.small);
    showLegend();
}

/// The pages of the selected days, with a mood or without.
void TimelineRoom::showSelected()
{
    const auto days = m_chart->selection();
    std::vector<Id> found;
    if (days) {
        const auto &pages = m_house.session.journal().pages(); // newest first
        const auto end = std::partition_point(pages.rbegin(), pages.rend(), [&](const Page *page) {
            return page->day() < days->first;
        });
        for (auto page = end; page != pages.rend() && (*page)->day() <= days->last; ++page)
            found.push_back((*page)->id);
    }
    m_selected->setPages(days, std::move(found));
}

void TimelineRoom::showTable(bool on)
{
    if (m_nothing || on == isTable())
        return;
    makeBelow();
    const bool focused = m_chart->hasFocus() || m_table->hasFocus();
    const ChartPart shown = on ? m_chart->content() : ChartPart();
    m_table->setRows(shown.dots, shown.small);
    if (on)
        m_table->choose(m_chart->idOf(m_chart->current()));
    const bool charts = !timelineOptions(m_house.session.settings()).noCharts;
    m_chart->setVisible(!on && charts);
    m_quiet->setVisible(!on && !charts);
    m_table->setVisible(on);
    m_panels->setTable(on);
    if (focused)
        (on ? static_cast<QWidget *>(m_table) : m_chart)->setFocus(Qt::ShortcutFocusReason);
    showLegend();
}

void TimelineRoom::showYear()
{
    if (m_nothing || m_panels == nullptr)
        return;
    const auto &pages = m_house.session.journal().pages();
    QDate first = m_all.empty() ? m_today : m_all.front().day;
    if (!pages.empty())
        first = std::min(first, pages.back()->day());
    const QDate last = m_all.empty() ? m_today : std::max(m_today, m_all.back().day);
    m_panels->showAll(first, last, m_today);
}

void TimelineRoom::showLegend()
{
    ChartLegend::State state = legendState(m_chart->content(), m_chart->whole());
    state.lineReady = !m_line.empty();
    state.lineOn = m_house.session.settings().value(key::softLine).toBool();
    state.table = isTable();
    state.crowded = m_chart->isCrowded();
    state.charts = !timelineOptions(m_house.session.settings()).noCharts;
    m_legend->setState(state);
}

} // namespace afterword

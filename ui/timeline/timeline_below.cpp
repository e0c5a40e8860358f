// SPDX-License-Identifier: GPL-3.0-or-later
// What the room makes after its first paint: the panels under the chart, and the chart's twin in
// words. Their widgets, and the heights of the words in them, take longer than all else together;
// the chart does not wait for them.
#include "app/session.h"
#include "ui/timeline/mark_table.h"
#include "ui/timeline/mood_chart.h"
#include "ui/timeline/timeline_head.h"
#include "ui/timeline/timeline_options.h"
#include "ui/timeline/timeline_panels.h"
#include "ui/timeline/timeline_room.h"
#include "ui/timeline/year_grid.h"

#include <QEvent>
#include <QVBoxLayout>

namespace afterword {

/// The head is painted with the chart, whatever stands in its place.
bool TimelineRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_panels == nullptr && !m_nothing)
        m_late.start();
    return Room::eventFilter(watched, event);
}

bool TimelineRoom::isTable() const
{
    return m_table != nullptr && !m_table->isHidden();
}

void TimelineRoom::makeBelow()
{
    if (m_panels != nullptr || m_nothing || m_house.session.state() != Session::State::Open)
        return;
    makeTable();
    m_panels = new TimelinePanels(
        m_house,
        m_all,
        [this](const QString &each) { return reflect::wordFor(m_feelings, each); },
        m_below);
    connect(m_panels, &TimelinePanels::dayPicked, this, [this](QDate day) {
        Q_EMIT go(Visit{.room = QStringLiteral("journal"), .day = day});
    });
    connect(m_panels, &TimelinePanels::pageOpened, this, [this](const Id &page) {
        Q_EMIT go(Visit{.room = QStringLiteral("journal"), .page = page});
    });
    connect(m_panels, &TimelinePanels::letterOpened, this, [this](const Id &letter) {
        Q_EMIT go(Visit{.room = QStringLiteral("letters"), .letter = letter});
    });
    showYear();
    m_panels->setQuiet(timelineOptions(m_house.session.settings()).noCharts);
    m_panels->showRange(m_chart->content().range);
    m_panels->grid()->setMarked(m_chart->dayOf(m_chart->current()));
    m_below->layout()->addWidget(m_panels);
    m_below->setMinimumHeight(0);
    m_head->removeEventFilter(this);
    fit();
}

void TimelineRoom::makeTable()
{
    m_table = new MarkTable(
        m_house.theme, [this](const QStringList &keys) { return wordsOf(keys); }, m_filled);
    m_table->hide();
    m_tablePlace->addWidget(m_table);
    connect(m_table, &MarkTable::opened, this, [this](const Id &page) {
        Q_EMIT go(Visit{.room = QStringLiteral("journal"), .page = page});
    });
    connect(m_table, &MarkTable::signOpened, this, [this](const SmallMark &sign) {
        Q_EMIT go(behindSign(sign));
    });
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal room's links with its parts: calendar side, saved searches, what is done with a page.
#include "ui/journal/calendar_side.h"
#include "ui/journal/chosen_bar.h"
#include "ui/journal/filter_bar.h"
#include "ui/journal/journal_room.h"
#include "ui/journal/names_page.h"
#include "ui/journal/page_acts.h"
#include "ui/journal/page_list.h"
#include "ui/journal/reading_pane.h"
#include "ui/journal/saved_searches.h"
#include "ui/shared/controls.h"
#include "ui/shared/export_panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace afterword {

using namespace Qt::StringLiterals;

void JournalRoom::connectSide()
{
    connect(m_side, &CalendarSide::picked, this, [this](QDate day) {
        pickDay(day);
        if (m_width != Width::Wide && !m_journal.pagesOf(day).empty())
            showSide(false);
    });
    connect(m_side, &CalendarSide::writeAsked, this, [this](QDate day) {
        Q_EMIT go(Visit{.room = u"write"_s, .day = day});
    });
    connect(m_side, &CalendarSide::opened, this, [this](const Id &page) {
        if (!m_model->indexOf(page).isValid())
            m_filters->clear();
        m_wanted = page;
        ask();
        showReading(true);
        if (m_width != Width::Wide)
            showSide(false);
    });
    connect(m_side, &CalendarSide::notice, this, &JournalRoom::notice);
    connect(m_side, &CalendarSide::closeAsked, this, [this]() {
        showSide(false);
        m_calendar->setFocus(Qt::PopupFocusReason);
    });
    m_calendar = makeIconButton(m_house.theme, u"calendar"_s, tr("Calendar"), m_filters);
    m_calendar->setObjectName(u"calendar"_s);
    m_filters->addBeside(m_calendar);
    // Where it lies over the page, Tab may lead to what is under it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && m_width != Width::Wide && m_side->isVisible()
            && m_reading->isAncestorOf(now) && now->visibleRegion().isEmpty())
            showSide(false);
    });
    connect(m_calendar, &QToolButton::clicked, this, [this]() { showSide(m_side->isHidden()); });
}

void JournalRoom::addSearches()
{
    m_searches = new SavedSearches(
        m_journal, m_house.theme, [this]() { return m_filters->query(); }, m_filters);
    m_filters->addBeside(m_searches->button(), m_searches);
    connect(m_searches, &SavedSearches::chosen, m_filters, &FilterBar::setQuery);
    connect(m_searches, &SavedSearches::notice, this, &JournalRoom::notice);
    connect(m_searches, &SavedSearches::done, m_filters, &FilterBar::focusField);
}

/// What is done with a page, and the way to the bin at the foot of the room.
void JournalRoom::addActs()
{
    m_acts = new PageActs(m_house, this);
    connect(m_acts, &PageActs::notice, this, &Room::notice);
    connect(m_acts, &PageActs::broughtBack, this, [this](const Id &id) { m_wanted = id; });
    connect(m_reading, &ReadingPane::timeAsked, m_acts, &PageActs::changeTime);
    connect(m_reading, &ReadingPane::versionsAsked, m_acts, &PageActs::showVersions);
    m_foot = new QWidget(this);
    m_bin = makeButton(m_house.theme, Look::Link, {}, m_foot, 30);
    m_bin->setObjectName(u"openBin"_s);
    connect(m_bin, &QPushButton::clicked, m_acts, &PageActs::openBin);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(9, 0, 9, 4); // the button's own 7: in line with the list
    foot->addWidget(m_bin);
    foot->addStretch();
    connect(m_stack, &QStackedWidget::currentChanged, this, &JournalRoom::showBinLine);
    showBinLine();
}

void JournalRoom::showBinLine()
{
    const QString line = m_acts->binLine();
    m_bin->setText(line);
    // Under the list; under the words about an empty journal, whose pages may all be in there.
    const QWidget *shown = m_stack->currentWidget();
    QLayout *place = shown == m_whole ? m_listPane->layout() : layout();
    if (place->indexOf(m_foot) < 0)
        place->addWidget(m_foot);
    m_foot->setVisible(!line.isEmpty() && shown != m_names); // no strip is left of it
}

/// The pages that are chosen, or the one that is read.
bool JournalRoom::print()
{
    std::vector<Id> ids = m_chosen->isChoosing() ? m_chosen->chosen() : std::vector<Id>();
    if (ids.empty() && !m_reading->shown().isNull())
        ids = {m_reading->shown()};
    if (ids.empty() || m_stack->currentWidget() == m_names)
        return false;
    new ExportPanel(m_house, window(), std::move(ids), ExportPanel::Start::Print);
    return true;
}

} // namespace afterword

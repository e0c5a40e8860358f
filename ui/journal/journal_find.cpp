// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal room's search: every key asks the index; an answer that is no longer the newest
// question's is dropped.
#include "ui/journal/calendar_side.h"
#include "ui/journal/filter_bar.h"
#include "ui/journal/found_letters.h"
#include "ui/journal/journal_room.h"
#include "ui/journal/page_list.h"
#include "ui/journal/reading_pane.h"

#include <QLabel>
#include <QStackedWidget>

namespace afterword {

void JournalRoom::ask()
{
    const QString text = m_filters->query();
    m_ticket = m_house.session.search().nextTicket();
    if (text.trimmed().isEmpty()) {
        search::Answer all;
        all.ticket = m_ticket;
        all.ids.reserve(m_journal.pages().size());
        for (const Page *page : m_journal.pages())
            all.add(page->id, page->day());
        take(all);
        return;
    }
    m_house.session.search()
        .ask(text, m_ticket, today())
        .then(this, [this](const search::Answer &answer) {
            if (answer.ticket == m_ticket)
                take(answer);
        });
}

/// A page was saved and its words are known: asks again only when it belongs in the list and is not
/// there, or the other way round.
void JournalRoom::followWords(const Id &id)
{
    if (!isVisible() || m_filters->query().trimmed().isEmpty())
        return;
    const search::Answer &shown = m_model->answer();
    const bool listed = m_model->indexOf(id).isValid();
    if (shown.ticket != m_ticket || m_house.session.search().matches(shown.query, id) != listed)
        ask();
    else if (listed)
        m_model->touch(id);
}

/// The page that stays, if it is among what is listed next: the one asked for, or that one reads.
Id JournalRoom::kept() const
{
    if (!m_wanted.isNull())
        return m_wanted;
    const Page *chosen = m_readLater.isActive() ? m_model->pageAt(m_list->currentIndex()) : nullptr;
    return chosen != nullptr ? chosen->id : m_reading->shown();
}

/// Shows the list at once. The page beside it follows a search when no key has come for a moment:
/// laying it out anew would hold back the list, and is for nothing while somebody types.
void JournalRoom::take(const search::Answer &answer)
{
    const Id kept = this->kept();
    m_wanted = {};
    m_readLater.start(); // the selection is not to be followed at once
    m_model->show(answer);
    m_letters->look(answer.query, m_filters->query());
    m_nothing->setText(answer.query.isEmpty()
                           ? tr("Every page is put away for now. The menu above can show them.")
                           : tr("No page has those words. Try fewer, or clear the filters."));
    m_answers->setCurrentIndex(m_model->pages() > 0 ? 0 : 1);
    showCount(&answer);
    if (m_model->indexOf(kept).isValid()) {
        select(kept);
    } else if (m_model->pages() > 0) {
        m_list->setCurrentIndex(m_model->index(1));
        m_list->scrollToTop();
    }
    if (answer.query.isEmpty())
        read();
}

void JournalRoom::read()
{
    m_readLater.stop();
    m_reading->setQuery(m_model->answer().query);
    if (m_model->pages() > 0)
        open(m_list->currentIndex());
    else
        m_reading->showPage({});
}

void JournalRoom::showCount(const search::Answer *answer)
{
    QString count =
        answer->query.isEmpty() ? QString() : tr("%Ln pages found", nullptr, m_model->pages());
    if (!answer->complete)
        count = tr("Still reading older pages…");
    if (!answer->query.unknownOperators.isEmpty())
        count = tr("“%1” was searched as text").arg(answer->query.unknownOperators.first());
    m_filters->setCount(count);
}

void JournalRoom::select(const Id &id)
{
    const QModelIndex row = m_model->indexOf(id);
    if (!row.isValid())
        return;
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row, QAbstractItemView::EnsureVisible);
}

void JournalRoom::open(const QModelIndex &index)
{
    const Page *page = m_model->pageAt(index);
    if (page == nullptr)
        return;
    m_reading->showPage(page->id);
    m_side->select(page->day());
}

} // namespace afterword

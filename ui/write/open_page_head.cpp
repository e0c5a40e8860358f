// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about the open page as a whole: its title, its day, what kind it is.
#include "app/journal/page_time.h"
#include "ui/write/day_log.h"
#include "ui/write/open_page.h"

namespace afterword {

void OpenPage::setTitle(const QString &title)
{
    const QString kept = title.simplified();
    if (!isEditable() || kept == m_page.title)
        return;
    begin();
    m_page.title = kept;
    touch();
}

void OpenPage::moveTo(QDate day, QTime time)
{
    if (!isEditable())
        return;
    m_page = movedTo(m_page, day, time);
    m_fresh = false;
    m_dayGiven = true;
    touch();
    save();
    Q_EMIT altered();
}

void OpenPage::setCircles(int circles)
{
    if (!isEditable() || m_page.circles == circles)
        return;
    m_page.circles = circles;
    touch();
    save();
}

void OpenPage::apply(const Batch &batch)
{
    if (m_journal)
        m_journal->apply(batch);
}

void OpenPage::startLog()
{
    if (!m_journal)
        return;
    save();
    ++m_ticket;
    adopt(m_journal->newPage(Kind::Log), daylog::entry(m_session.clock()().time()), -1);
    m_stored = false;
    m_fresh = true;
    m_dayGiven = false;
    m_session.settings().set(key::openPage, QString());
    Q_EMIT opened();
}

bool OpenPage::isBlankLog() const
{
    return m_page.kind == Kind::Log && daylog::isBlank(text());
}

/// Someone else changed this page's head while words here are not yet saved: what they changed is
/// taken over, the words stay.
void OpenPage::takeHead(const Page &stored)
{
    if (m_inFlight > 0)
        return; // what comes back now may be our own
    m_page = merged(m_pageAsked, stored, m_page);
    m_pageAsked = stored;
    Q_EMIT altered();
}

} // namespace afterword

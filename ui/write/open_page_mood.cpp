// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was done to the marks of the open page.
#include "ui/write/open_page.h"

namespace afterword {

namespace {

constexpr qsizetype openMoodsKept = 50;

} // namespace

void OpenPage::remember(bool cleared)
{
    m_moodPast.append({m_page.id, m_page.moods, m_mark, cleared});
    if (m_moodPast.size() > openMoodsKept)
        m_moodPast.removeFirst();
}

/// A mark that has only just been made may be tried out; one from before is not lost by a slip.
void OpenPage::tellOfMood()
{
    const MoodPast &last = m_moodPast.constLast();
    if (last.cleared)
        Q_EMIT moodReplaced(last);
    else if (m_moodThen.page == m_page.id && m_moodThen.mark >= 0 && m_moodThen.mark == m_mark
             && m_mark < m_moodThen.moods.size()
             && m_moodThen.moods.at(m_mark) != m_page.moods.at(m_mark))
        Q_EMIT moodReplaced(m_moodThen);
}

bool OpenPage::undoMood()
{
    if (m_moodPast.isEmpty() || !isEditable())
        return false;
    const MoodPast past = m_moodPast.takeLast();
    restoreMoods(past);
    return true;
}

void OpenPage::restoreMoods(const MoodPast &past)
{
    if (past.page == m_page.id) {
        if (!isEditable())
            return;
        m_page.moods = past.moods;
        m_mark = past.mark;
        touch();
        Q_EMIT altered();
        return;
    }
    // Another page lies open by now.
    const Page *stored = m_journal ? m_journal->page(past.page) : nullptr;
    if (stored == nullptr)
        return;
    Page copy = *stored;
    copy.moods = past.moods;
    m_journal->saveHeader(copy);
}

} // namespace afterword

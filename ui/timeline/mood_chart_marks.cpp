// SPDX-License-Identifier: GPL-3.0-or-later
// A life mark dragged to another day in the mood chart: shown there, with the day beside its name,
// until it is let go of; as it was after Esc.
#include "app/timeline/captions.h"
#include "ui/timeline/mood_chart.h"

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

std::vector<LifeMark>::iterator marksFind(std::vector<LifeMark> &marks, const Id &id)
{
    return std::find_if(
        marks.begin(), marks.end(), [&id](const LifeMark &mark) { return mark.id == id; });
}

} // namespace

void MoodChart::setMarks(std::vector<LifeMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const LifeMark &a, const LifeMark &b) {
        return a.day < b.day;
    });
    m_content.marks = std::move(marks);
    m_part = partOf(m_content, m_part.view);
    layOut();
}

/// By as many days as the hand has gone: a name that is held at its end does not jump.
void MoodChart::dragMark(QPointF place)
{
    setHover(-1);
    setCursor(Qt::SizeHorCursor);
    if (m_drag->marks.empty())
        m_drag->marks = m_content.marks;
    std::vector<LifeMark> marks = m_drag->marks;
    const auto mark = marksFind(marks, m_drag->mark);
    if (mark == marks.end())
        return;
    const double by = m_drag->scale.dayAt(place.x()) - m_drag->scale.dayAt(m_drag->from.x());
    const QDate day = std::clamp(mark->day.addDays(static_cast<qint64>(std::lround(by))),
                                 m_part.range.first,
                                 m_part.range.last);
    if (day == m_drag->day)
        return;
    m_drag->day = day;
    mark->day = day;
    mark->name += QStringLiteral(", ") + timeline::dayInWords(day, false, QLocale());
    setMarks(std::move(marks));
}

void MoodChart::dropMark(Drag drag)
{
    const auto mark = marksFind(drag.marks, drag.mark);
    if (mark == drag.marks.end())
        return;
    const bool elsewhere = drag.day.isValid() && drag.day != mark->day;
    if (elsewhere)
        mark->day = drag.day;
    const LifeMark dropped = *mark;
    setMarks(std::move(drag.marks));
    if (elsewhere)
        Q_EMIT markMoved(dropped);
}

bool MoodChart::cancelDrag()
{
    if (!m_drag)
        return false;
    const bool moves = m_drag->goes && !m_drag->mark.isNull();
    if (moves && !m_drag->marks.empty())
        setMarks(std::move(m_drag->marks));
    m_drag.reset();
    setCursor(Qt::ArrowCursor);
    return moves;
}

} // namespace afterword

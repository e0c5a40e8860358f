// SPDX-License-Identifier: GPL-3.0-or-later
// What lies where in the mood chart, how one moves in it, and how it is told in words.
#include "app/timeline/captions.h"
#include "app/timeline/mood_words.h"
#include "ui/shared/mood.h"
#include "ui/timeline/mood_chart.h"

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr double chartReach = 14;     // a dot is clicked within this many pixels
constexpr double chartMarkReach = 7;  // the circle of a life mark
constexpr double chartSignReach = 11; // a sign

} // namespace

int MoodChart::count() const
{
    return static_cast<int>(m_part.dots.size() + m_part.small.size());
}

const timeline::Dot *MoodChart::dotAt(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < m_part.dots.size() ? &m_part.dots[at] : nullptr;
}

const SmallMark *MoodChart::signAt(int index) const
{
    const auto at = static_cast<std::size_t>(index) - m_part.dots.size();
    return index >= static_cast<int>(m_part.dots.size()) && at < m_part.small.size()
               ? &m_part.small[at]
               : nullptr;
}

QDate MoodChart::dayOf(int index) const
{
    if (const timeline::Dot *dot = dotAt(index); dot != nullptr)
        return dot->day;
    const SmallMark *sign = signAt(index);
    return sign != nullptr ? sign->day : QDate();
}

Id MoodChart::idOf(int index) const
{
    if (const timeline::Dot *dot = dotAt(index); dot != nullptr)
        return dot->page;
    const SmallMark *sign = signAt(index);
    return sign != nullptr ? sign->id : Id();
}

/// First and end of the dots, or of the signs when it is one of those.
std::pair<int, int> MoodChart::rowOf(int index) const
{
    const auto dots = static_cast<int>(m_part.dots.size());
    return signAt(index) != nullptr ? std::pair(dots, count()) : std::pair(0, dots);
}

/// Where what has the cursor lies in other content; -1 when it is not in it.
int MoodChart::kept(const ChartPart &next) const
{
    if (const timeline::Dot *old = dotAt(m_cursor); old != nullptr) {
        const auto found = std::find_if(next.dots.begin(), next.dots.end(), [old](const auto &dot) {
            return dot.page == old->page && dot.at == old->at;
        });
        return found == next.dots.end() ? -1 : static_cast<int>(found - next.dots.begin());
    }
    const SmallMark *old = signAt(m_cursor);
    const auto found = std::find_if(next.small.begin(), next.small.end(), [old](const auto &sign) {
        return old != nullptr && sign.id == old->id;
    });
    return found == next.small.end()
               ? -1
               : static_cast<int>(next.dots.size()) + static_cast<int>(found - next.small.begin());
}

bool MoodChart::changeRow(bool toSigns)
{
    const int from = current() >= 0 ? current() : m_cursor;
    const auto dots = static_cast<int>(m_part.dots.size());
    const int first = toSigns ? dots : 0;
    const int end = toSigns ? count() : dots;
    if (first == end || (from >= 0 && (signAt(from) != nullptr) == toSigns))
        return false;
    if (from < 0) {
        setCurrent(end - 1);
        return true;
    }
    const double x = pointOf(from).x();
    int nearest = first;
    for (int i = first; i < end; ++i) {
        if (std::abs(pointOf(i).x() - x) < std::abs(pointOf(nearest).x() - x))
            nearest = i;
    }
    setCurrent(nearest);
    return true;
}

bool MoodChart::step(int by)
{
    const int from = current() >= 0 ? current() : m_cursor;
    const auto [first, end] = rowOf(from);
    if (first == end)
        return false;
    if (from < 0) {
        setCurrent(by > 0 ? first : end - 1);
        return true;
    }
    if ((from + by < first || from + by >= end) && stepBeyond(by))
        return true;
    const int to = std::clamp(from + by, first, end - 1);
    const bool moved = to != from;
    setCurrent(to);
    return moved;
}

void MoodChart::open(int index)
{
    if (const SmallMark *sign = signAt(index); sign != nullptr)
        Q_EMIT signOpened(*sign);
    else if (const timeline::Dot *dot = dotAt(index); dot != nullptr)
        Q_EMIT opened(dot->page);
}

QPointF MoodChart::pointOf(int index) const
{
    if (const SmallMark *sign = signAt(index); sign != nullptr)
        return {m_scale.x(sign->x), m_scale.smallRow()};
    return m_scale.point(m_part.dots[static_cast<size_t>(index)], m_part.axis);
}

/// The sign whose middle is nearest, within its row.
int MoodChart::signNear(QPointF point) const
{
    if (std::abs(point.y() - m_scale.smallRow()) > chartSignReach)
        return -1;
    double nearest = chartSignReach;
    int found = -1;
    for (std::size_t i = 0; i < m_part.small.size(); ++i) {
        const double away = std::abs(m_scale.x(m_part.small[i].x) - point.x());
        if (away <= nearest) {
            nearest = away;
            found = static_cast<int>(m_part.dots.size() + i);
        }
    }
    return found;
}

int MoodChart::indexAt(QPointF point) const
{
    if (const int sign = signNear(point); sign >= 0)
        return sign;
    const double reach = chartReach / m_scale.pixelsPerDay();
    const double day = m_scale.dayAt(point.x());
    const auto byDay = [](const timeline::Dot &dot, double x) { return dot.x < x; };
    const auto &dots = m_part.dots;
    const auto from = std::lower_bound(dots.begin(), dots.end(), day - reach, byDay);
    const auto to = std::lower_bound(from, dots.end(), day + reach, byDay);
    const double row = m_scale.y(0) - m_scale.y(1);
    // Among many, the whole row answers; otherwise only what is near.
    const double tall = isCrowded() ? row / 2 : chartReach;
    double nearest = chartReach * chartReach;
    int found = -1;
    for (auto dot = from; dot != to; ++dot) {
        const QPointF away = m_scale.point(*dot, m_part.axis) - point;
        const double dx = away.x();
        const double dy = away.y() * chartReach / tall;
        const double distance = dx * dx + dy * dy;
        if (distance <= nearest) {
            nearest = distance;
            found = static_cast<int>(dot - dots.begin());
        }
    }
    return found;
}

const LifeMark *MoodChart::markAt(QPointF point) const
{
    const auto placed = placeMarks(m_part.marks, m_scale, QFontMetricsF(lifeMarkFont(m_theme)));
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const PlacedMark &mark = placed[i];
        const bool circle = std::abs(point.x() - mark.x) <= chartMarkReach
                            && std::abs(point.y() - mark.y) <= chartMarkReach;
        if (circle || (!mark.label.isEmpty() && mark.box.adjusted(-4, -2, 4, 2).contains(point)))
            return &m_part.marks[i];
    }
    return nullptr;
}

/// In words, with those that share its label.
QString MoodChart::marksUnder(QPointF point) const
{
    const LifeMark *under = markAt(point);
    if (under == nullptr)
        return {};
    const auto placed = placeMarks(m_part.marks, m_scale, QFontMetricsF(lifeMarkFont(m_theme)));
    const auto at = static_cast<std::size_t>(under - m_part.marks.data());
    QStringList said;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (placed[i].host == placed[at].host)
            said.append(m_part.marks[i].name + QStringLiteral(", ")
                        + timeline::dayInWords(m_part.marks[i].day, true, QLocale()));
    }
    return said.join(u'\n');
}

QString MoodChart::summary() const
{
    return timeline::chartSummary(m_part.range,
                                  static_cast<int>(m_part.dots.size()),
                                  static_cast<int>(m_part.gaps.size()),
                                  QLocale());
}

QString MoodChart::dotInWords(const timeline::Dot &dot) const
{
    const bool year = dot.day.year() != m_part.range.last.year();
    QString said = timeline::weekdayInWords(dot.day, year, QLocale()) + QStringLiteral(", ")
                   + timeline::moodInWords(dot);
    if (dot.frame == Frame::Day)
        said += QStringLiteral(", ") + tr("about the whole day");
    said += u'.';
    const QString words = m_teller.words ? m_teller.words(dot.words) : QString();
    if (!words.isEmpty())
        said += u' ' + words + u'.';
    return said;
}

QString MoodChart::pointInWords(int index) const
{
    if (const timeline::Dot *dot = dotAt(index); dot != nullptr)
        return dotInWords(*dot);
    const SmallMark *sign = signAt(index);
    if (sign == nullptr)
        return {};
    const bool year = sign->day.year() != m_part.range.last.year();
    QString said = smallMarkDay(*sign, year) + QStringLiteral(". ") + sign->what + u'.';
    if (!sign->more.isEmpty())
        said += u' ' + sign->more + u'.';
    return said;
}

QString MoodChart::marksInWords() const
{
    QStringList said;
    const bool years = m_part.range.first.year() != m_part.range.last.year();
    for (const LifeMark &mark : m_part.marks)
        said.append(mark.name + QStringLiteral(", ")
                    + timeline::dayInWords(mark.day, years, QLocale()) + u'.');
    if (!said.isEmpty())
        said.append(tr("To move a life mark, open its card from the menu."));
    return said.join(u' ');
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_content.h"

#include "app/settings_care.h"

#include <algorithm>

namespace afterword {

namespace {

std::vector<LabelledGap> labelledGaps(const Journal &journal,
                                      const std::vector<timeline::Dot> &all,
                                      const timeline::Range &range)
{
    std::vector<LabelledGap> found;
    for (const timeline::Gap &gap : timeline::gaps(all)) {
        if (gap.last >= range.first && gap.first <= range.last)
            found.push_back({gap, false});
    }
    if (found.empty())
        return found;
    for (const Page *page : journal.pages()) {
        const QDate day = page->day();
        const auto at = std::partition_point(
            found.begin(), found.end(), [day](const auto &each) { return each.gap.last < day; });
        if (at != found.end() && at->gap.first <= day)
            at->written = true;
    }
    return found;
}

/// Those of the kinds that are shown, when the page of urges was asked for at all.
std::vector<double> urgeDays(const Journal &journal, const timeline::Range &range)
{
    std::vector<double> days;
    if (!journal.setting(QString::fromLatin1(key::urges)).toBool())
        return days;
    const QStringList off = journal.setting(QString::fromLatin1(key::urgeMarksOff)).toStringList();
    for (const Urge &urge : journal.urges()) {
        const QDate day = urge.at.date();
        if (day < range.first || day > range.last || off.contains(urge.what))
            continue;
        constexpr double msOfDay = 86'400'000.0;
        days.push_back(timeline::dayNumber(day) + urge.at.time().msecsSinceStartOfDay() / msOfDay);
    }
    return days;
}

} // namespace

ChartContent chartContent(const Journal &journal,
                          const std::vector<timeline::Dot> &all,
                          const timeline::Range &range)
{
    ChartContent content;
    content.range = range;
    content.dots = timeline::within(all, range);
    for (const LifeMark &mark : journal.marks()) {
        if (mark.shown && mark.day >= range.first && mark.day <= range.last)
            content.marks.push_back(mark);
    }
    content.gaps = labelledGaps(journal, all, range);
    content.urges = urgeDays(journal, range);
    return content;
}

} // namespace afterword

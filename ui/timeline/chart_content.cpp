// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_content.h"

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
    return content;
}

} // namespace afterword

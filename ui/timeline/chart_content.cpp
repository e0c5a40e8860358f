// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_content.h"

#include "app/session.h"

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

ChartContent
chartContent(Session &session, const std::vector<timeline::Dot> &all, const timeline::Range &range)
{
    const Journal &journal = session.journal();
    ChartContent content;
    content.range = range;
    content.dots = timeline::within(all, range);
    for (const LifeMark &mark : journal.marks()) {
        if (mark.shown && mark.day >= range.first && mark.day <= range.last)
            content.marks.push_back(mark);
    }
    content.gaps = labelledGaps(journal, all, range);
    content.small = smallMarks(session, range);
    return content;
}

bool isDrawn(RecordType type)
{
    return type == RecordType::Page || type == RecordType::Mark || type == RecordType::Letter
           || type == RecordType::Urge;
}

ChartLegend::State legendState(const ChartContent &content, const std::vector<timeline::Dot> &all)
{
    ChartLegend::State state;
    state.days = timeline::markedDays(content.dots);
    state.frame = timeline::mainFrame(all);
    state.bothFrames = std::any_of(
        all.begin(), all.end(), [&state](const auto &dot) { return dot.frame != state.frame; });
    state.blanks = state.days < content.range.first.daysTo(content.range.last) + 1;
    for (const SmallMark &sign : content.small)
        state.signs.insert(sign.kind);
    return state;
}

} // namespace afterword

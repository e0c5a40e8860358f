// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_content.h"

#include "app/session.h"
#include "ui/timeline/timeline_options.h"

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

std::vector<LabelledGap> labelledGaps(const Journal &journal, const std::vector<timeline::Dot> &all)
{
    std::vector<LabelledGap> found;
    for (const timeline::Gap &gap : timeline::gaps(all))
        found.push_back({gap, false});
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

ChartContent chartContent(Session &session, std::vector<timeline::Dot> all)
{
    const Journal &journal = session.journal();
    const TimelineOptions options = timelineOptions(session.settings());
    const auto shown = [&options](const char *what) {
        return !options.hidden.contains(QLatin1StringView(what));
    };
    ChartContent content;
    content.axis = options.axis;
    content.dots = options.frame ? shownDots(all, options) : std::move(all);
    std::erase_if(content.dots,
                  [&](const auto &dot) { return !timeline::hasValue(dot, options.axis); });
    content.gaps = labelledGaps(journal, content.dots);
    for (const LifeMark &mark : journal.marks()) {
        if (mark.shown && shown("mark"))
            content.marks.push_back(mark);
    }
    content.small = smallMarks(session);
    std::erase_if(content.small, [&shown](const SmallMark &sign) {
        switch (sign.kind) {
        case SmallMark::Kind::Path:
            return !shown("path");
        case SmallMark::Kind::Letter:
            return !shown("letter");
        case SmallMark::Kind::Urge:
            break;
        }
        return !shown("urge");
    });
    return content;
}

bool isDrawn(RecordType type)
{
    return type == RecordType::Page || type == RecordType::Mark || type == RecordType::Letter
           || type == RecordType::Urge;
}

ChartLegend::State legendState(const ChartPart &part, const ChartContent &whole)
{
    ChartLegend::State state;
    QDate last;
    int days = 0;
    for (const timeline::Dot &dot : part.dots) { // by day
        days += dot.day != last ? 1 : 0;
        state.wholeDays = state.wholeDays || dot.frame == Frame::Day;
        last = dot.day;
    }
    state.days = days;
    state.frame = timeline::mainFrame(whole.dots);
    state.bothFrames = std::any_of(whole.dots.begin(), whole.dots.end(), [&state](const auto &dot) {
        return dot.frame != state.frame;
    });
    state.blanks = state.days < part.range.first.daysTo(part.range.last) + 1;
    for (const SmallMark &sign : part.small)
        state.signs.insert(sign.kind);
    return state;
}

} // namespace afterword

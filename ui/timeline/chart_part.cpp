// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of everything lies within a view: by halving, so that moving costs the same however
// much there is.
#include "ui/timeline/chart_layer.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr double partLineReach = 21; // days

} // namespace

ChartPart partOf(const ChartContent &content, const ChartView &view)
{
    const auto days = [](const auto &all, double from, double to, const auto &dayOf) {
        const auto first =
            std::lower_bound(all.begin(), all.end(), from, [&](const auto &each, double day) {
                return dayOf(each) < day;
            });
        const auto end = std::lower_bound(
            first, all.end(), to, [&](const auto &each, double day) { return dayOf(each) < day; });
        return std::span(first, end);
    };
    const auto at = [](const auto &each) { return each.x; };
    ChartPart part;
    part.view = view;
    part.range = view.range();
    part.axis = content.axis;
    part.dots = days(content.dots, view.from, view.to, at);
    part.small = days(content.small, view.from, view.to, at);
    part.marks = days(content.marks, view.from, view.to, [](const LifeMark &mark) {
        return timeline::dayNumber(mark.day) + 0.5;
    });
    const auto first = std::partition_point(
        content.gaps.begin(), content.gaps.end(), [&](const LabelledGap &each) {
            return timeline::dayNumber(each.gap.last) + 1 <= view.from;
        });
    const auto end = std::partition_point(first, content.gaps.end(), [&](const LabelledGap &each) {
        return timeline::dayNumber(each.gap.first) < view.to;
    });
    part.gaps = std::span(first, end);
    // Points are at most 7 days apart, and 7 days more shape what is drawn at an edge.
    part.line = days(content.line, view.from - partLineReach, view.to + partLineReach, at);
    return part;
}

} // namespace afterword

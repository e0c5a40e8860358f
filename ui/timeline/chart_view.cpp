// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_view.h"

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr double viewEdge = 1e-6; // of a day: an end that lies on midnight shows no more of it

QDate viewDay(double day)
{
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(day)));
}

} // namespace

ChartView::ChartView(const timeline::Range &range)
    : from(timeline::dayNumber(range.first))
    , to(timeline::dayNumber(range.last) + 1)
{}

timeline::Range ChartView::range() const
{
    const QDate first = viewDay(from + viewEdge);
    return {first, std::max(first, viewDay(to - viewEdge))};
}

ChartView zoomed(const ChartView &view, double factor, double around, const ChartView &all)
{
    const double most = std::max(all.days(), viewFewestDays);
    const double days = std::clamp(view.days() / factor, viewFewestDays, most);
    const double part = std::clamp((around - view.from) / view.days(), 0.0, 1.0);
    const double from = view.from + part * (view.days() - days);
    return moved({from, from + days}, 0, all);
}

ChartView moved(const ChartView &view, double days, const ChartView &all)
{
    const double length = view.days();
    const double latest = std::max(all.from, all.to - length);
    const double from = std::clamp(view.from + days, all.from, latest);
    return {from, from + length};
}

ChartView united(const ChartView &a, const ChartView &b)
{
    return {std::min(a.from, b.from), std::max(a.to, b.to)};
}

} // namespace afterword

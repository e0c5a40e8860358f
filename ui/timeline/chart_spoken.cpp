// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_spoken.h"

#include "ui/timeline/mood_chart.h"
#include "ui/timeline/spoken_points.h"

namespace afterword {

namespace {

struct ChartTell
{
    static int count(const MoodChart &chart) { return chart.count(); }

    static QString point(const MoodChart &chart, int index) { return chart.pointInWords(index); }

    static std::optional<QString> text(const MoodChart &chart, QAccessible::Text kind)
    {
        if (kind == QAccessible::Name)
            return chart.summary();
        if (kind == QAccessible::Description)
            return chart.marksInWords();
        return std::nullopt;
    }
};

} // namespace

void installSpokenChart()
{
    QAccessible::installFactory(SpokenPoints<MoodChart, ChartTell>::make);
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scale_spoken.h"

#include "ui/timeline/scale_chart.h"
#include "ui/timeline/spoken_points.h"

namespace afterword {

namespace {

struct ScaleTell
{
    static int count(const ScaleChart &chart) { return static_cast<int>(chart.shown().size()); }

    static QString point(const ScaleChart &chart, int index) { return chart.inWords(index); }

    static std::optional<QString> text(const ScaleChart &, QAccessible::Text)
    {
        return std::nullopt;
    }
};

} // namespace

void installSpokenScale()
{
    QAccessible::installFactory(SpokenPoints<ScaleChart, ScaleTell>::make);
}

} // namespace afterword

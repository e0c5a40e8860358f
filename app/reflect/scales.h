// SPDX-License-Identifier: GPL-3.0-or-later
// Repeated answers as dots over time (care.md 3.2): sliders of finished runs, how charged one was
// around letters, and "less, the same, more than usual for me". Only what a path says the timeline
// may show of it, as seldom as it says: of answers that lie closer the earlier one stands, as in
// repeats.h. Several sliders of one question stand beside each other; there is no function here
// that would add, subtract or join them. Pure, any thread.
#pragma once

#include "app/journal/records_reflect.h"
#include "app/reflect/repeats.h"

#include <QHash>

#include <vector>

namespace afterword::reflect {

struct ScaleDot
{
    QDate day;
    int value = 0;
    Id behind; ///< the page of the run, or the letter
    friend bool operator==(const ScaleDot &, const ScaleDot &) = default;
};

/// One thing that was asked about again and again. The range is fixed, whatever was answered.
struct Scale
{
    QString label; ///< empty when the question says it all
    QString low;   ///< what the ends stand for
    QString high;
    int lowest = 0;
    int highest = 10;
    QStringList names;    ///< of each value from the lowest on; empty: values are numbers
    QList<ScaleDot> dots; ///< oldest first
    friend bool operator==(const Scale &, const Scale &) = default;
};

struct ScaleGroup
{
    QString place; ///< title of the path
    QString question;
    QList<Scale> scales;  ///< those that were ever answered
    int days = 0;         ///< between two answers, at least
    bool leftOut = false; ///< some lay closer
    bool letters = false; ///< what is behind a dot is a letter
    friend bool operator==(const ScaleGroup &, const ScaleGroup &) = default;
};

/// By the id of their path.
using RunsByPath = QHash<QString, QList<DoneRun>>;

/// In the order of the paths and their marks; what was never answered is left out.
[[nodiscard]] QList<ScaleGroup>
scaleGroups(const QList<Path> &paths, const RunsByPath &runs, const RunWords &words);
/// How charged one was before and after each letter. Nothing of a letter but its day and these.
[[nodiscard]] ScaleGroup chargeOf(const std::vector<Letter> &letters);

/// The dots of these days, both included.
[[nodiscard]] QList<ScaleDot> dotsWithin(const QList<ScaleDot> &dots, QDate first, QDate last);

} // namespace afterword::reflect

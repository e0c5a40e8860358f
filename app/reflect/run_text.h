// SPDX-License-Identifier: GPL-3.0-or-later
// A run as a page of the journal: each answered question quoted as a prompt is, its answer beneath,
// in Markdown. What the person typed stands as typed. Blank answers leave no trace. Pure, any
// thread; translated by the application.
#pragma once

#include "app/reflect/feelings.h"
#include "app/reflect/run.h"

#include <QLocale>

namespace afterword::reflect {

enum class Sitting
{
    All,
    First, ///< what is written on the day itself
    Later, ///< the steps that come some days later, to be put beneath
};

struct RunWords
{
    Situation situation;
    QList<Feeling> feelings;
    QLocale locale;
};

/// Empty when nothing was said.
[[nodiscard]] QString
textOfRun(const Run &run, const RunWords &words, Sitting sitting = Sitting::All);
/// One answer in words, as shown beside a later question. Empty when it is blank.
[[nodiscard]] QString textOfAnswer(const Run &run, const Step &step, const RunWords &words);

} // namespace afterword::reflect

// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence the timeline says about someone's marks (care.md 3.5): counts of marked days,
// dates, and that blank days are blank. No averages, no causes, no judgement, and nothing else may
// be added here without that list. Pure, any thread; translated by the application.
#pragma once

#include "app/timeline/comparison.h"
#include "app/timeline/series.h"

#include <QLocale>
#include <QString>

namespace afterword::timeline {

/// "Drawn from the 19 days you marked, not from every day." Empty for no days.
[[nodiscard]] QString drawnFrom(int days);
/// "Blank days are just days without an entry."
[[nodiscard]] QString blankDays();
/// Shown while there is no mark at all, and the second while there are fewer than fourteen.
[[nodiscard]] QString dotsAppear();
[[nodiscard]] QString lineWaits();
/// What the line and its band are.
[[nodiscard]] QString lineMeans();
/// Which marks the line is drawn from, when there are marks of both frames.
[[nodiscard]] QString lineFrame(Frame frame);

/// What four weeks beside the four weeks before may be called, and nothing more is ever said.
[[nodiscard]] QString comparisonInWords(const Comparison &comparison);
/// "This describes what you recorded. It cannot tell the reason." Empty unless something moved.
[[nodiscard]] QString comparisonLimits(const Comparison &comparison);
/// "17 September to 14 October: 18 days marked"
[[nodiscard]] QString daysMarked(const Range &range, int days, const QLocale &locale);
/// Which marks a comparison uses, when there are marks of both frames.
[[nodiscard]] QString comparisonFrame(Frame frame);

/// Of one repeated answer: "4 answers, 16 April to 14 October."
[[nodiscard]] QString answersSummary(const Range &range, int answers, const QLocale &locale);
/// "14 October: 7 of 10", and with the answer's own words.
[[nodiscard]] QString answerOfTen(QDate day, int value, bool withYear, const QLocale &locale);
[[nodiscard]] QString
answerInWords(QDate day, const QString &words, bool withYear, const QLocale &locale);
/// What the small charts draw, and what they leave out.
[[nodiscard]] QString answersMean();
[[nodiscard]] QString answersLeftOut(int days);

/// "16 April", with the year where the range needs it.
[[nodiscard]] QString dayInWords(QDate day, bool withYear, const QLocale &locale);
/// "16 Apr"
[[nodiscard]] QString shortDay(QDate day, const QLocale &locale);
/// "Friday, 20 June"
[[nodiscard]] QString weekdayInWords(QDate day, bool withYear, const QLocale &locale);
/// "Mood, 16 April to 14 October, 141 check-ins, 1 gap."; one day is named once.
[[nodiscard]] QString
chartSummary(const Range &range, int checkIns, int gapCount, const QLocale &locale);

} // namespace afterword::timeline

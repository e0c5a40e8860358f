// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/captions.h"

#include "app/base/day_words.h"
#include "app/base/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword::timeline {

namespace {

QString captionText(const char *source)
{
    return QCoreApplication::translate("Timeline", source);
}

QString captionText(const char *source, int n)
{
    return language::counted("Timeline", source, n);
}

} // namespace

QString drawnFrom(int days)
{
    if (days <= 0)
        return {};
    return captionText(
        QT_TRANSLATE_N_NOOP("Timeline", "Drawn from the %n days you marked, not from every day."),
        days);
}

QString blankDays()
{
    return captionText(QT_TRANSLATE_NOOP("Timeline", "Blank days are just days without an entry."));
}

QString dotsAppear()
{
    return captionText(QT_TRANSLATE_NOOP("Timeline", "Dots appear when you note a mood."));
}

QString lineWaits()
{
    return captionText(QT_TRANSLATE_NOOP("Timeline", "The line waits until there are fourteen."));
}

QString lineMeans()
{
    return captionText(
        QT_TRANSLATE_NOOP("Timeline", "The middle of nearby marks, and where half of them were"));
}

QString lineFrame(Frame frame)
{
    if (frame == Frame::Day)
        return captionText(
            QT_TRANSLATE_NOOP("Timeline", "The line uses marks about the whole day."));
    return captionText(QT_TRANSLATE_NOOP("Timeline", "The line uses marks about the moment."));
}

QString comparisonInWords(const Comparison &comparison)
{
    switch (comparison.verdict) {
    case Verdict::TooFewDays:
        return captionText(QT_TRANSLATE_NOOP(
            "Timeline", "This waits until there are ten marked days in each four weeks."));
    case Verdict::AboutTheSame:
        return captionText(
            QT_TRANSLATE_NOOP("Timeline", "About the same, as far as these marks can tell."));
    case Verdict::MorePleasant:
        if (comparison.oftener)
            return captionText(
                QT_TRANSLATE_NOOP("Timeline",
                                  "In the last four weeks your marks sat more often on the "
                                  "pleasant side than in the four weeks before."));
        return captionText(QT_TRANSLATE_NOOP("Timeline",
                                             "In the last four weeks your marks sat nearer the "
                                             "pleasant side than in the four weeks before."));
    case Verdict::MoreUnpleasant:
        if (comparison.oftener)
            return captionText(
                QT_TRANSLATE_NOOP("Timeline",
                                  "In the last four weeks your marks sat more often on the "
                                  "unpleasant side than in the four weeks before."));
        return captionText(QT_TRANSLATE_NOOP("Timeline",
                                             "In the last four weeks your marks sat nearer the "
                                             "unpleasant side than in the four weeks before."));
    }
    return {};
}

QString comparisonLimits(const Comparison &comparison)
{
    if (comparison.verdict != Verdict::MorePleasant
        && comparison.verdict != Verdict::MoreUnpleasant)
        return {};
    return captionText(QT_TRANSLATE_NOOP(
        "Timeline", "This describes what you recorded. It cannot tell the reason."));
}

QString daysMarked(const Range &range, int days, const QLocale &locale)
{
    const bool years = range.first.year() != range.last.year();
    QString marked = captionText(QT_TRANSLATE_NOOP("Timeline", "no day marked"));
    if (days > 0)
        marked = captionText(QT_TRANSLATE_N_NOOP("Timeline", "%n days marked"), days);
    //: %1 and %2 are days, %3 is "18 days marked"
    return captionText(QT_TRANSLATE_NOOP("Timeline", "%1 to %2: %3"))
        .arg(dayInWords(range.first, years, locale), dayInWords(range.last, years, locale), marked);
}

QString comparisonFrame(Frame frame)
{
    if (frame == Frame::Day)
        return captionText(
            QT_TRANSLATE_NOOP("Timeline", "Only marks about the whole day count here."));
    return captionText(QT_TRANSLATE_NOOP("Timeline", "Only marks about one moment count here."));
}

QString answersSummary(const Range &range, int answers, const QLocale &locale)
{
    const bool years = range.first.year() != range.last.year();
    QString count = captionText(QT_TRANSLATE_NOOP("Timeline", "no answers"));
    if (answers > 0)
        count = captionText(QT_TRANSLATE_N_NOOP("Timeline", "%n answers"), answers);
    //: %1 is "4 answers", %2 and %3 are days
    return captionText(QT_TRANSLATE_NOOP("Timeline", "%1, %2 to %3."))
        .arg(count, dayInWords(range.first, years, locale), dayInWords(range.last, years, locale));
}

QString answerOfTen(QDate day, int value, bool withYear, const QLocale &locale)
{
    //: %1 is a number on a scale from 0 to 10
    const QString of = captionText(QT_TRANSLATE_NOOP("Timeline", "%1 of 10"));
    return answerInWords(day, of.arg(locale.toString(std::clamp(value, 0, 10))), withYear, locale);
}

QString answerInWords(QDate day, const QString &words, bool withYear, const QLocale &locale)
{
    //: %1 is a day, %2 an answer given on it
    return captionText(QT_TRANSLATE_NOOP("Timeline", "%1: %2"))
        .arg(dayInWords(day, withYear, locale), words);
}

QString answersMean()
{
    return captionText(QT_TRANSLATE_NOOP(
        "Timeline", "Each dot is one answer of yours. Nothing is drawn between them."));
}

QString answersLeftOut(int days)
{
    return captionText(
        QT_TRANSLATE_N_NOOP("Timeline", "An answer less than %n days after another is not drawn."),
        days);
}

QString dayInWords(QDate day, bool withYear, const QLocale &locale)
{
    return afterword::dayInWords(day, withYear ? DayStyle::Year : DayStyle::Plain, locale);
}

QString shortDay(QDate day, const QLocale &locale)
{
    return afterword::dayInWords(day, DayStyle::Short, locale);
}

QString weekdayInWords(QDate day, bool withYear, const QLocale &locale)
{
    return afterword::dayInWords(day, withYear ? DayStyle::WeekdayYear : DayStyle::Weekday, locale);
}

QString chartSummary(const Range &range, int checkIns, int gapCount, const QLocale &locale)
{
    const bool years = range.first.year() != range.last.year();
    QString marks = captionText(QT_TRANSLATE_NOOP("Timeline", "no check-ins"));
    if (checkIns > 0)
        marks = captionText(QT_TRANSLATE_N_NOOP("Timeline", "%n check-ins"), checkIns);
    QString blanks = captionText(QT_TRANSLATE_NOOP("Timeline", "no gaps"));
    if (gapCount > 0)
        blanks = captionText(QT_TRANSLATE_N_NOOP("Timeline", "%n gaps"), gapCount);
    //: %1 is a day, %2 is "2 check-ins", %3 is "no gaps"
    if (range.first == range.last)
        return captionText(QT_TRANSLATE_NOOP("Timeline", "Mood, %1, %2, %3."))
            .arg(dayInWords(range.first, years, locale), marks, blanks);
    //: %1 and %2 are days, %3 is "141 check-ins", %4 is "1 gap"
    return captionText(QT_TRANSLATE_NOOP("Timeline", "Mood, %1 to %2, %3, %4."))
        .arg(dayInWords(range.first, years, locale),
             dayInWords(range.last, years, locale),
             marks,
             blanks);
}

} // namespace afterword::timeline

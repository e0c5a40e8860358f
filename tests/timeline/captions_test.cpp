// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the timeline, word for word.
#include "app/timeline/captions.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace afterword::timeline {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

class CaptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sentences()
    {
        QCOMPARE(drawnFrom(0), QString());
        QCOMPARE(drawnFrom(1), u"Drawn from the one day you marked, not from every day."_s);
        QCOMPARE(drawnFrom(19), u"Drawn from the 19 days you marked, not from every day."_s);
        QCOMPARE(blankDays(), u"Blank days are just days without an entry."_s);
        QCOMPARE(dotsAppear(), u"Dots appear when you note a mood."_s);
        QCOMPARE(lineWaits(), u"The line waits until there are fourteen."_s);
    }

    void theSummaryIsOneSentence()
    {
        const Range half{QDate(2025, 4, 16), QDate(2025, 10, 14)};
        QCOMPARE(chartSummary(half, 141, 1, english),
                 u"Mood, 16 April to 14 October, 141 check-ins, 1 gap."_s);
        QCOMPARE(chartSummary(half, 1, 0, english),
                 u"Mood, 16 April to 14 October, 1 check-in, no gaps."_s);
        QCOMPARE(chartSummary(half, 0, 0, english),
                 u"Mood, 16 April to 14 October, no check-ins, no gaps."_s);
        const Range one{QDate(2025, 4, 16), QDate(2025, 4, 16)};
        QCOMPARE(chartSummary(one, 2, 0, english), u"Mood, 16 April, 2 check-ins, no gaps."_s);
        const Range years{QDate(2015, 10, 15), QDate(2025, 10, 14)};
        QCOMPARE(chartSummary(years, 36500, 12, english),
                 u"Mood, 15 October 2015 to 14 October 2025, 36500 check-ins, 12 gaps."_s);
    }

    void nothingSaysMoreThanItKnows()
    {
        // care.md 3.5: no averages, no causes, no judgement, no praise
        const Range half{QDate(2025, 4, 16), QDate(2025, 10, 14)};
        const QStringList all = {drawnFrom(1),
                                 drawnFrom(30),
                                 blankDays(),
                                 dotsAppear(),
                                 lineWaits(),
                                 lineMeans(),
                                 lineFrame(Frame::Now),
                                 lineFrame(Frame::Day),
                                 chartSummary(half, 30, 2, english)};
        const QStringList banned = {u"average"_s,
                                    u"mean "_s,
                                    u"because"_s,
                                    u"better"_s,
                                    u"worse"_s,
                                    u"improv"_s,
                                    u"should"_s,
                                    u"missed"_s,
                                    u"streak"_s,
                                    u"score"_s,
                                    u"trend"_s,
                                    u"good"_s,
                                    u"bad"_s,
                                    u"progress"_s,
                                    u"!"_s,
                                    u"%"_s};
        for (const QString &sentence : all) {
            QVERIFY(!sentence.isEmpty());
            for (const QString &word : banned)
                QVERIFY2(!sentence.contains(word, Qt::CaseInsensitive), qPrintable(sentence));
        }
    }
};

} // namespace

} // namespace afterword::timeline

QTEST_GUILESS_MAIN(afterword::timeline::CaptionsTest)
#include "captions_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Four weeks beside the four weeks before, against tables worked by hand.
#include "app/timeline/comparison.h"

#include "app/timeline/captions.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(afterword::timeline::Verdict)

namespace afterword::timeline {

namespace {

const QDate lastDay(2025, 10, 14);
using Marks = QList<int>;

Dot markOn(QDate day, int pleasant, Frame frame = Frame::Now)
{
    Dot dot;
    dot.day = day;
    dot.x = dayNumber(day) + 0.5;
    dot.pleasant = pleasant;
    dot.frame = frame;
    return dot;
}

/// One mark a day from `first` on.
void addDays(std::vector<Dot> &all, QDate first, const Marks &marks, Frame frame = Frame::Now)
{
    for (qsizetype i = 0; i < marks.size(); ++i)
        all.push_back(markOn(first.addDays(i), marks[i], frame));
    std::stable_sort(all.begin(), all.end(), [](const Dot &a, const Dot &b) { return a.x < b.x; });
}

Comparison compared(const Marks &before, const Marks &now, Frame frame = Frame::Now)
{
    std::vector<Dot> all;
    addDays(all, lastDay.addDays(-55), before, frame);
    addDays(all, lastDay.addDays(-27), now, frame);
    return fourWeeks(all, lastDay);
}

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void verdicts_data()
    {
        QTest::addColumn<Marks>("before");
        QTest::addColumn<Marks>("now");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("oftener");
        const Marks ten0(10, 0);
        QTest::newRow("nothing") << Marks() << Marks() << Verdict::TooFewDays << false;
        QTest::newRow("nine now") << ten0 << Marks(9, 3) << Verdict::TooFewDays << false;
        QTest::newRow("nine before") << Marks(9, -3) << ten0 << Verdict::TooFewDays << false;
        QTest::newRow("ten in each") << ten0 << ten0 << Verdict::AboutTheSame << false;
        QTest::newRow("up") << Marks(10, -1) << Marks(28, 1) << Verdict::MorePleasant << true;
        QTest::newRow("down") << Marks(28, 1) << Marks(10, -1) << Verdict::MoreUnpleasant << true;
        // Toward the pleasant side and never on it: "more often" would not be true.
        QTest::newRow("up below") << Marks(12, -3) << Marks(12, -1) << Verdict::MorePleasant
                                  << false;
        QTest::newRow("down above")
            << Marks(12, 3) << Marks(12, 1) << Verdict::MoreUnpleasant << false;
        QTest::newRow("up above") << Marks(12, 1) << Marks(12, 3) << Verdict::MorePleasant << false;
        // Before 0 (nine) and 3 (one). A day at 1 rises over nine and falls under one: 8 of net; a
        // day at 0: -1; a day at 3: 9. Five, four and one of them: 40 - 4 + 9 = 45 of 100. Middle
        // before 0, now 1. Both borders are met exactly.
        const Marks nineAndOne{0, 0, 0, 0, 0, 0, 0, 0, 0, 3};
        QTest::newRow("both borders")
            << nineAndOne << Marks{1, 1, 1, 1, 1, 0, 0, 0, 0, 3} << Verdict::MorePleasant << true;
        // Six at 1, four at 0: 48 - 4 = 44 of 100. The middle moved by the same whole step.
        QTest::newRow("delta 0.44")
            << nineAndOne << Marks{1, 1, 1, 1, 1, 1, 0, 0, 0, 0} << Verdict::AboutTheSame << false;
        const Marks mirrored{0, 0, 0, 0, 0, 0, 0, 0, 0, -3};
        QTest::newRow("both, down") << mirrored << Marks{-1, -1, -1, -1, -1, 0, 0, 0, 0, -3}
                                    << Verdict::MoreUnpleasant << true;
        QTest::newRow("delta -0.44") << mirrored << Marks{-1, -1, -1, -1, -1, -1, 0, 0, 0, 0}
                                     << Verdict::AboutTheSame << false;
        // The middle of five 0 and five 1 is a half, though every pair that differs rises.
        QTest::newRow("half a step")
            << ten0 << Marks{0, 0, 0, 0, 0, 1, 1, 1, 1, 1} << Verdict::AboutTheSame << false;
        // Middle -1 and 1, and many pairs fall: 6 of 10 at 1 against -1 (six) and 3 (four): a 1
        // nets 6 - 4 = 2, a -3 nets -10, so 12 - 40 is below zero.
        QTest::newRow("middle alone")
            << Marks{-1, -1, -1, -1, -1, -1, 3, 3, 3, 3} << Marks{1, 1, 1, 1, 1, 1, -3, -3, -3, -3}
            << Verdict::AboutTheSame << false;
    }

    void verdicts()
    {
        QFETCH(Marks, before);
        QFETCH(Marks, now);
        const Comparison found = compared(before, now);
        QTEST(found.verdict, "verdict");
        QTEST(found.oftener, "oftener");
        QCOMPARE(found.frame, Frame::Now);
        QCOMPARE(found.daysBefore, static_cast<int>(before.size()));
        QCOMPARE(found.daysNow, static_cast<int>(now.size()));
        QCOMPARE(found.before, (Range{QDate(2025, 8, 20), QDate(2025, 9, 16)}));
        QCOMPARE(found.now, (Range{QDate(2025, 9, 17), lastDay}));
        // Marks about the whole day alone say the same.
        Comparison whole = compared(before, now, Frame::Day);
        QCOMPARE(whole.frame, before.isEmpty() ? Frame::Now : Frame::Day);
        whole.frame = Frame::Now;
        QCOMPARE(whole, found);
    }

    void aDayCountsOnce()
    {
        // One day with twenty marks at 3 is one day.
        std::vector<Dot> all;
        addDays(all, lastDay.addDays(-55), Marks(10, 0));
        addDays(all, lastDay.addDays(-27), Marks(9, 3));
        for (int i = 0; i < 20; ++i)
            addDays(all, lastDay.addDays(-27), {3});
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::TooFewDays);
        QCOMPARE(fourWeeks(all, lastDay).daysNow, 9);
        addDays(all, lastDay, {3});
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::MorePleasant);
    }

    void aDayIsItsMedian()
    {
        // Each day now has 3, 0 and 0: the middle is 0, whatever the mean.
        std::vector<Dot> all;
        addDays(all, lastDay.addDays(-55), Marks(10, -1));
        for (const int value : {3, 0, 0})
            addDays(all, lastDay.addDays(-27), Marks(10, value));
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::MorePleasant);
        // With 3, -1 and -1 it is -1, as before.
        all.clear();
        addDays(all, lastDay.addDays(-55), Marks(10, -1));
        for (const int value : {3, -1, -1})
            addDays(all, lastDay.addDays(-27), Marks(10, value));
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::AboutTheSame);
    }

    void threeQuartersAreNoStep()
    {
        // Five days with 0 and 1 (a half), five with 1: the middle is 0.75.
        std::vector<Dot> all;
        addDays(all, lastDay.addDays(-55), Marks(10, 0));
        addDays(all, lastDay.addDays(-27), Marks(10, 1));
        addDays(all, lastDay.addDays(-27), Marks(5, 0));
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::AboutTheSame);
        // From -0.25 (five 0, five with 0 and -1) it is a whole step.
        addDays(all, lastDay.addDays(-55), Marks(5, -1));
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::MorePleasant);
    }

    void theSpansEndWhereTheyEnd()
    {
        std::vector<Dot> all;
        addDays(all, lastDay.addDays(-37), Marks(10, -2)); // up to 28 days back: before
        addDays(all, lastDay.addDays(-9), Marks(10, 2));
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::MorePleasant);
        QCOMPARE(fourWeeks(all, lastDay).daysBefore, 10);
        // A day earlier, the last mark is still to come and one of the others is of "now".
        QCOMPARE(fourWeeks(all, lastDay.addDays(-1)).daysNow, 10);
        QCOMPARE(fourWeeks(all, lastDay.addDays(-1)).daysBefore, 9);
        // Marks of 56 days back and older do not count.
        all.clear();
        addDays(all, lastDay.addDays(-65), Marks(10, -2));
        addDays(all, lastDay.addDays(-9), Marks(10, 2));
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::TooFewDays);
        QCOMPARE(fourWeeks(all, lastDay).daysBefore, 0);
    }

    void framesAreNeverMixed()
    {
        // Nine and nine of the moment, one and one of the day: nothing has ten.
        std::vector<Dot> all;
        addDays(all, lastDay.addDays(-55), Marks(9, -2));
        addDays(all, lastDay.addDays(-46), {-2}, Frame::Day);
        addDays(all, lastDay.addDays(-27), Marks(9, 2));
        addDays(all, lastDay.addDays(-18), {2}, Frame::Day);
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::TooFewDays);
        QCOMPARE(fourWeeks(all, lastDay).frame, Frame::Now);
        QCOMPARE(fourWeeks(all, lastDay).daysNow, 9);
        // Before of one frame and now of the other: nothing to set beside.
        all.clear();
        addDays(all, lastDay.addDays(-55), Marks(28, -2), Frame::Day);
        addDays(all, lastDay.addDays(-27), Marks(28, 2));
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::TooFewDays);
        // Enough of one frame goes before more of the other.
        addDays(all, lastDay.addDays(-55), Marks(10, 1));
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::MorePleasant);
        QCOMPARE(fourWeeks(all, lastDay).frame, Frame::Now);
        QCOMPARE(fourWeeks(all, lastDay).daysBefore, 10);
        // Both have enough: the one with more marked days, and it alone.
        addDays(all, lastDay.addDays(-27), Marks(11, -2), Frame::Day);
        QCOMPARE(fourWeeks(all, lastDay).frame, Frame::Day);
        QCOMPARE(fourWeeks(all, lastDay).verdict, Verdict::AboutTheSame);
        // Unless one is asked for.
        QCOMPARE(fourWeeks(all, lastDay, Frame::Now).frame, Frame::Now);
        QCOMPARE(fourWeeks(all, lastDay, Frame::Now).verdict, Verdict::MorePleasant);
        QCOMPARE(fourWeeks(all, lastDay, Frame::Day), fourWeeks(all, lastDay));
        // Even: of the moment.
        addDays(all, lastDay.addDays(-45), {1});
        QCOMPARE(fourWeeks(all, lastDay).frame, Frame::Now);
    }

    void aMirrorOfTheMarksMirrorsTheVerdict()
    {
        std::mt19937 random(20);
        std::uniform_int_distribution<int> value(-3, 3);
        std::uniform_int_distribution<int> days(8, 28);
        int spoken = 0;
        for (int run = 0; run < 2000; ++run) {
            Marks before(days(random));
            Marks now(days(random));
            for (int &mark : before)
                mark = std::min(value(random), value(random));
            for (int &mark : now)
                mark = std::max(value(random), value(random));
            const Comparison found = compared(before, now);
            for (int &mark : before)
                mark = -mark;
            for (int &mark : now)
                mark = -mark;
            const Comparison turned = compared(before, now);
            QCOMPARE(turned.oftener, found.oftener);
            if (found.verdict == Verdict::MorePleasant) {
                QCOMPARE(turned.verdict, Verdict::MoreUnpleasant);
                ++spoken;
            } else {
                QCOMPARE(turned.verdict, found.verdict);
            }
        }
        QVERIFY(spoken > 500 && spoken < 1800);
    }

    void sentences()
    {
        Comparison each;
        QCOMPARE(comparisonInWords(each),
                 u"This waits until there are ten marked days in each four weeks."_s);
        QCOMPARE(comparisonLimits(each), QString());
        each.verdict = Verdict::AboutTheSame;
        QCOMPARE(comparisonInWords(each), u"About the same, as far as these marks can tell."_s);
        QCOMPARE(comparisonLimits(each), QString());
        each.verdict = Verdict::MorePleasant;
        QCOMPARE(comparisonInWords(each),
                 u"In the last four weeks your marks sat nearer the pleasant side than in the "
                 "four weeks before."_s);
        each.oftener = true;
        QCOMPARE(comparisonInWords(each),
                 u"In the last four weeks your marks sat more often on the pleasant side than in "
                 "the four weeks before."_s);
        QCOMPARE(comparisonLimits(each),
                 u"This describes what you recorded. It cannot tell the reason."_s);
        each.verdict = Verdict::MoreUnpleasant;
        QCOMPARE(comparisonInWords(each),
                 u"In the last four weeks your marks sat more often on the unpleasant side than "
                 "in the four weeks before."_s);
        each.oftener = false;
        QCOMPARE(comparisonInWords(each),
                 u"In the last four weeks your marks sat nearer the unpleasant side than in the "
                 "four weeks before."_s);
        QCOMPARE(comparisonFrame(Frame::Now), u"Only marks about one moment count here."_s);
        QCOMPARE(comparisonFrame(Frame::Day), u"Only marks about the whole day count here."_s);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const Range four{QDate(2025, 9, 17), lastDay};
        QCOMPARE(daysMarked(four, 18, english), u"17 September to 14 October: 18 days marked"_s);
        QCOMPARE(daysMarked(four, 1, english), u"17 September to 14 October: 1 day marked"_s);
        QCOMPARE(daysMarked(four, 0, english), u"17 September to 14 October: no day marked"_s);
        QCOMPARE(daysMarked({QDate(2024, 12, 10), QDate(2025, 1, 6)}, 28, english),
                 u"10 December 2024 to 6 January 2025: 28 days marked"_s);
    }
};

} // namespace

} // namespace afterword::timeline

QTEST_GUILESS_MAIN(afterword::timeline::ComparisonTest)
#include "comparison_test.moc"

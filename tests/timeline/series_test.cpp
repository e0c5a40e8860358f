// SPDX-License-Identifier: GPL-3.0-or-later
// Dots, gaps, days, words and ranges against tables worked by hand.
#include "app/timeline/series.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(afterword::timeline::Span)

namespace afterword::timeline {

namespace {

Moment momentAt(QDate day, QTime time, int offsetSeconds = 0)
{
    const QDateTime utc(day, time, Qt::UTC);
    return Moment{utc.toMSecsSinceEpoch() - qint64{offsetSeconds} * 1000, offsetSeconds};
}

Mood moodAt(const Moment &at, int pleasant, const QStringList &words = {}, Frame frame = Frame::Now)
{
    Mood mood;
    mood.at = at;
    mood.pleasant = pleasant;
    mood.words = words;
    mood.frame = frame;
    return mood;
}

/// One page a mood, at noon.
std::vector<Dot> dotsOn(const QList<std::pair<QDate, int>> &marks, Frame frame = Frame::Now)
{
    std::vector<Page> pages;
    for (const auto &[day, pleasant] : marks) {
        Page page;
        page.id = Id{1, pages.size()};
        page.moods = {moodAt(momentAt(day, QTime(12, 0)), pleasant, {}, frame)};
        pages.push_back(page);
    }
    std::vector<const Page *> pointers;
    for (const Page &page : pages)
        pointers.push_back(&page);
    return dots(pointers);
}

const QDate oct1(2025, 10, 1);

class SeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void dayNumberCountsFromTheEpoch()
    {
        QCOMPARE(dayNumber(QDate(1970, 1, 1)), 0.0);
        QCOMPARE(dayNumber(QDate(1969, 12, 31)), -1.0);
        QCOMPARE(dayNumber(QDate(2025, 10, 14)), 20375.0);
    }

    void dotsAreOrderedAndLeaveTheBinOut()
    {
        Page late;
        late.id = Id{0, 1};
        late.moods = {moodAt(momentAt(oct1.addDays(2), QTime(18, 0)), 2, {u"calm"_s}),
                      moodAt(momentAt(oct1, QTime(6, 0)), -3)};
        Page binned = late;
        binned.bin = binned.at;
        Page blank;
        blank.id = Id{0, 3};
        blank.draft = true;
        Page draft;
        draft.id = Id{0, 4};
        draft.draft = true;
        draft.moods = {moodAt(momentAt(oct1.addDays(1), QTime(0, 0)), 0)};

        const std::vector<Dot> all = dots({&late, &binned, &blank, &draft});
        QCOMPARE(all.size(), size_t{3});
        QCOMPARE(all[0].pleasant, -3);
        QCOMPARE(all[0].x, dayNumber(oct1) + 0.25);
        QCOMPARE(all[1].page, draft.id);
        QCOMPARE(all[1].day, oct1.addDays(1));
        QCOMPARE(all[2].x, dayNumber(oct1) + 2.75);
        QCOMPARE(all[2].words, QStringList{u"calm"_s});
        QCOMPARE(all[2].page, late.id);
    }

    void aDayIsTheLocalDayOfWriting_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("offset");
        QTest::newRow("before midnight in Berlin") << oct1 << QTime(23, 59, 59, 999) << 7200;
        QTest::newRow("after midnight in Berlin") << oct1 << QTime(0, 30) << 7200;
        QTest::newRow("evening in New York") << oct1 << QTime(22, 0) << -14400;
        QTest::newRow("far east") << oct1 << QTime(1, 0) << 50400;
        QTest::newRow("far west") << oct1 << QTime(23, 0) << -43200;
        QTest::newRow("hour that summer time skips") << QDate(2025, 3, 30) << QTime(2, 30) << 3600;
        QTest::newRow("hour that comes twice") << QDate(2025, 10, 26) << QTime(2, 30) << 7200;
        QTest::newRow("before the epoch") << QDate(1965, 7, 4) << QTime(5, 0) << 3600;
    }

    void aDayIsTheLocalDayOfWriting()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(int, offset);
        Page page;
        page.moods = {moodAt(momentAt(day, time, offset), 0)};
        const std::vector<Dot> all = dots({&page});
        QCOMPARE(all[0].day, day);
        const double x = dayNumber(day) + time.msecsSinceStartOfDay() / 86400000.0;
        QVERIFY(std::abs(all[0].x - x) < 1e-9);
    }

    void theTwiceComingHourKeepsItsOrder()
    {
        const QDate day(2025, 10, 26);
        Page page;
        page.moods = {moodAt(momentAt(day, QTime(2, 30), 3600), 1),
                      moodAt(momentAt(day, QTime(2, 30), 7200), -1)};
        const std::vector<Dot> all = dots({&page});
        QCOMPARE(all[0].pleasant, -1); // summer time comes first
        QCOMPARE(all[1].pleasant, 1);
    }

    void flyingWestDoesNotMixDays()
    {
        // Noted at 1:00 on the 2nd in Berlin, then five hours later at 0:00 … on the 1st in New
        // York.
        Page page;
        page.moods = {moodAt(momentAt(oct1.addDays(1), QTime(1, 0), 7200), 1),
                      moodAt(momentAt(oct1, QTime(23, 59), -14400), -1)};
        const std::vector<Dot> all = dots({&page});
        QCOMPARE(all[0].day, oct1);
        QCOMPARE(all[1].day, oct1.addDays(1));
        QCOMPARE(dayValue(all, oct1), std::optional<int>(-1));
    }

    void withinTakesBothEnds()
    {
        const std::vector<Dot> all =
            dotsOn({{oct1, 1}, {oct1.addDays(1), 2}, {oct1.addDays(2), 3}, {oct1.addDays(3), 0}});
        const std::vector<Dot> some = within(all, {oct1.addDays(1), oct1.addDays(2)});
        QCOMPARE(some.size(), size_t{2});
        QCOMPARE(some[0].pleasant, 2);
        QCOMPARE(some[1].pleasant, 3);
        QVERIFY(within(all, {oct1.addDays(4), oct1.addDays(9)}).empty());
        QVERIFY(within({}, {oct1, oct1}).empty());
    }

    void gapsCountBlankDays()
    {
        // 1, 8 (six blank days), 16 (seven), 16, 18, 31 (twelve)
        const std::vector<Dot> all = dotsOn({{oct1, 0},
                                             {oct1.addDays(7), 0},
                                             {oct1.addDays(15), 0},
                                             {oct1.addDays(15), 1},
                                             {oct1.addDays(17), 1},
                                             {oct1.addDays(30), 1}});
        const std::vector<Gap> seven = gaps(all);
        QCOMPARE(seven.size(), size_t{2});
        QCOMPARE(seven[0].first, oct1.addDays(8));
        QCOMPARE(seven[0].last, oct1.addDays(14));
        QCOMPARE(seven[1].first, oct1.addDays(18));
        QCOMPARE(seven[1].last, oct1.addDays(29));
        QCOMPARE(gaps(all, 6).size(), size_t{3});
        QCOMPARE(gaps(all, 13).size(), size_t{0});
        QVERIFY(gaps({}).empty());
        QVERIFY(gaps(dotsOn({{oct1, 0}})).empty());
    }

    void towardNeutralRounds_data()
    {
        QTest::addColumn<double>("median");
        QTest::addColumn<int>("value");
        const std::vector<std::pair<double, int>> table = {{0, 0},
                                                           {0.5, 0},
                                                           {-0.5, 0},
                                                           {1.5, 1},
                                                           {-1.5, -1},
                                                           {2.5, 2},
                                                           {-2.5, -2},
                                                           {3, 3},
                                                           {-3, -3},
                                                           {1, 1},
                                                           {0.75, 1},
                                                           {-2.51, -3}};
        for (const auto &[median, value] : table)
            QTest::addRow("%.2f", median) << median << value;
    }

    void towardNeutralRounds()
    {
        QFETCH(double, median);
        QTEST(towardNeutral(median), "value");
    }

    void yearInDaysIsTheMedianOfEachDay()
    {
        const QDate jan1(2024, 1, 1);
        const std::vector<Dot> all = dotsOn({{QDate(2023, 12, 31), 3},
                                             {jan1, -3},
                                             {jan1, 2},
                                             {jan1, 1},
                                             {QDate(2024, 2, 29), -2},
                                             {QDate(2024, 2, 29), 1},
                                             {QDate(2024, 12, 31), 3},
                                             {QDate(2025, 1, 1), 0}});
        const auto days = yearInDays(all, 2024);
        QCOMPARE(days.size(), size_t{366});
        QCOMPARE(days[0], std::optional<double>(1));
        QCOMPARE(days[59], std::optional<double>(-0.5));
        QCOMPARE(days[365], std::optional<double>(3));
        QCOMPARE(std::count_if(days.begin(), days.end(), [](auto day) { return day.has_value(); }),
                 3);
        QCOMPARE(yearInDays(all, 2025).size(), size_t{365});
        QCOMPARE(dayValue(all, QDate(2024, 2, 29)), std::optional<int>(0));
        QCOMPARE(dayValue(all, QDate(2024, 3, 1)), std::optional<int>());
    }

    void framesAreNeverMixedInADay()
    {
        std::vector<Dot> all = dotsOn({{oct1, -3}, {oct1, -3}, {oct1, 2}});
        all[2].frame = Frame::Day;
        QCOMPARE(dayValue(all, oct1), std::optional<int>(2));
        QCOMPARE(yearInDays(all, 2025)[static_cast<size_t>(oct1.dayOfYear() - 1)],
                 std::optional<double>(2));
        all[2].frame = Frame::Now;
        QCOMPARE(dayValue(all, oct1), std::optional<int>(-3));
        QCOMPARE(mainFrame(all), Frame::Now);
        all[0].frame = all[1].frame = Frame::Day;
        QCOMPARE(mainFrame(all), Frame::Day);
        QCOMPARE(mainFrame({}), Frame::Now);
    }

    void wordsAreTheMostUsedOfTheMonth()
    {
        std::vector<Dot> all = dotsOn({{oct1, 0},
                                       {oct1.addDays(1), 0},
                                       {oct1.addDays(2), 0},
                                       {oct1.addDays(40), 0},
                                       {oct1.addDays(70), 0}});
        all[0].words = {u"sad"_s, u"numb"_s, u"lost"_s};
        all[1].words = {u"calm"_s, u"own:1f"_s};
        all[2].words = {u"own:1f"_s, u"lost"_s};
        all[4].words = {u"free"_s};
        const auto months = wordsByMonth(all, {oct1, oct1.addDays(99)});
        QCOMPARE(months.size(), size_t{2}); // November has a mark and no words
        QCOMPARE(months[0].month, oct1);
        // twice each: lost came first; then sad of the words used once
        QCOMPARE(months[0].words, (QStringList{u"lost"_s, u"own:1f"_s, u"sad"_s}));
        QCOMPARE(months[1].month, QDate(2025, 12, 1));
        QCOMPARE(months[1].words, QStringList{u"free"_s});
        // only what lies in the range counts
        const auto fewer = wordsByMonth(all, {oct1.addDays(1), oct1.addDays(1)});
        QCOMPARE(fewer.size(), size_t{1});
        QCOMPARE(fewer[0].words, (QStringList{u"calm"_s, u"own:1f"_s}));
        QVERIFY(wordsByMonth({}, {oct1, oct1}).empty());
    }

    void markedDaysAreDistinct()
    {
        QCOMPARE(markedDays({}), 0);
        QCOMPARE(markedDays(dotsOn({{oct1, 0}, {oct1, 1}, {oct1.addDays(3), 0}})), 2);
    }

    void rangesEndToday_data()
    {
        QTest::addColumn<Span>("span");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("first");
        QTest::newRow("month") << Span::Month << QDate(2025, 10, 14) << QDate(2025, 9, 15);
        QTest::newRow("three") << Span::ThreeMonths << QDate(2025, 10, 14) << QDate(2025, 7, 15);
        QTest::newRow("six") << Span::SixMonths << QDate(2025, 10, 14) << QDate(2025, 4, 15);
        QTest::newRow("year") << Span::Year << QDate(2025, 10, 14) << QDate(2024, 10, 15);
        QTest::newRow("short month") << Span::Month << QDate(2025, 3, 31) << QDate(2025, 3, 1);
        QTest::newRow("leap day") << Span::Year << QDate(2024, 2, 29) << QDate(2023, 3, 1);
    }

    void rangesEndToday()
    {
        QFETCH(Span, span);
        QFETCH(QDate, today);
        const Range range = rangeFor(span, today, dotsOn({{QDate(2015, 1, 1), 0}}));
        QTEST(range.first, "first");
        QCOMPARE(range.last, today);
    }

    void allReachesFromTheFirstMarkToTheLast()
    {
        const QDate today(2025, 10, 14);
        Range range = rangeFor(Span::All, today, dotsOn({{QDate(2019, 5, 6), 0}, {today, 1}}));
        QCOMPARE(range.first, QDate(2019, 5, 6));
        QCOMPARE(range.last, today);
        range = rangeFor(Span::All, today, dotsOn({{today, 0}, {today.addDays(9), 0}}));
        QCOMPARE(range.first, QDate(2025, 9, 15)); // never shorter than a month
        QCOMPARE(range.last, today.addDays(9));
        range = rangeFor(Span::All, today, {});
        QCOMPARE(range.first, QDate(2025, 9, 15));
        QCOMPARE(range.last, today);
    }

    void aTravellersTomorrowIsShown()
    {
        const QDate today(2025, 10, 14);
        const auto soon = dotsOn({{today.addDays(1), 0}, {today.addDays(5), 0}});
        QCOMPARE(rangeFor(Span::Month, today, soon).last, today.addDays(1));
        const auto later = dotsOn({{today, 0}, {today.addDays(2), 0}});
        QCOMPARE(rangeFor(Span::Month, today, later).last, today);
    }
};

} // namespace

} // namespace afterword::timeline

QTEST_APPLESS_MAIN(afterword::timeline::SeriesTest)
#include "series_test.moc"

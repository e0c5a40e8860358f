// SPDX-License-Identifier: GPL-3.0-or-later
// The soft line against a slow second reading of its definition, and by hand.
#include "app/timeline/series.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace afterword::timeline {

namespace {

Dot markOn(int day, int pleasant, Frame frame = Frame::Now, double time = 0.5)
{
    Dot dot;
    dot.day = QDate(2020, 1, 1).addDays(day);
    dot.x = dayNumber(dot.day) + time;
    dot.pleasant = pleasant;
    dot.frame = frame;
    return dot;
}

double xOf(int day)
{
    return dayNumber(QDate(2020, 1, 1)) + day + 0.5;
}

/// The definition, read literally: every mark against every marked day.
double slowQuantile(std::vector<std::pair<int, double>> weighted, double q)
{
    std::sort(weighted.begin(), weighted.end());
    double total = 0;
    for (const auto &[value, weight] : weighted)
        total += weight;
    double below = 0;
    for (size_t i = 0; i < weighted.size(); ++i) {
        below += weighted[i].second;
        if (std::abs(below - q * total) < 1e-9 * total && i + 1 < weighted.size())
            return (weighted[i].first + weighted[i + 1].first) / 2.0;
        if (below > q * total)
            return weighted[i].first;
    }
    return weighted.back().first;
}

std::vector<SoftPoint> slowLine(const std::vector<Dot> &all, Frame frame)
{
    std::vector<Dot> marks;
    std::copy_if(all.begin(), all.end(), std::back_inserter(marks), [frame](const Dot &dot) {
        return dot.frame == frame;
    });
    if (marks.size() < 14)
        return {};
    std::set<qint64> days;
    for (const Dot &mark : marks)
        days.insert(mark.day.toJulianDay());

    std::vector<SoftPoint> line;
    std::set<qint64> drawn;
    for (const qint64 day : days) {
        std::vector<std::pair<int, double>> weighted;
        std::set<qint64> near;
        for (const Dot &mark : marks) {
            const double u = std::abs(static_cast<double>(mark.day.toJulianDay() - day)) / 10.0;
            if (u >= 1)
                continue;
            near.insert(mark.day.toJulianDay());
            weighted.emplace_back(mark.pleasant, std::pow(1 - std::pow(u, 3), 3));
        }
        if (near.size() < 5)
            continue;
        drawn.insert(day);
        SoftPoint point;
        point.x = dayNumber(QDate::fromJulianDay(day)) + 0.5;
        point.median = slowQuantile(weighted, 0.5);
        point.low = slowQuantile(weighted, 0.25);
        point.high = slowQuantile(weighted, 0.75);
        const auto here = days.find(day);
        point.breakBefore = here == days.begin() || day - *std::prev(here) > 7
                            || drawn.count(*std::prev(here)) == 0;
        line.push_back(point);
    }
    return line;
}

std::vector<Dot> randomSeries(unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> marksADay(0, 1 + static_cast<int>(seed % 4));
    std::uniform_int_distribution<int> percent(0, 99);
    std::normal_distribution<double> noise(0, 1.3);
    std::vector<Dot> all;
    double mood = 0;
    int day = 0;
    const int length = 20 + static_cast<int>(seed * 3);
    while (day < length) {
        if (percent(random) < 6)
            day += percent(random) % 30; // silence
        mood = 0.9 * mood + 0.4 * noise(random);
        const int count = marksADay(random);
        for (int i = 0; i < count; ++i) {
            const int value =
                std::clamp(static_cast<int>(std::lround(mood + noise(random))), -3, 3);
            const Frame frame = percent(random) < 25 ? Frame::Day : Frame::Now;
            all.push_back(markOn(day, value, frame, (i + 1) / 10.0));
        }
        ++day;
    }
    return all;
}

class SoftLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void agreesWithTheSlowReading()
    {
        int points = 0;
        int breaks = 0;
        for (unsigned seed = 1; seed <= 100; ++seed) {
            const std::vector<Dot> all = randomSeries(seed);
            for (const Frame frame : {Frame::Now, Frame::Day}) {
                const auto fast = softLine(all, frame);
                const auto slow = slowLine(all, frame);
                QCOMPARE(fast.size(), slow.size());
                for (size_t i = 0; i < fast.size(); ++i) {
                    QCOMPARE(fast[i].x, slow[i].x);
                    QCOMPARE(fast[i].median, slow[i].median);
                    QCOMPARE(fast[i].low, slow[i].low);
                    QCOMPARE(fast[i].high, slow[i].high);
                    QCOMPARE(fast[i].breakBefore, slow[i].breakBefore);
                    breaks += fast[i].breakBefore ? 1 : 0;
                }
                points += static_cast<int>(fast.size());
            }
        }
        // so that the comparison cannot pass by being empty
        QVERIFY(points > 5000);
        QVERIFY(breaks > 300);
    }

    void waitsForFourteenOfOneFrame()
    {
        std::vector<Dot> all;
        for (int day = 0; day < 13; ++day)
            all.push_back(markOn(day, 1));
        QVERIFY(softLine(all, Frame::Now).empty());
        all.push_back(markOn(13, 1, Frame::Day));
        QVERIFY(softLine(all, Frame::Now).empty());
        all.push_back(markOn(14, 1));
        QCOMPARE(softLine(all, Frame::Now).size(), size_t{14});
        QVERIFY(softLine(all, Frame::Day).empty());
        QVERIFY(softLine({}, Frame::Now).empty());
    }

    void needsFiveDistinctDays()
    {
        std::vector<Dot> all;
        for (int day = 0; day < 4; ++day) {
            for (int i = 0; i < 6; ++i)
                all.push_back(markOn(day, 1));
        }
        QVERIFY(softLine(all, Frame::Now).empty()); // 24 marks, four days
        all.push_back(markOn(9, 1)); // a fifth day: within nine days of day 0, not yet ten
        QCOMPARE(softLine(all, Frame::Now).size(), size_t{5});
        all.back() = markOn(10, 1); // for day 0 it weighs nothing
        QCOMPARE(softLine(all, Frame::Now).front().x, xOf(1));
    }

    void medianAndQuartilesByHand()
    {
        // Day 0 sees days 0 … 4 with weights 1, .997, .976, .921, .820 (total 4.714).
        std::vector<Dot> all = {
            markOn(0, -3), markOn(1, -1), markOn(2, 0), markOn(3, 2), markOn(4, 3)};
        for (int i = 0; i < 9; ++i)
            all.push_back(markOn(100 + i, 0)); // enough marks, far away
        const auto line = softLine(all, Frame::Now);
        QCOMPARE(line.size(), size_t{14});
        // a quarter of 4.714 is 1.178: past -3 (1), within -1. Half, 2.357, lies within 0 (2.973);
        // three quarters, 3.535, within 2 (3.894).
        QCOMPARE(line[0].low, -1.0);
        QCOMPARE(line[0].median, 0.0);
        QCOMPARE(line[0].high, 2.0);
        QVERIFY(line[0].breakBefore);
        QVERIFY(!line[1].breakBefore);
        QVERIFY(line[5].breakBefore);
        QCOMPARE(line[5].median, 0.0);
        QCOMPARE(line[5].low, 0.0);
    }

    void anEvenSplitLiesHalfway()
    {
        std::vector<Dot> all;
        for (int day = 0; day < 15; ++day) {
            all.push_back(markOn(day, -2));
            all.push_back(markOn(day, 1));
        }
        for (const SoftPoint &point : softLine(all, Frame::Now)) {
            QCOMPARE(point.median, -0.5);
            QCOMPARE(point.low, -2.0);
            QCOMPARE(point.high, 1.0);
        }
    }

    void energyHasALineOfItsOwn()
    {
        std::vector<Dot> all;
        for (int day = 0; day < 14; ++day) {
            all.push_back(markOn(day, 3));
            all.back().energy = day < 7 ? -2 : 2;
        }
        const auto line = softLine(all, Frame::Now, Axis::Energy);
        QCOMPARE(line.size(), size_t{14});
        QCOMPARE(line.front().median, -2.0);
        QCOMPARE(line.back().median, 2.0);
        QCOMPARE(softLine(all, Frame::Now).front().median, 3.0);
        // What another program asked for pleasantness alone says nothing of energy.
        auto more = all;
        for (int day = 14; day < 30; ++day) {
            more.push_back(markOn(day, 1));
            more.back().energyKnown = false;
        }
        QCOMPARE(softLine(more, Frame::Now, Axis::Energy).size(), line.size());
        QCOMPARE(softLine(more, Frame::Now).size(), size_t{30});
        QCOMPARE(valueOf(all.back(), Axis::Energy), 2);
        QCOMPARE(valueOf(all.back(), Axis::Pleasantness), 3);
        QCOMPARE(highestOf(Axis::Energy), 2);
        QCOMPARE(highestOf(Axis::Pleasantness), 3);
    }

    void breaksAfterMoreThanSevenDays()
    {
        std::vector<Dot> all;
        for (int day = 0; day < 10; ++day)
            all.push_back(markOn(day, 0));
        for (int day = 16; day < 26; ++day) // the day before is seven days off
            all.push_back(markOn(day, 0));
        for (int day = 33; day < 43; ++day) // eight days off
            all.push_back(markOn(day, 0));
        const auto line = softLine(all, Frame::Now);
        QCOMPARE(line.size(), size_t{30});
        for (size_t i = 0; i < line.size(); ++i)
            QCOMPARE(line[i].breakBefore, i == 0 || i == 20);
    }

    void doesNotReachAcrossThinDays()
    {
        // Marks every seven days in the middle: no window of five days there, so no point, and the
        // line does not jump over them.
        std::vector<Dot> all;
        for (int day = 0; day < 10; ++day)
            all.push_back(markOn(day, 0));
        for (int day = 16; day <= 44; day += 7)
            all.push_back(markOn(day, 3));
        for (int day = 51; day < 61; ++day)
            all.push_back(markOn(day, 0));
        const auto line = softLine(all, Frame::Now);
        int stretches = 0;
        for (size_t i = 1; i < line.size(); ++i) {
            if (line[i].x - line[i - 1].x > 7)
                QVERIFY(line[i].breakBefore);
        }
        for (const SoftPoint &point : line)
            stretches += point.breakBefore ? 1 : 0;
        QCOMPARE(stretches, 2);
    }

    void endsAreEdges()
    {
        std::vector<Dot> all;
        for (int day = 0; day < 40; ++day)
            all.push_back(markOn(day, 0));
        const auto line = softLine(all, Frame::Now);
        QCOMPARE(line.size(), size_t{40});
        for (size_t i = 0; i < line.size(); ++i)
            QCOMPARE(line[i].edge, i < 10 || i > 29);
    }

    void roundedKeepsToItsStretches()
    {
        const std::vector<Dot> all = randomSeries(97);
        const auto line = softLine(all, Frame::Now);
        const auto samples = rounded(line, line.front().x - 5, line.back().x + 5, 0.2);
        QVERIFY(samples.size() > line.size());
        size_t stretches = 0;
        for (const SoftPoint &point : line)
            stretches += point.breakBefore ? 1 : 0;
        QVERIFY(stretches > 2);
        size_t found = 0;
        for (size_t i = 0; i < samples.size(); ++i) {
            const SoftPoint &sample = samples[i];
            found += sample.breakBefore ? 1 : 0;
            QVERIFY(sample.low <= sample.median && sample.median <= sample.high);
            // within a stretch: some point at or before, some at or after, none of them a break
            const auto after = std::lower_bound(
                line.begin(), line.end(), sample.x - 1e-9, [](const SoftPoint &p, double x) {
                    return p.x < x;
                });
            QVERIFY(after != line.end());
            QVERIFY(std::abs(after->x - sample.x) < 1e-9 || !after->breakBefore);
            double lowest = 3;
            double highest = -3;
            for (const SoftPoint &point : line) {
                if (std::abs(point.x - sample.x) < 14) {
                    lowest = std::min(lowest, point.median);
                    highest = std::max(highest, point.median);
                }
            }
            QVERIFY(sample.median >= lowest - 1e-9 && sample.median <= highest + 1e-9);
            if (!sample.breakBefore)
                QVERIFY(sample.x > samples[i - 1].x && sample.x - samples[i - 1].x < 0.2001);
        }
        QCOMPARE(found, stretches);
    }

    void roundedLeavesALevelLineAlone()
    {
        std::vector<Dot> all;
        for (int day = 0; day < 40; ++day)
            all.push_back(markOn(day, -2));
        const auto line = softLine(all, Frame::Now);
        const auto samples = rounded(line, xOf(10), xOf(20), 0.5);
        QCOMPARE(samples.size(), size_t{21});
        QCOMPARE(samples.front().x, xOf(10));
        QCOMPARE(samples.back().x, xOf(20));
        for (const SoftPoint &sample : samples)
            QVERIFY(std::abs(sample.median + 2) < 1e-9);
        QVERIFY(rounded(line, xOf(60), xOf(70), 0.5).empty());
        QVERIFY(rounded({}, xOf(60), xOf(70), 0.5).empty());
    }

    void tenYearsAreQuick()
    {
        // Growth, not a stop watch: ten times the marks may cost at most about ten times the time.
        const auto build = [](int days) {
            std::vector<Dot> all;
            for (int i = 0; i < days * 10; ++i)
                all.push_back(markOn(i / 10, i * 7 % 7 - 3, Frame::Now, i % 10 / 10.0));
            return all;
        };
        const auto time = [](const std::vector<Dot> &all) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                const auto line = softLine(all, Frame::Now);
                best = std::min(best, timer.nsecsElapsed());
                if (line.size() != all.size() / 10)
                    return qint64{-1};
            }
            return best;
        };
        const qint64 one = time(build(365));
        const qint64 ten = time(build(3650));
        QVERIFY(one > 0 && ten > 0);
        QVERIFY2(ten < one * 30, qPrintable(QString::number(ten) + u' ' + QString::number(one)));
    }
};

} // namespace

} // namespace afterword::timeline

QTEST_APPLESS_MAIN(afterword::timeline::SoftLineTest)
#include "soft_line_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// How long the bin keeps a page, and a page moved to another day.
#include "app/journal/bin.h"

#include "app/journal/page_time.h"
#include "tests/journal/journal_fixture.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class BinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyDays();
    void aPageMoves();
    void zones();
};

void BinTest::thirtyDays()
{
    const TestClock clock;
    std::vector<Page> pages;
    for (int i = 0; i < 5; ++i) {
        Page page = pageAt(clock, -i * 24 * 60);
        page.bin = page.at;
        pages.push_back(page);
    }
    std::vector<const Page *> binned;
    for (const Page &page : pages)
        binned.push_back(&page);
    const QDate today = clock.now().date();
    QCOMPARE(bin::endOf(pages[0]), today.addDays(30));
    QVERIFY(bin::overdue(binned, today).isEmpty());
    QVERIFY(bin::overdue(binned, today.addDays(25)).isEmpty());
    QCOMPARE(bin::overdue(binned, today.addDays(26)).changes.size(), std::size_t{1});
    QCOMPARE(bin::overdue(binned, today.addDays(30)).changes.size(), std::size_t{5});
    QCOMPARE(bin::overdue(binned, today.addDays(300), 3).changes.size(), std::size_t{3});
    QVERIFY(!bin::overdue(binned, today.addDays(26)).changes.front().after);
}

void BinTest::aPageMoves()
{
    const TestClock clock; // 14 October 2025, 21:30, two hours east
    Page page = pageAt(clock, 0);
    Mood mood;
    mood.at = page.at;
    mood.at.utcMs += 90'000;
    page.moods = {mood};
    const Page moved = movedTo(page, QDate(2025, 12, 1), QTime(8, 0)); // winter time
    QCOMPARE(moved.at.toString(), u"2025-12-01T08:00:00+01:00"_s);
    QCOMPARE(moved.moods.first().at.toString(), u"2025-12-01T08:01:30+01:00"_s);
    QCOMPARE(moved.zone, page.zone);
    QCOMPARE(movedTo(moved, page.day(), page.at.time()).at, page.at);
}

void BinTest::zones()
{
    const QDate day(2025, 7, 1);
    const QTime noon(12, 0);
    QCOMPARE(momentIn("Asia/Tokyo", day, noon, 0).offsetSeconds, 9 * 3'600);
    QCOMPARE(momentIn({}, day, noon, 5'400).offsetSeconds, 5'400);
    QCOMPARE(momentIn("No/Where", day, noon, -3'600).offsetSeconds, -3'600);
    // The hour the clocks skip.
    const Moment gap = momentIn("Europe/Berlin", QDate(2025, 3, 30), QTime(2, 30), 3'600);
    QCOMPARE(gap.date(), QDate(2025, 3, 30));
}

QTEST_GUILESS_MAIN(BinTest)
#include "bin_test.moc"

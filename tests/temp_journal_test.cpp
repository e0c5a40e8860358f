// SPDX-License-Identifier: GPL-3.0-or-later
// What the rooms' tests stand on: a page that was saved is there after a lock and a new session.
#include "tests/support/temp_journal.h"

#include <QTest>

namespace afterword {

using namespace Qt::StringLiterals;

class TempJournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void keepsAPageOverALock();
    static void hasAClockOfItsOwn();
};

void TempJournalTest::keepsAPageOverALock()
{
    test::TempJournal temp;
    QVERIFY(temp.create());
    QVERIFY(temp.journal().pages().empty());
    const Id id = temp.addPage(u"2025-10-14T08:20:00+02:00"_s, u"One plain line."_s);
    QVERIFY(!id.isNull());
    QVERIFY(temp.reopen());
    QCOMPARE(temp.journal().pages().size(), std::size_t(1));
    QCOMPARE(temp.textOf(id), u"One plain line."_s);
    QCOMPARE(temp.textOf(Id::random()), u"<none>"_s);
}

void TempJournalTest::hasAClockOfItsOwn()
{
    test::TempJournal temp;
    QVERIFY(temp.create());
    const Moment before = temp.journal().newPage().at;
    temp.advance(90'000);
    QCOMPARE(temp.journal().newPage().at.utcMs - before.utcMs, qint64(90'000));
    QCOMPARE(before.date(), QDate(2025, 10, 14));
}

} // namespace afterword

QTEST_GUILESS_MAIN(afterword::TempJournalTest)

#include "temp_journal_test.moc"

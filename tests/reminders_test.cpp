// SPDX-License-Identifier: GPL-3.0-or-later
// When a reminder comes, on a clock of the test's own: days, quiet hours over midnight, changes of
// the clocks, a computer that slept, writing at that very time, two that nobody answered.
#include "app/reminders.h"

#include "app/settings.h"
#include "app/settings_reminders.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace afterword;
using namespace afterword::reminders;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

QDateTime at(const QString &text, const QTimeZone &zone = berlin)
{
    const QDateTime plain = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    const QDateTime moment(plain.date(), plain.time(), zone);
    if (!moment.isValid())
        qFatal("no such time");
    return moment;
}

QDateTime utc(const QString &text)
{
    return at(text, QTimeZone("UTC")).toTimeZone(berlin);
}

Plan planAt(const QStringList &times, int days = everyDay)
{
    Plan plan;
    plan.on = true;
    plan.times = timesFrom(times);
    plan.days = days;
    return plan;
}

QString shown(const std::optional<QDateTime> &moment)
{
    return moment ? moment->toString(u"yyyy-MM-dd HH:mm"_s) : u"never"_s;
}

} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextOne_data();
    void theNextOne();
    void quietHours_data();
    void quietHours();
    void aTimeThatIsSkippedComesAsMuchLater();
    void aTimeThatIsThereTwiceComesOnce();
    void eachDayOfAYearHasOne();
    void missedOnesAreMadeUpForWithinHalfAnHour();
    void severalMissedAreOne();
    void whoeverWritesIsLeftAlone();
    void lateIsNotIntoQuietHours();
    void afterTwoThatNobodyAnsweredTheyStop();
    void aClockPutBackSilencesNothing();
    void anotherTimeZoneIsFollowed();
    void nonsenseIsLeftOut();
};

void RemindersTest::theNextOne_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("next");
    // 3 March 2026 is a Tuesday.
    QTest::newRow("later today") << QStringList{u"20:00"_s} << 127 << u"2026-03-03 19:59"_s
                                 << u"2026-03-03 20:00"_s;
    QTest::newRow("at its very time: tomorrow")
        << QStringList{u"20:00"_s} << 127 << u"2026-03-03 20:00"_s << u"2026-03-04 20:00"_s;
    QTest::newRow("the earlier of two") << QStringList{u"20:00"_s, u"07:30"_s} << 127
                                        << u"2026-03-03 21:00"_s << u"2026-03-04 07:30"_s;
    QTest::newRow("Mondays") << QStringList{u"20:00"_s} << 1 << u"2026-03-03 12:00"_s
                             << u"2026-03-09 20:00"_s;
    QTest::newRow("Tuesdays, an hour past")
        << QStringList{u"20:00"_s} << 2 << u"2026-03-03 21:00"_s << u"2026-03-10 20:00"_s;
    QTest::newRow("Sundays") << QStringList{u"00:00"_s} << 64 << u"2026-03-03 12:00"_s
                             << u"2026-03-08 00:00"_s;
    QTest::newRow("over the end of a year")
        << QStringList{u"09:00"_s} << 127 << u"2026-12-31 23:59"_s << u"2027-01-01 09:00"_s;
    QTest::newRow("no day") << QStringList{u"20:00"_s} << 0 << u"2026-03-03 12:00"_s << u"never"_s;
    QTest::newRow("no time") << QStringList() << 127 << u"2026-03-03 12:00"_s << u"never"_s;
}

void RemindersTest::theNextOne()
{
    QFETCH(QStringList, times);
    QFETCH(int, days);
    QFETCH(QString, after);
    QFETCH(QString, next);
    Plan plan = planAt(times, days);
    QCOMPARE(shown(nextOf(plan, at(after))), next);
    plan.on = false;
    QCOMPARE(shown(nextOf(plan, at(after))), u"never"_s);
}

void RemindersTest::quietHours_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("next");
    QTest::newRow("over midnight") << u"22:00"_s << u"08:00"_s << u"2026-03-04 12:00"_s;
    QTest::newRow("its end is not quiet") << u"22:00"_s << u"07:30"_s << u"2026-03-04 07:30"_s;
    QTest::newRow("its beginning is") << u"07:30"_s << u"12:01"_s << u"2026-03-03 23:30"_s;
    QTest::newRow("within a day") << u"23:00"_s << u"23:45"_s << u"2026-03-04 07:30"_s;
    QTest::newRow("both equal: none") << u"22:00"_s << u"22:00"_s << u"2026-03-03 23:30"_s;
    QTest::newRow("all of them") << u"07:00"_s << u"06:59"_s << u"never"_s;
}

void RemindersTest::quietHours()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QString, next);
    Plan plan = planAt({u"07:30"_s, u"12:00"_s, u"23:30"_s});
    plan.quiet = Quiet{storedTime(from), storedTime(until)};
    QCOMPARE(shown(nextOf(plan, at(u"2026-03-03 21:00"_s))), next);
}

void RemindersTest::aTimeThatIsSkippedComesAsMuchLater()
{
    // 29 March 2026: 02:00 becomes 03:00.
    const Plan plan = planAt({u"02:30"_s});
    const auto next = nextOf(plan, at(u"2026-03-28 12:00"_s));
    QCOMPARE(shown(next), u"2026-03-29 03:30"_s);
    QCOMPARE(shown(nextOf(plan, *next)), u"2026-03-30 02:30"_s);
}

void RemindersTest::aTimeThatIsThereTwiceComesOnce()
{
    // 25 October 2026: 03:00 becomes 02:00.
    const Plan plan = planAt({u"02:30"_s});
    const auto next = nextOf(plan, at(u"2026-10-24 12:00"_s));
    QVERIFY(next);
    QCOMPARE(next->toUTC(), utc(u"2026-10-25 00:30"_s).toUTC()); // still summer time
    QCOMPARE(nextOf(plan, *next)->toUTC(), utc(u"2026-10-26 01:30"_s).toUTC());
}

void RemindersTest::eachDayOfAYearHasOne()
{
    for (const char *zone : {"Europe/Berlin",
                             "America/Sao_Paulo",
                             "Australia/Lord_Howe",
                             "America/Havana",
                             "Asia/Kathmandu"}) {
        for (const QString &time : {u"00:00"_s, u"00:30"_s, u"02:30"_s, u"23:59"_s}) {
            const Plan plan = planAt({time});
            QDateTime now(QDate(2026, 1, 1), QTime(23, 59, 59), QTimeZone(zone));
            for (int day = 2; day <= 365; ++day) {
                const auto next = nextOf(plan, now);
                QVERIFY(next && *next > now);
                QCOMPARE(next->date(), QDate(2026, 1, 1).addDays(day - 1));
                now = *next;
            }
        }
    }
}

void RemindersTest::missedOnesAreMadeUpForWithinHalfAnHour()
{
    const Plan plan = planAt({u"20:00"_s});
    Record record{at(u"2026-03-03 18:00"_s), 0};
    QCOMPARE(decide(plan, record, at(u"2026-03-03 19:59"_s)), What::Nothing);
    Record asleep = record;
    QCOMPARE(decide(plan, asleep, at(u"2026-03-03 20:29"_s)), What::Show);
    QCOMPARE(decide(plan, asleep, at(u"2026-03-03 20:29"_s)), What::Nothing); // once
    asleep = record;
    QCOMPARE(decide(plan, asleep, at(u"2026-03-03 20:31"_s)), What::Nothing);
    QCOMPARE(asleep.left, 0); // nobody could have answered it
    QCOMPARE(decide(plan, asleep, at(u"2026-03-04 20:00"_s)), What::Show);
}

void RemindersTest::severalMissedAreOne()
{
    const Plan plan = planAt({u"20:00"_s, u"20:10"_s, u"20:20"_s});
    Record record{at(u"2026-03-03 18:00"_s), 0};
    QCOMPARE(decide(plan, record, at(u"2026-03-03 20:25"_s)), What::Show);
    QCOMPARE(decide(plan, record, at(u"2026-03-03 20:26"_s)), What::Nothing);
    QCOMPARE(record.left, 1);
}

void RemindersTest::whoeverWritesIsLeftAlone()
{
    const Plan plan = planAt({u"20:00"_s});
    Record record{at(u"2026-03-03 18:00"_s), 1};
    QCOMPARE(decide(plan, record, at(u"2026-03-03 20:00"_s), true), What::LeaveOut);
    QCOMPARE(record.left, 0);
    QCOMPARE(decide(plan, record, at(u"2026-03-03 20:15"_s)), What::Nothing); // not later either
}

void RemindersTest::lateIsNotIntoQuietHours()
{
    Plan plan = planAt({u"21:50"_s});
    plan.quiet = Quiet{QTime(22, 0), QTime(8, 0)};
    Record record{at(u"2026-03-03 18:00"_s), 0};
    QCOMPARE(decide(plan, record, at(u"2026-03-03 22:05"_s)), What::LeaveOut);
    QCOMPARE(record.left, 0);
}

void RemindersTest::afterTwoThatNobodyAnsweredTheyStop()
{
    const Plan plan = planAt({u"20:00"_s});
    Record record{at(u"2026-03-03 18:00"_s), 0};
    QCOMPARE(decide(plan, record, at(u"2026-03-03 20:00"_s)), What::Show);
    QCOMPARE(decide(plan, record, at(u"2026-03-04 20:00"_s)), What::Show);
    QCOMPARE(decide(plan, record, at(u"2026-03-05 20:00"_s)), What::Stop);
    // Answered in between (the caller sets `left` to 0): they go on.
    record = {at(u"2026-03-03 18:00"_s), 0};
    QCOMPARE(decide(plan, record, at(u"2026-03-03 20:00"_s)), What::Show);
    record.left = 0;
    QCOMPARE(decide(plan, record, at(u"2026-03-04 20:00"_s)), What::Show);
    QCOMPARE(decide(plan, record, at(u"2026-03-05 20:00"_s)), What::Show);
    QCOMPARE(decide(plan, record, at(u"2026-03-06 20:00"_s)), What::Stop);
}

void RemindersTest::aClockPutBackSilencesNothing()
{
    const Plan plan = planAt({u"20:00"_s});
    Record record{at(u"2027-03-03 18:00"_s), 0}; // the clock was a year ahead
    QCOMPARE(decide(plan, record, at(u"2026-03-03 19:00"_s)), What::Nothing);
    QCOMPARE(decide(plan, record, at(u"2026-03-03 20:00"_s)), What::Show);
    Record first; // nothing is known yet: what came before is not made up for
    QCOMPARE(decide(plan, first, at(u"2026-03-03 20:10"_s)), What::Nothing);
}

void RemindersTest::anotherTimeZoneIsFollowed()
{
    const Plan plan = planAt({u"20:00"_s});
    Record record{at(u"2026-03-03 12:00"_s), 0};
    const QTimeZone lisbon("Europe/Lisbon");
    const QDateTime now = at(u"2026-03-03 20:00"_s); // 19:00 there
    QCOMPARE(decide(plan, record, now.toTimeZone(lisbon)), What::Nothing);
    QCOMPARE(decide(plan, record, now.addSecs(3600).toTimeZone(lisbon)), What::Show);
}

void RemindersTest::nonsenseIsLeftOut()
{
    QCOMPARE(textsOf(timesFrom({u"20:00"_s, u"25:00"_s, u"7:5"_s, u""_s, u"07:30"_s, u"20:00"_s})),
             QStringList({u"07:30"_s, u"20:00"_s}));
    QStringList many;
    for (int minute = 10; minute < 60; ++minute)
        many.append(u"10:%1"_s.arg(minute));
    QCOMPARE(timesFrom(many).size(), mostTimes);

    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    QVERIFY(!planOf(settings).on); // off until asked for, and no time is chosen for anybody
    QVERIFY(planOf(settings).times.isEmpty());
    QVERIFY(!planOf(settings).quiet);
    settings.set(key::reminders, true);
    settings.set(key::reminderTimes, QStringList{u"20:00"_s});
    settings.set(key::reminderQuiet, true);
    settings.set(key::reminderQuietFrom, u"noon"_s);
    QVERIFY(planOf(settings).on);
    QVERIFY(!planOf(settings).quiet);
    settings.set(key::reminderQuietFrom, u"23:00"_s);
    QVERIFY(planOf(settings).quiet);
    QCOMPARE(planOf(settings).times, QList<QTime>{QTime(20, 0)});
}

QTEST_GUILESS_MAIN(RemindersTest)
#include "reminders_test.moc"

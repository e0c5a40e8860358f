// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/moment.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class MomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void agreesWithQDateTime();
    void ordersByInstant();
    void keepsItsDay();
    void latinAndWideAgree();
};

void MomentTest::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("utcMs");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, QString text, QString written, qint64 ms, QDate day) {
        QTest::newRow(name) << text << written << ms << day;
    };
    row("zulu", u"1970-01-01T00:00:00Z"_s, u"1970-01-01T00:00:00+00:00"_s, 0, {1970, 1, 1});
    row("east",
        u"2025-10-14T21:14:03+02:00"_s,
        u"2025-10-14T21:14:03+02:00"_s,
        1760469243000,
        {2025, 10, 14});
    row("west over midnight",
        u"2025-12-31T23:30:00-05:00"_s,
        u"2025-12-31T23:30:00-05:00"_s,
        1767241800000,
        {2025, 12, 31});
    row("one fraction digit",
        u"1970-01-01T00:00:00.5Z"_s,
        u"1970-01-01T00:00:00.500+00:00"_s,
        500,
        {1970, 1, 1});
    row("nine fraction digits",
        u"1970-01-01T00:00:00.123456789Z"_s,
        u"1970-01-01T00:00:00.123+00:00"_s,
        123,
        {1970, 1, 1});
    row("before the epoch",
        u"1969-12-31T23:59:59.999Z"_s,
        u"1969-12-31T23:59:59.999+00:00"_s,
        -1,
        {1969, 12, 31});
    row("half hour zone",
        u"2024-02-29T05:45:00+05:45"_s,
        u"2024-02-29T05:45:00+05:45"_s,
        1709164800000,
        {2024, 2, 29});
    row("lower case",
        u"2024-02-29t00:00:00z"_s,
        u"2024-02-29T00:00:00+00:00"_s,
        1709164800000,
        {2024, 2, 29});
    row("leap second",
        u"2016-12-31T23:59:60Z"_s,
        u"2016-12-31T23:59:59+00:00"_s,
        1483228799000,
        {2016, 12, 31});
}

void MomentTest::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QFETCH(qint64, utcMs);
    QFETCH(QDate, day);
    const auto moment = Moment::parse(text);
    QVERIFY(moment.has_value());
    QCOMPARE(moment->utcMs, utcMs);
    QCOMPARE(moment->date(), day);
    QCOMPARE(moment->toString(), written);
    QCOMPARE(Moment::parse(moment->toString()).value(), *moment);
}

void MomentTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    const char *bad[] = {"",
                         "2025-10-14",
                         "2025-10-14T21:14:03",
                         "2025-13-14T21:14:03Z",
                         "2025-02-29T21:14:03Z",
                         "2025-10-14T24:00:00Z",
                         "2025-10-14T21:60:03Z",
                         "2025-10-14T21:14:61Z",
                         "2025-10-14T21:14:03+24:00",
                         "2025-10-14T21:14:03+02:60",
                         "2025-10-14T21:14:03+0200",
                         "2025-10-14T21:14:03.Z",
                         "2025-10-14T21:14:03.1234567890Z",
                         "2025-10-14T21:14:03Zx",
                         " 2025-10-14T21:14:03Z",
                         "25-10-14T21:14:03Z",
                         "2025/10/14T21:14:03Z",
                         "2025-10-14T2a:14:03Z"};
    for (const char *text : bad)
        QTest::newRow(text) << QString::fromLatin1(text);
}

void MomentTest::refuses()
{
    QFETCH(QString, text);
    const auto moment = Moment::parse(text);
    QVERIFY(!moment.has_value());
    QCOMPARE(moment.error().code, Errc::Malformed);
}

void MomentTest::agreesWithQDateTime()
{
    // Every 37 hours and some over 120 years, with offsets of every kind.
    const qint64 step = 37LL * 3'600'000 + 61'007;
    int offset = -86'340;
    for (qint64 ms = -1'500'000'000'000; ms < 2'300'000'000'000; ms += step) {
        offset = offset >= 86'340 ? -86'340 : offset + 60;
        const Moment moment{ms, offset};
        const QDateTime expected = moment.toDateTime();
        QCOMPARE(moment.date(), expected.date());
        QCOMPARE(moment.time(), expected.time());
        QCOMPARE(Moment::fromDateTime(expected), moment);
        if (expected.date().year() > 0)
            QCOMPARE(Moment::parse(moment.toString()).value(), moment);
    }
}

void MomentTest::ordersByInstant()
{
    const Moment early = Moment::parse(u"2025-10-14T23:00:00+02:00"_s).value();
    const Moment late = Moment::parse(u"2025-10-14T22:00:00+00:00"_s).value();
    QVERIFY(early < late);
    QVERIFY((Moment{5, -60}) < (Moment{5, 60}));
}

void MomentTest::keepsItsDay()
{
    // The same instant is two days, and each page keeps the one of its place.
    const Moment tokyo = Moment::parse(u"2025-01-02T01:00:00+09:00"_s).value();
    const Moment paris = Moment::parse(u"2025-01-01T17:00:00+01:00"_s).value();
    QCOMPARE(tokyo.utcMs, paris.utcMs);
    QCOMPARE(tokyo.date(), QDate(2025, 1, 2));
    QCOMPARE(paris.date(), QDate(2025, 1, 1));
    QCOMPARE(tokyo.toDateTime().offsetFromUtc(), 9 * 3'600);
    QVERIFY(!tokyo.isNull());
    QVERIFY(Moment{}.isNull());
}

void MomentTest::latinAndWideAgree()
{
    QCOMPARE(Moment::parse("2025-10-14T21:14:03+02:00"_L1).value(),
             Moment::parse(u"2025-10-14T21:14:03+02:00"_s).value());
    QVERIFY(!Moment::parse("2025-10-14T21:14:03"_L1).has_value());
}

QTEST_GUILESS_MAIN(MomentTest)
#include "moment_test.moc"

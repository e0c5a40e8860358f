// SPDX-License-Identifier: GPL-3.0-or-later
// Days, times and tables in the spellings people use; YAML within its bounds.
#include "app/exchange/plain_text.h"

#include "app/exchange/csv_table.h"
#include "app/exchange/yaml.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace afterword;
using namespace afterword::exchange;
using namespace Qt::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void noDays_data();
    void noDays();
    void momentsOfPages();
    void bytesBecomeText();
    void hashtags();
    void tables();
    void yamlTree();
    void yamlBounds();
};

namespace {

QString shown(const When &when)
{
    QString text = when.day.toString(Qt::ISODate);
    if (when.time.isValid())
        text += u' ' + when.time.toString(u"HH:mm:ss"_s);
    if (when.isUtc)
        text += u'Z';
    if (when.offset)
        text += u' ' + QString::number(*when.offset / 60);
    return text;
}

} // namespace

void PlainTextTest::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("2025-10-14", "2025-10-14");
    row("20251014", "2025-10-14");
    row("2025_10_14", "2025-10-14");
    row("2025/1/4", "2025-01-04");
    row("2025-Oct-14", "2025-10-14");
    row("14.10.2025", "2025-10-14");
    row("14.10.2025 21:14", "2025-10-14 21:14:00");
    row("03/04/2025", "2025-04-03");
    row("10/14/2025", "2025-10-14");
    row("14 October 2025", "2025-10-14");
    row("14. Oktober 2025", "2025-10-14");
    row("1er", "");
    row("Oct 14, 2025 at 9:14 PM", "2025-10-14 21:14:00");
    row("October 14th 2025", "2025-10-14");
    row("Tuesday, 14 October 2025", "2025-10-14");
    row("2025-10-14T21:14:03.250Z", "2025-10-14 21:14:03Z");
    row("2025-10-14 21:14:03Z", "2025-10-14 21:14:03Z");
    row("2025-10-14T21:14:03+02:00", "2025-10-14 21:14:03 120");
    row("2025-10-14 21:14 -0930", "2025-10-14 21:14:00 -570");
    row("2025-10-14T2114", "2025-10-14 21:14:00");
    row("01 January 2019 at 00:00:00 GMT", "2019-01-01 00:00:00Z");
    row("2025-10-14 12:05 am", "2025-10-14 00:05:00");
    row("2025-10-14 12 p.m.", "2025-10-14 12:00:00");
    row("29 février 2024", "2024-02-29");
}

void PlainTextTest::days()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto when = whenOf(text);
    QCOMPARE(when ? shown(*when) : QString(), expected);
}

void PlainTextTest::noDays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2025",
                             "2025-13-01",
                             "2025-02-30",
                             "99999999999999999999",
                             "2025-10-14 25:00",
                             "2025-10-14x",
                             "tomorrow",
                             "12:30",
                             "0000-01-01",
                             "14.10.",
                             "May"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PlainTextTest::noDays()
{
    QFETCH(const QString, text);
    QVERIFY(!whenOf(text).has_value());
}

void PlainTextTest::momentsOfPages()
{
    const QTimeZone local("Europe/Berlin");
    const auto at = [&local](const char *text, const char *zone = "") -> QString {
        Page page;
        setWhen(page, *whenOf(QString::fromLatin1(text)), zone, local);
        return page.at.toString() + u' ' + QString::fromLatin1(page.zone);
    };
    // An instant lies on the day of the place, a text with an offset on its own.
    QCOMPARE(at("2025-10-14T22:30:00Z"), u"2025-10-15T00:30:00+02:00 Europe/Berlin"_s);
    QCOMPARE(at("2025-10-14T22:30:00Z", "Pacific/Auckland"),
             u"2025-10-15T11:30:00+13:00 Pacific/Auckland"_s);
    QCOMPARE(at("2025-10-14T23:30:00-07:00"), u"2025-10-14T23:30:00-07:00 "_s);
    QCOMPARE(at("2025-10-14T23:30:00+02:00"), u"2025-10-14T23:30:00+02:00 Europe/Berlin"_s);
    QCOMPARE(at("2025-10-14"), u"2025-10-14T12:00:00+02:00 Europe/Berlin"_s);
    // A time that the change of clocks left out still has its day.
    QVERIFY(at("2026-03-29 02:30").startsWith("2026-03-29T"_L1));
    QCOMPARE(at("2025-10-14 21:00", "No/Where"), u"2025-10-14T21:00:00+02:00 Europe/Berlin"_s);
    // Without the seconds of the mean time of old, its first minute lies before the first year.
    Page first;
    setWallTime(first, QDate(1, 1, 1), QTime(0, 0), local);
    QVERIFY(first.at.isNull());
    setWallTime(first, QDate(1, 1, 1), QTime(12, 0), local);
    QCOMPARE(first.at.date(), QDate(1, 1, 1));
    // Nor has a year before the first one, as of an entry without a year, a day that can be
    // written.
    Page none;
    When early;
    early.day = QDate(-1, 1, 1);
    early.offset = 3'600;
    setWhen(none, early, {}, local);
    QVERIFY(none.at.isNull());
}

void PlainTextTest::bytesBecomeText()
{
    QCOMPARE(textOf("a\r\nb\rc"), u"a\nb\nc"_s);
    QCOMPARE(textOf("\xEF\xBB\xBFgrün"), u"grün"_s);
    QCOMPARE(textOf("gr\xFCn"), u"grün"_s);
    QCOMPARE(textOf(QByteArray("\xFF\xFEg\0r\0", 6)), u"gr"_s);
    QCOMPARE(textOf(QByteArray("a\0b", 3)), u"ab"_s);
    QCOMPARE(textOf({}), QString());
}

void PlainTextTest::hashtags()
{
    QCOMPARE(hashtagsOf(u"#sea and #sea/summer, (#grün) a#b #12 #ff00aa http://x/#no #سلام"),
             (QStringList{u"sea"_s, u"sea/summer"_s, u"grün"_s, u"سلام"_s}));
    QCOMPARE(hashtagsOf(u"@home mail a@b.c", u"@#"), QStringList{u"home"_s});
    QVERIFY(hashtagsOf(u"# Heading ##").isEmpty());
}

void PlainTextTest::tables()
{
    const CsvTable table = csvTable("\xEF\xBB\xBF"
                                    "Date;Note\r\n2025-10-14;\"a \"\"b\"\"\nc; d\"\r\n\r\n;x\r\n");
    QCOMPARE(table.header, (QStringList{u"Date"_s, u"Note"_s}));
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(table.rows[0], (QStringList{u"2025-10-14"_s, u"a \"b\"\nc; d"_s}));
    QCOMPARE(CsvTable::cell(table.rows[1], table.column({u"note"_s})), u"x"_s);
    QCOMPARE(CsvTable::cell(table.rows[1], table.column({u"none"_s})), QString());
    QVERIFY(csvTable({}).rows.empty());
    QCOMPARE(csvTable("a,b\n\"open").rows.size(), std::size_t{1});
    QCOMPARE(csvTable("a\tb\n1\t").rows[0], (QStringList{u"1"_s, QString()}));
    QCOMPARE(csvCell(u"a \"b\", c"_s), u"\"a \"\"b\"\", c\""_s);
}

void PlainTextTest::yamlTree()
{
    const auto node = yaml::parse("title: \"12\"\nn: 12\nok: true\nempty:\ntags: [a, 'b, c']\n"
                                  "same: &x {k: v}\nagain: *x\nlist: one, two\n"
                                  "folded: >\n  a\n  b\n14: |-\n  x\n");
    QVERIFY(node.has_value());
    QCOMPARE(
        QString::fromUtf8(QJsonDocument(node->toJson().toObject()).toJson(QJsonDocument::Compact)),
        u"{\"14\":\"x\",\"again\":{\"k\":\"v\"},\"empty\":null,\"folded\":\"a b\\n\","
        "\"list\":\"one, two\",\"n\":12,\"ok\":true,\"same\":{\"k\":\"v\"},"
        "\"tags\":[\"a\",\"b, c\"],\"title\":\"12\"}"_s);
    QCOMPARE((*node)[u"tags"].texts(), (QStringList{u"a"_s, u"b, c"_s}));
    QCOMPARE((*node)[u"list"].texts(), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(yaml::parse("").has_value());
    for (const char *bad : {"a: [1", "\t- x: y\n a", "? [a]\n: b", "a: *nothing", "- a\nb: c"})
        QVERIFY2(!yaml::parse(bad).has_value(), bad);
}

void PlainTextTest::yamlBounds()
{
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                + QByteArray(before + ", ").repeated(9) + before + "]\n";
    }
    QCOMPARE(yaml::parse(bomb).error().code, Errc::TooCostly);
    QVERIFY(!yaml::parse(QByteArray(100'000, '[')).has_value());
    QVERIFY(!yaml::parse(QByteArray("{a: ").repeated(100'000)).has_value());
    QVERIFY(!yaml::parse(QByteArray("- ").repeated(100'000)).has_value());
    QVERIFY(!yaml::parse(QByteArray("? ").repeated(100'000)).has_value());
    QVERIFY(yaml::parse(QByteArray("- " + QByteArray(1'000'000, 'x'))).has_value());
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"

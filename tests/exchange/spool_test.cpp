// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are let go of while they are read: nothing is lost between two pieces, and lists in
// JSON and rows of a table come out as from the whole.
#include "app/exchange/spool.h"

#include "app/exchange/csv_table.h"
#include "app/exchange/json_slices.h"
#include "app/exchange/plain_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace afterword;
using namespace afterword::exchange;
using namespace Qt::StringLiterals;

class SpoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();
    void othersKeepTheirBytes();
    void plainAsText_data();
    void plainAsText();
    void plainAsTextByChance();
    void listsInJson();
    void rowsOfATable();
};

void SpoolTest::nothingIsLost()
{
    QByteArray all;
    while (all.size() < 5'000'000)
        all += QByteArray::number(all.size()) + '\n';
    Spool spool(all);
    QByteArray read;
    double part = 0;
    for (qsizetype step = 1; !spool.atEnd(); step = step * 7 % 100'003 + 1) {
        const QByteArrayView rest = spool.rest();
        read += rest.first(std::min(step, rest.size())).toByteArray();
        spool.pass(step);
        QVERIFY(spool.part() >= part && spool.part() <= 1.0);
        part = spool.part();
    }
    QCOMPARE(read, all);
    QCOMPARE(spool.part(), 1.0);
    QVERIFY(spool.rest().isEmpty());
}

void SpoolTest::othersKeepTheirBytes()
{
    const QByteArray mine(3'000'000, 'a');
    Spool spool(mine);
    spool.pass(2'999'999);
    QCOMPARE(spool.rest(), QByteArrayView("a"));
    QCOMPARE(mine, QByteArray(3'000'000, 'a'));
    QCOMPARE(plainUtf8(mine + "\r\n").size(), 3'000'001);
}

void SpoolTest::plainAsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray long7(200'000, 'x');
    const QString letters = u"Grüße 🌧 هنا\r\nzwei\rdrei\n"_s;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("\xff");
    QTest::newRow("letters") << letters.toUtf8();
    QTest::newRow("mark") << "\xef\xbb\xbf" + letters.toUtf8();
    QTest::newRow("mark, not UTF-8") << QByteArray("\xef\xbb\xbf"
                                                   "a\xff"
                                                   "b");
    QTest::newRow("Latin-1") << letters.left(5).toLatin1() + "\r\n\r" + long7;
    QTest::newRow("breaks off in a letter") << long7 + "\xf0\x9f\x8c";
    QTest::newRow("over a piece's end") << long7.left(65'535) + letters.toUtf8() + long7;
    QTest::newRow("zeros") << QByteArray("a\r\0\nb\0", 6);
    QByteArray wide("\xff\xfe");
    wide.append(reinterpret_cast<const char *>(letters.utf16()), 2 * letters.size());
    QTest::newRow("UTF-16") << wide;
    QTest::newRow("UTF-16, half a sign") << wide.chopped(1);
}

void SpoolTest::plainAsText()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(plainUtf8(bytes), textOf(bytes).toUtf8());
}

void SpoolTest::plainAsTextByChance()
{
    QRandomGenerator chance(7);
    const QByteArray signs("ab\r\n\0\xc3\xa9\xf0\x9f\x8c\xa7\xff", 12);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes;
        for (int length = chance.bounded(9); length > 0; --length)
            bytes += signs[chance.bounded(static_cast<int>(signs.size()))];
        if (!QStringConverter::encodingForData(bytes))
            QCOMPARE(plainUtf8(bytes), textOf(bytes).toUtf8());
    }
}

void SpoolTest::listsInJson()
{
    QByteArray json = R"( {"before" : [1, {"list": 2}], "list": [)";
    for (int i = 0; i < 60'000; ++i)
        json += (i > 0 ? " ,\n" : "\n") + QByteArray(R"({"n":)") + QByteArray::number(i)
                + R"(,"text":"a ] , } \" b"})";
    json += "]\n, \"behind\": 3}";
    QVERIFY(json.size() > 2'000'000);
    const auto told = [](QByteArray &all) {
        return [&all](QByteArrayView slice) -> Status {
            all += slice.toByteArray() + '|';
            return {};
        };
    };
    QByteArray whole;
    QVERIFY(eachElement(QByteArrayView(json), "list", told(whole)).has_value());
    QByteArray pieces;
    Spool spool(json);
    QVERIFY(eachElement(spool, "list", told(pieces)).has_value());
    QCOMPARE(pieces, whole);
    for (const qsizetype length :
         {json.size() - 20, json.size() / 2, qsizetype{40}, qsizetype{3}}) {
        Spool broken(json.left(length));
        QCOMPARE(eachElement(broken, "list", told(pieces)).error().code, Errc::Malformed);
    }
    QByteArray members;
    Spool object(QByteArray(R"({"a":{"2025":[1,2] , "2026" : "x"}})"));
    QVERIFY(eachMember(object, "a", [&](QByteArrayView key, QByteArrayView value) -> Status {
                members += key.toByteArray() + '=' + value.toByteArray() + ' ';
                return {};
            }).has_value());
    QCOMPARE(members, QByteArray("2025=[1,2] 2026=\"x\" "));
    Spool empty(QByteArray("[ ]"));
    QVERIFY(eachElement(empty, {}, told(pieces)).has_value());
}

void SpoolTest::rowsOfATable()
{
    QByteArray csv = "day;text\r\n\r\n";
    for (int i = 0; i < 60'000; ++i)
        csv += QByteArray::number(i) + ";\"a \"\"b\"\" \xc3\xa9;\r\nc\";\r\n";
    CsvRows rows(csv);
    QStringList row;
    QVERIFY(rows.next(row));
    QCOMPARE(row, (QStringList{u"day"_s, u"text"_s}));
    for (int i = 0; i < 60'000; ++i) {
        QVERIFY(rows.next(row));
        QCOMPARE(row, (QStringList{QString::number(i), u"a \"b\" é;\nc"_s, QString()}));
    }
    QVERIFY(!rows.next(row));
}

QTEST_GUILESS_MAIN(SpoolTest)
#include "spool_test.moc"

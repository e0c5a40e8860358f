// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/json.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void seesTheSameNameTwice();
    void readsValues();
    void tellsNamesApart();
    void beginsAnew();
    void failureSticks();
    void rawDropsBlanks();
    void writesWhatItReads();
    void sizeAndDepth();
};

void JsonTest::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *good[] = {"{}",
                          "[]",
                          " { \"a\" : [ 1 , -2.5e+3 , true , false , null , \"x\" ] } ",
                          R"({"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]})",
                          R"("\u00e9\ud83d\ude42\n\"\\\/\b\f\r\t")",
                          "0",
                          "-0.0",
                          "[[[[[[[[1]]]]]]]]",
                          R"({"":1})"};
    for (const char *text : good)
        QTest::newRow(text) << QByteArray(text);
}

void JsonTest::accepts()
{
    QFETCH(QByteArray, text);
    json::Reader reader({text.constData(), static_cast<std::size_t>(text.size())});
    reader.skip();
    QVERIFY(reader.finish());
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *bad[] = {"",
                         "{",
                         "}",
                         "{\"a\":1,}",
                         "[1,]",
                         "[,1]",
                         "{\"a\" 1}",
                         "{a:1}",
                         "{\"a\":1 \"b\":2}",
                         "[1 2]",
                         "{\"a\":1}x",
                         "{\"a\":1,\"a\":2}",
                         R"({"b":{"x":1,"y":2,"x":3}})",
                         R"({"a":1,"\u0061":2})",
                         "01",
                         "1.",
                         ".5",
                         "1e",
                         "+1",
                         "--1",
                         "tru",
                         "nul",
                         "\"a",
                         "\"\\x\"",
                         "\"\\u12g4\"",
                         "\"\\u-123\"",
                         "\"\\ud800\"",
                         "\"\\ud800\\u0041\"",
                         "\"\\udc00\"",
                         "\"a\nb\"",
                         "\"\xff\"",
                         "\"\xc3\"",
                         "[[[[[[[[[1]]]]]]]]]",
                         "[}",
                         "{]"};
    int number = 0;
    for (const char *text : bad)
        QTest::addRow("%d", number++) << QByteArray(text);
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, text);
    json::Reader reader({text.constData(), static_cast<std::size_t>(text.size())});
    reader.skip();
    QVERIFY(!reader.finish());
    json::Reader copying({text.constData(), static_cast<std::size_t>(text.size())});
    static_cast<void>(copying.raw());
    QVERIFY(!copying.finish());
}

/// Of few names and of many, wherever the two stand, and though others begin or end alike.
void JsonTest::seesTheSameNameTwice()
{
    for (const int count : {2, 3, 12, 31, 32, 33, 34, 60}) {
        QStringList names{QString()}; // a name may be empty
        for (int i = 1; i < count; ++i)
            names << u"name %1"_s.arg(i, 1 + i % 3, 10, QChar(u'0'));
        const auto isTaken = [](const QStringList &all) {
            const QByteArray text = u"{\"%1\":0}"_s.arg(all.join(u"\":0,\""_s)).toUtf8();
            json::Reader reader({text.constData(), static_cast<std::size_t>(text.size())});
            reader.skip();
            return reader.finish();
        };
        QVERIFY(isTaken(names));
        for (int one = 0; one < count; ++one) {
            for (int other = 0; other < one; ++other) {
                QStringList twice = names;
                twice[one] = names[other];
                QVERIFY2(!isTaken(twice), qPrintable(u"%1 %2 %3"_s.arg(count).arg(one).arg(other)));
            }
        }
    }
}

void JsonTest::readsValues()
{
    json::Reader reader(
        R"({"n":-9223372036854775808,"s":"caf\u00e9","t":true,"l":[1,2,3],"o":null})");
    reader.beginObject();
    json::Key key;
    QVERIFY(reader.nextMember(key));
    QVERIFY(key == "n");
    QCOMPARE(reader.integer(), std::numeric_limits<qint64>::min());
    QVERIFY(reader.nextMember(key));
    QCOMPARE(reader.qstring(), QStringLiteral("café"));
    QVERIFY(reader.nextMember(key));
    QVERIFY(reader.boolean());
    QVERIFY(reader.nextMember(key));
    reader.beginArray();
    qint64 sum = 0;
    while (reader.nextElement())
        sum += reader.integer();
    QCOMPARE(sum, 6);
    QVERIFY(reader.nextMember(key));
    QVERIFY(reader.qstring().isEmpty());
    QVERIFY(!reader.nextMember(key));
    QVERIFY(reader.finish());
}

void JsonTest::tellsNamesApart()
{
    json::Reader reader(R"({"at":1,"att":2,"":3,"t":4,"\u0061\u0074s":5})");
    reader.beginObject();
    json::Key key;
    const auto next = [&] {
        const bool found = reader.nextMember(key);
        reader.skip();
        return found;
    };
    QVERIFY(next() && key == "at" && key != "att" && key != "a" && key != "ta");
    QVERIFY(next() && key == "att" && key != "at");
    QVERIFY(next() && key == "" && key != "a"); // a name may be empty
    QVERIFY(next() && key == "t");
    QVERIFY(next() && key == "ats"); // as it is meant, not as it is written
    QVERIFY(!next());
}

void JsonTest::beginsAnew()
{
    const std::string text = R"({"deep":{"x":[1,{"x":2}]},"v":1})";
    json::Reader reader(text);
    reader.beginObject();
    json::Key key;
    QVERIFY(reader.nextMember(key));
    reader.beginObject();
    QVERIFY(reader.nextMember(key));
    reader.beginArray(); // in the middle of it all
    reader.rewind();
    QCOMPARE(reader.raw(), text);
    QVERIFY(reader.finish());

    json::Reader failing("[1");
    failing.skip();
    failing.rewind();
    QVERIFY(failing.failed());
    QCOMPARE(failing.peek(), '\0');
}

void JsonTest::failureSticks()
{
    for (const char *text : {"1.5", "9223372036854775808", "\"1\"", "1e3"}) {
        json::Reader reader(text);
        QCOMPARE(reader.integer(), 0);
        QVERIFY(reader.failed());
        QCOMPARE(reader.peek(), '\0');
        QVERIFY(!reader.nextElement());
        QVERIFY(!reader.finish());
    }
}

void JsonTest::rawDropsBlanks()
{
    json::Reader reader(" { \"a b\" : [ 1 , \"x y\" ] ,\n \"c\" : { } } ");
    const std::string expected = R"({"a b":[1,"x y"],"c":{}})";
    QCOMPARE(reader.raw(), expected);
    QVERIFY(reader.finish());
}

void JsonTest::writesWhatItReads()
{
    json::Writer writer;
    writer.beginObject();
    writer.key("text");
    writer.string(QStringView(u"a\"b\\c\n\t\u0001é🙂"));
    writer.key("list");
    writer.beginArray();
    writer.integer(-5);
    writer.boolean(false);
    writer.raw("{}");
    writer.endArray();
    writer.members(R"({"x":1,"y":[2]})");
    writer.members("");
    writer.members("{}");
    writer.endObject();
    const std::string text = writer.take();
    const std::string expected =
        R"({"text":"a\"b\\c\n\t\u0001é🙂","list":[-5,false,{}],"x":1,"y":[2]})";
    QCOMPARE(text, expected);
    json::Reader reader(text);
    QCOMPARE(reader.raw(), text);
    QVERIFY(reader.finish());

    QByteArray extra;
    json::addMember(extra, "a", "1");
    json::addMember(extra, "b\"", "[2]");
    const QByteArray both = R"({"a":1,"b\"":[2]})";
    QCOMPARE(extra, both);
}

void JsonTest::sizeAndDepth()
{
    const std::string exactly = '"' + std::string(json::maximumBytes - 2, 'a') + '"';
    json::Reader fits(exactly);
    QCOMPARE(fits.string().size(), json::maximumBytes - 2);
    QVERIFY(fits.finish());
    const std::string over = exactly + ' ';
    json::Reader tooLong(over);
    tooLong.skip();
    QVERIFY(!tooLong.finish());
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/codec.h"

#include "app/journal/json.h"

#include <QJsonArray>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

Moment codecTestMoment(const char *text)
{
    return Moment::parse(QLatin1StringView(text)).value();
}

Page codecTestPage()
{
    Page page;
    page.id = Id{1, 2};
    page.rev = {3, "0123456789abcdef"};
    page.parent = "fedcba9876543210";
    page.created = codecTestMoment("2025-10-14T21:14:03+02:00");
    page.edited = codecTestMoment("2025-10-15T08:00:00.250+02:00");
    page.kind = Kind::Answer;
    page.at = page.created;
    page.zone = "Europe/Berlin";
    page.title = u"A \"title\" — 日記 🙂"_s;
    page.first = u"first\nline\\"_s;
    Mood mood;
    mood.at = page.at;
    mood.pleasant = -3;
    mood.energy = 2;
    mood.frame = Frame::Day;
    mood.words = {u"lonely"_s, u"own:two left feet"_s};
    page.moods = {mood, Mood{page.at, 3, -2, Frame::Now, {}, {}}};
    page.tags = {Id{5, 6}, Id{7, 8}};
    page.people = {Id{9, 10}};
    page.prompt = u"p17"_s;
    page.path = {u"p3"_s, Id{11, 12}, {}};
    page.values = {{u"s1"_s, 7}, {u"s2"_s, u"text"_s}, {u"s3"_s, QJsonArray{u"a"_s, u"b"_s}}};
    page.circles = 2;
    page.body = {9'000'000'000'000'000'001, 1234};
    page.attachments = {Attachment{{77, 88}, u"image/png"_s, u"cat.png"_s}};
    page.draft = true;
    page.bin = codecTestMoment("2025-10-16T08:00:00+02:00");
    page.away = QDate(2026, 1, 2);
    page.lookback = {false, QDate(2027, 3, 4)};
    return page;
}

template <typename Value>
Value codecTestAgain(const Value &value)
{
    const auto text = codec::encode(value).value();
    return std::get<Value>(codec::Decoder().decode(text).value());
}

Errc codecTestError(const QByteArray &text)
{
    const auto record = codec::Decoder().decode(text.toStdString());
    return record ? Errc::Internal : record.error().code;
}

/// A page record with these members added.
QByteArray codecTestWith(const char *members)
{
    return R"({"v":1,"type":"page","id":"00000000000000010000000000000002")"
           R"(,"created":"2025-01-01T00:00:00Z")"
           + QByteArray(members) + "}";
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageComesBack();
    void emptyPageIsShort();
    void otherRecordsComeBack();
    void recordsOfWriting();
    void daysAndTimesOfFlags_data();
    void daysAndTimesOfFlags();
    void unknownMembersSurvive();
    void unknownRecordsAreLeftAlone();
    void refuses_data();
    void refuses();
    void tooLargeIsRefused();
    void membersInAnyOrder();
    void names();
    void body();
    void brokenBodies();
    void speed();
};

void CodecTest::pageComesBack()
{
    const Page page = codecTestPage();
    QCOMPARE(codecTestAgain(page), page);
}

void CodecTest::emptyPageIsShort()
{
    Page page;
    page.id = Id{1, 2};
    page.created = page.edited = page.at = codecTestMoment("2025-01-01T00:00:00Z");
    QCOMPARE(codec::encode(page).value(),
             std::string(R"({"v":1,"type":"page","id":"00000000000000010000000000000002",)"
                         R"("rev":[0,""],"created":"2025-01-01T00:00:00+00:00",)"
                         R"("edited":"2025-01-01T00:00:00+00:00","kind":"page",)"
                         R"("at":"2025-01-01T00:00:00+00:00"})"));
    QCOMPARE(codecTestAgain(page), page);
}

void CodecTest::otherRecordsComeBack()
{
    Tag tag;
    tag.id = Id{3, 4};
    tag.rev = {1, "aa"};
    tag.created = tag.edited = codecTestMoment("2025-01-01T00:00:00Z");
    tag.name = u"moving out"_s;
    QCOMPARE(codecTestAgain(tag), tag);
    tag.away = QDate(2026, 2, 28);
    QCOMPARE(codecTestAgain(tag), tag);
    tag.away = {};
    Person person;
    static_cast<RecordBase &>(person) = tag;
    person.name = u"Mo"_s;
    person.note = u"a note"_s;
    person.away = QDate(2026, 2, 28);
    QCOMPARE(codecTestAgain(person), person);
    LifeMark mark;
    static_cast<RecordBase &>(mark) = tag;
    mark.day = QDate(2025, 3, 1);
    mark.name = u"new flat"_s;
    mark.shown = false;
    QCOMPARE(codecTestAgain(mark), mark);
    codec::UnlocksRecord unlocks;
    static_cast<RecordBase &>(unlocks) = tag;
    unlocks.times = {tag.created, codecTestMoment("2024-01-01T00:00:00+05:30")};
    QCOMPARE(codecTestAgain(unlocks).times, unlocks.times);
    codec::SettingsRecord settings;
    static_cast<RecordBase &>(settings) = tag;
    settings.values = {
        {u"a"_s, true}, {u"b"_s, 7}, {u"c"_s, u"x"_s}, {u"d"_s, QStringList{u"y"_s}}};
    const auto again = codecTestAgain(settings);
    QCOMPARE(again.values.value(u"a"_s).toBool(), true);
    QCOMPARE(again.values.value(u"b"_s).toInt(), 7);
    QCOMPARE(again.values.value(u"c"_s).toString(), u"x"_s);
    QCOMPARE(again.values.value(u"d"_s).toStringList(), QStringList{u"y"_s});
}

void CodecTest::recordsOfWriting()
{
    History history;
    history.id = Id{3, 4};
    history.rev = {2, "bb"};
    history.created = history.edited = codecTestMoment("2025-01-01T00:00:00Z");
    history.page = Id{1, 2};
    history.versions = {
        {codecTestMoment("2025-01-03T00:00:00+01:00"), 7, u"A \"title\""_s, {88, 9}, {}},
        {codecTestMoment("2025-01-02T00:00:00+01:00"), 3, {}, {77, 0}, R"({"later":[1]})"}};
    history.extra = R"({"more":{"a":1}})";
    QCOMPARE(codecTestAgain(history), history);
    SavedSearch search;
    static_cast<RecordBase &>(search) = history;
    search.name = u"The hard days"_s;
    search.query = u"mood:<-1 -\"my sister\""_s;
    QCOMPARE(codecTestAgain(search), search);
    Dictionary words;
    static_cast<RecordBase &>(words) = history;
    QCOMPARE(codecTestAgain(words), words);
    words.words = {u"Mo"_s, u"日記"_s};
    QCOMPARE(codecTestAgain(words), words);
}

void CodecTest::daysAndTimesOfFlags_data()
{
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<QDate>("away");
    QTest::addColumn<QString>("lookback");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("days") << QByteArray(R"({"away":"2026-01-02","lookback":"2027-01-02"})")
                          << QDate(2026, 1, 2) << u"2027-01-02"_s << QByteArray();
    QTest::newRow("never") << QByteArray(R"({"lookback":"never"})") << QDate() << u"never"_s
                           << QByteArray();
    QTest::newRow("no such day") << QByteArray(R"({"away":"2026-02-30","lookback":"soon"})")
                                 << QDate() << QString()
                                 << QByteArray(R"({"away":"2026-02-30","lookback":"soon"})");
    QTest::newRow("numbers") << QByteArray(R"({"away":2026,"lookback":20260101})") << QDate()
                             << QString() << QByteArray(R"({"away":2026,"lookback":20260101})");
    QTest::newRow("a day with more") << QByteArray(R"({"away":"2026-01-02 "})") << QDate()
                                     << QString() << QByteArray(R"({"away":"2026-01-02 "})");
}

void CodecTest::daysAndTimesOfFlags()
{
    QFETCH(QByteArray, flags);
    QFETCH(QDate, away);
    QFETCH(QString, lookback);
    QFETCH(QByteArray, kept);
    const QByteArray members = R"(,"flags":)" + flags;
    const QByteArray text = codecTestWith(members.constData());
    const Page page = std::get<Page>(codec::Decoder().decode(text.toStdString()).value());
    QCOMPARE(page.away, away);
    QCOMPARE(page.lookback.never, lookback == u"never"_s);
    QCOMPARE(page.lookback.from.toString(Qt::ISODate), page.lookback.never ? QString() : lookback);
    QCOMPARE(page.otherFlags, kept);
    QCOMPARE(codecTestAgain(page), page);
}

void CodecTest::unknownMembersSurvive()
{
    const QByteArray text = codecTestWith(
        R"(,"path":{"id":"p1","run":[1,2]},"values":{"s":"t"},"kind":"log",)"
        R"("moods":[{"at":"2025-01-01T00:00:00Z","p":1,"e":0,"frame":"now","later":{"a":1}}],)"
        R"("flags":{"away":true,"bin":true,"lookback":[2],"later":1},"edited":"2025-02-03T04:05:06Z")");
    Page page = std::get<Page>(codec::Decoder().decode(text.toStdString()).value());
    QCOMPARE(page.path, (PathRef{u"p1"_s, Id(), R"({"run":[1,2]})"}));
    QCOMPARE(page.values, (QJsonObject{{u"s"_s, u"t"_s}}));
    QVERIFY(page.extra.isEmpty());
    QCOMPARE(page.otherFlags, QByteArray(R"({"away":true,"lookback":[2],"later":1})"));
    QCOMPARE(page.moods.first().extra, QByteArray(R"({"later":{"a":1}})"));
    QCOMPARE(page.bin, codecTestMoment("2025-02-03T04:05:06Z")); // the first programs kept no time
    page.title = u"changed"_s;
    QCOMPARE(codecTestAgain(page), page);
    const QByteArray written = QByteArray::fromStdString(codec::encode(page).value());
    QVERIFY(written.contains(R"("path":{"id":"p1","run":[1,2]})"));
    QVERIFY(written.contains(
        R"("flags":{"bin":"2025-02-03T04:05:06+00:00","away":true,"lookback":[2],"later":1})"));
    // What is known now takes the place of what was not understood.
    page.away = QDate(2026, 5, 6);
    page.lookback.never = true;
    QVERIFY(QByteArray::fromStdString(codec::encode(page).value())
                .contains(R"("away":"2026-05-06","lookback":"never","later":1})"));
    QCOMPARE(codecTestAgain(page).otherFlags, QByteArray(R"({"later":1})"));
}

void CodecTest::unknownRecordsAreLeftAlone()
{
    const char *unknown[] = {R"({"v":1,"type":"keepsake","id":"x"})",
                             R"({"v":2,"type":"page","id":"x"})",
                             R"({"v":1,"type":"hologram"})"};
    for (const char *text : unknown) {
        const auto record = codec::Decoder().decode(text);
        QVERIFY(record.has_value());
        QVERIFY(std::holds_alternative<std::monostate>(*record));
    }
    for (const char *members : {R"(,"kind":"dance")", R"(,"moods":[{"frame":"week"}])"}) {
        const auto record = codec::Decoder().decode(codecTestWith(members).toStdString());
        QVERIFY(record.has_value());
        QVERIFY(std::holds_alternative<std::monostate>(*record));
    }
}

void CodecTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *members[] = {R"(,"title":"a","title":"b")",
                             R"(,"id":"00000000000000010000000000000003")",
                             R"(,"x":{"y":1,"y":2})",
                             R"(,"moods":[{"p":4}])",
                             R"(,"moods":[{"p":-4}])",
                             R"(,"moods":[{"e":3}])",
                             R"(,"moods":[{"e":-3}])",
                             R"(,"moods":{})",
                             R"(,"circles":3)",
                             R"(,"circles":-1)",
                             R"(,"circles":1.5)",
                             R"(,"body":[1])",
                             R"(,"body":[1,2,3])",
                             R"(,"body":[-1,2])",
                             R"(,"att":[[1,2,"a"]])",
                             R"(,"rev":[1])",
                             R"(,"rev":[-1,"a"])",
                             R"(,"rev":[4294967296,"a"])",
                             R"(,"at":"yesterday")",
                             R"(,"tags":["12"])",
                             R"(,"tags":[1])",
                             R"(,"title":7)",
                             R"(,"flags":{"bin":1})",
                             R"(,"flags":{"bin":"yesterday"})",
                             R"(,"x":[[[[[[[[1]]]]]]]])"};
    for (const char *text : members)
        QTest::newRow(text) << codecTestWith(text);
    QTest::newRow("no id") << QByteArray(R"({"v":1,"type":"page"})");
    QTest::newRow("no type") << QByteArray(R"({"v":1})");
    QTest::newRow("no version") << QByteArray(R"({"type":"page"})");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("trailing") << codecTestWith("") + "x";
    QTest::newRow("mark without day")
        << QByteArray(R"({"v":1,"type":"mark","id":"00000000000000010000000000000002","day":"x"})");
    QTest::newRow("a version without a blob") << QByteArray(
        R"({"v":1,"type":"history","id":"00000000000000010000000000000002","entries":[{"body":3}]})");
    QTest::newRow("words that are none") << QByteArray(
        R"({"v":1,"type":"dictionary","id":"00000000000000010000000000000002","words":[3]})");
    QTest::newRow("settings that are a list") << QByteArray(
        R"({"v":1,"type":"settings","id":"00000000000000010000000000000002","values":[]})");
}

void CodecTest::refuses()
{
    QFETCH(QByteArray, text);
    QCOMPARE(codecTestError(text), Errc::Malformed);
}

void CodecTest::tooLargeIsRefused()
{
    Page page = codecTestPage();
    page.title = QString(70'000, u'x');
    const auto text = codec::encode(page);
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().code, Errc::Malformed);
}

void CodecTest::membersInAnyOrder()
{
    const auto record = codec::Decoder().decode(
        R"({"title":"t","id":"00000000000000010000000000000002","type":"page","v":1,)"
        R"("created":"2025-01-01T00:00:00Z"})");
    const Page page = std::get<Page>(record.value());
    QCOMPARE(page.title, u"t"_s);
    QCOMPARE(page.at, page.created);
}

void CodecTest::names()
{
    QCOMPARE(codec::typeName(RecordType::Urge), "urge");
    QCOMPARE(codec::typeFromName("dictionary"), RecordType::Dictionary);
    QCOMPARE(codec::typeFromName("nothing"), RecordType::Unknown);
    for (const Kind kind : {Kind::Page, Kind::Log, Kind::CheckIn, Kind::Answer})
        QCOMPARE(codec::kindFromName(codec::kindName(kind)).value(), kind);
    QVERIFY(!codec::kindFromName("poem"));
}

void CodecTest::body()
{
    const Page page = codecTestPage();
    const QByteArray text = u"line one\nline {\"two\"} é"_s.toUtf8();
    const std::string content = codec::encodeBody(page, text);
    QVERIFY(content.starts_with(R"({"v":1,"type":"body","uuid":"00000000000000010000000000000002",)"
                                R"("n":3,"title":"A \"title\")"));
    QVERIFY(content.find(R"("date":"2025-10-14"})") != std::string::npos);
    const auto body = codec::decodeBody(content).value();
    QCOMPARE(body.page, page.id);
    QCOMPARE(QByteArray(body.text.data(), static_cast<qsizetype>(body.text.size())), text);
}

void CodecTest::brokenBodies()
{
    const char *broken[] = {"",
                            "text without a head",
                            "{}\ntext",
                            "{\"type\":\"chunk\"}\ntext",
                            "{\"type\":\"body\",\"uuid\":\"12\"}\ntext",
                            "{\"type\":\"body\",\"type\":\"body\"}\ntext"};
    for (const char *content : broken) {
        const auto body = codec::decodeBody(content);
        QVERIFY(!body.has_value());
        QCOMPARE(body.error().code, Errc::Damaged);
    }
}

void CodecTest::speed()
{
    const std::string text = codec::encode(codecTestPage()).value();
    codec::Decoder decoder;
    QBENCHMARK
    {
        const auto record = decoder.decode(text);
        QVERIFY(record.has_value());
    }
}

QTEST_GUILESS_MAIN(CodecTest)
#include "codec_test.moc"

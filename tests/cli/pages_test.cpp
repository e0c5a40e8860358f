// SPDX-License-Identifier: GPL-3.0-or-later
// What afterword-cli prints: ids, lines, JSON shapes, CSV, and secrets through descriptors.
// The program is started from AFTERWORD_BIN_DIR.
#include "tests/cli/cli_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newPrintsTheCodeOnce();
    void recoveryCodeOpens();
    void addPrintsTheIdAlone();
    void listJson();
    void listChooses_data();
    void listChooses();
    void showJsonAndText();
    void showByPrefix();
    void searchJson();
    void searchSaysWhatItDidNotUnderstand();
    void moodsInThreeForms();
    void addKeepsTextAsTyped();
    void addChecksBeforeItWrites();
    void addAtTimes_data();
    void addAtTimes();
    void slotsNeedNoPassphrase();
    void sampleAndCheck();
    void otherDescriptors();
    void plainLines();
    void controlCharactersInPipes();

private:
    QString add(const QStringList &more, const QByteArray &text)
    {
        const CliResult added = m_house->open("add", more, text);
        if (added.code != 0)
            qFatal("add failed: %s", added.err.constData());
        return added.line();
    }

    std::unique_ptr<CliHouse> m_house;
    QByteArray m_code;
};

void PagesTest::init()
{
    m_house = std::make_unique<CliHouse>();
    m_code = m_house->make();
}

void PagesTest::newPrintsTheCodeOnce()
{
    static const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$"_s);
    QVERIFY(shape.match(QString::fromLatin1(m_code)).hasMatch());
    QCOMPARE(QFile::permissions(m_house->file()) & QFile::Permissions(0x0077),
             QFile::Permissions());
    const CliResult listed = m_house->open("list", {u"--json"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out, QByteArray("[]\n"));
    QVERIFY(!listed.err.contains(m_code));
}

void PagesTest::recoveryCodeOpens()
{
    const QStringList words{u"list"_s, m_house->file(), u"--json"_s, u"--recovery-fd"_s, u"0"_s};
    QCOMPARE(CliHouse::run(words, m_code + '\n').code, 0);
    QCOMPARE(CliHouse::run(words, m_code.toLower().replace('-', ' ') + '\n').code, 0);
}

void PagesTest::addPrintsTheIdAlone()
{
    const CliResult added = m_house->open("add", {}, "hello");
    QCOMPARE(added.code, 0);
    QCOMPARE(added.err, QByteArray());
    static const QRegularExpression shape(u"^[0-9a-f]{32}\n$"_s);
    QVERIFY(shape.match(QString::fromLatin1(added.out)).hasMatch());
}

void PagesTest::listJson()
{
    const QString id = add({u"--kind"_s,
                            u"log"_s,
                            u"--at"_s,
                            u"2025-10-14T21:30:00+02:00"_s,
                            u"--title"_s,
                            u"A title"_s,
                            u"--mood"_s,
                            u"-2,1"_s,
                            u"--feel"_s,
                            u"Lonely, two left feet"_s,
                            u"--tag"_s,
                            u"Moving out"_s,
                            u"--tag"_s,
                            u"moving OUT"_s,
                            u"--person"_s,
                            u"Mo"_s},
                           "Line one\nLine two\n");
    const QJsonArray list = m_house->open("list", {u"--json"_s}).list();
    QCOMPARE(list.size(), 1);
    const QJsonObject expected{
        {u"id"_s, id},
        {u"kind"_s, u"log"_s},
        {u"at"_s, u"2025-10-14T21:30:00+02:00"_s},
        {u"day"_s, u"2025-10-14"_s},
        {u"title"_s, u"A title"_s},
        {u"first"_s, u"Line one\nLine two"_s},
        {u"moods"_s,
         QJsonArray{QJsonObject{{u"p"_s, -2},
                                {u"e"_s, 1},
                                {u"words"_s, QJsonArray{u"lonely"_s, u"own:two left feet"_s}},
                                {u"frame"_s, u"day"_s}}}},
        {u"tags"_s, QJsonArray{u"Moving out"_s}},
        {u"people"_s, QJsonArray{u"Mo"_s}}};
    QCOMPARE(list.first().toObject(), expected);
    // A name known already is used again, whatever its case.
    add({u"--tag"_s, u"MOVING out"_s, u"--person"_s, u"mo"_s}, "more");
    for (const QJsonValue &page : m_house->open("list", {u"--json"_s}).list())
        QCOMPARE(page.toObject()[u"tags"_s].toArray(), QJsonArray{u"Moving out"_s});
}

void PagesTest::listChooses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("titles");
    const auto row = [](const QStringList &words, const char *titles) {
        QTest::newRow(qPrintable(words.join(u' '))) << words << QString::fromLatin1(titles);
    };
    row({}, "dcba");
    row({u"--from"_s, u"2025"_s}, "dc");
    row({u"--until"_s, u"2024"_s}, "ba");
    row({u"--from"_s, u"2024-03"_s, u"--until"_s, u"2025-01"_s}, "cb");
    row({u"--from"_s, u"2024-03-02"_s, u"--until"_s, u"2024-03-02"_s}, "b");
    row({u"--kind"_s, u"checkin"_s}, "d");
    row({u"--tag"_s, u"home"_s}, "ca");
    row({u"--tag"_s, u"ho"_s}, "");
    row({u"--tag"_s, u"home"_s, u"--from"_s, u"2025"_s}, "c");
    row({u"--until"_s, u"1999"_s}, "");
}

void PagesTest::listChooses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, titles);
    add({u"--title"_s, u"a"_s, u"--at"_s, u"2023-01-01"_s, u"--tag"_s, u"Home"_s}, "x");
    add({u"--title"_s, u"b"_s, u"--at"_s, u"2024-03-02T23:59"_s}, "x");
    add({u"--title"_s, u"c"_s, u"--at"_s, u"2025-01-31"_s, u"--tag"_s, u"home"_s}, "x");
    add({u"--title"_s,
         u"d"_s,
         u"--at"_s,
         u"2025-02-01"_s,
         u"--kind"_s,
         u"checkin"_s,
         u"--mood"_s,
         u"0,0"_s},
        "");
    const CliResult listed = m_house->open("list", words + QStringList{u"--json"_s});
    QCOMPARE(listed.code, 0);
    QString found;
    for (const QJsonValue &page : listed.list())
        found += page.toObject()[u"title"_s].toString();
    QCOMPARE(found, titles);
}

void PagesTest::showJsonAndText()
{
    const QByteArray text = "First line, café 🙂\n\n  indented\ttab \"quoted\"";
    const QString id = add({u"--title"_s, u"T"_s}, text + '\n');
    const QJsonObject page = m_house->open("show", {id, u"--json"_s}).object();
    QCOMPARE(page[u"text"_s].toString().toUtf8(), text);
    QCOMPARE(page[u"attachments"_s].toArray(), QJsonArray());
    QCOMPARE(page[u"id"_s].toString(), id);
    QCOMPARE(page.size(), 11);
    const CliResult plain = m_house->open("show", {id});
    QVERIFY(plain.out.endsWith(QByteArray("\n\n" + text + "\n")));
    QVERIFY(plain.out.contains("\nT\n"));
}

void PagesTest::showByPrefix()
{
    const QString id = add({}, "found by its beginning");
    QVERIFY(m_house->open("show", {id.left(8)}).out.contains("found by"));
    QVERIFY(m_house->open("show", {id.left(20).toUpper()}).out.contains("found by"));
    const CliResult shorter = m_house->open("show", {id.left(7)});
    QCOMPARE(shorter.code, 64);
    QCOMPARE(shorter.out, QByteArray());
    const QString other = id.left(8) == u"00000000"_s ? u"11111111"_s : u"00000000"_s;
    QCOMPARE(m_house->open("show", {other}).code, 2);
    QCOMPARE(m_house->open("show", {u"nothexat"_s}).code, 64);
}

void PagesTest::searchJson()
{
    add({u"--title"_s, u"one"_s, u"--at"_s, u"2025-01-01T10:00"_s},
        "We sat in the Café by the river.");
    const QString two =
        add({u"--title"_s, u"two"_s, u"--at"_s, u"2025-01-02T10:00"_s, u"--tag"_s, u"home"_s},
            "The cafe was closed, so we went home.");
    const QJsonArray both = m_house->open("search", {u"cafe"_s, u"--json"_s}).list();
    QCOMPARE(both.size(), 2);
    const QJsonObject first = both.first().toObject();
    QCOMPARE(first[u"id"_s].toString(), two);
    QCOMPARE(first.keys(), (QStringList{u"at"_s, u"excerpt"_s, u"id"_s, u"matches"_s, u"title"_s}));
    for (const QJsonValue &hit : both) {
        const QJsonArray match = hit.toObject()[u"matches"_s].toArray().first().toArray();
        const QString excerpt = hit.toObject()[u"excerpt"_s].toString();
        const QString marked = excerpt.mid(match[0].toInt(), match[1].toInt());
        QVERIFY(marked == u"Café"_s || marked == u"cafe"_s);
    }
    QCOMPARE(m_house->open("search", {u"cafe"_s, u"-river"_s, u"--json"_s}).list().size(), 1);
    QCOMPARE(m_house->open("search", {u"tag:home OR river"_s, u"--json"_s}).list().size(), 2);
    const CliResult none = m_house->open("search", {u"zebra"_s, u"--json"_s});
    QCOMPARE(none.code, 0);
    QCOMPARE(none.out, QByteArray("[]\n"));
    const CliResult plain = m_house->open("search", {u"closed"_s});
    QVERIFY(plain.out.startsWith(two.left(12).toLatin1()));
    QCOMPARE(plain.out.count('\n'), 2);
}

void PagesTest::searchSaysWhatItDidNotUnderstand()
{
    add({}, "weather:rain all day");
    const CliResult found = m_house->open("search", {u"weather:rain"_s, u"--json"_s});
    QCOMPARE(found.code, 0);
    QCOMPARE(found.list().size(), 1);
    QVERIFY(found.err.contains("weather:"));
    QCOMPARE(m_house->open("search", {u" "_s}).code, 64);
}

void PagesTest::moodsInThreeForms()
{
    const QString late =
        add({u"--at"_s, u"2025-02-01T10:00:00+01:00"_s, u"--mood"_s, u"3,-2"_s}, "x");
    const QString early = add({u"--at"_s,
                               u"2025-01-01T10:00:00+01:00"_s,
                               u"--mood"_s,
                               u"-1,0"_s,
                               u"--feel"_s,
                               u"sad,a \"word\""_s},
                              "y");
    const QJsonArray list = m_house->open("moods", {u"--json"_s}).list();
    QCOMPARE(list.size(), 2);
    const QJsonObject expected{{u"at"_s, u"2025-01-01T10:00:00+01:00"_s},
                               {u"day"_s, u"2025-01-01"_s},
                               {u"frame"_s, u"now"_s},
                               {u"p"_s, -1},
                               {u"e"_s, 0},
                               {u"words"_s, QJsonArray{u"sad"_s, u"own:a \"word\""_s}},
                               {u"id"_s, early}};
    QCOMPARE(list.first().toObject(), expected);
    const QByteArray csv = "at,day,frame,p,e,words,id\r\n"
                           "2025-01-01T10:00:00+01:00,2025-01-01,now,-1,0,"
                           "\"sad;own:a \"\"word\"\"\","
                           + early.toLatin1()
                           + "\r\n2025-02-01T10:00:00+01:00,2025-02-01,now,3,-2,," + late.toLatin1()
                           + "\r\n";
    QCOMPARE(m_house->open("moods", {u"--csv"_s}).out, csv);
    const QByteArray plain = m_house->open("moods", {u"--from"_s, u"2025-02"_s}).out;
    QCOMPARE(plain.count('\n'), 1);
    QVERIFY(plain.startsWith("2025-02-01 10:00"));
    QCOMPARE(m_house->open("moods", {u"--csv"_s, u"--json"_s}).code, 64);
}

void PagesTest::addKeepsTextAsTyped()
{
    const QByteArray text = "\n  two blank-ish lines before\r\nand a DOS end\r\n\n";
    const QString id = add({}, text + '\n');
    QCOMPARE(m_house->open("show", {id, u"--json"_s}).object()[u"text"_s].toString().toUtf8(),
             text);
    const CliResult bad = m_house->open("add", {}, "no \xff utf-8");
    QCOMPARE(bad.code, 2);
    QVERIFY(!bad.err.contains("utf-8\xff"));
    QCOMPARE(m_house->open("list", {u"--json"_s}).list().size(), 1);
}

void PagesTest::addChecksBeforeItWrites()
{
    const QList<QStringList> wrong{{u"--kind"_s, u"poem"_s},
                                   {u"--kind"_s, u"answer"_s},
                                   {u"--at"_s, u"yesterday"_s},
                                   {u"--at"_s, u"2025-02-30"_s},
                                   {u"--mood"_s, u"4,0"_s},
                                   {u"--mood"_s, u"0,3"_s},
                                   {u"--mood"_s, u"1"_s},
                                   {u"--mood"_s, u"a,b"_s},
                                   {u"--feel"_s, u"sad"_s},
                                   {u"--mood"_s, u"0,0"_s, u"--feel"_s, u"a,b,c,d"_s},
                                   {u"--title"_s, QString(1'001, u'x')}};
    const QByteArray before = [this] {
        QFile file(m_house->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    for (const QStringList &words : wrong)
        QCOMPARE(m_house->open("add", words, "text").code, 64);
    QCOMPARE(m_house->open("add", {u"--tag"_s, u"left behind"_s}, " \n").code, 64);
    QFile file(m_house->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void PagesTest::addAtTimes_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *given, const char *stored) {
        QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(stored);
    };
    // The test runs in UTC.
    row("2025-03-29", "2025-03-29T12:00:00+00:00");
    row("2025-03-29T21:30", "2025-03-29T21:30:00+00:00");
    row("2025-03-29 21:30", "2025-03-29T21:30:00+00:00");
    row("2025-03-29T21:30:15", "2025-03-29T21:30:15+00:00");
    row("2025-03-29T21:30:15-05:00", "2025-03-29T21:30:15-05:00");
    row("2025-03-29T21:30:15Z", "2025-03-29T21:30:15+00:00");
}

void PagesTest::addAtTimes()
{
    QFETCH(QString, given);
    QFETCH(QString, stored);
    const QString id = add({u"--at"_s, given}, "x");
    QCOMPARE(m_house->open("show", {id, u"--json"_s}).object()[u"at"_s].toString(), stored);
}

void PagesTest::slotsNeedNoPassphrase()
{
    const CliResult slots_ = CliHouse::run({u"slots"_s, m_house->file()});
    QCOMPARE(slots_.code, 0);
    QCOMPARE(
        slots_.out,
        QByteArray("1  passphrase  argon2id t=1 m=8 KiB\n2  recovery  argon2id t=1 m=8 KiB\n"));
}

void PagesTest::sampleAndCheck()
{
    CliHouse house;
    const CliResult made = house.open(
        "sample", {u"--entries"_s, u"120"_s, u"--seed"_s, u"7"_s, u"--kdf"_s, u"1,8KiB"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out, QByteArray());
    QCOMPARE(house.open("list", {u"--json"_s}).list().size(), 120);
    const QJsonObject verdict = house.open("check", {u"--deep"_s, u"--json"_s}).object();
    QCOMPARE(verdict[u"verdict"_s].toString(), u"sound"_s);
    QCOMPARE(verdict[u"damaged"_s].toArray(), QJsonArray());
    QCOMPARE(verdict[u"missing"_s].toInt(), 0);
    QVERIFY(verdict[u"rows"_s].toInt() > 200);
    QCOMPARE(verdict.size(), 4);
    QVERIFY(house.open("check").out.contains("Sound."));
    QVERIFY(!house.open("moods", {u"--json"_s}).list().isEmpty());
    QVERIFY(house.open("search", {u"the"_s, u"--json"_s}).list().size() > 80);
}

void PagesTest::otherDescriptors()
{
    int ends[2] = {-1, -1};
    QCOMPARE(pipe(ends), 0);
    const QByteArray line = CliHouse::secret() + "\r\nnot part of it";
    QCOMPARE(write(ends[1], line.constData(), static_cast<size_t>(line.size())), line.size());
    close(ends[1]);
    const int from = ends[0];
    const CliResult added = CliHouse::run({u"add"_s, m_house->file(), u"--passphrase-fd"_s, u"9"_s},
                                          "text from standard input",
                                          [from] { dup2(from, 9); });
    close(ends[0]);
    QCOMPARE(added.code, 0);
    QCOMPARE(m_house->open("show", {added.line(), u"--json"_s}).object()[u"text"_s].toString(),
             u"text from standard input"_s);
}

void PagesTest::plainLines()
{
    const QString id = add({u"--at"_s, u"2025-01-02T03:04"_s}, "The beginning of it\nand more");
    QCOMPARE(m_house->open("list").out,
             id.left(12).toUtf8() + "  2025-01-02 03:04  page    The beginning of it and more\n");
}

void PagesTest::controlCharactersInPipes()
{
    // Into a pipe the text goes as it is; only a terminal is protected from it.
    const QByteArray text = "bell \x07 escape \x1b[31m";
    const QString id = add({}, text);
    QVERIFY(m_house->open("show", {id}).out.contains(text));
}

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"

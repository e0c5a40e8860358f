// SPDX-License-Identifier: GPL-3.0-or-later
// import, export and formats of the real program: counts, twice is once, undo, nothing half.
#include "tests/cli/cli_fixture.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class CliExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInOnce();
    void dryRunWritesNothing();
    void oneBadSourceBringsNothing();
    void whatIsLockedThereIsSaid();
    void daysInPartsAreOffered();
    void takenOutAgain();
    void wholeCopyComesBack_data();
    void wholeCopyComesBack();
    void earlierTextsComeBack();
    void schemaHolds();
    void nothingIsWrittenOver();
    void momentsOfMood();
    void formatsAreListed();
    void wordsAreChecked();
};

namespace {

QString sample()
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/json/two-pages/Journal.json");
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void done(const CliResult &result)
{
    if (result.code != 0)
        qFatal("%s", result.err.constData());
}

/// The pages with everything that is shown of them, without what an import gives anew.
QJsonArray shownPages(const CliHouse &house)
{
    QJsonArray pages;
    for (const QJsonValue &each : house.open("list", {u"--json"_s}).list()) {
        const QString id = each["id"_L1].toString();
        pages += house.open("show", {id, u"--json"_s}).object();
    }
    return pages;
}

/// resources/schema held against a file by another program.
CliResult schemaSays(const QString &file)
{
    const QString root = QStringLiteral(AFTERWORD_SOURCE_DIR "/");
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {root + u"tests/exchange/schema.py"_s,
                  root + u"resources/schema/afterword.schema.json"_s,
                  file});
    return python.waitForFinished(60'000)
               ? CliResult{python.exitCode(), python.readAllStandardOutput(), {}}
               : CliResult{};
}

/// The earlier texts of the one page that has some.
QJsonArray pastOf(const QString &file)
{
    const QJsonObject whole = QJsonDocument::fromJson(fileBytes(file)).object();
    for (const QJsonValue &record : whole["records"_L1].toArray()) {
        if (record["versions"_L1].isArray())
            return record["versions"_L1].toArray();
    }
    return {};
}

} // namespace

void CliExchangeTest::comesInOnce()
{
    const CliHouse house;
    house.make();
    const QJsonObject first = house.open("import", {sample(), u"--json"_s}).object();
    QCOMPARE(first["read"_L1].toInt(), 6);
    QCOMPARE(first["new"_L1].toInt(), 5);
    QCOMPARE(first["known"_L1].toInt(), 0);
    QCOMPARE(first["not_understood"_L1].toArray(), QJsonArray{u"record 6"_s});
    QCOMPARE(first["undo"_L1].toString().size(), 32);
    // The two pages, and one that keeps what was not understood.
    QCOMPARE(house.open("list", {u"--json"_s}).list().size(), 3);
    const QJsonObject page = house.open("show", {u"3c3c3c3c"_s, u"--json"_s}).object();
    QCOMPARE(page["title"_L1].toString(), u"Two columns"_s);
    QCOMPARE(page["tags"_L1].toArray(), QJsonArray{u"evening"_s});
    QCOMPARE(page["people"_L1].toArray(), QJsonArray{u"Sam"_s});
    QCOMPARE(page["attachments"_L1].toArray().size(), 1);
    const QJsonObject second = house.open("import", {sample(), u"--json"_s}).object();
    QCOMPARE(second["new"_L1].toInt(), 0);
    QCOMPARE(second["known"_L1].toInt(), 5);
    QCOMPARE(second["undo"_L1].toString(), QString());
    QCOMPARE(house.open("list", {u"--json"_s}).list().size(), 3);
    QCOMPARE(house.open("check", {u"--deep"_s}).code, 0);
}

void CliExchangeTest::dryRunWritesNothing()
{
    const CliHouse house;
    house.make();
    const QByteArray before = fileBytes(house.file());
    const CliResult dry = house.open("import", {sample(), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.code, 0);
    QCOMPARE(dry.object()["new"_L1].toInt(), 5);
    QCOMPARE(fileBytes(house.file()), before);
}

void CliExchangeTest::oneBadSourceBringsNothing()
{
    const CliHouse house;
    house.make();
    const QString bad = house.file("bad.json");
    QByteArray half = fileBytes(sample());
    half.truncate(half.size() / 2);
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(half) == half.size());
    file.close();
    const CliResult result = house.open("import", {sample(), bad});
    QCOMPARE(result.code, 2);
    QVERIFY(!result.err.isEmpty());
    QCOMPARE(house.open("list", {u"--json"_s}).list().size(), 0);
    QCOMPARE(house.open("import", {house.file("none.json")}).code, 2);
}

void CliExchangeTest::whatIsLockedThereIsSaid()
{
    const CliHouse house;
    house.make();
    for (const auto *name :
         {"standard-notes/encrypted/Standard Notes Encrypted Backup.txt", "joplin/locked/export"}) {
        const QString path =
            QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/") + QLatin1StringView(name);
        const CliResult result = house.open("import", {path});
        QVERIFY(result.code != 0);
        QVERIFY2(result.err.contains("locked by the program it came from"), result.err.constData());
        QVERIFY2(result.err.contains("a decrypted backup"), result.err.constData());
    }
    QCOMPARE(house.open("list", {u"--json"_s}).list().size(), 0);
}

void CliExchangeTest::daysInPartsAreOffered()
{
    const QString folder =
        QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/rednotebook/parts/data");
    const CliHouse house;
    house.make();
    const CliResult whole = house.open("import", {folder, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(whole.object()["new"_L1].toInt(), 4);
    QVERIFY2(whole.err.contains("Days with more than one part: 2."), whole.err.constData());
    const CliResult parts = house.open("import", {folder, u"--parts"_s, u"--json"_s});
    QCOMPARE(parts.object()["new"_L1].toInt(), 9);
    QCOMPARE(parts.err, QByteArray());
    const CliResult again = house.open("import", {folder, u"--parts"_s, u"--json"_s});
    QCOMPARE(again.object()["new"_L1].toInt(), 0);
    QCOMPARE(again.object()["known"_L1].toInt(), 9);
}

void CliExchangeTest::takenOutAgain()
{
    const CliHouse house;
    house.make();
    done(house.open("add", {u"--title"_s, u"Mine"_s}, "words"));
    const QString undo =
        house.open("import", {sample(), u"--json"_s}).object()["undo"_L1].toString();
    QCOMPARE(house.open("list", {u"--json"_s}).list().size(), 4);
    const CliResult taken = house.open("import", {u"--undo"_s, undo});
    QVERIFY2(taken.code == 0, taken.err.constData());
    const QJsonArray left = house.open("list", {u"--json"_s}).list();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0]["title"_L1].toString(), u"Mine"_s);
    QCOMPARE(house.open("check", {u"--deep"_s}).code, 0);
    QCOMPARE(house.open("import", {u"--undo"_s, undo}).code, 2);
}

void CliExchangeTest::wholeCopyComesBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("json") << u"json"_s;
    QTest::newRow("zip") << u"zip"_s;
}

void CliExchangeTest::wholeCopyComesBack()
{
    QFETCH(const QString, format);
    const CliHouse house;
    house.make();
    done(house.open("import", {sample()}));
    done(house.open("add",
                    {u"--title"_s,
                     u"Late"_s,
                     u"--tag"_s,
                     u"evening"_s,
                     u"--mood"_s,
                     u"1,-1"_s,
                     u"--feel"_s,
                     u"calm"_s},
                    "“Words”\n\twith \\ and 🌧"));
    const QString copy = house.file("copy") + u'.' + format;
    const CliResult written = house.open("export", {u"--format"_s, format, u"--out"_s, copy});
    QVERIFY2(written.code == 0, written.err.constData());
    QVERIFY(written.err.contains("anyone who has it can read it"));
    QCOMPARE(QFile::permissions(copy) & QFile::Permissions(0x0077), QFile::Permissions());
    const CliHouse other;
    other.make();
    const QJsonObject counts = other.open("import", {copy, u"--json"_s}).object();
    QCOMPARE(counts["not_understood"_L1].toArray(), QJsonArray());
    QCOMPARE(shownPages(other), shownPages(house));
    QCOMPARE(other.open("moods", {u"--json"_s}).list(), house.open("moods", {u"--json"_s}).list());
    QCOMPARE(other.open("check", {u"--deep"_s}).code, 0);
}

/// The earlier texts of a page leave and come with it, and go with it.
void CliExchangeTest::earlierTextsComeBack()
{
    const QJsonArray versions{
        QJsonObject{{u"at"_s, u"2026-03-01T22:10:00+01:00"_s},
                    {u"n"_s, 2},
                    {u"title"_s, u"Two columns"_s},
                    {u"text"_s, u"Second \"try\""_s}},
        QJsonObject{
            {u"at"_s, u"2026-03-01T22:00:00+01:00"_s}, {u"n"_s, 1}, {u"text"_s, u"First\ntry"_s}},
    };
    const CliHouse house;
    house.make();
    QJsonObject whole = QJsonDocument::fromJson(fileBytes(sample())).object();
    QJsonArray records = whole["records"_L1].toArray();
    for (QJsonValueRef each : records) {
        QJsonObject record = each.toObject();
        if (record["title"_L1].toString() == u"Two columns"_s) {
            record.insert(u"versions"_s, versions);
            each = record;
        }
    }
    whole.insert(u"records"_s, records);
    const QString from = house.file("from.json");
    QFile file(from);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(whole).toJson()) > 0);
    file.close();
    const QString undo = house.open("import", {from, u"--json"_s}).object()["undo"_L1].toString();
    const QString copy = house.file("copy.json");
    done(house.open("export", {u"--format"_s, u"json"_s, u"--out"_s, copy}));
    QCOMPARE(QJsonDocument(pastOf(copy)).toJson(), QJsonDocument(versions).toJson());
    QCOMPARE(schemaSays(copy).code, 0);
    const CliHouse other;
    other.make();
    done(other.open("import", {copy}));
    QCOMPARE(other.open("check", {u"--deep"_s}).code, 0);
    const QString again = other.file("again.zip");
    done(other.open("export", {u"--format"_s, u"zip"_s, u"--out"_s, again}));
    const CliHouse third;
    third.make();
    done(third.open("import", {again}));
    const QString last = third.file("last.json");
    done(third.open("export", {u"--format"_s, u"json"_s, u"--out"_s, last}));
    QVERIFY(pastOf(last) == versions);
    done(house.open("import", {u"--undo"_s, undo}));
    QCOMPARE(house.open("check", {u"--deep"_s}).code, 0);
    done(house.open("export", {u"--format"_s, u"json"_s, u"--out"_s, house.file("none.json")}));
    QVERIFY(pastOf(house.file("none.json")).isEmpty());
}

/// What is written is what resources/schema says, which is held by another program.
void CliExchangeTest::schemaHolds()
{
    const CliHouse house;
    done(house.open("sample", {u"--entries"_s, u"80"_s, u"--kdf"_s, u"1,8KiB"_s}));
    done(house.open("import", {sample()}));
    const QString copy = house.file("copy.json");
    done(house.open("export", {u"--format"_s, u"json"_s, u"--out"_s, copy}));
    const CliResult right = schemaSays(copy);
    QVERIFY2(right.code == 0, right.out.constData());
    // A record of a later version is none of this schema: the check can fail.
    QCOMPARE(schemaSays(sample()).code, 1);
}

void CliExchangeTest::nothingIsWrittenOver()
{
    const CliHouse house;
    house.make();
    done(house.open("add", {}, "words"));
    const QString copy = house.file("copy.json");
    QFile file(copy);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const CliResult refused = house.open("export", {u"--format"_s, u"json"_s, u"--out"_s, copy});
    QCOMPARE(refused.code, 2);
    QCOMPARE(fileBytes(copy), "mine");
    // Nor is what lies beside it: a half of somebody else's, and no half of ours stays.
    const QString beside = house.file("fresh.json.part");
    QVERIFY(QFile::copy(copy, beside));
    done(house.open("export", {u"--format"_s, u"json"_s, u"--out"_s, house.file("fresh.json")}));
    QCOMPARE(fileBytes(beside), "mine");
    QCOMPARE(QDir(house.folder()).entryList({u"*.part"_s}, QDir::Files),
             QStringList{u"fresh.json.part"_s});
    const CliResult nowhere = house.open(
        "export", {u"--format"_s, u"json"_s, u"--out"_s, house.file("no/such/copy.json")});
    QCOMPARE(nowhere.code, 2);
}

void CliExchangeTest::momentsOfMood()
{
    const CliHouse house;
    house.make();
    done(house.open("import", {sample()}));
    const QString out = house.file("moods.csv");
    QCOMPARE(house.open("export", {u"--format"_s, u"csv"_s, u"--out"_s, out}).code, 0);
    QCOMPARE(fileBytes(out), house.open("moods", {u"--csv"_s}).out);
    QCOMPARE(fileBytes(out).count('\n'), 3);
}

void CliExchangeTest::formatsAreListed()
{
    const CliResult listed = CliHouse::run({u"formats"_s, u"--json"_s});
    QCOMPARE(listed.code, 0);
    QStringList ids;
    for (const QJsonValue &row : listed.list())
        ids += row["id"_L1].toString();
    QVERIFY(ids.contains("json"_L1) && ids.contains("zip"_L1));
}

void CliExchangeTest::wordsAreChecked()
{
    const CliHouse house;
    house.make();
    QCOMPARE(house.open("import").code, 64);
    QCOMPARE(house.open("import", {sample(), u"--format"_s, u"nothing"_s}).code, 64);
    QCOMPARE(house.open("import", {sample(), u"--mood"_s, u"meh=7"_s}).code, 64);
    QCOMPARE(house.open("import", {u"--undo"_s, u"12"_s}).code, 64);
    QCOMPARE(house.open("export", {u"--out"_s, house.file("x")}).code, 64);
    QCOMPARE(house.open("export", {u"--format"_s, u"json"_s}).code, 64);
}

QTEST_GUILESS_MAIN(CliExchangeTest)
#include "exchange_test.moc"

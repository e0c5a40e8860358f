// SPDX-License-Identifier: GPL-3.0-or-later
// check, backup and rescue of the real program: verdicts, paths, counts and exit codes.
// The program is started from AFTERWORD_BIN_DIR.
#include "tests/cli/cli_fixture.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class CliRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verdicts_data();
    void verdicts();
    void backupPrintsWhereItIs();
    void backupRefuses();
    void rescueOfASoundFile();
    void rescueWithoutTheFirstPage();
    void rescueByCode();
    void rescueRefuses();

private:
    [[nodiscard]] CliResult rescue(const QByteArray &input) const;

    std::unique_ptr<CliHouse> m_house;
    QByteArray m_code;
};

void CliRepairTest::init()
{
    m_house = std::make_unique<CliHouse>();
    m_code = m_house->make();
    for (const char *text : {"The first page.", "The second page.", "The third page."})
        QCOMPARE(m_house->open("add", {u"--title"_s, u"A title"_s}, text).code, 0);
}

void CliRepairTest::verdicts_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *verdict, const char *sql, const char *says) {
        QTest::newRow(verdict) << QString::fromLatin1(sql) << QString::fromLatin1(verdict)
                               << QString::fromLatin1(says);
    };
    row("sound", "SELECT 1", "Sound.");
    row("missing", "DELETE FROM b WHERE rid=(SELECT max(rid) FROM b)", "Missing: 1");
    row("damaged", "UPDATE h SET t=zeroblob(40) WHERE rid=(SELECT max(rid) FROM h)", "Damaged: h");
    row("unlisted", "UPDATE meta SET v=zeroblob(232) WHERE k=2", "is lost");
    row("locks",
        "INSERT INTO slot SELECT 3, v FROM slot WHERE n=1; "
        "INSERT INTO spare SELECT 1003, v FROM slot WHERE n=1",
        "may open this file again");
}

void CliRepairTest::verdicts()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, verdict);
    QFETCH(const QString, says);
    m_house->sql(sql.toLatin1());
    const int code = verdict == u"sound"_s ? 0 : 1;
    const CliResult json = m_house->open("check", {u"--deep"_s, u"--json"_s});
    QCOMPARE(json.code, code);
    QCOMPARE(json.object()[u"verdict"_s].toString(), verdict);
    const CliResult plain = m_house->open("check", {u"--deep"_s});
    QCOMPARE(plain.code, code);
    QVERIFY2(plain.out.contains(says.toUtf8()), plain.out.constData());
}

void CliRepairTest::backupPrintsWhereItIs()
{
    const CliResult made = m_house->open("backup", {u"--to"_s, m_house->folder()});
    QCOMPARE(made.code, 0);
    QVERIFY(made.line().startsWith(m_house->folder()));
    QVERIFY(!made.line().contains(u"title"_s));
    const CliResult listed =
        CliHouse::run({u"list"_s, made.line(), u"--json"_s, u"--passphrase-fd"_s, u"0"_s},
                      CliHouse::secret() + '\n');
    QCOMPARE(listed.list().size(), 3);
    const CliResult second = m_house->open("backup", {u"--to"_s, m_house->folder()});
    QCOMPARE(second.code, 0);
    QVERIFY(second.line() != made.line());
}

void CliRepairTest::backupRefuses()
{
    QCOMPARE(m_house->open("backup").code, 64);
    QCOMPARE(m_house->open("backup", {u"--to"_s, u"/nowhere at all"_s}).code, 2);
    QVERIFY(QDir().mkpath(m_house->folder() + u"/b"_s));
    m_house->sql("DELETE FROM b WHERE rid=(SELECT max(rid) FROM b)");
    const CliResult damaged = m_house->open("backup", {u"--to"_s, m_house->folder() + u"/b"_s});
    QCOMPARE(damaged.code, 1);
    QVERIFY(damaged.err.contains("check --deep"));
    QVERIFY(QDir(m_house->folder() + u"/b"_s).isEmpty());
}

CliResult CliRepairTest::rescue(const QByteArray &input) const
{
    return CliHouse::run({u"rescue"_s,
                          m_house->file(),
                          m_house->file("rescued.afterword"),
                          u"--passphrase-fd"_s,
                          u"0"_s},
                         input);
}

void CliRepairTest::rescueOfASoundFile()
{
    const CliResult done = rescue(CliHouse::secret() + '\n');
    QVERIFY2(done.code == 0, done.err.constData());
    QVERIFY(done.out.contains("Texts and parts of files saved: 3"));
    QVERIFY(done.out.contains("all of the last save"));
    QCOMPARE(m_house->open("check").code, 0);
}

void CliRepairTest::rescueWithoutTheFirstPage()
{
    QFile file(m_house->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, '\0'));
    file.close();
    QCOMPARE(m_house->open("list").code, 4);
    const CliResult done = rescue(CliHouse::secret() + '\n');
    QVERIFY2(done.code == 0, done.err.constData());
    const CliResult listed = CliHouse::run(
        {u"list"_s, m_house->file("rescued.afterword"), u"--json"_s, u"--passphrase-fd"_s, u"0"_s},
        CliHouse::secret() + '\n');
    QCOMPARE(listed.list().size(), 3);
    const CliResult again = rescue(CliHouse::secret() + '\n');
    QCOMPARE(again.code, 2);
    QVERIFY(again.err.contains("already"));
}

void CliRepairTest::rescueByCode()
{
    m_house->sql("DELETE FROM b WHERE rid=(SELECT max(rid) FROM b)");
    const CliResult done = CliHouse::run({u"rescue"_s,
                                          m_house->file(),
                                          m_house->file("rescued.afterword"),
                                          u"--recovery-fd"_s,
                                          u"0"_s},
                                         m_code + '\n');
    QVERIFY2(done.code == 1, done.err.constData()); // not everything
    QVERIFY(done.out.contains("that are not here: 1"));
}

void CliRepairTest::rescueRefuses()
{
    QCOMPARE(rescue("a wrong passphrase\n").code, 3);
    QVERIFY(!QFile::exists(m_house->file("rescued.afterword")));
    m_house->writeFile("no journal at all");
    QCOMPARE(rescue(CliHouse::secret() + '\n').code, 5);
}

QTEST_GUILESS_MAIN(CliRepairTest)
#include "repair_test.moc"

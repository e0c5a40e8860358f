// SPDX-License-Identifier: GPL-3.0-or-later
// Every exit code of rulings.md, from a real cause; what is said names neither secret nor text.
// The program is started from AFTERWORD_BIN_DIR.
#include "tests/cli/cli_fixture.h"

#include <QTest>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

const QByteArray exitTestText = "a very private sentence";

/// Runs as somebody who owns nothing here.
void exitTestAsNobody()
{
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        _exit(99);
}

} // namespace

class ExitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void usage_data();
    void usage();
    void help();
    void done();
    void checkFindsDamage();
    void checkFindsMissing();
    void shownDespiteDamage();
    void otherFailures();
    void wrongSecret();
    void damagedBeyondOpening();
    void notAVault_data();
    void notAVault();
    void madeByNewer();
    void tooCostly();
    void cannotBeWritten();
    void diskFull();
    void inUse();
    void outputThatCannotBeWritten();

private:
    CliResult open(const char *command, const QStringList &more = {}, const QByteArray &in = {})
    {
        CliResult result = m_house->open(command, more, in);
        // Nothing private is ever part of an explanation.
        if (result.err.contains(exitTestText) || result.err.contains(CliHouse::secret()))
            qFatal("a secret was printed");
        return result;
    }

    std::unique_ptr<CliHouse> m_house;
    QByteArray m_code;
};

void ExitTest::init()
{
    m_house = std::make_unique<CliHouse>();
    m_code = m_house->make();
    QCOMPARE(open("add", {u"--title"_s, u"x"_s}, exitTestText).code, 0);
}

void ExitTest::usage_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QStringList &words) {
        QTest::newRow(qPrintable(u"[%1]"_s.arg(words.join(u' ')))) << words;
    };
    row({});
    row({u"frobnicate"_s});
    row({u"-x"_s});
    row({u"export"_s, u"FILE"_s}); // not built: not known
    row({u"list"_s});
    row({u"list"_s, u"FILE"_s, u"MORE"_s});
    row({u"list"_s, u"FILE"_s, u"--frob"_s});
    row({u"list"_s, u"FILE"_s, u"--json=yes"_s});
    row({u"list"_s, u"FILE"_s, u"--from"_s});
    row({u"list"_s, u"FILE"_s, u"--from"_s, u"soon"_s});
    row({u"list"_s, u"FILE"_s, u"--kind"_s, u"poem"_s});
    row({u"list"_s, u"FILE"_s, u"--from"_s, u"2025"_s, u"--from"_s, u"2025"_s});
    row({u"show"_s, u"FILE"_s});
    row({u"search"_s, u"FILE"_s});
    row({u"slots"_s, u"FILE"_s, u"--passphrase-fd"_s, u"0"_s});
    row({u"sample"_s, u"FILE"_s, u"--entries"_s, u"0"_s});
    row({u"sample"_s, u"FILE"_s, u"--entries"_s, u"many"_s});
    row({u"sample"_s, u"FILE"_s, u"--seed"_s, u"-1"_s});
    row({u"new"_s, u"FILE"_s, u"--kdf"_s, u"3"_s});
    row({u"new"_s, u"FILE"_s, u"--kdf"_s, u"a,b"_s});
}

void ExitTest::usage()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(u"FILE"_s, m_house->file("none.afterword"));
    const CliResult result = CliHouse::run(words);
    QCOMPARE(result.code, 64);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains("afterword-cli")); // a hint
    QVERIFY(!QFile::exists(m_house->file("none.afterword")));
}

void ExitTest::help()
{
    const CliResult help = CliHouse::run({u"--help"_s});
    QCOMPARE(help.code, 0);
    QCOMPARE(help.err, QByteArray());
    for (const char *command : {"new",
                                "add",
                                "list",
                                "show",
                                "search",
                                "moods",
                                "check",
                                "slots",
                                "passwd",
                                "rekey",
                                "sample",
                                "import",
                                "export",
                                "formats",
                                "merge",
                                "completion",
                                "manual"}) {
        const QByteArray line = QByteArray("\nafterword-cli ").append(command);
        QVERIFY(help.out.contains(QByteArray(line + ' '))
                || help.out.contains(QByteArray(line + '\n')));
        const CliResult one = CliHouse::run({QString::fromLatin1(command), u"--help"_s});
        QCOMPARE(one.code, 0);
        QVERIFY(one.out.startsWith(QByteArray(QByteArray("afterword-cli ") + command)));
    }
    // What is not built is not shown.
    QVERIFY(!help.out.contains("afterword-cli bench"));
    const CliResult version = CliHouse::run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("afterword-cli "));
    QVERIFY(version.out.trimmed().back() >= '0' && version.out.trimmed().back() <= '9');
}

void ExitTest::done()
{
    for (const char *command : {"list", "moods", "check"})
        QCOMPARE(open(command).code, 0);
}

void ExitTest::checkFindsDamage()
{
    m_house->damageBody();
    const CliResult deep = open("check", {u"--deep"_s, u"--json"_s});
    QCOMPARE(deep.code, 1);
    const QJsonObject verdict = deep.object();
    QCOMPARE(verdict[u"verdict"_s].toString(), u"damaged"_s);
    QCOMPARE(verdict[u"damaged"_s].toArray().size(), 1);
    QVERIFY(verdict[u"damaged"_s].toArray().first().toString().startsWith(u"b "_s));
    QCOMPARE(open("check").code, 0); // only --deep opens the texts
    const CliResult plain = open("check", {u"--deep"_s});
    QCOMPARE(plain.code, 1);
    QVERIFY(plain.out.contains("Damaged: "));
}

void ExitTest::checkFindsMissing()
{
    m_house->sql("DELETE FROM b WHERE rid IN (SELECT rid FROM b LIMIT 3)");
    const CliResult checked = open("check", {u"--json"_s});
    QCOMPARE(checked.code, 1);
    QCOMPARE(checked.object()[u"verdict"_s].toString(), u"missing"_s);
    QCOMPARE(checked.object()[u"missing"_s].toInt(), 3);
}

void ExitTest::shownDespiteDamage()
{
    const QString id = m_house->open("list").line().left(12);
    m_house->damageBody();
    const CliResult listed = open("list", {u"--json"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.list().size(), 1);
    const CliResult shown = open("show", {id});
    QCOMPARE(shown.code, 2);
    QVERIFY(shown.err.contains("damaged"));
}

void ExitTest::otherFailures()
{
    QCOMPARE(CliHouse::run({u"slots"_s, m_house->file("none")}).code, 2);
    QCOMPARE(
        CliHouse::run({u"list"_s, m_house->file("none"), u"--passphrase-fd"_s, u"0"_s}, "x").code,
        2);
    const CliResult again = open("new", {u"--kdf"_s, u"1,8KiB"_s});
    QCOMPARE(again.code, 2);
    QVERIFY(again.err.contains("already"));
    QCOMPARE(open("list", {u"--json"_s}).list().size(), 1); // and the old one is as it was
    const CliResult nowhere = CliHouse::run({u"new"_s,
                                             m_house->folder() + u"/no/such/folder"_s,
                                             u"--passphrase-fd"_s,
                                             u"0"_s,
                                             u"--kdf"_s,
                                             u"1,8KiB"_s},
                                            "a passphrase\n");
    QCOMPARE(nowhere.code, 2);
    QVERIFY(nowhere.err.contains("folder"));
}

void ExitTest::wrongSecret()
{
    const auto with = [this](const char *option, const QByteArray &secret) {
        return CliHouse::run({u"list"_s, m_house->file(), QString::fromLatin1(option), u"0"_s},
                             secret + '\n');
    };
    for (const QByteArray &secret : {QByteArray("wrong"), QByteArray(), QByteArray("\xff"), m_code})
        QCOMPARE(with("--passphrase-fd", secret).code, 3);
    QByteArray slip = m_code;
    slip[3] = slip[3] == '7' ? '8' : '7';
    for (const QByteArray &secret : {QByteArray("wrong"), QByteArray(), slip, CliHouse::secret()})
        QCOMPARE(with("--recovery-fd", secret).code, 3);
    const CliResult both = CliHouse::run(
        {u"list"_s, m_house->file(), u"--recovery-fd"_s, u"0"_s, u"--passphrase-fd"_s, u"0"_s});
    QCOMPARE(both.code, 64);
    QCOMPARE(CliHouse::run({u"list"_s, m_house->file(), u"--passphrase-fd"_s, u"77"_s}).code, 64);
    QCOMPARE(CliHouse::run({u"list"_s, m_house->file(), u"--passphrase-fd"_s, u"x"_s}).code, 64);
}

void ExitTest::damagedBeyondOpening()
{
    m_house->sql(
        "UPDATE slot SET v = zeroblob(length(v)); UPDATE spare SET v = zeroblob(length(v))");
    const CliResult listed = open("list");
    QCOMPARE(listed.code, 4);
    QVERIFY(listed.err.contains("damaged"));
    QCOMPARE(open("check", {u"--json"_s}).code, 4);
}

void ExitTest::notAVault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("just a text file\n").repeated(400);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(8'192, '\0');
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5'000, 'x');
}

void ExitTest::notAVault()
{
    QFETCH(QByteArray, bytes);
    m_house->writeFile(bytes);
    QCOMPARE(open("list").code, 5);
    QCOMPARE(CliHouse::run({u"slots"_s, m_house->file()}).code, 5);
    QFile file(m_house->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void ExitTest::madeByNewer()
{
    // A header of format 2 that asks for a reader of format 2, in both copies.
    const QByteArray header = "x'" + QByteArray("AFTERWRD").toHex() + "0200020001000000"
                              + QByteArray(16, '\x11').toHex() + QByteArray(32, '\0').toHex() + "'";
    m_house->sql("UPDATE meta SET v = " + header + " WHERE k = 1");
    m_house->sql("UPDATE spare SET v = " + header + " WHERE k = 1");
    const CliResult listed = open("list");
    QCOMPARE(listed.code, 6);
    QVERIFY(listed.err.contains("newer"));
}

void ExitTest::tooCostly()
{
    for (const QString &cost : {u"17,64"_s, u"3,1025"_s, u"0,64"_s, u"3,4KiB"_s}) {
        const CliResult made = CliHouse::run({u"new"_s,
                                              m_house->file("other.afterword"),
                                              u"--passphrase-fd"_s,
                                              u"0"_s,
                                              u"--kdf"_s,
                                              cost},
                                             "a passphrase\n");
        QCOMPARE(made.code, 7);
        QVERIFY(!QFile::exists(m_house->file("other.afterword")));
    }
}

void ExitTest::cannotBeWritten()
{
    const QByteArray path = m_house->file().toUtf8();
    QCOMPARE(chmod(path.constData(), 0444), 0);
    QCOMPARE(chmod(m_house->folder().toUtf8().constData(), 0555), 0);
    const QStringList secretWords{u"--passphrase-fd"_s, u"0"_s};
    const QByteArray in = CliHouse::secret() + '\n';
    const CliResult added = CliHouse::run(
        QStringList{u"add"_s, m_house->file()} + secretWords, in + "x", exitTestAsNobody);
    const CliResult listed = CliHouse::run(
        QStringList{u"list"_s, m_house->file(), u"--json"_s} + secretWords, in, exitTestAsNobody);
    const CliResult made = CliHouse::run(
        QStringList{u"new"_s, m_house->file("b.afterword"), u"--kdf"_s, u"1,8KiB"_s} + secretWords,
        in,
        exitTestAsNobody);
    QCOMPARE(chmod(path.constData(), 0000), 0);
    const CliResult shut =
        CliHouse::run(QStringList{u"list"_s, m_house->file()} + secretWords, in, exitTestAsNobody);
    chmod(m_house->folder().toUtf8().constData(), 0755);
    QCOMPARE(added.code, 8);
    QCOMPARE(listed.code, 0); // reading needs no writing
    QCOMPARE(listed.list().size(), 1);
    QCOMPARE(made.code, 8);
    QCOMPARE(shut.code, 8);
}

void ExitTest::diskFull()
{
    // A disk of the test's own, as small as it takes; in a namespace where that needs no rights.
    const QByteArray small = (m_house->folder() + u"/small"_s).toUtf8();
    QVERIFY(QDir().mkpath(QString::fromUtf8(small)));
    const auto onSmallDisk = [small] {
        if (geteuid() != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            _exit(98);
        if (geteuid() == 0 && unshare(CLONE_NEWNS) != 0)
            _exit(98);
        if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("tmpfs", small.constData(), "tmpfs", 0, "size=64k") != 0)
            _exit(98);
    };
    const CliResult made = CliHouse::run({u"new"_s,
                                          QString::fromUtf8(small) + u"/a.afterword"_s,
                                          u"--passphrase-fd"_s,
                                          u"0"_s,
                                          u"--kdf"_s,
                                          u"1,8KiB"_s},
                                         "a passphrase\n",
                                         onSmallDisk);
    if (made.code == 98) {
        qInfo("this kernel lets nobody mount a small disk here; exit code 9 was not produced");
        return;
    }
    QCOMPARE(made.code, 9);
    QVERIFY(made.err.contains("full"));
    QCOMPARE(made.out, QByteArray());
}

void ExitTest::inUse()
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(m_house->file().toUtf8().constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const CliResult listed = open("list");
    sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(db);
    QCOMPARE(listed.code, 10);
    QCOMPARE(open("list").code, 0);
}

void ExitTest::outputThatCannotBeWritten()
{
    const CliResult listed =
        CliHouse::run({u"list"_s, m_house->file(), u"--passphrase-fd"_s, u"0"_s},
                      CliHouse::secret() + '\n',
                      [] { dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); });
    QCOMPARE(listed.code, 2);
    QVERIFY(listed.err.contains("output"));
}

QTEST_GUILESS_MAIN(ExitTest)
#include "exit_test.moc"

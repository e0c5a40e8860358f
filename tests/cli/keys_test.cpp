// SPDX-License-Identifier: GPL-3.0-or-later
// passwd and rekey on real files: who opens afterwards, what is asked, and every refusal's code.
// The program is started from AFTERWORD_BIN_DIR.
#include "tests/cli/cli_fixture.h"

#include <QTest>

#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

const QByteArray cliNext = "a quieter set of words";

} // namespace

class CliKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passwdChangesThePassphrase();
    void passwdByCode();
    void rekeyGivesNewKeysAndACode();
    void refusals();
    void damagedIsLeftAlone();
    void helpNamesThem();

private:
    /// Runs a command with these two lines on standard input.
    [[nodiscard]] CliResult change(const char *command,
                                   const QByteArray &first,
                                   const QByteArray &second,
                                   bool byCode = false) const
    {
        return CliHouse::run({QString::fromLatin1(command),
                              m_house->file(),
                              byCode ? u"--recovery-fd"_s : u"--passphrase-fd"_s,
                              u"0"_s,
                              u"--new-passphrase-fd"_s,
                              u"0"_s,
                              u"--kdf"_s,
                              u"1,8KiB"_s},
                             first + '\n' + second + '\n');
    }

    [[nodiscard]] int codeOfOpening(const QByteArray &secret, bool byCode = false) const
    {
        return CliHouse::run({u"list"_s,
                              m_house->file(),
                              byCode ? u"--recovery-fd"_s : u"--passphrase-fd"_s,
                              u"0"_s},
                             secret + '\n')
            .code;
    }

    std::unique_ptr<CliHouse> m_house;
    QByteArray m_code;
};

void CliKeysTest::init()
{
    m_house = std::make_unique<CliHouse>();
    m_code = m_house->make();
    QCOMPARE(m_house->open("add", {}, "A page that stays.").code, 0);
}

void CliKeysTest::passwdChangesThePassphrase()
{
    const CliResult changed = change("passwd", CliHouse::secret(), cliNext);
    QCOMPARE(changed.code, 0);
    QVERIFY(changed.out.isEmpty());
    QVERIFY(changed.err.contains("rekey"));
    QCOMPARE(codeOfOpening(CliHouse::secret()), 3);
    QCOMPARE(codeOfOpening(cliNext), 0);
    QCOMPARE(codeOfOpening(m_code, true), 0);
    const CliResult listed = CliHouse::run(
        {u"list"_s, m_house->file(), u"--json"_s, u"--passphrase-fd"_s, u"0"_s}, cliNext + '\n');
    QCOMPARE(listed.list().size(), 1);
    const CliResult slots_ = CliHouse::run({u"slots"_s, m_house->file()});
    QCOMPARE(slots_.out.count("passphrase"), 1);
}

void CliKeysTest::passwdByCode()
{
    QCOMPARE(change("passwd", m_code, cliNext, true).code, 0);
    QCOMPARE(codeOfOpening(CliHouse::secret()), 3);
    QCOMPARE(codeOfOpening(cliNext), 0);
}

void CliKeysTest::rekeyGivesNewKeysAndACode()
{
    QFile file(m_house->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const CliResult changed = change("rekey", CliHouse::secret(), cliNext);
    QCOMPARE(changed.code, 0);
    const QByteArray code = changed.out.trimmed();
    QCOMPARE(code.size(), 41);
    QCOMPARE(code.count('-'), 6);
    QVERIFY(code != m_code);
    QVERIFY(!changed.err.contains(code));
    QCOMPARE(codeOfOpening(CliHouse::secret()), 3);
    QCOMPARE(codeOfOpening(m_code, true), 3);
    QCOMPARE(codeOfOpening(cliNext), 0);
    QCOMPARE(codeOfOpening(code, true), 0);
    const CliResult checked = CliHouse::run(
        {u"check"_s, m_house->file(), u"--deep"_s, u"--passphrase-fd"_s, u"0"_s}, cliNext + '\n');
    QCOMPARE(checked.code, 0);
    QCOMPARE(QDir(m_house->folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    m_house->writeFile(before);
    QCOMPARE(codeOfOpening(CliHouse::secret()), 0); // as the message says of older copies
}

void CliKeysTest::refusals()
{
    for (const char *command : {"passwd", "rekey"}) {
        QCOMPARE(change(command, "not it", cliNext).code, 3);
        QCOMPARE(change(command, "K7Q2M", cliNext, true).code, 3);
        QCOMPARE(change(command, CliHouse::secret(), "").code, 64);
        QCOMPARE(change(command, CliHouse::secret(), "\xff\xfe").code, 64);
        QCOMPARE(change(command, CliHouse::secret(), QByteArray(1025, 'x')).code, 64);
        const QStringList words{QString::fromLatin1(command),
                                m_house->file(),
                                u"--passphrase-fd"_s,
                                u"0"_s,
                                u"--new-passphrase-fd"_s};
        QCOMPARE(CliHouse::run(words + QStringList{u"77"_s}, CliHouse::secret() + '\n').code, 64);
        QCOMPARE(CliHouse::run(words + QStringList{u"0"_s, u"--kdf"_s, u"what"_s}).code, 64);
        QCOMPARE(CliHouse::run(words + QStringList{u"0"_s, u"--kdf"_s, u"99,64"_s}).code, 7);
        QCOMPARE(CliHouse::run({QString::fromLatin1(command)}).code, 64);
        QCOMPARE(CliHouse::run({QString::fromLatin1(command),
                                m_house->file("none.afterword"),
                                u"--passphrase-fd"_s,
                                u"0"_s},
                               "x\n")
                     .code,
                 2);
        QCOMPARE(codeOfOpening(CliHouse::secret()), 0);
        QCOMPARE(codeOfOpening(m_code, true), 0);
    }
}

void CliKeysTest::damagedIsLeftAlone()
{
    m_house->sql("DELETE FROM b WHERE rid = (SELECT max(rid) FROM b)");
    QFile file(m_house->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const char *command : {"passwd", "rekey"}) {
        const CliResult refused = change(command, CliHouse::secret(), cliNext);
        QCOMPARE(refused.code, 8);
        QVERIFY(refused.err.contains("check --deep"));
        QVERIFY(refused.out.isEmpty());
    }
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

void CliKeysTest::helpNamesThem()
{
    const CliResult help = CliHouse::run({u"--help"_s});
    QVERIFY(help.out.contains("afterword-cli passwd FILE"));
    QVERIFY(help.out.contains("afterword-cli rekey FILE"));
    QVERIFY(help.out.contains("--new-passphrase-fd N"));
}

QTEST_GUILESS_MAIN(CliKeysTest)
#include "keys_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// afterword-cli asks for its secrets on the terminal, without echo.
// The program is started from AFTERWORD_BIN_DIR.
#include "tests/cli/cli_fixture.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// A process with a terminal of its own; keys go in, what is shown comes out.
class TerminalOfItsOwn final
{
public:
    /// With `output` what it prints goes to the terminal too.
    explicit TerminalOfItsOwn(const QStringList &words, bool output = false)
    {
        m_master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
        grantpt(m_master);
        unlockpt(m_master);
        const QByteArray name = ptsname(m_master);
        m_slave = ::open(name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC); // keeps the line up
        m_process.setChildProcessModifier([name, output] {
            setsid();
            const int terminal = ::open(name.constData(), O_RDWR);
            ioctl(terminal, TIOCSCTTY, 0);
            if (output)
                dup2(terminal, STDOUT_FILENO);
        });
        m_process.start(CliHouse::program(), words);
    }

    ~TerminalOfItsOwn()
    {
        m_process.kill();
        m_process.waitForFinished();
        close(m_slave);
        close(m_master);
    }

    TerminalOfItsOwn(const TerminalOfItsOwn &) = delete;
    TerminalOfItsOwn &operator=(const TerminalOfItsOwn &) = delete;

    /// Everything shown so far.
    QByteArray shown()
    {
        char block[4'096];
        for (ssize_t got = read(m_master, block, sizeof block); got > 0;
             got = read(m_master, block, sizeof block))
            m_shown.append(block, static_cast<qsizetype>(got));
        return m_shown;
    }

    void type(const QByteArray &keys) const
    {
        if (write(m_master, keys.constData(), static_cast<size_t>(keys.size())) != keys.size())
            qFatal("cannot type");
    }

    [[nodiscard]] bool echoes() const
    {
        termios state{};
        return tcgetattr(m_slave, &state) == 0 && (state.c_lflag & ECHO) != 0;
    }

    QProcess &process() { return m_process; }

private:
    int m_master = -1;
    int m_slave = -1;
    QByteArray m_shown;
    QProcess m_process;
};

} // namespace

class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_house.make(); }

    void asksOnTheTerminal();
    void newAsksTwice();
    void passwdAsksForTheNewOneTwice();
    void noTerminal();
    void textIsTamedOnATerminal();
    void echoComesBackAfterAnInterrupt();

private:
    CliHouse m_house;
};

void TerminalTest::asksOnTheTerminal()
{
    TerminalOfItsOwn terminal({u"list"_s, m_house.file(), u"--json"_s});
    QTRY_VERIFY(terminal.shown().contains("Passphrase: "));
    terminal.type(CliHouse::secret() + '\n');
    QVERIFY(terminal.process().waitForFinished(20'000));
    QCOMPARE(terminal.process().exitCode(), 0);
    QCOMPARE(terminal.process().readAllStandardOutput(), QByteArray("[]\n"));
    QVERIFY(!terminal.shown().contains(CliHouse::secret())); // no echo
}

void TerminalTest::newAsksTwice()
{
    for (const QByteArray &second : {QByteArray("one passphrase"), QByteArray("another one")}) {
        const QString file = m_house.file("twice.afterword");
        TerminalOfItsOwn terminal({u"new"_s, file, u"--kdf"_s, u"1,8KiB"_s});
        QTRY_VERIFY(terminal.shown().contains("New passphrase: "));
        terminal.type("one passphrase\n");
        QTRY_VERIFY(terminal.shown().contains("once more: "));
        terminal.type(second + '\n');
        QVERIFY(terminal.process().waitForFinished(20'000));
        const bool same = second == "one passphrase";
        QCOMPARE(terminal.process().exitCode(), same ? 0 : 2);
        QCOMPARE(QFile::exists(file), same);
        QVERIFY(!terminal.shown().contains("one passphrase"));
        QFile::remove(file);
    }
}

void TerminalTest::passwdAsksForTheNewOneTwice()
{
    const QString file = m_house.file("changed.afterword");
    QVERIFY(QFile::copy(m_house.file(), file));
    const auto typed = [&file](const QByteArray &old,
                               const QByteArray &first,
                               const QByteArray &second) {
        TerminalOfItsOwn terminal({u"passwd"_s, file, u"--kdf"_s, u"1,8KiB"_s});
        const std::array<std::pair<QByteArray, QByteArray>, 3> talk{
            {{"Passphrase: ", old}, {"New passphrase: ", first}, {"once more: ", second}}};
        for (const auto &[question, answer] : talk) {
            if (!QTest::qWaitFor(
                    [&, &asked = question] { return terminal.shown().contains(asked); }, 20'000))
                return -1;
            terminal.type(answer + '\n');
        }
        if (!terminal.process().waitForFinished(20'000) || terminal.shown().contains(first))
            return -2;
        return terminal.process().exitCode();
    };
    QCOMPARE(typed(CliHouse::secret(), "a new one", "another new one"), 2);
    QCOMPARE(typed(CliHouse::secret(), "a new one", "a new one"), 0);
    QCOMPARE(typed("a new one", "and back", "and back"), 0);
    QVERIFY(QFile::remove(file));
}

void TerminalTest::noTerminal()
{
    const CliResult listed =
        CliHouse::run({u"list"_s, m_house.file()}, CliHouse::secret(), [] { setsid(); });
    QCOMPARE(listed.code, 64);
    QVERIFY(listed.err.contains("--passphrase-fd"));
}

void TerminalTest::textIsTamedOnATerminal()
{
    CliHouse house;
    house.make();
    const CliResult added = house.open("add", {}, "red \x1b[31m bell \x07");
    QCOMPARE(added.code, 0);
    TerminalOfItsOwn terminal({u"show"_s, house.file(), added.line()}, true);
    QTRY_VERIFY(terminal.shown().contains("Passphrase: "));
    terminal.type(CliHouse::secret() + '\n');
    QTRY_VERIFY(terminal.shown().contains("bell"));
    QVERIFY(!terminal.shown().contains('\x1b'));
    QVERIFY(!terminal.shown().contains('\x07'));
}

void TerminalTest::echoComesBackAfterAnInterrupt()
{
    TerminalOfItsOwn terminal({u"list"_s, m_house.file()});
    QTRY_VERIFY(terminal.shown().contains("Passphrase: "));
    QVERIFY(!terminal.echoes());
    terminal.type("\x03"); // Ctrl+C
    QVERIFY(terminal.process().waitForFinished(20'000));
    QCOMPARE(terminal.process().exitStatus(), QProcess::CrashExit); // by the signal itself
    QVERIFY(terminal.echoes());
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "terminal_test.moc"

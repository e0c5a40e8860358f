// SPDX-License-Identifier: GPL-3.0-or-later
// One window for each journal, with real processes on a real display: the second start of the same
// file brings the first window to the front and ends with 0, with a session bus and without one,
// also after a lock has replaced the process image.
#include "app/session.h"
#include "tests/support/temp_journal.h"
#include "tests/support/x_desktop.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int oneWindowPatience = 20'000;
const QString oneWindowProgram = QStringLiteral(AFTERWORD_BIN_DIR "/afterword");

} // namespace

class OneWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void secondStartRaisesTheFirst_data();
    void secondStartRaisesTheFirst();
    void otherJournalsHaveTheirOwn();
    void aDeadWindowHoldsNothing();

private:
    void makeJournal(const QString &path);
    [[nodiscard]] bool start(QProcess &process, const QString &file);
    [[nodiscard]] QString windowOf(const QProcess &process);
    /// A second start: its exit code, or -1 when it did not end.
    [[nodiscard]] int startAgain(const QString &file);
    [[nodiscard]] bool startBus();
    void stop(QProcess &process);

    [[nodiscard]] QString file(const QString &name) const
    {
        return m_desktop->home() + u'/' + name;
    }

    std::unique_ptr<test::XDesktop> m_desktop;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_bus;
};

void OneWindowTest::initTestCase()
{
    QVERIFY(QFile::exists(oneWindowProgram));
}

void OneWindowTest::init()
{
    m_desktop = std::make_unique<test::XDesktop>();
    QVERIFY2(m_desktop->start(), qPrintable(m_desktop->problem()));
    m_environment = m_desktop->environment();
    makeJournal(file(u"one.afterword"_s));
}

void OneWindowTest::cleanup()
{
    if (m_bus)
        stop(*m_bus);
    m_bus.reset();
    m_desktop.reset();
}

void OneWindowTest::makeJournal(const QString &path)
{
    Session::Options how;
    how.settingsPath = file(u"made.ini"_s);
    how.cost = test::TempJournal::cheapCost();
    Session session(how);
    session.create(path, vault::SecureBytes("late trains"));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Open, oneWindowPatience);
    session.lock();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Locked, oneWindowPatience);
}

bool OneWindowTest::startBus()
{
    m_bus = std::make_unique<QProcess>();
    m_bus->setProcessEnvironment(m_environment);
    m_bus->start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus->waitForReadyRead(oneWindowPatience))
        return false;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                         QString::fromLatin1(m_bus->readLine().trimmed()));
    return true;
}

bool OneWindowTest::start(QProcess &process, const QString &name)
{
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(oneWindowProgram, {name});
    return process.waitForStarted(oneWindowPatience)
           && m_desktop->waitForWindow(process.processId());
}

QString OneWindowTest::windowOf(const QProcess &process)
{
    return m_desktop
        ->xdotool(
            {u"search"_s, u"--pid"_s, QString::number(process.processId()), u"--name"_s, u"."_s})
        .split(u'\n')
        .last();
}

int OneWindowTest::startAgain(const QString &name)
{
    QProcess second;
    second.setProcessEnvironment(m_environment);
    second.start(oneWindowProgram, {name});
    if (second.waitForFinished(oneWindowPatience))
        return second.exitCode();
    stop(second);
    return -1;
}

void OneWindowTest::stop(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished(5'000);
}

void OneWindowTest::secondStartRaisesTheFirst_data()
{
    QTest::addColumn<bool>("bus");
    QTest::newRow("by the session bus") << true;
    QTest::newRow("by the lock file") << false;
}

void OneWindowTest::secondStartRaisesTheFirst()
{
    QFETCH(const bool, bus);
    if (bus)
        QVERIFY(startBus());
    const QString journal = file(u"one.afterword"_s);
    QProcess first;
    QVERIFY(start(first, journal));
    const QString window = windowOf(first);
    QVERIFY(!window.isEmpty());
    const auto isInFront = [&] { return m_desktop->xdotool({u"getwindowfocus"_s}) == window; };
    const auto putAway = [&] {
        m_desktop->xdotool({u"windowminimize"_s, u"--sync"_s, window});
        return QTest::qWaitFor([&] { return !isInFront(); }, oneWindowPatience);
    };
    QVERIFY(putAway());
    QCOMPARE(startAgain(journal), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isInFront(), oneWindowPatience);
    QCOMPARE(first.state(), QProcess::Running);

    // The same file by another name.
    const QString link = file(u"link.afterword"_s);
    QVERIFY(QFile::link(journal, link));
    QVERIFY(putAway());
    QCOMPARE(startAgain(link), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isInFront(), oneWindowPatience);

    // Across the new process image that a lock starts.
    m_desktop->type(u"late trains"_s);
    m_desktop->key(u"Return"_s);
    const QString lockFolder = file(u"runtime/afterword"_s);
    const auto isAnother = [&] {
        m_desktop->key(u"ctrl+l"_s); // does nothing until the journal is open
        // Not the window's number: the server may give the new one the same.
        QFile command(u"/proc/%1/cmdline"_s.arg(first.processId()));
        return command.open(QIODevice::ReadOnly) && command.readAll().contains("--locked");
    };
    QVERIFY(QTest::qWaitFor(isAnother, 2 * oneWindowPatience));
    QVERIFY(m_desktop->waitForWindow(first.processId()));
    QCOMPARE(startAgain(journal), 0);
    QCOMPARE(first.state(), QProcess::Running);
    QCOMPARE(QFile::exists(lockFolder), !bus);
    stop(first);
}

void OneWindowTest::otherJournalsHaveTheirOwn()
{
    makeJournal(file(u"two.afterword"_s));
    QProcess first;
    QProcess second;
    QVERIFY(start(first, file(u"one.afterword"_s)));
    QVERIFY(start(second, file(u"two.afterword"_s)));
    QCOMPARE(first.state(), QProcess::Running);
    QCOMPARE(second.state(), QProcess::Running);
    stop(second);
    stop(first);
}

void OneWindowTest::aDeadWindowHoldsNothing()
{
    QProcess first;
    QVERIFY(start(first, file(u"one.afterword"_s)));
    first.kill();
    QVERIFY(first.waitForFinished(oneWindowPatience));
    QProcess second;
    QVERIFY(start(second, file(u"one.afterword"_s)));
    QCOMPARE(second.state(), QProcess::Running);
    stop(second);
}

QTEST_GUILESS_MAIN(OneWindowTest)
#include "one_window_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Locking with the computer: two buses of the test's own, one in place of the system's, with a
// small stand-in for logind and for the screen savers. Every signal locks within a second, and
// sleep is held until the journal is sealed. Row T-DBUS.
#include "tests/support/counted.h"
#include "tests/support/open_window.h"
#include "ui/computer_watch.h"
#include "ui/lock_with_computer.h"
#include "ui/shared/markdown.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QElapsedTimer>
#include <QProcess>

#include <array>
#include <memory>
#include <poll.h>
#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
constexpr qint64 soonMs = 1'000;
const QString sessionPath = u"/org/freedesktop/login1/session/_31"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;

/// Stands in for logind: its session is found by process number or by name, as asked for.
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override { drop(); }

    bool knowsProcess = true;
    QString asked;
    QStringList held;

    /// Someone still holds the other end of the inhibitor.
    [[nodiscard]] bool isHeld() const
    {
        if (m_ends[0] < 0)
            return false;
        struct pollfd end = {m_ends[0], POLLIN, 0};
        return poll(&end, 1, 0) == 0;
    }

public Q_SLOTS:

    QDBusUnixFileDescriptor
    Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        drop();
        held = {what, who, why, mode};
        if (pipe(m_ends.data()) != 0)
            qFatal("no pipe");
        QDBusUnixFileDescriptor answer(m_ends[1]); // a copy of its own
        close(m_ends[1]);
        m_ends[1] = -1;
        return answer;
    }

    QDBusObjectPath GetSessionByPID(uint, const QDBusMessage &message)
    {
        if (knowsProcess)
            return QDBusObjectPath(sessionPath);
        message.setDelayedReply(true);
        QDBusConnection(u"fakes"_s)
            .send(message.createErrorReply(u"org.freedesktop.login1.NoSessionForPID"_s, u"None"_s));
        return {};
    }

    QDBusObjectPath GetSession(const QString &name)
    {
        asked = name;
        return QDBusObjectPath(sessionPath);
    }

private:
    void drop()
    {
        for (int &end : m_ends) {
            if (end >= 0)
                close(end);
            end = -1;
        }
    }

    std::array<int, 2> m_ends{-1, -1};
};

/// A bus of the test's own; ends with it.
class Bus final
{
public:
    ~Bus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(3000);
    }

    [[nodiscard]] QString start(const QString &folder, const QString &name)
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s,
                        u"--nofork"_s,
                        u"--print-address=1"_s,
                        u"--address=unix:path="_s + folder + u'/' + name});
        return m_daemon.waitForReadyRead(patience)
                   ? QString::fromLatin1(m_daemon.readLine().trimmed())
                   : QString();
    }

private:
    QProcess m_daemon;
};

} // namespace

class ComputerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void leavingLocks_data();
    void leavingLocks();
    void otherNewsLeavesItOpen_data();
    void otherNewsLeavesItOpen();
    void switchedOffItStaysOpen();
    void sleepWaitsForTheSeal();
    void sleepIsNotHeldAtTheLockScreen();
    void aRefusedLockLetsSleepGoOn();
    void withoutABusNothingHappens();

private:
    void open();
    void say(const QString &path,
             const QString &interface,
             const QString &name,
             const QVariantList &what);
    void sayActive(bool active);

    QTemporaryDir m_folder;
    Bus m_systemBus;
    Bus m_sessionBus;
    QString m_sessionAddress;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<test::OpenWindow> m_house;
    std::unique_ptr<ComputerWatch> m_watch;
    Counted m_row{"T-DBUS"};
};

void ComputerTest::initTestCase()
{
    const QString system = m_systemBus.start(m_folder.path(), u"system"_s);
    m_sessionAddress = m_sessionBus.start(m_folder.path(), u"session"_s);
    QVERIFY(!system.isEmpty());
    QVERIFY(!m_sessionAddress.isEmpty());
    QVERIFY(QDBusConnection::connectToBus(system, u"fakes"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(system, u"system"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(m_sessionAddress, u"savers"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(m_sessionAddress, u"session"_s).isConnected());
    QVERIFY(QDBusConnection(u"fakes"_s).registerService(u"org.freedesktop.login1"_s));
    QVERIFY(QDBusConnection(u"savers"_s).registerService(u"org.freedesktop.ScreenSaver"_s));
}

void ComputerTest::cleanupTestCase()
{
    for (const QString &name : {u"fakes"_s, u"system"_s, u"savers"_s, u"session"_s})
        QDBusConnection::disconnectFromBus(name);
}

void ComputerTest::init()
{
    m_logind = std::make_unique<FakeLogind>();
    QVERIFY(QDBusConnection(u"fakes"_s)
                .registerObject(managerPath, m_logind.get(), QDBusConnection::ExportAllSlots));
    m_house = std::make_unique<test::OpenWindow>();
    QVERIFY(m_house->start());
    m_watch = std::make_unique<ComputerWatch>(
        QDBusConnection(u"system"_s), QDBusConnection(u"session"_s), u"Notes"_s);
    lockWithComputer(*m_watch, m_house->session(), m_house->window());
}

void ComputerTest::cleanup()
{
    m_watch.reset();
    m_house.reset();
    QDBusConnection(u"fakes"_s).unregisterObject(managerPath);
    m_logind.reset();
    m_row.add(1, QTest::currentTestFailed() ? 1 : 0);
}

void ComputerTest::open()
{
    QVERIFY(m_house->unlock());
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->holdsSleep(), patience);
    QVERIFY(m_logind->isHeld());
}

void ComputerTest::say(const QString &path,
                       const QString &interface,
                       const QString &name,
                       const QVariantList &what)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(what);
    const bool system = interface.contains("login1"_L1) || path == sessionPath;
    QVERIFY(QDBusConnection(system ? u"fakes"_s : u"savers"_s).send(signal));
}

void ComputerTest::sayActive(bool active)
{
    say(sessionPath,
        u"org.freedesktop.DBus.Properties"_s,
        u"PropertiesChanged"_s,
        {sessionInterface, QVariantMap{{u"Active"_s, active}}, QStringList()});
}

void ComputerTest::leavingLocks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("what");
    QTest::addColumn<bool>("knowsProcess");
    const QVariantList yes{true};
    const QString changed = u"ActiveChanged"_s;
    for (const auto &[path, interface] :
         {std::pair{u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
          {u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
          {u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s},
          {u"/org/cinnamon/ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s},
          {u"/org/mate/ScreenSaver"_s, u"org.mate.ScreenSaver"_s},
          {u"/org/xfce/ScreenSaver"_s, u"org.xfce.ScreenSaver"_s}})
        QTest::newRow(qPrintable(path)) << path << interface << changed << yes << true;
    QTest::newRow("sleep") << managerPath << u"org.freedesktop.login1.Manager"_s
                           << u"PrepareForSleep"_s << yes << true;
    QTest::newRow("lock") << sessionPath << sessionInterface << u"Lock"_s << QVariantList() << true;
    QTest::newRow("lock, not of a session")
        << sessionPath << sessionInterface << u"Lock"_s << QVariantList() << false;
    QTest::newRow("another user") << sessionPath << u"org.freedesktop.DBus.Properties"_s
                                  << u"PropertiesChanged"_s
                                  << QVariantList{sessionInterface,
                                                  QVariantMap{{u"Active"_s, false}},
                                                  QStringList()}
                                  << true;
    QTest::newRow("lock hint") << sessionPath << u"org.freedesktop.DBus.Properties"_s
                               << u"PropertiesChanged"_s
                               << QVariantList{sessionInterface,
                                               QVariantMap{{u"LockedHint"_s, true}},
                                               QStringList()}
                               << true;
}

void ComputerTest::leavingLocks()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, name);
    QFETCH(QVariantList, what);
    QFETCH(bool, knowsProcess);
    m_logind->knowsProcess = knowsProcess;
    open();
    for (auto *editor : m_house->window().findChildren<MarkdownEdit *>()) {
        if (editor->isVisible())
            QTest::keyClicks(editor, u"Not saved yet"_s);
    }
    if (!knowsProcess)
        QTRY_VERIFY(!m_logind->asked.isEmpty());
    QSignalSpy locked(&m_house->window(), &MainWindow::locked);
    QElapsedTimer clock;
    clock.start();
    say(path, interface, name, what);
    QVERIFY(locked.count() == 1 || locked.wait(patience));
    QVERIFY2(clock.elapsed() < soonMs, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_house->session().state(), Session::State::Locked);
    QCOMPARE(locked.first().first().value<MainWindow::After>(), MainWindow::After::Relaunch);
    QVERIFY(m_house->start());
    QVERIFY(m_house->unlock());
    QCOMPARE(m_house->session().journal().pages().size(), 1U); // what was typed is there
}

void ComputerTest::otherNewsLeavesItOpen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("what");
    QTest::newRow("unlocked") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s
                              << u"ActiveChanged"_s << QVariantList{false};
    QTest::newRow("awake") << managerPath << u"org.freedesktop.login1.Manager"_s
                           << u"PrepareForSleep"_s << QVariantList{false};
    QTest::newRow("someone else's lock") << u"/org/freedesktop/login1/session/_32"_s
                                         << sessionInterface << u"Lock"_s << QVariantList();
    QTest::newRow("back at the seat")
        << sessionPath << u"org.freedesktop.DBus.Properties"_s << u"PropertiesChanged"_s
        << QVariantList{sessionInterface, QVariantMap{{u"Active"_s, true}}, QStringList()};
    QTest::newRow("nonsense") << sessionPath << u"org.freedesktop.DBus.Properties"_s
                              << u"PropertiesChanged"_s << QVariantList{u"x"_s};
}

void ComputerTest::otherNewsLeavesItOpen()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, name);
    QFETCH(QVariantList, what);
    open();
    QSignalSpy locked(&m_house->window(), &MainWindow::locked);
    say(path, interface, name, what);
    QVERIFY(!locked.wait(300));
    QCOMPARE(m_house->session().state(), Session::State::Open);
    QVERIFY(m_watch->holdsSleep());
}

void ComputerTest::switchedOffItStaysOpen()
{
    open();
    m_house->session().settings().set(key::lockWithComputer, false);
    QVERIFY(!m_watch->holdsSleep());
    QTRY_VERIFY(!m_logind->isHeld());
    QSignalSpy locked(&m_house->window(), &MainWindow::locked);
    say(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    say(managerPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QVERIFY(!locked.wait(300));
    QCOMPARE(m_house->session().state(), Session::State::Open);
    m_house->session().settings().set(key::lockWithComputer, true);
    QTRY_VERIFY(m_watch->holdsSleep());
    sayActive(false);
    QVERIFY(locked.wait(patience));
}

void ComputerTest::sleepWaitsForTheSeal()
{
    open();
    QCOMPARE(m_logind->held.value(0), u"sleep"_s);
    QCOMPARE(m_logind->held.value(1), u"Notes"_s);
    QCOMPARE(m_logind->held.value(3), u"delay"_s);
    QList<bool> heldAt;
    connect(&m_house->session(), &Session::sealing, this, [&]() { heldAt << m_logind->isHeld(); });
    connect(&m_house->session(), &Session::closing, this, [&]() { heldAt << m_logind->isHeld(); });
    QSignalSpy locked(&m_house->window(), &MainWindow::locked);
    say(managerPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QVERIFY(locked.wait(patience));
    QCOMPARE(heldAt, QList<bool>({true, true}));
    QTRY_VERIFY(!m_logind->isHeld());
}

void ComputerTest::sleepIsNotHeldAtTheLockScreen()
{
    QVERIFY(!QTest::qWaitFor([this]() { return !m_logind->held.isEmpty(); }, 200));
    open();
    QVERIFY(m_house->lock());
    QTRY_VERIFY(!m_logind->isHeld());
    QSignalSpy locked(&m_house->window(), &MainWindow::locked);
    say(managerPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    say(managerPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    QVERIFY(!locked.wait(300));
    QVERIFY(!m_logind->isHeld());
}

void ComputerTest::aRefusedLockLetsSleepGoOn()
{
    open();
    Q_EMIT m_house->session().lockRefused(Error{Errc::DiskFull, {}});
    QTRY_VERIFY(!m_logind->isHeld());
    say(managerPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    QTRY_VERIFY(m_logind->isHeld()); // the next one
}

void ComputerTest::withoutABusNothingHappens()
{
    ComputerWatch alone(QDBusConnection(u"no"_s), QDBusConnection(u"bus"_s), u"Notes"_s);
    QSignalSpy leaving(&alone, &ComputerWatch::leaving);
    alone.delaySleep(true);
    QVERIFY(!leaving.wait(100));
    QVERIFY(!alone.holdsSleep());
}

QTEST_MAIN(ComputerTest)
#include "computer_test.moc"

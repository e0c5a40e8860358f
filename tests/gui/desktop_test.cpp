// SPDX-License-Identifier: GPL-3.0-or-later
// The real program among the services of a desktop, which python-dbusmock stands in for: it starts
// hidden in the tray, a reminder comes, a click on it shows the window, closing it locks and leaves
// it in the tray, the computer's sleep locks, Quit in the tray's menu quits. And with none of these
// services it starts, runs and ends as well. Row T-DBUS.
#include "app/session.h"
#include "tests/support/counted.h"
#include "tests/support/mock_bus.h"
#include "tests/support/temp_journal.h"
#include "tests/support/x_desktop.h"

#include <QDBusVariant>
#include <QSettings>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QString noteService = u"org.freedesktop.Notifications"_s;
const QString notePath = u"/org/freedesktop/Notifications"_s;
const QString watcher = u"org.kde.StatusNotifierWatcher"_s;
const QString watcherPath = u"/StatusNotifierWatcher"_s;
const QString logind = u"org.freedesktop.login1"_s;
const QString logindPath = u"/org/freedesktop/login1"_s;

} // namespace

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDayInTheTray();
    void withNoServiceAtAll_data();
    void withNoServiceAtAll();
    void theEndOfASessionSaves();

private:
    void serveAll();
    void remindAMinuteAgo();
    void start(const QStringList &arguments);
    [[nodiscard]] bool isShown();
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] bool unlockByKeys();
    [[nodiscard]] qsizetype pagesInFile();
    [[nodiscard]] QByteArray command() const;
    [[nodiscard]] QString trayItem() const;
    [[nodiscard]] bool pickInTray(const QString &entry);

    [[nodiscard]] QString file(const QString &name) const
    {
        return m_desktop->home() + u'/' + name;
    }

    std::unique_ptr<test::XDesktop> m_desktop;
    std::unique_ptr<test::MockBus> m_session;
    std::unique_ptr<test::MockBus> m_system;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_program;
    Counted m_row{"T-DBUS"};
};

void DesktopTest::init()
{
    m_desktop = std::make_unique<test::XDesktop>();
    QVERIFY2(m_desktop->start(), qPrintable(m_desktop->problem()));
    m_environment = m_desktop->environment();
    Session::Options how;
    how.settingsPath = file(u"made.ini"_s);
    how.cost = test::TempJournal::cheapCost();
    Session session(how);
    session.create(file(u"one.afterword"_s), vault::SecureBytes("late trains"));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Open, patience);
    session.lock();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Locked, patience);
}

void DesktopTest::cleanup()
{
    if (m_program) {
        m_program->kill();
        m_program->waitForFinished(patience);
    }
    m_program.reset();
    m_session.reset();
    m_system.reset();
    m_desktop.reset();
    m_row.add(1, QTest::currentTestFailed() ? 1 : 0);
}

void DesktopTest::serveAll()
{
    m_session = std::make_unique<test::MockBus>(u"session"_s);
    m_system = std::make_unique<test::MockBus>(u"system"_s);
    QVERIFY(m_session->start(m_desktop->home()));
    QVERIFY(m_system->start(m_desktop->home()));
    QVERIFY(m_session->serve(noteService, {u"--template"_s, u"notification_daemon"_s}));
    QVERIFY(m_system->serve(logind, {u"--template"_s, u"logind"_s}, true));
    QVERIFY(m_session->serve(watcher, {u"--session"_s, watcher, watcherPath, watcher}));
    const auto ask = [this](const QString &method, const QVariantList &arguments) {
        return m_session->ask(watcher, watcherPath, method, arguments).type()
               == QDBusMessage::ReplyMessage;
    };
    QVERIFY(ask(u"AddMethod"_s, {watcher, u"RegisterStatusNotifierItem"_s, u"s"_s, u""_s, u""_s}));
    QVERIFY(ask(
        u"AddProperty"_s,
        {watcher, u"IsStatusNotifierHostRegistered"_s, QVariant::fromValue(QDBusVariant(true))}));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_session->address());
    m_environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_system->address());
}

/// Reminders and the tray are on, and one reminder is a minute late.
void DesktopTest::remindAMinuteAgo()
{
    const QDateTime now = QDateTime::currentDateTime();
    QSettings ini(file(u"config/afterword/afterword.ini"_s), QSettings::IniFormat);
    ini.setValue(u"shown_name"_s, u"Notes"_s);
    ini.setValue(u"tray"_s, true);
    ini.setValue(u"reminders"_s, true);
    ini.setValue(u"reminder_times"_s, QStringList{now.addSecs(-60).toString(u"HH:mm"_s)});
    ini.setValue(u"reminder_done"_s,
                 now.addSecs(-600).toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate));
}

void DesktopTest::start(const QStringList &arguments)
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_environment);
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword"),
                     arguments + QStringList{file(u"one.afterword"_s)});
    QVERIFY(m_program->waitForStarted(patience));
}

bool DesktopTest::isShown()
{
    return !m_desktop
                ->xdotool({u"search"_s,
                           u"--onlyvisible"_s,
                           u"--pid"_s,
                           QString::number(m_program->processId()),
                           u"--name"_s,
                           u"."_s})
                .isEmpty();
}

/// Someone holds sleep back.
bool DesktopTest::isHeld() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        logind, logindPath, u"org.freedesktop.login1.Manager"_s, u"ListInhibitors"_s);
    const QDBusMessage answer = m_system->bus().call(call);
    const auto list = answer.arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    const bool some = !list.atEnd();
    list.endArray();
    return some;
}

bool DesktopTest::unlockByKeys()
{
    if (!m_desktop->waitForWindow(m_program->processId()))
        return false;
    m_desktop->type(u"late trains"_s);
    m_desktop->key(u"Return"_s);
    return QTest::qWaitFor([this]() { return isHeld(); }, patience); // only while it is open
}

qsizetype DesktopTest::pagesInFile()
{
    Session::Options how;
    how.settingsPath = file(u"read.ini"_s);
    Session session(how);
    session.choose(file(u"one.afterword"_s));
    session.unlock(vault::SlotType::Passphrase, vault::SecureBytes("late trains"));
    const bool open =
        QTest::qWaitFor([&session]() { return session.state() == Session::State::Open; }, patience);
    return open ? static_cast<qsizetype>(session.journal().pages().size()) : -1;
}

QByteArray DesktopTest::command() const
{
    QFile words(u"/proc/%1/cmdline"_s.arg(m_program->processId()));
    return words.open(QIODevice::ReadOnly) ? words.readAll() : QByteArray();
}

/// The service under which the tray shows the program now.
QString DesktopTest::trayItem() const
{
    const QList<QVariantList> calls =
        m_session->calls(watcher, watcherPath, u"RegisterStatusNotifierItem"_s);
    return calls.isEmpty() ? QString() : calls.last().value(0).toString();
}

bool DesktopTest::pickInTray(const QString &entry)
{
    const auto call = [this](const QString &method, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            trayItem(), u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, method);
        message.setArguments(arguments);
        return m_session->bus().call(message, QDBus::Block, 5'000);
    };
    QDBusArgument all;
    all.beginArray(QMetaType::fromType<int>());
    for (int id = 1; id < 20; ++id)
        all << id;
    all.endArray();
    const QDBusMessage answer =
        call(u"GetGroupProperties"_s, {QVariant::fromValue(all), QStringList{u"label"_s}});
    if (answer.type() != QDBusMessage::ReplyMessage)
        return false; // between two images
    const auto items = answer.arguments().value(0).value<QDBusArgument>();
    int found = 0;
    items.beginArray();
    while (!items.atEnd()) {
        int id = 0;
        QVariantMap properties;
        items.beginStructure();
        items >> id >> properties;
        items.endStructure();
        if (properties.value(u"label"_s).toString().remove(u'_') == entry)
            found = id;
    }
    items.endArray();
    if (found == 0)
        return false;
    QDBusMessage event = QDBusMessage::createMethodCall(
        trayItem(), u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"Event"_s);
    event.setArguments({found,
                        u"clicked"_s,
                        QVariant::fromValue(QDBusVariant(QString())),
                        QVariant::fromValue(uint(0))});
    return m_session->bus().send(event); // who quits does not answer any more
}

void DesktopTest::aDayInTheTray()
{
    serveAll();
    remindAMinuteAgo();
    start({u"--hidden"_s});
    const auto notes = [this]() { return m_session->calls(noteService, notePath, u"Notify"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, patience);
    QCOMPARE(notes().first().value(3).toString(), u"Notes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!trayItem().isEmpty(), patience);
    QVERIFY(!isShown());

    // The note is clicked.
    QVERIFY(m_session->emitSignal(noteService,
                                  notePath,
                                  noteService + u".ActionInvoked"_s,
                                  u"us"_s,
                                  {QVariant::fromValue(uint(1)), u"default"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
    QVERIFY(!isHeld());
    QVERIFY(unlockByKeys());

    // Closing locks, and it stays in the tray: a new image, which shows itself there anew.
    const QString before = trayItem();
    m_desktop->type(u"Written before closing"_s);
    m_desktop->key(u"alt+F4"_s);
    QTRY_VERIFY_WITH_TIMEOUT(command().contains("--hidden") && command().contains("--locked"),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(!isHeld() && trayItem() != before, patience);
    QVERIFY(!isShown());
    QCOMPARE(m_program->state(), QProcess::Running);

    // Open, in its menu; then the computer sleeps.
    QVERIFY(QTest::qWaitFor([this]() { return pickInTray(u"Open"_s); }, patience));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
    QVERIFY(unlockByKeys());
    QVERIFY(m_system->emitSignal(
        logind, logindPath, u"org.freedesktop.login1.Manager.PrepareForSleep"_s, u"b"_s, {true}));
    QTRY_VERIFY_WITH_TIMEOUT(!isHeld(), patience);
    QVERIFY(QTest::qWaitFor([this]() { return pickInTray(u"Quit"_s); }, patience));
    QVERIFY(m_program->waitForFinished(patience));
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(notes().size(), 1); // not again by each new image
    QCOMPARE(pagesInFile(), 1);
}

void DesktopTest::withNoServiceAtAll_data()
{
    QTest::addColumn<bool>("bus");
    QTest::newRow("buses without services") << true;
    QTest::newRow("no bus") << false;
}

void DesktopTest::withNoServiceAtAll()
{
    QFETCH(const bool, bus);
    if (bus) {
        m_session = std::make_unique<test::MockBus>(u"session"_s);
        QVERIFY(m_session->start(m_desktop->home()));
    }
    const QString address = bus ? m_session->address() : u"unix:path=/nowhere/bus"_s;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    m_environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, address);
    remindAMinuteAgo();
    start({u"--hidden"_s});
    // In the taskbar, since there is no tray.
    const auto fromTheTaskbar = [this]() {
        const QString window = m_desktop->xdotool({u"search"_s,
                                                   u"--pid"_s,
                                                   QString::number(m_program->processId()),
                                                   u"--name"_s,
                                                   u"Notes"_s});
        if (!window.isEmpty())
            m_desktop->xdotool({u"windowactivate"_s, window.split(u'\n').last()});
        return isShown();
    };
    QVERIFY(QTest::qWaitFor(fromTheTaskbar, patience));
    QVERIFY(m_desktop->waitForWindow(m_program->processId()));
    m_desktop->type(u"late trains"_s);
    m_desktop->key(u"Return"_s);
    // Ctrl+L does nothing until the journal is open; then a new image is at its lock screen.
    QTRY_VERIFY_WITH_TIMEOUT((m_desktop->key(u"ctrl+l"_s), command().contains("--locked")),
                             patience);
    QVERIFY(m_desktop->waitForWindow(m_program->processId()));
    m_desktop->key(u"alt+F4"_s);
    QVERIFY(m_program->waitForFinished(patience));
    QCOMPARE(m_program->exitCode(), 0);
}

/// What ends a desktop session ends with SIGTERM; the words of this second are kept, tray or not.
void DesktopTest::theEndOfASessionSaves()
{
    serveAll();
    remindAMinuteAgo();
    start({});
    QVERIFY(unlockByKeys());
    m_desktop->type(u"The session ends"_s);
    m_program->terminate();
    QVERIFY(m_program->waitForFinished(patience));
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(pagesInFile(), 1);
    QVERIFY(!QFile::exists(file(u"data/recently-used.xbel"_s)));
}

QTEST_GUILESS_MAIN(DesktopTest)
#include "desktop_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders, from a time in the settings to a note that a stand-in for the desktop's notifications
// was asked to show: which words leave, what a click does, when nothing comes, when they stop.
#include "app/settings_reminders.h"
#include "tests/support/mock_bus.h"
#include "tests/support/open_window.h"
#include "ui/desktop_services.h"
#include "ui/shared/markdown.h"

#include <QApplication>
#include <QMetaMethod>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QString noteService = u"org.freedesktop.Notifications"_s;
const QString notePath = u"/org/freedesktop/Notifications"_s;

} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aNoteComesWhileLocked();
    void aClickRaisesTheWindow();
    void openingTakesItOffTheScreen();
    void aLockHandsItOn();
    void whoeverWritesIsLeftAlone();
    void whoeverStartsTheProgramIsHere();
    void aTimeAddedNowIsNotLate();
    void afterTwoTheyStop();
    void whatEndsADesktopSessionSaves();
    void withoutAServiceItIsQuiet();
    void withoutABusItIsQuiet();

private:
    [[nodiscard]] QList<QVariantList> notes() const
    {
        return m_bus->calls(noteService, notePath, u"Notify"_s);
    }

    [[nodiscard]] bool comes(qsizetype count)
    {
        return QTest::qWaitFor([this, count]() { return notes().size() == count; }, patience);
    }

    void start(bool here = false);
    void remindAt(const QString &time);
    void at(const QString &time);

    [[nodiscard]] Settings &settings() { return m_house->session().settings(); }

    QTemporaryDir m_folder;
    std::unique_ptr<test::MockBus> m_bus;
    std::unique_ptr<test::OpenWindow> m_house;
    std::unique_ptr<DesktopServices> m_services;
};

void RemindersTest::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    m_bus = std::make_unique<test::MockBus>(u"notes"_s);
    QVERIFY(m_bus->start(m_folder.path()));
    QVERIFY(m_bus->serve(noteService, {u"--template"_s, u"notification_daemon"_s}));
}

void RemindersTest::init()
{
    qunsetenv("AFTERWORD_NOTE");
    QVERIFY(m_bus->emptied(noteService, notePath));
    m_house = std::make_unique<test::OpenWindow>();
    m_house->setNow(u"2026-03-03T18:00:00+01:00"_s);
    QVERIFY(m_house->start());
    start();
}

void RemindersTest::cleanup()
{
    m_services.reset();
    m_house.reset();
}

void RemindersTest::start(bool here)
{
    m_services.reset();
    m_services = std::make_unique<DesktopServices>(
        m_house->session(), m_house->theme(), m_house->window(), m_bus->bus(), here);
}

void RemindersTest::remindAt(const QString &time)
{
    settings().set(key::reminders, true);
    settings().set(key::reminderTimes, QStringList{time});
}

/// The clock is put there, and looked at.
void RemindersTest::at(const QString &time)
{
    m_house->setNow(time);
    m_services->reminding().check();
}

void RemindersTest::aNoteComesWhileLocked()
{
    settings().set(key::shownName, u"Notes"_s);
    remindAt(u"20:00"_s);
    at(u"2026-03-03T19:59:00+01:00"_s);
    at(u"2026-03-03T20:00:00+01:00"_s);
    QVERIFY(comes(1));
    const QVariantList note = notes().first();
    QCOMPARE(note.value(0).toString(), u"Notes"_s);
    QCOMPARE(note.value(3).toString(), u"Notes"_s);
    // Everything that leaves is fixed.
    const QStringList fixed{u"This is the time you chose."_s,
                            u"A quiet moment, if it suits you."_s};
    QVERIFY2(fixed.contains(note.value(4).toString()), qPrintable(note.value(4).toString()));
    QCOMPARE(qdbus_cast<QStringList>(note.value(5)), QStringList({u"default"_s, u"Open"_s}));
    const auto hints = qdbus_cast<QVariantMap>(note.value(6));
    QVERIFY(hints.value(u"transient"_s).toBool());
    QVERIFY(hints.value(u"suppress-sound"_s).toBool());
    QCOMPARE(hints.size(), 2);
    at(u"2026-03-03T20:01:00+01:00"_s);
    at(u"2026-03-04T20:00:00+01:00"_s);
    QVERIFY(comes(2));
    QVERIFY(notes().at(1).value(4) != note.value(4));
}

void RemindersTest::aClickRaisesTheWindow()
{
    remindAt(u"20:00"_s);
    m_house->window().showMinimized();
    at(u"2026-03-03T20:00:00+01:00"_s);
    QVERIFY(comes(1));
    QTRY_VERIFY(!qgetenv("AFTERWORD_NOTE").isEmpty());
    QCOMPARE(settings().value(key::reminderLeft).toInt(), 1);
    const uint id = qgetenv("AFTERWORD_NOTE").toUInt();
    const auto click = [this](uint number) {
        QVERIFY(m_bus->emitSignal(noteService,
                                  notePath,
                                  noteService + u".ActionInvoked"_s,
                                  u"us"_s,
                                  {QVariant::fromValue(number), u"default"_s}));
    };
    click(id + 7); // of another program
    QVERIFY(!QTest::qWaitFor([this]() { return !m_house->window().isMinimized(); }, 300));
    click(id);
    QTRY_VERIFY(!m_house->window().isMinimized());
    QCOMPARE(m_house->session().state(), Session::State::Locked);
    QCOMPARE(settings().value(key::reminderLeft).toInt(), 0);
}

void RemindersTest::openingTakesItOffTheScreen()
{
    remindAt(u"20:00"_s);
    at(u"2026-03-03T20:00:00+01:00"_s);
    QVERIFY(comes(1));
    QTRY_VERIFY(!qgetenv("AFTERWORD_NOTE").isEmpty());
    QVERIFY(m_house->unlock());
    QTRY_COMPARE(m_bus->calls(noteService, notePath, u"CloseNotification"_s).size(), 1);
    QCOMPARE(settings().value(key::reminderLeft).toInt(), 0);
    QVERIFY(qgetenv("AFTERWORD_NOTE").isEmpty());
}

void RemindersTest::aLockHandsItOn()
{
    remindAt(u"20:00"_s);
    at(u"2026-03-03T20:00:00+01:00"_s);
    QTRY_VERIFY(!qgetenv("AFTERWORD_NOTE").isEmpty());
    const uint id = qgetenv("AFTERWORD_NOTE").toUInt();
    m_services.reset();
    QVERIFY(m_house->start()); // as after a lock: the same journal in a new window
    start();
    at(u"2026-03-03T20:05:00+01:00"_s);
    QCOMPARE(notes().size(), 1); // not a second time
    m_house->window().showMinimized();
    QVERIFY(m_bus->emitSignal(noteService,
                              notePath,
                              noteService + u".ActionInvoked"_s,
                              u"us"_s,
                              {QVariant::fromValue(id), u"default"_s}));
    QTRY_VERIFY(!m_house->window().isMinimized());
}

void RemindersTest::whoeverWritesIsLeftAlone()
{
    remindAt(u"20:00"_s);
    QVERIFY(m_house->unlock());
    m_house->setNow(u"2026-03-03T19:52:00+01:00"_s);
    for (auto *editor : m_house->window().findChildren<MarkdownEdit *>()) {
        if (editor->isVisible())
            QTest::keyClicks(editor, u"Still here"_s);
    }
    at(u"2026-03-03T20:00:00+01:00"_s);
    QVERIFY(!QTest::qWaitFor([this]() { return !notes().isEmpty(); }, 300));
    at(u"2026-03-04T20:00:00+01:00"_s); // open, but nobody has touched it since
    QVERIFY(comes(1));
}

void RemindersTest::whoeverStartsTheProgramIsHere()
{
    remindAt(u"20:00"_s);
    m_house->setNow(u"2026-03-03T20:10:00+01:00"_s);
    start(true);
    QVERIFY(!QTest::qWaitFor([this]() { return !notes().isEmpty(); }, 300));
    settings().set(key::reminderDone, u"2026-03-03T18:00:00+01:00"_s);
    start(false); // with the computer
    QVERIFY(comes(1));
}

void RemindersTest::aTimeAddedNowIsNotLate()
{
    m_house->setNow(u"2026-03-03T20:10:00+01:00"_s);
    remindAt(u"20:00"_s);
    at(u"2026-03-03T20:11:00+01:00"_s);
    QVERIFY(!QTest::qWaitFor([this]() { return !notes().isEmpty(); }, 300));
}

void RemindersTest::afterTwoTheyStop()
{
    remindAt(u"20:00"_s);
    at(u"2026-03-03T20:00:00+01:00"_s);
    at(u"2026-03-04T20:00:00+01:00"_s);
    QVERIFY(comes(2));
    at(u"2026-03-05T20:00:00+01:00"_s);
    QVERIFY(!settings().value(key::reminders).toBool());
    QVERIFY(settings().value(key::remindersStopped).toBool());
    at(u"2026-03-06T20:00:00+01:00"_s);
    QVERIFY(!QTest::qWaitFor([this]() { return notes().size() != 2; }, 300));
    settings().set(key::reminders, true);
    QVERIFY(!settings().value(key::remindersStopped).toBool());
    at(u"2026-03-07T20:00:00+01:00"_s);
    QVERIFY(comes(3));
}

/// What a session manager asks: with the answer, the words of this second are on their way.
void RemindersTest::whatEndsADesktopSessionSaves()
{
    QVERIFY(m_house->unlock());
    for (auto *editor : m_house->window().findChildren<MarkdownEdit *>()) {
        if (editor->isVisible())
            QTest::keyClicks(editor, u"The session ends"_s);
    }
    QSignalSpy locked(&m_house->window(), &MainWindow::locked);
    // Only Qt makes session managers; nobody here looks at this one.
    QObject stand;
    QVERIFY(QMetaMethod::fromSignal(&QGuiApplication::commitDataRequest)
                .invoke(qApp, Qt::DirectConnection, QGenericArgument("QSessionManager&", &stand)));
    QCOMPARE(m_house->session().state(), Session::State::Sealing);
    QVERIFY(locked.count() == 1 || locked.wait(patience));
    QCOMPARE(locked.first().first().value<MainWindow::After>(), MainWindow::After::Quit);
    m_services.reset();
    QVERIFY(m_house->start());
    QVERIFY(m_house->unlock());
    QCOMPARE(m_house->session().journal().pages().size(), 1U);
}

void RemindersTest::withoutAServiceItIsQuiet()
{
    test::MockBus bare(u"bare"_s);
    QVERIFY(bare.start(m_folder.path()));
    Notifier notifier(bare.bus());
    QSignalSpy looked(&notifier, &Notifier::looked);
    notifier.look();
    QVERIFY(looked.wait(patience));
    QCOMPARE(looked.first().first().toBool(), false);
    notifier.show(u"Notes"_s, u"x"_s, u"Open"_s);
    notifier.withdraw();
    Notifier there(m_bus->bus());
    QSignalSpy found(&there, &Notifier::looked);
    there.look();
    QVERIFY(found.wait(patience));
    QCOMPARE(found.first().first().toBool(), true);
}

void RemindersTest::withoutABusItIsQuiet()
{
    Notifier notifier(QDBusConnection(u"no such bus"_s));
    QSignalSpy looked(&notifier, &Notifier::looked);
    notifier.look();
    QVERIFY(!looked.isEmpty() || looked.wait(patience));
    QCOMPARE(looked.first().first().toBool(), false);
    notifier.show(u"Notes"_s, u"x"_s, u"Open"_s);
    notifier.withdraw();
}

QTEST_MAIN(RemindersTest)
#include "reminders_test.moc"

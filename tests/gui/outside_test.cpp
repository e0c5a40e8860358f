// SPDX-License-Identifier: GPL-3.0-or-later
// Afterword as a screen reader meets it: outside.py drives the real program through the accessible
// tree (AT-SPI) and X keys, on a display, a bus and a home of their own. Making a journal, writing,
// picking a mood, searching and locking work by role and name alone; the tree has the words of an
// open page, and none of them after the lock. Row T-A11Y.
#include "tests/support/counted.h"
#include "tests/support/x_desktop.h"

#include <QProcess>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int outsidePatience = 300'000; ///< of which a release build takes ten seconds
constexpr int busPatience = 20'000;

/// The session bus; it starts the registry of accessible programs when one is asked for.
class SessionBus final
{
public:
    ~SessionBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(busPatience);
    }

    [[nodiscard]] QString start(const QProcessEnvironment &environment)
    {
        m_daemon.setProcessEnvironment(environment);
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        return m_daemon.waitForReadyRead(busPatience)
                   ? QString::fromLatin1(m_daemon.readLine().trimmed())
                   : QString();
    }

private:
    QProcess m_daemon;
};

} // namespace

class OutsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScreenReaderCanDoItAll();
};

void OutsideTest::aScreenReaderCanDoItAll()
{
    test::XDesktop desktop;
    QVERIFY2(desktop.start(), qPrintable(desktop.problem()));
    QProcessEnvironment environment = desktop.environment();
    SessionBus bus;
    const QString address = bus.start(environment);
    QVERIFY2(!address.isEmpty(), "the session bus did not start");
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    QProcess script;
    script.setProcessEnvironment(environment);
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(u"/usr/bin/python3"_s,
                 {u"-W"_s,
                  u"ignore"_s, // of the bindings, which call their own old names
                  QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/gui/outside.py"),
                  QStringLiteral(AFTERWORD_BIN_DIR "/afterword")});
    QVERIFY(script.waitForFinished(outsidePatience));
    const QByteArray told = script.readAll();
    qInfo("%s", told.constData());
    Counted row("T-A11Y");
    row.add(told.count("ok "), script.exitCode() == 0 ? 0 : 1);
    QCOMPARE(script.exitStatus(), QProcess::NormalExit);
    QCOMPARE(script.exitCode(), 0);
}

QTEST_GUILESS_MAIN(OutsideTest)
#include "outside_test.moc"

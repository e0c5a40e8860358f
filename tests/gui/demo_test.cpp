// SPDX-License-Identifier: GPL-3.0-or-later
// The sample journal, tried as a new user would: opened by the passphrase it tells, written in, its
// start with the computer switched on, closed. What it makes lies in a folder of its own and goes
// with it; nothing of the person's home is touched.
#include "tests/support/x_desktop.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Without those of the window manager, which has the same home.
QSet<QString> filesIn(const QString &folder)
{
    QSet<QString> files;
    QDirIterator each(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.insert(QDir(folder).relativeFilePath(each.next()));
    files.remove(u"cache/openbox/openbox.log"_s);
    return files;
}

QString fileCalled(const QString &folder, const QString &name)
{
    for (const QString &file : filesIn(folder)) {
        if (file.endsWith(u'/' + name))
            return folder + u'/' + file;
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeft();
};

void DemoTest::nothingIsLeft()
{
    test::XDesktop desktop;
    QVERIFY2(desktop.start(), qPrintable(desktop.problem()));
    const QSet<QString> before = filesIn(desktop.home());
    QProcess program;
    QProcessEnvironment environment = desktop.environment();
    // Without an address one would be made up, by a program that leaves a note in the home.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                       u"unix:path="_s + desktop.home() + u"/no-bus"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword"), {u"--demo"_s});
    QVERIFY(program.waitForStarted());
    QVERIFY(desktop.waitForWindow(program.processId()));
    const QString sample = fileCalled(desktop.home(), u"sample.afterword"_s);
    QVERIFY(!sample.isEmpty());
    const QString folder = QFileInfo(sample).path();

    // Each step is seen in the file before the next.
    QByteArray seen = contentOf(sample);
    const auto isWritten = [&] { return contentOf(sample) != seen; };
    desktop.type(u"late trains and tangerines"_s);
    desktop.key(u"Return"_s);
    QVERIFY(QTest::qWaitFor(isWritten, patience));
    seen = contentOf(sample);
    desktop.type(u"a few words "_s);
    QVERIFY(QTest::qWaitFor(isWritten, patience));

    // The switch is there once the disk has said how it stands; before that the keys miss it.
    const auto starts = [&] { return QFile::exists(folder + u"/autostart/afterword.desktop"_s); };
    constexpr int tries = 4;
    for (int i = 0; i < tries && !starts(); ++i) {
        desktop.key(u"ctrl+comma"_s);
        desktop.key(u"ctrl+f"_s);
        desktop.type(u"start with the computer"_s);
        desktop.key(u"Return"_s);
        desktop.key(u"space"_s);
        static_cast<void>(QTest::qWaitFor(starts, patience / tries));
    }
    QVERIFY(starts());

    const QString inside = QDir(desktop.home()).relativeFilePath(folder) + u'/';
    for (const QString &file : filesIn(desktop.home()) - before)
        QVERIFY2(file.startsWith(inside) || file.startsWith("runtime/"_L1), qPrintable(file));
    desktop.key(u"ctrl+q"_s);
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(filesIn(desktop.home()), before);
    QVERIFY(!QFile::exists(folder));
}

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"

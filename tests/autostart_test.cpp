// SPDX-License-Identifier: GPL-3.0-or-later
// The file that starts the program with the computer: its words, awkward paths, switched off by
// hand, folders that cannot be written. desktop-file-validate reads it, where it is installed.
#include "app/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesAndGoes();
    void itFollowsTheFoldersOfTheDesktop();
    void awkwardPathsAreQuoted_data();
    void awkwardPathsAreQuoted();
    void desktopsMaySwitchItOff_data();
    void desktopsMaySwitchItOff();
    void aFolderThatCannotBeWrittenSaysSo();
    void itIsWellFormed();
};

void AutostartTest::itComesAndGoes()
{
    QTemporaryDir home;
    const QString folder = home.filePath(u"config/autostart"_s);
    const QString path = folder + u"/afterword.desktop"_s;
    QVERIFY(!autostart::isOn(folder));
    QVERIFY(autostart::set(folder, false, {}, {})); // nothing to remove
    QVERIFY(!QDir(folder).exists());
    QVERIFY(autostart::set(folder, true, u"/usr/bin/afterword"_s, u"Notes"_s));
    QVERIFY(autostart::isOn(folder));
    const QByteArray text = bytesOf(path);
    QVERIFY(text.startsWith("[Desktop Entry]\n"));
    QVERIFY(text.contains("\nExec=\"/usr/bin/afterword\" --hidden\n"));
    QVERIFY(text.contains("\nName=Notes\n"));
    QVERIFY(!text.toLower().contains("journal") && !text.toLower().contains("breakup"));
    QVERIFY(autostart::set(folder, false, {}, {}));
    QVERIFY(!QFile::exists(path));
    QVERIFY(QDir(folder).isEmpty());
}

void AutostartTest::itFollowsTheFoldersOfTheDesktop()
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QCOMPARE(autostart::defaultFolder(), home.path() + u"/autostart"_s);
    QVERIFY(autostart::isPossible());
    qputenv("FLATPAK_ID", "io.github.afterword.Afterword");
    QVERIFY(!autostart::isPossible());
    qunsetenv("FLATPAK_ID");
}

void AutostartTest::awkwardPathsAreQuoted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("exec");
    QTest::newRow("space") << u"/opt/my tools/afterword"_s
                           << QByteArray(R"(Exec="/opt/my tools/afterword" --hidden)");
    QTest::newRow("percent") << u"/opt/100%/afterword"_s
                             << QByteArray(R"(Exec="/opt/100%%/afterword" --hidden)");
    // Escaped for the command line, then for the file.
    QTest::newRow("dollar and quote")
        << u"/opt/$a\"b`c"_s << QByteArray(R"(Exec="/opt/\\$a\\"b\\`c" --hidden)");
    QTest::newRow("backslash") << u"/opt/a\\b"_s << QByteArray(R"(Exec="/opt/a\\\\b" --hidden)");
    QTest::newRow("another script")
        << u"/home/zoë/ملف"_s << QByteArray("Exec=\"/home/zoë/ملف\" --hidden");
}

void AutostartTest::awkwardPathsAreQuoted()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, exec);
    const QByteArray text = autostart::entry(program, u"a\nExec=rm -rf \\n"_s);
    QVERIFY2(text.contains(QByteArray('\n' + exec + '\n')), text.constData());
    QCOMPARE(text.count("\nExec="), 1); // a name cannot begin a line of its own
    QVERIFY(text.contains("\nName=a Exec=rm -rf \\\\n\n"));
}

void AutostartTest::desktopsMaySwitchItOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("on");
    QTest::newRow("hidden") << QByteArray("Hidden=true") << false;
    QTest::newRow("gnome") << QByteArray("X-GNOME-Autostart-enabled = false") << false;
    QTest::newRow("shown") << QByteArray("Hidden=false") << true;
}

void AutostartTest::desktopsMaySwitchItOff()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, on);
    QTemporaryDir home;
    QVERIFY(autostart::set(home.path(), true, u"/usr/bin/afterword"_s, u"Notes"_s));
    QFile file(home.filePath(u"afterword.desktop"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write(line + '\n');
    file.close();
    QCOMPARE(autostart::isOn(home.path()), on);
    QVERIFY(autostart::set(home.path(), true, u"/usr/bin/afterword"_s, u"Notes"_s));
    QVERIFY(autostart::isOn(home.path()));
}

void AutostartTest::aFolderThatCannotBeWrittenSaysSo()
{
    // Root may write anywhere but here.
    const Status done = autostart::set(u"/proc/autostart"_s, true, u"/usr/bin/afterword"_s, u"N"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Errc::ReadOnly);
}

void AutostartTest::itIsWellFormed()
{
    QTemporaryDir home;
    QVERIFY(autostart::set(home.path(), true, u"/opt/my tools/$x/afterword"_s, u"Notes"_s));
    const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (validator.isEmpty())
        return; // packaging/check-desktop asks for it
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(validator, {home.filePath(u"afterword.desktop"_s)});
    QVERIFY(check.waitForFinished(20'000));
    QVERIFY2(check.exitCode() == 0, check.readAll().constData());
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the process does about itself, seen from a forked child or from the real program.
#include "app/base/process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// Runs `work` in a child and returns its exit code.
template <typename F>
int inChild(F work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotDumpable();
    void privateFolderIsPrivateAndGoes();
    void staleFoldersOfDeadProcessesGo();
    void aLivingProcessKeepsItsFolder();
    void cliProtectsItself();
};

void ProcessTest::isNotDumpable()
{
    const int code = inChild([]() {
        if (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0)
            return 1; // nothing to prove
        process::protect();
        struct rlimit core = {};
        getrlimit(RLIMIT_CORE, &core);
        return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 && core.rlim_cur == 0 && core.rlim_max == 0
                   ? 0
                   : 2;
    });
    QCOMPARE(code, 0);
}

void ProcessTest::privateFolderIsPrivateAndGoes()
{
    QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    const QByteArray before = qgetenv("TMPDIR");
    const auto folder = process::usePrivateTempFolder();
    QVERIFY(folder);
    struct stat info = {};
    QCOMPARE(stat(folder->c_str(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);
    QVERIFY(QString::fromStdString(*folder).startsWith(runtime.path()));
    QCOMPARE(qgetenv("TMPDIR"), QByteArray::fromStdString(*folder));
    QFile inside(QString::fromStdString(*folder) + u"/x"_s);
    QVERIFY(inside.open(QIODevice::WriteOnly));
    process::removePrivateTempFolder();
    QVERIFY(!QFileInfo::exists(QString::fromStdString(*folder)));
    QCOMPARE(qgetenv("TMPDIR"), before);
    process::removePrivateTempFolder(); // twice is fine
}

void ProcessTest::staleFoldersOfDeadProcessesGo()
{
    QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    const pid_t dead = fork();
    if (dead == 0)
        _exit(0);
    waitpid(dead, nullptr, 0);
    const QString stale = runtime.filePath(u"afterword-%1-demo"_s.arg(dead));
    const QString foreign = runtime.filePath(u"afterwords-notes"_s);
    QVERIFY(QDir().mkpath(stale + u"/inner"_s));
    QVERIFY(QDir().mkpath(foreign));
    const auto folder = process::usePrivateTempFolder();
    QVERIFY(folder);
    QVERIFY(!QFileInfo::exists(stale));
    QVERIFY(QFileInfo::exists(foreign));
    process::removePrivateTempFolder();
}

void ProcessTest::aLivingProcessKeepsItsFolder()
{
    QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    const auto own = process::ownFolder("demo");
    QVERIFY(own);
    const auto again = process::ownFolder("demo");
    QVERIFY(again);
    QCOMPARE(*own, *again);
    QVERIFY(process::usePrivateTempFolder());
    QVERIFY(QFileInfo::exists(QString::fromStdString(*own)));
    process::removePrivateTempFolder();
}

void ProcessTest::cliProtectsItself()
{
    // The real program waits for a passphrase on its standard input; meanwhile it is looked at.
    QTemporaryDir folder;
    QProcess cli;
    cli.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"),
              {u"new"_s, folder.filePath(u"j.afterword"_s), u"--passphrase-fd"_s, u"0"_s});
    QVERIFY(cli.waitForStarted());
    const QString limits = u"/proc/%1/limits"_s.arg(cli.processId());
    const auto coreLimit = [&limits]() {
        QFile file(limits);
        if (!file.open(QIODevice::ReadOnly))
            return QByteArray();
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Max core file size"))
                return line.simplified();
        }
        return QByteArray();
    };
    QTRY_COMPARE(coreLimit(), QByteArray("Max core file size 0 0 bytes"));
    cli.closeWriteChannel();
    QVERIFY(cli.waitForFinished());
    QVERIFY(cli.exitCode() != 0); // an empty passphrase makes no journal
    QVERIFY(!QFileInfo::exists(folder.filePath(u"j.afterword"_s)));
}

QTEST_GUILESS_MAIN(ProcessTest)
#include "process_test.moc"

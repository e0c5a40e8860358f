// SPDX-License-Identifier: GPL-3.0-or-later
// No core dump and no look inside: the real program is ended by SIGSEGV, SIGABRT and SIGQUIT with a
// page open and after a lock, with the kernel told to dump to a file and to a pipe; another process
// of the same user may not open its memory nor attach to it, after each exec anew. What this
// machine does not allow to be proven is printed. Row T-DUMP.
#include "tests/support/counted.h"
#include "tests/support/process_memory.h"
#include "tests/support/x_desktop.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr uid_t nobody = 65534;
const QString pass = u"late trains 7 tangerines"_s;
const QString canary = u"zqvkpersimmonferry"_s;
const QString patternPath = u"/proc/sys/kernel/core_pattern"_s;

void becomeNobody()
{
    if (geteuid() == 0) {
        const gid_t group = nobody;
        if (setgroups(1, &group) != 0 || setgid(group) != 0 || setuid(nobody) != 0)
            _exit(97);
    }
}

/// A program of an ordinary user with nothing in the way of a core dump but itself.
class Child final
{
public:
    Child(const QString &program,
          const QStringList &arguments,
          const QStringList &environment,
          const QString &folder)
    {
        std::vector<QByteArray> words{program.toLocal8Bit()};
        for (const QString &each : arguments)
            words.push_back(each.toLocal8Bit());
        std::vector<QByteArray> settings;
        for (const QString &each : environment)
            settings.push_back(each.toLocal8Bit());
        std::vector<char *> argv;
        for (QByteArray &each : words)
            argv.push_back(each.data());
        argv.push_back(nullptr);
        std::vector<char *> envp;
        for (QByteArray &each : settings)
            envp.push_back(each.data());
        envp.push_back(nullptr);
        const QByteArray where = folder.toLocal8Bit();
        m_pid = fork();
        if (m_pid == 0) {
            const struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
            setrlimit(RLIMIT_CORE, &all);
            becomeNobody();
            if (chdir(where.constData()) != 0)
                _exit(98);
            execve(argv[0], argv.data(), envp.data());
            _exit(99);
        }
    }

    ~Child() { static_cast<void>(end(SIGKILL)); }

    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }

    [[nodiscard]] bool isRunning() const
    {
        return m_pid > 0 && waitpid(m_pid, nullptr, WNOHANG) == 0;
    }

    /// The status of wait(2), or -1.
    int end(int signal)
    {
        if (m_pid <= 0)
            return -1;
        int status = 0;
        ::kill(m_pid, signal);
        waitpid(m_pid, &status, 0);
        m_pid = -1;
        return status;
    }

private:
    pid_t m_pid = -1;
};

/// Where the kernel sends cores; as it was before when this goes.
class CorePattern final
{
public:
    explicit CorePattern(const QByteArray &pattern)
    {
        QFile file(patternPath);
        if (file.open(QIODevice::ReadOnly))
            m_before = file.readAll();
        m_set = write(pattern);
    }

    ~CorePattern()
    {
        if (m_set)
            write(m_before);
    }

    CorePattern(const CorePattern &) = delete;
    CorePattern &operator=(const CorePattern &) = delete;

    [[nodiscard]] bool isSet() const { return m_set; }

private:
    static bool write(const QByteArray &pattern)
    {
        QFile file(patternPath);
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
               && file.write(pattern) == pattern.size();
    }

    QByteArray m_before;
    bool m_set = false;
};

/// 0, or the errno with which a process of the same user is refused.
int refusal(pid_t target, bool attach)
{
    const pid_t reader = fork();
    if (reader == 0) {
        becomeNobody();
        if (attach) {
            const long asked = ptrace(PTRACE_SEIZE, target, nullptr, nullptr);
            _exit(asked == 0 ? 0 : errno);
        }
        const QByteArray path = "/proc/" + QByteArray::number(target) + "/mem";
        _exit(open(path.constData(), O_RDONLY | O_CLOEXEC) >= 0 ? 0 : errno);
    }
    int status = 0;
    waitpid(reader, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class DumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsDumped_data();
    void nothingIsDumped();
    void othersMayNotLookInside();

private:
    [[nodiscard]] bool openPage(const Child &window);
    [[nodiscard]] bool lock(const Child &window);
    [[nodiscard]] QStringList cores() const;

    [[nodiscard]] QString folder() const { return m_desktop.home() + u"/cores"_s; }

    test::XDesktop m_desktop;
    QStringList m_environment;
    QString m_file;
    Counted m_row{"T-DUMP"};
};

void DumpTest::initTestCase()
{
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.problem()));
    m_file = m_desktop.home() + u"/home/journal.afterword"_s;
    QProcess cli;
    cli.setProcessEnvironment(m_desktop.environment());
    cli.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"),
              {u"new"_s, m_file, u"--kdf"_s, u"1,1"_s, u"--passphrase-fd"_s, u"0"_s});
    cli.write(pass.toUtf8() + '\n');
    cli.closeWriteChannel();
    QVERIFY(cli.waitForFinished(patience));
    QCOMPARE(cli.exitCode(), 0);
    QVERIFY(QDir().mkpath(folder()));
    if (geteuid() == 0) { // an ordinary user's
        QVERIFY(chown(qPrintable(m_desktop.home()), nobody, nobody) == 0);
        QDirIterator all(m_desktop.home(),
                         QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            QVERIFY(lchown(qPrintable(all.next()), nobody, nobody) == 0);
    }
    QProcessEnvironment environment = m_desktop.environment();
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:handle_segv=0:handle_abort=0"_s);
    m_environment = environment.toStringList();
}

bool DumpTest::openPage(const Child &window)
{
    if (!m_desktop.waitForWindow(window.pid()))
        return false;
    m_desktop.type(pass);
    m_desktop.key(u"Return"_s);
    const auto typed = [&]() {
        m_desktop.type(canary);
        test::ProcessMemory memory(window.pid());
        memory.lookFor(canary);
        // Whoever is not an administrator cannot see it there; the window's file tells then.
        return !memory.search(test::ProcessMemory::Extent::Writable).isEmpty()
               || !memory.problem().isEmpty();
    };
    return QTest::qWaitFor(typed, patience);
}

bool DumpTest::lock(const Child &window)
{
    const auto line = [&]() {
        QFile file(u"/proc/%1/cmdline"_s.arg(window.pid()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto locked = [&]() {
        m_desktop.key(u"ctrl+l"_s);
        return line().contains("--locked");
    };
    return QTest::qWaitFor(locked, patience) && m_desktop.waitForWindow(window.pid());
}

QStringList DumpTest::cores() const
{
    return QDir(folder()).entryList(QDir::Files | QDir::Hidden);
}

void DumpTest::nothingIsDumped_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("pipe");
    QTest::addColumn<bool>("locked");
    for (const auto &[name, signal] :
         {std::pair{"SIGSEGV", SIGSEGV}, {"SIGABRT", SIGABRT}, {"SIGQUIT", SIGQUIT}}) {
        for (const bool pipe : {false, true}) {
            for (const bool locked : {false, true})
                QTest::addRow("%s, %s, %s",
                              name,
                              pipe ? "to a pipe" : "to a file",
                              locked ? "locked" : "with a page open")
                    << signal << pipe << locked;
        }
    }
}

void DumpTest::nothingIsDumped()
{
    QFETCH(int, signal);
    QFETCH(bool, pipe);
    QFETCH(bool, locked);
    for (const QString &each : cores())
        QFile::remove(folder() + u'/' + each);
    Child window(QStringLiteral(AFTERWORD_BIN_DIR "/afterword"), {m_file}, m_environment, folder());
    QVERIFY(openPage(window));
    if (locked)
        QVERIFY(lock(window));
    // As short as can be: the setting is the whole machine's.
    const QByteArray target = "|/usr/bin/tee " + folder().toUtf8() + "/piped";
    const CorePattern pattern(pipe ? target : QByteArray("core"));
    if (!pattern.isSet())
        qInfo("Not proven here: %s; the kernel's core_pattern cannot be set.",
              pipe ? "cores to a pipe" : "cores to a file");
    Child plain(u"/bin/sleep"_s, {u"100"_s}, m_environment, folder());
    const auto sleeping = [&]() {
        QFile name(u"/proc/%1/comm"_s.arg(plain.pid()));
        return name.open(QIODevice::ReadOnly) && name.readAll() == "sleep\n";
    };
    QVERIFY(QTest::qWaitFor(sleeping, patience));
    const int other = plain.end(signal);
    QVERIFY(WIFSIGNALED(other));
    if (!WCOREDUMP(other))
        qInfo("Not proven here: no program is dumped on this machine, whatever it does.");
    const QStringList ofOthers = cores();
    const int status = window.end(signal);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal);
    QVERIFY(m_row.that(!WCOREDUMP(status)));
    QCOMPARE(cores(), ofOthers);
}

void DumpTest::othersMayNotLookInside()
{
    Child plain(u"/bin/sleep"_s, {u"100"_s}, m_environment, folder());
    const auto sleeping = [&]() { return refusal(plain.pid(), false) == 0; };
    if (!QTest::qWaitFor(sleeping, 3'000))
        qInfo("Not proven here: this machine lets no process look into another.");
    else if (const int attached = refusal(plain.pid(), true); attached != 0)
        qInfo("Not proven here: this machine lets no process attach to another (%d).", attached);

    Child window(QStringLiteral(AFTERWORD_BIN_DIR "/afterword"), {m_file}, m_environment, folder());
    QVERIFY(openPage(window));
    QCOMPARE(refusal(window.pid(), false), EACCES);
    QCOMPARE(refusal(window.pid(), true), EPERM);
    QVERIFY(lock(window)); // two more images of the same process
    QCOMPARE(refusal(window.pid(), false), EACCES);
    QCOMPARE(refusal(window.pid(), true), EPERM);
    QVERIFY(window.isRunning());
    m_row.add(4);
}

QTEST_GUILESS_MAIN(DumpTest)
#include "dump_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// No plaintext leaves the program, byte by byte: whole sessions of the real program under strace,
// with a bus and a display, a crash in the middle of a page and a restart. Everything handed to the
// kernel is searched for fifteen canary words in every disguise, and so is every file afterwards.
// First the search is proven on a build that leaks in six ways. Row T-CANARY.
#include "tests/support/canary_scan.h"
#include "tests/support/counted.h"
#include "tests/support/process_memory.h"
#include "tests/support/strace_log.h"
#include "tests/support/x_desktop.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <map>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString program = QStringLiteral(AFTERWORD_BIN_DIR "/afterword");
const QString pass = u"glimmer quartz 7 otter plinth"_s;

} // namespace

class StraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyDisguiseIsSeen();
    void leaksAreCaught_data();
    void leaksAreCaught();
    void nothingLeaves();

private:
    QByteArray cli(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] QByteArray stamp() const;
    [[nodiscard]] bool open(QProcess &window, const QString &what, const QStringList &arguments);
    [[nodiscard]] bool unlock();
    [[nodiscard]] bool closeWindow(QProcess &window);
    void makeJournal();
    void writeAPage(qint64 pid);
    void addOwnWord(qint64 pid);
    void crashAndRestart();
    void searchTold(const char *where);
    void searchFiles();
    void searchOpenFiles(qint64 pid);

    test::XDesktop m_desktop;
    QProcess m_bus;
    QProcessEnvironment m_environment;
    QString m_file;
    QString m_log;
    std::map<QString, QString> m_words;
    Counted m_row{"T-CANARY"};
};

void StraceTest::initTestCase()
{
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.problem()));
    m_environment = m_desktop.environment();
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(m_bus.waitForReadyRead(patience));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                         QString::fromLatin1(m_bus.readLine().trimmed()));
    // Input methods and toolkits log what is typed, when they are asked to.
    m_environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    // Sanitizers cannot look for leaks beside strace, and a crash has to be one.
    m_environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:handle_segv=0"_s);
    m_file = m_desktop.home() + u"/home/journal.afterword"_s;
    QDir().mkpath(m_desktop.home() + u"-log"_s);
    m_log = m_desktop.home() + u"-log/strace"_s;
}

void StraceTest::cleanupTestCase()
{
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished(patience));
    QDir(m_desktop.home() + u"-log"_s).removeRecursively();
}

QByteArray StraceTest::cli(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    const test::StraceLog log(m_log);
    log.start(process,
              QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"),
              arguments + QStringList{u"--passphrase-fd"_s, u"0"_s});
    if (!process.waitForStarted())
        return {};
    const qint64 pid = process.processId();
    process.write(pass.toUtf8() + '\n' + input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitCode() != 0 || !log.waitForEnd(pid)) {
        qWarning("cli %s: %s",
                 qPrintable(arguments.value(0)),
                 process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput() + '\n'; // never empty when it went well
}

QByteArray StraceTest::stamp() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) && file.seek(24) ? file.read(4) : QByteArray();
}

bool StraceTest::open(QProcess &window, const QString &what, const QStringList &arguments)
{
    window.setProcessEnvironment(m_environment);
    test::StraceLog(m_log).start(window, what, arguments);
    return window.waitForStarted() && m_desktop.waitForWindow(window.processId());
}

bool StraceTest::unlock()
{
    const QByteArray before = stamp();
    m_desktop.type(pass);
    m_desktop.key(u"Return"_s);
    return QTest::qWaitFor([&]() { return stamp() != before; }, patience);
}

bool StraceTest::closeWindow(QProcess &window)
{
    const qint64 pid = window.processId();
    m_desktop.key(u"ctrl+q"_s);
    return window.waitForFinished(patience) && window.exitCode() == 0
           && test::StraceLog(m_log).waitForEnd(pid);
}

void StraceTest::everyDisguiseIsSeen()
{
    const QString word = u"zanzibarpebblestone"_s;
    test::CanaryScan scan;
    scan.add(u"word"_s, word);
    scan.add(u"other"_s, u"unrelatedcanaryword"_s);
    int kinds = 0;
    for (const auto &[encoding, bytes] : test::CanaryScan::disguises(word)) {
        ++kinds;
        const QByteArray around = "front " + bytes + " back";
        const QStringList found = scan.find(around);
        QVERIFY2(!found.isEmpty(), qPrintable(encoding));
        for (const QString &each : found)
            QVERIFY2(each.startsWith("word as "_L1), qPrintable(each));
        QByteArray broken = around;
        broken.replace(bytes, bytes.left(bytes.size() / 2 - 1));
        if (encoding != "slice"_L1)
            QVERIFY2(scan.find(broken).isEmpty(), qPrintable(encoding));
    }
    QVERIFY(kinds > 20);
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray longer = QByteArray(shift + 3, 'x') + word.toUtf8() + QByteArray(5, 'y');
        QVERIFY(!scan.find(longer.toBase64()).isEmpty());
    }
}

void StraceTest::leaksAreCaught_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("call");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("a file in TMPDIR") << u"temp"_s << u"draft.tmp"_s;
    QTest::newRow("settings of Qt") << u"settings"_s << u"/Afterword/"_s;
    QTest::newRow("the log") << u"log"_s << u"as hex"_s;
    QTest::newRow("a message on the bus") << u"bus"_s << u"UNIX"_s;
    QTest::newRow("recently used files") << u"recent"_s << u"recently-used.xbel"_s;
    QTest::newRow("arguments of a child") << u"child"_s << u"execve"_s;
}

void StraceTest::leaksAreCaught()
{
    QFETCH(QString, way);
    QFETCH(QString, call);
    if (!QFile::exists(m_file))
        QVERIFY(!cli({u"new"_s, m_file, u"--kdf"_s, u"1,1"_s}).isEmpty());
    const QString word = u"ramekinpatchworkfog"_s;
    m_environment.insert(u"AFTERWORD_LEAK"_s, way);
    QProcess window;
    QVERIFY(open(window, QStringLiteral(AFTERWORD_BIN_DIR "/../tests/afterword-leaky"), {m_file}));
    QVERIFY(unlock());
    const QByteArray before = stamp();
    m_desktop.type(word + u' ');
    QVERIFY(QTest::qWaitFor([&]() { return stamp() != before; }, patience));
    QVERIFY(closeWindow(window));
    m_environment.remove(u"AFTERWORD_LEAK"_s);
    test::CanaryScan scan;
    scan.add(u"typed"_s, word);
    const auto told = test::StraceLog(m_log).read(scan);
    QVERIFY(told.calls > 100);
    const bool caught = !told.leaks.filter(call).isEmpty();
    if (way.isEmpty()) {
        QVERIFY2(told.leaks.isEmpty(), qPrintable(told.leaks.join(u'\n')));
    } else {
        QVERIFY2(m_row.that(caught), qPrintable(u"not caught: "_s + told.leaks.join(u'\n')));
        qInfo("%s", qPrintable(told.leaks.first()));
    }
}

void StraceTest::makeJournal()
{
    QFile::remove(m_file);
    const QByteArray made = cli({u"new"_s, m_file, u"--kdf"_s, u"1,1"_s});
    static const QRegularExpression codeShape(u"([0-9A-Z]{5}-){6}[0-9A-Z]{5}"_s);
    const QString code = codeShape.match(QString::fromUtf8(made)).captured();
    QVERIFY(!code.isEmpty());
    m_words = {{u"added title"_s, u"marzipanlanternfish"_s},
               {u"added text"_s, u"zanzibarpebblestone"_s},
               {u"added tag"_s, u"velvetharbourmaster"_s},
               {u"heading"_s, u"gingerbreadorchard"_s},
               {u"body"_s, u"thimblecometlantern"_s},
               {u"undone"_s, u"parsnipweathervane"_s},
               {u"copied"_s, u"clementinesailboat"_s},
               {u"typed tag"_s, u"copperorchidgarden"_s},
               {u"own word"_s, u"saffronledgerbinder"_s},
               {u"search"_s, u"juniperwaltzkettle"_s},
               {u"crashed"_s, u"wobblyumbrellastand"_s},
               {u"attached name"_s, u"saffronwindmillsong"_s},
               {u"attached bytes"_s, u"pepperbalustradefern"_s},
               {u"passphrase"_s, pass},
               {u"code"_s, QString(code).remove(u'-')}};
    QCOMPARE(m_words.size(), 15U);
    // The code was shown by the program that made it, as asked; from here on it stays inside.
    QVERIFY(!cli({u"add"_s, m_file, u"--mood"_s, u"1,-1"_s, u"--feel"_s, u"nostalgic"_s},
                 (m_words[u"added text"_s] + u' ' + m_words[u"added title"_s]).toUtf8())
                 .isEmpty());
    searchTold("afterword-cli add");
    QVERIFY(!cli({u"check"_s, m_file, u"--deep"_s}).isEmpty());
    searchTold("afterword-cli check");
}

void StraceTest::searchTold(const char *where)
{
    test::CanaryScan scan;
    for (const auto &[name, word] : m_words)
        scan.add(name, word);
    auto told = test::StraceLog(m_log).read(scan);
    // Where the given file lay; one of that name within home would be found by searchFiles().
    told.leaks.removeIf([](const QString &leak) {
        return leak.startsWith("openat "_L1) && leak.contains("attached name"_L1);
    });
    QVERIFY2(told.calls > 20, where);
    QVERIFY2(told.leaks.isEmpty(),
             qPrintable(QString::fromLatin1(where) + u":\n"_s + told.leaks.join(u'\n')));
    for (const QString &family : told.sockets)
        QVERIFY2(family == "AF_UNIX"_L1, qPrintable(family));
    qInfo("%s: %lld calls, %lld bytes", where, told.calls, told.bytes);
    constexpr int encodings = 9;
    m_row.add(static_cast<qint64>(m_words.size()) * encodings);
}

void StraceTest::writeAPage(qint64 pid)
{
    m_desktop.type(m_words[u"undone"_s]);
    m_desktop.key(u"ctrl+z"_s); // all that was typed until here
    QByteArray before = stamp();
    m_desktop.type(u"# "_s + m_words[u"heading"_s] + u"\n"_s + m_words[u"body"_s] + u"\n\n"_s);
    QVERIFY(QTest::qWaitFor([&]() { return stamp() != before; }, patience));
    m_desktop.type(m_words[u"copied"_s]);
    m_desktop.key(u"shift+Home"_s);
    m_desktop.key(u"ctrl+c"_s);
    m_desktop.key(u"End"_s);
    m_desktop.key(u"ctrl+shift+t"_s);
    m_desktop.type(m_words[u"typed tag"_s]);
    before = stamp();
    m_desktop.key(u"Return"_s);
    QVERIFY(QTest::qWaitFor([&]() { return stamp() != before; }, patience));
    addOwnWord(pid);
    before = stamp();
    QVERIFY(m_desktop.giveFile(m_words[u"attached name"_s] + u".txt"_s,
                               m_words[u"attached bytes"_s].toUtf8()));
    QVERIFY(QTest::qWaitFor([&]() { return stamp() != before; }, patience));
    for (const char *room : {"ctrl+5", "ctrl+comma", "ctrl+2", "ctrl+1"})
        m_desktop.key(QString::fromLatin1(room));
    m_desktop.key(u"ctrl+f"_s);
    m_desktop.type(m_words[u"search"_s]);
    searchOpenFiles(pid);
}

void StraceTest::addOwnWord(qint64 pid)
{
    m_desktop.key(u"ctrl+1"_s);
    QByteArray before = stamp();
    QVERIFY(m_desktop.openMenu(pid, u"shift+F10"_s));
    m_desktop.key(u"m"_s); // "Mark unknown words", which is off at first
    QVERIFY(QTest::qWaitFor([&]() { return stamp() != before; }, patience));
    before = stamp();
    m_desktop.type(u' ' + m_words[u"own word"_s] + u' ');
    QVERIFY(QTest::qWaitFor([&]() { return stamp() != before; }, patience));
    m_desktop.key(u"Left"_s); // behind the word, which is looked at now and not typed
    before = stamp();
    const auto added = [&]() {
        if (!m_desktop.openMenu(pid, u"shift+F10"_s))
            return false;
        m_desktop.key(u"a"_s); // "Add to my words"; nothing in the menu of a word not yet judged
        if (QTest::qWaitFor([&]() { return stamp() != before; }, 2'000))
            return true;
        m_desktop.key(u"Escape"_s);
        return false;
    };
    QVERIFY(QTest::qWaitFor(added, patience));
}

void StraceTest::crashAndRestart()
{
    QProcess window;
    QVERIFY(open(window, program, {m_file}));
    const qint64 pid = window.processId();
    QVERIFY(unlock());
    // Seen in its memory, so it was in the middle of the page when the crash came.
    const auto seen = [&]() {
        test::ProcessMemory memory(pid);
        memory.lookFor(m_words[u"crashed"_s]);
        return !memory.search(test::ProcessMemory::Extent::Writable).isEmpty();
    };
    // Keys that come before the page has the focus go nowhere on a busy computer.
    const auto typed = [&]() {
        m_desktop.type(m_words[u"crashed"_s]);
        return QTest::qWaitFor(seen, 5'000);
    };
    QVERIFY(QTest::qWaitFor(typed, patience));
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGSEGV), 0);
    QVERIFY(window.waitForFinished(patience));
    QCOMPARE(window.exitStatus(), QProcess::CrashExit);
    QVERIFY(test::StraceLog(m_log).waitForEnd(pid));
    searchTold("a crash while writing");
    searchFiles();

    QProcess again;
    QVERIFY(open(again, program, {m_file}));
    QVERIFY(unlock());
    QVERIFY(closeWindow(again));
    searchTold("after the crash");
}

void StraceTest::searchFiles()
{
    test::CanaryScan scan;
    for (const auto &[name, word] : m_words)
        scan.add(name, word);
    QDirIterator all(
        m_desktop.home(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
        const QString path = all.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) // a socket
            continue;
        ++files;
        const QByteArray bytes = file.readAll() + path.toUtf8();
        const QStringList found = scan.find(bytes);
        QVERIFY2(found.isEmpty(), qPrintable(path + u": "_s + found.join(u", "_s)));
    }
    QVERIFY(files > 0);
}

void StraceTest::searchOpenFiles(qint64 pid)
{
    // Deleted, but still open: nobody else sees these.
    test::CanaryScan scan;
    for (const auto &[name, word] : m_words)
        scan.add(name, word);
    const QDir folder(u"/proc/%1/fd"_s.arg(pid));
    for (const QString &fd : folder.entryList(QDir::Files | QDir::System)) {
        const QString target = QFile::symLinkTarget(folder.filePath(fd));
        if (!target.endsWith("(deleted)"_L1))
            continue;
        QFile file(folder.filePath(fd));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList found = scan.find(file.readAll());
        QVERIFY2(found.isEmpty(), qPrintable(target + u": "_s + found.join(u", "_s)));
    }
}

void StraceTest::nothingLeaves()
{
    makeJournal();
    if (QTest::currentTestFailed())
        return;
    QProcess window;
    QVERIFY(open(window, program, {m_file}));
    const qint64 pid = window.processId();
    QVERIFY(unlock());
    writeAPage(pid);
    if (QTest::currentTestFailed())
        return;
    const QByteArray image = test::ProcessMemory::image(pid);
    m_desktop.key(u"ctrl+l"_s);
    QVERIFY(QTest::qWaitFor([&]() { return test::ProcessMemory::image(pid) != image; }, patience));
    QVERIFY(m_desktop.waitForWindow(pid));
    QVERIFY(unlock());
    QVERIFY(closeWindow(window));
    const QByteArray said = window.readAllStandardError() + window.readAllStandardOutput();
    QVERIFY2(said.isEmpty(), said.constData());
    searchTold("a whole session");
    searchFiles();
    if (QTest::currentTestFailed())
        return;
    crashAndRestart();
    const QStringList change{u"--new-passphrase-fd"_s, u"0"_s, u"--kdf"_s, u"1,1"_s};
    for (const QStringList &command :
         {QStringList{u"backup"_s, m_file, u"--to"_s, m_desktop.home() + u"/data"_s},
          QStringList{u"passwd"_s, m_file} + change,
          QStringList{u"rekey"_s, m_file} + change}) {
        QVERIFY2(!cli(command, pass.toUtf8() + '\n').isEmpty(), qPrintable(command.first()));
        searchTold(qPrintable(command.first()));
    }
    searchFiles();
    // It all was there to be leaked.
    for (const auto *name : {"heading", "body", "copied", "added text"}) {
        const QString word = m_words[QString::fromLatin1(name)];
        const QByteArray found = cli({u"search"_s, m_file, word, u"--json"_s});
        QVERIFY2(found.contains("\"id\""),
                 qPrintable(word + QString::fromUtf8(cli({u"list"_s, m_file, u"--json"_s}))));
    }
}

QTEST_GUILESS_MAIN(StraceTest)
#include "strace_test.moc"

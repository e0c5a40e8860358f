// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in memory after a lock: the real program, twelve words typed as keys into everything that
// takes them, Ctrl+L, and then every byte of the locked process is searched, again and again on one
// and the same process. The search is proven first: while unlocked it finds the page and does not
// find the passphrase. Row T-MEM.
#include "tests/support/counted.h"
#include "tests/support/process_memory.h"
#include "tests/support/x_desktop.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int cycles = 200;
constexpr int fullEvery = 20; ///< a look at the unlocked process, and at libraries too

// All that is typed begins with one of three stems no dictionary holds, so one search finds all.
const QString stem = u"zqvk"_s;
const QString passStem = u"wjxb"_s;
const QString wrongStem = u"qxjy"_s;
const QString pass = passStem + u" late trains 7 tangerines"_s;

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void lockedProcessesHoldNothing();

private:
    QByteArray cli(const QStringList &arguments);

    void key(const QString &keys) { m_desktop.xdotool({u"key"_s, u"--delay"_s, u"0"_s, keys}); }

    void type(const QString &text) { m_desktop.xdotool({u"type"_s, u"--delay"_s, u"0"_s, text}); }

    [[nodiscard]] QByteArray stamp() const;
    [[nodiscard]] bool unlock();
    [[nodiscard]] QString whereKeysGo();
    [[nodiscard]] bool lock();
    void typeEverywhere(int cycle);
    void searchUnlocked();
    void searchLocked(int cycle);

    test::XDesktop m_desktop;
    QProcess m_window;
    QString m_file;
    qint64 m_pid = 0;
    qint64 m_searched = 0;
    Counted m_row{"T-MEM"};
};

QByteArray MemoryTest::cli(const QStringList &arguments)
{
    QProcess program;
    program.setProcessEnvironment(m_desktop.environment());
    program.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"),
                  arguments + QStringList{u"--passphrase-fd"_s, u"0"_s});
    program.write(pass.toUtf8() + '\n');
    program.closeWriteChannel();
    if (!program.waitForFinished(patience) || program.exitCode() != 0)
        qFatal("afterword-cli: %s", program.readAllStandardError().constData());
    return program.readAllStandardOutput();
}

QByteArray MemoryTest::stamp() const
{
    // SQLite counts its transactions in bytes 24 to 27; reading them needs no lock.
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) && file.seek(24) ? file.read(4) : QByteArray();
}

void MemoryTest::initTestCase()
{
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.problem()));
    m_file = m_desktop.home() + u"/home/journal.afterword"_s;
    cli({u"new"_s, m_file, u"--kdf"_s, u"1,1"_s});
    m_window.setProcessEnvironment(m_desktop.environment());
    m_window.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword"), {m_file});
    QVERIFY(m_window.waitForStarted());
    m_pid = m_window.processId();
    QVERIFY(m_desktop.waitForWindow(m_pid));
}

void MemoryTest::cleanupTestCase()
{
    m_window.terminate();
    QVERIFY(m_window.waitForFinished(patience));
}

bool MemoryTest::unlock()
{
    const QByteArray before = stamp();
    type(pass);
    key(u"Return"_s);
    return QTest::qWaitFor([&]() { return stamp() != before; }, patience); // the opening is noted
}

/// For the complaint: every window of the program by size, and which of them has the keys.
QString MemoryTest::whereKeysGo()
{
    QStringList told{u"keys go to "_s + m_desktop.xdotool({u"getwindowfocus"_s})};
    const QString all = m_desktop.xdotool(
        {u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(m_pid), u"--name"_s, u""_s});
    for (const QString &window : all.split(u'\n', Qt::SkipEmptyParts))
        told << m_desktop.xdotool({u"getwindowgeometry"_s, window}).simplified();
    return told.join(u"; "_s);
}

bool MemoryTest::lock()
{
    const QByteArray before = test::ProcessMemory::image(m_pid);
    key(u"ctrl+l"_s);
    return QTest::qWaitFor([&]() { return test::ProcessMemory::image(m_pid) != before; }, patience)
           && m_desktop.waitForWindow(m_pid);
}

void MemoryTest::typeEverywhere(int cycle)
{
    const auto word = [cycle](const char *what) -> QString {
        return stem + QString::fromLatin1(what) + QString::number(cycle);
    };
    // Events stay in order, so nothing needs to be waited for in between; one xdotool for all.
    QStringList all;
    const auto text = [&all](const QString &typed) {
        all << u"type"_s << u"--delay"_s << u"0"_s << u"--args"_s << u"1"_s << typed;
    };
    const auto keys = [&all](const QStringList &pressed) {
        for (const QString &each : pressed)
            all << u"key"_s << u"--delay"_s << u"0"_s << each;
    };
    text(word("undone"));
    keys({u"ctrl+z"_s}); // all that was typed until here
    text(u"# "_s + word("heading") + u'\n' + word("body") + u" and "_s + word("again")
         + u"\n- [ ] "_s + word("list") + u"\n\n"_s + word("cut"));
    keys({u"shift+Home"_s, u"ctrl+x"_s});
    text(word("copied"));
    keys({u"shift+Home"_s, u"ctrl+c"_s, u"End"_s, u"ctrl+shift+t"_s});
    text(word("tag") + u'\n' + word("half")); // the second is not finished
    keys({u"ctrl+f"_s});
    text(word("search"));
    m_desktop.xdotool(all);
}

void MemoryTest::searchUnlocked()
{
    test::ProcessMemory memory(m_pid);
    memory.lookFor(stem + u"body"_s);
    const auto seen = [&]() {
        return !memory.search(test::ProcessMemory::Extent::Writable).isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(seen, patience), "the search does not find the open page");
    test::ProcessMemory secrets(m_pid);
    secrets.lookFor(passStem);
    secrets.lookFor(wrongStem);
    const QStringList found = secrets.search(test::ProcessMemory::Extent::Readable);
    QVERIFY2(found.isEmpty(), qPrintable(u"while unlocked: "_s + found.join(u", "_s)));
}

void MemoryTest::searchLocked(int cycle)
{
    test::ProcessMemory memory(m_pid);
    for (const QString &each : {stem, passStem, wrongStem})
        memory.lookFor(each);
    const QStringList found =
        memory.search(cycle % fullEvery == 0 ? test::ProcessMemory::Extent::Readable
                                             : test::ProcessMemory::Extent::Writable);
    QVERIFY2(memory.problem().isEmpty(), qPrintable(memory.problem()));
    QVERIFY(memory.bytes() > 1'000'000);
    m_searched += memory.bytes();
    m_row.that(found.isEmpty());
    QVERIFY2(found.isEmpty(), qPrintable(u"cycle %1: "_s.arg(cycle) + found.join(u", "_s)));
}

void MemoryTest::lockedProcessesHoldNothing()
{
    if (geteuid() != 0)
        qInfo("Not run as an administrator: memory of a process that is not dumpable stays shut.");
    QElapsedTimer clock;
    clock.start();
    const int wanted = cycles / sampleStep();
    for (int cycle = 0; cycle < wanted; ++cycle) {
        if (cycle % fullEvery == 1) {
            type(wrongStem + u" late trains"_s);
            key(u"Return"_s);
            // A try that fails ends with the field empty and ready.
            QVERIFY(m_desktop.waitForWindow(m_pid));
        }
        QVERIFY2(unlock(), qPrintable(u"cycle %1"_s.arg(cycle)));
        typeEverywhere(cycle);
        if (cycle % fullEvery < 2)
            searchUnlocked();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(lock(), qPrintable(u"cycle %1: %2"_s.arg(cycle).arg(whereKeysGo())));
        searchLocked(cycle);
        if (QTest::currentTestFailed())
            return;
        if (cycle % fullEvery == 0)
            qInfo("cycle %d after %lld ms", cycle, clock.elapsed());
    }
    qInfo("%d locks of process %lld in %lld s, %lld MB searched",
          wanted,
          m_pid,
          clock.elapsed() / 1000,
          m_searched >> 20);
    // It all was typed: into the journal.
    const QByteArray pages = cli({u"search"_s, m_file, stem + u"again"_s, u"--json"_s});
    QVERIFY(!QJsonDocument::fromJson(pages).array().isEmpty());
    const QByteArray tagged = cli({u"search"_s, m_file, u"tag:"_s + stem, u"--json"_s});
    QVERIFY(!QJsonDocument::fromJson(tagged).array().isEmpty());
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"

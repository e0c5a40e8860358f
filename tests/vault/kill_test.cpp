// SPDX-License-Identifier: GPL-3.0-or-later
// T-KILL: a writer is killed at a random moment, again and again on one and the same vault, so that
// damage would add up: what it acknowledged is there, whole, every time.
#include "tests/support/counted.h"
#include "tests/vault/child.h"
#include "tests/vault/vault_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <array>
#include <poll.h>
#include <random>
#include <set>

namespace afterword::vault {

namespace {

constexpr int killSlices = 8; ///< QtTest ends a function that takes long, so there are some
constexpr int killRounds = 2000;
constexpr int killRoundsLong = 20000;
constexpr int killMostMilliseconds = 80;
constexpr std::uint32_t killKept = 30; ///< the newest texts; older ones are deleted

/// The 64 bits a pipe carries for "so many are saved".
using Acknowledgement = std::uint32_t;

std::string killText(std::uint32_t k)
{
    return std::to_string(k) + std::string(500 + (k * 977) % 9000, static_cast<char>('a' + k % 26));
}

std::string killHeader(std::uint32_t k)
{
    return R"({"v":1,"type":"writer","k":)" + std::to_string(k) + '}';
}

std::uint32_t killNumber(const std::string &header)
{
    return static_cast<std::uint32_t>(std::stoul(header.substr(header.rfind(':') + 1)));
}

/// Without the KDF: it is not what is to be killed.
std::unique_ptr<Vault> killOpen(const TestFolder &folder, const SecureBytes &key)
{
    std::unique_ptr<Vault> vault = Vault::open(folder.file()).value();
    require(vault->unlock(key.clone()));
    return vault;
}

/// In the child: saves k, k+1, …, each in rows that must agree, and tells of each one done.
[[noreturn]] void writeForever(const TestFolder &folder, const SecureBytes &key, int pipe)
{
    const auto vault = killOpen(folder, key);
    const auto headers = contentsOf(*vault, Table::Header);
    const RowId counter = headers.begin()->first;
    std::uint32_t k = killNumber(headers.begin()->second);
    std::map<std::uint32_t, RowId> texts;
    for (const auto &[rid, text] : contentsOf(*vault, Table::Blob))
        texts[static_cast<std::uint32_t>(std::stoul(text))] = rid;
    for (;;) {
        ++k;
        texts[k] = vault->newRowId(Table::Blob);
        std::vector<RowChange> changes{
            {RowChange::Op::Update, Table::Header, counter, killHeader(k)},
            {RowChange::Op::Insert, Table::Blob, texts[k], killText(k)}};
        while (texts.size() > killKept) {
            changes.push_back({RowChange::Op::Delete, Table::Blob, texts.begin()->second, {}});
            texts.erase(texts.begin());
        }
        if (!vault->commit(changes) || ::write(pipe, &k, sizeof k) != sizeof k)
            ::_exit(3);
    }
}

/// The last number told until so many milliseconds have gone, or until the pipe's end.
void listen(int pipe, int milliseconds, std::uint32_t &last)
{
    QElapsedTimer clock;
    clock.start();
    pollfd waiting{pipe, POLLIN, 0};
    for (;;) {
        const auto left = milliseconds - static_cast<int>(clock.elapsed());
        if (left <= 0 || ::poll(&waiting, 1, left) <= 0)
            return;
        Acknowledgement k = 0;
        if (::read(pipe, &k, sizeof k) != sizeof k)
            return;
        last = k;
    }
}

/// One writer's life, from start to kill -9; `last` becomes the last number it told.
void killedWriter(const TestFolder &folder,
                  const SecureBytes &key,
                  int milliseconds,
                  std::uint32_t &last)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        writeForever(folder, key, ends[1]);
    }
    ::close(ends[1]);
    listen(ends[0], milliseconds, last);
    ::kill(child, SIGKILL);
    constexpr int untilTheEnd = 20000;
    listen(ends[0], untilTheEnd, last); // told before it died
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    if (!WIFSIGNALED(status))
        qFatal("the writer ended by itself");
}

/// Empty when the vault holds exactly what it did after save k, and k is what it must be.
std::string troubleOf(Vault &vault, std::uint32_t told, std::uint32_t &k)
{
    const auto report = vault.check(true);
    if (!vault.isWhole() || !report || !report->isClean())
        return "not clean";
    const auto headers = contentsOf(vault, Table::Header);
    if (headers.size() != 1)
        return "headers";
    k = killNumber(headers.begin()->second);
    // At most the one save that was under way is there without having been told.
    if (k < told || k > told + 1)
        return std::to_string(k) + " saved, " + std::to_string(told) + " told";
    std::set<std::string> expected;
    for (std::uint32_t i = k > killKept ? k - killKept + 1 : 1; i <= k; ++i)
        expected.insert(killText(i));
    std::set<std::string> found;
    for (const auto &[rid, text] : contentsOf(vault, Table::Blob))
        found.insert(text);
    return found == expected ? std::string() : "texts";
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acknowledgedSavesSurvive_data();
    void acknowledgedSavesSurvive();
    void killsMetSaves();
    void deepCheckByTheProgram();

private:
    TestFolder m_folder;
    SecureBytes m_key;
    std::uint32_t m_saved = 0;
    int m_unfinished = 0; ///< kills that left a save behind that was under way
    std::mt19937 m_random{20260329};
};

void KillTest::initTestCase()
{
    const auto vault = m_folder.create();
    insert(*vault, Table::Header, killHeader(0));
    m_key = recoverMasterKey(vault->slots(), SlotType::Passphrase, passphrase()).value();
}

void KillTest::acknowledgedSavesSurvive_data()
{
    QTest::addColumn<int>("rounds");
    const int all = (longWholeRun() ? killRoundsLong : killRounds) / sampleStep();
    const int slices = longWholeRun() ? 10 * killSlices : killSlices;
    for (int i = 0; i < slices; ++i)
        QTest::addRow("part %d", i + 1) << all / slices;
}

void KillTest::acknowledgedSavesSurvive()
{
    QFETCH(const int, rounds);
    Counted counted("T-KILL");
    const std::uint32_t before = m_saved;
    int unfinished = 0;
    for (int round = 0; round < rounds; ++round) {
        const int milliseconds = 1 + static_cast<int>(m_random() % killMostMilliseconds);
        std::uint32_t told = m_saved;
        killedWriter(m_folder, m_key, milliseconds, told);
        const QFileInfo journal(QString::fromStdString(m_folder.file() + "-journal"));
        unfinished += journal.size() > 0 ? 1 : 0;
        const auto vault = killOpen(m_folder, m_key);
        const std::string trouble = troubleOf(*vault, told, m_saved);
        QVERIFY2(counted.that(trouble.empty()),
                 qPrintable(QStringLiteral("round %1, killed after %2 ms: %3")
                                .arg(round)
                                .arg(milliseconds)
                                .arg(QString::fromStdString(trouble))));
    }
    qInfo("%u saves, %d of %d kills left an unfinished one behind",
          m_saved - before,
          unfinished,
          rounds);
    m_unfinished += unfinished;
}

/// Otherwise nothing was shown. Over all rounds: a sampled part has so few that it may go without.
void KillTest::killsMetSaves()
{
    QVERIFY(m_saved > 0);
    QVERIFY(m_unfinished > 0);
}

/// After all that, as a person would ask.
void KillTest::deepCheckByTheProgram()
{
    QProcess program;
    program.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"),
                  {QStringLiteral("check"),
                   QString::fromStdString(m_folder.file()),
                   QStringLiteral("--deep"),
                   QStringLiteral("--passphrase-fd"),
                   QStringLiteral("0")});
    program.write(QByteArray::fromStdString(std::string(passphrase().view())) + '\n');
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::KillTest)
#include "kill_test.moc"

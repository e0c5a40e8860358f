// SPDX-License-Identifier: GPL-3.0-or-later
// A writer is killed at random moments, again and again on the same vault: what it acknowledged is
// there, whole, every time.
#include "tests/vault/child.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <array>
#include <poll.h>
#include <random>

namespace afterword::vault {

namespace {

constexpr int killRounds = 50;

std::string killText(std::uint32_t k)
{
    return std::to_string(k) + std::string(500 + (k * 977) % 9000, static_cast<char>('a' + k % 26));
}

/// In the child: saves k, k+1, …, each in three rows that must agree, and tells of each one done.
[[noreturn]] void writeForever(const TestFolder &folder, int pipe)
{
    const auto vault = folder.openUnlocked();
    const auto headers = contentsOf(*vault, Table::Header);
    const RowId counter = headers.begin()->first;
    auto k = static_cast<std::uint32_t>(std::stoul(headers.begin()->second));
    for (;;) {
        ++k;
        const auto blobs = vault->sealedRows(Table::Blob, 0, 1).value();
        std::vector<RowChange> changes{
            {RowChange::Op::Update, Table::Header, counter, std::to_string(k)},
            {RowChange::Op::Insert, Table::Blob, vault->newRowId(Table::Blob), killText(k)}};
        if (k % 3 == 0 && !blobs.empty())
            changes.push_back({RowChange::Op::Delete, Table::Blob, blobs.front().rid, {}});
        if (!vault->commit(changes) || ::write(pipe, &k, sizeof k) != sizeof k)
            ::_exit(3);
    }
}

struct Acknowledged
{
    std::uint32_t last = 0;
    int count = 0;
};

/// Reads what the writer tells until there were so many, and then for so many milliseconds more.
Acknowledged listen(int pipe, int enough, int more)
{
    Acknowledged heard;
    pollfd waiting{pipe, POLLIN, 0};
    while (::poll(&waiting, 1, heard.count < enough ? 20000 : more) > 0) {
        std::uint32_t k = 0;
        if (::read(pipe, &k, sizeof k) != sizeof k)
            break;
        heard.last = k;
        if (++heard.count >= enough && more == 0)
            break;
        if (heard.count >= enough)
            --more;
    }
    return heard;
}

/// One writer's life, from start to kill -9.
Acknowledged killedWriter(const TestFolder &folder, std::mt19937 &random)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        writeForever(folder, ends[1]);
    }
    ::close(ends[1]);
    const int enough = 1 + static_cast<int>(random() % 6);
    Acknowledged heard = listen(ends[0], enough, static_cast<int>(random() % 5));
    ::kill(child, SIGKILL);
    // Told before it died.
    const Acknowledged rest = listen(ends[0], 1 << 30, 0);
    if (rest.count > 0)
        heard.last = rest.last;
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    if (!WIFSIGNALED(status))
        qFatal("the writer ended by itself");
    return heard;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedSavesSurvive();
};

void KillTest::acknowledgedSavesSurvive()
{
    const TestFolder folder;
    insert(*folder.create(), Table::Header, "0");
    std::mt19937 random(20260329);
    std::uint32_t total = 0;
    int unfinished = 0;
    for (int round = 0; round < killRounds; ++round) {
        const Acknowledged heard = killedWriter(folder, random);
        QVERIFY(heard.count > 0);
        unfinished +=
            QFileInfo(QString::fromStdString(folder.file() + "-journal")).size() > 0 ? 1 : 0;
        const auto vault = folder.openUnlocked();
        QVERIFY(vault->isWhole());
        QVERIFY(vault->check(true).value().isClean());
        const auto headers = contentsOf(*vault, Table::Header);
        QCOMPARE(headers.size(), std::size_t{1});
        const auto k = static_cast<std::uint32_t>(std::stoul(headers.begin()->second));
        QVERIFY2(k >= heard.last, qPrintable(QStringLiteral("%1 < %2").arg(k).arg(heard.last)));
        // At most the one save that was under way is there without having been told.
        QVERIFY(k <= heard.last + 1);
        bool found = false;
        for (const auto &[rid, text] : contentsOf(*vault, Table::Blob)) {
            QCOMPARE(text, killText(static_cast<std::uint32_t>(std::stoul(text))));
            found = found || text == killText(k);
        }
        QVERIFY(found);
        total = k;
    }
    QVERIFY(total >= killRounds);
    qInfo("%u saves, %d rounds left an unfinished one behind", total, unfinished);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::KillTest)
#include "kill_test.moc"

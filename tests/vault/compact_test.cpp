// SPDX-License-Identifier: GPL-3.0-or-later
// Compaction that leaves nothing behind, also when the disk fails at any step; and what one guess
// at a passphrase is made to cost.
#include "app/vault/database.h"
#include "tests/vault/failing_vfs.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <random>

namespace afterword::vault {

namespace {

/// Every 16-byte piece, a few bytes apart, so that a remnant of any length is met.
bool holdsPieceOf(const QByteArray &file, const std::string &bytes)
{
    for (std::size_t at = 0; at + 16 <= bytes.size(); at += 16) {
        if (file.contains(QByteArray(bytes.data() + at, 16)))
            return true;
    }
    return false;
}

} // namespace

class CompactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_disk.plan = {}; }

    void compactingLeavesNothingBehind();
    void compactingOrdersPagesByRow();
    void everyStepOfCompacting();
    void nothingCanBeAttachedAfterwards();
    void costIsRaisedToAboutASecond_data();
    void costIsRaisedToAboutASecond();

private:
    FailingVfs m_disk;
};

void CompactTest::compactingLeavesNothingBehind()
{
    const TestFolder folder;
    auto vault = folder.create();
    std::mt19937 random(7);
    std::vector<RowId> rids;
    std::vector<std::string> gone;
    const auto remember = [&](RowId rid) {
        const SealedRow row = vault->sealedRows(Table::Blob, rid - 1, 1).value().front();
        gone.push_back(row.t + row.c);
    };
    for (int i = 0; i < 150; ++i) {
        const std::string content(random() % 20000, 'x');
        if (rids.size() < 20 || random() % 3 == 0) {
            rids.push_back(insert(*vault, Table::Blob, content));
            continue;
        }
        const std::size_t at = random() % rids.size();
        remember(rids[at]);
        RowChange change{RowChange::Op::Update, Table::Blob, rids[at], content};
        if (random() % 2 == 0) {
            change.op = RowChange::Op::Delete;
            rids.erase(rids.begin() + static_cast<std::ptrdiff_t>(at));
        }
        require(vault->commit({&change, 1}));
    }
    const auto before = contentsOf(*vault, Table::Blob);
    const std::uint64_t counter = vault->commitCounter();
    const qsizetype size = folder.bytes().size();
    require(vault->compact());
    QCOMPARE(vault->commitCounter(), counter);
    QVERIFY(contentsOf(*vault, Table::Blob) == before);
    QVERIFY(folder.bytes().size() < size);
    const QByteArray file = folder.bytes();
    for (const std::string &bytes : gone)
        QVERIFY2(!holdsPieceOf(file, bytes), "a remnant in the file");
    QVERIFY2(QFileInfo(QString::fromStdString(folder.file() + "-journal")).size() == 0,
             "or beside it");
    insert(*vault, Table::Blob, "and writing goes on");
    QVERIFY(vault->check(true).value().isClean());
    vault.reset();
    QVERIFY(folder.openUnlocked()->isWhole());
    QCOMPARE(folder.entries(), QStringList{folder.name()});
}

void CompactTest::compactingOrdersPagesByRow()
{
    const TestFolder folder;
    auto vault = folder.create();
    std::vector<RowChange> changes;
    for (int i = 0; i < 400; ++i) {
        changes.push_back(
            {RowChange::Op::Insert, Table::Blob, vault->newRowId(), std::string(1900, 'p')});
    }
    require(vault->commit(changes));
    const auto inOrder = [&] {
        const QByteArray file = folder.bytes();
        qsizetype last = 0;
        int back = 0;
        const auto rows = vault->sealedRows(Table::Blob, 0, 1000).value();
        for (const SealedRow &row : rows) {
            const qsizetype page = file.indexOf(QByteArray::fromStdString(row.t)) / 4096;
            back += page < last ? 1 : 0;
            last = page;
        }
        return back == 0;
    };
    QVERIFY2(!inOrder(), "pages tell in which order things were written");
    require(vault->compact());
    QVERIFY(inOrder());
}

void CompactTest::everyStepOfCompacting()
{
    const TestFolder folder;
    {
        const auto vault = folder.create();
        for (int i = 0; i < 12; ++i) {
            const RowId rid = insert(*vault, Table::Blob, std::string(9000, 'c'));
            if (i % 2 == 0) {
                const RowChange change{RowChange::Op::Delete, Table::Blob, rid, {}};
                require(vault->commit({&change, 1}));
            }
        }
    }
    const QByteArray bytes = folder.bytes();
    int failures = 0;
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC}) {
        for (int at = 1;; at += 5) {
            m_disk.plan = {};
            folder.setBytes(bytes);
            auto vault = folder.openUnlocked();
            const auto before = contentsOf(*vault, Table::Blob);
            m_disk.plan = {at, code, false, code == SQLITE_IOERR_FSYNC, 0};
            const Status done = vault->compact();
            const bool reached = m_disk.plan.count >= at;
            m_disk.plan = {};
            failures += done ? 0 : 1;
            insert(*vault, Table::Header, "after it");
            QVERIFY(contentsOf(*vault, Table::Blob) == before);
            vault.reset();
            vault = folder.openUnlocked();
            QVERIFY(vault->isWhole());
            QVERIFY(contentsOf(*vault, Table::Blob) == before);
            QVERIFY(vault->check(true).value().isClean());
            if (!reached)
                break;
        }
    }
    QVERIFY(failures > 10);
}

void CompactTest::nothingCanBeAttachedAfterwards()
{
    const TestFolder folder;
    require(folder.create()->close());
    const auto database = Database::open(folder.file(), Database::Purpose::Open).value();
    require(database->applyPragmas());
    for (int i = 0; i < 2; ++i) {
        for (const char *sql : {"ATTACH ':memory:' AS other",
                                "ATTACH '' AS other",
                                "CREATE TABLE vacuum_db(x)",
                                "SELECT quote(k) FROM meta",
                                "VACUUM",
                                "VACUUM INTO '/tmp/elsewhere'"})
            QVERIFY2(!database->exec(sql), sql);
        const std::string target = folder.path(i == 0 ? "first" : "second");
        require(database->vacuumInto(target));
        QVERIFY(QFileInfo(QString::fromStdString(target)).size() > 100'000);
        QVERIFY2(!database->vacuumInto(target), "never into a file that holds something");
    }
    QCOMPARE(database->value("PRAGMA temp_store").value(), std::string("2"));
}

void CompactTest::costIsRaisedToAboutASecond_data()
{
    QTest::addColumn<double>("probe"); // seconds for one pass over 64 MiB
    QTest::addColumn<quint32>("baseTime");
    QTest::addColumn<quint32>("memory");
    QTest::addColumn<quint32>("expected");
    constexpr quint32 mib = 1024;
    QTest::newRow("slow machine stays at the least") << 0.5 << 3U << 256 * mib << 3U;
    QTest::newRow("as measured in the design") << 0.08 << 3U << 256 * mib << 3U;
    QTest::newRow("twice as fast") << 0.04 << 3U << 256 * mib << 6U;
    QTest::newRow("very fast: no more than twelve") << 0.001 << 3U << 256 * mib << 12U;
    QTest::newRow("a clock that stands still") << 0.0 << 3U << 256 * mib << 3U;
    QTest::newRow("a clock that runs back") << -1.0 << 3U << 256 * mib << 3U;
    QTest::newRow("little memory, more passes") << 0.1 << 3U << 64 * mib << 10U;
    QTest::newRow("never below what was asked for") << 0.5 << 14U << 64 * mib << 14U;
    QTest::newRow("tests stay cheap") << 0.001 << 1U << 8U << 1U;
}

void CompactTest::costIsRaisedToAboutASecond()
{
    QFETCH(const double, probe);
    QFETCH(const quint32, baseTime);
    QFETCH(const quint32, memory);
    QFETCH(const quint32, expected);
    double now = 5.0;
    int looks = 0;
    const KdfCost cost = calibrated(KdfCost::make(baseTime, memory).value(), [&] {
        ++looks;
        const double then = now;
        now += probe;
        return then;
    });
    QCOMPARE(cost.t(), expected);
    QCOMPARE(cost.memoryKiB(), memory);
    QCOMPARE(looks, memory >= 64U * 1024 ? 2 : 0);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::CompactTest)
#include "compact_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// T-SLOT, in the file: costs made to hurt, slots stuffed in, slots of others, and one copy of two
// destroyed. The slot by itself, field by field: slots_test.
#include "app/vault/layout.h"
#include "app/vault/slot_layout.h"
#include "tests/support/counted.h"
#include "tests/vault/all_cores.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <sys/resource.h>

namespace afterword::vault {

namespace {

constexpr double dosMostSeconds = 0.05; ///< of this thread, whatever else the machine does
constexpr long dosMostKiB = 20 * 1024;

/// The most memory this process ever had.
long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

std::string slotOf(const TestFolder &folder)
{
    return RawSqlite(folder.file()).value("SELECT v FROM slot WHERE n=1");
}

/// Both copies of slot n.
void putSlot(const TestFolder &folder, const std::string &bytes, std::int64_t n)
{
    RawSqlite raw(folder.file());
    raw.exec("INSERT OR IGNORE INTO slot VALUES(" + std::to_string(n) + ", x'00')");
    raw.exec("INSERT OR IGNORE INTO spare VALUES(" + std::to_string(spareOfSlot + n) + ", x'00')");
    raw.put("UPDATE slot SET v=?1 WHERE n=?2", bytes, n);
    raw.put("UPDATE spare SET v=?1 WHERE k=?2", bytes, spareOfSlot + n);
}

Errc unlockError(const TestFolder &folder)
{
    const auto vault = folder.tryUnlocked();
    return vault ? Errc::Internal : vault.error().code;
}

} // namespace

class SlotAttacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costsThatHurt_data();
    void costsThatHurt();
    void stuffed_data();
    void stuffed();
    void stuffedWithinBounds();
    void manyCostlySlots();
    void slotOfAnotherVault();
    void secondCopyInTheFile_data();
    void secondCopyInTheFile();
};

void SlotAttacksTest::costsThatHurt_data()
{
    QTest::addColumn<quint32>("t");
    QTest::addColumn<quint32>("memory");
    QTest::newRow("3 TiB") << 3U << 3U * 1024 * 1024 * 1024;
    QTest::newRow("4 TiB less a KiB") << 3U << 0xffffffffU;
    QTest::newRow("a KiB above 1 GiB") << 3U << 1024U * 1024 + 1;
    QTest::newRow("2 GiB") << 3U << 2048U * 1024;
    QTest::newRow("17 passes") << 17U << 64U * 1024;
    QTest::newRow("endless passes") << 0xffffffffU << 64U * 1024;
    QTest::newRow("endless both") << 0xffffffffU << 0xffffffffU;
    QTest::newRow("no passes") << 0U << 64U * 1024;
    QTest::newRow("no memory") << 3U << 0U;
    QTest::newRow("sign bit") << 0x80000003U << 64U * 1024;
}

/// Refused by its numbers, before any of it is allocated.
void SlotAttacksTest::costsThatHurt()
{
    QFETCH(const quint32, t);
    QFETCH(const quint32, memory);
    Counted counted("T-SLOT");
    const TestFolder folder;
    folder.create();
    std::string bytes = slotOf(folder);
    putLe(bytesOf(bytes) + slot_at::time, t);
    putLe(bytesOf(bytes) + slot_at::memory, memory);
    putSlot(folder, bytes, 1);

    const long peakBefore = peakKiB();
    const double start = threadSeconds();
    const auto vault = Vault::open(folder.file()).value();
    const auto key = recoverMasterKey(vault->slots(), SlotType::Passphrase, passphrase());
    const double spent = threadSeconds() - start;
    QVERIFY(counted.that(!key && key.error().code == Errc::TooCostly));
    const bool byTime = t < 1 || t > 16;
    QCOMPARE(key.error().detail,
             byTime ? "t=" + std::to_string(t) : std::to_string(memory) + " KiB");
    QVERIFY2(spent < dosMostSeconds, qPrintable(QString::number(spent)));
    QVERIFY(peakKiB() - peakBefore < dosMostKiB);
}

void SlotAttacksTest::stuffed_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) {
        QTest::newRow(name) << QString::fromUtf8(sql);
    };
    row("fifth place", "INSERT INTO slot SELECT 5, v FROM slot WHERE n=1");
    row("place zero", "INSERT INTO slot SELECT 0, v FROM slot WHERE n=1");
    row("place below zero", "INSERT INTO slot SELECT -1, v FROM slot WHERE n=1");
    row("place of all bits", "INSERT INTO slot SELECT -9223372036854775808, v FROM slot WHERE n=1");
    row("place 2^32 + 1", "INSERT INTO slot SELECT 4294967297, v FROM slot WHERE n=1");
    row("three of passphrases",
        "INSERT INTO slot SELECT 2, v FROM slot WHERE n=1; INSERT INTO slot SELECT 3, v FROM slot "
        "WHERE n=1");
    row("three of passphrases, in spare alone",
        "INSERT INTO spare SELECT 1002, v FROM slot; INSERT INTO spare SELECT 1003, v FROM slot");
    row("two of codes",
        "INSERT INTO slot SELECT 2, CAST(x'0102' || substr(v, 3) AS BLOB) FROM slot; UPDATE slot "
        "SET "
        "v=CAST(x'0102' || substr(v, 3) AS BLOB) WHERE n=2; INSERT INTO slot SELECT 3, v FROM slot "
        "WHERE n=2");
    row("a thousand",
        "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i+1 FROM n WHERE i<1000) INSERT INTO "
        "slot "
        "SELECT i, (SELECT v FROM slot WHERE n=1) FROM n");
    row("spare place 2000", "INSERT INTO spare SELECT 2000, v FROM slot");
    row("spare place 1000", "INSERT INTO spare SELECT 1000, v FROM slot");
    row("spare place 1005", "INSERT INTO spare SELECT 1005, v FROM slot");
    row("spare place 2", "INSERT INTO spare SELECT 2, v FROM slot");
    row("in meta", "INSERT INTO meta SELECT 3, v FROM slot");
    row("in meta at zero", "INSERT INTO meta SELECT 0, v FROM slot");
    row("slot of 5 MB", "UPDATE slot SET v=zeroblob(5000000); DELETE FROM spare WHERE k=1001");
    row("slot of 20 MB", "UPDATE slot SET v=zeroblob(20000000)");
    row("no slot", "DELETE FROM slot; DELETE FROM spare WHERE k>1000");
    row("both copies cut",
        "UPDATE slot SET v=substr(v, 1, 191); UPDATE spare SET v=substr(v, 1, 191)");
    row("both copies long",
        "UPDATE slot SET v=CAST(v || x'00' AS BLOB); UPDATE spare SET v=CAST(v || x'00' AS BLOB)");
}

/// Refused, or without any slot that counts; never tried one after the other.
void SlotAttacksTest::stuffed()
{
    QFETCH(const QString, sql);
    Counted counted("T-SLOT");
    const TestFolder folder;
    folder.create();
    RawSqlite(folder.file()).exec(sql.toStdString());
    const QByteArray before = folder.bytes();
    const double start = threadSeconds();
    const Errc code = unlockError(folder);
    const double spent = threadSeconds() - start;
    QVERIFY2(counted.that(code == Errc::Damaged),
             qPrintable(QString::number(static_cast<int>(code))));
    QVERIFY2(spent < 10 * dosMostSeconds, qPrintable(QString::number(spent)));
    QCOMPARE(folder.bytes(), before);
}

/// One more of the kind is within bounds, and seen by the manifest.
void SlotAttacksTest::stuffedWithinBounds()
{
    Counted counted("T-SLOT");
    for (const std::int64_t n : {2, 3, 4}) {
        const TestFolder folder;
        folder.create();
        putSlot(folder, slotOf(folder), n);
        const auto vault = folder.openUnlocked();
        QVERIFY(counted.that(!vault->isWhole() && vault->isReadOnly()));
    }
}

/// As many derivations as can be asked for: two, whatever the four slots and four copies say.
void SlotAttacksTest::manyCostlySlots()
{
    Counted counted("T-SLOT");
    const TestFolder folder;
    folder.create();
    const std::string slot = slotOf(folder);
    {
        RawSqlite raw(folder.file());
        std::int64_t salt = 1;
        for (const char *sql :
             {"UPDATE slot SET v=?1 WHERE n=?2", "UPDATE spare SET v=?1 WHERE k=?2"}) {
            for (const std::int64_t n : {1, 2}) {
                const bool first = std::string_view(sql).substr(7, 4) == "slot";
                const std::int64_t key = first ? n : spareOfSlot + n;
                raw.exec((first ? "INSERT OR IGNORE INTO slot VALUES("
                                : "INSERT OR IGNORE INTO spare VALUES(")
                         + std::to_string(key) + ", x'00')");
                std::string other = slot;
                other[slot_at::salt] = static_cast<char>(salt++);
                putLe(bytesOf(other) + slot_at::memory, std::uint32_t{128 * 1024});
                raw.put(sql, other, key);
            }
        }
    }
    const auto vault = Vault::open(folder.file()).value();
    QCOMPARE(vault->slots().slots.size() + vault->slots().spares.size(), std::size_t{4});
    const auto seconds = [&](const SlotSet &set) {
        const double start = threadSeconds();
        const auto key = recoverMasterKey(set, SlotType::Passphrase, passphrase());
        return key ? -1.0 : threadSeconds() - start;
    };
    SlotSet one = vault->slots();
    one.slots.resize(1);
    one.spares.clear();
    const double once = std::min(seconds(one), seconds(one));
    const double all = std::min(seconds(vault->slots()), seconds(vault->slots()));
    QVERIFY(once > 0);
    QVERIFY2(counted.that(all < 3 * once), qPrintable(QString::number(all / once)));
}

void SlotAttacksTest::slotOfAnotherVault()
{
    Counted counted("T-SLOT");
    const TestFolder folder;
    folder.create();
    const TestFolder other;
    other.create();
    // In place of ours: it opens nothing. Beside ours: ours opens, and the other one is told.
    putSlot(folder, slotOf(other), 2);
    const auto vault = folder.openUnlocked();
    QVERIFY(counted.that(!vault->isWhole()));
    putSlot(folder, slotOf(other), 1);
    QVERIFY(counted.that(unlockError(folder) == Errc::WrongPassphrase));
}

void SlotAttacksTest::secondCopyInTheFile_data()
{
    QTest::addColumn<QString>("harm");
    const auto row = [](const char *name, const char *sql) {
        QTest::newRow(name) << QString::fromUtf8(sql);
    };
    row("slot gone", "DELETE FROM slot");
    row("slot zeroed", "UPDATE slot SET v=zeroblob(192)");
    row("slot cut", "UPDATE slot SET v=substr(v, 1, 100)");
    row("slot empty", "UPDATE slot SET v=x''");
    row("slot random", "UPDATE slot SET v=randomblob(192)");
    row("slot keeps its head",
        "UPDATE slot SET v=CAST(substr(v, 1, 16) || randomblob(136) || zeroblob(40) AS BLOB)");
    row("spare slot gone", "DELETE FROM spare WHERE k=1001");
    row("spare slot random", "UPDATE spare SET v=randomblob(192) WHERE k=1001");
    row("header gone", "DELETE FROM meta WHERE k=1");
    row("header random", "UPDATE meta SET v=randomblob(64) WHERE k=1");
    row("header of another vault",
        "UPDATE meta SET v=CAST(substr(v, 1, 16) || randomblob(16) || zeroblob(32) AS BLOB) WHERE "
        "k=1");
    row("header of a later format",
        "UPDATE meta SET v=CAST(substr(v, 1, 8) || x'0200' || substr(v, 11) AS BLOB) WHERE k=1");
    row("spare header gone", "DELETE FROM spare WHERE k=1");
    row("both of the first",
        "UPDATE slot SET v=randomblob(192); UPDATE meta SET v=zeroblob(64) WHERE k=1");
    row("crosswise",
        "UPDATE slot SET v=randomblob(192); UPDATE spare SET v=zeroblob(64) WHERE k=1");
}

void SlotAttacksTest::secondCopyInTheFile()
{
    Counted counted("T-SLOT");
    counted.add(1);
    QFETCH(const QString, harm);
    const TestFolder folder;
    RowId rid = 0;
    {
        const auto vault = folder.create();
        rid = insert(*vault, Table::Header, "kept");
    }
    const std::string slot = RawSqlite(folder.file()).value("SELECT v FROM slot");
    const std::string header = RawSqlite(folder.file()).value("SELECT v FROM meta WHERE k=1");
    RawSqlite(folder.file()).exec(harm.toStdString());
    {
        const auto vault = folder.openUnlocked();
        QVERIFY(vault->isWhole());
        QVERIFY(!vault->isReadOnly());
        QCOMPARE(vault->read(Table::Header, rid).value(), std::string("kept"));
        insert(*vault, Table::Header, "more");
    }
    // The next save has put both copies right.
    RawSqlite raw(folder.file());
    QCOMPARE(raw.value("SELECT v FROM slot"), slot);
    QCOMPARE(raw.value("SELECT v FROM spare WHERE k=1001"), slot);
    QCOMPARE(raw.value("SELECT v FROM meta WHERE k=1"), header);
    QCOMPARE(raw.value("SELECT v FROM spare WHERE k=1"), header);
    QVERIFY(folder.openUnlocked()->check(true).value().isClean());
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::SlotAttacksTest)
#include "slot_attacks_test.moc"

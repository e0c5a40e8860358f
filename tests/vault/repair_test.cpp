// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file is said by name, and "keep the rest" makes it whole with all that
// opens. T-ROLL: rows and slots taken, put back, moved and mixed, in fifty vaults of different
// content.
#include "app/vault/layout.h"
#include "tests/support/counted.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

namespace afterword::vault {

namespace {

using Rows = std::map<RowId, std::string>;

struct RawRow
{
    RowId rid = 0;
    std::string t;
    std::string c;
};

RawRow rawRow(RawSqlite &raw, const std::string &table, RowId rid)
{
    return {rid,
            raw.value("SELECT t FROM " + table + " WHERE rid=?1", rid),
            raw.value("SELECT c FROM " + table + " WHERE rid=?1", rid)};
}

void overwrite(RawSqlite &raw, const std::string &table, const RawRow &row)
{
    raw.put("UPDATE " + table + " SET t=?1 WHERE rid=?2", row.t, row.rid);
    raw.put("UPDATE " + table + " SET c=?1 WHERE rid=?2", row.c, row.rid);
}

void insertRaw(RawSqlite &raw, const std::string &table, const RawRow &row)
{
    raw.put("INSERT INTO " + table + "(rid, t, c) VALUES(?2, ?1, x'00')", row.t, row.rid);
    raw.put("UPDATE " + table + " SET c=?1 WHERE rid=?2", row.c, row.rid);
}

/// A vault with a past: what it held before its last saves, and what it holds.
class Past
{
public:
    explicit Past(quint32 seed)
        : m_random(seed)
    {
        {
            const auto vault = folder.create();
            std::vector<RowChange> changes;
            const int records = 3 + m_random.bounded(12);
            for (int i = 0; i < records; ++i) {
                changes.push_back(change(*vault, Table::Header, 60'000 / records));
                changes.push_back(change(*vault, Table::Blob, 90'000 / records));
            }
            require(vault->commit(changes));
            for (const RowChange &one : changes)
                contents(one.table)[one.rid] = one.content;
            updated = changes[1].rid;
            removed = changes[3].rid;
        }
        older = folder.bytes();
        {
            RawSqlite raw(folder.file());
            olderManifest = raw.value("SELECT v FROM meta WHERE k=2");
            olderRow = rawRow(raw, "b", updated);
            removedRow = rawRow(raw, "b", removed);
        }
        const auto vault = folder.openUnlocked();
        std::vector<RowChange> changes;
        changes.push_back({RowChange::Op::Update, Table::Blob, updated, text(2000)});
        changes.push_back({RowChange::Op::Delete, Table::Blob, removed, {}});
        changes.push_back(change(*vault, Table::Header, 3000));
        require(vault->commit(changes));
        blobs[updated] = changes[0].content;
        blobs.erase(removed);
        headers[changes[2].rid] = changes[2].content;
    }

    Rows &contents(Table table) { return table == Table::Header ? headers : blobs; }

    std::string text(int most)
    {
        std::string out(m_random.bounded(static_cast<quint32>(most)), '\0');
        for (char &letter : out)
            letter = static_cast<char>('a' + m_random.bounded(26));
        return out;
    }

    TestFolder folder;
    Rows headers;
    Rows blobs;
    QByteArray older;
    std::string olderManifest;
    RawRow olderRow;
    RawRow removedRow;
    RowId updated = 0;
    RowId removed = 0;

private:
    RowChange change(Vault &vault, Table table, int most)
    {
        return {RowChange::Op::Insert, table, vault.newRowId(table), text(most)};
    }

    QRandomGenerator m_random;
};

struct Manipulation
{
    const char *name;
    Finding expected;
    void (*harm)(Past &past, RawSqlite &raw);
    int lostBlobs = 0; ///< of those that were there
};

const std::array<Manipulation, 11> manipulations{{
    {"row deleted",
     Finding::Missing,
     [](Past &past, RawSqlite &raw) {
         raw.exec("DELETE FROM b WHERE rid=" + std::to_string(past.updated));
     },
     1},
    {"older row put back",
     Finding::Mixed,
     [](Past &past, RawSqlite &raw) {
         overwrite(raw, "b", past.olderRow);
         past.blobs[past.updated].clear(); // the older text is the one that is there
     }},
    {"two bodies swapped",
     Finding::Damaged,
     [](Past &past, RawSqlite &raw) {
         RawRow one = rawRow(raw, "b", past.blobs.begin()->first);
         RawRow other = rawRow(raw, "b", past.blobs.rbegin()->first);
         std::swap(one.rid, other.rid);
         overwrite(raw, "b", one);
         overwrite(raw, "b", other);
     },
     2},
    {"header played as body",
     Finding::Damaged,
     [](Past &past, RawSqlite &raw) {
         insertRaw(raw, "b", rawRow(raw, "h", past.headers.begin()->first));
     }},
    {"row doubled",
     Finding::Damaged,
     [](Past &past, RawSqlite &raw) {
         RawRow row = rawRow(raw, "b", past.updated);
         row.rid = 7;
         insertRaw(raw, "b", row);
     }},
    {"removed row put back",
     Finding::Added,
     [](Past &past, RawSqlite &raw) {
         insertRaw(raw, "b", past.removedRow);
         past.blobs[past.removed].clear();
     }},
    {"older manifest over newer rows",
     Finding::Missing,
     [](Past &past, RawSqlite &raw) {
         raw.put("UPDATE meta SET v=?1 WHERE k=?2", past.olderManifest, 2);
     }},
    {"slot put back",
     Finding::LocksChanged,
     [](Past &, RawSqlite &raw) {
         const std::string slot = raw.value("SELECT v FROM slot WHERE n=1");
         raw.put("INSERT INTO slot(v, n) VALUES(?1, ?2)", slot, 2);
         raw.put("INSERT INTO spare(v, k) VALUES(?1, ?2)", slot, 1002);
     }},
    {"row of another vault",
     Finding::Damaged,
     [](Past &, RawSqlite &raw) {
         const Past other(4711);
         RawSqlite from(other.folder.file());
         insertRaw(raw, "b", rawRow(from, "b", other.updated));
     }},
    {"manifest gone",
     Finding::NoManifest,
     [](Past &, RawSqlite &raw) { raw.exec("DELETE FROM meta WHERE k=2"); }},
    {"body rotten",
     Finding::Damaged,
     [](Past &past, RawSqlite &raw) {
         raw.exec("UPDATE b SET c=zeroblob(length(c)) WHERE rid=" + std::to_string(past.updated));
     },
     1},
}};

} // namespace

class RepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tRoll();
    void wholeFileRolledBackLooksSound();
    void everyRowOfATableGone();
    void rootLost();
    void lostManifestCountsOn();
    void locksThatDifferBothStillOpen();
    void nothingIsWrittenBeforeItIsAskedFor();
    void refusedWhereItCannotWrite();
    void partsCoverTheWholeFile();
};

/// Nothing here is about the disk, so files may lie in memory.
void RepairTest::initTestCase()
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

void RepairTest::tRoll()
{
    Counted counted("T-ROLL");
    const int vaults = 50;
    for (int seed = 0; seed < vaults; seed += sampleStep()) {
        Past past(static_cast<quint32>(seed));
        const QByteArray present = past.folder.bytes();
        const std::array<Rows, 2> saved{past.headers, past.blobs};
        for (const Manipulation &one : manipulations) {
            past.folder.setBytes(present);
            past.headers = saved[0];
            past.blobs = saved[1];
            {
                RawSqlite raw(past.folder.file());
                one.harm(past, raw);
            }
            const QByteArray what = QByteArray(one.name) + ", seed " + QByteArray::number(seed);
            auto vault = past.folder.openUnlocked();
            const CheckReport report = vault->check(true).value();
            bool right = report.verdict() == one.expected && !report.isClean();
            for (const Table table : {Table::Header, Table::Blob}) {
                for (const auto &[rid, content] : contentsOf(*vault, table)) {
                    const std::string &expected = past.contents(table)[rid];
                    right = right && (expected.empty() || content == expected);
                }
            }
            // What is left is kept, whole and writable, and stays so when it is opened again.
            const auto headers = contentsOf(*vault, Table::Header);
            const auto blobs = contentsOf(*vault, Table::Blob);
            right = right && vault->keepTheRest().has_value() && vault->isWhole();
            right = right
                    && blobs.size() + static_cast<std::size_t>(one.lostBlobs) >= past.blobs.size();
            vault.reset();
            vault = past.folder.openUnlocked();
            right = right && vault->isWhole() && !vault->isReadOnly()
                    && contentsOf(*vault, Table::Header) == headers
                    && contentsOf(*vault, Table::Blob) == blobs;
            insert(*vault, Table::Header, "after");
            right = right && vault->check(true).value().isClean();
            QVERIFY2(counted.that(right), what.constData());
        }
    }
}

/// By construction: only something outside the file can tell.
void RepairTest::wholeFileRolledBackLooksSound()
{
    Counted counted("T-ROLL");
    const Past past(1);
    past.folder.setBytes(past.older);
    const auto vault = past.folder.openUnlocked();
    QVERIFY(counted.that(vault->check(true).value().verdict() == Finding::Sound));
    QCOMPARE(vault->commitCounter(), 2U);
}

void RepairTest::everyRowOfATableGone()
{
    const Past past(2);
    RawSqlite(past.folder.file()).exec("DELETE FROM b");
    auto vault = past.folder.openUnlocked();
    const CheckReport report = vault->check(true).value();
    QCOMPARE(report.verdict(), Finding::Missing);
    QCOMPARE(report.missing, 64U); // one of 65 was removed before
    const Kept kept = vault->keepTheRest().value();
    QVERIFY(kept.newRoot);
    QCOMPARE(kept.headerRows, 0U);
    // A body can be written for a header that was left without one.
    insert(*vault, Table::Blob, "new body");
    vault.reset();
    vault = past.folder.openUnlocked();
    QVERIFY(vault->isWhole());
    QCOMPARE(contentsOf(*vault, Table::Header), past.headers);
    QCOMPARE(contentsOf(*vault, Table::Blob).size(), std::size_t{1});
}

void RepairTest::rootLost()
{
    const Past past(3);
    const std::string mine = std::to_string(past.updated);
    RawSqlite(past.folder.file())
        .exec("UPDATE b SET c=randomblob(length(c)) WHERE length(c)=1984 AND rid<>" + mine);
    const auto vault = past.folder.openUnlocked();
    const CheckReport quick = vault->check(false).value();
    QCOMPARE(quick.damaged.size(), std::size_t{1}); // the root, which is always read
    QVERIFY(!vault->isWhole());
    QCOMPARE(vault->check(true).value().verdict(), Finding::Damaged);
    const Kept kept = vault->keepTheRest().value();
    QVERIFY(kept.newRoot);
    QVERIFY(kept.blobRows > 40);
    QVERIFY(vault->check(true).value().isClean());
    // Its fillers of `h` are still known: a new record takes the place of one.
    RawSqlite raw(past.folder.file());
    const auto rows = raw.number("SELECT count(*) FROM h");
    insert(*vault, Table::Header, "new");
    QCOMPARE(raw.number("SELECT count(*) FROM h"), rows);
}

void RepairTest::lostManifestCountsOn()
{
    const Past past(4);
    const auto before = past.folder.openUnlocked()->commitCounter();
    RawSqlite(past.folder.file()).exec("UPDATE meta SET v=randomblob(232) WHERE k=2");
    const auto vault = past.folder.openUnlocked();
    QVERIFY(vault->keepTheRest().has_value());
    const std::uint64_t first = vault->commitCounter();
    QVERIFY(first > before + 1'000'000);
    insert(*vault, Table::Header, "x");
    QCOMPARE(vault->commitCounter(), first + 1);
}

/// One copy of the slot is rotten and the manifest is gone: nobody knows which copy is right, so
/// neither may be lost.
void RepairTest::locksThatDifferBothStillOpen()
{
    for (const char *place : {"slot", "spare"}) {
        const Past past(5);
        {
            RawSqlite raw(past.folder.file());
            const std::string table(place);
            const std::string where = table == "slot" ? " WHERE n=1" : " WHERE k=1001";
            std::string slot = raw.value("SELECT v FROM " + table + where);
            slot[60] = static_cast<char>(slot[60] ^ 4); // within the commitment
            raw.put("UPDATE " + table + " SET v=?1" + where + " AND ?2=0", slot, 0);
            raw.exec("UPDATE meta SET v=randomblob(232) WHERE k=2");
        }
        QVERIFY(past.folder.openUnlocked()->keepTheRest().has_value());
        const auto vault = past.folder.openUnlocked();
        QVERIFY(vault->isWhole());
        insert(*vault, Table::Header, "x"); // writes second copies anew
        QCOMPARE(past.folder.openUnlocked()->check(true).value().verdict(), Finding::Sound);
    }
}

void RepairTest::nothingIsWrittenBeforeItIsAskedFor()
{
    const Past past(6);
    RawSqlite(past.folder.file()).exec("DELETE FROM b WHERE rid=(SELECT min(rid) FROM b)");
    const QByteArray before = past.folder.bytes();
    {
        const auto vault = past.folder.openUnlocked();
        QVERIFY(!vault->check(true).value().isClean());
        QVERIFY(vault->copyAsIs(past.folder.path("kept as it is")).has_value());
        QCOMPARE(vault->copyAsIs(past.folder.path("kept as it is")).error().code, Errc::Busy);
    }
    QCOMPARE(past.folder.bytes(), before);
    QFile copy(QString::fromStdString(past.folder.path("kept as it is")));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), before);
    QCOMPARE(copy.permissions() & 0x0077, QFile::Permissions());
    QCOMPARE(past.folder.entries().size(), 2);
}

void RepairTest::refusedWhereItCannotWrite()
{
    const Past past(7);
    RawSqlite(past.folder.file()).exec("DELETE FROM b WHERE rid=(SELECT min(rid) FROM b)");
    const auto vault = past.folder.openUnlocked();
    QVERIFY(QFile::rename(past.folder.folder() + QStringLiteral("/journal.afterword"),
                          past.folder.folder() + QStringLiteral("/elsewhere")));
    QCOMPARE(vault->keepTheRest().error().code, Errc::Moved);
    const auto locked = Vault::open(past.folder.path("elsewhere")).value();
    QCOMPARE(locked->keepTheRest().error().code, Errc::Internal);
}

void RepairTest::partsCoverTheWholeFile()
{
    const Past past(8);
    RawSqlite raw(past.folder.file());
    raw.exec("UPDATE b SET c=zeroblob(length(c)) WHERE rid=" + std::to_string(past.updated));
    const auto vault = past.folder.openUnlocked();
    CheckPoint at;
    std::uint64_t rows = 0;
    std::vector<std::pair<Table, RowId>> damaged;
    int parts = 0;
    for (bool end = false; !end; ++parts) {
        const CheckPart part = vault->checkPart(at, 20'000).value();
        rows += part.rows;
        damaged.insert(damaged.end(), part.damaged.begin(), part.damaged.end());
        at = part.next;
        end = part.atEnd;
        QVERIFY(parts < 1000);
    }
    QVERIFY(parts > 5);
    QCOMPARE(static_cast<std::int64_t>(rows),
             raw.number("SELECT (SELECT count(*) FROM h) + (SELECT count(*) FROM b)"));
    QCOMPARE(damaged.size(), std::size_t{1});
    QVERIFY(damaged.front() == std::pair(Table::Blob, past.updated));
    QVERIFY(at.table == Table::Header && at.after == 0);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::RepairTest)
#include "repair_test.moc"

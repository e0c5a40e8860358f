// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest: rows that were deleted, played back, doubled, mixed or added from outside are
// seen, and what still verifies is shown, read-only.
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <atomic>
#include <thread>

namespace afterword::vault {

class ManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manipulationsAreSeen_data();
    void manipulationsAreSeen();
    void olderManifestOverNewRows();
    void olderRowsUnderNewManifest();
    void wholeFileRolledBackIsConsistent();
    void slotPutBackIsSeen();
    void missingRowsAreCounted();
    void manyRowsAreAddedUpOnAllCores();
    void damagedBodyIsFoundByTheDeepCheck();
    void rootRottenStillHidesFillers();
    void checkCanBeStopped();
    void anotherWriterIsNoticed();
    void writerWhileTheKeyIsDerived();
    void openersOnManyThreads();
};

void ManifestTest::manipulationsAreSeen_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) {
        QTest::newRow(name) << QString::fromUtf8(sql);
    };
    row("header deleted", "DELETE FROM h WHERE rid=(SELECT min(rid) FROM h)");
    row("body deleted", "DELETE FROM b WHERE rid=(SELECT max(rid) FROM b)");
    row("all deleted", "DELETE FROM h; DELETE FROM b");
    row("row doubled", "INSERT INTO h SELECT 7, t, c FROM h LIMIT 1");
    row("row moved", "UPDATE h SET rid=7 WHERE rid=(SELECT min(rid) FROM h)");
    row("row added", "INSERT INTO b VALUES(7, randomblob(40), randomblob(1984))");
    row("one deleted, one added",
        "DELETE FROM b WHERE rid=(SELECT max(rid) FROM b); INSERT INTO b VALUES(7, randomblob(40), "
        "randomblob(1984))");
    row("two swapped",
        "CREATE TEMP TABLE x AS SELECT min(rid) lo, max(rid) hi FROM b; "
        "UPDATE b SET rid=7 WHERE rid=(SELECT lo FROM x); "
        "UPDATE b SET rid=(SELECT lo FROM x) WHERE rid=(SELECT hi FROM x); "
        "UPDATE b SET rid=(SELECT hi FROM x) WHERE rid=7");
    row("header played as body", "INSERT INTO b SELECT rid, t, c FROM h LIMIT 1");
    row("same tag twice",
        "UPDATE b SET t=(SELECT t FROM b ORDER BY rid LIMIT 1), c=(SELECT c FROM b ORDER BY rid "
        "LIMIT 1) WHERE rid=(SELECT max(rid) FROM b)");
}

void ManifestTest::manipulationsAreSeen()
{
    QFETCH(const QString, sql);
    const TestFolder folder;
    std::map<RowId, std::string> expected;
    {
        const auto vault = folder.create();
        for (int i = 0; i < 5; ++i) {
            const std::string text = std::to_string(i);
            expected[insert(*vault, Table::Header, text)] = text;
            expected[insert(*vault, Table::Blob, text)] = text;
        }
    }
    QVERIFY(folder.openUnlocked()->isWhole());
    RawSqlite(folder.file()).exec(sql.toStdString());
    const auto vault = folder.openUnlocked();
    QVERIFY(!vault->isWhole());
    QVERIFY(vault->isReadOnly());
    QVERIFY(!vault->check(false).value().manifestAgrees);
    for (const Table table : {Table::Header, Table::Blob}) {
        for (const auto &[rid, content] : contentsOf(*vault, table))
            QCOMPARE(content, expected[rid]);
    }
    const RowChange change{RowChange::Op::Insert, Table::Header, vault->newRowId(), "x"};
    QCOMPARE(vault->commit({&change, 1}).error().code, Errc::ReadOnly);
}

void ManifestTest::olderManifestOverNewRows()
{
    const TestFolder folder;
    folder.create();
    const std::string older = RawSqlite(folder.file()).value("SELECT v FROM meta WHERE k=2");
    insert(*folder.openUnlocked(), Table::Header, "new");
    RawSqlite(folder.file()).put("UPDATE meta SET v=?1 WHERE k=?2", older, 2);
    QVERIFY(!folder.openUnlocked()->isWhole());
}

void ManifestTest::olderRowsUnderNewManifest()
{
    const TestFolder folder;
    RowId rid = 0;
    {
        const auto vault = folder.create();
        rid = insert(*vault, Table::Blob, "old text");
    }
    const std::string t = RawSqlite(folder.file()).value("SELECT t FROM b WHERE rid=?1", rid);
    const std::string c = RawSqlite(folder.file()).value("SELECT c FROM b WHERE rid=?1", rid);
    {
        const auto vault = folder.openUnlocked();
        const RowChange change{RowChange::Op::Update, Table::Blob, rid, "new text"};
        QVERIFY(vault->commit({&change, 1}).has_value());
    }
    {
        RawSqlite raw(folder.file());
        raw.put("UPDATE b SET t=?1 WHERE rid=?2", t, rid);
        raw.put("UPDATE b SET c=?1 WHERE rid=?2", c, rid);
    }
    const auto vault = folder.openUnlocked();
    QVERIFY(!vault->isWhole());
    const CheckReport report = vault->check(true).value();
    QVERIFY(!report.isClean());
    QVERIFY(!report.manifestAgrees);
}

/// The known limit: an older copy of the whole file is a whole vault. Only the counter tells.
void ManifestTest::wholeFileRolledBackIsConsistent()
{
    const TestFolder folder;
    folder.create();
    const QByteArray older = folder.bytes();
    insert(*folder.openUnlocked(), Table::Header, "new");
    QCOMPARE(folder.openUnlocked()->commitCounter(), 2U);
    folder.setBytes(older);
    const auto vault = folder.openUnlocked();
    QVERIFY(vault->isWhole());
    QCOMPARE(vault->commitCounter(), 1U);
}

void ManifestTest::slotPutBackIsSeen()
{
    const TestFolder folder;
    folder.create();
    const std::string slot = RawSqlite(folder.file()).value("SELECT v FROM slot");
    {
        RawSqlite raw(folder.file());
        raw.put("INSERT INTO slot(v, n) VALUES(?1, ?2)", slot, 2);
        raw.put("INSERT INTO spare(v, k) VALUES(?1, ?2)", slot, 1002);
    }
    const auto vault = folder.openUnlocked();
    QVERIFY(!vault->isWhole());
    QVERIFY(!vault->check(false).value().isClean());
}

void ManifestTest::missingRowsAreCounted()
{
    const TestFolder folder;
    folder.create();
    RawSqlite(folder.file()).exec("DELETE FROM h WHERE rid IN (SELECT rid FROM h LIMIT 3)");
    const CheckReport report = folder.openUnlocked()->check(true).value();
    QCOMPARE(report.missing, 3U);
    QVERIFY(report.damaged.empty());
}

/// Enough that several pieces are added up beside each other: the sum is the one kept by commits,
/// which add a row at a time, and no row among them can go or be put back unseen.
void ManifestTest::manyRowsAreAddedUpOnAllCores()
{
    const TestFolder folder;
    {
        const auto vault = folder.create();
        std::vector<RowChange> changes;
        for (int i = 0; i < 5'000; ++i)
            changes.push_back({RowChange::Op::Insert,
                               Table::Header,
                               vault->newRowId(Table::Header),
                               "header " + std::to_string(i)});
        require(vault->commit(changes));
    }
    QVERIFY(folder.openUnlocked()->isWhole());
    QVERIFY(folder.openUnlocked()->check(false).value().isClean());
    RawSqlite(folder.file())
        .exec("DELETE FROM h WHERE rid = (SELECT rid FROM h LIMIT 1 OFFSET 4000)");
    QVERIFY(!folder.openUnlocked()->isWhole());
    QCOMPARE(folder.openUnlocked()->check(false).value().missing, 1U);
}

void ManifestTest::damagedBodyIsFoundByTheDeepCheck()
{
    const TestFolder folder;
    RowId rid = 0;
    {
        const auto vault = folder.create();
        rid = insert(*vault, Table::Blob, "text");
        insert(*vault, Table::Header, "text");
    }
    const std::string c = RawSqlite(folder.file()).value("SELECT c FROM b WHERE rid=?1", rid);
    std::string rotten = c;
    rotten[500] = static_cast<char>(rotten[500] ^ 1);
    RawSqlite(folder.file()).put("UPDATE b SET c=?1 WHERE rid=?2", rotten, rid);
    const auto vault = folder.openUnlocked();
    QVERIFY(vault->isWhole()); // the tag stands for the body, which is not read at open
    QCOMPARE(vault->read(Table::Blob, rid).error().code, Errc::Damaged);
    QVERIFY(vault->check(false).value().isClean());
    const CheckReport report = vault->check(true).value();
    QCOMPARE(report.damaged.size(), std::size_t{1});
    QVERIFY(report.damaged.front() == std::pair(Table::Blob, rid));
    QCOMPARE(report.headerRows, 1U);
    QCOMPARE(report.blobRows, 1U);
}

void ManifestTest::rootRottenStillHidesFillers()
{
    const TestFolder folder;
    RowId rid = 0;
    {
        const auto vault = folder.create();
        rid = insert(*vault, Table::Blob, "text");
    }
    // Every blob but ours, so the root among them.
    RawSqlite(folder.file())
        .exec("UPDATE b SET c=randomblob(1984) WHERE rid<>" + std::to_string(rid));
    const auto vault = folder.openUnlocked();
    QVERIFY(!vault->isWhole());
    QVERIFY(vault->sealedRows(Table::Header, 0, 100).value().empty());
    QCOMPARE(contentsOf(*vault, Table::Blob).size(), std::size_t{1});
}

void ManifestTest::checkCanBeStopped()
{
    const TestFolder folder;
    const auto vault = folder.create();
    QCOMPARE(vault->check(true, [](double) { return false; }).error().code, Errc::Cancelled);
    double last = -1;
    bool rising = true;
    const auto report = vault->check(true, [&](double part) {
        rising = rising && part > last;
        last = part;
        return true;
    });
    QVERIFY(report.value().isClean());
    QVERIFY(rising);
    QCOMPARE(last, 1.0);
}

void ManifestTest::anotherWriterIsNoticed()
{
    const TestFolder folder;
    const auto first = folder.create();
    const auto second = folder.openUnlocked();
    insert(*first, Table::Header, "from the first");
    const RowChange change{RowChange::Op::Insert, Table::Header, second->newRowId(), "x"};
    const Status refused = second->commit({&change, 1});
    QCOMPARE(refused.error().code, Errc::Busy);
    QVERIFY(!second->check(false).value().manifestAgrees);
    insert(*first, Table::Header, "again");
    QVERIFY(first->check(true).value().isClean());
    // Opened anew it writes.
    const auto third = folder.openUnlocked();
    insert(*third, Table::Header, "from the third");
    QCOMPARE(third->commitCounter(), 4U);
}

/// A save by another program between our scan and our unlock is taken in.
void ManifestTest::writerWhileTheKeyIsDerived()
{
    const TestFolder folder;
    const auto writer = folder.create();
    const auto vault = Vault::open(folder.file()).value();
    QVERIFY(vault->checkStructure().has_value());
    auto key = recoverMasterKey(vault->slots(), SlotType::Passphrase, passphrase());
    insert(*writer, Table::Header, "meanwhile");
    QVERIFY(vault->unlock(std::move(*key)).has_value());
    QVERIFY(vault->isWhole());
    QCOMPARE(contentsOf(*vault, Table::Header).size(), std::size_t{1});
    insert(*vault, Table::Header, "mine");
}

void ManifestTest::openersOnManyThreads()
{
    const TestFolder folder;
    const auto vault = folder.create();
    for (int i = 0; i < 60; ++i)
        insert(*vault, Table::Blob, std::string(1000, static_cast<char>('a' + i % 26)));
    const std::vector<SealedRow> rows = vault->sealedRows(Table::Blob, 0, 100).value();
    const Opener opener = vault->opener();
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&rows, &right, opener] {
            for (const SealedRow &row : rows) {
                const auto content = opener.open(row);
                right += content && content->size() == 1000 ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 240);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::ManifestTest)
#include "manifest_test.moc"

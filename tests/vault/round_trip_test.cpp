// SPDX-License-Identifier: GPL-3.0-or-later
// What is committed is what is read, in this opening and in later ones.
#include "app/vault/recovery_code.h"
#include "app/vault/vault.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

namespace afterword::vault {

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdVaultIsEmptyAndOpen();
    void rowsComeBack();
    void rowsComeBackAfterReopening();
    void updateAndDelete();
    void aCommitIsAllOrNothing();
    void pagesOfRows();
    void openerWorksWithoutTheVault();
    void wrongPassphrase();
    void passphraseIsNormalised();
    void recoveryCodeOpens();
    void createNeverOverwrites();
    void leavesNothingBeside();
    void largeContents();
};

void RoundTripTest::createdVaultIsEmptyAndOpen()
{
    const TestFolder folder;
    const auto vault = folder.create();
    QVERIFY(vault->isUnlocked());
    QVERIFY(vault->isWhole());
    QVERIFY(!vault->isReadOnly());
    QCOMPARE(vault->commitCounter(), 1U);
    for (const Table table : {Table::Header, Table::Blob})
        QVERIFY(vault->sealedRows(table, 0, 1000).value().empty());
    const CheckReport report = vault->check(true).value();
    QVERIFY(report.isClean());
    QCOMPARE(report.headerRows, 0U);
    QCOMPARE(report.blobRows, 0U);
}

void RoundTripTest::rowsComeBack()
{
    const TestFolder folder;
    const auto vault = folder.create();
    const RowId header = vault->newRowId(Table::Header);
    const RowId blob = vault->newRowId(Table::Blob);
    const std::vector<RowChange> changes{
        {RowChange::Op::Insert, Table::Header, header, "first header"},
        {RowChange::Op::Insert, Table::Blob, blob, std::string("body\0with zero", 14)}};
    QVERIFY(vault->commit(changes).has_value());
    QCOMPARE(vault->read(Table::Header, header).value(), std::string("first header"));
    QCOMPARE(vault->read(Table::Blob, blob).value(), std::string("body\0with zero", 14));
    QCOMPARE(vault->read(Table::Header, header ^ 1).error().code, Errc::NotFound);
    QCOMPARE(vault->commitCounter(), 2U);
}

void RoundTripTest::rowsComeBackAfterReopening()
{
    const TestFolder folder;
    std::map<RowId, std::string> expected;
    {
        const auto vault = folder.create();
        for (int i = 0; i < 200; ++i) {
            const RowId rid = i % 2 == 0 ? vault->newRowId(Table::Header) : vault->newRowId();
            expected[rid] = "header " + std::to_string(i);
            const RowChange change{RowChange::Op::Insert, Table::Header, rid, expected[rid]};
            QVERIFY(vault->commit({&change, 1}).has_value());
        }
        QVERIFY(vault->close().has_value());
    }
    const auto vault = folder.openUnlocked();
    QVERIFY(vault->isWhole());
    QCOMPARE(vault->commitCounter(), 201U);
    QCOMPARE(contentsOf(*vault, Table::Header), expected);
    QVERIFY(vault->check(true).value().isClean());
    QCOMPARE(vault->check(true).value().headerRows, 200U);
}

void RoundTripTest::updateAndDelete()
{
    const TestFolder folder;
    const auto vault = folder.create();
    const RowId rid = insert(*vault, Table::Blob, "one");
    const RowChange update{RowChange::Op::Update, Table::Blob, rid, std::string(5000, 'x')};
    QVERIFY(vault->commit({&update, 1}).has_value());
    QCOMPARE(vault->read(Table::Blob, rid).value(), std::string(5000, 'x'));
    const RowChange removal{RowChange::Op::Delete, Table::Blob, rid, {}};
    QVERIFY(vault->commit({&removal, 1}).has_value());
    QCOMPARE(vault->read(Table::Blob, rid).error().code, Errc::NotFound);
    QCOMPARE(vault->commit({&removal, 1}).error().code, Errc::NotFound);
    QCOMPARE(vault->commit({&update, 1}).error().code, Errc::NotFound);
    QVERIFY(vault->check(true).value().isClean());
}

void RoundTripTest::aCommitIsAllOrNothing()
{
    const TestFolder folder;
    const auto vault = folder.create();
    const RowId kept = insert(*vault, Table::Header, "kept");
    const RowId fresh = vault->newRowId(Table::Header);
    const std::vector<RowChange> changes{{RowChange::Op::Insert, Table::Header, fresh, "never"},
                                         {RowChange::Op::Update, Table::Header, kept, "changed"},
                                         {RowChange::Op::Delete, Table::Blob, 12345, {}}};
    QCOMPARE(vault->commit(changes).error().code, Errc::NotFound);
    QCOMPARE(vault->read(Table::Header, kept).value(), std::string("kept"));
    QCOMPARE(vault->read(Table::Header, fresh).error().code, Errc::NotFound);
    QCOMPARE(vault->commitCounter(), 2U);
    const RowChange tooLong{
        RowChange::Op::Update, Table::Header, kept, std::string(maxHeaderContent + 1, 'x')};
    QCOMPARE(vault->commit({&tooLong, 1}).error().code, Errc::Malformed);
    QVERIFY(vault->check(true).value().isClean());
    QVERIFY(vault->commit({changes.data(), 2}).has_value());
    QCOMPARE(vault->read(Table::Header, kept).value(), std::string("changed"));
}

void RoundTripTest::pagesOfRows()
{
    const TestFolder folder;
    const auto vault = folder.create();
    for (int i = 0; i < 150; ++i)
        insert(*vault, Table::Blob, std::to_string(i));
    std::vector<RowId> seen;
    RowId after = 0;
    for (;;) {
        const auto rows = vault->sealedRows(Table::Blob, after, 7).value();
        QVERIFY(rows.size() <= 7);
        if (rows.empty())
            break;
        for (const SealedRow &row : rows) {
            QVERIFY(row.rid > after);
            after = row.rid;
            seen.push_back(row.rid);
        }
    }
    QCOMPARE(seen.size(), std::size_t{150});
}

void RoundTripTest::openerWorksWithoutTheVault()
{
    const TestFolder folder;
    auto vault = folder.create();
    insert(*vault, Table::Header, "text");
    const auto rows = vault->sealedRows(Table::Header, 0, 10).value();
    QCOMPARE(rows.size(), std::size_t{1});
    const Opener opener = vault->opener();
    vault.reset();
    QCOMPARE(opener.open(rows.front()).value(), std::string("text"));
    SealedRow moved = rows.front();
    moved.rid ^= 1;
    QCOMPARE(opener.open(moved).error().code, Errc::Damaged);
    moved = rows.front();
    moved.table = Table::Blob;
    QCOMPARE(opener.open(moved).error().code, Errc::Damaged);
}

void RoundTripTest::wrongPassphrase()
{
    const TestFolder folder;
    folder.create();
    const auto vault = Vault::open(folder.file()).value();
    const auto key =
        recoverMasterKey(vault->slots(), SlotType::Passphrase, SecureBytes("not the passphrase"));
    QCOMPARE(key.error().code, Errc::WrongPassphrase);
    const auto code = recoverMasterKey(vault->slots(), SlotType::Recovery, recoveryCode());
    QCOMPARE(code.error().code, Errc::WrongPassphrase);
    QVERIFY(!vault->isUnlocked());
    QCOMPARE(vault->read(Table::Header, 1).error().code, Errc::Internal);
}

void RoundTripTest::passphraseIsNormalised()
{
    const TestFolder folder;
    folder.create(SecureBytes("caf\xc3\xa9 \xef\xac\x81")); // e with acute, fi ligature
    const auto vault = Vault::open(folder.file()).value();
    const SecureBytes typed("cafe\xcc\x81 fi");
    QVERIFY(recoverMasterKey(vault->slots(), SlotType::Passphrase, typed).has_value());
}

void RoundTripTest::recoveryCodeOpens()
{
    const TestFolder folder;
    const SecureBytes code = recoveryCode();
    {
        const auto vault = folder.create();
        insert(*vault, Table::Header, "text");
        const Slot slot =
            vault->sealSlot(SlotType::Recovery, code, KdfCost::make(1, 8).value()).value();
        QVERIFY(vault->addSlot(slot).has_value());
        QCOMPARE(vault->slots().info().size(), std::size_t{2});
        QCOMPARE(vault->addSlot(slot).error().code, Errc::Malformed);
        QVERIFY(vault->check(true).value().isClean());
        insert(*vault, Table::Header, "more text");
    }
    const SecureBytes parsed = parseRecoveryCode(code).value();
    for (const SecureBytes *typed : {&code, &parsed}) {
        const auto vault = Vault::open(folder.file()).value();
        auto key = recoverMasterKey(vault->slots(), SlotType::Recovery, *typed);
        QVERIFY(key.has_value());
        QVERIFY(vault->unlock(std::move(*key)).has_value());
        QVERIFY(vault->isWhole());
        QCOMPARE(contentsOf(*vault, Table::Header).size(), std::size_t{2});
    }
    QVERIFY(folder.openUnlocked()->isWhole());
}

void RoundTripTest::createNeverOverwrites()
{
    const TestFolder folder;
    folder.create();
    const QByteArray before = folder.bytes();
    const auto again = Vault::create(folder.file(), passphrase(), cheapOptions());
    QCOMPARE(again.error().code, Errc::Busy);
    QCOMPARE(folder.bytes(), before);
    QCOMPARE(folder.entries(), QStringList{folder.name()});
    const auto nowhere =
        Vault::create(folder.path("no/such/folder.afterword"), passphrase(), cheapOptions());
    QCOMPARE(nowhere.error().code, Errc::NotFound);
    const auto empty =
        Vault::create(folder.path("other.afterword"), SecureBytes(""), cheapOptions());
    QCOMPARE(empty.error().code, Errc::Malformed);
    QCOMPARE(folder.entries(), QStringList{folder.name()});
}

void RoundTripTest::leavesNothingBeside()
{
    const TestFolder folder;
    {
        const auto vault = folder.create();
        insert(*vault, Table::Header, "text");
    }
    QCOMPARE(folder.entries(), QStringList{folder.name()});
}

void RoundTripTest::largeContents()
{
    const TestFolder folder;
    const auto vault = folder.create();
    std::map<RowId, std::string> expected;
    for (const std::size_t size : {0U, 1980U, 1981U, 4012U, 65468U, 65469U, 1000000U, 4194300U}) {
        const std::string content(size, 'z');
        expected[insert(*vault, Table::Blob, content)] = content;
    }
    QVERIFY(contentsOf(*vault, Table::Blob) == expected);
    QVERIFY(vault->check(true).value().isClean());
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::RoundTripTest)
#include "round_trip_test.moc"

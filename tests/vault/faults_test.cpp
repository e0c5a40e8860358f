// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at every step of a save, in every way: nothing half is left, nothing that was
// acknowledged is lost, and sending the same save again succeeds.
#include "tests/vault/failing_vfs.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <array>

namespace afterword::vault {

namespace {

using Rows = std::map<RowId, std::string>;

/// A vault in a state, a save that changes it, and the state after that.
class SaveCase
{
public:
    SaveCase()
    {
        const auto vault = folder.create();
        const RowId changed = insert(*vault, Table::Blob, std::string(3000, 'o'));
        const RowId removed = insert(*vault, Table::Blob, "goes");
        insert(*vault, Table::Blob, "stays");
        before = contentsOf(*vault, Table::Blob);
        changes = {
            {RowChange::Op::Update, Table::Blob, changed, std::string(20000, 'n')},
            {RowChange::Op::Insert, Table::Blob, vault->newRowId(Table::Blob), "in a filler"},
            {RowChange::Op::Insert, Table::Blob, vault->newRowId(), std::string(9000, 'f')},
            {RowChange::Op::Delete, Table::Blob, removed, {}}};
        after = before;
        after.erase(removed);
        for (const RowChange &change : changes) {
            if (change.op != RowChange::Op::Delete)
                after[change.rid] = change.content;
        }
        require(vault->close());
        bytes = folder.bytes();
    }

    TestFolder folder;
    std::vector<RowChange> changes;
    Rows before;
    Rows after;
    QByteArray bytes;
};

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepOfASave_data();
    void everyStepOfASave();
    void everyStepOfCreating();
    void addingASlot();

private:
    FailingVfs m_disk;
};

void FaultsTest::everyStepOfASave_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lasting");
    QTest::addColumn<bool>("done");
    QTest::addColumn<bool>("again"); // else the program ends right after the error
    const auto rows = [](const char *name, int code, bool done) {
        for (const bool lasting : {false, true}) {
            for (const bool again : {false, true})
                QTest::addRow("%s%s%s%s",
                              name,
                              lasting ? ", lasting" : "",
                              done ? ", done" : "",
                              again ? ", again" : "")
                    << code << lasting << done << again;
        }
    };
    rows("full", SQLITE_FULL, false);
    rows("write error", SQLITE_IOERR_WRITE, false);
    rows("sync error", SQLITE_IOERR_FSYNC, true);
    rows("truncate error", SQLITE_IOERR_TRUNCATE, true);
}

void FaultsTest::everyStepOfASave()
{
    QFETCH(const int, code);
    QFETCH(const bool, lasting);
    QFETCH(const bool, done);
    QFETCH(const bool, again);
    const SaveCase save;
    int failures = 0;
    for (int at = 1;; ++at) {
        m_disk.plan = {};
        save.folder.setBytes(save.bytes);
        QFile::remove(QString::fromStdString(save.folder.file() + "-journal"));
        auto vault = save.folder.openUnlocked();
        m_disk.plan = {at, code, lasting, done, 0};
        const Status result = vault->commit(save.changes);
        const bool reached = m_disk.plan.count >= at;
        Rows expected = save.after;
        bool either = false;
        if (!result) {
            ++failures;
            const Errc error = result.error().code;
            QVERIFY2(error == Errc::DiskFull || error == Errc::Io, result.error().detail.c_str());
            QVERIFY(code != SQLITE_FULL || error == Errc::DiskFull || lasting);
            m_disk.plan = {};
            if (again)
                require(vault->commit(save.changes));
            else
                either = true;
        }
        m_disk.plan = {};
        vault.reset();
        const auto reopened = save.folder.openUnlocked();
        QVERIFY(reopened->isWhole());
        QVERIFY(reopened->check(true).value().isClean());
        const Rows found = contentsOf(*reopened, Table::Blob);
        QVERIFY(found == expected || (either && found == save.before));
        if (!reached)
            break;
    }
    QVERIFY2(failures > 10, "a save writes journal, pages and three syncs");
}

void FaultsTest::everyStepOfCreating()
{
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE}) {
        for (int at = 1;; at += 3) {
            m_disk.plan = {};
            const TestFolder folder;
            m_disk.plan = {at, code, true, false, 0};
            auto made = Vault::create(folder.file(), passphrase(), cheapOptions());
            const bool reached = m_disk.plan.count >= at;
            m_disk.plan = {};
            if (made) {
                QVERIFY((*made)->check(true).value().isClean());
            } else {
                QVERIFY(made.error().code == Errc::DiskFull || made.error().code == Errc::Io);
                QVERIFY2(folder.entries().isEmpty(), "what could not be made leaves nothing");
            }
            if (!reached)
                break;
        }
    }
}

void FaultsTest::addingASlot()
{
    m_disk.plan = {};
    const TestFolder folder;
    folder.create();
    const QByteArray bytes = folder.bytes();
    for (int at = 1;; ++at) {
        m_disk.plan = {};
        folder.setBytes(bytes);
        auto vault = folder.openUnlocked();
        const Slot slot =
            vault->sealSlot(SlotType::Recovery, recoveryCode(), KdfCost::make(1, 8).value())
                .value();
        m_disk.plan = {at, SQLITE_IOERR_WRITE, false, false, 0};
        const Status added = vault->addSlot(slot);
        const bool reached = m_disk.plan.count >= at;
        m_disk.plan = {};
        vault.reset();
        vault = folder.openUnlocked();
        QVERIFY(vault->isWhole());
        const auto key = recoverMasterKey(vault->slots(), SlotType::Recovery, recoveryCode());
        QVERIFY(key.has_value() || !added.has_value());
        QCOMPARE(vault->slots().info().size(), key.has_value() ? 2U : 1U);
        if (!reached)
            break;
    }
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::FaultsTest)
#include "faults_test.moc"

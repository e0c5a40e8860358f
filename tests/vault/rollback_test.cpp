// SPDX-License-Identifier: GPL-3.0-or-later
// T-ROLL: nine ways to mix, replay or remove sealed things that are each in order by themselves,
// on fifty random vaults. All are seen at opening but the ninth, a whole file rolled back, which is
// a whole vault: its lower counter is for the anchor outside of the file to notice.
#include "tests/support/counted.h"
#include "tests/vault/small_vault.h"

#include <QTest>

#include <random>

namespace afterword::vault {

namespace {

constexpr unsigned rollVaults = 50;

SecureBytes oldPassphrase()
{
    return SecureBytes("the one from before");
}

/// A vault of random size at two moments of its life, in memory.
class RolledVault final
{
public:
    explicit RolledVault(unsigned seed)
        : m_random(seed)
    {
        path = m_folder.file();
        {
            const auto vault = m_folder.create();
            withdrawn =
                vault->sealSlot(SlotType::Passphrase, oldPassphrase(), KdfCost::make(1, 8).value())
                    .value();
        }
        masterKey = masterKeyOf(path);
        newer = m_folder.bytes().toStdString();
    }

    /// Lives on for some saves, on this thread's disk.
    void live(MemoryDisk &disk)
    {
        disk.file(path) = newer;
        save(3 + m_random() % 20, RowChange::Op::Insert);
        older = disk.file(path);
        olderRows = rows;
        m_kept = anyRow(Table::Header);
        for (unsigned i = 0; i < 2 + m_random() % 4; ++i) {
            save(1 + m_random() % 3, RowChange::Op::Insert);
            save(1 + m_random() % 3, RowChange::Op::Update);
            if (m_random() % 2 == 0)
                save(1, RowChange::Op::Delete);
        }
        commit({changeOf(RowChange::Op::Update, m_kept)});
        newer = disk.file(path);
        for (const auto &[key, texts] : m_earlier) {
            if (texts.size() > 1 && rows[indexOf(key.first)].count(key.second) > 0
                && olderRows[indexOf(key.first)].count(key.second) > 0
                && rows[indexOf(key.first)].at(key.second)
                       != olderRows[indexOf(key.first)].at(key.second))
                changed.push_back(key);
        }
    }

    /// A row that shows something.
    RowKey anyRow(Table table)
    {
        const Rows &now = rows[indexOf(table)];
        return {table, std::next(now.begin(), std::ptrdiff_t(m_random() % now.size()))->first};
    }

    [[nodiscard]] Judge judge() const
    {
        Judge out(rows[0], rows[1]);
        out.earlier = &m_earlier;
        out.deep = true;
        return out;
    }

    std::string path;
    SecureBytes masterKey;
    std::string older;
    std::string newer;
    std::array<Rows, 2> olderRows;
    std::array<Rows, 2> rows;
    std::vector<RowKey> changed; ///< rows whose text is another than in the older file
    Slot withdrawn;              ///< of a passphrase that is not in force

private:
    void save(std::size_t count, RowChange::Op op)
    {
        const auto vault = Vault::open(path).value();
        std::vector<RowChange> changes;
        for (std::size_t i = 0; i < count; ++i) {
            for (const Table table : {Table::Header, Table::Blob}) {
                const RowKey key = op == RowChange::Op::Insert
                                       ? RowKey(table, vault->newRowId(table))
                                       : anyRow(table);
                if (op == RowChange::Op::Delete
                    && (rows[indexOf(table)].size() < 4 || key == m_kept))
                    continue;
                changes.push_back(changeOf(op, key));
            }
        }
        require(vault->close());
        commit(changes);
    }

    /// What a save asks for, already part of what the vault is to hold.
    RowChange changeOf(RowChange::Op op, const RowKey &key)
    {
        const auto &[table, rid] = key;
        if (op == RowChange::Op::Delete) {
            rows[indexOf(table)].erase(rid);
            return {op, table, rid, {}};
        }
        std::string text = "text " + std::to_string(m_random());
        text.resize(text.size() + m_random() % (m_random() % 4 == 0 ? 9000 : 900), '.');
        m_earlier[key].insert(rows[indexOf(table)][rid] = text);
        return {op, table, rid, std::move(text)};
    }

    void commit(const std::vector<RowChange> &changes)
    {
        const auto vault = Vault::open(path).value();
        require(vault->unlock(masterKey.clone()));
        require(vault->commit(changes));
        require(vault->close());
    }

    TestFolder m_folder;
    std::mt19937 m_random;
    /// A row that is never deleted and is changed last. Ids of rows are random, so which rows the
    /// seed would hit is not the seed's to say, and a vault without a changed row would be luck.
    RowKey m_kept;
    std::map<RowKey, std::set<std::string>> m_earlier;
};

const char *nameOf(Table table)
{
    return table == Table::Header ? "h" : "b";
}

void putRow(RawSqlite &file, const SealedRow &row)
{
    const std::string name = nameOf(row.table);
    file.exec("INSERT OR IGNORE INTO " + name + " VALUES(" + std::to_string(row.rid)
              + ", x'00', x'00')");
    file.put("UPDATE " + name + " SET t=?1 WHERE rid=?2", row.t, row.rid);
    file.put("UPDATE " + name + " SET c=?1 WHERE rid=?2", row.c, row.rid);
}

/// A row as it lay in another file.
SealedRow rowFrom(MemoryDisk &disk, const std::string &bytes, const RowKey &key)
{
    disk.file("other") = bytes;
    RawSqlite file("other");
    return rawRow(file, key.first, key.second);
}

} // namespace

class RollbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowDeleted();
    void olderRowPutBack();
    void twoBodiesSwapped();
    void headerPlayedAsBody();
    void rowDoubled();
    void foreignRow();
    void slotPutBack();
    void oldManifestOverNewRows();
    void wholeFileRolledBack();

private:
    /// Does this to each of fifty vaults; all must be flagged.
    template <typename Harm>
    void onEach(const Harm &harm);
    RolledVault &vault(unsigned i);

    std::vector<std::unique_ptr<RolledVault>> m_vaults;
};

void RollbackTest::init()
{
    while (m_vaults.size() < rollVaults) {
        m_vaults.push_back(std::make_unique<RolledVault>(4711 + unsigned(m_vaults.size())));
        MemoryDisk disk;
        m_vaults.back()->live(disk);
    }
}

RolledVault &RollbackTest::vault(unsigned i)
{
    return *m_vaults[i % m_vaults.size()];
}

template <typename Harm>
void RollbackTest::onEach(const Harm &harm)
{
    Counted counted("T-ROLL");
    for (unsigned i = 0; i < rollVaults; ++i) {
        RolledVault &one = vault(i);
        MemoryDisk disk;
        disk.file(one.path) = one.newer;
        QCOMPARE(one.judge()(one.path, one.masterKey), Verdict::Same);
        {
            RawSqlite file(one.path);
            harm(one, disk, file, i);
        }
        QVERIFY(disk.file(one.path) != one.newer);
        const Verdict verdict = one.judge()(one.path, one.masterKey);
        QVERIFY2(counted.that(verdict == Verdict::Flagged), qPrintable(QString::number(i)));
        const auto opened = Vault::open(one.path).value();
        require(opened->unlock(one.masterKey.clone()));
        QVERIFY(!opened->isWhole());
        const RowChange change{RowChange::Op::Insert, Table::Header, 7, "x"};
        QCOMPARE(opened->commit({&change, 1}).error().code, Errc::ReadOnly);
        QVERIFY(!opened->check(false).value().isClean());
    }
    QCOMPARE(counted.cases(), qint64{rollVaults});
}

void RollbackTest::rowDeleted()
{
    onEach([](RolledVault &one, MemoryDisk &, RawSqlite &file, unsigned i) {
        const auto [table, rid] = one.anyRow(i % 2 == 0 ? Table::Header : Table::Blob);
        file.exec(std::string("DELETE FROM ") + nameOf(table)
                  + " WHERE rid=" + std::to_string(rid));
    });
}

void RollbackTest::olderRowPutBack()
{
    onEach([](RolledVault &one, MemoryDisk &disk, RawSqlite &file, unsigned i) {
        if (one.changed.empty())
            qFatal("no row was changed");
        putRow(file, rowFrom(disk, one.older, one.changed[i % one.changed.size()]));
    });
}

void RollbackTest::twoBodiesSwapped()
{
    onEach([](RolledVault &one, MemoryDisk &, RawSqlite &file, unsigned) {
        const Rows &bodies = one.rows[1];
        SealedRow first = rawRow(file, Table::Blob, bodies.begin()->first);
        SealedRow second = rawRow(file, Table::Blob, bodies.rbegin()->first);
        std::swap(first.rid, second.rid);
        putRow(file, first);
        putRow(file, second);
    });
}

void RollbackTest::headerPlayedAsBody()
{
    onEach([](RolledVault &one, MemoryDisk &, RawSqlite &file, unsigned) {
        SealedRow row = rawRow(file, Table::Header, one.anyRow(Table::Header).second);
        row.table = Table::Blob;
        putRow(file, row);
    });
}

void RollbackTest::rowDoubled()
{
    onEach([](RolledVault &one, MemoryDisk &, RawSqlite &file, unsigned i) {
        const RowKey key = one.anyRow(i % 2 == 0 ? Table::Header : Table::Blob);
        SealedRow row = rawRow(file, key.first, key.second);
        row.rid += row.rid == INT64_MAX ? -1 : 1;
        putRow(file, row);
    });
}

void RollbackTest::foreignRow()
{
    onEach([this](RolledVault &one, MemoryDisk &disk, RawSqlite &file, unsigned i) {
        RolledVault &other = vault(i + 1);
        const RowKey key = other.anyRow(i % 2 == 0 ? Table::Header : Table::Blob);
        SealedRow row = rowFrom(disk, other.newer, key);
        if (i % 4 >= 2) // in place of one of ours
            row.rid = one.anyRow(key.first).second;
        putRow(file, row);
    });
}

/// It opens the vault again for whoever knows its passphrase, and shows at once.
void RollbackTest::slotPutBack()
{
    onEach([](RolledVault &one, MemoryDisk &, RawSqlite &file, unsigned) {
        const std::string slot(textOf(one.withdrawn.bytes));
        file.put("INSERT INTO slot(v, n) VALUES(?1, ?2)", slot, 2);
        file.put("INSERT INTO spare(v, k) VALUES(?1, ?2)", slot, spareOfSlot + 2);
        const auto opened = Vault::open(one.path).value();
        const auto key =
            recoverMasterKey(opened->slots(), SlotType::Passphrase, oldPassphrase()).value();
        if (key.view() != one.masterKey.view())
            qFatal("the slot is none of this vault");
    });
}

void RollbackTest::oldManifestOverNewRows()
{
    onEach([](RolledVault &one, MemoryDisk &disk, RawSqlite &file, unsigned) {
        disk.file("other") = one.older;
        const std::string manifest = RawSqlite("other").value("SELECT v FROM meta WHERE k=2");
        file.put("UPDATE meta SET v=?1 WHERE k=?2", manifest, 2);
    });
}

void RollbackTest::wholeFileRolledBack()
{
    Counted counted("T-ROLL");
    for (unsigned i = 0; i < rollVaults; ++i) {
        const RolledVault &one = vault(i);
        MemoryDisk disk;
        disk.file(one.path) = one.newer;
        std::uint64_t counter = 0;
        {
            const auto opened = Vault::open(one.path).value();
            require(opened->unlock(one.masterKey.clone()));
            counter = opened->commitCounter();
        }
        disk.file(one.path) = one.older;
        Judge judge(one.olderRows[0], one.olderRows[1]);
        const Verdict verdict = judge(one.path, one.masterKey);
        const auto opened = Vault::open(one.path).value();
        require(opened->unlock(one.masterKey.clone()));
        QVERIFY2(counted.that(verdict == Verdict::Same && opened->commitCounter() < counter),
                 qPrintable(QString::number(i)));
    }
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::RollbackTest)
#include "rollback_test.moc"

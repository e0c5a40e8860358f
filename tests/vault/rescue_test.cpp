// SPDX-License-Identifier: GPL-3.0-or-later
// T-RESCUE: a vault with pages lost anywhere gives back every row whose pages are intact, byte for
// byte, and nothing else; hostile bytes give an error or less, never a crash or other text.
#include "app/vault/rescue.h"

#include "app/vault/layout.h"
#include "tests/support/counted.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <random>
#include <set>

namespace afterword::vault {

namespace {

using Rows = std::map<std::pair<Table, RowId>, std::string>;
using Pages = std::set<int>;

/// What SQLite itself says about which page holds what.
struct PageMap
{
    std::map<std::pair<Table, RowId>, Pages> ofRow;
    std::map<std::string, Pages> ofTable;

    explicit PageMap(const std::string &file)
    {
        sqlite3 *db = nullptr;
        if (sqlite3_open(file.c_str(), &db) != SQLITE_OK)
            qFatal("cannot open");
        for (const char *name : {"h", "b"})
            readTable(db, name);
        each(db, "SELECT pageno, name FROM dbstat", [this](sqlite3_stmt *row) {
            const auto *name = reinterpret_cast<const char *>(sqlite3_column_text(row, 1));
            ofTable[name].insert(sqlite3_column_int(row, 0));
        });
        sqlite3_close(db);
    }

private:
    template <typename Take>
    static void each(sqlite3 *db, const std::string &sql, const Take &take)
    {
        sqlite3_stmt *row = nullptr;
        if (sqlite3_prepare_v2(db, sql.c_str(), -1, &row, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
        while (sqlite3_step(row) == SQLITE_ROW)
            take(row);
        sqlite3_finalize(row);
    }

    /// Leaves come in the order of their paths and so do their cells: that is the order of rids.
    void readTable(sqlite3 *db, const std::string &name)
    {
        std::vector<RowId> rids;
        each(db, "SELECT rid FROM " + name + " ORDER BY rid", [&](sqlite3_stmt *row) {
            rids.push_back(sqlite3_column_int64(row, 0));
        });
        std::map<std::string, std::pair<int, int>> leaves; // path: page, cells
        std::map<std::string, Pages> chains;               // path of the cell: its overflow pages
        each(db,
             "SELECT path, pageno, pagetype, ncell FROM dbstat WHERE name='" + name + '\'',
             [&](sqlite3_stmt *row) {
                 const std::string path =
                     reinterpret_cast<const char *>(sqlite3_column_text(row, 0));
                 const std::string type =
                     reinterpret_cast<const char *>(sqlite3_column_text(row, 2));
                 const int page = sqlite3_column_int(row, 1);
                 if (type == "leaf")
                     leaves[path] = {page, sqlite3_column_int(row, 3)};
                 else if (type == "overflow")
                     chains[path.substr(0, path.find('+'))].insert(page);
             });
        const Table table = name == "h" ? Table::Header : Table::Blob;
        std::size_t next = 0;
        for (const auto &[path, leaf] : leaves) {
            for (int cell = 0; cell < leaf.second; ++cell) {
                Pages &pages = ofRow[{table, rids.at(next++)}];
                pages.insert(leaf.first);
                char number[16];
                snprintf(number, sizeof number, "%03x", static_cast<unsigned>(cell));
                const Pages &chain = chains[path + number];
                pages.insert(chain.begin(), chain.end());
            }
        }
        if (next != rids.size())
            qFatal("the pages of table %s are not understood", name.c_str());
    }
};

/// A journal of a few dozen records, short and long, with two slots.
class Wreck
{
public:
    Wreck()
    {
        {
            const auto vault = folder.create();
            require(vault->addSlot(
                vault->sealSlot(SlotType::Recovery, recoveryCode(), KdfCost::make(1, 8).value())
                    .value()));
            QRandomGenerator random(20261123);
            std::vector<RowChange> changes;
            for (int i = 0; i < 90; ++i) {
                const int most = i % 15 == 0 ? 150'000 : i % 4 == 0 ? 12'000 : 3'000;
                changes.push_back({RowChange::Op::Insert,
                                   Table::Header,
                                   vault->newRowId(Table::Header),
                                   text(random, i % 9 == 0 ? 9'000 : 700)});
                changes.push_back({RowChange::Op::Insert,
                                   Table::Blob,
                                   vault->newRowId(Table::Blob),
                                   text(random, most)});
            }
            require(vault->commit(changes));
            for (const RowChange &change : changes)
                rows[{change.table, change.rid}] = change.content;
        }
        bytes = folder.bytes();
    }

    [[nodiscard]] int pages() const { return static_cast<int>(bytes.size() / 4096); }

    [[nodiscard]] QByteArray without(const Pages &lost) const
    {
        QByteArray out = bytes;
        for (const int page : lost)
            out.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0'));
        return out;
    }

    [[nodiscard]] static Rows left(const Rows &rows, const PageMap &map, const Pages &lost)
    {
        Rows out;
        for (const auto &[key, content] : rows) {
            const Pages &needed = map.ofRow.at(key);
            if (std::none_of(
                    needed.begin(), needed.end(), [&](int page) { return lost.count(page) > 0; }))
                out[key] = content;
        }
        return out;
    }

    /// Rescues what the file holds now and reads the new vault.
    [[nodiscard]] Result<Rows> rescued(RescueReport *report = nullptr,
                                       SlotType type = SlotType::Passphrase) const
    {
        auto rescue = Rescue::scan(folder.file());
        if (!rescue)
            return fail(rescue.error());
        auto key = recoverMasterKey(
            (*rescue)->slots(), type, type == SlotType::Passphrase ? passphrase() : recoveryCode());
        if (!key)
            return fail(key.error());
        const std::string out = folder.path("rescued.afterword");
        QFile::remove(QString::fromStdString(out));
        const auto done = (*rescue)->writeTo(out, *key);
        if (!done)
            return fail(done.error());
        if (report != nullptr)
            *report = *done;
        // Opened like any vault, with a secret of its own slots.
        auto vault = Vault::open(out);
        if (!vault)
            return fail(vault.error());
        auto again = recoverMasterKey(
            (*vault)->slots(), type, type == SlotType::Passphrase ? passphrase() : recoveryCode());
        if (!again)
            return fail(again.error());
        if (const Status opened = (*vault)->unlock(std::move(*again)); !opened)
            return fail(opened.error());
        if (!(*vault)->isWhole() || (*vault)->isReadOnly())
            return fail(Errc::Internal, "not whole");
        Rows all;
        for (const Table table : {Table::Header, Table::Blob}) {
            for (auto &[rid, content] : contentsOf(**vault, table))
                all[{table, rid}] = content;
        }
        return all;
    }

    TestFolder folder;
    Rows rows;
    QByteArray bytes;

private:
    static std::string text(QRandomGenerator &random, int most)
    {
        std::string out(random.bounded(static_cast<quint32>(most)), '\0');
        for (char &letter : out)
            letter = static_cast<char>('a' + random.bounded(26));
        return out;
    }
};

QByteArray name(const Pages &pages)
{
    QByteArray out = "lost:";
    for (const int page : pages)
        out += ' ' + QByteArray::number(page);
    return out;
}

} // namespace

class RescueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tRescueEachPage();
    void tRescueFirstPageAndTenth();
    void tRescueSlotCopies();
    void nothingLostNothingMissing();
    void pagesInAnotherOrder();
    void cutFiles();
    void olderVersionsAreTold();
    void whatIsNoVault();
    void theOutputIsNeverReplaced();
    void chainsThatLoopOrLeave();
    void hostileBytes();
};

/// Nothing here is about the disk, so files may lie in memory.
void RescueTest::initTestCase()
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

void RescueTest::tRescueEachPage()
{
    Counted counted("T-RESCUE");
    const Wreck wreck;
    const PageMap map(wreck.folder.file());
    QVERIFY(wreck.pages() > 150);
    QVERIFY(std::any_of(map.ofRow.begin(), map.ofRow.end(), [](const auto &row) {
        return row.second.size() > 20;
    }));
    for (int page = 1; page <= wreck.pages(); page += sampleStep()) {
        const Pages lost{page};
        wreck.folder.setBytes(wreck.without(lost));
        const auto found = wreck.rescued();
        const bool right = found && *found == Wreck::left(wreck.rows, map, lost);
        QVERIFY2(counted.that(right), name(lost).constData());
    }
}

void RescueTest::tRescueFirstPageAndTenth()
{
    Counted counted("T-RESCUE");
    const Wreck wreck;
    const PageMap map(wreck.folder.file());
    const auto gone = [&](const char *table, const Pages &lost) {
        const Pages &pages = map.ofTable.at(table);
        return std::all_of(
            pages.begin(), pages.end(), [&](int page) { return lost.count(page) > 0; });
    };
    int opened = 0;
    for (quint32 seed = 1; seed <= 50; seed += static_cast<quint32>(sampleStep())) {
        QRandomGenerator random(seed);
        Pages lost{1};
        while (static_cast<int>(lost.size()) < 1 + wreck.pages() / 10)
            lost.insert(2 + random.bounded(wreck.pages() - 1));
        wreck.folder.setBytes(wreck.without(lost));
        RescueReport report;
        const auto found = wreck.rescued(&report);
        bool right = false;
        if (gone("spare", lost) && (gone("meta", lost) || gone("slot", lost))) {
            right = !found && found.error().code == Errc::Damaged; // no key to open it with
        } else {
            right = found && *found == Wreck::left(wreck.rows, map, lost)
                    && report.headerRows + report.blobRows == found->size()
                    && report.manifestRead == !gone("meta", lost) && !report.complete;
            ++opened;
        }
        QVERIFY2(counted.that(right),
                 QByteArray("seed " + QByteArray::number(seed) + ", " + name(lost)).constData());
    }
    QVERIFY(opened >= 40 / sampleStep());
}

/// One copy of each slot rotten, in every combination; the first page is lost as well.
void RescueTest::tRescueSlotCopies()
{
    Counted counted("T-RESCUE");
    const Wreck wreck;
    for (unsigned choice = 0; choice < 4; ++choice) {
        for (const bool withManifest : {true, false}) {
            wreck.folder.setBytes(wreck.bytes);
            {
                RawSqlite raw(wreck.folder.file());
                for (const int n : {1, 2}) {
                    const bool spare = ((choice >> (n - 1)) & 1U) != 0;
                    const std::string where = spare ? "spare" : "slot";
                    const std::string key = spare ? " WHERE k=" + std::to_string(1000 + n)
                                                  : " WHERE n=" + std::to_string(n);
                    std::string slot = raw.value("SELECT v FROM " + where + key);
                    slot[0] = 9; // no slot of a kind that is known
                    raw.put("UPDATE " + where + " SET v=?1" + key + " AND ?2=0", slot, 0);
                }
                if (!withManifest)
                    raw.exec("DELETE FROM meta WHERE k=2");
            }
            QByteArray bytes = wreck.folder.bytes();
            bytes.replace(0, 4096, QByteArray(4096, '\0'));
            wreck.folder.setBytes(bytes);
            for (const SlotType type : {SlotType::Passphrase, SlotType::Recovery}) {
                const auto found = wreck.rescued(nullptr, type);
                QVERIFY(counted.that(found && *found == wreck.rows));
            }
        }
    }
}

void RescueTest::nothingLostNothingMissing()
{
    const Wreck wreck;
    RescueReport report;
    QVERIFY(wreck.rescued(&report).value() == wreck.rows);
    QVERIFY(report.manifestRead && report.complete);
    QCOMPARE(report.missing, 0U);
    QCOMPARE(report.unproven, 0U);
    QCOMPARE(report.twice, 0U);
    QCOMPARE(report.headerRows, 90U);
    QCOMPARE(report.blobRows, 90U);
    QCOMPARE(wreck.folder.bytes(), wreck.bytes); // only read
    const QFile out(QString::fromStdString(wreck.folder.path("rescued.afterword")));
    QCOMPARE(out.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    QCOMPARE(wreck.folder.entries().size(), 2);
}

/// Rows that lie on one page prove themselves wherever that page is.
void RescueTest::pagesInAnotherOrder()
{
    const Wreck wreck;
    const PageMap map(wreck.folder.file());
    std::vector<int> order;
    for (int page = 1; page <= wreck.pages(); ++page)
        order.push_back(page);
    std::mt19937 random(7);
    std::shuffle(order.begin(), order.end(), random);
    QByteArray bytes;
    for (const int page : order)
        bytes += wreck.bytes.mid((page - 1) * 4096, 4096);
    wreck.folder.setBytes(bytes);
    const Rows found = wreck.rescued().value();
    std::size_t local = 0;
    for (const auto &[key, content] : wreck.rows) {
        if (map.ofRow.at(key).size() > 1)
            continue;
        ++local;
        QVERIFY(found.count(key) > 0);
    }
    QVERIFY(local > 60);
    for (const auto &[key, content] : found)
        QCOMPARE(content, wreck.rows.at(key));
}

void RescueTest::cutFiles()
{
    const Wreck wreck;
    const PageMap map(wreck.folder.file());
    for (const int keep : {10, 50, 120, wreck.pages() - 1}) {
        Pages lost;
        for (int page = keep + 1; page <= wreck.pages(); ++page)
            lost.insert(page);
        wreck.folder.setBytes(wreck.bytes.left(keep * 4096 + 17)); // the tail is no page
        QVERIFY2(wreck.rescued().value() == Wreck::left(wreck.rows, map, lost),
                 name(lost).constData());
    }
    // A piece that is not cut at page borders in front is beyond this; it must still end well.
    wreck.folder.setBytes(wreck.bytes.mid(1000));
    const auto shifted = wreck.rescued();
    if (shifted) {
        for (const auto &[key, content] : *shifted)
            QCOMPARE(content, wreck.rows.at(key));
    }
}

/// An older version of a row in a page that no tree leads to: the one in the live page is taken
/// when its page lists it, and the person is told that there were two.
void RescueTest::olderVersionsAreTold()
{
    const Wreck wreck;
    const PageMap map(wreck.folder.file());
    const auto row = std::find_if(map.ofRow.begin(), map.ofRow.end(), [&](const auto &one) {
        return one.second.size() == 1 && wreck.rows.count(one.first) > 0
               && one.first.first == Table::Blob;
    });
    const int page = *row->second.begin();
    const QByteArray older = wreck.bytes.mid((page - 1) * 4096, 4096);
    {
        const auto vault = wreck.folder.openUnlocked();
        const RowChange change{RowChange::Op::Update, Table::Blob, row->first.second, "newer"};
        require(vault->commit({&change, 1}));
    }
    QByteArray remnant = older;
    remnant[0] = '\x00'; // no longer a leaf: nothing on it is listed
    wreck.folder.setBytes(wreck.folder.bytes() + remnant);
    RescueReport report;
    Rows expected = wreck.rows;
    expected[row->first] = "newer";
    QVERIFY(wreck.rescued(&report).value() == expected);
    QVERIFY(report.twice > 0);
    QVERIFY(report.complete);
}

void RescueTest::whatIsNoVault()
{
    const TestFolder folder;
    QCOMPARE(Rescue::scan(folder.file()).error().code, Errc::NotFound);
    QCOMPARE(Rescue::scan(folder.folder().toStdString()).error().code, Errc::NotAVault);
    folder.setBytes({});
    QCOMPARE(Rescue::scan(folder.file()).error().code, Errc::NotAVault);
    folder.setBytes(QByteArray(50'000, 'x'));
    QCOMPARE(Rescue::scan(folder.file()).error().code, Errc::NotAVault);
    const TestFolder other;
    other.create().reset();
    QVERIFY(vaultNamesIn(other.file()).size() == 1);
    QVERIFY(vaultNamesIn(folder.file()).empty());
    // Another vault's key opens nothing of it, and leaves nothing.
    const auto rescue = Rescue::scan(other.file()).value();
    QCOMPARE(rescue->writeTo(other.path("out"), SecureBytes(std::string(32, 'k'))).error().code,
             Errc::Damaged);
    QCOMPARE(other.entries().size(), 1);
}

void RescueTest::theOutputIsNeverReplaced()
{
    const TestFolder folder;
    folder.create().reset();
    const auto rescue = Rescue::scan(folder.file()).value();
    const auto key = recoverMasterKey(rescue->slots(), SlotType::Passphrase, passphrase()).value();
    const QByteArray before = folder.bytes();
    QCOMPARE(rescue->writeTo(folder.file(), key).error().code, Errc::Busy);
    QCOMPARE(folder.bytes(), before);
    QCOMPARE(rescue->writeTo(folder.path("none/out"), key).error().code, Errc::NotFound);
    int asked = 0;
    QCOMPARE(
        rescue->writeTo(folder.path("out"), key, [&](double) { return ++asked < 3; }).error().code,
        Errc::Cancelled);
    QCOMPARE(folder.entries().size(), 1);
    // The same rescue may be tried again.
    QVERIFY(rescue->writeTo(folder.path("out"), key).has_value());
}

/// Each overflow pointer in turn made to lead to itself, to the first page, past the end.
void RescueTest::chainsThatLoopOrLeave()
{
    const Wreck wreck;
    const PageMap map(wreck.folder.file());
    std::set<int> overflow;
    for (const auto &[key, pages] : map.ofRow) {
        if (pages.size() > 2)
            overflow.insert(pages.begin(), pages.end());
    }
    int done = 0;
    for (const int page : overflow) {
        if (wreck.bytes.at((page - 1) * 4096) != 0 || ++done % 8 != 0)
            continue; // a leaf
        for (const quint32 next :
             {quint32(page), 1U, 0U, 0xffffffffU, quint32(wreck.pages() + 1)}) {
            QByteArray bytes = wreck.bytes;
            for (int i = 0; i < 4; ++i)
                bytes[(page - 1) * 4096 + i] = static_cast<char>(next >> (24 - 8 * i));
            wreck.folder.setBytes(bytes);
            const Rows found = wreck.rescued().value();
            QVERIFY(found.size() + 1 >= wreck.rows.size());
            for (const auto &[key, content] : found)
                QCOMPARE(content, wreck.rows.at(key));
        }
    }
    QVERIFY(done > 40);
}

void RescueTest::hostileBytes()
{
    const Wreck wreck;
    for (quint32 seed = 1; seed <= 150; seed += static_cast<quint32>(sampleStep())) {
        QRandomGenerator random(seed);
        QByteArray bytes = wreck.bytes;
        const int harm = 1 << random.bounded(14);
        for (int i = 0; i < harm; ++i) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            if (random.bounded(4) == 0) // what cells and lists of cells are made of
                bytes.replace(at & ~qsizetype{4095}, 3, QByteArray("\x0d\x00\x05", 3));
            else
                bytes[at] = static_cast<char>(random.bounded(256));
        }
        wreck.folder.setBytes(bytes);
        const auto found = wreck.rescued();
        QVERIFY2(found || found.error().code != Errc::Internal,
                 QByteArray::number(seed).constData());
        if (!found)
            continue;
        for (const auto &[key, content] : *found)
            QVERIFY2(content == wreck.rows.at(key), QByteArray::number(seed).constData());
    }
    // Nothing but the shape of a row, at every place there is.
    QByteArray shapes;
    while (shapes.size() < 400'000)
        shapes += QByteArray("\x84\x2d\x01\x05\x00\x5c\x88\x0c", 8);
    shapes.replace(0, 8192, wreck.bytes.left(8192));
    wreck.folder.setBytes(shapes);
    QVERIFY(!wreck.rescued());
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::RescueTest)
#include "rescue_test.moc"

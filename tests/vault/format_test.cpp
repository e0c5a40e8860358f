// SPDX-License-Identifier: GPL-3.0-or-later
// The file, read by a reader made from FORMAT.md alone; what the file gives away; and that nothing
// readable lies in it.
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/strangers_reader.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

namespace afterword::vault {

namespace {

/// A small entry: one header and one body, as a page of a few lines is.
void addEntry(Vault &vault, int index)
{
    const RowChange header{RowChange::Op::Insert,
                           Table::Header,
                           vault.newRowId(Table::Header),
                           std::string(300, 'h') + std::to_string(index)};
    const RowChange body{
        RowChange::Op::Insert, Table::Blob, vault.newRowId(Table::Blob), std::string(1500, 'b')};
    const std::array<RowChange, 2> changes{header, body};
    require(vault.commit(changes));
}

struct Shape
{
    std::int64_t headers = 0;
    std::int64_t blobs = 0;
    qsizetype size = 0;
    std::string sizes;
    friend bool operator==(const Shape &, const Shape &) = default;
};

Shape shapeOf(const TestFolder &folder)
{
    RawSqlite file(folder.file());
    return {file.number("SELECT count(*) FROM h"),
            file.number("SELECT count(*) FROM b"),
            folder.bytes().size(),
            file.value("SELECT group_concat(n) FROM (SELECT count(*) || 'x' || length(c) n FROM "
                       "(SELECT c FROM h UNION ALL SELECT c FROM b) GROUP BY length(c))")};
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersReader();
    void containerIsAsWritten();
    void youngJournalsLookAlike();
    void textsOfOneClassLookAlike();
    void twoSmallBlobsShareAPage();
    void idsOfFillersRunOut();
    void idsWithoutTableKeepTheCount();
    void noPlaintextOnDisk();
    void sealedBytesLookRandom();
};

void FormatTest::strangersReader()
{
    const TestFolder folder;
    std::map<RowId, std::string> headers;
    std::map<RowId, std::string> blobs;
    {
        const auto vault = folder.create();
        for (int i = 0; i < 80; ++i) {
            const std::string text = "text " + std::to_string(i);
            headers[insert(*vault, Table::Header, text)] = text;
            const std::string body(static_cast<std::size_t>(i) * 200, 'b');
            blobs[insert(*vault, Table::Blob, body)] = body;
        }
    }
    Reader reader(folder.file(), std::string(passphrase().view()));
    const Bytes &manifest = reader.manifest();
    QCOMPARE(number(manifest, 0, 4), 1U);
    QCOMPARE(number(manifest, 8, 8), 161U);
    QCOMPARE(number(manifest, 16, 8), reader.ids("h").size());
    QCOMPARE(number(manifest, 24, 8), reader.ids("b").size());
    QVERIFY(manifest.substr(32, 32) == reader.sum());
    QVERIFY(manifest.substr(152) == Bytes(40, '\0'));
    const Bytes root = reader.row("b", static_cast<std::int64_t>(number(manifest, 128, 8)));
    QCOMPARE(root, Bytes("{\"v\":1,\"type\":\"root\",\"fillers\":[0,0]}\n"));
    for (const auto &[rid, text] : headers)
        QCOMPARE(reader.row("h", rid), text);
    for (const auto &[rid, text] : blobs)
        QVERIFY(reader.row("b", rid) == text);
}

void FormatTest::containerIsAsWritten()
{
    const TestFolder folder;
    folder.create();
    RawSqlite file(folder.file());
    QCOMPARE(file.value("PRAGMA application_id"), std::string("1095128151"));
    QCOMPARE(file.value("PRAGMA user_version"), std::string("1"));
    QCOMPARE(file.value("PRAGMA page_size"), std::string("4096"));
    QCOMPARE(file.value("PRAGMA journal_mode"), std::string("delete"));
    QCOMPARE(file.value("SELECT group_concat(sql, ';') FROM sqlite_schema"),
             std::string(
                 "CREATE TABLE meta(k INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT;"
                 "CREATE TABLE slot(n INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT;"
                 "CREATE TABLE h(rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT NULL) STRICT;"
                 "CREATE TABLE b(rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT NULL) STRICT;"
                 "CREATE TABLE spare(k INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT"));
    QCOMPARE(file.value("SELECT group_concat(k) FROM spare"), std::string("1,1001"));
    QCOMPARE(file.value("SELECT v FROM spare WHERE k=1"),
             file.value("SELECT v FROM meta WHERE k=1"));
    QCOMPARE(file.value("SELECT v FROM spare WHERE k=1001"), file.value("SELECT v FROM slot"));
    const auto mode = QFile::permissions(QString::fromStdString(folder.file()));
    QCOMPARE(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    Reader reader(folder.file(), std::string(passphrase().view()));
    QCOMPARE(reader.row("h", reader.ids("h").front()), Bytes(R"({"v":1,"type":"filler"})"));
    QCOMPARE(reader.ids("h").size(), std::size_t{64});
    QCOMPARE(reader.ids("b").size(), std::size_t{65});
}

void FormatTest::youngJournalsLookAlike()
{
    const TestFolder none;
    none.create();
    const TestFolder many;
    {
        const auto vault = many.create();
        for (int i = 0; i < 60; ++i)
            addEntry(*vault, i);
    }
    QVERIFY(shapeOf(none) == shapeOf(many));
    QCOMPARE(shapeOf(none).headers, 64);
    QCOMPARE(shapeOf(none).blobs, 65);
}

void FormatTest::textsOfOneClassLookAlike()
{
    const TestFolder first;
    const TestFolder second;
    int length = 100;
    for (const TestFolder *folder : {&first, &second}) {
        const auto vault = folder->create();
        for (int i = 0; i < 30; ++i)
            insert(*vault, Table::Blob, std::string(static_cast<std::size_t>(length + i), 'x'));
        length = 1800;
    }
    QVERIFY(shapeOf(first) == shapeOf(second));
}

void FormatTest::twoSmallBlobsShareAPage()
{
    const TestFolder folder;
    folder.create();
    RawSqlite file(folder.file());
    // 65 blobs of 1,984 bytes: 33 leaf pages, of which one may be a page with one row.
    QCOMPARE(file.number("SELECT count(*) FROM dbstat WHERE name='b' AND pagetype='leaf'"), 33);
    QCOMPARE(file.number("SELECT max(ncell) FROM dbstat WHERE name='b' AND pagetype='leaf'"), 2);
    QCOMPARE(file.number("SELECT count(*) FROM dbstat WHERE name='b' AND pagetype='overflow'"), 0);
    QCOMPARE(file.number("SELECT max(ncell) FROM dbstat WHERE name='h' AND pagetype='leaf'"), 7);
}

void FormatTest::idsOfFillersRunOut()
{
    const TestFolder folder;
    const auto vault = folder.create();
    std::set<RowId> ids;
    for (int i = 0; i < 200; ++i)
        QVERIFY(ids.insert(vault->newRowId(Table::Header)).second);
    std::vector<RowChange> changes;
    for (const RowId rid : ids)
        changes.push_back({RowChange::Op::Insert, Table::Header, rid, "x"});
    QVERIFY(vault->commit(changes).has_value());
    QCOMPARE(RawSqlite(folder.file()).number("SELECT count(*) FROM h"), 200);
    QVERIFY(vault->check(true).value().isClean());
}

void FormatTest::idsWithoutTableKeepTheCount()
{
    const TestFolder folder;
    const auto vault = folder.create();
    for (int i = 0; i < 70; ++i) {
        const RowChange change{RowChange::Op::Insert, Table::Header, vault->newRowId(), "x"};
        QVERIFY(vault->commit({&change, 1}).has_value());
        QCOMPARE(RawSqlite(folder.file()).number("SELECT count(*) FROM h"), std::max(64, i + 1));
    }
    QVERIFY(vault->check(true).value().isClean());
}

void FormatTest::noPlaintextOnDisk()
{
    const TestFolder folder;
    const std::string canary = "Zx9-canary-Qw7";
    const auto vault = folder.create(SecureBytes(canary + "passphrase"));
    const auto holdsCanary = [&] {
        bool found = false;
        for (const QString &entry : folder.entries()) {
            QFile file(QDir(folder.folder()).filePath(entry));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read");
            const QByteArray bytes = file.readAll();
            found = found || bytes.contains(canary.c_str()) || bytes.contains("filler")
                    || bytes.contains("\"type\"");
        }
        return found;
    };
    for (int i = 0; i < 20; ++i) {
        insert(*vault, Table::Header, canary + std::to_string(i));
        insert(*vault, Table::Blob, canary + std::string(9000, 'x') + canary);
        QVERIFY(!holdsCanary());
    }
    // A transaction that is too large for memory spills: what is in the journal is sealed as well.
    std::vector<RowChange> changes;
    for (int i = 0; i < 300; ++i)
        changes.push_back({RowChange::Op::Insert,
                           Table::Blob,
                           vault->newRowId(),
                           canary + std::string(40000, 'y')});
    QVERIFY(vault->commit(changes).has_value());
    QVERIFY(!holdsCanary());
    QCOMPARE(folder.entries().size(), 2); // the vault and its empty journal
    QCOMPARE(QFileInfo(QString::fromStdString(folder.file() + "-journal")).size(), 0);
}

void FormatTest::sealedBytesLookRandom()
{
    const TestFolder folder;
    const auto vault = folder.create();
    for (int i = 0; i < 50; ++i)
        insert(*vault, Table::Blob, std::string(1900, 'a'));
    std::array<double, 256> counts{};
    double total = 0;
    const std::vector<SealedRow> rows = vault->sealedRows(Table::Blob, 0, 1000).value();
    for (const SealedRow &row : rows) {
        for (const char byte : row.t + row.c) {
            ++counts[static_cast<unsigned char>(byte)];
            ++total;
        }
    }
    double chi = 0;
    for (const double count : counts)
        chi += (count - total / 256) * (count - total / 256) / (total / 256);
    QVERIFY2(chi < 400, qPrintable(QString::number(chi))); // 255 expected, SD 22.6
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::FormatTest)
#include "format_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are something else, come from a later version, or are made to hurt: each is refused
// with the right reason before any of it is used.
#include "app/vault/layout.h"
#include "tests/support/counted.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

#include <numeric>

namespace afterword::vault {

class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notAVault_data();
    void notAVault();
    void notFound();
    void recognisablyOurs_data();
    void recognisablyOurs();
    void newerFormat_data();
    void newerFormat();
    void changedStructure_data();
    void changedStructure();
    void triggerNeverRuns();
    void walFlaggedHeader();
    void plantedJournal();
    void journalThatNamesAFile();
    void wrongTypes_data();
    void wrongTypes();
};

void HostileTest::notAVault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("text") << QByteArray("Dear diary, this is not a vault.\n").repeated(500);
    QTest::newRow("zeros") << QByteArray(20000, '\0');
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n" + QByteArray(9000, 'p'));
    QTest::newRow("start of the magic") << QByteArray("SQLite for");
}

void HostileTest::notAVault()
{
    Counted counted("T-HOSTILE");
    counted.add(1);
    QFETCH(const QByteArray, bytes);
    const TestFolder folder;
    folder.setBytes(bytes);
    QCOMPARE(Vault::open(folder.file()).error().code, Errc::NotAVault);
    QCOMPARE(folder.bytes(), bytes);
    QCOMPARE(folder.entries(), QStringList{folder.name()});
}

void HostileTest::notFound()
{
    const TestFolder folder;
    QCOMPARE(Vault::open(folder.file()).error().code, Errc::NotFound);
    QCOMPARE(Vault::open(folder.file() + "/inside").error().code, Errc::NotFound);
    QCOMPARE(Vault::open(folder.folder().toStdString()).error().code, Errc::NotAVault);
    QVERIFY(folder.entries().isEmpty());
    // Another program's SQLite file.
    RawSqlite(folder.file()).exec("CREATE TABLE notes(text); PRAGMA application_id=77");
    const QByteArray before = folder.bytes();
    QCOMPARE(Vault::open(folder.file()).error().code, Errc::NotAVault);
    QCOMPARE(folder.bytes(), before);
}

void HostileTest::recognisablyOurs_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("magic gone") << 0 << QByteArray(16, '\0');
    QTest::newRow("id gone") << 68 << QByteArray(4, '\0');
    QTest::newRow("first page header gone") << 0 << QByteArray(100, '\0');
    QTest::newRow("page size") << 16 << QByteArray("\x20\x00", 2);
    QTest::newRow("reserved bytes") << 20 << QByteArray("\x10");
    QTest::newRow("schema format") << 47 << QByteArray("\x01");
    QTest::newRow("auto-vacuum") << 55 << QByteArray("\x01");
    QTest::newRow("UTF-16") << 59 << QByteArray("\x02");
    QTest::newRow("user version") << 63 << QByteArray("\x02");
}

void HostileTest::recognisablyOurs()
{
    Counted counted("T-HOSTILE");
    counted.add(1);
    QFETCH(const int, at);
    QFETCH(const QByteArray, bytes);
    const TestFolder folder;
    folder.create();
    QByteArray file = folder.bytes();
    file.replace(at, bytes.size(), bytes);
    folder.setBytes(file);
    QCOMPARE(Vault::open(folder.file()).error().code, Errc::Damaged);
}

void HostileTest::newerFormat_data()
{
    QTest::addColumn<QString>("more");
    QTest::newRow("format") << QString();
    QTest::newRow("another table") << QStringLiteral("CREATE TABLE extra(k)");
    QTest::newRow("other tables") << QStringLiteral("DROP TABLE slot; DROP TABLE h");
    QTest::newRow("no spare") << QStringLiteral("DROP TABLE spare");
    QTest::newRow("user version") << QStringLiteral("PRAGMA user_version=2");
    QTest::newRow("more in meta") << QStringLiteral("INSERT INTO meta VALUES(3, x'00')");
}

void HostileTest::newerFormat()
{
    Counted counted("T-HOSTILE");
    QFETCH(const QString, more);
    for (const char *versions : {"02000100", "02000200", "01000200", "ffff0100"}) {
        const TestFolder folder;
        folder.create();
        {
            RawSqlite raw(folder.file());
            const std::string change = "v=CAST(substr(v, 1, 8) || x'" + std::string(versions)
                                       + "' || substr(v, 13) AS BLOB) WHERE k=1";
            raw.exec("UPDATE meta SET " + change + "; UPDATE spare SET " + change);
            raw.exec(more.toStdString());
        }
        const QByteArray before = folder.bytes();
        QCOMPARE(Vault::open(folder.file()).error().code, Errc::NewerFormat);
        QCOMPARE(folder.bytes(), before);
        counted.add(1);
    }
}

void HostileTest::changedStructure_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) {
        QTest::newRow(name) << QString::fromUtf8(sql);
    };
    row("extra table", "CREATE TABLE extra(k)");
    row("index", "CREATE INDEX i ON h(t)");
    row("view", "CREATE VIEW v AS SELECT * FROM h");
    row("trigger", "CREATE TRIGGER g AFTER INSERT ON h BEGIN DELETE FROM b; END");
    row("view in place of a table",
        "DROP TABLE h; CREATE VIEW h AS SELECT n rid, v t, v c FROM slot");
    row("table gone", "DROP TABLE b");
    row("column more", "ALTER TABLE h ADD COLUMN more BLOB");
    row("generated column", "ALTER TABLE h ADD COLUMN more INT AS (length(c))");
    row("other text",
        "DROP TABLE h; CREATE TABLE h(rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT "
        "NULL)STRICT");
    row("check",
        "DROP TABLE h; CREATE TABLE h(rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT NULL "
        "CHECK(length(c)>0)) STRICT");
    row("without rowid",
        "DROP TABLE h; CREATE TABLE h(rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT NULL) "
        "STRICT, WITHOUT ROWID");
    row("other order",
        "DROP TABLE meta; CREATE TABLE meta(k INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT");
    row("virtual table", "CREATE VIRTUAL TABLE extra USING fts5(text)");
    row("statistics", "ANALYZE");
    row("two names for one tree",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage=(SELECT rootpage FROM "
        "sqlite_schema WHERE name='b') WHERE name='h'");
    row("unreadable text",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql='CREATE TABLE h(' WHERE name='h'");
}

void HostileTest::changedStructure()
{
    Counted counted("T-HOSTILE");
    counted.add(1);
    QFETCH(const QString, sql);
    const TestFolder folder;
    folder.create();
    {
        RawSqlite raw(folder.file());
        raw.exec(sql.toStdString());
    }
    const QByteArray before = folder.bytes();
    QCOMPARE(folder.tryUnlocked().error().code, Errc::Damaged);
    QCOMPARE(folder.bytes(), before);
}

/// One planted while we have the file open fires nothing: its program is refused.
void HostileTest::triggerNeverRuns()
{
    const TestFolder folder;
    const auto vault = folder.create();
    const RowId rid = insert(*vault, Table::Header, "kept");
    RawSqlite(folder.file()).exec("CREATE TRIGGER g AFTER UPDATE ON meta BEGIN DELETE FROM h; END");
    const RowChange change{RowChange::Op::Insert, Table::Header, vault->newRowId(), "x"};
    const Status done = vault->commit({&change, 1});
    QCOMPARE(vault->read(Table::Header, rid).value(), std::string("kept"));
    QVERIFY(RawSqlite(folder.file()).number("SELECT count(*) FROM h") >= 64);
    QVERIFY(done || done.error().code == Errc::Damaged || done.error().code == Errc::Internal);
}

void HostileTest::walFlaggedHeader()
{
    const TestFolder folder;
    folder.create();
    QByteArray bytes = folder.bytes();
    bytes[18] = 2;
    bytes[19] = 2;
    folder.setBytes(bytes);
    QFile wal(QString::fromStdString(folder.file() + "-wal"));
    QVERIFY(wal.open(QIODevice::WriteOnly));
    wal.write(QByteArray(5000, 'w'));
    wal.close();
    QCOMPARE(Vault::open(folder.file()).error().code, Errc::Damaged);
    QCOMPARE(folder.bytes(), bytes);
}

/// A journal that belongs to another vault: SQLite plays it back, and what comes of it is seen.
void HostileTest::plantedJournal()
{
    const TestFolder other;
    const auto writer = other.create();
    RawSqlite raw(other.file());
    raw.exec("PRAGMA cache_spill=ON; PRAGMA cache_size=1; BEGIN; UPDATE h SET c=randomblob(512); "
             "UPDATE b SET c=randomblob(1984)");
    QFile journal(QString::fromStdString(other.file() + "-journal"));
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const QByteArray planted = journal.readAll();
    QVERIFY(planted.size() > 4096);
    raw.exec("ROLLBACK");

    const TestFolder folder;
    folder.create();
    QFile out(QString::fromStdString(folder.file() + "-journal"));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(planted);
    out.close();
    const auto vault = folder.tryUnlocked();
    QVERIFY(!vault.has_value() || !(*vault)->isWhole() || (*vault)->check(true).value().isClean());
}

/// A journal that names a "super-journal": SQLite would remove the file of that name, whatever it
/// is.
void HostileTest::journalThatNamesAFile()
{
    Counted counted("T-HOSTILE");
    counted.add(1);
    const TestFolder folder;
    QByteArray planted;
    {
        const auto writer = folder.create();
        RawSqlite raw(folder.file());
        raw.exec(
            "PRAGMA cache_spill=ON; PRAGMA cache_size=1; BEGIN; UPDATE h SET c=randomblob(512);"
            "UPDATE b SET c=randomblob(1984)");
        QFile journal(QString::fromStdString(folder.file() + "-journal"));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        planted = journal.readAll();
        raw.exec("ROLLBACK");
    }
    const QByteArray bytes = folder.bytes();
    QFile victim(QString::fromStdString(folder.file() + "-letters"));
    QVERIFY(victim.open(QIODevice::WriteOnly));
    victim.write("words of someone");
    victim.close();

    const QByteArray name = QFile::encodeName(victim.fileName());
    const auto sum = std::accumulate(name.begin(), name.end(), quint32{0}, [](quint32 so, char c) {
        return so + static_cast<quint32>(static_cast<int>(c));
    });
    const auto bigEndian = [](quint32 number) {
        QByteArray out(4, '\0');
        qToBigEndian(number, out.data());
        return out;
    };
    const quint32 lockPage = 0x40000000 / 4096 + 1;
    QFile out(QString::fromStdString(folder.file() + "-journal"));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(planted + bigEndian(lockPage) + name + bigEndian(static_cast<quint32>(name.size()))
              + bigEndian(sum) + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8));
    out.close();
    const auto vault = Vault::open(folder.file());
    QVERIFY(victim.exists());
    QVERIFY(!vault);
    QCOMPARE(vault.error().code, Errc::Damaged);
    QCOMPARE(folder.bytes(), bytes);
}

void HostileTest::wrongTypes_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) {
        QTest::newRow(name) << QString::fromUtf8(sql);
    };
    row("short tag", "UPDATE h SET t=x'00' WHERE rid=(SELECT min(rid) FROM h)");
    row("empty tag", "UPDATE h SET t=x'' WHERE rid=(SELECT min(rid) FROM h)");
    row("long tag", "UPDATE b SET t=zeroblob(5000) WHERE rid=(SELECT min(rid) FROM b)");
    row("no ciphertext", "UPDATE b SET c=x'' WHERE rid=(SELECT min(rid) FROM b)");
    row("odd length", "UPDATE b SET c=zeroblob(1985) WHERE rid=(SELECT min(rid) FROM b)");
    row("length of the other table",
        "UPDATE b SET c=zeroblob(512) WHERE rid=(SELECT min(rid) FROM b)");
    row("large", "UPDATE b SET c=zeroblob(5000000) WHERE rid=(SELECT min(rid) FROM b)");
    row("negative id", "UPDATE h SET rid=-5 WHERE rid=(SELECT min(rid) FROM h)");
    row("id zero", "UPDATE h SET rid=0 WHERE rid=(SELECT min(rid) FROM h)");
}

void HostileTest::wrongTypes()
{
    Counted counted("T-HOSTILE");
    counted.add(1);
    QFETCH(const QString, sql);
    const TestFolder folder;
    RowId kept = 0;
    {
        const auto vault = folder.create();
        kept = insert(*vault, Table::Header, "kept");
    }
    RawSqlite(folder.file()).exec(sql.toStdString());
    const auto vault = folder.openUnlocked();
    QVERIFY(!vault->isWhole());
    QVERIFY(vault->isReadOnly());
    QVERIFY(!vault->check(true).value().isClean());
    const auto content = vault->read(Table::Header, kept);
    QVERIFY(content
                ? *content == "kept"
                : content.error().code == Errc::Damaged || content.error().code == Errc::NotFound);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::HostileTest)
#include "hostile_test.moc"

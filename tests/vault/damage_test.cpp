// SPDX-License-Identifier: GPL-3.0-or-later
// Flipped bits and cut files on the disk, by passphrase: the verdict is the same content, a defined
// error, or a flag; never other content, never a silent loss. Every bit and every page: flip_test
// and truncate_test.
#include "app/vault/layout.h"
#include "tests/support/counted.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace afterword::vault {

namespace {

enum class Verdict
{
    Same,
    Error,
    Flagged,
    Wrong
};

using Rows = std::map<RowId, std::string>;

/// One case of sixteen under valgrind (packaging/memcheck), where each takes a hundred times as
/// long.
int damageStep()
{
    return sampleStep() > 16 ? 16 : 1;
}

/// A vault with a few rows, and what it must hold.
class Sample
{
public:
    Sample()
    {
        {
            const auto vault = folder.create();
            require(vault->addSlot(
                vault->sealSlot(SlotType::Recovery, recoveryCode(), KdfCost::make(1, 8).value())
                    .value()));
            for (int i = 0; i < 8; ++i) {
                const std::string text = "header " + std::to_string(i) + std::string(100, 'h');
                headers[insert(*vault, Table::Header, text)] = text;
                const std::string body(static_cast<std::size_t>(1000 + 1500 * i),
                                       static_cast<char>('a' + i));
                blobs[insert(*vault, Table::Blob, body)] = body;
            }
        }
        bytes = folder.bytes();
    }

    /// Opens with either secret, reads everything.
    [[nodiscard]] Verdict verdict(Errc *error = nullptr) const
    {
        auto vault = Vault::open(folder.file());
        auto key = vault ? recoverMasterKey((*vault)->slots(), SlotType::Passphrase, passphrase())
                         : fail(vault.error());
        const Status unlocked = key ? (*vault)->unlock(std::move(*key)) : fail(key.error());
        if (!unlocked) {
            if (error != nullptr)
                *error = unlocked.error().code;
            return Verdict::Error;
        }
        bool lost = false;
        for (const Table table : {Table::Header, Table::Blob}) {
            const Rows &expected = table == Table::Header ? headers : blobs;
            const auto sealed = (*vault)->sealedRows(table, 0, 10000);
            if (!sealed)
                return Verdict::Error;
            const Opener opener = (*vault)->opener();
            std::size_t same = 0;
            for (const SealedRow &row : *sealed) {
                const auto content = opener.open(row);
                if (!content)
                    continue;
                const auto at = expected.find(row.rid);
                if (at == expected.end() || at->second != *content)
                    return Verdict::Wrong;
                ++same;
            }
            lost = lost || same != expected.size() || sealed->size() != same;
        }
        if (!lost && (*vault)->isWhole())
            return Verdict::Same;
        // A loss must be seen: at unlock or, inside a body, by the row that does not open.
        const auto report = (*vault)->check(true);
        return report && report->isClean() ? Verdict::Wrong : Verdict::Flagged;
    }

    void writeByte(qsizetype at, char byte) const
    {
        const int descriptor = ::open(folder.file().c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor < 0 || ::pwrite(descriptor, &byte, 1, at) != 1)
            qFatal("cannot harm the test file");
        ::close(descriptor);
    }

    [[nodiscard]] Verdict flipped(qsizetype at, unsigned bit, Errc *error = nullptr) const
    {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        writeByte(at, static_cast<char>(byte ^ (1U << bit)));
        const Verdict out = verdict(error);
        writeByte(at, bytes[at]);
        return out;
    }

    TestFolder folder;
    Rows headers;
    Rows blobs;
    QByteArray bytes;
};

/// Where in the file these bytes lie.
qsizetype placeOf(const QByteArray &file, const std::string &bytes)
{
    return file.indexOf(QByteArray::fromStdString(bytes.substr(0, 64)));
}

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBitInEveryRegion_data();
    void oneBitInEveryRegion();
    void sqliteHeaderAndSchema();
    void everyTruncation();
    void manifestGoneShowsWhatVerifies();
};

void DamageTest::oneBitInEveryRegion_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("mustBeSame"); // there is a second copy
    const auto row = [](const char *name, const char *sql, bool same) {
        QTest::newRow(name) << QString::fromUtf8(sql) << same;
    };
    row("header", "SELECT v FROM meta WHERE k=1", true);
    row("manifest", "SELECT v FROM meta WHERE k=2", false);
    row("slot", "SELECT v FROM slot WHERE n=1", true);
    row("recovery slot", "SELECT v FROM slot WHERE n=2", true);
    row("spare header", "SELECT v FROM spare WHERE k=1", true);
    row("spare slot", "SELECT v FROM spare WHERE k=1001", true);
    row("h tag", "SELECT t FROM h WHERE rid=@h", false);
    row("h ciphertext", "SELECT c FROM h WHERE rid=@h", false);
    row("b tag", "SELECT t FROM b WHERE rid=@b", false);
    row("b ciphertext", "SELECT c FROM b WHERE rid=@b", false);
}

void DamageTest::oneBitInEveryRegion()
{
    QFETCH(const QString, sql);
    QFETCH(const bool, mustBeSame);
    const Sample sample;
    // A row with something in it: what is flipped in a filler's ciphertext is nobody's loss.
    QString query = sql;
    query.replace(QStringLiteral("@h"), QString::number(sample.headers.begin()->first));
    query.replace(QStringLiteral("@b"), QString::number(sample.blobs.begin()->first));
    const std::string bytes = RawSqlite(sample.folder.file()).value(query.toStdString());
    qsizetype place = placeOf(sample.bytes, bytes);
    if (sql.contains(QStringLiteral("spare"))) // the same bytes as the first copy, elsewhere
        place = sample.bytes.lastIndexOf(QByteArray::fromStdString(bytes.substr(0, 64)));
    QVERIFY(place > 0);
    const auto step = static_cast<std::size_t>(damageStep());
    for (std::size_t i = 0; i < std::min<std::size_t>(bytes.size(), 240); i += step) {
        const qsizetype at = place + static_cast<qsizetype>(i);
        if (bytes.size() == 192 && i >= 5 && i <= 10)
            continue; // asks for long work; the window is tested in slots_test
        const Verdict verdict = sample.flipped(at, static_cast<unsigned>(i % 8));
        if (mustBeSame)
            QCOMPARE(verdict, Verdict::Same);
        else
            QVERIFY2(
                verdict == Verdict::Error || verdict == Verdict::Flagged,
                qPrintable(
                    QStringLiteral("byte %1, verdict %2").arg(i).arg(static_cast<int>(verdict))));
    }
}

void DamageTest::sqliteHeaderAndSchema()
{
    const Sample sample;
    for (qsizetype at = 0; at < 4096; at += (at < 120 ? 1 : 3) * damageStep()) {
        for (const unsigned bit : {0U, 5U}) {
            Errc error = Errc::Internal;
            const Verdict verdict = sample.flipped(at, bit, &error);
            QVERIFY2(verdict == Verdict::Same || verdict == Verdict::Error,
                     qPrintable(QString::number(at)));
            // One wrong bit never makes it look like another kind of file or a later version.
            if (verdict == Verdict::Error)
                QVERIFY2(error == Errc::Damaged, qPrintable(QString::number(at)));
        }
    }
}

void DamageTest::everyTruncation()
{
    const Sample sample;
    const qsizetype size = sample.bytes.size();
    for (qsizetype length = 0; length < size; length += (length < 600 ? 7 : 1021) * damageStep()) {
        sample.folder.setBytes(sample.bytes.left(length));
        Errc error = Errc::Internal;
        QCOMPARE(sample.verdict(&error), Verdict::Error);
        QVERIFY(error == (length < 16 ? Errc::NotAVault : Errc::Damaged));
    }
    for (qsizetype cut = 1; cut <= 5 * 4096; cut += 2048) {
        sample.folder.setBytes(sample.bytes.left(size - cut));
        QCOMPARE(sample.verdict(), Verdict::Error);
    }
    sample.folder.setBytes(sample.bytes + QByteArray(100, '\0'));
    QCOMPARE(sample.verdict(), Verdict::Error);
    sample.folder.setBytes(sample.bytes + QByteArray(4096, '\0'));
    QCOMPARE(sample.verdict(), Verdict::Error);
}

void DamageTest::manifestGoneShowsWhatVerifies()
{
    const Sample sample;
    RawSqlite(sample.folder.file()).exec("UPDATE meta SET v=randomblob(232) WHERE k=2");
    const auto vault = sample.folder.openUnlocked();
    QVERIFY(!vault->isWhole());
    QVERIFY(vault->isReadOnly());
    QCOMPARE(contentsOf(*vault, Table::Header), sample.headers);
    QVERIFY(contentsOf(*vault, Table::Blob) == sample.blobs);
    QCOMPARE(vault->sealedRows(Table::Header, 0, 1000).value().size(), sample.headers.size());
    const RowChange change{RowChange::Op::Insert, Table::Header, vault->newRowId(), "x"};
    QCOMPARE(vault->commit({&change, 1}).error().code, Errc::ReadOnly);
    QVERIFY(!vault->check(true).value().isClean());
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::DamageTest)
#include "damage_test.moc"

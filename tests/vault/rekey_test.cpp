// SPDX-License-Identifier: GPL-3.0-or-later
// New keys for everything: nothing of the old keys opens the new file, nothing is lost, and a
// failing disk, a cancel or a kill at any moment leaves the old file or the new one.
#include "tests/vault/child.h"
#include "tests/vault/failing_vfs.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <array>
#include <poll.h>
#include <random>

namespace afterword::vault {

namespace {

using RekeyRows = std::map<RowId, std::string>;

std::string rekeySecret(std::uint32_t k)
{
    return "passphrase number " + std::to_string(k);
}

NewKeys keysFor(const Vault &vault, std::string_view secret, bool withCode = false)
{
    NewSecrets secrets;
    secrets.passphrase = SecureBytes(secret);
    secrets.cost = KdfCost::make(1, 8).value();
    secrets.recoveryCost = secrets.cost;
    if (withCode)
        secrets.recoveryCode = recoveryCode();
    return newKeys(vault.name(), secrets, systemRandom()).value();
}

bool rekeyOpens(const std::string &file, std::string_view secret)
{
    const auto vault = Vault::open(file).value();
    return recoverMasterKey(vault->slots(), SlotType::Passphrase, SecureBytes(secret)).has_value();
}

std::unique_ptr<Vault> rekeyUnlock(const std::string &file, std::string_view secret)
{
    auto vault = Vault::open(file).value();
    auto key = recoverMasterKey(vault->slots(), SlotType::Passphrase, SecureBytes(secret));
    require(key ? vault->unlock(std::move(*key)) : Status(fail(key.error())));
    return vault;
}

/// A vault opened by rekeySecret(0), with rows of several sizes.
struct RekeyCase
{
    explicit RekeyCase(int rows = 12)
    {
        const auto vault = folder.create(SecureBytes(rekeySecret(0)));
        for (int i = 0; i < rows; ++i) {
            insert(*vault, Table::Header, std::string(static_cast<std::size_t>(100 * i + 1), 'h'));
            insert(*vault, Table::Blob, std::string(static_cast<std::size_t>(1500 * i + 1), 'b'));
        }
        headers = contentsOf(*vault, Table::Header);
        blobs = contentsOf(*vault, Table::Blob);
        require(vault->close());
        bytes = folder.bytes();
    }

    [[nodiscard]] bool isIn(Vault &vault) const
    {
        return vault.isWhole() && contentsOf(vault, Table::Header) == headers
               && contentsOf(vault, Table::Blob) == blobs && vault.check(true).value().isClean();
    }

    [[nodiscard]] QString qtFile() const { return QString::fromStdString(folder.file()); }

    TestFolder folder;
    RekeyRows headers;
    RekeyRows blobs;
    QByteArray bytes;
};

} // namespace

class RekeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_disk.plan = {}; }

    void everythingIsSealedAnew();
    void theOldKeyOpensNothing();
    void thisObjectSpeaksForTheNewFile();
    void oldBytesAreOverwritten();
    void aLinkedCopyIsLeftAlone();
    void aLinkStaysALink();
    void cancelledAnywhere();
    void aRowThatDoesNotOpenStopsIt();
    void otherProgramsAreKeptApart();
    void unfinishedFilesAreRemoved();
    void keysOfAnotherVaultAreRefused();
    void everyFailingStep_data();
    void everyFailingStep();
    void aFullDisk();
    void killedAtRandomMoments();

private:
    FailingVfs m_disk;
};

void RekeyTest::everythingIsSealedAnew()
{
    const RekeyCase one;
    auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
    const VaultName before = vault->name();
    const std::uint64_t counter = vault->commitCounter();
    std::vector<double> parts;
    require(vault->rekey(keysFor(*vault, rekeySecret(1), true), [&](double part) {
        parts.push_back(part);
        return true;
    }));
    QVERIFY(one.isIn(*vault));
    QVERIFY(vault->name().id == before.id);
    QCOMPARE(vault->name().generation, before.generation + 1);
    QCOMPARE(vault->commitCounter(), counter + 1);
    QVERIFY(parts.size() >= 4 && std::is_sorted(parts.begin(), parts.end()));
    QCOMPARE(parts.back(), 1.0);
    require(vault->close());
    QCOMPARE(one.folder.entries(), QStringList{one.folder.name()});
    constexpr auto shared = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFile::permissions(one.qtFile()) & shared) == QFile::Permissions());
    QVERIFY(!rekeyOpens(one.folder.file(), rekeySecret(0)));
    vault = rekeyUnlock(one.folder.file(), rekeySecret(1));
    QVERIFY(one.isIn(*vault));
    QVERIFY(recoverMasterKey(vault->slots(), SlotType::Recovery, recoveryCode()).has_value());
    // No ciphertext or nonce of the old file is in the new one.
    const QByteArray now = one.folder.bytes();
    int common = 0;
    for (qsizetype at = 4096; at + 4096 <= std::min(now.size(), one.bytes.size()); at += 4096)
        common +=
            now.contains(one.bytes.mid(at + 2000, 24)) && one.bytes.at(at + 2000) != 0 ? 1 : 0;
    QCOMPARE(common, 0);
    // And again, without a code this time.
    require(vault->rekey(keysFor(*vault, rekeySecret(2))));
    QCOMPARE(vault->name().generation, before.generation + 2);
    QCOMPARE(vault->slots().slots.size(), std::size_t{1});
    QVERIFY(one.isIn(*vault));
}

void RekeyTest::theOldKeyOpensNothing()
{
    const RekeyCase one;
    auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
    const auto slots = vault->slots();
    require(vault->rekey(keysFor(*vault, rekeySecret(1))));
    require(vault->close());
    auto oldKey = recoverMasterKey(slots, SlotType::Passphrase, SecureBytes(rekeySecret(0)));
    QVERIFY(oldKey.has_value());
    const auto locked = Vault::open(one.folder.file()).value();
    const Status opened = locked->unlock(std::move(*oldKey));
    QCOMPARE(opened.error().code, Errc::Damaged);
    QVERIFY(!locked->isUnlocked());
}

void RekeyTest::thisObjectSpeaksForTheNewFile()
{
    const RekeyCase one;
    auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
    const RowId reserved = vault->newRowId(Table::Blob); // handed out before, used after
    require(vault->rekey(keysFor(*vault, rekeySecret(1))));
    const qsizetype size = one.folder.bytes().size();
    const RowChange change{RowChange::Op::Insert, Table::Blob, reserved, "in a filler's place"};
    require(vault->commit({&change, 1}));
    QCOMPARE(one.folder.bytes().size(), size);
    QCOMPARE(vault->read(Table::Blob, reserved).value(), std::string("in a filler's place"));
    require(vault->compact());
    insert(*vault, Table::Header, "still");
    QVERIFY(vault->check(true).value().isClean());
    require(vault->close());
    QCOMPARE(one.folder.entries(), QStringList{one.folder.name()});
    vault = rekeyUnlock(one.folder.file(), rekeySecret(1));
    QVERIFY(vault->isWhole());
    QCOMPARE(vault->read(Table::Blob, reserved).value(), std::string("in a filler's place"));
}

void RekeyTest::oldBytesAreOverwritten()
{
    const RekeyCase one;
    QFile old(one.qtFile());
    QVERIFY(old.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    {
        const auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
        require(vault->rekey(keysFor(*vault, rekeySecret(1))));
    }
    old.seek(0);
    const QByteArray left = old.readAll();
    QCOMPARE(left.size(), one.bytes.size());
    QCOMPARE(left.count('\0'), left.size());
}

void RekeyTest::aLinkedCopyIsLeftAlone()
{
    const RekeyCase one;
    const std::string copy = one.folder.path("a hard link");
    QCOMPARE(::link(one.folder.file().c_str(), copy.c_str()), 0);
    {
        const auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
        require(vault->rekey(keysFor(*vault, rekeySecret(1))));
    }
    QVERIFY(one.isIn(*rekeyUnlock(copy, rekeySecret(0))));
    QVERIFY(one.isIn(*rekeyUnlock(one.folder.file(), rekeySecret(1))));
}

void RekeyTest::aLinkStaysALink()
{
    const RekeyCase one;
    const std::string link = one.folder.path("link");
    QCOMPARE(::symlink(one.folder.file().c_str(), link.c_str()), 0);
    {
        const auto vault = rekeyUnlock(link, rekeySecret(0));
        require(vault->rekey(keysFor(*vault, rekeySecret(1))));
        insert(*vault, Table::Header, "through it");
    }
    QVERIFY(QFileInfo(QString::fromStdString(link)).isSymLink());
    QCOMPARE(one.folder.entries().size(), 2);
    QVERIFY(rekeyOpens(one.folder.file(), rekeySecret(1)));
}

void RekeyTest::cancelledAnywhere()
{
    const RekeyCase one(90);
    auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
    const std::uint64_t counter = vault->commitCounter();
    int stops = 0;
    for (int at = 1;; ++at) {
        int calls = 0;
        const Status done =
            vault->rekey(keysFor(*vault, rekeySecret(1)), [&](double) { return ++calls < at; });
        if (done)
            break;
        ++stops;
        QCOMPARE(done.error().code, Errc::Cancelled);
        QCOMPARE(calls, at);
        QVERIFY(one.folder.bytes() == one.bytes);
        QCOMPARE(vault->commitCounter(), counter);
        // The empty journal of a vault that is open, and nothing else.
        QVERIFY(one.folder.entries().size() <= 2);
        QVERIFY(one.isIn(*vault));
    }
    QVERIFY2(stops >= 6, "writing and comparing can both be stopped");
    QVERIFY(one.isIn(*vault));
}

void RekeyTest::aRowThatDoesNotOpenStopsIt()
{
    const RekeyCase one;
    auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
    const auto rows = vault->sealedRows(Table::Blob, 0, 100).value();
    require(vault->close());
    QByteArray bytes = one.bytes;
    const qsizetype at = bytes.indexOf(QByteArray::fromStdString(rows.back().c.substr(0, 32)));
    QVERIFY(at > 0);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    one.folder.setBytes(bytes);
    vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
    QVERIFY(vault->isWhole()); // rot inside a body shows when it is read
    QCOMPARE(vault->rekey(keysFor(*vault, rekeySecret(1))).error().code, Errc::Damaged);
    insert(*vault, Table::Header, "the rest can be written");
    require(vault->close());
    QCOMPARE(one.folder.entries(), QStringList{one.folder.name()});
    QVERIFY(rekeyOpens(one.folder.file(), rekeySecret(0)));
}

void RekeyTest::otherProgramsAreKeptApart()
{
    const RekeyCase one;
    auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
    auto other = rekeyUnlock(one.folder.file(), rekeySecret(0));
    insert(*other, Table::Header, "saved elsewhere");
    QCOMPARE(vault->rekey(keysFor(*vault, rekeySecret(1))).error().code, Errc::Busy);
    QCOMPARE(vault->compact().error().code, Errc::Busy);
    vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
    require(vault->rekey(keysFor(*vault, rekeySecret(1))));
    // The other one finds that its file is gone before it writes into nothing.
    const RowChange change{RowChange::Op::Insert, Table::Header, other->newRowId(), "lost?"};
    QCOMPARE(other->commit({&change, 1}).error().code, Errc::Moved);
    require(other->close());
    insert(*vault, Table::Header, "goes on");
    QVERIFY(vault->check(true).value().isClean());
    vault.reset();
    QCOMPARE(one.folder.entries(), QStringList{one.folder.name()});
}

void RekeyTest::unfinishedFilesAreRemoved()
{
    const RekeyCase one;
    const QStringList ours{QStringLiteral("journal.afterword.new-12345"),
                           QStringLiteral("journal.afterword.new-12345-journal"),
                           QStringLiteral("journal.afterword.new-18446744073709551615")};
    const QStringList others{QStringLiteral("journal.afterword.new-"),
                             QStringLiteral("journal.afterword.new-year"),
                             QStringLiteral("journal.afterword.new-12 copy"),
                             QStringLiteral("other.afterword.new-12345"),
                             QStringLiteral("journal.afterword~")};
    for (const QString &name : ours + others) {
        QFile file(one.folder.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
    QCOMPARE(
        vault->rekey(keysFor(*vault, rekeySecret(1)), [](double) { return false; }).error().code,
        Errc::Cancelled);
    for (const QString &name : ours)
        QVERIFY2(one.folder.entries().contains(name), "only success cleans up");
    require(vault->rekey(keysFor(*vault, rekeySecret(1))));
    require(vault->close());
    QStringList expected = others + QStringList{one.folder.name()};
    expected.sort();
    QStringList found = one.folder.entries();
    found.sort();
    QCOMPARE(found, expected);
}

void RekeyTest::keysOfAnotherVaultAreRefused()
{
    const RekeyCase one;
    const RekeyCase two;
    const auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
    const auto other = rekeyUnlock(two.folder.file(), rekeySecret(0));
    QCOMPARE(vault->rekey(keysFor(*other, rekeySecret(1))).error().code, Errc::Internal);
    NewKeys twice = keysFor(*vault, rekeySecret(1));
    ++twice.name.generation;
    QCOMPARE(vault->rekey(std::move(twice)).error().code, Errc::Internal);
    VaultName last = vault->name();
    last.generation = 0xffffffffU;
    NewSecrets secrets;
    secrets.passphrase = SecureBytes("x");
    QCOMPARE(newKeys(last, secrets, systemRandom()).error().code, Errc::Malformed);
    QVERIFY(one.isIn(*vault));
}

void RekeyTest::everyFailingStep_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lasting");
    for (const bool lasting : {false, true}) {
        const char *how = lasting ? "lasting" : "once";
        QTest::addRow("full, %s", how) << SQLITE_FULL << lasting;
        QTest::addRow("write error, %s", how) << SQLITE_IOERR_WRITE << lasting;
        QTest::addRow("sync error, %s", how) << SQLITE_IOERR_FSYNC << lasting;
    }
}

void RekeyTest::everyFailingStep()
{
    QFETCH(const int, code);
    QFETCH(const bool, lasting);
    const RekeyCase one(4);
    int failures = 0;
    for (int at = 1;; at += at < 20 ? 1 : 7) {
        m_disk.plan = {};
        one.folder.setBytes(one.bytes);
        auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
        m_disk.plan = {at, code, lasting, false, 0};
        const Status done = vault->rekey(keysFor(*vault, rekeySecret(1)));
        const bool reached = m_disk.plan.count >= at;
        m_disk.plan = {};
        if (!done) {
            ++failures;
            QVERIFY(done.error().code == Errc::DiskFull || done.error().code == Errc::Io);
            QVERIFY2(one.folder.bytes() == one.bytes, "the old file is untouched");
        }
        QVERIFY2(one.isIn(*vault), "this object reads on");
        insert(*vault, Table::Header, "and writes on");
        require(vault->close());
        QCOMPARE(one.folder.entries(), QStringList{one.folder.name()});
        QVERIFY(rekeyUnlock(one.folder.file(), rekeySecret(done ? 1 : 0))->isWhole());
        QCOMPARE(rekeyOpens(one.folder.file(), rekeySecret(0)), !done);
        if (!reached)
            break;
    }
    QVERIFY(failures > 20);
}

void RekeyTest::aFullDisk()
{
    const RekeyCase one(30);
    const int told = inChild([&] {
        const auto vault = rekeyUnlock(one.folder.file(), rekeySecret(0));
        NewKeys keys = keysFor(*vault, rekeySecret(1));
        if (!limitFileSize(static_cast<rlim_t>(one.bytes.size() / 2)))
            return 1;
        const Status done = vault->rekey(std::move(keys));
        return !done && done.error().code == Errc::DiskFull ? 0 : 2;
    });
    QCOMPARE(told, 0);
    QVERIFY(one.folder.bytes() == one.bytes);
    QVERIFY(one.isIn(*rekeyUnlock(one.folder.file(), rekeySecret(0))));
    QCOMPARE(one.folder.entries(), QStringList{one.folder.name()});
}

namespace {

[[noreturn]] void rekeyForever(const std::string &file, std::uint32_t k, int pipe)
{
    const auto vault = rekeyUnlock(file, rekeySecret(k));
    for (;;) {
        ++k;
        if (!vault->rekey(keysFor(*vault, rekeySecret(k)))
            || ::write(pipe, &k, sizeof k) != sizeof k)
            ::_exit(3);
    }
}

/// Starts a child that gives the vault new keys again and again; kills it so many microseconds
/// after it told of the first. What it told of last.
std::uint32_t killedRekey(const std::string &file, std::uint32_t k, unsigned microseconds)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0)
        rekeyForever(file, k, ends[1]);
    ::close(ends[1]);
    pollfd waiting{ends[0], POLLIN, 0};
    ::poll(&waiting, 1, 30000);
    const timespec more{0, static_cast<long>(microseconds) * 1000};
    ::nanosleep(&more, nullptr);
    ::kill(child, SIGKILL);
    std::uint32_t told = k;
    while (::read(ends[0], &told, sizeof told) == sizeof told) {
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    if (!WIFSIGNALED(status))
        qFatal("the child ended by itself");
    return told;
}

} // namespace

void RekeyTest::killedAtRandomMoments()
{
    const RekeyCase one;
    std::mt19937 random(20260501);
    std::uint32_t k = 0;
    int unfinished = 0;
    int ahead = 0;
    for (int round = 0; round < 40; ++round) {
        const std::uint32_t told =
            killedRekey(one.folder.file(), k, static_cast<unsigned>(random() % 60'000));
        unfinished += one.folder.entries().filter(QStringLiteral(".new-")).isEmpty() ? 0 : 1;
        const bool last = rekeyOpens(one.folder.file(), rekeySecret(told));
        const bool next = rekeyOpens(one.folder.file(), rekeySecret(told + 1));
        QVERIFY2(last != next, qPrintable(QStringLiteral("round %1").arg(round)));
        ahead += next ? 1 : 0;
        k = last ? told : told + 1;
        QVERIFY(one.isIn(*rekeyUnlock(one.folder.file(), rekeySecret(k))));
    }
    qInfo("%u rekeys, %d files left unfinished, %d ahead of their word", k, unfinished, ahead);
    QVERIFY(unfinished > 0);
    {
        const auto vault = rekeyUnlock(one.folder.file(), rekeySecret(k));
        require(vault->rekey(keysFor(*vault, rekeySecret(k + 1))));
    }
    QCOMPARE(one.folder.entries(), QStringList{one.folder.name()});
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::RekeyTest)
#include "rekey_test.moc"

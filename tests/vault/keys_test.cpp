// SPDX-License-Identifier: GPL-3.0-or-later
// What opens a vault: slots put in, replaced and removed with a disk that fails at every step and a
// writer killed at random; compaction that leaves nothing behind; the cost of a guess.
#include "app/vault/database.h"
#include "app/vault/layout.h"
#include "tests/vault/child.h"
#include "tests/vault/failing_vfs.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <poll.h>
#include <random>

namespace afterword::vault {

namespace {

KdfCost keysCost()
{
    return KdfCost::make(1, 8).value();
}

Slot slotFor(const Vault &vault, std::string_view secret)
{
    return vault.sealSlot(SlotType::Passphrase, SecureBytes(secret), keysCost()).value();
}

bool opensWith(const Vault &vault, SlotType type, const SecureBytes &secret)
{
    const auto key = recoverMasterKey(vault.slots(), type, secret);
    return key && (!vault.isUnlocked() || vault.isMasterKey(*key));
}

bool opensWith(const Vault &vault, std::string_view secret)
{
    return opensWith(vault, SlotType::Passphrase, SecureBytes(secret));
}

std::unique_ptr<Vault> unlockedWith(const TestFolder &folder, std::string_view secret)
{
    auto vault = Vault::open(folder.file()).value();
    auto key = recoverMasterKey(vault->slots(), SlotType::Passphrase, SecureBytes(secret));
    require(key ? vault->unlock(std::move(*key)) : Status(fail(key.error())));
    return vault;
}

constexpr auto oldSecret = "correct horse battery staple";
constexpr auto newSecret = "a quieter set of words";

/// Every 16-byte piece, a few bytes apart, so that a remnant of any length is met.
bool holdsPieceOf(const QByteArray &file, const std::string &bytes)
{
    for (std::size_t at = 0; at + 16 <= bytes.size(); at += 16) {
        if (file.contains(QByteArray(bytes.data() + at, 16)))
            return true;
    }
    return false;
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_disk.plan = {}; }

    void aNewPassphraseTakesTheOldOnesPlace();
    void replacingAddsWhatIsNotThere();
    void replacingPutsOneInThePlaceOfTwo();
    void theLastWayInStays();
    void theKeyInUseIsKnown();
    void aSealerWorksBesideTheVault();
    void everyStepOfChangingThePassphrase_data();
    void everyStepOfChangingThePassphrase();
    void killedWhileChangingThePassphrase();
    void compactingLeavesNothingBehind();
    void compactingOrdersPagesByRow();
    void everyStepOfCompacting();
    void nothingCanBeAttachedAfterwards();
    void costIsRaisedToAboutASecond_data();
    void costIsRaisedToAboutASecond();

private:
    FailingVfs m_disk;
};

void KeysTest::aNewPassphraseTakesTheOldOnesPlace()
{
    const TestFolder folder;
    auto vault = folder.create();
    const RowId rid = insert(*vault, Table::Blob, "a page");
    const std::uint64_t counter = vault->commitCounter();
    const std::string oldSlot(textOf(vault->slots().slots.front().bytes));
    require(vault->replaceSlot(slotFor(*vault, newSecret)));
    QCOMPARE(vault->commitCounter(), counter + 1);
    QCOMPARE(vault->slots().slots.size(), std::size_t{1});
    QVERIFY(opensWith(*vault, newSecret));
    QVERIFY(!opensWith(*vault, oldSecret));
    // And once more on the same object.
    require(vault->replaceSlot(slotFor(*vault, "and back again")));
    require(vault->replaceSlot(slotFor(*vault, newSecret)));
    require(vault->close());
    QVERIFY2(!folder.bytes().contains(QByteArray::fromStdString(oldSlot)), "the old slot is gone");
    vault = unlockedWith(folder, newSecret);
    QVERIFY(vault->isWhole());
    QCOMPARE(vault->read(Table::Blob, rid).value(), std::string("a page"));
    QCOMPARE(vault->slots().spares.size(), std::size_t{0});
    const auto wrong =
        recoverMasterKey(vault->slots(), SlotType::Passphrase, SecureBytes(oldSecret));
    QCOMPARE(wrong.error().code, Errc::WrongPassphrase);
}

void KeysTest::replacingAddsWhatIsNotThere()
{
    const TestFolder folder;
    auto vault = folder.create();
    const SecureBytes first = recoveryCode();
    const SecureBytes second = makeRecoveryCode(systemRandom());
    for (const SecureBytes *code : {&first, &second})
        require(vault->replaceSlot(vault->sealSlot(SlotType::Recovery, *code, keysCost()).value()));
    QCOMPARE(vault->slots().slots.size(), std::size_t{2});
    vault.reset();
    vault = folder.openUnlocked();
    QVERIFY(vault->isWhole());
    QVERIFY(!opensWith(*vault, SlotType::Recovery, first));
    QVERIFY(opensWith(*vault, SlotType::Recovery, second));
    QVERIFY(opensWith(*vault, oldSecret));
}

void KeysTest::replacingPutsOneInThePlaceOfTwo()
{
    const TestFolder folder;
    auto vault = folder.create();
    require(vault->addSlot(slotFor(*vault, "the second of two")));
    require(
        vault->addSlot(vault->sealSlot(SlotType::Recovery, recoveryCode(), keysCost()).value()));
    QCOMPARE(vault->slots().slots.size(), std::size_t{3});
    require(vault->replaceSlot(slotFor(*vault, newSecret)));
    vault.reset();
    vault = unlockedWith(folder, newSecret);
    QVERIFY(vault->isWhole());
    QCOMPARE(vault->slots().slots.size(), std::size_t{2});
    QVERIFY(!opensWith(*vault, oldSecret));
    QVERIFY(!opensWith(*vault, "the second of two"));
    QVERIFY(opensWith(*vault, SlotType::Recovery, recoveryCode()));
}

void KeysTest::theLastWayInStays()
{
    const TestFolder folder;
    auto vault = folder.create();
    require(
        vault->addSlot(vault->sealSlot(SlotType::Recovery, recoveryCode(), keysCost()).value()));
    QCOMPARE(vault->removeSlots(SlotType::Passphrase).error().code, Errc::Malformed);
    require(vault->removeSlots(SlotType::Recovery));
    const std::uint64_t counter = vault->commitCounter();
    require(vault->removeSlots(SlotType::Recovery)); // nothing to do
    QCOMPARE(vault->commitCounter(), counter);
    QCOMPARE(vault->removeSlots(SlotType::Passphrase).error().code, Errc::Malformed);
    insert(*vault, Table::Header, "still writing");
    vault.reset();
    vault = folder.openUnlocked();
    QVERIFY(vault->isWhole());
    QCOMPARE(vault->slots().slots.size(), std::size_t{1});
    QVERIFY(!opensWith(*vault, SlotType::Recovery, recoveryCode()));
}

void KeysTest::theKeyInUseIsKnown()
{
    const TestFolder folder;
    const TestFolder other;
    const auto vault = folder.create();
    const auto stranger = other.create();
    const auto key = recoverMasterKey(vault->slots(), SlotType::Passphrase, passphrase());
    QVERIFY(vault->isMasterKey(*key));
    QVERIFY(!stranger->isMasterKey(*key));
    QVERIFY(!vault->isMasterKey(SecureBytes()));
    for (std::size_t i = 0; i < key->size(); ++i) {
        SecureBytes near = key->clone();
        near.data()[i] ^= 1U;
        QVERIFY(!vault->isMasterKey(near));
    }
    QVERIFY(!Vault::open(folder.file()).value()->isMasterKey(*key)); // locked
}

void KeysTest::aSealerWorksBesideTheVault()
{
    const TestFolder folder;
    const auto vault = folder.create();
    const Slot slot =
        vault->slotSealer().seal(SlotType::Passphrase, SecureBytes(newSecret), keysCost()).value();
    require(vault->replaceSlot(slot));
    QVERIFY(opensWith(*vault, newSecret));
    QCOMPARE(SlotSealer().seal(SlotType::Passphrase, SecureBytes("x"), keysCost()).error().code,
             Errc::Internal);
    // A slot of another vault's generation never gets in.
    Slot foreign = slot;
    foreign.bytes[12] ^= 1U;
    QCOMPARE(vault->replaceSlot(foreign).error().code, Errc::Internal);
}

void KeysTest::everyStepOfChangingThePassphrase_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lasting");
    QTest::addColumn<bool>("done");
    for (const bool lasting : {false, true}) {
        const char *how = lasting ? "lasting" : "once";
        QTest::addRow("full, %s", how) << SQLITE_FULL << lasting << false;
        QTest::addRow("write error, %s", how) << SQLITE_IOERR_WRITE << lasting << false;
        QTest::addRow("sync error, %s", how) << SQLITE_IOERR_FSYNC << lasting << true;
    }
}

void KeysTest::everyStepOfChangingThePassphrase()
{
    QFETCH(const int, code);
    QFETCH(const bool, lasting);
    QFETCH(const bool, done);
    const TestFolder folder;
    require(folder.create()->close());
    const QByteArray bytes = folder.bytes();
    int failures = 0;
    for (int at = 1;; ++at) {
        for (const bool again : {false, true}) {
            m_disk.plan = {};
            folder.setBytes(bytes);
            QFile::remove(QString::fromStdString(folder.file() + "-journal"));
            auto vault = folder.openUnlocked();
            const Slot slot = slotFor(*vault, newSecret);
            m_disk.plan = {at, code, lasting, done, 0};
            const Status changed = vault->replaceSlot(slot);
            const bool reached = m_disk.plan.count >= at;
            m_disk.plan = {};
            failures += changed ? 0 : 1;
            if (!changed && again)
                require(vault->replaceSlot(slot));
            vault.reset();
            const auto locked = Vault::open(folder.file()).value();
            const bool opensOld = opensWith(*locked, oldSecret);
            const bool opensNew = opensWith(*locked, newSecret);
            QVERIFY2(opensOld != opensNew, "one of them, at every step");
            QVERIFY(opensNew || (!changed && !again));
            QVERIFY(unlockedWith(folder, opensNew ? newSecret : oldSecret)->isWhole());
            if (!reached) {
                QVERIFY2(failures > 10, "a change writes journal, pages and three syncs");
                return;
            }
        }
    }
}

namespace {

std::string secretOf(std::uint32_t k)
{
    return "passphrase number " + std::to_string(k);
}

[[noreturn]] void changeForever(const TestFolder &folder, std::uint32_t k, int pipe)
{
    const auto vault = unlockedWith(folder, secretOf(k));
    for (;;) {
        ++k;
        if (!vault->replaceSlot(slotFor(*vault, secretOf(k)))
            || ::write(pipe, &k, sizeof k) != sizeof k)
            ::_exit(3);
    }
}

/// Starts a child that changes the passphrase again and again; kills it after so many milliseconds.
/// The last change it told of.
std::uint32_t killedChanger(const TestFolder &folder, std::uint32_t k, int milliseconds)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0)
        changeForever(folder, k, ends[1]);
    ::close(ends[1]);
    pollfd waiting{ends[0], POLLIN, 0};
    ::poll(&waiting, 1, 20000);
    ::poll(nullptr, 0, milliseconds);
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

void KeysTest::killedWhileChangingThePassphrase()
{
    const TestFolder folder;
    insert(*folder.create(SecureBytes(secretOf(0))), Table::Header, "stays");
    std::mt19937 random(20260412);
    std::uint32_t k = 0;
    for (int round = 0; round < 40; ++round) {
        const std::uint32_t told = killedChanger(folder, k, static_cast<int>(random() % 12));
        const auto locked = Vault::open(folder.file()).value();
        const bool last = opensWith(*locked, secretOf(told));
        const bool next = opensWith(*locked, secretOf(told + 1));
        QVERIFY2(last != next, qPrintable(QStringLiteral("round %1").arg(round)));
        QVERIFY(locked->checkStructure());
        k = last ? told : told + 1;
        const auto vault = unlockedWith(folder, secretOf(k));
        QVERIFY(vault->isWhole());
        QCOMPARE(vault->slots().slots.size(), std::size_t{1});
        QCOMPARE(contentsOf(*vault, Table::Header).size(), std::size_t{1});
    }
    QVERIFY(k >= 40);
}

void KeysTest::compactingLeavesNothingBehind()
{
    const TestFolder folder;
    auto vault = folder.create();
    std::mt19937 random(7);
    std::vector<RowId> rids;
    std::vector<std::string> gone;
    const auto remember = [&](RowId rid) {
        const SealedRow row = vault->sealedRows(Table::Blob, rid - 1, 1).value().front();
        gone.push_back(row.t + row.c);
    };
    for (int i = 0; i < 150; ++i) {
        const std::string content(random() % 20000, 'x');
        if (rids.size() < 20 || random() % 3 == 0) {
            rids.push_back(insert(*vault, Table::Blob, content));
            continue;
        }
        const std::size_t at = random() % rids.size();
        remember(rids[at]);
        RowChange change{RowChange::Op::Update, Table::Blob, rids[at], content};
        if (random() % 2 == 0) {
            change.op = RowChange::Op::Delete;
            rids.erase(rids.begin() + static_cast<std::ptrdiff_t>(at));
        }
        require(vault->commit({&change, 1}));
    }
    const auto before = contentsOf(*vault, Table::Blob);
    const std::uint64_t counter = vault->commitCounter();
    const qsizetype size = folder.bytes().size();
    require(vault->compact());
    QCOMPARE(vault->commitCounter(), counter);
    QVERIFY(contentsOf(*vault, Table::Blob) == before);
    QVERIFY(folder.bytes().size() < size);
    const QByteArray file = folder.bytes();
    for (const std::string &bytes : gone)
        QVERIFY2(!holdsPieceOf(file, bytes), "a remnant in the file");
    QVERIFY2(QFileInfo(QString::fromStdString(folder.file() + "-journal")).size() == 0,
             "or beside it");
    insert(*vault, Table::Blob, "and writing goes on");
    QVERIFY(vault->check(true).value().isClean());
    vault.reset();
    QVERIFY(folder.openUnlocked()->isWhole());
    QCOMPARE(folder.entries(), QStringList{folder.name()});
}

void KeysTest::compactingOrdersPagesByRow()
{
    const TestFolder folder;
    auto vault = folder.create();
    std::vector<RowChange> changes;
    for (int i = 0; i < 400; ++i) {
        changes.push_back(
            {RowChange::Op::Insert, Table::Blob, vault->newRowId(), std::string(1900, 'p')});
    }
    require(vault->commit(changes));
    const auto inOrder = [&] {
        const QByteArray file = folder.bytes();
        qsizetype last = 0;
        int back = 0;
        const auto rows = vault->sealedRows(Table::Blob, 0, 1000).value();
        for (const SealedRow &row : rows) {
            const qsizetype page = file.indexOf(QByteArray::fromStdString(row.t)) / 4096;
            back += page < last ? 1 : 0;
            last = page;
        }
        return back == 0;
    };
    QVERIFY2(!inOrder(), "pages tell in which order things were written");
    require(vault->compact());
    QVERIFY(inOrder());
}

void KeysTest::everyStepOfCompacting()
{
    const TestFolder folder;
    {
        const auto vault = folder.create();
        for (int i = 0; i < 12; ++i) {
            const RowId rid = insert(*vault, Table::Blob, std::string(9000, 'c'));
            if (i % 2 == 0) {
                const RowChange change{RowChange::Op::Delete, Table::Blob, rid, {}};
                require(vault->commit({&change, 1}));
            }
        }
    }
    const QByteArray bytes = folder.bytes();
    int failures = 0;
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC}) {
        for (int at = 1;; at += 5) {
            m_disk.plan = {};
            folder.setBytes(bytes);
            auto vault = folder.openUnlocked();
            const auto before = contentsOf(*vault, Table::Blob);
            m_disk.plan = {at, code, false, code == SQLITE_IOERR_FSYNC, 0};
            const Status done = vault->compact();
            const bool reached = m_disk.plan.count >= at;
            m_disk.plan = {};
            failures += done ? 0 : 1;
            insert(*vault, Table::Header, "after it");
            QVERIFY(contentsOf(*vault, Table::Blob) == before);
            vault.reset();
            vault = folder.openUnlocked();
            QVERIFY(vault->isWhole());
            QVERIFY(contentsOf(*vault, Table::Blob) == before);
            QVERIFY(vault->check(true).value().isClean());
            if (!reached)
                break;
        }
    }
    QVERIFY(failures > 10);
}

void KeysTest::nothingCanBeAttachedAfterwards()
{
    const TestFolder folder;
    require(folder.create()->close());
    const auto database = Database::open(folder.file(), Database::Purpose::Open).value();
    require(database->applyPragmas());
    for (int i = 0; i < 2; ++i) {
        for (const char *sql : {"ATTACH ':memory:' AS other",
                                "ATTACH '' AS other",
                                "CREATE TABLE vacuum_db(x)",
                                "SELECT quote(k) FROM meta",
                                "VACUUM",
                                "VACUUM INTO '/tmp/elsewhere'"})
            QVERIFY2(!database->exec(sql), sql);
        const std::string target = folder.path(i == 0 ? "first" : "second");
        require(database->vacuumInto(target));
        QVERIFY(QFileInfo(QString::fromStdString(target)).size() > 100'000);
        QVERIFY2(!database->vacuumInto(target), "never into a file that holds something");
    }
    QCOMPARE(database->value("PRAGMA temp_store").value(), std::string("2"));
}

void KeysTest::costIsRaisedToAboutASecond_data()
{
    QTest::addColumn<double>("probe"); // seconds for one pass over 64 MiB
    QTest::addColumn<quint32>("baseTime");
    QTest::addColumn<quint32>("memory");
    QTest::addColumn<quint32>("expected");
    constexpr quint32 mib = 1024;
    QTest::newRow("slow machine stays at the least") << 0.5 << 3U << 256 * mib << 3U;
    QTest::newRow("as measured in the design") << 0.08 << 3U << 256 * mib << 3U;
    QTest::newRow("twice as fast") << 0.04 << 3U << 256 * mib << 6U;
    QTest::newRow("very fast: no more than twelve") << 0.001 << 3U << 256 * mib << 12U;
    QTest::newRow("a clock that stands still") << 0.0 << 3U << 256 * mib << 3U;
    QTest::newRow("a clock that runs back") << -1.0 << 3U << 256 * mib << 3U;
    QTest::newRow("little memory, more passes") << 0.1 << 3U << 64 * mib << 10U;
    QTest::newRow("never below what was asked for") << 0.5 << 14U << 64 * mib << 14U;
    QTest::newRow("tests stay cheap") << 0.001 << 1U << 8U << 1U;
}

void KeysTest::costIsRaisedToAboutASecond()
{
    QFETCH(const double, probe);
    QFETCH(const quint32, baseTime);
    QFETCH(const quint32, memory);
    QFETCH(const quint32, expected);
    double now = 5.0;
    int looks = 0;
    const KdfCost cost = calibrated(KdfCost::make(baseTime, memory).value(), [&] {
        ++looks;
        const double then = now;
        now += probe;
        return then;
    });
    QCOMPARE(cost.t(), expected);
    QCOMPARE(cost.memoryKiB(), memory);
    QCOMPARE(looks, memory >= 64U * 1024 ? 2 : 0);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::KeysTest)
#include "keys_test.moc"

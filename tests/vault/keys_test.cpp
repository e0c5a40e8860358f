// SPDX-License-Identifier: GPL-3.0-or-later
// What opens a vault: slots put in, replaced and removed with a disk that fails at every step and a
// writer killed at random.
#include "app/vault/layout.h"
#include "tests/vault/child.h"
#include "tests/vault/failing_vfs.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

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

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::KeysTest)
#include "keys_test.moc"

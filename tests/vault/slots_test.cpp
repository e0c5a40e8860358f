// SPDX-License-Identifier: GPL-3.0-or-later
// Key slots: each field at and beyond its bounds, both copies, and costs made to hurt.
#include "app/vault/layout.h"
#include "app/vault/slot_layout.h"
#include "tests/support/counted.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstring>

namespace afterword::vault {

namespace {

VaultName slotTestName()
{
    VaultName name;
    name.id.fill(0x5a);
    name.generation = 3;
    return name;
}

SecureBytes slotTestKey()
{
    return SecureBytes(std::string(keySize, 'K'));
}

Slot cheapSlot(SlotType type, const SecureBytes &secret)
{
    return makeSlot(slotTestKey(),
                    slotTestName(),
                    type,
                    secret,
                    KdfCost::make(1, 8).value(),
                    systemRandom())
        .value();
}

SlotSet setOf(std::vector<Slot> slots)
{
    SlotSet set;
    set.names = {slotTestName()};
    set.slots = std::move(slots);
    for (std::size_t i = 0; i < set.slots.size(); ++i)
        set.slots[i].n = static_cast<std::uint32_t>(i + 1);
    return set;
}

Errc errorWith(const SlotSet &set, SlotType type, const SecureBytes &secret)
{
    const auto key = recoverMasterKey(set, type, secret);
    return key ? Errc::Internal : key.error().code;
}

void setNumber(Slot &slot, std::size_t at, std::uint32_t value)
{
    putLe(slot.bytes.data() + at, value);
}

} // namespace

class SlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithItsSecretOnly();
    void kindsAreNotMixed();
    void aChangedByteNeverOpens_data();
    void aChangedByteNeverOpens();
    void unknownSlotsAreSkipped_data();
    void unknownSlotsAreSkipped();
    void costsOutsideTheWindow_data();
    void costsOutsideTheWindow();
    void costWindow_data();
    void costWindow();
    void theOtherCopyIsTried();
    void theOtherNameIsTried();
    void atMostTwoDerivations();
    void rightSecretBrokenKeyIsDamaged();
    void slotOfAnotherVault();
};

void SlotsTest::opensWithItsSecretOnly()
{
    const SlotSet set = setOf({cheapSlot(SlotType::Passphrase, passphrase())});
    const auto key = recoverMasterKey(set, SlotType::Passphrase, passphrase());
    QCOMPARE(key.value().view(), slotTestKey().view());
    QCOMPARE(errorWith(set, SlotType::Passphrase, SecureBytes("Correct horse battery staple")),
             Errc::WrongPassphrase);
    QCOMPARE(errorWith(set, SlotType::Passphrase, SecureBytes("correct horse battery staple ")),
             Errc::WrongPassphrase);
    QCOMPARE(errorWith(set, SlotType::Passphrase, SecureBytes("")), Errc::Malformed);
    const auto info = set.info();
    QCOMPARE(info.size(), std::size_t{1});
    QCOMPARE(info[0].n, 1U);
    QCOMPARE(info[0].t, 1U);
    QCOMPARE(info[0].memoryKiB, 8U);
}

void SlotsTest::kindsAreNotMixed()
{
    const SecureBytes code = parseRecoveryCode(recoveryCode()).value();
    const SlotSet set = setOf({cheapSlot(SlotType::Passphrase, code)});
    QCOMPARE(errorWith(set, SlotType::Recovery, recoveryCode()), Errc::WrongPassphrase);
    const SlotSet other = setOf({cheapSlot(SlotType::Recovery, recoveryCode())});
    QCOMPARE(errorWith(other, SlotType::Passphrase, code), Errc::WrongPassphrase);
    QVERIFY(recoverMasterKey(other, SlotType::Recovery, code).has_value());
    QCOMPARE(errorWith(other, SlotType::Recovery, SecureBytes("K7Q2M")), Errc::Malformed);
}

void SlotsTest::aChangedByteNeverOpens_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("version, type, kdf") << 0 << 4;
    QTest::newRow("time") << 4 << 8;
    QTest::newRow("memory") << 8 << 12;
    QTest::newRow("generation") << 12 << 16;
    QTest::newRow("id") << 16 << 32;
    QTest::newRow("salt") << 32 << 48;
    QTest::newRow("commitment") << 48 << 80;
    QTest::newRow("nonce") << 80 << 104;
    QTest::newRow("key") << 104 << 152;
    QTest::newRow("zeros") << 152 << 192;
}

void SlotsTest::aChangedByteNeverOpens()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    const Slot slot = cheapSlot(SlotType::Passphrase, passphrase());
    for (int at = from; at < to; ++at) {
        for (const unsigned bit : {0U, 3U, 7U}) {
            Slot wrong = slot;
            std::uint8_t &byte = wrong.bytes[static_cast<std::size_t>(at)];
            byte = static_cast<std::uint8_t>(byte ^ (1U << bit));
            if (at == 9 || at == 10 || at == 5) // would be slow, and is tested below
                continue;
            const Errc code = errorWith(setOf({wrong}), SlotType::Passphrase, passphrase());
            QVERIFY2(code == Errc::WrongPassphrase || code == Errc::Damaged
                         || code == Errc::TooCostly,
                     qPrintable(QString::number(at)));
        }
    }
}

void SlotsTest::unknownSlotsAreSkipped_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("value");
    QTest::newRow("version 0") << 0 << 0;
    QTest::newRow("version 2") << 0 << 2;
    QTest::newRow("type 0") << 1 << 0;
    QTest::newRow("type 3") << 1 << 3;
    QTest::newRow("kdf 0") << 2 << 0;
    QTest::newRow("kdf 2") << 2 << 2;
    QTest::newRow("reserved") << 3 << 1;
    QTest::newRow("first zero") << 152 << 1;
    QTest::newRow("last zero") << 191 << 128;
    QTest::newRow("generation below") << 12 << 2;
    QTest::newRow("generation above") << 12 << 4;
}

void SlotsTest::unknownSlotsAreSkipped()
{
    Counted counted("T-SLOT");
    counted.add(1);
    QFETCH(const int, at);
    QFETCH(const int, value);
    Slot slot = cheapSlot(SlotType::Passphrase, passphrase());
    const Slot good = slot;
    slot.bytes[static_cast<std::size_t>(at)] = static_cast<std::uint8_t>(value);
    QCOMPARE(errorWith(setOf({slot}), SlotType::Passphrase, passphrase()), Errc::Damaged);
    QVERIFY(recoverMasterKey(setOf({slot, good}), SlotType::Passphrase, passphrase()).has_value());
    QVERIFY(!readSlot(textOf(slot.bytes).substr(0, 191)).has_value());
    QVERIFY(!readSlot(std::string(textOf(slot.bytes)) + '\0').has_value());
}

void SlotsTest::costsOutsideTheWindow_data()
{
    QTest::addColumn<quint32>("t");
    QTest::addColumn<quint32>("memory");
    QTest::newRow("no time") << 0U << 8U;
    QTest::newRow("too many passes") << 17U << 8U;
    QTest::newRow("endless") << 0xffffffffU << 8U;
    QTest::newRow("no memory") << 1U << 0U;
    QTest::newRow("too little memory") << 1U << 7U;
    QTest::newRow("over 1 GiB") << 1U << 1024U * 1024 + 1;
    QTest::newRow("3 TiB") << 1U << 3U * 1024 * 1024 * 1024;
    QTest::newRow("all") << 0xffffffffU << 0xffffffffU;
}

void SlotsTest::costsOutsideTheWindow()
{
    Counted counted("T-SLOT");
    counted.add(1);
    QFETCH(const quint32, t);
    QFETCH(const quint32, memory);
    Slot slot = cheapSlot(SlotType::Passphrase, passphrase());
    setNumber(slot, slot_at::time, t);
    setNumber(slot, slot_at::memory, memory);
    QCOMPARE(errorWith(setOf({slot}), SlotType::Passphrase, passphrase()), Errc::TooCostly);
    // A good one beside it still opens, and still tells a wrong passphrase.
    const SlotSet both = setOf({slot, cheapSlot(SlotType::Passphrase, passphrase())});
    QVERIFY(recoverMasterKey(both, SlotType::Passphrase, passphrase()).has_value());
    QCOMPARE(errorWith(both, SlotType::Passphrase, SecureBytes("no")), Errc::WrongPassphrase);
}

void SlotsTest::costWindow_data()
{
    QTest::addColumn<quint32>("t");
    QTest::addColumn<quint32>("memory");
    QTest::addColumn<bool>("accepted");
    const quint32 least = testKdfAllowed() ? 8 : 64 * 1024;
    const quint32 few = testKdfAllowed() ? 1 : 3;
    QTest::newRow("floor") << few << least << true;
    QTest::newRow("below in time") << few - 1 << least << false;
    QTest::newRow("below in memory") << few << least - 1 << false;
    QTest::newRow("top in time") << 16U << least << true;
    QTest::newRow("above in time") << 17U << least << false;
    QTest::newRow("above in memory") << few << 1024U * 1024 + 1 << false;
}

void SlotsTest::costWindow()
{
    QFETCH(const quint32, t);
    QFETCH(const quint32, memory);
    QFETCH(const bool, accepted);
    const auto cost = KdfCost::make(t, memory);
    QCOMPARE(cost.has_value(), accepted);
    if (!accepted)
        QCOMPARE(cost.error().code, Errc::TooCostly);
    QCOMPARE(KdfCost::standard().t(), 3U);
    QVERIFY(KdfCost::standard().memoryKiB() >= 64U * 1024);
    QCOMPARE(KdfCost::recovery().memoryKiB(), 64U * 1024);
}

void SlotsTest::theOtherCopyIsTried()
{
    const Slot good = cheapSlot(SlotType::Passphrase, passphrase());
    for (std::size_t at = 16; at < slot_at::end; ++at) {
        Slot bad = good;
        bad.bytes[at] ^= 0x10U;
        SlotSet set = setOf({bad});
        set.spares = {good};
        QVERIFY(recoverMasterKey(set, SlotType::Passphrase, passphrase()).has_value());
        QCOMPARE(errorWith(set, SlotType::Passphrase, SecureBytes("no")), Errc::WrongPassphrase);
    }
}

void SlotsTest::theOtherNameIsTried()
{
    SlotSet set = setOf({cheapSlot(SlotType::Passphrase, passphrase())});
    VaultName damaged = slotTestName();
    damaged.id[3] ^= 1U;
    set.names = {damaged, slotTestName()};
    QVERIFY(recoverMasterKey(set, SlotType::Passphrase, passphrase()).has_value());
}

/// The third different slot is never tried, whatever the order of the copies.
void SlotsTest::atMostTwoDerivations()
{
    const Slot wrong = cheapSlot(SlotType::Passphrase, SecureBytes("one"));
    const Slot other = cheapSlot(SlotType::Passphrase, SecureBytes("two"));
    const Slot right = cheapSlot(SlotType::Passphrase, passphrase());
    SlotSet set = setOf({wrong, right});
    QVERIFY(recoverMasterKey(set, SlotType::Passphrase, passphrase()).has_value());
    set = setOf({wrong, other});
    set.spares = {right};
    QCOMPARE(errorWith(set, SlotType::Passphrase, passphrase()), Errc::WrongPassphrase);
}

void SlotsTest::rightSecretBrokenKeyIsDamaged()
{
    for (const std::size_t at : {slot_at::nonce, slot_at::sealed, slot_at::end - 1}) {
        Slot slot = cheapSlot(SlotType::Passphrase, passphrase());
        slot.bytes[at] ^= 1U;
        QCOMPARE(errorWith(setOf({slot}), SlotType::Passphrase, passphrase()), Errc::Damaged);
        QCOMPARE(errorWith(setOf({slot}), SlotType::Passphrase, SecureBytes("no")),
                 Errc::WrongPassphrase);
    }
}

void SlotsTest::slotOfAnotherVault()
{
    SlotSet set = setOf({cheapSlot(SlotType::Passphrase, passphrase())});
    set.names[0].id.fill(0x5b);
    QCOMPARE(errorWith(set, SlotType::Passphrase, passphrase()), Errc::WrongPassphrase);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::SlotsTest)
#include "slots_test.moc"

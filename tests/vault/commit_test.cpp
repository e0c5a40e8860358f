// SPDX-License-Identifier: GPL-3.0-or-later
// T-COMMIT: XChaCha20-Poly1305 does not commit to its key. Here slots are forged whose sealed part
// opens under two passphrases; the commitment in front of it lets in one of them at most, and none
// when it was made for a third.
#include "app/vault/layout.h"
#include "app/vault/slot_layout.h"
#include "tests/support/counted.h"
#include "tests/vault/two_keys.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <cstring>

namespace afterword::vault {

namespace {

VaultName forgedName(int i)
{
    VaultName name;
    name.id.fill(static_cast<std::uint8_t>(i));
    return name;
}

/// 64 bytes: the wrapping key and the key of the commitment, as FORMAT.md says.
std::string forgedKek(const std::string &secret, const Slot &slot)
{
    std::string kek(64, '\0');
    if (crypto_pwhash(bytesOf(kek),
                      kek.size(),
                      secret.data(),
                      secret.size(),
                      slot.bytes.data() + slot_at::salt,
                      1,
                      8192,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        qFatal("no memory");
    return kek;
}

void commitTo(Slot &slot, const VaultName &name, const std::string &kek)
{
    std::string text = "afterword.1.cmit";
    text += textOf(slot.bytes).substr(0, slot_at::commitment);
    text += textOf(name.id);
    crypto_generichash(slot.bytes.data() + slot_at::commitment,
                       32,
                       bytesOf(text),
                       text.size(),
                       bytesOf(kek) + 32,
                       32);
}

std::string forgedAad(const Slot &slot, const VaultName &name)
{
    return "afterword.1.slot" + std::string(textOf(slot.bytes).substr(0, slot_at::nonce))
           + std::string(textOf(name.id));
}

/// Whether the sealed part opens under this key, commitment aside.
bool sealOpens(const Slot &slot, const VaultName &name, const std::string &kek)
{
    const std::string aad = forgedAad(slot, name);
    std::string key(keySize, '\0');
    return crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(key),
                                                      nullptr,
                                                      nullptr,
                                                      slot.bytes.data() + slot_at::sealed,
                                                      keySize + tagSize,
                                                      bytesOf(aad),
                                                      aad.size(),
                                                      slot.bytes.data() + slot_at::nonce,
                                                      bytesOf(kek))
           == 0;
}

/// A slot committed to `committed` whose sealed part opens under `first` and under `second`.
Slot forge(const VaultName &name,
           const std::string &first,
           const std::string &second,
           const std::string &committed)
{
    Slot slot = makeSlot(SecureBytes(std::string(keySize, 'K')),
                         name,
                         SlotType::Passphrase,
                         SecureBytes(committed),
                         KdfCost::make(1, 8).value(),
                         systemRandom())
                    .value();
    slot.n = 1;
    commitTo(slot, name, forgedKek(committed, slot));
    const std::string nonce(textOf(slot.bytes).substr(slot_at::nonce, nonceSize));
    const std::string sealed = sealedForTwoKeys(forgedKek(first, slot).substr(0, 32),
                                                forgedKek(second, slot).substr(0, 32),
                                                nonce,
                                                forgedAad(slot, name));
    std::memcpy(slot.bytes.data() + slot_at::sealed, sealed.data(), sealed.size());
    return slot;
}

Result<SecureBytes> openWith(const Slot &slot, const VaultName &name, const std::string &secret)
{
    SlotSet set;
    set.names = {name};
    set.slots = {slot};
    return recoverMasterKey(set, SlotType::Passphrase, SecureBytes(secret));
}

} // namespace

class CommitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfTwoIsLetIn();
    void noneOfTwoIsLetIn();
};

void CommitTest::oneOfTwoIsLetIn()
{
    Counted counted("T-COMMIT");
    for (int i = 0; i < 32; ++i) {
        const VaultName name = forgedName(i);
        const Slot slot = forge(name, "first", "second", "first");
        // The forgery is one: without the commitment both would get in, to different keys.
        QVERIFY(sealOpens(slot, name, forgedKek("first", slot)));
        QVERIFY(sealOpens(slot, name, forgedKek("second", slot)));
        QVERIFY(!sealOpens(slot, name, forgedKek("third", slot)));
        QVERIFY(openWith(slot, name, "first").has_value());
        const auto second = openWith(slot, name, "second");
        QVERIFY(counted.that(!second && second.error().code == Errc::WrongPassphrase));
    }
}

void CommitTest::noneOfTwoIsLetIn()
{
    Counted counted("T-COMMIT");
    for (int i = 0; i < 32; ++i) {
        const VaultName name = forgedName(i);
        const Slot slot = forge(name, "first", "second", "third");
        QVERIFY(sealOpens(slot, name, forgedKek("first", slot)));
        QVERIFY(sealOpens(slot, name, forgedKek("second", slot)));
        for (const char *secret : {"first", "second"}) {
            const auto key = openWith(slot, name, secret);
            QVERIFY(counted.that(!key && key.error().code == Errc::WrongPassphrase));
        }
        // It is the commitment's own passphrase that finds the rest damaged.
        QCOMPARE(openWith(slot, name, "third").error().code, Errc::Damaged);
    }
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::CommitTest)
#include "commit_test.moc"

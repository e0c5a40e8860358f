// SPDX-License-Identifier: GPL-3.0-or-later
// Known answers: of the primitives from their own documents, of our use of them from other
// implementations (Python's hashlib for BLAKE2b, OpenSSL for Argon2id).
#include "app/vault/keyring.h"
#include "app/vault/padding.h"
#include "app/vault/slot_layout.h"

#include <QTest>

#include <sodium.h>

#include <cstring>
#include <numeric>

namespace afterword::vault {

namespace {

SecureBytes countingKey()
{
    SecureBytes key(keySize);
    std::iota(key.data(), key.data() + key.size(), std::uint8_t{0});
    return key;
}

VaultName sampleName()
{
    VaultName name;
    std::iota(name.id.begin(), name.id.end(), std::uint8_t{0x40});
    name.generation = 7;
    return name;
}

QByteArray hex(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex();
}

std::string unhex(const char *text)
{
    return QByteArray::fromHex(text).toStdString();
}

} // namespace

class KnownAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void xchacha20Poly1305();
    void subkeys_data();
    void subkeys();
    void argon2id_data();
    void argon2id();
    void element();
    void headerAndSlots();
    void sumIsModulo();
    void normalisation_data();
    void normalisation();
    void normalisationRefuses_data();
    void normalisationRefuses();
    void sizes_data();
    void sizes();
    void padding();
};

// draft-irtf-cfrg-xchacha-03, A.3.1
void KnownAnswersTest::xchacha20Poly1305()
{
    const std::string text = "Ladies and Gentlemen of the class of '99: If I could offer you "
                             "only one tip for the future, sunscreen would be it.";
    const std::string ad = unhex("50515253c0c1c2c3c4c5c6c7");
    const std::string key =
        unhex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const std::string nonce = unhex("404142434445464748494a4b4c4d4e4f5051525354555657");
    std::string out(text.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(out),
                                               nullptr,
                                               bytesOf(text),
                                               text.size(),
                                               bytesOf(ad),
                                               ad.size(),
                                               nullptr,
                                               bytesOf(nonce),
                                               bytesOf(key));
    QCOMPARE(
        hex(out),
        QByteArray("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4"
                   "aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69"
                   "b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b"
                   "52ec0875924c1c7987947deafd8780acf49"));
}

void KnownAnswersTest::subkeys_data()
{
    QTest::addColumn<quint64>("id");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("head") << quint64{
        1} << QByteArray("d0acdf647a12de5845a5248ee21f318a76bbbc6bf63449c69867e78173bb62f0");
    QTest::newRow("blob") << quint64{
        2} << QByteArray("081a516a349133fdb8407d00d93c00c0ea6af581cf15e4adade8c8614d98e375");
    QTest::newRow("manifest") << quint64{
        3} << QByteArray("f93f7c11b68daf6c3762e37ac7f5d5d69f7b3ee89ee541d8bba6d3ea5cc59ada");
    QTest::newRow("set") << quint64{
        4} << QByteArray("ce35916584caa113d6fa3220da23d8fd7e492cc81ca74dffabc279e878c6ad1f");
}

// hashlib.blake2b(key=MK, salt=id, person="AftrwrdV")
void KnownAnswersTest::subkeys()
{
    QFETCH(const quint64, id);
    QFETCH(const QByteArray, expected);
    const SecureBytes key = countingKey();
    std::string out(keySize, '\0');
    crypto_kdf_derive_from_key(bytesOf(out), out.size(), id, "AftrwrdV", key.data());
    QCOMPARE(hex(out), expected);
}

void KnownAnswersTest::argon2id_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<quint32>("t");
    QTest::addColumn<quint32>("memory");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("least")
        << QByteArray("password") << 1U << 8U
        << QByteArray("c37916fd8e3c6c1f478e39b2c6c44f03c6cd1653824bd200c33e3cb8153f49df9d6ef8e54e12"
                      "a81ff0b8b2383922f46614ecd73d189f0025df5d8df3ed584b94");
    QTest::newRow("64 MiB")
        << QByteArray("correct horse battery staple") << 3U << 65536U
        << QByteArray("f583c66eb0c983f6be0f1801d34580dba6ce391a35def61fed043c365dc37c52f1c281509761"
                      "5f218797ed574c7084ed21fd2609b8d0b3706bffd4dec7e6aeb8");
}

/// A slot holds a commitment to the KEK, so a KEK from elsewhere must give the same one.
void KnownAnswersTest::argon2id()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const quint32, t);
    QFETCH(const quint32, memory);
    QFETCH(const QByteArray, expected);
    const VaultName name = sampleName();
    const RandomSource counting = [](std::span<std::uint8_t> out) {
        std::iota(out.begin(), out.end(), std::uint8_t{0});
    };
    const Slot slot = makeSlot(countingKey(),
                               name,
                               SlotType::Passphrase,
                               SecureBytes(secret.toStdString()),
                               KdfCost::make(t, memory).value(),
                               counting)
                          .value();
    const std::string kek = QByteArray::fromHex(expected).toStdString();
    const std::string bytes(textOf(slot.bytes));
    const std::string ad = "afterword.1.cmit" + bytes.substr(0, 48) + std::string(textOf(name.id));
    std::string commitment(32, '\0');
    crypto_generichash(bytesOf(commitment), 32, bytesOf(ad), ad.size(), bytesOf(kek) + 32, 32);
    QCOMPARE(hex(bytes.substr(48, 32)), hex(commitment));

    const std::string slotAd =
        "afterword.1.slot" + bytes.substr(0, 80) + std::string(textOf(name.id));
    std::string key(32, '\0');
    QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(key),
                                                        nullptr,
                                                        nullptr,
                                                        bytesOf(bytes) + 104,
                                                        48,
                                                        bytesOf(slotAd),
                                                        slotAd.size(),
                                                        bytesOf(bytes) + 80,
                                                        bytesOf(kek)),
             0);
    QCOMPARE(hex(key), hex(countingKey().view()));
    QCOMPARE(hex(bytes.substr(152)), QByteArray(80, '0'));
}

void KnownAnswersTest::element()
{
    const KeyRing keys(countingKey(), sampleName());
    std::string t(40, '\0');
    std::iota(t.begin(), t.end(), char{0});
    const Digest digest = keys.element(Table::Blob, 0x0123456789abcdef, t);
    QCOMPARE(hex(textOf(digest)),
             QByteArray("257cd32c4317bcec4ca04a8fe7a2090b5114d00cc9d3a7feedd0929d3557f01d"));
}

void KnownAnswersTest::headerAndSlots()
{
    const std::string header = makeHeader(sampleName());
    QCOMPARE(hex(header),
             QByteArray("41465445525752440100010001000000404142434445464748494a4b4c4d4e4f07000000"
                        "00000000000000000000000000000000000000000000000000000000"));
    QCOMPARE(hex(textOf(headerDigest(header))),
             QByteArray("b2f4f35ef16bcb1464f0f1a4d167fd29c028d862d65655983939edaf92a30740"));
    QCOMPARE(hex(textOf(slotsDigest({{1, std::string(192, 'A')}, {3, std::string(192, 'B')}}))),
             QByteArray("440f9437aa33735d8b6cdc9ec9cc351df288b03fb97902a5b2b4d9692f551d2c"));
}

void KnownAnswersTest::sumIsModulo()
{
    Digest sum{};
    Digest one{};
    one[0] = 1;
    takeFrom(sum, one);
    QCOMPARE(hex(textOf(sum)), QByteArray(64, 'f'));
    addTo(sum, one);
    QCOMPARE(hex(textOf(sum)), QByteArray(64, '0'));
}

void KnownAnswersTest::normalisation_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("ascii") << QByteArray(" two  words ") << QByteArray(" two  words ");
    QTest::newRow("acute") << QByteArray("\xc3\xa9") << QByteArray("e\xcc\x81");
    QTest::newRow("ligature") << QByteArray("\xef\xac\x81") << QByteArray("fi");
    QTest::newRow("angstrom sign") << QByteArray("\xe2\x84\xab") << QByteArray("A\xcc\x8a");
    QTest::newRow("hangul") << QByteArray("\xea\xb0\x81")
                            << QByteArray("\xe1\x84\x80\xe1\x85\xa1\xe1\x86\xa8");
    QTest::newRow("full width") << QByteArray("\xef\xbc\xa1") << QByteArray("A");
    QTest::newRow("no-break space") << QByteArray("a\xc2\xa0"
                                                  "b")
                                    << QByteArray("a b");
    // Marks in canonical order: dot below (220) before acute (230).
    QTest::newRow("mark order") << QByteArray("q\xcc\x81\xcc\xa3")
                                << QByteArray("q\xcc\xa3\xcc\x81");
    QTest::newRow("superscript") << QByteArray("x\xc2\xb2") << QByteArray("x2");
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x92\x94") << QByteArray("\xf0\x9f\x92\x94");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3);
    QTest::newRow("longest") << QByteArray(1024, 'x') << QByteArray(1024, 'x');
}

void KnownAnswersTest::normalisation()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, expected);
    const auto once = normalisePassphrase(SecureBytes(typed.toStdString()));
    QCOMPARE(hex(once.value().view()), expected.toHex());
    QCOMPARE(hex(normalisePassphrase(*once).value().view()), expected.toHex());
}

void KnownAnswersTest::normalisationRefuses_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut short") << QByteArray("abc\xc3");
    QTest::newRow("no lead byte") << QByteArray("\x81");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf");
    QTest::newRow("too long") << QByteArray(1025, 'x');
    QTest::newRow("too long when decomposed") << QByteArray("\xc3\xa9").repeated(400);
    QTest::newRow("far too long") << QByteArray(100000, 'x');
}

void KnownAnswersTest::normalisationRefuses()
{
    QFETCH(const QByteArray, typed);
    const auto refused = normalisePassphrase(SecureBytes(typed.toStdString()));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, Errc::Malformed);
}

void KnownAnswersTest::sizes_data()
{
    QTest::addColumn<bool>("header");
    QTest::addColumn<qulonglong>("content");
    QTest::addColumn<qulonglong>("expected");
    const auto row = [](bool header, qulonglong content, qulonglong expected) {
        QTest::addRow("%s %llu", header ? "header" : "blob", content)
            << header << content << expected;
    };
    row(true, 0, 512);
    row(true, 508, 512);
    row(true, 509, 1024);
    row(true, 1021, 2048);
    row(true, 65532, 65536);
    row(true, 65533, 0);
    row(false, 0, 1984);
    row(false, 1980, 1984);
    row(false, 1981, 4016);
    row(false, 4013, 8128);
    row(false, 8125, 16320);
    row(false, 16317, 32704);
    row(false, 32701, 65472);
    row(false, 65468, 65472);
    row(false, 65469, 65536); // Padmé: multiples of 2,048 from here
    row(false, 65533, 67584);
    row(false, 99996, 100352);
    row(false, 4194300, 4194304);
    row(false, 4194301, 0);
}

void KnownAnswersTest::sizes()
{
    QFETCH(const bool, header);
    QFETCH(const qulonglong, content);
    QFETCH(const qulonglong, expected);
    const Table table = header ? Table::Header : Table::Blob;
    const auto size = paddedSize(table, content);
    QCOMPARE(size.value_or(0), std::size_t{expected});
    if (size) {
        QVERIFY(isPaddedSize(table, *size));
        QVERIFY(!isPaddedSize(table, *size - 1));
        QVERIFY(!isPaddedSize(table, *size + 1));
    }
}

void KnownAnswersTest::padding()
{
    const std::string padded = pad("abc", 512);
    QCOMPARE(hex(padded).left(14), QByteArray("03000000616263"));
    std::string content = padded;
    QVERIFY(unpad(Table::Header, content));
    QCOMPARE(content, std::string("abc"));
    std::string dirty = padded;
    dirty[511] = '\1';
    QVERIFY(!unpad(Table::Header, dirty));
    std::string lying = padded;
    lying[1] = '\4'; // 1,027 bytes in 512
    QVERIFY(!unpad(Table::Header, lying));
    std::string roomy = pad("abc", 1024); // a larger class than the content needs
    QVERIFY(!unpad(Table::Header, roomy));
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::KnownAnswersTest)
#include "known_answers_test.moc"

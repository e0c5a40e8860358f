// SPDX-License-Identifier: GPL-3.0-or-later
// Known answers of published test vectors, and secrets that are wrong.
#include "app/exchange/foreign_crypto.h"

#include <QTest>

using namespace afterword;
using namespace afterword::exchange;
using namespace Qt::StringLiterals;

class ForeignCryptoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashes();
    void passphrasesBecomeKeys();
    void cbcOfAes();
    void cfbOfAes();
    void fernet();
    void whatDoesNotFitIsRefused();
};

namespace {

vault::SecureBytes secret(const QByteArray &bytes)
{
    return vault::SecureBytes(
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QByteArray hexOf(const vault::SecureBytes &bytes)
{
    const std::string_view view = bytes.view();
    return QByteArray(view.data(), static_cast<qsizetype>(view.size())).toHex();
}

QByteArray raw(const char *hex)
{
    return QByteArray::fromHex(hex);
}

} // namespace

void ForeignCryptoTest::hashes()
{
    QCOMPARE(foreign::hashOf(foreign::Hash::Md5, "abc").toHex(),
             QByteArray("900150983cd24fb0d6963f7d28e17f72"));
    QCOMPARE(foreign::hashOf(foreign::Hash::Sha1, "abc").toHex(),
             QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d"));
    QCOMPARE(hexOf(foreign::secretHashOf(foreign::Hash::Sha256, secret("abc"))),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    // RFC 4231, case 2
    QCOMPARE(foreign::hmacOf(foreign::Hash::Sha256, secret("Jefe"), "what do ya want for nothing?")
                 .toHex(),
             QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
}

void ForeignCryptoTest::passphrasesBecomeKeys()
{
    // RFC 6070, case 2
    QCOMPARE(hexOf(foreign::pbkdf2(foreign::Hash::Sha1, secret("password"), "salt", 2, 20)),
             QByteArray("ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957"));
    // RFC 7914, section 11
    QCOMPARE(hexOf(foreign::pbkdf2(foreign::Hash::Sha256, secret("passwd"), "salt", 1, 64)),
             QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                        "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783"));
    QVERIFY(foreign::pbkdf2(foreign::Hash::Sha256, {}, "salt", 1, 32).isEmpty());
    QVERIFY(foreign::pbkdf2(foreign::Hash::Sha256, secret("a"), "salt", 0, 32).isEmpty());
    QVERIFY(
        foreign::pbkdf2(foreign::Hash::Sha256, secret("a"), "salt", 4'000'000'000U, 32).isEmpty());
}

void ForeignCryptoTest::cbcOfAes()
{
    // RFC 3602, case 1: its one block is no text with padding, so its key is shown to be another's.
    const auto key = secret(raw("06a9214036b8a15b512e03d534120006"));
    const auto opened = foreign::openAesCbc(
        key, raw("3dafba429d9eb430b422da802c9fac41"), raw("e353779c1079aeb82708942dbe77181a"));
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, Errc::WrongPassphrase);
}

void ForeignCryptoTest::cfbOfAes()
{
    // NIST SP 800-38A, F.3.17 CFB128-AES256
    const auto key =
        secret(raw("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"));
    const QByteArray iv = raw("000102030405060708090a0b0c0d0e0f");
    const QByteArray plain =
        raw("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51");
    const QByteArray sealed =
        raw("dc7e84bfda79164b7ecd8486985d386039ffed143b28b1c832113c6331e5407b");
    QCOMPARE(*foreign::openAesCfb(key, iv, sealed), plain);
    QCOMPARE(*foreign::sealAesCfb(key, iv, plain), sealed);
    QCOMPARE(foreign::openAesCfb(key, iv, sealed.left(5))->size(), 5);
}

void ForeignCryptoTest::fernet()
{
    // The example of the token's own specification.
    const auto key = secret(QByteArray::fromBase64("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=",
                                                   QByteArray::Base64UrlEncoding));
    const QByteArray token =
        "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPg"
        "JobwOz7JcbmrR64jVmpU4IwqDA==";
    QCOMPARE(*foreign::openFernet(key, token), QByteArray("hello"));
    const auto other = secret(QByteArray(32, 'k'));
    QCOMPARE(foreign::openFernet(other, token).error().code, Errc::WrongPassphrase);
    const auto own = foreign::sealFernet(other, QByteArray(16, 'i'), "It rained. 🌧");
    QVERIFY(own.has_value());
    QCOMPARE(*foreign::openFernet(other, *own), QByteArray("It rained. 🌧"));
    QByteArray bent = *own;
    bent[40] = bent[40] == 'A' ? 'B' : 'A';
    QCOMPARE(foreign::openFernet(other, bent).error().code, Errc::WrongPassphrase);
}

void ForeignCryptoTest::whatDoesNotFitIsRefused()
{
    const auto key = secret(QByteArray(32, 'k'));
    QCOMPARE(foreign::openFernet(key, "").error().code, Errc::Malformed);
    QCOMPARE(foreign::openFernet(key, "gAAAAA").error().code, Errc::Malformed);
    QCOMPARE(foreign::openFernet(key, "not a token at all").error().code, Errc::Malformed);
    QCOMPARE(foreign::openAesCfb(key, "short", "x").error().code, Errc::Malformed);
    QCOMPARE(foreign::openAesCbc(key, QByteArray(16, 'i'), "x").error().code, Errc::Malformed);
    QCOMPARE(foreign::openAesCfb({}, QByteArray(16, 'i'), "x").error().code, Errc::Malformed);
}

QTEST_GUILESS_MAIN(ForeignCryptoTest)
#include "foreign_crypto_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreign_crypto.h"

#include <QString>

#include <gcrypt.h>
#include <memory>

namespace afterword::exchange::foreign {

namespace {

constexpr std::size_t cryptoBlock = 16;
constexpr unsigned cryptoRoundsMost = 10'000'000;
constexpr std::size_t cryptoLengthMost = 256;

bool cryptoReady()
{
    static const bool ready = [] {
        if (gcry_check_version(nullptr) == nullptr)
            return false;
        gcry_control(GCRYCTL_DISABLE_SECMEM, 0);
        gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
        return true;
    }();
    return ready;
}

int cryptoHash(Hash hash)
{
    switch (hash) {
    case Hash::Md5:
        return GCRY_MD_MD5;
    case Hash::Sha1:
        return GCRY_MD_SHA1;
    case Hash::Sha256:
        return GCRY_MD_SHA256;
    case Hash::Sha512:
        break;
    }
    return GCRY_MD_SHA512;
}

struct CryptoCloser
{
    void operator()(gcry_cipher_hd_t handle) const { gcry_cipher_close(handle); }
};

using Cipher = std::unique_ptr<std::remove_pointer_t<gcry_cipher_hd_t>, CryptoCloser>;

Result<Cipher> cryptoCipher(const vault::SecureBytes &key, QByteArrayView iv, int mode)
{
    const int algorithm = key.size() == 16   ? GCRY_CIPHER_AES128
                          : key.size() == 24 ? GCRY_CIPHER_AES192
                                             : GCRY_CIPHER_AES256;
    if (iv.size() != static_cast<qsizetype>(cryptoBlock)
        || (key.size() != 16 && key.size() != 24 && key.size() != 32))
        return fail(Errc::Malformed, "a key or start of another length");
    gcry_cipher_hd_t handle = nullptr;
    if (!cryptoReady() || gcry_cipher_open(&handle, algorithm, mode, 0) != 0)
        return fail(Errc::Internal, "no such cipher");
    Cipher cipher(handle);
    if (gcry_cipher_setkey(handle, key.data(), key.size()) != 0
        || gcry_cipher_setiv(handle, iv.data(), static_cast<std::size_t>(iv.size())) != 0)
        return fail(Errc::Internal, "a key that is refused");
    return cipher;
}

Result<QByteArray> cryptoRun(const Cipher &cipher, QByteArrayView bytes, bool opens)
{
    QByteArray result(bytes.size(), '\0');
    const auto size = static_cast<std::size_t>(bytes.size());
    if (size == 0)
        return result;
    const auto error =
        opens ? gcry_cipher_decrypt(cipher.get(), result.data(), size, bytes.data(), size)
              : gcry_cipher_encrypt(cipher.get(), result.data(), size, bytes.data(), size);
    if (error != 0)
        return fail(Errc::Malformed, "a length that does not fit");
    return result;
}

/// Fernet's 32 bytes: the first half signs, the second seals.
vault::SecureBytes cryptoHalf(const vault::SecureBytes &key, bool second)
{
    return vault::SecureBytes(key.view().substr(second ? cryptoBlock : 0, cryptoBlock));
}

constexpr qsizetype fernetHead = 9; ///< version, time
constexpr qsizetype fernetTag = 32;

} // namespace

QByteArray hashOf(Hash hash, QByteArrayView bytes)
{
    const int algorithm = cryptoHash(hash);
    if (!cryptoReady())
        return {};
    QByteArray result(static_cast<qsizetype>(gcry_md_get_algo_dlen(algorithm)), '\0');
    gcry_md_hash_buffer(
        algorithm, result.data(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    return result;
}

vault::SecureBytes secretHashOf(Hash hash, const vault::SecureBytes &bytes)
{
    const int algorithm = cryptoHash(hash);
    if (!cryptoReady())
        return {};
    vault::SecureBytes result(static_cast<std::size_t>(gcry_md_get_algo_dlen(algorithm)));
    gcry_md_hash_buffer(algorithm, result.data(), bytes.data(), bytes.size());
    return result;
}

QByteArray hmacOf(Hash hash, const vault::SecureBytes &key, QByteArrayView bytes)
{
    gcry_md_hd_t handle = nullptr;
    const int algorithm = cryptoHash(hash);
    if (!cryptoReady() || gcry_md_open(&handle, algorithm, GCRY_MD_FLAG_HMAC) != 0)
        return {};
    QByteArray result;
    if (gcry_md_setkey(handle, key.data(), key.size()) == 0) {
        gcry_md_write(handle, bytes.data(), static_cast<std::size_t>(bytes.size()));
        result = QByteArray(reinterpret_cast<const char *>(gcry_md_read(handle, algorithm)),
                            static_cast<qsizetype>(gcry_md_get_algo_dlen(algorithm)));
    }
    gcry_md_close(handle);
    return result;
}

vault::SecureBytes pbkdf2(Hash hash,
                          const vault::SecureBytes &passphrase,
                          QByteArrayView salt,
                          unsigned rounds,
                          std::size_t length)
{
    if (!cryptoReady() || passphrase.isEmpty() || salt.isEmpty() || rounds == 0
        || rounds > cryptoRoundsMost || length == 0 || length > cryptoLengthMost)
        return {};
    vault::SecureBytes key(length);
    if (gcry_kdf_derive(passphrase.data(),
                        passphrase.size(),
                        GCRY_KDF_PBKDF2,
                        cryptoHash(hash),
                        salt.data(),
                        static_cast<std::size_t>(salt.size()),
                        rounds,
                        length,
                        key.data())
        != 0)
        return {};
    return key;
}

Result<QByteArray>
openAesCbc(const vault::SecureBytes &key, QByteArrayView iv, QByteArrayView sealed)
{
    if (sealed.isEmpty() || sealed.size() % static_cast<qsizetype>(cryptoBlock) != 0)
        return fail(Errc::Malformed, "a length that does not fit");
    const auto cipher = cryptoCipher(key, iv, GCRY_CIPHER_MODE_CBC);
    if (!cipher)
        return fail(cipher.error());
    auto plain = cryptoRun(*cipher, sealed, true);
    if (!plain)
        return plain;
    const auto padding = static_cast<unsigned char>(plain->back());
    if (padding == 0 || padding > cryptoBlock
        || QByteArrayView(*plain).last(padding) != QByteArray(padding, plain->back()))
        return fail(Errc::WrongPassphrase);
    plain->chop(padding);
    return plain;
}

Result<QByteArray>
openAesCfb(const vault::SecureBytes &key, QByteArrayView iv, QByteArrayView sealed)
{
    const auto cipher = cryptoCipher(key, iv, GCRY_CIPHER_MODE_CFB);
    return cipher ? cryptoRun(*cipher, sealed, true) : fail(cipher.error());
}

Result<QByteArray>
sealAesCfb(const vault::SecureBytes &key, QByteArrayView iv, QByteArrayView plain)
{
    const auto cipher = cryptoCipher(key, iv, GCRY_CIPHER_MODE_CFB);
    return cipher ? cryptoRun(*cipher, plain, false) : fail(cipher.error());
}

Result<QByteArray> openFernet(const vault::SecureBytes &key, QByteArrayView token)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        token.trimmed().toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray whole = bytes ? bytes.decoded : QByteArray();
    constexpr auto block = static_cast<qsizetype>(cryptoBlock);
    if (whole.size() < fernetHead + 2 * block + fernetTag || whole[0] != '\x80')
        return fail(Errc::Malformed, "no token");
    if (key.size() != 2 * cryptoBlock)
        return fail(Errc::WrongPassphrase);
    const QByteArrayView view(whole);
    const QByteArray tag =
        hmacOf(Hash::Sha256, cryptoHalf(key, false), view.first(view.size() - fernetTag));
    if (tag != view.last(fernetTag))
        return fail(Errc::WrongPassphrase);
    return openAesCbc(
        cryptoHalf(key, true),
        view.sliced(fernetHead, block),
        view.sliced(fernetHead + block, view.size() - fernetHead - block - fernetTag));
}

Result<QByteArray>
sealFernet(const vault::SecureBytes &key, QByteArrayView iv, QByteArrayView plain)
{
    if (key.size() != 2 * cryptoBlock)
        return fail(Errc::Malformed, "a key of another length");
    const auto cipher = cryptoCipher(cryptoHalf(key, true), iv, GCRY_CIPHER_MODE_CBC);
    if (!cipher)
        return fail(cipher.error());
    const auto pad =
        static_cast<char>(cryptoBlock - static_cast<std::size_t>(plain.size()) % cryptoBlock);
    const auto sealed =
        cryptoRun(*cipher, QByteArray(plain.toByteArray() + QByteArray(pad, pad)), false);
    if (!sealed)
        return sealed;
    QByteArray whole =
        QByteArray("\x80", 1) + QByteArray(fernetHead - 1, '\0') + iv.toByteArray() + *sealed;
    whole += hmacOf(Hash::Sha256, cryptoHalf(key, false), whole);
    return whole.toBase64(QByteArray::Base64UrlEncoding);
}

} // namespace afterword::exchange::foreign

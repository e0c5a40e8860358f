// SPDX-License-Identifier: GPL-3.0-or-later
// The ciphers other journals lock their files with, for opening them alone: nothing of ours is ever
// sealed with these. By libgcrypt, which no other file sees. Keys lie in guarded memory. Pure but
// for the library's first use; any thread.
#pragma once

#include "app/base/result.h"
#include "app/vault/secure_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace afterword::exchange::foreign {

enum class Hash
{
    Md5,
    Sha1,
    Sha256,
    Sha512
};

[[nodiscard]] QByteArray hashOf(Hash hash, QByteArrayView bytes);
[[nodiscard]] vault::SecureBytes secretHashOf(Hash hash, const vault::SecureBytes &bytes);
[[nodiscard]] QByteArray hmacOf(Hash hash, const vault::SecureBytes &key, QByteArrayView bytes);
/// At most 10,000,000 rounds and 256 bytes; empty beyond.
[[nodiscard]] vault::SecureBytes pbkdf2(Hash hash,
                                        const vault::SecureBytes &passphrase,
                                        QByteArrayView salt,
                                        unsigned rounds,
                                        std::size_t length);
/// AES by the length of its key (16, 24, 32). Malformed for a length that does not fit,
/// WrongPassphrase when the padding (PKCS #7) is none.
[[nodiscard]] Result<QByteArray>
openAesCbc(const vault::SecureBytes &key, QByteArrayView iv, QByteArrayView sealed);
/// Full-block feedback (CFB-128); nothing tells whether the key was right.
[[nodiscard]] Result<QByteArray>
openAesCfb(const vault::SecureBytes &key, QByteArrayView iv, QByteArrayView sealed);
/// A Fernet token (base64url text); `key` is its 32 bytes. WrongPassphrase when its seal does not
/// hold, Malformed when it is none.
[[nodiscard]] Result<QByteArray> openFernet(const vault::SecureBytes &key, QByteArrayView token);

/// For samples and tests: the other way round.
[[nodiscard]] Result<QByteArray>
sealAesCfb(const vault::SecureBytes &key, QByteArrayView iv, QByteArrayView plain);
[[nodiscard]] Result<QByteArray>
sealFernet(const vault::SecureBytes &key, QByteArrayView iv, QByteArrayView plain);

} // namespace afterword::exchange::foreign

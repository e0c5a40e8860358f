#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes known_answers.tsv: what other implementations say of the parts the vault is made of. Always the same.

XChaCha20-Poly1305 by pycryptodome, valid and spoiled (a table of our own in the manner of Wycheproof's, whose files are
not used here); subkeys and elements by hashlib; Argon2id with one lane by libargon2; recovery codes by writer.py; NFKD by
Python's unicodedata. Bytes are hex; "-" stands for none."""
import hashlib
import pathlib
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw

from writer import Keys, Stream, blake, code_of, seal, u


def flipped(data, bit):
    return data[:bit // 8] + bytes([data[bit // 8] ^ 1 << bit % 8]) + data[bit // 8 + 1:]


def aead(random):
    """aead, verdict, what, key, nonce, ad, message, ciphertext and tag"""
    sizes = [*range(0, 34), 47, 48, 49, 63, 64, 65, 66, 127, 128, 129, 192, 255, 256, 257]
    ads = [0, 1, 12, 15, 16, 17, 44, 63]
    for i, size in enumerate(sizes):
        for ad_size in (ads[i % 8], ads[(i + 3) % 8]):
            key, nonce, ad, message = random.bytes(32), random.bytes(24), random.bytes(ad_size), random.bytes(size)
            sealed = b"".join(seal(key, nonce, ad, message))
            yield "aead", "valid", "as sealed", key, nonce, ad, message, sealed
    special = [("zeros", b"\0"), ("ones", b"\xff"), ("high bits", b"\x80"), ("low bits", b"\1")]
    for name, byte in special:
        for what in ("key", "nonce", "ad", "message"):
            parts = {"key": random.bytes(32), "nonce": random.bytes(24), "ad": random.bytes(44), "message": random.bytes(64)}
            parts[what] = byte * len(parts[what])
            sealed = b"".join(seal(*parts.values()))
            yield "aead", "valid", f"{what} of {name}", *parts.values(), sealed
    key, nonce, ad, message = random.bytes(32), random.bytes(24), random.bytes(44), random.bytes(48)
    sealed = b"".join(seal(key, nonce, ad, message))
    for bit in range(128):
        yield "aead", "invalid", f"bit {bit} of the tag", key, nonce, ad, message, flipped(sealed, 8 * 48 + bit)
    for bit in range(0, 8 * 48, 11):
        yield "aead", "invalid", f"bit {bit} of the ciphertext", key, nonce, ad, message, flipped(sealed, bit)
    for bit in range(0, 8 * 44, 13):
        yield "aead", "invalid", f"bit {bit} of the AD", key, nonce, flipped(ad, bit), message, sealed
    for bit in range(0, 8 * 24, 9):
        yield "aead", "invalid", f"bit {bit} of the nonce", key, flipped(nonce, bit), ad, message, sealed
    for bit in range(0, 8 * 32, 11):
        yield "aead", "invalid", f"bit {bit} of the key", flipped(key, bit), nonce, ad, message, sealed
    tag = sealed[48:]
    for what, wrong in (("no tag", sealed[:48]), ("tag cut", sealed[:-1]), ("tag zero", sealed[:48] + bytes(16)), ("tag ones", sealed[:48] + b"\xff" * 16),
                        ("tag inverted", sealed[:48] + bytes(b ^ 255 for b in tag)), ("tag backwards", sealed[:48] + tag[::-1]), ("tag first", tag + sealed[:48]),
                        ("tag twice", sealed + tag), ("one byte more", sealed + b"\0"), ("first byte gone", sealed[1:]), ("nothing", b""), ("tag alone", tag)):
        yield "aead", "invalid", what, key, nonce, ad, message, wrong
    for what, other in (("no AD", b""), ("AD longer by a zero", ad + b"\0"), ("AD cut", ad[:-1])):
        yield "aead", "invalid", what, key, nonce, other, message, sealed


def keys(random):
    """subkey, id, master key, subkey; element, table, rid, t, master key, element"""
    for key in [bytes(32), b"\xff" * 32, bytes(range(32)), *(random.bytes(32) for _ in range(5))]:
        for i in (0, 1, 2, 3, 4, 5, 6, 7, 2**32, 2**63, 2**64 - 1):
            subkey = hashlib.blake2b(key=key, salt=u(i, 16), person=b"AftrwrdV", digest_size=32).digest()
            yield "subkey", u(i, 8), key, subkey
    for i in range(32):
        key, rid, t, table = random.bytes(32), (1, 2**63 - 1, 255, 256)[i] if i < 4 else random.rid(), random.bytes(40), bytes([1 + i % 2])
        yield "element", table, u(rid, 8), t, key, blake(b"afterword.1.elem" + table + u(rid, 8) + t, Keys(key).set)


def argon(random):
    """argon2id, t, KiB, secret, salt, 64 bytes"""
    secrets = [b"x", b"password", b"correct horse battery staple", "re\u0301sume\u0301".encode(), bytes(8), b"\xff" * 64, b"y" * 127, b"y" * 128, b"y" * 129, b"z" * 1024]
    for i, secret in enumerate(secrets):
        for t, m in ((1, 8), (2, 9 + i), (3, 64), (1 + i, 256)):
            salt = random.bytes(16) if i else bytes(16)
            yield "argon2id", u(t, 4), u(m, 4), secret, salt, hash_secret_raw(secret, salt, t, m, 1, 64, Type.ID, 19)
    salt = random.bytes(16)
    yield "argon2id", u(3, 4), u(65536, 4), b"the real cost", salt, hash_secret_raw(b"the real cost", salt, 3, 65536, 1, 64, Type.ID, 19)


def codes(random):
    """code, data symbols, code"""
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for data in ["0" * 28, "Z" * 28, letters[:28], *("".join(letters[b % 32] for b in random.bytes(28)) for _ in range(21))]:
        yield "code", data.encode(), code_of(data).encode()


def texts(random):
    """nfkd, typed, normalised"""
    known = [chr(c) for c in range(0x80, 0x30000) if not 0xd800 <= c < 0xe000 and unicodedata.ucd_3_2_0.category(chr(c)) not in ("Cn", "Co")]
    folding = [c for c in known if unicodedata.normalize("NFKD", c) != c]
    marks = [c for c in known if unicodedata.combining(c)]
    for c in [*folding[:120], *folding[120::53], *marks[::9]]:
        yield "nfkd", c.encode(), unicodedata.normalize("NFKD", c).encode()
    for _ in range(120):
        picks = random.bytes(12)
        text = "".join("aeq"[picks[i] % 3] + marks[int.from_bytes(picks[i:i + 2], "big") % len(marks)] + folding[picks[i] * 3 % len(folding)]
                       + marks[picks[i + 1] % len(marks)] for i in range(0, 12, 3))
        yield "nfkd", text.encode(), unicodedata.normalize("NFKD", text).encode()


def main():
    random = Stream("afterword known answers")
    lines = ["\t".join(one if isinstance(one, str) else one.hex() or "-" for one in row)
             for part in (aead, keys, argon, codes, texts) for row in part(random)]
    (pathlib.Path(__file__).parent / "known_answers.tsv").write_text("\n".join(lines) + "\n")
    print(len(lines), "answers")


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes an Afterword vault; written from app/vault/FORMAT.md alone, whose chapters the numbers name.

    writer.py OUT < VAULT.json

    {"passphrase": "…", "code": "35 symbols, may be missing", "cost": [t, KiB], "fillers": [H, B],
     "records": [{…}], "pages": [{"record": {… of type page …}, "text": "…"}]}

Nothing is overwritten. make_vectors.py uses the classes below to make what no program would write.
"""
import dataclasses
import hashlib
import json
import os
import sqlite3
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from Cryptodome.Cipher import ChaCha20_Poly1305

SCHEMA = ["CREATE TABLE meta(k INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT",
          "CREATE TABLE slot(n INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT",
          "CREATE TABLE h(rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT NULL) STRICT",
          "CREATE TABLE b(rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT NULL) STRICT",
          "CREATE TABLE spare(k INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT"]
PASSPHRASE, RECOVERY = 1, 2


def u(value, size):
    return value.to_bytes(size, "little")


def blake(message, key=b""):
    return hashlib.blake2b(message, key=key, digest_size=32).digest()


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


class Stream:
    """Random bytes: the system's, or from a seed, always the same."""

    def __init__(self, seed=None):
        self.seed, self.turn = seed, 0

    def bytes(self, count):
        if self.seed is None:
            return os.urandom(count)
        out = b""
        while len(out) < count:
            out += hashlib.sha512(self.seed.encode() + u(self.turn, 8)).digest()
            self.turn += 1
        return out[:count]

    def rid(self):
        return int.from_bytes(self.bytes(8), "little") % (2**63 - 1) + 1


def seal(key, nonce, ad, message):
    """ciphertext and tag"""
    cipher = ChaCha20_Poly1305.new(key=key, nonce=nonce)
    cipher.update(ad)
    return cipher.encrypt_and_digest(message)


def padded_size(table, content):
    """7"""
    need = content + 4
    for size in [512 << i for i in range(8)] if table == "h" else [1984, 4016, 8128, 16320, 32704, 65472]:
        if need <= size:
            return size
    exponent = need.bit_length() - 1
    unit = 2 ** (exponent - exponent.bit_length())
    return (need + unit - 1) // unit * unit


def pad(table, content):
    return (u(len(content), 4) + content).ljust(padded_size(table, len(content)), b"\0")


def blob(line, content=b""):
    """9"""
    return compact(line) + b"\n" + content


def code_of(data):
    """The recovery code with these 28 data symbols (4)."""
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    powers = [1]
    for _ in range(30):
        powers.append(powers[-1] * 2 ^ (0x25 if powers[-1] > 15 else 0))

    def times(a, b):
        return powers[(powers.index(a) + powers.index(b)) % 31] if a and b else 0

    groups = []
    for g in range(7):
        four = data[4 * g:4 * g + 4]
        check = powers[g + 5]
        for i, symbol in enumerate(four):
            check ^= times(powers[i + 1], letters.index(symbol))
        groups.append(four + letters[check])
    return "-".join(groups)


def secret_bytes(kind, typed):
    """What the key is derived from (3)."""
    if kind == PASSPHRASE:
        return unicodedata.normalize("NFKD", typed).encode()
    code = typed.upper().replace("-", "").replace(" ", "").translate(str.maketrans("ILO", "110"))
    return "".join(code[5 * g:5 * g + 4] for g in range(7)).encode()


@dataclasses.dataclass
class Name:
    """The vault header (2)."""
    id: bytes
    generation: int = 0

    def header(self, magic=b"AFTERWRD", format=1, reader=1, suite=1):
        return (magic + u(format, 2) + u(reader, 2) + u(suite, 1) + bytes(3) + self.id + u(self.generation, 4)).ljust(64, b"\0")


@dataclasses.dataclass
class Manifest:
    """6"""
    generation: int = 0
    commit: int = 1
    rows_h: int = 0
    rows_b: int = 0
    sum: int = 0
    slots: bytes = bytes(32)
    header: bytes = bytes(32)
    root: int = 0
    opening: bytes = bytes(16)
    layout: int = 1
    zeros: bytes = bytes(40)

    def bytes(self):
        return (u(self.layout, 4) + u(self.generation, 4) + u(self.commit, 8) + u(self.rows_h, 8) + u(self.rows_b, 8)
                + u(self.sum, 32) + self.slots + self.header + u(self.root, 8) + self.opening + self.zeros)


def make_slot(random, name, master, kind, typed, cost=(3, 65536), version=1, kdf=1):
    """3"""
    t, m = cost
    head = bytes([version, kind, kdf, 0]) + u(t, 4) + u(m, 4) + u(name.generation, 4) + random.bytes(16)
    salt, nonce = random.bytes(16), random.bytes(24)
    # A cost that nobody would pay needs no right key: every reader refuses it before.
    kek = hash_secret_raw(secret_bytes(kind, typed), salt, t, m, 1, 64, Type.ID, 19) if 0 < t <= 16 and 8 <= m <= 2**18 else bytes(64)
    start = head + salt
    start += blake(b"afterword.1.cmit" + start + name.id, kek[32:])
    sealed = seal(kek[:32], nonce, b"afterword.1.slot" + start + name.id, master)
    return (start + nonce + b"".join(sealed)).ljust(192, b"\0")


class Keys:
    """5"""

    def __init__(self, master):
        self.master = master
        self.head, self.blob, self.mani, self.set = (
            hashlib.blake2b(key=master, salt=u(i, 16), person=b"AftrwrdV", digest_size=32).digest() for i in (1, 2, 3, 4))


class Vault:
    """One vault on its way to a file: what lies in each table is a dictionary that can be harmed before bytes()."""

    def __init__(self, random, generation=0):
        self.random = random
        self.name = Name(random.bytes(16), generation)
        self.keys = Keys(random.bytes(32))
        self.plain = {"h": {}, "b": {}}
        self.fillers = {"h": [], "b": []}
        self.tables = {"meta": {}, "slot": {}, "spare": {}, "h": {}, "b": {}}
        self.root = None
        self.schema = list(SCHEMA)
        self.commit = 1

    def slot(self, n, kind, typed, cost, **more):
        value = make_slot(self.random, self.name, self.keys.master, kind, typed, cost, **more)
        self.tables["slot"][n] = self.tables["spare"][1000 + n] = value

    def seal_row(self, table, rid, padded):
        """7"""
        key, label = (self.keys.head, b"afterword.1.head") if table == "h" else (self.keys.blob, b"afterword.1.blob")
        nonce = self.random.bytes(24)
        ad = label + self.name.id + u(self.name.generation, 4) + u(rid % 2**64, 8)
        text, tag = seal(key, nonce, ad, padded)
        self.tables[table][rid] = (nonce + tag, text)

    def add(self, table, content, rid=None):
        rid = rid or self.random.rid()
        self.plain[table][rid] = content
        self.seal_row(table, rid, pad(table, content))
        return rid

    def add_fillers(self, h, b):
        """10"""
        for table, count in (("h", h), ("b", b)):
            for _ in range(count):
                filler = compact({"v": 1, "type": "filler"})
                rid = self.random.rid()
                self.fillers[table].append(rid)
                self.seal_row(table, rid, pad(table, filler + (b"\n" if table == "b" else b"")))

    def add_root(self):
        line = {"v": 1, "type": "root", "fillers": [len(self.fillers["h"]), len(self.fillers["b"])]}
        rids = sorted(self.fillers["h"]) + sorted(self.fillers["b"])
        self.root = self.random.rid()
        self.seal_row("b", self.root, pad("b", blob(line, b"".join(u(rid, 8) for rid in rids))))

    def page(self, record, text):
        """A page and its text (8, 9)."""
        rid = self.random.rid()
        line = {"v": 1, "type": "body", "uuid": record["id"], "n": record["rev"][0], "title": record.get("title", ""),
                "date": record["at"][:10]}
        self.add("b", blob(line, text), rid)
        return self.add("h", compact({**record, "body": [rid, len(text)]})), rid

    def manifest(self, **otherwise):
        """What a truthful manifest says of the tables as they are (6)."""
        total = 0
        for place, table in ((1, "h"), (2, "b")):
            for rid, (t, _) in self.tables[table].items():
                total += int.from_bytes(blake(b"afterword.1.elem" + bytes([place]) + u(rid % 2**64, 8) + t, self.keys.set), "little")
        slots = b"".join(u(n, 4) + v for n, v in sorted(self.tables["slot"].items()))
        clear = self.name.header() + u(0x41465457, 4) + u(1, 4) + "".join(SCHEMA).encode()
        truth = {"generation": self.name.generation, "commit": self.commit, "rows_h": len(self.tables["h"]),
                 "rows_b": len(self.tables["b"]), "sum": total % 2**256, "slots": blake(b"afterword.1.slts" + slots),
                 "header": blake(clear), "root": self.root or 0, "opening": self.random.bytes(16)}
        return Manifest(**{**truth, **otherwise})

    def seal_manifest(self, manifest, label=b"afterword.1.mani", rid=0):
        nonce = self.random.bytes(24)
        ad = label + self.name.id + u(self.name.generation, 4) + u(rid, 8)
        self.tables["meta"][2] = nonce + b"".join(seal(self.keys.mani, nonce, ad, manifest.bytes()))

    def finish(self, **otherwise):
        """Header, root and manifest."""
        self.tables["meta"][1] = self.tables["spare"][1] = self.name.header()
        if self.root is None:
            self.add_root()
        self.seal_manifest(self.manifest(**otherwise))
        return self

    def bytes(self, before=(), after=()):
        """The file (1); `before` and `after` are statements around the tables."""
        db = sqlite3.connect(":memory:", isolation_level=None)
        for statement in ("PRAGMA page_size=4096", "PRAGMA encoding='UTF-8'", "PRAGMA auto_vacuum=NONE", *before,
                          "PRAGMA application_id=0x41465457", "PRAGMA user_version=1", "BEGIN", *self.schema):
            db.execute(statement)
        made = {name for name, in db.execute("SELECT name FROM sqlite_schema WHERE type='table'")}
        for table, rows in self.tables.items():
            for key, value in sorted(rows.items()) if table in made else ():
                values = (key, *value) if isinstance(value, tuple) else (key, value)
                db.execute(f"INSERT INTO {table} VALUES({','.join('?' * len(values))})", values)
        db.execute("COMMIT")
        for statement in after:
            db.execute(statement)
        return db.serialize()


def write(path, wanted):
    vault = Vault(Stream())
    cost = wanted.get("cost", [3, 262144])
    vault.slot(1, PASSPHRASE, wanted["passphrase"], cost)
    if "code" in wanted:
        vault.slot(2, RECOVERY, wanted["code"], wanted.get("cost", [3, 65536]))
    vault.add_fillers(*wanted.get("fillers", [64, 64]))
    for record in wanted.get("records", []):
        vault.add("h", compact(record))
    for page in wanted.get("pages", []):
        vault.page(page["record"], page["text"].encode())
    data = vault.finish().bytes()
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(sys.argv[1], json.load(sys.stdin))

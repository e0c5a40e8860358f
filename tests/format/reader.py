#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an Afterword vault; written from app/vault/FORMAT.md alone, whose chapters the numbers name.

    reader.py FILE --passphrase-fd N | --recovery-fd N     one line of JSON with all that is in it
    reader.py --batch      lines "passphrase|recovery TAB secret in hex TAB FILE" on standard input

Needs Debian's python3-pycryptodome and python3-argon2. --test-kdf takes key costs below the window. Ends with
0 all is well, 1 something is damaged, 3 wrong secret, 4 damaged, 5 not a vault, 6 newer, 7 too costly."""
import hashlib, itertools, json, os, sqlite3, sys, unicodedata
from argon2.low_level import Type, hash_secret_raw
from Cryptodome.Cipher import ChaCha20_Poly1305

SCHEMA = [f"CREATE TABLE {table}({rest} BLOB NOT NULL) STRICT".encode() for table, rest in (
    ("meta", "k INTEGER PRIMARY KEY, v"), ("slot", "n INTEGER PRIMARY KEY, v"),
    ("h", "rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c"), ("b", "rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c"),
    ("spare", "k INTEGER PRIMARY KEY, v"))]
SIZES = {"h": [512 << i for i in range(8)], "b": [1984, 4016, 8128, 16320, 32704, 65472]}
TYPES = {1: "passphrase", 2: "recovery"}
EXITS = {"opens": 0, "manifest mismatch": 1, "record damaged": 1, "wrong passphrase": 3, "newer": 6, "too costly": 7}

class Ends(Exception):
    """The file does not open: the verdict, and its exit code when it is not the usual one."""

def blake(message, key=b"", **more):
    return hashlib.blake2b(message, key=key, digest_size=32, **more).digest()

def number(data, at, size):
    return int.from_bytes(data[at:at + size], "little")

def unseal(key, nonce, ad, sealed):
    cipher = ChaCha20_Poly1305.new(key=key, nonce=nonce)
    try:
        return cipher.update(ad) or cipher.decrypt_and_verify(sealed[:-16], sealed[-16:])
    except ValueError:
        return None

def parse(text):
    """The JSON object in these bytes: at most 8 levels, no member twice, no half of a surrogate pair. Or None."""
    def members(pairs):
        return dict(pairs) if len(dict(pairs)) == len(pairs) else int("a member given twice")
    def levels(value):
        inner = value.values() if isinstance(value, dict) else value
        return 1 + max(map(levels, inner), default=0) if isinstance(value, (dict, list)) else 0
    try:
        value = json.loads(text.decode(), object_pairs_hook=members, parse_constant=int)
        json.dumps(value, ensure_ascii=False).encode()
        return value if isinstance(value, dict) and levels(value) <= 8 and len(text) <= 65536 else None
    except (ValueError, RecursionError):
        return None

def code_symbols(typed):
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    code = "".join(c for c in typed if c not in " \t\r\n-").upper().translate(str.maketrans("ILO", "110"))
    if len(code) != 35 or not set(code) <= set(letters):
        return None
    alpha = list(itertools.accumulate(range(31), lambda a, _: a << 1 ^ (0x25 if a & 16 else 0), initial=1))[:31]
    groups = [[letters.index(c) for c in code[at:at + 5]] for at in range(0, 35, 5)]
    for g, group in enumerate(groups):
        for i, value in enumerate(group[:4]):
            group[4] ^= alpha[(alpha.index(value) + i + 1) % 31] if value else 0
    good = all(group[4] == alpha[g + 5] for g, group in enumerate(groups))
    return "".join(code[at:at + 4] for at in range(0, 35, 5)).encode() if good else None

def padded_size(table, content):
    """The size of the padded content (7), or 0."""
    need = content + 4
    if table == "b" and 65472 < need <= 4194304:
        e = need.bit_length() - 1
        unit = 1 << (e - e.bit_length())
        return -(-need // unit) * unit
    return next((size for size in SIZES[table] if need <= size), 0)

def container(data):
    """The SQLite file, in memory (1, 11)."""
    magic = data[:16] == b"SQLite format 3\0"
    if data[68:72] != b"AFTW" and b"AFTERWRD" not in data[:65536]:
        raise Ends("refused", 4 if magic and len(data) < 512 else 5)
    settings = data[16:24] + data[44:48] + data[52:60] + data[64:92]
    if (not magic or settings != b"\x10\0\1\1\0\x40\x20\x20\0\0\0\4\0\0\0\0\0\0\0\1\0\0\0\0AFTW" + bytes(20)
            or int.from_bytes(data[28:32], "big") * 4096 != len(data)):
        raise Ends("refused")
    db = sqlite3.connect(":memory:")
    db.text_factory = bytes
    db.deserialize(data)
    db.executescript("PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF")
    return db

def headers(db):
    """The vault headers that count, different ones only (2)."""
    tables = [name.decode() for kind, name in db.execute("SELECT type, name FROM sqlite_schema") if kind == b"table"]
    copies = [v for name in ("meta", "spare") if name in tables
              for v, in db.execute(f"SELECT v FROM {name} WHERE k=1") if isinstance(v, bytes)]
    good = [v for v in copies if len(v) == 64 and v[:16] == b"AFTERWRD\1\0\1\0\1\0\0\0" and v[36:] == bytes(28)]
    if not good:
        newer = [v for v in copies if v[:8] == b"AFTERWRD" and max(number(v, 8, 2), number(v, 10, 2)) > 1]
        raise Ends("newer" if newer else "header failure")
    return list(dict.fromkeys(good))

def slot_copies(db):
    """{n: copies in the file} and {n: different ones that can be read} (3)."""
    for table, key, allowed in (("meta", "k", {1, 2}), ("slot", "n", {1, 2, 3, 4}), ("spare", "k", {1, 1001, 1002, 1003, 1004})):
        if not {k for k, in db.execute(f"SELECT {key} FROM {table}")} <= allowed:
            raise Ends("refused")
    first, second = dict(db.execute("SELECT n, v FROM slot")), dict(db.execute("SELECT k - 1000, v FROM spare WHERE k > 1"))
    copies = {n: [table[n] for table in (first, second) if n in table] for n in sorted({*first, *second})}
    sound = {n: list(dict.fromkeys(v for v in both if isinstance(v, bytes) and len(v) == 192 and v[0] == 1 and v[1] in TYPES
                                   and v[2:4] == b"\1\0" and v[152:] == bytes(40))) for n, both in copies.items()}
    kinds = [both[0][1] for both in sound.values() if both]
    if kinds.count(1) > 2 or kinds.count(2) > 1:
        raise Ends("refused")
    return copies, sound

def master_key(sound, heads, kind, secret, test_kdf):
    current = [(n, both[turn], head) for turn in (0, 1) for n, both in sound.items() if turn < len(both)
               for head in heads if both[turn][12:16] == head[32:36]]
    ours = [one for one in current if TYPES[one[1][1]] == kind]
    if not ours:
        raise Ends("wrong passphrase" if sound and {n for n, _, _ in current} == set(sound) else "slot failure")
    least_t, least_m = (1, 8) if test_kdf else (3, 65536)
    most_m = min(1048576, os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2048)
    derived, verdict = {}, "too costly"
    for _, slot, head in ours:
        t, m, vault = number(slot, 4, 4), number(slot, 8, 4), head[16:32]
        if not (least_t <= t <= 16 and least_m <= m <= most_m):
            continue
        verdict = "wrong passphrase" if verdict == "too costly" else verdict
        name = slot[4:12] + slot[32:48]
        if name not in derived and len(derived) < 2:
            derived[name] = hash_secret_raw(secret, slot[32:48], t, m, 1, 64, Type.ID, 19)
        kek = derived.get(name)
        if kek and blake(b"afterword.1.cmit" + slot[:48] + vault, kek[32:]) == slot[48:80]:
            key = unseal(kek[:32], slot[80:104], b"afterword.1.slot" + slot[:80] + vault, slot[104:152])
            if key:
                return key
            verdict = "slot failure"
    raise Ends(verdict)

def open_rows(db, table, key, label, vault):
    """{rid: (t, content or None when damaged)}; t is None for a row of wrong shape (7)."""
    rows = {}
    for rid, t, c in db.execute(f"SELECT rid, t, c FROM {table} ORDER BY rid"):
        shape = rid > 0 and isinstance(t, bytes) and len(t) == 40 and isinstance(c, bytes) and padded_size(table, len(c) - 4) == len(c)
        padded = unseal(key, t[:24], label + vault + rid.to_bytes(8, "little"), c + t[24:]) if shape else None
        size = number(padded, 0, 4) if padded else 2**32
        fits = padded_size(table, size) == len(c) and not any(padded[4 + size:]) if padded else False
        rows[rid] = (t if shape else None, padded[4:4 + size] if fits else None)
    return rows

def disagreements(manifest, head, rows, copies, key):
    """What the manifest says otherwise (6)."""
    total = sum(number(blake(b"afterword.1.elem" + bytes([place]) + rid.to_bytes(8, "little") + t, key), 0, 32)
                for place, table in ((1, "h"), (2, "b")) for rid, (t, _) in rows[table].items() if t)
    options = [[v if isinstance(v, bytes) else b"" for v in both] for both in copies.values()]
    digests = [blake(b"afterword.1.slts" + b"".join(n.to_bytes(4, "little") + v for n, v in zip(copies, choice)))
               for choice in itertools.product(*options)]
    line, _, rids = (rows["b"].get(number(manifest, 128, 8), (None, None))[1] or b"").partition(b"\n")
    says = parse(line) or {}
    counts = says.get("fillers") if says.get("type") == "root" and isinstance(says.get("fillers"), list) else []
    root = len(counts) == 2 and all(type(n) is int and 0 <= n <= 64 for n in counts) and len(rids) >= 8 * sum(counts)
    agrees = {
        "header digest": manifest[96:128] == blake(head + b"WTFA\1\0\0\0" + b"".join(SCHEMA)),
        "slots digest": manifest[64:96] in digests, "sum": number(manifest, 32, 32) == total % 2**256, "root": root,
        "rows in h": number(manifest, 16, 8) == len(rows["h"]), "rows in b": number(manifest, 24, 8) == len(rows["b"]),
        "row shape": all(t for table in rows.values() for t, _ in table.values())}
    return sorted(name for name, good in agrees.items() if not good)

def contents(h, b):
    """Records, blobs, attachments, damaged rows."""
    records, blobs, files, lines = [], [], [], {}
    for rid, text in h.items():
        h[rid] = None if text is None else parse(text)
        if h[rid] and h[rid].get("type") != "filler":
            records.append({"rid": str(rid), "json": text.decode()})
    for rid, content in b.items():
        lines[rid] = parse(content.partition(b"\n")[0]) if content and b"\n" in content else None
        b[rid] = content if lines[rid] else None
    for rid, says in lines.items():
        if says and says.get("type") not in ("filler", "root"):
            line, _, rest = b[rid].partition(b"\n")
            blobs.append({"rid": str(rid), "line": line.decode(), "size": len(rest), "sha256": hashlib.sha256(b[rid]).hexdigest()})
            if says.get("type") == "body":
                blobs[-1]["text"] = rest.decode(errors="replace")
            elif says.get("type") == "index":
                chunks = [(b.get(number(rest, at, 8)) or b"").partition(b"\n")[2] for at in range(0, len(rest), 8)]
                whole = sum(map(len, chunks)) == says.get("size") and blake(b"".join(chunks)).hex() == says.get("hash")
                files.append([str(rid), "whole" if whole else "incomplete"])
    damaged = [[table, str(rid)] for table, rows in (("h", h), ("b", b)) for rid, good in rows.items() if good is None]
    return {"records": records, "blobs": blobs, "files": files, "damaged": damaged}

def read(data, kind, secret, test_kdf):
    """All of it."""
    db = container(data)
    heads = headers(db)
    if data[60:64] != b"\0\0\0\1" or [sql for sql, in db.execute("SELECT sql FROM sqlite_schema")] != SCHEMA:
        raise Ends("refused")
    copies, sound = slot_copies(db)
    if list(db.execute("PRAGMA quick_check")) != [(b"ok",)]:
        raise Ends("refused")
    master = master_key(sound, heads, kind, secret, test_kdf)
    keys = [blake(b"", master, salt=i.to_bytes(8, "little"), person=b"AftrwrdV") for i in range(5)]
    sealed = next((v for v, in db.execute("SELECT v FROM meta WHERE k=2") if isinstance(v, bytes) and len(v) == 232), bytes(232))
    found = []
    for head in heads:
        manifest = unseal(keys[3], sealed[:24], b"afterword.1.mani" + head[16:36] + bytes(8), sealed[24:])
        if manifest and (manifest[:8] != b"\1\0\0\0" + head[32:36] or any(manifest[152:])):
            manifest = None
        rows = {"h": open_rows(db, "h", keys[1], b"afterword.1.head", head[16:36]),
                "b": open_rows(db, "b", keys[2], b"afterword.1.blob", head[16:36])}
        if manifest or any(content is not None for table in rows.values() for _, content in table.values()):
            found.append((manifest is not None, head, manifest, rows))
    if not found:
        raise Ends("manifest mismatch", 4)
    _, head, manifest, rows = max(found, key=lambda one: one[0])
    wrong = disagreements(manifest, head, rows, copies, keys[4]) if manifest else ["manifest"]
    inside = contents(*({rid: content for rid, (_, content) in rows[table].items()} for table in ("h", "b")))
    outcome = "manifest mismatch" if wrong else "record damaged" if inside["damaged"] else "opens"
    slots = [[n, TYPES[both[0][1]], number(both[0], 4, 4), number(both[0], 8, 4)] for n, both in sound.items() if both]
    return {"outcome": outcome, "exit": EXITS[outcome], "vault": head[16:32].hex(), "generation": number(head, 32, 4),
            "commit": str(number(manifest, 8, 8)) if manifest else None, "disagree": wrong, "slots": slots, **inside}

def answer(path, kind, typed, test_kdf):
    try:
        secret = code_symbols(typed.decode()) if kind == "recovery" else unicodedata.normalize("NFKD", typed.decode()).encode()
        if not secret or len(secret) > 1024:
            sys.exit("This is no " + ("recovery code." if kind == "recovery" else "passphrase."))
        if os.path.exists(path + "-journal") and os.path.getsize(path + "-journal"):
            sys.exit("A save was cut off. Open the file with SQLite once, so that it takes the save back.")
        with open(path, "rb") as file:
            return read(file.read(), kind, secret, test_kdf)
    except Ends as end:
        return {"outcome": end.args[0], "exit": end.args[1] if len(end.args) > 1 else EXITS.get(end.args[0], 4)}
    except sqlite3.Error:
        return {"outcome": "refused", "exit": 4}

if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    words, weak = [word for word in sys.argv[1:] if word != "--test-kdf"], "--test-kdf" in sys.argv
    rows = [row.rstrip("\n").split("\t") for row in sys.stdin] if words == ["--batch"] else []
    if len(words) == 3 and words[1] in ("--passphrase-fd", "--recovery-fd"):
        with open(int(words[2]), "rb") as stream:
            rows = [(words[1][2:-3], stream.readline().rstrip(b"\n").hex(), words[0])]
    elif words != ["--batch"]:
        sys.exit(__doc__)
    for how, typed_hex, name in rows:
        value = answer(name, how, bytes.fromhex(typed_hex), weak)
        print(json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")))
    sys.exit(0 if words == ["--batch"] else value["exit"])

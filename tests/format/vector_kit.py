# SPDX-License-Identifier: GPL-3.0-or-later
"""What make_vectors.py is made of: a small sound vault, and a case that harms it in one way."""
import hashlib

from writer import PASSPHRASE, RECOVERY, Stream, Vault, code_of, compact

SECRET = "correct horse battery staple"
CODE = code_of("K7Q2M8XW0ZT4VNB6RCY3HJ5PD1GF")
CHEAP = (1, 8)
TYPES = {PASSPHRASE: "passphrase", RECOVERY: "recovery"}
EXITS = {"opens": 0, "manifest mismatch": 1, "record damaged": 1, "wrong passphrase": 3, "header failure": 4,
         "slot failure": 4, "refused": 4, "newer": 6, "too costly": 7}


def record(type_, number, /, **members):
    """A record of FORMAT.md 8."""
    return {"v": 1, "type": type_, "id": f"{number:032x}", "rev": [1, f"{number:016x}"],
            "created": "2026-03-29T01:12:00+01:00", "edited": "2026-03-29T01:20:00+01:00", **members}


def page(number, title="", **members):
    return record("page", number, kind="page", at="2026-03-29T01:12:00+01:00", zone="Europe/Berlin", title=title, **members)


def patch(data, at, new):
    return data[:at] + bytes(new) + data[at + len(new):]


def flip(data, at, bit=1):
    return patch(data, at, [data[at] ^ bit])


def small(name, cost=CHEAP, generation=0, fillers=(0, 0), code=False):
    """Two records, one body, one slot (or two)."""
    vault = Vault(Stream("afterword vector " + name), generation)
    vault.slot(1, PASSPHRASE, SECRET, cost)
    if code:
        vault.slot(2, RECOVERY, CODE, cost)
    vault.add_fillers(*fillers)
    vault.tag = vault.add("h", compact(record("tag", 1, name="sea", colour="blue")))
    vault.page_h, vault.page_b = vault.page(page(2, "A quiet evening", first="It rained.", tags=[f"{1:032x}"]), b"It rained.\nThen it did not.")
    return vault


def shown_slots(vault):
    """The slots as a reader lists them, before they are harmed."""
    return {"slots": [[n, TYPES[v[1]], int.from_bytes(v[4:8], "little"), int.from_bytes(v[8:12], "little")]
                      for n, v in sorted(vault.tables["slot"].items())]}


class Case:
    """`before` changes the vault before its manifest is made, `after` behind the manifest's back, `raw` the file's bytes.

    `also` says what differs from "all that was sealed is read": damaged, disagree, files, slots, commit, exit."""

    def __init__(self, expect, name, fact, before=None, after=None, raw=None, secret=("passphrase", SECRET), window="test",
                 build=small, before_sql=(), after_sql=(), data=None, **also):
        self.expect, self.name, self.fact, self.secret, self.window = expect, name, fact, secret, window
        self.before, self.after, self.raw, self.build = before, after, raw, build
        self.before_sql, self.after_sql, self.data, self.also = before_sql, after_sql, data, also

    def make(self):
        if self.data is not None:
            return self.data, self.expected(None)
        vault = self.build(self.name)
        also = dict(self.also)
        for step in (self.before, Vault.finish, shown_slots, self.after):
            told = step(vault) if step else None
            also = {**(told if isinstance(told, dict) else {}), **also}
        data = vault.bytes(self.before_sql, self.after_sql)
        if self.raw:
            data = self.raw(vault, data)
        self.also = also
        return data, self.expected(vault)

    def expected(self, vault):
        code = self.also.get("exit", EXITS[self.expect])
        if EXITS[self.expect] > 1 or code > 1:
            return {"outcome": self.expect, "exit": code}
        damaged = sorted(self.also.get("damaged", []), key=lambda row: ("hb".index(row[0]), row[1]))
        lost = set(damaged)
        records = [{"rid": str(rid), "json": text.decode()} for rid, text in sorted(vault.plain["h"].items()) if ("h", rid) not in lost]
        blobs, files = [], dict(self.also.get("files", {}))
        for rid, content in sorted(vault.plain["b"].items()):
            if ("b", rid) in lost:
                continue
            line, _, rest = content.partition(b"\n")
            blobs.append({"rid": str(rid), "line": line.decode(), "size": len(rest), "sha256": hashlib.sha256(content).hexdigest()})
            if b'"type":"body"' in line:
                blobs[-1]["text"] = rest.decode(errors="replace")
        return {"outcome": self.expect, "exit": code, "vault": vault.name.id.hex(), "generation": vault.name.generation,
                "commit": self.also.get("commit", str(vault.commit)), "disagree": sorted(self.also.get("disagree", [])),
                "slots": self.also["slots"], "records": records, "blobs": blobs,
                "files": [[str(rid), word] for rid, word in sorted(files.items())],
                "damaged": [[table, str(rid)] for table, rid in damaged]}

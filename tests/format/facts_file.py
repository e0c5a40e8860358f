# SPDX-License-Identifier: GPL-3.0-or-later
"""Vectors of the container, the vault header, the manifest and the set of rows (FORMAT.md 1, 2, 6, 7, 11)."""
import sqlite3

from vector_kit import SECRET, flip, patch, small
from writer import Manifest, compact, pad, u

TOP = 2**64 - 1


def header(where, change):
    """Changes the vault header in `meta`, in `spare` or in both."""
    def after(vault):
        for table in ("meta", "spare"):
            if where in (table, "both"):
                vault.tables[table][1] = change(vault.tables[table][1])
    return after


def manifest(change):
    def after(vault):
        vault.tables["meta"][2] = change(vault.tables["meta"][2])
    return after


def says(**otherwise):
    """A manifest, well sealed, that says something else."""
    return lambda vault: vault.seal_manifest(vault.manifest(**{k: v(vault) if callable(v) else v for k, v in otherwise.items()}))


def at(place, new):
    return lambda data: patch(data, place, new)


def bytes_at(place, new):
    return lambda vault, data: patch(data, place, new)


def headers(case):
    for name, place, value in (("magic", 0, b"B"), ("magic-last", 7, b"d"), ("format-0", 8, b"\0\0"), ("min-reader-0", 10, b"\0\0"), ("suite-0", 12, b"\0"), ("suite-2", 12, b"\2"),
                               ("byte-13", 13, b"\1"), ("byte-15", 15, b"\x80"), ("byte-36", 36, b"\1"), ("byte-63", 63, b"\1")):
        yield case("header failure", f"header-{name}", f"Both copies: byte {place} is {value.hex()}.", after=header("both", at(place, value)))
        yield case("opens", f"header-first-copy-{name}", f"The first copy: byte {place} is {value.hex()}; the second is sound.", after=header("meta", at(place, value)))
    for name, place, value in (("format-2", 8, b"\2\0"), ("format-top", 8, b"\xff\xff"), ("min-reader-2", 10, b"\2\0"), ("format-256", 8, b"\0\1")):
        yield case("newer", f"newer-{name}", f"Both copies: bytes {place} and on are {value.hex()}.", after=header("both", at(place, value)))
    yield case("newer", "newer-one-copy", "One copy says format 2, the other is spoiled.", after=lambda v: (header("meta", at(8, b"\2"))(v), header("spare", at(0, b"X"))(v)) and None)
    yield case("newer", "newer-longer-header", "Both copies say format 2 and are longer.", after=header("both", lambda v: patch(v, 8, b"\2\0\2\0") + bytes(64)))
    yield case("newer", "newer-other-tables", "Format 2 with another table and user_version 2.", after=lambda v: (header("both", at(8, b"\2\0\2\0"))(v), v.schema.append("CREATE TABLE more(x) STRICT".replace("x)", "x BLOB)"))) and None,
               after_sql=["PRAGMA user_version=2"])
    yield case("opens", "newer-second-copy-alone", "The second copy says format 2; the first is sound.", after=header("spare", at(8, b"\2")))
    for name, change in (("63-bytes", lambda v: v[:63]), ("65-bytes", lambda v: v + b"\0"), ("no-bytes", lambda v: b""), ("all-zero", lambda v: bytes(64))):
        yield case("header failure", f"header-{name}", f"Both copies: {name.replace('-', ' ')}.", after=header("both", change))
        yield case("opens", f"header-second-copy-{name}", f"The second copy: {name.replace('-', ' ')}.", after=header("spare", change))
    yield case("opens", "header-first-copy-gone", "The first copy is gone.", after=lambda v: v.tables["meta"].pop(1) and None)
    yield case("opens", "header-second-copy-gone", "The second copy is gone.", after=lambda v: v.tables["spare"].pop(1) and None)
    yield case("header failure", "header-both-gone", "Both copies are gone.", after=lambda v: (v.tables["meta"].pop(1), v.tables["spare"].pop(1)) and None)
    yield case("opens", "header-first-copy-other-id", "Both copies count and differ in the vault id; the second is right.", after=header("meta", lambda v: flip(v, 16)))
    yield case("opens", "header-second-copy-other-id", "Both copies count and differ in the vault id; the first is right.", after=header("spare", lambda v: flip(v, 31)))
    yield case("opens", "header-first-copy-other-generation", "Both copies count and differ in the generation.", after=header("meta", lambda v: flip(v, 32)))
    yield case("wrong passphrase", "header-other-id", "Both copies name another vault: no commitment matches.", after=header("both", lambda v: flip(v, 16)))
    yield case("slot failure", "header-other-generation", "Both copies name another generation: no slot is of it.", after=header("both", lambda v: flip(v, 32)))


def manifests(case):
    lost = {"disagree": ["manifest"], "commit": None}
    for name, change in (("nonce", lambda v: flip(v, 0)), ("text", lambda v: flip(v, 24)), ("text-last", lambda v: flip(v, 215)), ("tag", lambda v: flip(v, 231)), ("231-bytes", lambda v: v[:231]),
                         ("233-bytes", lambda v: v + b"\0"), ("no-bytes", lambda v: b""), ("all-zero", lambda v: bytes(232))):
        yield case("manifest mismatch", f"manifest-{name}", f"The manifest does not open ({name.replace('-', ' ')}); the rows prove themselves.", after=manifest(change), **lost)
    yield case("manifest mismatch", "manifest-gone", "There is no manifest.", after=lambda v: v.tables["meta"].pop(2) and None, **lost)
    yield case("manifest mismatch", "manifest-of-another-journal", "The manifest of another journal.", after=lambda v: v.tables["meta"].update({2: small("other").finish().tables["meta"][2]}), **lost)
    yield case("manifest mismatch", "manifest-under-another-rid", "A manifest sealed for rid 1.", after=lambda v: v.seal_manifest(v.manifest(), rid=1), **lost)
    yield case("manifest mismatch", "manifest-under-another-label", "A manifest sealed as a blob.", after=lambda v: v.seal_manifest(v.manifest(), label=b"afterword.1.blob"), **lost)
    for name, change in (("layout-0", {"layout": 0}), ("layout-2", {"layout": 2}), ("generation", {"generation": 1}), ("zeros-first", {"zeros": b"\1" + bytes(39)}), ("zeros-last", {"zeros": bytes(39) + b"\1"})):
        yield case("manifest mismatch", f"manifest-{name}", f"A well-sealed manifest that cannot be one: {name.replace('-', ' ')}.", after=says(**change), **lost)
    for name, change, wrong in (("h-one-more", {"rows_h": 3}, "rows in h"), ("h-one-less", {"rows_h": 1}, "rows in h"), ("h-endless", {"rows_h": TOP}, "rows in h"), ("b-one-more", {"rows_b": 3}, "rows in b"),
                                ("b-one-less", {"rows_b": 1}, "rows in b"), ("sum-zero", {"sum": 0}, "sum"), ("slots-digest", {"slots": bytes(32)}, "slots digest"), ("header-digest", {"header": bytes(32)}, "header digest"), ("no-root", {"root": 0}, "root"),
                                ("root-is-a-body", {"root": lambda v: v.page_b}, "root"), ("root-not-there", {"root": 4711}, "root")):
        yield case("manifest mismatch", f"manifest-{name}", f"A well-sealed manifest says otherwise: {name.replace('-', ' ')}.", after=says(**change), disagree=[wrong])
    yield case("manifest mismatch", "manifest-sum-one-more", "The sum is one too large.", after=lambda v: says(sum=(v.manifest().sum + 1) % 2**256)(v), disagree=["sum"])
    for name, value in (("0", 0), ("top", TOP)):
        yield case("opens", f"manifest-commit-{name}", f"Commit counter {value}.", before=lambda v, value=value: setattr(v, "commit", value))

    def older(vault):
        before = vault.tables["meta"][2]
        vault.add("h", compact({"v": 1, "type": "tag", "name": "later"}))
        vault.commit = 2
        vault.finish()
        vault.commit = 1
        vault.tables["meta"][2] = before
    yield case("manifest mismatch", "manifest-older", "The manifest of one save before.", after=older, disagree=["rows in h", "sum"])


def rows(case):
    def forget(vault, table, rid):
        vault.tables[table].pop(rid)
        vault.plain[table].pop(rid, None)
    yield case("manifest mismatch", "rows-header-deleted", "A row of h is gone.", after=lambda v: forget(v, "h", v.tag), disagree=["rows in h", "sum"])
    yield case("manifest mismatch", "rows-body-deleted", "A row of b is gone.", after=lambda v: forget(v, "b", v.page_b), disagree=["rows in b", "sum"])
    yield case("manifest mismatch", "rows-all-headers-deleted", "Every row of h is gone.", after=lambda v: (forget(v, "h", v.tag), forget(v, "h", v.page_h)) and None, disagree=["rows in h", "sum"])
    yield case("manifest mismatch", "rows-root-deleted", "Root is gone.", after=lambda v: forget(v, "b", v.root), disagree=["rows in b", "sum", "root"])
    yield case("manifest mismatch", "rows-added", "A row, well sealed, that no save wrote.", after=lambda v: v.add("h", compact({"v": 1, "type": "tag", "name": "foreign"})) and None, disagree=["rows in h", "sum"])
    yield case("manifest mismatch", "rows-one-for-another", "One row gone and another in its place: the counts agree.", after=lambda v: (forget(v, "h", v.tag), v.add("h", compact({"v": 1, "type": "tag"}))) and None, disagree=["sum"])
    yield case("manifest mismatch", "rows-older-version", "An older version of a row is back.", after=lambda v: v.add("h", compact({"v": 1, "type": "tag", "name": "as it was"}), v.tag) and None, disagree=["sum"])
    yield case("manifest mismatch", "rows-sealed-again", "A row sealed again with the same content.", after=lambda v: v.add("h", v.plain["h"][v.tag], v.tag) and None, disagree=["sum"])

    def copied(source, target, rid):
        def after(vault):
            vault.tables[target][rid(vault)] = vault.tables[source][vault.tag if source == "h" else vault.page_b]
            return {"damaged": [(target, rid(vault))]}
        return after
    yield case("manifest mismatch", "rows-doubled", "A row of h copied to another rid.", after=copied("h", "h", lambda v: 12345), disagree=["rows in h", "sum"])
    yield case("manifest mismatch", "rows-over-another", "A row of h copied over another one.", after=copied("h", "h", lambda v: v.page_h), disagree=["sum"])
    yield case("manifest mismatch", "rows-body-doubled", "A row of b copied to another rid.", after=copied("b", "b", lambda v: 12345), disagree=["rows in b", "sum"])
    yield case("manifest mismatch", "rows-header-as-body", "A row of h copied into b.", after=copied("h", "b", lambda v: 12345), disagree=["rows in b", "row shape"])
    yield case("manifest mismatch", "rows-body-as-header", "A row of b copied into h.", after=copied("b", "h", lambda v: 12345), disagree=["rows in h", "row shape"])

    def swap_bodies(vault):
        vault.tables["b"][vault.page_b], vault.tables["b"][vault.root] = vault.tables["b"][vault.root], vault.tables["b"][vault.page_b]
        return {"damaged": [("b", vault.page_b), ("b", vault.root)]}
    yield case("manifest mismatch", "rows-swapped", "Two rows of b have changed places.", after=swap_bodies, disagree=["sum", "root"])

    def swap_tags(vault):
        one, two = vault.tables["h"][vault.tag], vault.tables["h"][vault.page_h]
        vault.tables["h"][vault.tag], vault.tables["h"][vault.page_h] = (two[0], one[1]), (one[0], two[1])
        return {"damaged": [("h", vault.tag), ("h", vault.page_h)]}
    yield case("manifest mismatch", "rows-tags-swapped", "Two rows of h have each other's nonce and tag.", after=swap_tags, disagree=["sum"])


def harm(table, rid, change, **also):
    """Changes (t, c) of one row behind the manifest's back, or before it is written."""
    def step(vault):
        key = rid(vault)
        vault.tables[table][key] = change(*vault.tables[table][key])
        return {"damaged": [(table, key)], **also}
    return step


def damage(case):
    tag, body, root = lambda v: v.tag, lambda v: v.page_b, lambda v: v.root
    for name, table, rid in (("header", "h", tag), ("body", "b", body)):
        for word, place in (("first", 0), ("length", 3), ("middle", 100), ("last", 511)):
            yield case("record damaged", f"damage-{name}-{word}", f"One bit of byte {place} of a ciphertext in {table}.", after=harm(table, rid, lambda t, c, place=place: (t, flip(c, place))))
        yield case("record damaged", f"damage-{name}-zeroed", f"A ciphertext in {table} is all zero.", after=harm(table, rid, lambda t, c: (t, bytes(len(c)))))
        yield case("manifest mismatch", f"damage-{name}-nonce", f"One bit of a nonce in {table}.", after=harm(table, rid, lambda t, c: (flip(t, 0), c)), disagree=["sum"])
        yield case("manifest mismatch", f"damage-{name}-tag", f"One bit of a tag in {table}.", after=harm(table, rid, lambda t, c: (flip(t, 39), c)), disagree=["sum"])
        for word, change in (("t-39-bytes", lambda t, c: (t[:39], c)), ("t-41-bytes", lambda t, c: (t + b"\0", c)), ("t-no-bytes", lambda t, c: (b"", c)), ("no-bytes", lambda t, c: (t, b"")),
                             ("one-byte-less", lambda t, c: (t, c[:-1])), ("one-byte-more", lambda t, c: (t, c + b"\0")), ("half", lambda t, c: (t, c[:len(c) // 2]))):
            yield case("manifest mismatch", f"damage-{name}-{word}", f"A row of {table} of a size that does not exist: {word.replace('-', ' ')}.", after=harm(table, rid, change), disagree=["row shape", "sum"])
        next_size = 1024 if table == "h" else 4016
        yield case("record damaged", f"damage-{name}-next-size", f"A ciphertext in {table} that was lengthened to the next size.", after=harm(table, rid, lambda t, c, size=next_size: (t, c.ljust(size, b"\0"))))
    yield case("manifest mismatch", "damage-root", "Root's ciphertext is damaged: fillers are known by their content.", build=lambda name: small(name, fillers=(2, 2)), after=harm("b", root, lambda t, c: (t, flip(c, 9))), disagree=["root"])
    yield case("record damaged", "damage-filler", "A filler's ciphertext is damaged.", build=lambda name: small(name, fillers=(1, 1)), after=harm("h", lambda v: v.fillers["h"][0], lambda t, c: (t, flip(c, 9))))
    yield case("record damaged", "damage-all-but-manifest", "Every ciphertext in h is damaged.", after=lambda v: {"damaged": harm("h", tag, lambda t, c: (t, flip(c, 0)))(v)["damaged"] + harm("h", lambda v: v.page_h, lambda t, c: (t, flip(c, 0)))(v)["damaged"]})

    def negative(rid):
        def before(vault):
            vault.seal_row("h", rid, pad("h", compact({"v": 1, "type": "tag"})))
            return {"damaged": [("h", rid)]}
        return before
    for rid in (0, -1, -2**63):
        yield case("manifest mismatch", f"damage-rid-{rid}", f"A row with rid {rid}, which the manifest counts.", before=negative(rid), disagree=["row shape", "sum"])
    yield case("opens", "rid-least", "A row with rid 1.", before=lambda v: v.add("h", compact({"v": 1, "type": "tag"}), 1) and None)
    yield case("opens", "rid-greatest", "A row with rid 2^63-1.", before=lambda v: v.add("h", compact({"v": 1, "type": "tag"}), 2**63 - 1) and None)


def other_database():
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE notes(x)")
    return db.serialize()


def containers(case):
    plain = small("the plain one").finish().bytes()
    for name, fact, data, code in (("empty", "An empty file", b"", 5), ("text", "A text file", b"Dear diary\n" * 40, 5), ("magic-alone", "SQLite's magic and no more", plain[:16], 4), ("511-bytes", "The first 511 bytes", plain[:511], 4),
                                   ("other-database", "An SQLite file of another program", other_database(), 5), ("first-page", "The first page alone", plain[:4096], 4), ("magic-lost", "SQLite's magic is overwritten", patch(plain, 0, b"X"), 4),
                                   ("first-page-zeroed", "The first page is zero", bytes(4096) + plain[4096:], 4), ("zeros", "4,096 zero bytes", bytes(4096), 5), ("id-alone", "Only the application id is right", patch(bytes(4096), 68, b"AFTW"), 4),
                                   ("last-byte-cut", "The last byte is cut off", plain[:-1], 4), ("last-page-cut", "The last page is cut off", plain[:-4096], 4), ("half", "Half of the file", plain[:len(plain) // 2], 4),
                                   ("byte-behind", "One byte behind the last page", plain + b"\0", 4), ("page-behind", "One page behind the last page", plain + bytes(4096), 4)):
        yield case("refused", f"file-{name}", f"{fact}.", data=data, exit=code)
    for name, fact, place, new in (("application-id", "Another application id", 68, b"AFTX"), ("user-version-0", "user_version 0", 60, u(0, 4)), ("user-version-2", "user_version 2 with a header of format 1", 60, b"\0\0\0\2"),
                                   ("wal-write", "The write version says WAL", 18, b"\2"), ("wal-read", "The read version says WAL", 19, b"\2"), ("reserved-bytes", "Reserved bytes at the end of pages", 20, b"\x08"),
                                   ("page-size-field", "The page size says 8,192", 16, b"\x20\0"), ("utf16-field", "The encoding says UTF-16", 56, b"\0\0\0\2"), ("auto-vacuum-field", "A largest root page", 52, b"\0\0\0\5"),
                                   ("incremental-field", "Incremental vacuum", 64, b"\0\0\0\1"), ("schema-format", "Schema format 1", 44, b"\0\0\0\1"), ("spare-bytes", "Bytes that SQLite keeps zero are not", 72, b"\1"),
                                   ("fractions", "Another payload fraction", 21, b"\x41"), ("page-count", "A page count of one less", 28, (len(plain) // 4096 - 1).to_bytes(4, "big"))):
        yield case("refused", f"file-{name}", f"{fact}.", raw=bytes_at(place, new))
    for name, fact, sql in (("index", "An index", "CREATE INDEX i ON h(t)"), ("view", "A view", "CREATE VIEW w AS SELECT rid FROM h"), ("trigger", "A trigger", "CREATE TRIGGER g AFTER INSERT ON h BEGIN DELETE FROM b; END"),
                            ("sixth-table", "A sixth table", "CREATE TABLE more(x)"), ("analyzed", "SQLite's own statistics table", "ANALYZE"), ("renamed", "A table renamed", "ALTER TABLE spare RENAME TO spares"),
                            ("fifth-column", "A further column", "ALTER TABLE slot ADD COLUMN w BLOB"), ("meta-row", "An unknown row of meta", "INSERT INTO meta VALUES(3, x'00')"), ("table-lost", "A table is gone", "DROP TABLE b")):
        yield case("refused", f"file-{name}", f"{fact}.", after_sql=[sql])
    for name, fact, change in (("order", "The tables in another order", lambda s: s.__setitem__(slice(2, 4), [s[3], s[2]])), ("spelling", "One blank more in a table's text", lambda s: s.__setitem__(4, s[4].replace("(k", "( k"))),
                               ("not-strict", "A table that is not STRICT", lambda s: s.__setitem__(2, s[2].replace(" STRICT", ""))), ("default", "A column with a default", lambda s: s.__setitem__(2, s[2].replace("c BLOB NOT NULL", "c BLOB NOT NULL DEFAULT (1)")))):
        yield case("refused", f"file-schema-{name}", f"{fact}.", after=lambda v, change=change: change(v.schema))
    for name, fact, table, word in (("t", "a nonce and tag are", "h", "t"), ("c", "a ciphertext is", "h", "c"), ("slot", "a slot is", "slot", "v")):
        yield case("refused", f"file-text-{name}", f"By its type byte {fact} text.", raw=lambda v, data, word=word: as_text(v, data, word))
    yield case("refused", "file-page-type", "The page of h says it is something else.", raw=lambda v, data: patch(data, 3 * 4096, b"\x0a"))
    yield case("refused", "file-rows-out-of-order", "Two cells of h have changed places.", raw=lambda v, data: patch(data, 3 * 4096 + 8, data[3 * 4096 + 10:3 * 4096 + 12] + data[3 * 4096 + 8:3 * 4096 + 10]))
    yield case("refused", "file-cells-overlap", "Two cells of h are one.", raw=lambda v, data: patch(data, 3 * 4096 + 8, data[3 * 4096 + 10:3 * 4096 + 12]))
    yield case("opens", "file-free-pages", "Pages that a deleted row has left.", after_sql=["INSERT INTO b VALUES(77, zeroblob(40), zeroblob(20000))", "DELETE FROM b WHERE rid=77"])


def as_text(vault, data, word):
    """SQLite's type of one value changed from blob to text of the same length."""
    t, c = vault.tables["h"][vault.tag]
    if word == "slot":
        place = data.index(b"\x83\x0c" + vault.tables["slot"][1]) + 1
    else:
        place = data.index(b"\x5c\x88\x0c" + t) + (0 if word == "t" else 2)
    return patch(data, place, [data[place] + 1])


def cases(case):
    for group in (headers, manifests, rows, damage, containers):
        yield from group(case)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Vectors of what lies in rows (FORMAT.md 7 to 10) and of what is typed (3, 4)."""
from vector_kit import CHEAP, CODE, SECRET, page, record, small
from writer import PASSPHRASE, RECOVERY, Stream, Vault, blake, blob, compact, pad, u


def holding(table, content):
    """A vault with one more row."""
    def before(vault):
        vault.add(table, content)
    return before


def spoiled(table, content):
    """A vault with one more row that is sealed well and holds no record."""
    def before(vault):
        return {"damaged": [(table, vault.add(table, content))]}
    return before


def padded(table, bytes_):
    """A row whose padding is not as it must be."""
    def before(vault):
        rid = vault.random.rid()
        vault.seal_row(table, rid, bytes_)
        return {"damaged": [(table, rid)]}
    return before


def sized(table, size):
    """A record or blob of exactly this many bytes."""
    if table == "h":
        empty = compact(record("dictionary", 9, words=[""]))
        return compact(record("dictionary", 9, words=["x" * (size - len(empty))]))
    empty = blob({"v": 1, "type": "body", "uuid": f"{9:032x}", "n": 1, "title": "", "date": "2026-03-29"})
    return empty + b"y" * (size - len(empty))


def attachment(sizes, order=None, hash_of=None, size=None, lost=None):
    """A picture in chunks of these sizes."""
    def before(vault):
        uuid, parts = f"{7:032x}", [bytes([65 + i]) * n for i, n in enumerate(sizes)]
        rids = [vault.add("b", blob({"v": 1, "type": "chunk", "uuid": uuid, "n": i}, part))
                for i, part in enumerate(parts) if i != lost]
        whole = b"".join(parts)
        line = {"v": 1, "type": "index", "uuid": uuid, "size": len(whole) if size is None else size,
                "hash": blake(whole if hash_of is None else hash_of).hex()}
        listed = [rids[i] for i in order] if order else rids
        index = vault.add("b", blob(line, b"".join(u(rid, 8) for rid in listed)))
        vault.add("h", compact(page(8, "With a picture", att=[[index, len(whole), "image/png", "sea.png"]])))
        good = order is None and lost is None and hash_of is None and size is None
        return {"files": {index: "whole" if good else "incomplete"}}
    return before


def bare(name):
    """Nothing but root."""
    vault = Vault(Stream("afterword vector " + name))
    vault.slot(1, PASSPHRASE, SECRET, CHEAP)
    return vault


def locked_with(kind, typed):
    def build(name):
        vault = bare(name)
        vault.slot(1, kind, typed, CHEAP)
        vault.add("h", compact(record("tag", 1, name="sea")))
        return vault
    return build


RECORDS = [
    ("letter", {"to": "M.", "state": "sealed", "until": "2027-01-01T00:00:00+01:00", "charge": [6, 3], "read": []}),
    ("letter-let-go", {"state": "gone"}), ("tag", {"name": "sea", "away": True}), ("person", {"name": "Ada", "note": "cousin"}),
    ("mark", {"day": "2026-02-01", "name": "The day", "shown": True}),
    ("urge", {"at": "2026-02-01T23:00:00+01:00", "what": "write", "strength": 7, "after": 2, "outcome": "waited", "words": ["lonely"]}),
    ("run", {"path": "first-week", "step": 2}), ("deck", {"prompts": ["What was kind today?"]}), ("history", {"of": f"{2:032x}"}),
    ("search", {"name": "sea", "query": "tag:sea"}), ("dictionary", {"words": ["Björk"]}),
    ("settings", {"values": {"lock.minutes": 5}}), ("unlocks", {"times": ["2026-02-01T23:00:00+01:00"]}),
    ("not-yet-known", {"anything": [1, 2.5, None, True, {"a": "b"}]}),
]
TEXTS = [
    ("empty", "an empty body", b""), ("one-byte", "a body of one byte", b"x"), ("line-ends", "CR LF and LF are kept", b"a\r\nb\nc\r"),
    ("emoji", "characters beyond U+FFFF", "💔🌊 night".encode()), ("right-to-left", "Arabic and Hebrew", "ليل ולילה".encode()),
    ("zero-byte", "a zero byte within", b"a\0b"), ("zeros-at-end", "a text that ends in zero bytes", b"a\0\0\0"),
    ("not-normalised", "text is kept as written, é in both forms", "é e\u0301".encode()),
    ("byte-order-mark", "a mark at the start is kept", b"\xef\xbb\xbfa"), ("separators", "U+2028 and U+2029", "a\u2028b\u2029c".encode()),
    ("not-utf8", "a body that is not UTF-8 is still given", b"a\xff\xc3(b"),
]
JSON = [
    ("opens", "depth-8", "eight levels", b'{"type":"x","a":[[[[[[[1]]]]]]]}'),
    ("record damaged", "depth-9", "nine levels", b'{"type":"x","a":[[[[[[[[1]]]]]]]]}'),
    ("record damaged", "depth-3000", "three thousand levels", b'{"a":' + b"[" * 3000 + b"]" * 3000 + b"}"),
    ("record damaged", "member-twice", "a member given twice", b'{"v":1,"type":"x","v":1}'),
    ("record damaged", "member-twice-inside", "a member given twice further in", b'{"type":"x","a":{"b":1,"b":2}}'),
    ("record damaged", "member-twice-escaped", "a member given twice, once escaped", b'{"type":"x","a":1,"\\u0061":1}'),
    ("opens", "same-member-in-two-objects", "two objects may use one name", b'{"type":"x","a":{"b":1},"c":{"b":1}}'),
    ("record damaged", "array", "an array is no record", b'[{"type":"x"}]'), ("record damaged", "number", "a number is no record", b"1"),
    ("record damaged", "nothing", "no bytes are no record", b""), ("record damaged", "blank", "a blank is no record", b" "),
    ("record damaged", "cut-off", "a record cut off", b'{"type":"x","a":'), ("record damaged", "more-behind", "bytes behind the record", b'{"type":"x"}{}'),
    ("record damaged", "not-utf8", "a string that is not UTF-8", b'{"type":"x","a":"\xff"}'),
    ("record damaged", "overlong-utf8", "overlong UTF-8", b'{"type":"x","a":"\xc0\xaf"}'),
    ("record damaged", "surrogate-utf8", "a surrogate in UTF-8", b'{"type":"x","a":"\xed\xa0\x80"}'),
    ("record damaged", "half-surrogate", "half of an escaped pair", b'{"type":"x","a":"\\ud83d"}'),
    ("opens", "escaped-pair", "a whole escaped pair", b'{"type":"x","a":"\\ud83d\\udc94"}'),
    ("record damaged", "byte-order-mark", "a byte order mark first", b'\xef\xbb\xbf{"type":"x"}'),
    ("record damaged", "control-character", "a line end within a string", b'{"type":"x","a":"b\nc"}'),
    ("record damaged", "nan", "NaN is no JSON", b'{"type":"x","a":NaN}'), ("record damaged", "infinity", "Infinity is no JSON", b'{"type":"x","a":-Infinity}'),
    ("record damaged", "comma", "a comma too many", b'{"type":"x","a":[1,]}'), ("record damaged", "leading-zero", "a number with a leading zero", b'{"type":"x","a":01}'),
    ("record damaged", "single-quotes", "single quotes", b"{'type':'x'}"), ("record damaged", "comment", "a comment", b'{"type":"x"/**/}'),
    ("opens", "blanks", "blanks between and around", b' {\t"type" :\r\n"x" } \n'), ("opens", "large-number", "numbers beyond 2^53 are kept as written", b'{"type":"x","a":9223372036854775807}'),
    ("opens", "empty-name", "an empty member name", b'{"type":"x","":1}'), ("opens", "no-type", "a record without a type is kept", b'{"v":1}'),
    ("opens", "later-version", "a record of a later version is kept", b'{"v":99,"type":"page","new":true}'),
]
PASSPHRASES = [
    ("composed", "é in one character opens what e and an accent locked", "re\u0301sume\u0301", "résumé"), ("decomposed", "and the other way", "résumé", "re\u0301sume\u0301"),
    ("ligature", "compatibility forms are the same", "fi", "\ufb01"), ("full-width", "full-width letters are the same", "AB", "\uff21\uff22"),
    ("hangul", "Hangul syllables and letters are the same", "각", "\u1100\u1161\u11a8"), ("mark-order", "marks in either order", "q\u0301\u0323", "q\u0323\u0301"),
    ("blanks", "blanks around it belong to it", "  two  words ", "  two  words "), ("one-byte", "the shortest", "x", "x"),
    ("1024-bytes", "the longest", "x" * 1024, "x" * 1024), ("emoji", "characters beyond U+FFFF", "💔", "💔"), ("tab", "a tab belongs to it", "a\tb", "a\tb"),
]
WRONG = [("case", "a letter's case counts", "Correct horse battery staple"), ("blank-behind", "nothing is trimmed", SECRET + " "),
         ("blank-before", "nothing is trimmed in front", " " + SECRET), ("shorter", "one letter less", SECRET[:-1]), ("accent", "an accent counts", SECRET.replace("o", "ò", 1))]
CODES = [("as-printed", CODE), ("small-letters", CODE.lower()), ("no-hyphens", CODE.replace("-", "")), ("blanks", CODE.replace("-", " \t ")),
         ("i-l-and-o", CODE.lower().replace("0", "o").replace("1", "l", 1).replace("1", "I"))]


def cases(case):
    yield case("opens", "empty-journal", "A journal with nothing but its root.", build=bare)
    yield case("opens", "small-journal", "A tag, a page and its text.")
    yield case("opens", "new-journal", "64 fillers in each table, none of them shown.", build=lambda name: small(name, fillers=(64, 64)))
    yield case("opens", "few-fillers", "Three fillers left in h and one in b.", build=lambda name: small(name, fillers=(3, 1)))
    yield case("opens", "many-records", "Forty records over several pages of the file.", before=lambda v: [v.add("h", compact(record("tag", 100 + i, name=f"tag {i}"))) for i in range(40)] and None)
    for kind, members in RECORDS:
        yield case("opens", f"record-{kind}", f"A record of type {kind}.", before=holding("h", compact(record(kind.split("-let")[0], 5, **members))))
    yield case("opens", "record-page-full", "A page with every member.", before=holding("h", compact(page(
        6, "All of it", first="…", moods=[{"at": "2026-03-29T01:13:00+01:00", "p": -3, "e": 2, "frame": "now", "words": ["lonely", f"own:{3:032x}"]}],
        tags=[f"{1:032x}"], people=[f"{4:032x}"], prompt="care.small", path={"id": "first-week", "run": f"{5:032x}"}, values={"step": [1, "two"]},
        circles=1, flags={"draft": True, "lookback": True}, parent=f"{1:016x}"))))
    for name, fact, text in TEXTS:
        yield case("opens", f"body-{name}", f"Text: {fact}.", before=lambda v, t=text: v.page(page(3), t) and None)
    for expect, name, fact, text in JSON:
        yield case(expect, f"json-{name}", f"JSON: {fact}.", before=(spoiled if expect == "record damaged" else holding)("h", text))
    for name, fact, line in (("no-line-end", "a blob without a line end", b'{"v":1,"type":"draft"}'), ("no-object", "a line that is no object", b"[]\n"),
                             ("empty", "a blob of no bytes", b""), ("line-end-alone", "an empty line", b"\n"), ("member-twice", "a member twice in the line", b'{"v":1,"v":1,"type":"draft"}\nx')):
        yield case("record damaged", f"blob-{name}", f"Blob: {fact}.", before=spoiled("b", line))
    yield case("opens", "blob-unknown-type", "Blob: an unknown type is kept.", before=holding("b", b'{"v":2,"type":"sound"}\n\x00\x01'))
    yield case("opens", "blob-draft", "Blob: a draft.", before=holding("b", blob({"v": 1, "type": "draft", "uuid": f"{2:032x}"}, b"unfinished")))
    for size in (508, 509, 1020, 1021, 2044, 2045, 4092, 4093, 8188, 8189, 16380, 16381, 32764, 32765, 65532):
        yield case("opens", f"size-h-{size}", f"A record of {size} bytes.", before=holding("h", sized("h", size)))
    for size in (1980, 1981, 4012, 4013, 8124, 8125, 16316, 16317, 32700, 32701, 65468, 65469, 65532, 65533):
        yield case("opens", f"size-b-{size}", f"A blob of {size} bytes.", before=holding("b", sized("b", size)))
    yield case("opens", "attachment", "A picture in one chunk.", before=attachment([300]))
    yield case("opens", "attachment-two-chunks", "A file of one full chunk and one byte.", before=attachment([65280, 1]))
    yield case("opens", "attachment-empty", "A file of no bytes.", before=attachment([]))
    yield case("opens", "attachment-order", "Chunks listed in another order: the file is not whole.", before=attachment([300, 200], order=[1, 0]))
    yield case("opens", "attachment-chunk-lost", "A chunk that was never there.", before=attachment([300, 200], lost=1))
    yield case("opens", "attachment-hash", "Another hash than that of the bytes.", before=attachment([300], hash_of=b"other"))
    yield case("opens", "attachment-size", "Another size than that of the bytes.", before=attachment([300], size=301))
    text = compact(record("tag", 3, name="x"))
    for table in ("h", "b"):
        least = 512 if table == "h" else 1984
        content = text if table == "h" else blob({"v": 1, "type": "draft"}, b"x")
        sound = pad(table, content)
        yield case("record damaged", f"padding-{table}-last-byte", "The last byte of the padding is not zero.", before=padded(table, sound[:-1] + b"\1"))
        yield case("record damaged", f"padding-{table}-first-byte", "The first byte of the padding is not zero.", before=padded(table, patch_at(sound, 4 + len(content))))
        yield case("record damaged", f"padding-{table}-too-large", "A size larger than the content needs.", before=padded(table, sound.ljust(1024 if table == "h" else 4016, b"\0")))
        yield case("record damaged", f"padding-{table}-length-beyond", "A length beyond the row.", before=padded(table, u(least - 3, 4) + sound[4:]))
        yield case("record damaged", f"padding-{table}-length-endless", "A length of 2^32-1.", before=padded(table, b"\xff" * 4 + sound[4:]))
    for name, fact, lock, typed in PASSPHRASES:
        yield case("opens", f"passphrase-{name}", f"Passphrase: {fact}.", build=locked_with(PASSPHRASE, lock), secret=("passphrase", typed))
    for name, fact, typed in WRONG:
        yield case("wrong passphrase", f"passphrase-wrong-{name}", f"Passphrase: {fact}.", secret=("passphrase", typed))
    for name, typed in CODES:
        yield case("opens", f"code-{name}", f"Recovery code typed {name.replace('-', ' ')}.", build=locked_with(RECOVERY, CODE), secret=("recovery", typed))
    yield case("wrong passphrase", "code-another", "A well-formed code of another journal.", build=locked_with(RECOVERY, CODE),
               secret=("recovery", "00005 0000A 0000M 0000D 0000T 0000H 00007"))
    yield case("wrong passphrase", "code-as-passphrase", "The code's symbols typed as a passphrase.", build=locked_with(RECOVERY, CODE), secret=("passphrase", CODE))


def patch_at(data, at):
    return data[:at] + b"\1" + data[at + 1:]

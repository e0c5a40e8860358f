#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes inputs to begin with for the targets of tests/fuzz, made of the test vectors and of the program's own content.

    make_seeds.py FOLDER        FOLDER/NAME/… for each target"""
import hashlib, json, pathlib, struct, sys, zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADER, BLOB, FILLERS = 0, 1, 2
SMALL = 6000  # bytes: larger ones teach a fuzzer nothing and slow it down


def put(folder, name, data, most=SMALL):
    data = data if isinstance(data, bytes) else data.encode(errors="surrogatepass")
    if len(data) <= most:
        target = folder / name
        target.mkdir(parents=True, exist_ok=True)
        (target / hashlib.sha1(data).hexdigest()).write_bytes(data)


def vectors():
    """(secret kind, secret, expected content) of each vector."""
    for path in sorted((ROOT / "tests/format/vectors").glob("*.vault")):
        head, _, packed = path.read_bytes().partition(b"\n\n")
        says = dict(line.split(": ", 1) for line in head.decode().split("\n"))
        kind, secret = says["secret"].split(" ")[:2]
        yield kind, bytes.fromhex(secret), json.loads(zlib.decompress(packed).partition(b"\n")[0])


def step(kind, number, data):
    data = data if isinstance(data, bytes) else data.encode(errors="surrogatepass")
    return struct.pack("<BBH", kind, number, len(data)) + data


def image(content):
    """The steps that make these rows (sealed_image.h), under small numbers."""
    rows = [(HEADER, row["rid"], row["json"]) for row in content["records"]]
    rows += [(BLOB, row["rid"], row["line"] + "\n" + row["text"]) for row in content["blobs"] if "text" in row]
    numbers = {rid: i for i, (_, rid, _) in enumerate(rows)}
    out = b""
    for kind, rid, text in rows[:60]:
        for other, number in numbers.items():
            text = text.replace(other, str(number + 1))
        out += step(kind, numbers[rid], text) if len(text) < 60000 else b""
    return out


def merged(content):
    """The same rows in two copies (merge_fuzz.cpp), the first record in a later revision there and the last only there, and
    what a later version wrote there, in the place of one of the two fillers that both had."""
    rows = [(row["rid"], row["json"]) for row in content["records"]][:30]
    blobs = [(row["rid"], row["line"] + "\n" + row["text"]) for row in content["blobs"] if "text" in row][:30]
    numbers = {rid: i for i, (rid, _) in enumerate(rows + blobs)}

    def small(text):
        for rid, number in numbers.items():
            text = text.replace(rid, str(number + 1))
        return text

    out = b"".join(step(BLOB, numbers[rid], small(text)) for rid, text in blobs if len(text) < 60000)
    for i, (rid, text) in enumerate(rows):
        here, there = (0x40, 0x80) if i == 0 else (0x80, 0) if i == len(rows) - 1 else (0, 0)
        out += step(HEADER, numbers[rid] | here, small(text))
        if there:
            out += step(HEADER, numbers[rid] | there, small(text).replace('"rev":[', '"rev":[9'))
    filler, later = '{"v":1,"type":"filler"}', '{"v":1,"type":"dream","id":"%032d","rev":[1,"00000000000000aa"],"body":[61,5]}'
    for here_or_there, left in ((0x40, (61, 62)), (0x80, (62,))):
        line = b'{"v":1,"type":"root","fillers":[%d,%d]}\n' % (len(left), len(left))
        out += step(FILLERS, here_or_there, line + struct.pack(f"<{2 * len(left)}Q", *left, *left))
        for rid in left:
            out += step(HEADER, rid - 1 | here_or_there, filler) + step(BLOB, rid - 1 | here_or_there, filler + "\n")
    return out + step(HEADER, 60 | 0x80, later % 77) + step(BLOB, 60 | 0x80, '{"v":1,"type":"later"}\nbytes')


def from_vectors(folder):
    for kind, secret, content in vectors():
        put(folder, "passphrase" if kind == "passphrase" else "code", secret if kind == "passphrase" else b"\1" + secret)
        for row in content.get("records", []):
            put(folder, "record", row["json"])
        for row in content.get("blobs", []):
            put(folder, "body", row["line"] + "\n" + row.get("text", ""))
        if content.get("records"):
            put(folder, "image", image(content))
            put(folder, "rescue", image(content))
            put(folder, "merge", merged(content))


def from_words(folder):
    for query in ("flat", '"the flat" -rain', "tag:work OR mood:-2..0", "after:2026-03 before:today feel:lonely", "has:picture kind:page",
                  "energy:>=1 person:sam", 'tag:"two words" on:2025-10-14', "10:30 https://example.org nothing:here"):
        put(folder, "query", query + "\nThe flat\nIt rained. The **flat** was quiet, straße, ﬁne, e\u0301.\n")
    for line in ("2025-10-14T21:14:03+02:00", "2025-10-14t21:14:03.125Z", "1970-01-01T00:00:00-23:59", "00112233445566778899aabbccddeeff",
                 "2026-03-29_21-14-03.afterword", "journal.afterword\njournal (1).afterword\njournal (conflicted copy).afterword\n.stfolder",
                 "j.afterword\nj.sync-conflict-20260329-211403-ABCDEFG.afterword\n.sync_1.db"):
        put(folder, "names", line)
    put(folder, "settings", "[General]\ntheme=dark\ntext_size=20\nreduce_motion=true\nshown_name=Notes\ngeometry=@ByteArray(\\x1\\xd9)\n")
    put(folder, "settings", "[General]\nlast_journal=/home/sam/j.afterword\nnotch=@Invalid()\nbackup_folder=@Variant(\\0\\0\\0\\n\\0\\0\\0\\0)\n")
    for text in ("# The **flat**\n\n- [ ] boxes\n- [x] keys\n1. one\n> *quiet* ~~loud~~ `a`\n---\n```\ncode\n```\n",
                 "[here](https://example.org) ![boxes](attachment:boxes.png) <https://example.org> https://example.org.",
                 "\\*not\\* ***both*** __b__ _i_ snake_case"):
        put(folder, "markdown", struct.pack("<H", 0) + b"\0" + text.encode())
    for part in ("*", "_a", "`", "[", "](", "<http://", "~~", "> ", "- ", "**a*"):
        put(folder, "markdown", struct.pack("<H", 300) + part.encode() + b"\0x")
    put(folder, "anchor", b"\0" + struct.pack("<IIQ16sQ24s", 1, 7, 1000, bytes(16), 1774000000000, bytes(24)))
    put(folder, "anchor", b"\0" + struct.pack("<IIQ16sQ24s", 1, 7, 1001, bytes(16), 1774000000000, bytes(24)))
    put(folder, "anchor", b"\1" + bytes(104))
    for name, rows in (("prompts", "prompts"), ("feelings", "feelings")):
        content = json.loads((ROOT / f"resources/reflect/en/{name}.json").read_text())
        put(folder, "prompts", json.dumps({**content, rows: content[rows][:12]}))


def from_layouts(folder):
    put(folder, "manifest", b"\0" + bytes(range(128)))
    for line in ('{"v":1,"type":"root","fillers":[1,2]}', '{"fillers":[0,0],"type":"root","later":{"a":[1]}}'):
        put(folder, "manifest", b"\1" + line.encode() + b"\n" + struct.pack("<QQQ", 5, 6, 7))
    for size in (508, 1980, 65472, 4194300):
        put(folder, "manifest", b"\2\0" + struct.pack("<I", size) + struct.pack("<I", 3) + b"abc" + bytes(505))
    put(folder, "manifest", b"\3AFTERWRD\1\0\1\0\1\0\0\0" + bytes(range(16)) + struct.pack("<I", 7) + bytes(28))
    slot = struct.pack("<4sIII16s16s32s24s48s40s", b"\1\1\1", 1, 8, 7, bytes(range(16)), bytes(16), bytes(32), bytes(24), bytes(48), bytes(40))
    put(folder, "manifest", b"\4\0\0\xc0" + slot + b"\0\1\xc0" + slot + b"\1\0\x02ab")
    # A passphrase change that ended between the two copies, and a row beside it that says nothing.
    later = slot[:-1] + b"\1"
    put(folder, "manifest", b"\4\0\0\xc0" + slot + b"\0\1\xc0" + later + b"\1\0\x02ab")
    for wishes in ((7,), (7, 15), (3, 0x27), (1, 0x37), (0x17, 0x27, 0x47), (0,)):
        put(folder, "slot", b"".join(bytes([wish, 192]) + slot for wish in wishes))


def from_samples(folder):
    """tests/data/FORMAT/CASE/source as formats_fuzz.cpp takes it: one file, or several with names."""
    for case in sorted(path for path in (ROOT / "tests/data").glob("*/*") if path.is_dir()):
        row = "formats-" + case.parent.name
        for source in sorted(path for path in case.iterdir() if path.name not in ("expected.json", "options.json")):
            if source.is_file():
                put(folder, row, b"f" + source.name.encode() + b"\n" + source.read_bytes(), 3 * SMALL)
                continue
            files = sorted(path for path in source.rglob("*") if path.is_file())
            parts = [(path.relative_to(source).as_posix().encode(), path.read_bytes()) for path in files]
            put(folder, row, b"m" + b"".join(name + b"\n" + struct.pack("<H", len(data)) + data
                                                        for name, data in parts if len(data) < 65536), 3 * SMALL)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    from_vectors(pathlib.Path(sys.argv[1]))
    from_words(pathlib.Path(sys.argv[1]))
    from_layouts(pathlib.Path(sys.argv[1]))
    from_samples(pathlib.Path(sys.argv[1]))

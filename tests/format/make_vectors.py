#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes vectors/NNN-name.vault, one fact each; always the same bytes. Tests read what is committed and never run this.

A vector is a text head, an empty line, and zlib of: the expected JSON of reader.py, a line end, the vault's file.

    fact: one sentence
    expect: opens | wrong passphrase | header failure | slot failure | manifest mismatch | record damaged | refused | newer | too costly
    secret: passphrase | recovery, and what was typed, in hex
    window: test (key costs from t=1, 8 KiB) | real
    vault: bytes and SHA-256 of the file
    json: bytes and SHA-256 of the expected JSON

What is expected comes from what was sealed here, not from a reader.
"""
import hashlib
import json
import pathlib
import sys
import zlib

import facts_content
import facts_file
import facts_slots
from vector_kit import Case


def render(case):
    data, expected = case.make()
    text = json.dumps(expected, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    kind, typed = case.secret
    head = (f"fact: {case.fact}\nexpect: {case.expect}\nsecret: {kind} {typed.encode().hex()}\nwindow: {case.window}\n"
            f"vault: {len(data)} {hashlib.sha256(data).hexdigest()}\njson: {len(text)} {hashlib.sha256(text).hexdigest()}\n\n")
    return head.encode() + zlib.compress(text + b"\n" + data, 9)


def main():
    folder = pathlib.Path(__file__).parent / "vectors"
    folder.mkdir(exist_ok=True)
    cases = [*facts_content.cases(Case), *facts_slots.cases(Case), *facts_file.cases(Case)]
    names = [case.name for case in cases]
    if len(set(names)) != len(names):
        sys.exit("two vectors of one name: " + ", ".join(name for name in names if names.count(name) > 1))
    wanted = {f"{i:03}-{case.name}.vault": case for i, case in enumerate(cases, 1)}
    for old in folder.iterdir():
        if old.name not in wanted:
            old.unlink()
    for name, case in wanted.items():
        (folder / name).write_bytes(render(case))
    print(len(wanted), "vectors,", sum(name[4:].startswith("slot-") for name in wanted), "of slots")


if __name__ == "__main__":
    main()

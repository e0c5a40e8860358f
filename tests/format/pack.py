#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pack.py FILE FACT < SECRET: an app-made vault as a vector for released/, on standard output.

Once for each release that changes what is written; what lies in released/ is never made again."""
import hashlib
import json
import sys
import zlib

import reader


def main():
    path, fact = sys.argv[1:]
    typed = sys.stdin.buffer.readline().rstrip(b"\n")
    expected = reader.answer(path, "passphrase", typed, True)
    text = json.dumps(expected, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    with open(path, "rb") as file:
        data = file.read()
    head = (f"fact: {fact}\nexpect: {expected['outcome']}\nsecret: passphrase {typed.hex()}\nwindow: test\n"
            f"vault: {len(data)} {hashlib.sha256(data).hexdigest()}\njson: {len(text)} {hashlib.sha256(text).hexdigest()}\n\n")
    sys.stdout.buffer.write(head.encode() + zlib.compress(text + b"\n" + data, 9))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""counts.py PROGRAM [--keep]: counts the instructions of the hot pieces of work in afterword-bench
(counts_bench.cpp) under callgrind and holds them against counts.json beside this file. Ends with 1
when one takes over 3 % more. A count does not depend on what else the computer does, but on the
compiler and on Qt: where those are others than counts.json was made with, the counts are only told.
--keep writes what was counted."""

import json
import os
import re
import subprocess
import sys
import tempfile

PIECES = {
    "fold": "countedFold",
    "arrange": "countedArrange",
    "search": "countedSearch",
    "key": "countedKeys",
    "key-one-paragraph": "countedKeys",
}
GATE = 1.03
KEPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "counts.json")


def versions():
    packages = ["g++", "libc6", "libqt6gui6", "libharfbuzz0b", "libfreetype6"]
    told = subprocess.run(["dpkg-query", "-W", "-f=${Package} ${Version}\\n", *packages],
                          capture_output=True, text=True, check=False)
    return sorted(told.stdout.split("\n"))[1:]


def count(program, piece, function):
    with tempfile.NamedTemporaryFile() as out:
        subprocess.run(["valgrind", "--tool=callgrind", "--collect-atstart=no", f"--toggle-collect={function}",
                        f"--callgrind-out-file={out.name}", program, "counts", piece],
                       check=True, capture_output=True)
        found = re.search(r"^(?:summary|totals): (\d+)", open(out.name, encoding="utf-8", errors="replace").read(), re.M)
        return int(found.group(1)) if found else 0


def main(program, *options):
    counted = {piece: count(program, piece, function) for piece, function in PIECES.items()}
    if "--keep" in options:
        with open(KEPT, "w", encoding="utf-8") as file:
            json.dump({"versions": versions(), "instructions": counted}, file, indent=2)
            file.write("\n")
    kept = {"versions": [], "instructions": {}}
    if os.path.exists(KEPT):
        kept = json.load(open(KEPT, encoding="utf-8"))
    same = kept["versions"] == versions()
    worse = False
    print(f"{'piece':20} {'instructions':>15} {'kept':>15}  change")
    for piece, now in counted.items():
        before = kept["instructions"].get(piece, 0)
        change = now / before - 1 if before else 0
        bad = now == 0 or before == 0 or now > before * GATE
        worse = worse or bad
        print(f"{piece:20} {now:15,} {before:15,}  {change:+.1%}  {'MORE' if bad else 'held'}")
    if not same:
        print("Told only: there is no counts.json, or it is of another compiler or other libraries.")
    return 1 if worse and same else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

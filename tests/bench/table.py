#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py FOLDER JSON PAGES…: judges the rows that afterword-bench and outside.py printed for each
number of pages, the largest first (FOLDER/rows-PAGES; tests/bench/bench.h), prints one table for each
and, unless JSON is empty, writes them there. Ends with 1 when a row misses. A target of 0: the row is
told and not judged.

Growth is how much longer the median is for most pages than for fewest, by the processor's time where
there is one; slope is the power of the number of pages that this comes to: 0 flat, 1 in step."""

import json
import math
import sys

NUMBERS = ("median", "p95", "p99", "largest", "processor", "processor_p95", "processor_p99")
# What a row is held to in journals of so many pages; in larger ones what the program says. Smaller
# ones are there for growth alone.
SMALLER_PAGES = 3650
SMALLER = {
    "unlock, less the key derivation": 60,
    "search": 5,
    "search, cold": 50,
    "timeline, first paint": 20,
    "export JSON, less the key": 500,
    "import JSON, less the key": 1000,
    "memory, unlocked and idle": 90,
    "memory, after search": 110,
    "size, times the text": 2.2,
}
MOST_GROWTH = 1.3
# What may grow with the journal, beside what has two targets; everything else that has one stays flat.
# A change of less than half a millisecond is not growth that anybody could meet.
GROWS = ("unlock", "memory", "bring", "merge")
LEAST_CHANGE = 0.5


def rows_of(path, pages, judged):
    rows = []
    for line in open(path, encoding="utf-8"):
        field = line.rstrip("\n").split("\t")
        if field[0] != "row":
            continue
        row = dict(name=field[1], judge=field[2], target=float(field[3]), unit=field[4], count=int(field[5]))
        if not judged:
            row["target"] = 0
        elif pages <= SMALLER_PAGES and row["target"]:
            row["target"] = SMALLER.get(row["name"], row["target"])
        row.update(zip(NUMBERS, map(float, field[6:]), strict=False))
        row["met"] = row["count"] > 0 and (row["target"] == 0 or row[row["judge"]] <= row["target"])
        rows.append(row)
    return rows


def compare(rows, fewer, times):
    before = {row["name"]: row for row in fewer}
    for row in rows:
        was = before.get(row["name"])
        key = "processor" if was and was.get("processor") and row.get("processor") else "median"
        if not was or was.get(key, 0) <= 0 or row.get(key, 0) <= 0:
            continue
        row["growth"] = row[key] / was[key]
        row["slope"] = math.log(row["growth"]) / math.log(times)
        flat = row["target"] and row["name"] not in SMALLER and not row["name"].startswith(GROWS)
        row["grew"] = bool(flat and row["growth"] > MOST_GROWTH and row[key] - was[key] > LEAST_CHANGE)


def verdict(row):
    if row["target"] == 0 and row["count"] > 0:
        return ""
    return ("met" if row["met"] else "MISSED") + (", GROWS" if row.get("grew") else "")


def show(rows, pages):
    print(f"{pages} pages; ms unless said; by the clock, and of the processor's own time")
    print(f"{'row':39} {'judged':6} {'target':>7} {'median':>8} {'p95':>8} {'p99':>8} {'largest':>8}"
          f"  {'cpu':>7} {'cpu p95':>7} {'cpu p99':>7} {'count':>5} {'growth':>7} {'slope':>6}")
    for row in rows:
        target = f"{row['target']:g}" if row["target"] else "-"
        told = [f"{row.get(name, 0):8.2f}" for name in NUMBERS[:4]]
        own = [f"{row.get(name, 0):7.2f}" for name in NUMBERS[4:]]
        grown = f"{row['growth']:6.2f}x {row['slope']:6.2f}" if "growth" in row else f"{'-':>7} {'-':>6}"
        name = row["name"] if row["unit"] == "ms" else f"{row['name']} ({row['unit']})"
        print(f"{name:39} {row['judge']:6} {target:>7} {' '.join(told)}  {' '.join(own)} {row['count']:5} {grown}  {verdict(row)}")


def main(folder, out, *pages):
    sizes = [int(each) for each in pages]
    tables = [rows_of(f"{folder}/rows-{each}", each, each in (sizes[0], SMALLER_PAGES)) for each in sizes]
    if len(sizes) > 1:
        compare(tables[0], tables[-1], sizes[0] / sizes[-1])
    for rows, each in zip(reversed(tables), reversed(sizes)):
        show(rows, each)
        print()
    if out:
        with open(out, "w", encoding="utf-8") as file:
            json.dump([dict(entries=each, rows=rows) for each, rows in zip(sizes, tables)], file, indent=2)
    good = all(row["met"] and not row.get("grew") for rows in tables for row in rows)
    return 0 if all(tables) and good else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

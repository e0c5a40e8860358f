#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py ROWS FEWER-ROWS PAGES FEWER-PAGES JSON: judges the rows that afterword-bench printed
(tests/bench/bench.h), prints them as one table and, unless JSON is empty, writes them there. Ends
with 1 when a row misses its target. A target of 0: the row is told and not judged.

Growth is how much longer the median is for PAGES than for FEWER-PAGES, by the processor's time
where there is one; slope is the power of the number of pages that this comes to: 0 flat, 1 in step."""

import json
import math
import sys

NUMBERS = ("median", "p95", "p99", "largest", "processor", "processor_p95", "processor_p99")


def rows_of(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        field = line.rstrip("\n").split("\t")
        if field[0] != "row":
            continue
        row = dict(name=field[1], judge=field[2], target=float(field[3]), unit=field[4], count=int(field[5]))
        row.update(zip(NUMBERS, map(float, field[6:]), strict=False))
        row["met"] = row["count"] > 0 and (row["target"] == 0 or row[row["judge"]] <= row["target"])
        rows.append(row)
    return rows


def compare(rows, fewer, times):
    before = {row["name"]: row for row in fewer}
    for row in rows:
        was = before.get(row["name"])
        key = "processor" if was and was.get("processor") and row.get("processor") else "median"
        if was and was.get(key, 0) > 0 and row.get(key, 0) > 0:
            row["growth"] = row[key] / was[key]
            row["slope"] = math.log(row["growth"]) / math.log(times)


def verdict(row):
    if row["target"] == 0 and row["count"] > 0:
        return ""
    return "met" if row["met"] else "MISSED"


def show(rows, pages):
    print(f"{pages} pages; ms unless said; by the clock, and of the processor's own time")
    print(f"{'row':37} {'judged':6} {'target':>7} {'median':>8} {'p95':>8} {'p99':>8} {'largest':>8}"
          f"  {'cpu':>7} {'cpu p95':>7} {'cpu p99':>7} {'count':>5} {'growth':>7} {'slope':>6}")
    for row in rows:
        target = f"{row['target']:g}" if row["target"] else "-"
        told = [f"{row.get(name, 0):8.2f}" for name in NUMBERS[:4]]
        own = [f"{row.get(name, 0):7.2f}" for name in NUMBERS[4:]]
        grown = f"{row['growth']:6.2f}x {row['slope']:6.2f}" if "growth" in row else f"{'-':>7} {'-':>6}"
        name = row["name"] if row["unit"] == "ms" else f"{row['name']} ({row['unit']})"
        print(f"{name:37} {row['judge']:6} {target:>7} {' '.join(told)}  {' '.join(own)} {row['count']:5} {grown}  {verdict(row)}")


def main(path, fewer, pages, few, out):
    rows = rows_of(path)
    compare(rows, rows_of(fewer), int(pages) / int(few))
    show(rows, pages)
    if out:
        with open(out, "w", encoding="utf-8") as file:
            json.dump({"entries": int(pages), "fewer": int(few), "rows": rows}, file, indent=2)
    return 0 if rows and all(row["met"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

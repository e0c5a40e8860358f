#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of the timeline a second time, for tests/timeline/independent_test.cpp.

Written from what the design says (marks by local day, gaps, the soft line, four weeks beside four weeks), in whole
numbers and fractions wherever the program uses floating point, and from the time zone's name where the program keeps
an offset. It shares no line with the program. One JSON object a line on standard input:

    {"marks": [[ms since 1970 UTC, zone, p, e, "now"|"day", [words], page]], "bin": [pages], "lasts": ["2025-10-14"],
     "range": ["2025-01-01", "2025-06-30"]}

and one line of JSON for each on standard output. Standard library only."""
import datetime
import json
import statistics
import sys
import zoneinfo
from collections import Counter, defaultdict
from fractions import Fraction

DAY_MS = 24 * 60 * 60 * 1000
EPOCH = datetime.date(1970, 1, 1)
UTC_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


class Mark:
    def __init__(self, row):
        self.ms, zone, self.p, self.e, self.frame, self.words, self.page = row
        instant = UTC_EPOCH + datetime.timedelta(milliseconds=self.ms)
        local = instant.astimezone(zoneinfo.ZoneInfo(zone))
        self.offset = local.utcoffset() // datetime.timedelta(seconds=1)
        self.day = local.date()
        wall = local.replace(tzinfo=None) - datetime.datetime(1970, 1, 1)
        self.wall_ms = wall // datetime.timedelta(milliseconds=1)

    def order(self):
        """By the clock on the wall, then by the instant, then by page."""
        return (self.wall_ms, self.ms, self.offset, self.page)


def middle(values):
    """The median, exactly; a half between the two in the middle."""
    return statistics.median([Fraction(value) for value in values])


def blank_weeks(days):
    """From seven days without a mark on, between two marked days."""
    one = datetime.timedelta(days=1)
    return [[str(before + one), str(after - one)] for before, after in zip(days, days[1:])
            if (after - before).days - 1 >= 7]


def kernel(apart):
    """Tricube over ten days, times 10^9, so that it is a whole number."""
    return (1000 - apart ** 3) ** 3 if apart < 10 else 0


def share_at(weighted, numerator, denominator):
    """The value at this share of the weight: the smallest with more than the share at or below it, or halfway to the
    next one when the share is met exactly."""
    total = sum(weighted.values())
    reached = 0
    values = sorted(value for value, weight in weighted.items() if weight > 0)
    for value, following in zip(values, values[1:] + values[-1:]):
        reached += weighted[value]
        if denominator * reached > numerator * total:
            return Fraction(value)
        if denominator * reached == numerator * total:
            return Fraction(value + following, 2)
    raise ValueError("no weight")


def soft_line(marks, frame, axis):
    """Running weighted median and middle half at the marked days of one frame."""
    by_day = defaultdict(list)
    for mark in marks:
        if mark.frame == frame:
            by_day[(mark.day - EPOCH).days].append(mark.p if axis == "p" else mark.e)
    if sum(len(values) for values in by_day.values()) < 14:
        return []
    stretches = []  # lists of points
    before = None   # the marked day before, if it has a point
    for day in sorted(by_day):
        near = [other for other in by_day if abs(other - day) < 10]
        if len(near) < 5:
            before = None
            continue
        weighted = Counter()
        for other in near:
            for value in by_day[other]:
                weighted[value] += kernel(abs(other - day))
        if before is None or day - before > 7:
            stretches.append([])
        stretches[-1].append((day, share_at(weighted, 2, 4), share_at(weighted, 1, 4), share_at(weighted, 3, 4)))
        before = day
    line = []
    for points in stretches:
        for number, (day, half, low, high) in enumerate(points):
            edge = day - points[0][0] < 10 or points[-1][0] - day < 10
            line.append([day + 0.5, float(half), float(low), float(high), edge, number == 0])
    return line


def years_in_days(marks):
    """{day: [median, rounded]}: marks about the whole day alone where a day has some."""
    by_day = defaultdict(lambda: {"now": [], "day": []})
    for mark in marks:
        by_day[mark.day][mark.frame].append(mark.p)
    found = {}
    for day, frames in by_day.items():
        half = middle(frames["day"] or frames["now"])
        # to the nearest of the seven, a half toward neutral
        step = min(range(-3, 4), key=lambda value: (abs(value - half), abs(value)))
        found[str(day)] = [float(half), step]
    return found


def months_of_words(marks, first, last):
    """The three most used words of each month; of equals the one used first."""
    months = defaultdict(list)
    for mark in marks:
        if first <= mark.day <= last:
            months[str(mark.day)[:7]] += mark.words
    rows = []
    for month in sorted(months):
        # most_common keeps the order of first use among equals
        words = [word for word, _ in Counter(months[month]).most_common(3)]
        if words:
            rows.append([month, words])
    return rows


def beside(marks, last):
    """Four weeks beside the four weeks before."""
    spans = {}
    for frame in ("now", "day"):
        days = defaultdict(list)
        for mark in marks:
            if mark.frame == frame:
                days[(last - mark.day).days].append(mark.p)
        spans[frame] = ([middle(days[back]) for back in range(28) if back in days],
                        [middle(days[back]) for back in range(28, 56) if back in days])

    def enough(frame):
        return min(len(span) for span in spans[frame]) >= 10

    def size(frame):
        return sum(len(span) for span in spans[frame])

    frame = "now"
    if (enough("day"), size("day")) > (enough("now"), size("now")):
        frame = "day"
    recent, earlier = spans[frame]
    verdict, oftener = "few", False
    if enough(frame):
        verdict = "same"
        rises = sum(a > b for a in recent for b in earlier)
        falls = sum(a < b for a in recent for b in earlier)
        delta = Fraction(rises - falls, len(recent) * len(earlier))  # Cliff 1993
        moved = middle(recent) - middle(earlier)
        for name, sign in (("pleasant", 1), ("unpleasant", -1)):
            if sign * moved >= 1 and sign * delta >= Fraction(45, 100):
                verdict = name
                oftener = (Fraction(sum(sign * a > 0 for a in recent), len(recent))
                           > Fraction(sum(sign * b > 0 for b in earlier), len(earlier)))
    return [verdict, frame, len(recent), len(earlier), oftener]


def answer(task):
    gone = set(task["bin"])
    marks = sorted((Mark(row) for row in task["marks"] if row[6] not in gone), key=Mark.order)
    days = sorted({mark.day for mark in marks})
    whole = sum(mark.frame == "day" for mark in marks)
    first, last = (datetime.date.fromisoformat(day) for day in task["range"])
    return {
        "dots": [[mark.wall_ms / DAY_MS, str(mark.day), mark.p, mark.e, mark.page] for mark in marks],
        "days": len(days),
        "main": "day" if 2 * whole > len(marks) else "now",
        "gaps": blank_weeks(days),
        "lines": {f"{frame} {axis}": soft_line(marks, frame, axis) for frame in ("now", "day") for axis in "pe"},
        "years": years_in_days(marks),
        "words": months_of_words(marks, first, last),
        "beside": [beside(marks, datetime.date.fromisoformat(day)) for day in task["lasts"]],
    }


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)

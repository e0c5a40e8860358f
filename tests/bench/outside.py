#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""outside.py BIN JOURNAL: what only a real process on a display shows, one row a line as bench.h
prints them: from exec to the lock screen's first paint beside a bare window of Qt, from Ctrl+L to
the lock screen painted, how often an untouched journal wakes the computer, how large the file is,
and how long the lossless copy takes out and in. BIN holds afterword, afterword-cli and
afterword-bare; JOURNAL is a sample journal and stays as it is."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from x_screen import CONTROL, Screen  # noqa: E402

WORDS = "late trains and tangerines"  # of invented pages; tests/bench/bench.h knows it
RETURN = 0xFF0D
STARTS, LOCKS, COPIES = 15, 5, 3
IDLE_SECONDS = 120
# Untouched for five minutes, a journal locks itself: rest and measurement have to fit before that.
REST_SECONDS, REST_MOST = 65, 160  # more than a minute with nothing in it


def row(name, judge, target, values, unit="ms"):
    ordered = sorted(values)

    def at(part):
        return ordered[max(0, min(len(ordered) - 1, -(-int(part * 1000) * len(ordered) // 1000) - 1))]

    numbers = [at(0.5), at(0.95), at(0.99), ordered[-1]]
    print("\t".join(["row", name, judge, f"{target:g}", unit, str(len(values)), *(f"{n:.2f}" for n in numbers)]),
          flush=True)
    return numbers[0]


class House:
    """Programs run at home in a folder of their own, and say nothing."""

    def __init__(self, programs, journal, folder, screen):
        self.programs, self.folder, self.screen = programs, Path(folder), screen
        self.file = self.folder / "journal.afterword"
        shutil.copy(journal, self.file)
        (self.folder / "run").mkdir(mode=0o700)
        self.environment = {
            "HOME": folder, "XDG_RUNTIME_DIR": f"{folder}/run", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
            "TZ": "UTC", "DISPLAY": screen.name, "DBUS_SESSION_BUS_ADDRESS": "disabled:", "QT_HASH_SEED": "0"}

    def start(self, program, *arguments):
        """The process, its window, and the seconds until that was painted."""
        self.screen.drain()
        begun = time.monotonic()
        process = subprocess.Popen([self.programs / program, *arguments], env=self.environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        taken, window = self.screen.first_paint(begun)
        return process, window, taken

    def opened(self):
        """The process, its journal open and quiet again."""
        Path(f"{self.file}-journal").unlink(missing_ok=True)
        process, window, _ = self.start("afterword", str(self.file))
        self.screen.focus(window)
        self.screen.settle(0.5)
        self.screen.type(WORDS)
        self.screen.press(RETURN)
        noted = Path(f"{self.file}-journal")
        for _ in range(300):  # once it is open, that is written into it
            if noted.exists():
                break
            time.sleep(0.1)
        else:
            raise RuntimeError("the journal did not open")
        time.sleep(3)
        return process

    def command(self, *arguments):
        """Seconds that a command of the program without a window takes."""
        begun = time.monotonic()
        subprocess.run([self.programs / "afterword-cli", *arguments, "--passphrase-fd", "0"], env=self.environment,
                       input=WORDS.encode() + b"\n", check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        return time.monotonic() - begun


def end(process):
    process.terminate()
    process.wait()


def starts(house):
    bare, ours = [], []
    for _ in range(STARTS):
        for program, arguments, into in (("afterword-bare", (), bare), ("afterword", (str(house.file),), ours)):
            process, _, taken = house.start(program, *arguments)
            into.append(taken * 1e3)
            house.screen.settle(0.3)
            end(process)
    limit = row("start, a bare window of Qt", "median", 0, bare)
    middle = row("start, to the lock screen", "median", 120, ours)
    row("start, times a bare window", "median", 2, [middle / limit], "x")


def locks(house):
    taken = []
    for _ in range(LOCKS):
        process = house.opened()
        house.screen.type("some words that are not saved yet")
        house.screen.drain()
        begun = time.monotonic()
        house.screen.press(CONTROL, ord("l"))
        taken.append(house.screen.first_paint(begun)[0] * 1e3)
        house.screen.settle(0.5)
        end(process)
    row("lock, until the lock screen is painted", "median", 250, taken)


def switches(process):
    """How often each thread went to sleep of its own will, by its name and number."""
    found = {}
    for task in Path(f"/proc/{process.pid}/task").iterdir():
        status = dict(line.split(":\t", 1) for line in (task / "status").read_text().splitlines())
        found[f"{status['Name']} {task.name}"] = int(status["voluntary_ctxt_switches"])
    return found


def rest(process):
    """Until it has nothing left to do: after a minute untouched a copy is made, if one is due."""
    begun = time.monotonic()
    seen, since = None, begun
    while time.monotonic() - since < REST_SECONDS:
        if time.monotonic() - begun > REST_MOST:
            raise RuntimeError("the open journal does not come to rest")
        time.sleep(1)
        now = sum(count for name, count in switches(process).items() if name.startswith("database"))
        if now != seen:
            seen, since = now, time.monotonic()
    print(f"at rest after {(since - begun) / 60:.1f} minutes", file=sys.stderr)


def idle(house):
    process = house.opened()
    rest(process)
    before = switches(process)
    time.sleep(IDLE_SECONDS)
    after = switches(process)
    if any(name.startswith("database") and name not in after for name in before):
        raise RuntimeError("the journal locked itself while it was measured")
    minutes = IDLE_SECONDS / 60
    woken = {name: (count - before.get(name, 0)) / minutes for name, count in after.items()}
    for name, count in woken.items():
        if count > 0:
            print(f"{count:g} a minute: {name}", file=sys.stderr)
    row("idle, wake-ups a minute", "median", 1, [sum(woken.values())], "x")
    end(process)


def copies(house):
    copy, one = house.folder / "copy.json", house.folder / "one.afterword"
    house.command("sample", str(one), "--entries", "1", "--seed", "1")
    key = min(house.command("list", str(one)) for _ in range(COPIES))
    out, back = [], []
    for _ in range(COPIES):
        copy.unlink(missing_ok=True)
        out.append(house.command("export", str(house.file), "--format", "json", "--out", str(copy)) - key)
        empty = house.folder / "empty.afterword"
        shutil.copy(one, empty)
        back.append(house.command("import", str(empty), str(copy)) - key)
        empty.unlink()
    row("export JSON, less the key", "median", 5000, [s * 1e3 for s in out])
    row("import JSON, less the key", "median", 10000, [s * 1e3 for s in back])
    records = json.loads(copy.read_text())["records"]
    text = sum(len(record.get("text", "").encode()) for record in records)
    row("size, times the text", "median", 2.1, [house.file.stat().st_size / text], "x")


def main(programs, journal):
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        house = House(Path(programs), journal, folder, screen)
        copies(house)
        starts(house)
        locks(house)
        idle(house)


if __name__ == "__main__":
    main(*sys.argv[1:])

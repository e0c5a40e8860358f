#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the tests: plants one fault after another in a copy of the program and demands that a test
notices each.

    run.py --check          every planted fault still fits the source (each text stands there once)
    run.py BUILD [ID…]      plants them in BUILD/source, builds BUILD/core, runs the tests each names

Ends with 1 when a fault went unnoticed. A fault that does not compile is an error of the list, not
a fault that was noticed. With AFTERWORD_COUNTS set, its row T-MUT is written there.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FAULTS = json.loads((HERE / "faults.json").read_text())


def planted(text, fault, name):
    for find, replacement in fault["edits"]:
        if text.count(find) != 1:
            raise SystemExit(f"{fault['id']}: found {text.count(find)} times in {name}: {find!r}")
        text = text.replace(find, replacement)
    return text


def check():
    ids = [fault["id"] for fault in FAULTS]
    if len(ids) != len(set(ids)):
        raise SystemExit("an id stands twice")
    for fault in FAULTS:
        planted((ROOT / fault["file"]).read_text(), fault, fault["file"])
        for test in fault["tests"]:
            if not (ROOT / "tests" / (test.replace(".", "/") + "_test.cpp")).exists():
                raise SystemExit(f"{fault['id']}: there is no test {test}")
    print(f"{len(FAULTS)} faults fit the source")


def run(command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **more)


def prepare(build):
    source = build / "source"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir(parents=True)
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
    for name in files.stdout.decode().split("\0"):
        if name:
            target = source / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target)
    # What a run that was broken off had planted is built anew.
    for name in {fault["file"] for fault in FAULTS}:
        os.utime(source / name)
    preset = "dev" if any(fault.get("window") for fault in FAULTS) else "core"
    # The quicker compiler; a planted fault may leave something unused, which is no error here.
    made = run(["cmake", "--preset", preset, "-B", str(build / "objects"), "-DAFTERWORD_UNITY=OFF",
                "-DAFTERWORD_WERROR=OFF", "-DCMAKE_CXX_COMPILER=clang++-14"], cwd=source)
    if made.returncode != 0:
        raise SystemExit(made.stdout.decode())
    return source


def build_tests(build, tests):
    targets = [f"test.{test}" for test in tests]
    made = run(["cmake", "--build", str(build / "objects"), "--target", *targets])
    return made.returncode == 0, made.stdout.decode()


def first_that_fails(build, tests):
    """The test that notices, or None."""
    surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen", AFTERWORD_TEST_SAMPLE="97")
    surroundings.pop("AFTERWORD_COUNTS", None)
    for test in tests:
        try:
            result = run([str(build / "objects" / "tests" / f"test.{test}")], env=surroundings,
                         timeout=600)
        except subprocess.TimeoutExpired:
            return test + " (never ended)"
        if result.returncode != 0:
            return test
    return None


def try_fault(build, source, fault):
    path = source / fault["file"]
    whole = path.read_text()
    path.write_text(planted(whole, fault, fault["file"]))
    try:
        built, words = build_tests(build, fault["tests"])
        if not built:
            raise SystemExit(f"{fault['id']} does not compile:\n{words[-3000:]}")
        return first_that_fails(build, fault["tests"])
    finally:
        path.write_text(whole)


def main(arguments):
    if arguments == ["--check"]:
        check()
        return 0
    build = pathlib.Path(arguments[0]).resolve()
    chosen = [fault for fault in FAULTS if not arguments[1:] or fault["id"] in arguments[1:]]
    begun = time.monotonic()
    source = prepare(build)
    every = sorted({test for fault in chosen for test in fault["tests"]})
    built, words = build_tests(build, every)
    if not built:
        raise SystemExit(words[-3000:])
    wrong = first_that_fails(build, every)
    if wrong is not None:
        raise SystemExit(f"{wrong} fails without any fault planted")
    missed = []
    for fault in chosen:
        noticed = try_fault(build, source, fault)
        print(f"{fault['id']:34} {noticed or 'NOT NOTICED'}", flush=True)
        if noticed is None:
            missed.append(fault["id"])
    print(f"{len(chosen)} faults planted, {len(missed)} not noticed")
    if folder := os.environ.get("AFTERWORD_COUNTS"):
        line = f"T-MUT\t{len(chosen)}\t{len(missed)}\t{time.monotonic() - begun:.1f}\n"
        pathlib.Path(folder, f"T-MUT.{os.getpid()}.tsv").write_text(line)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Uses Afterword as a screen reader does: everything is found by its role and name in the accessible
# tree, from another process. Makes a journal (the passphrase is typed as keys), writes a page with a
# title and a tag, picks a mood, finds the page again in Journal, locks. While open, the tree has the
# words; after the lock it has none of them. At last the journal is erased, and no file of it is left. Started by outside_test.cpp, which brings a display, a
# bus and a home of their own:   outside.py PROGRAM
# Prints "ok" and what was done for each step; ends with 1 and the tree when something is not there.
import os
import pathlib
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0  # seconds; a build with sanitizers on a busy machine
PASSPHRASE = "late trains and 7 tangerines wobble"
TITLE, BODY, TAG = "qvzhead", "qvzbody", "qvztag"  # in no dictionary, and nowhere else on the screen
CANARIES = (TITLE, BODY, TAG)
ROLES = Atspi.Role
STATES = Atspi.StateType
started = time.monotonic()
program = None


def say(step):
    print(f"ok {time.monotonic() - started:5.1f} s  {step}", flush=True)


def keys(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL)


def has(node, state):
    return node.get_state_set().contains(state)


def walk(node):
    """This object and all below it, as they are now."""
    node.clear_cache()
    yield node
    # A list may have one child for each of ten thousand pages.
    for i in range(min(node.get_child_count(), 300)):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child)


def words(node):
    """All that a reader could say about one object."""
    said = [node.get_name() or "", node.get_description() or ""]
    said += [str(pair) for pair in (node.get_attributes() or {}).items()]
    if "Text" in node.get_interfaces():
        said.append(Atspi.Text.get_text(node, 0, -1) or "")
    return said


def tree(root):
    lines = []
    for node in walk(root):
        shown = "" if has(node, STATES.SHOWING) else "(hidden) "
        lines.append(f"  {shown}{node.get_role_name()}: " + " | ".join(w for w in words(node) if w))
    return lines


def wait(wanted, what):
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = wanted()
            if found:
                return found
        except GLib.GError:
            pass  # it changed while it was looked at
        if program.poll() is not None:
            raise AssertionError(f"the program ended with {program.returncode} before: {what}")
        if time.monotonic() > end:
            raise AssertionError(f"not there: {what}")
        time.sleep(0.02)  # between two looks, not in place of one


def application():
    """The newest connection of the program: after a lock the same process makes another one."""
    Atspi.get_desktop(0).clear_cache()
    desktop = Atspi.get_desktop(0)
    for i in reversed(range(desktop.get_child_count())):
        node = desktop.get_child_at_index(i)
        if node is not None and node.get_process_id() == program.pid:
            return node
    return None


def look(matches):
    root = application()
    if root is None:
        return None
    return next((n for n in walk(root) if has(n, STATES.SHOWING) and matches(n)), None)


def find(role, name=None, starts=None):
    def matches(node):
        if node.get_role() not in (role if isinstance(role, tuple) else (role,)):
            return False
        said = node.get_name() or ""
        return (name is None or said == name) and (starts is None or said.startswith(starts))

    return wait(lambda: look(matches), f"{role} {name or starts!r}")


def act(node, wanted):
    names = [Atspi.Action.get_action_name(node, i) for i in range(node.get_n_actions())]
    if wanted not in names:
        raise AssertionError(f"{node.get_name()!r} can only {names}, not {wanted}")
    node.do_action(names.index(wanted))


def press(name):
    node = find((ROLES.PUSH_BUTTON, ROLES.TOGGLE_BUTTON, ROLES.RADIO_BUTTON, ROLES.CHECK_BOX), name)
    wait(lambda: has(node, STATES.ENABLED), f"{name!r} to be ready")
    names = [Atspi.Action.get_action_name(node, i) for i in range(node.get_n_actions())]
    act(node, next((n for n in names if n in ("Press", "Toggle")), "Press"))


def focus(node):
    node.grab_focus()
    wait(lambda: node.clear_cache() or has(node, STATES.FOCUSED), f"the focus on {node.get_name()!r}")


def text(node):
    return Atspi.Text.get_text(node, 0, -1)


def type_into(node, typed):
    focus(node)
    keys("type", "--delay", "12", typed)


def leaks():
    """What of the page the tree has, and who says it."""
    root = application()
    found = {}
    if root is None:
        return found
    for node in walk(root):
        for said in words(node):
            for canary in CANARIES:
                if canary in said:
                    found.setdefault(canary, []).append(f"{node.get_role_name()}: {said}")
    return found


def create():
    type_into(find(ROLES.PASSWORD_TEXT, "Passphrase"), PASSPHRASE)
    again = find(ROLES.PASSWORD_TEXT, "The same again")
    type_into(again, PASSPHRASE)
    for node in walk(application()):
        if any("tangerines" in said for said in words(node)):
            raise AssertionError(f"the passphrase is told by {node.get_role_name()}")
    find(ROLES.LABEL, "Strong.")
    press("Create journal")
    say("a journal is made, its passphrase typed as keys and told to nobody")
    press("Go on without one")
    question = find(ROLES.ALERT, "Go on without a code?")
    yes = wait(
        lambda: next((n for n in walk(question) if n.get_name() == "Go on without one"), None),
        "the answer",
    )
    act(yes, "Press")
    say("the recovery sheet is left for later")


def write():
    editor = find(ROLES.TEXT, "Page")
    type_into(editor, f"# {TITLE} at the lake\n{BODY} and cold water.")
    wait(lambda: BODY in text(editor) and text(editor).endswith("water."), "the typed text")
    keys("key", "ctrl+shift+t")
    keys("type", "--delay", "12", TAG)
    keys("key", "Return")
    wait(lambda: look(lambda n: n.get_role() != ROLES.TEXT and TAG in (n.get_name() or "")), "the tag")
    say("a page is written, with a title and a tag")


def pick_mood():
    pad = find(ROLES.SLIDER, starts="Mood:")
    if pad.get_minimum_value() != 0 or pad.get_maximum_value() != 34:
        raise AssertionError("the pad has 35 places")
    pad.set_current_value(26)  # fourth row from below, sixth column
    wait(
        lambda: pad.clear_cache() or pad.get_description().startswith("Chosen: pleasant, high"),
        "the mood that was chosen",
    )
    focus(pad)
    keys("key", "Right")
    wait(lambda: pad.clear_cache() or "very pleasant" in pad.get_name(), "the place said at each step")
    say("a mood is picked on the pad, by value and by keys")


def search():
    press("Journal")
    field = find(ROLES.TEXT, starts="Search")
    type_into(field, BODY)
    row = wait(
        lambda: look(lambda n: n.get_role() == ROLES.LIST_ITEM and TITLE in (n.get_name() or "")),
        "the page in the list",
    )
    if "pleasant" not in row.get_name():
        raise AssertionError(f"the mood is not told: {row.get_name()!r}")
    say("the page is found by a word, and its row tells day, mood and words")
    found = leaks()
    for canary in CANARIES:
        if canary not in found:
            raise AssertionError(f"{canary} is not in the tree while the journal is open")
    say("the open page is all in the tree: " + ", ".join(f"{c} {len(found[c])}" for c in CANARIES))


def lock():
    keys("key", "ctrl+l")
    field = find(ROLES.PASSWORD_TEXT, "Passphrase")
    wait(lambda: not leaks(), "a tree without the page: " + str(leaks()))
    say("locked, and nothing of the page is left in the tree")
    type_into(field, PASSPHRASE)
    keys("key", "Return")
    find(ROLES.TEXT, "Page")
    say("and it opens again")


def journals():
    return [path for path in pathlib.Path(os.environ["HOME"]).rglob("*afterword*") if path.suffix == ".afterword"]


def erase():
    if len(journals()) != 1:
        raise AssertionError(f"one journal, and no copy yet: {journals()}")
    press("Settings")
    press("Journals")
    press("Erase this journal")
    type_into(find(ROLES.PASSWORD_TEXT, "Passphrase you use now"), PASSPHRASE)
    press("Erase for good")
    find(ROLES.LABEL, "The journal is erased from this place.")
    find(ROLES.PUSH_BUTTON, "Create journal")
    if journals():
        raise AssertionError(f"still there: {journals()}")
    say("the journal is erased from Settings: its file is gone, and the first steps are shown")


def main(path):
    global program
    Atspi.init()
    Atspi.set_timeout(2000, 8000)
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    with open(os.environ["TMPDIR"] + "/afterword.log", "wb") as log:
        program = subprocess.Popen([path], env=environment, stdout=log, stderr=log)
    code = 1
    try:
        wait(application, "the program among those that can be read")
        find(ROLES.FRAME, "Afterword")
        say("the program can be read from outside")
        for step in (create, write, pick_mood, search, lock, erase):
            step()
        code = 0
    except (AssertionError, GLib.GError) as trouble:
        print(f"FAILED {trouble}")
        root = application()
        print("\n".join(tree(root)) if root else "no tree")
    finally:
        program.terminate()
        try:
            ended = program.wait(20)
        except subprocess.TimeoutExpired:
            program.kill()
            ended = program.wait()
        with open(os.environ["TMPDIR"] + "/afterword.log", "rb") as log:
            print(log.read().decode("utf-8", "replace"), end="")
        if ended != 0 and code == 0:
            print(f"FAILED it ended with {ended}")
            code = 1
    return code


sys.exit(main(sys.argv[1]))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of its own (Xvfb, no window manager) as its server sees it: when a program's window was
first painted, and keys pressed into it. X11 by ctypes, since no binding for it is in Debian's Python.

One Screen at a time; it ends with its `with` block."""

import ctypes
import os
import select
import subprocess
import time

CREATE, MAP = 16, 19  # X.h
SUBSTRUCTURE = 1 << 19
NON_EMPTY = 3  # damagewire.h
SHIFT, CONTROL = 0xFFE1, 0xFFE3  # keysymdef.h


class Event(ctypes.Union):
    class Window(ctypes.Structure):
        """XCreateWindowEvent, and as far as it goes XMapEvent."""
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                    ("display", ctypes.c_void_p), ("parent", ctypes.c_ulong), ("window", ctypes.c_ulong),
                    ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int)]

    class Damage(ctypes.Structure):
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                    ("display", ctypes.c_void_p), ("drawable", ctypes.c_ulong), ("damage", ctypes.c_ulong)]

    _fields_ = [("type", ctypes.c_int), ("window", Window), ("damage", Damage), ("pad", ctypes.c_long * 24)]


def library(name, functions):
    loaded = ctypes.CDLL(name)
    for function, (result, *arguments) in functions.items():
        getattr(loaded, function).restype = result
        getattr(loaded, function).argtypes = arguments
    return loaded


P, L, I, U = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_uint
X = library("libX11.so.6", {
    "XOpenDisplay": (P, ctypes.c_char_p), "XCloseDisplay": (I, P), "XDefaultRootWindow": (L, P),
    "XSelectInput": (I, P, L, ctypes.c_long), "XPending": (I, P), "XNextEvent": (I, P, ctypes.POINTER(Event)),
    "XConnectionNumber": (I, P), "XFlush": (I, P), "XSync": (I, P, I),
    "XSetInputFocus": (I, P, L, I, L), "XKeysymToKeycode": (ctypes.c_ubyte, P, L),
    "XSetErrorHandler": (P, P)})
DAMAGE = library("libXdamage.so.1", {
    "XDamageQueryExtension": (I, P, ctypes.POINTER(I), ctypes.POINTER(I)), "XDamageCreate": (L, P, L, I),
    "XDamageSubtract": (None, P, L, L, L)})
TEST = library("libXtst.so.6", {"XTestFakeKeyEvent": (I, P, U, I, L)})
# A window may be gone by the time it is asked about: no reason to end.
IGNORE = ctypes.CFUNCTYPE(I, P, P)(lambda display, error: 0)


class Screen:
    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        self.name = ":" + os.fdopen(read).readline().strip()
        X.XSetErrorHandler(ctypes.cast(IGNORE, P))
        self.display = X.XOpenDisplay(self.name.encode())
        if not self.display:
            raise RuntimeError("no display came up")
        base, errors = I(), I()
        if not DAMAGE.XDamageQueryExtension(self.display, base, errors):
            raise RuntimeError("the display does not tell of painting")
        self.damaged = base.value
        self.root = X.XDefaultRootWindow(self.display)
        X.XSelectInput(self.display, self.root, SUBSTRUCTURE)
        X.XSync(self.display, 0)
        return self

    def __exit__(self, *_):
        X.XCloseDisplay(self.display)
        self.server.terminate()
        self.server.wait()

    def events(self, most):
        """What the server tells within `most` seconds, as it tells it."""
        end = time.monotonic() + most
        event = Event()
        while True:
            while X.XPending(self.display):
                X.XNextEvent(self.display, event)
                yield event
            left = end - time.monotonic()
            if left <= 0 or not select.select([X.XConnectionNumber(self.display)], [], [], left)[0]:
                if time.monotonic() >= end:
                    return

    def drain(self):
        X.XSync(self.display, 0)
        for _ in self.events(0):
            pass

    def first_paint(self, begun, most=30.0):
        """Seconds from `begun` (time.monotonic()) until a new window of some size is shown and has been
        painted, and that window."""
        sized, shown, painted = set(), set(), {}
        for event in self.events(most):
            if event.type == CREATE and event.window.width >= 400 and event.window.height >= 300:
                sized.add(event.window.window)
                DAMAGE.XDamageCreate(self.display, event.window.window, NON_EMPTY)
                X.XFlush(self.display)
            elif event.type == MAP:
                # XMapEvent: event window, then the window itself, where a created one has it too
                shown.add(event.window.window)
            elif event.type == self.damaged:
                painted.setdefault(event.damage.drawable, time.monotonic())
            for window in sized & shown & painted.keys():
                return painted[window] - begun, window
        raise RuntimeError("no window was painted")

    def settle(self, quiet=1.0, most=60.0):
        """Until nothing more is told for `quiet` seconds."""
        end = time.monotonic() + most
        while time.monotonic() < end:
            if not any(True for _ in self.events(quiet)):
                return

    def focus(self, window):
        X.XSetInputFocus(self.display, window, 1, 0)
        X.XSync(self.display, 0)

    def press(self, *keysyms):
        """Down in this order, up in the other."""
        codes = [X.XKeysymToKeycode(self.display, keysym) for keysym in keysyms]
        for code in codes:
            TEST.XTestFakeKeyEvent(self.display, code, 1, 0)
        for code in reversed(codes):
            TEST.XTestFakeKeyEvent(self.display, code, 0, 0)
        X.XFlush(self.display)

    def type(self, text):
        """Small letters and spaces."""
        for letter in text:
            self.press(ord(letter))

"""Keys on a real X display, and the one thing that a window manager does for a keyboard: the newest window has it."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Iterator

from support.atspi import Bus

DOWN, UP, CLICK_SYMBOL = 0, 1, 3
VIEWABLE, REVERT_TO_POINTER_ROOT, CURRENT_TIME = 2, 1, 0
SYMBOLS = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20, "Down": 0xFF54, "Up": 0xFF52, "Left": 0xFF51,
    "Right": 0xFF53, "Home": 0xFF50, "End": 0xFF57, "Delete": 0xFFFF, "F2": 0xFFBF, "F6": 0xFFC3, "Menu": 0xFF67,
    "Control": 0xFFE3, "Shift": 0xFFE1, "Alt": 0xFFE9,
}  # fmt: skip


class _Attributes(ctypes.Structure):
    _fields_ = (
        [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")]
        + [("visual", ctypes.c_void_p), ("root", ctypes.c_ulong)]
        + [(name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")]
        + [("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int)]
        + [("colormap", ctypes.c_ulong), ("is_installed", ctypes.c_int), ("map_state", ctypes.c_int)]
        + [(name, ctypes.c_long) for name in ("all_events", "own_events", "not_passed")]
        + [("passes_by_manager", ctypes.c_int), ("screen", ctypes.c_void_p)]
    )


_ON_ERROR = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_ignore = _ON_ERROR(lambda _display, _error: 0)


class Keys:
    """Presses keys in whatever window is in front."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XSetErrorHandler(_ignore)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def press(self, keys: str) -> None:
        """Press one key, held ones before it: "Ctrl+Shift+S", "Alt+N", "Tab"."""
        self.give_keyboard()
        *held, last = keys.split("+") if keys != "+" else ["+"]
        codes = [self._code(SYMBOLS[{"Ctrl": "Control"}.get(one, one)]) for one in held]
        for code in codes:
            self._bus.press(code, DOWN)
        code = self._code(SYMBOLS.get(last) or ord(last.lower()))
        self._bus.press(code, DOWN)
        self._bus.press(code, UP)
        for held_code in reversed(codes):
            self._bus.press(held_code, UP)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self.give_keyboard()
        for letter in text:
            point = ord(letter)
            self._bus.press(point if point < 0x100 else 0x1000000 + point, CLICK_SYMBOL)

    def give_keyboard(self) -> None:
        """Let the window in front have the keyboard."""
        for window in self._from_the_front():
            seen = _Attributes()
            if not self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(seen)):
                continue
            if seen.map_state == VIEWABLE and not seen.passes_by_manager:
                if self._focused() != window:
                    self._x.XSetInputFocus(
                        self._display, ctypes.c_ulong(window), REVERT_TO_POINTER_ROOT, ctypes.c_ulong(CURRENT_TIME)
                    )
                    self._x.XSync(self._display, 0)
                return

    def _focused(self) -> int:
        window, revert = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(revert))
        return window.value

    def _from_the_front(self) -> Iterator[int]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self._x.XQueryTree(
            self._display, self._root, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
            ctypes.byref(count),
        )  # fmt: skip
        windows = [children[place] for place in range(count.value)]
        if windows:
            self._x.XFree(children)
        return reversed(windows)

    def _code(self, symbol: int) -> int:
        return int(self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol)))

"""The program as a process of its own on a real display, driven only by what a screen reader can do."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import parse

from support.atspi import ENABLED, SHOWING, Bus, GoneError, Node, wait_until

ROOT = Path(__file__).parents[2]
CLOSED_BOOKS = frozenset({"table", "list", "combo box", "menu", "text", "label", "push button", "check box"})
"""Roles that are not looked into while something else is looked for: a table has a thousand cells."""
START_UP = 60.0


class Screen:
    """Everything that the program shows now, through every window it has."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus

    def program(self) -> Node:
        """The program; the one that started last, where it started itself again."""
        return wait_until(lambda: self._programs()[-1:], "the program", START_UP)[0]

    def _programs(self) -> list[Node]:
        found = []
        for one in self.bus.programs():
            with suppress(GoneError):
                if one.name == "wdhs-desktop" and one.children:
                    found.append(one)
        return found

    def nodes(self) -> Iterator[Node]:
        """All that is on the screen, the newest window first."""
        for window in reversed(self.program().children):
            yield from _shown(window)

    def find(self, name: str, role: str = "", patience: float = 30.0) -> Node:
        """Wait for what is called so; a name that ends in … is only its beginning, between two of them a part."""
        return wait_until(lambda: self.look(name, role), f"{role or 'something'} called “{name}”", patience)

    def look(self, name: str, role: str = "") -> Node | None:
        for one in self.nodes():
            with suppress(GoneError):
                if _is_called(one.name, name) and (not role or one.role == role):
                    return one
        return None

    def do(self, name: str, role: str = "") -> None:
        """Press, tick or choose it, once it can be pressed."""
        one = wait_until(lambda: self._ready(name, role), f"{role or 'something'} “{name}” that can be pressed")
        one.bus.call(one, "Action", "DoAction", "i", (0,))

    def _ready(self, name: str, role: str) -> Node | None:
        found = self.look(name, role)
        return found if found is not None and ENABLED in found.states else None

    def is_on(self, name: str) -> bool:
        """Whether it is there and can be pressed."""
        return self._ready(name, "") is not None

    def fill(self, name: str, text: str) -> None:
        """Put a text in the first field that is called so."""
        one = wait_until(lambda: self.look(name, "text") or self.look(name, "password text"), f"a field “{name}”")
        one.bus.call(one, "EditableText", "SetTextContents", "s", (text,))

    def text_of(self, name: str) -> str:
        one = self.find(name, "text")
        return str(one.bus.call(one, "Text", "GetText", "ii", (0, -1)))

    def says(self, text: str, patience: float = 30.0) -> None:
        """Wait until it was announced."""
        wait_until(lambda: any(text in one for one in self.bus.announcements()), f"“{text}” being said", patience)

    def choose_row(self, table: str, row: int) -> None:
        """Choose a row of a table, as a reader does."""
        one = self.find(table, "table")
        one.bus.call(one, "Selection", "ClearSelection")
        one.bus.call(one, "Table", "AddRowSelection", "i", (row,))

    def wait(self, look: Callable[[], object], what: str, patience: float = 30.0) -> None:
        wait_until(look, what, patience)


def _is_called(name: str, wanted: str) -> bool:
    beginning, _, rest = wanted.rpartition("…")
    if rest or not wanted.endswith("…"):
        return name == wanted
    return beginning[1:] in name if beginning.startswith("…") else name.startswith(beginning)


def _shown(node: Node) -> Iterator[Node]:
    with suppress(GoneError):
        if SHOWING not in node.states:
            return
        yield node
        if node.role in CLOSED_BOOKS:
            return
        for child in node.children:
            yield from _shown(child)


@contextmanager
def started(home: Path, *arguments: str) -> Iterator[Screen]:
    """Start the program, and end it and whatever it started itself. It has a session bus alone, as tests run beside."""
    with session_bus() as address:
        yield from _started(home, address, arguments)


@contextmanager
def session_bus() -> Iterator[str]:
    """A session bus of its own, with a folder of its own for its sockets; gives its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with (
        tempfile.TemporaryDirectory(prefix="wdhs-bus-", ignore_cleanup_errors=True) as folder,
        subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"XDG_RUNTIME_DIR": folder, "XDG_CACHE_HOME": folder},
        ) as daemon,
    ):
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


def _started(home: Path, address: str, arguments: tuple[str, ...]) -> Iterator[Screen]:
    environment = os.environ | {
        "DBUS_SESSION_BUS_ADDRESS": address,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "WDHS_HOME": str(home),
        "TMPDIR": str(home),
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
    }
    home.mkdir(parents=True, exist_ok=True)
    bus = Bus.open(address)
    process = subprocess.Popen(
        [sys.executable, "-m", "wdhs_desktop", *arguments], env=environment, cwd=home, start_new_session=True
    )
    screen = Screen(bus)
    try:
        screen.program()
        bus.listen()
        yield screen
    finally:
        _end(process, screen)
        bus.close()


def _end(process: subprocess.Popen[bytes], screen: Screen) -> None:
    """The first process, and its successors: they are the programs on this bus."""
    for one in screen.bus.programs():
        with suppress(GoneError, ProcessLookupError):
            if one.name == "wdhs-desktop":
                os.kill(screen.bus.process_of(one), 15)
    if process.poll() is None:
        process.terminate()
    process.wait(timeout=20)


@cache
def _dutch() -> dict[tuple[str, str], str]:
    found = {}
    for context in parse(ROOT / "resources" / "i18n" / "wdhs_nl.ts").getroot().iter("context"):
        for message in context.iter("message"):
            words = message.findtext("translation/numerusform") or message.findtext("translation") or ""
            found[context.findtext("name") or "", (message.findtext("source") or "").replace("&", "")] = words.replace(
                "&", ""
            )
    return found


def dutch(context: str, source: str) -> str:
    """What the screen says for an English source text, so that better Dutch breaks no test."""
    return _dutch()[context, source.replace("&", "")]

"""The whole program in one test: real window, real file, real jobs; only dialogs are answered by the test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QLocale

from support.files import people_of
from support.scripted_dialogs import ScriptedDialogs
from wdhs_desktop import startup
from wdhs_desktop.app import Program, last_file
from wdhs_desktop.house.file import House
from wdhs_desktop.kit import language
from wdhs_desktop.kit.clock import SystemClock
from wdhs_desktop.kit.paths import Paths
from wdhs_desktop.people.store import PeopleStore


@contextmanager
def running(home: Path, page: str = "") -> Iterator[tuple[Program, ScriptedDialogs]]:
    """Start the program as somebody does, with everything below `home`; stop it as closing the window does."""
    home.mkdir(exist_ok=True)
    clock, before = SystemClock(), QLocale()

    def people(house: House) -> PeopleStore:
        return people_of(house, clock, home)

    paths = Paths.below(home)
    start = startup.begin(last_file(paths), paths)
    assert start is not None
    program = Program(start, people)
    dialogs = ScriptedDialogs()
    program.dialogs = dialogs
    program.begin(page)
    try:
        yield program, dialogs
    finally:
        program.window.close()
        program.stop()
        shiboken6.delete(program.window)
        language.install(start.app, language.SOURCE_LANGUAGE)
        QLocale.setDefault(before)

"""Guides on paper before they are printed: a guide, a booklet, a plan with dates, a card for the wall."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget
from support.scripted_dialogs import ScriptedDialogs

from tests.screens.scene import scene
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.paths import resources
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.finding.search import Finder
from wdhs_desktop.library.keeping.starter import bring_in_starter
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import Municipality, Plan
from wdhs_desktop.library.screen.print_page import PrintGuidePage
from wdhs_desktop.printing.printer import Printer

CLOCK = FixedClock(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
PRINTERS = (Printer("hp", "HP LaserJet kantoor", True),)
POLL = 20


@cache
def desk() -> LibraryDesk:
    """The library that comes with the program, opened once for all pictures."""
    folder = Path(tempfile.mkdtemp(prefix="wdhs-screens-"))
    house = House.create(folder / "collectief.wdhs", "Buurthuis De Linde", "buurthuis", CLOCK)
    store = LibraryStore(house, CLOCK)
    bring_in_starter(store, resources() / "library", CLOCK)
    store.set_municipality(Municipality(name="Gemeente Utrecht", department="Wijkbureau Oost", phone="14 030"))
    return LibraryDesk(store, Finder(house, CLOCK), ScriptedDialogs(), CLOCK, JobRunner())


def composed(make: Callable[[], PrintGuidePage]) -> QWidget:
    page = make()
    loop = QEventLoop()
    poll = QTimer()
    poll.timeout.connect(lambda: loop.quit() if page.settings.print_now.isEnabled() else None)
    poll.start(POLL)
    loop.exec()
    return page


@scene("library-print-1-guide")
def print_guide() -> QWidget:
    return composed(lambda: PrintGuidePage.for_item(desk(), "kascommissie", lambda: PRINTERS))


@scene("library-print-2-booklet")
def print_booklet() -> QWidget:
    return composed(lambda: PrintGuidePage.for_topic(desk(), "eten", lambda: PRINTERS))


@scene("library-print-3-plan")
def print_plan() -> QWidget:
    plan = Plan(id=bytes(16), item="ons-feest", name="Zomerfeest", day=date(2027, 6, 12), done=(0, 1))
    return composed(lambda: PrintGuidePage.for_plan(desk(), plan, lambda: PRINTERS))


@scene("library-print-4-card")
def print_card() -> QWidget:
    return composed(lambda: PrintGuidePage.for_item(desk(), "nvwa", lambda: PRINTERS))

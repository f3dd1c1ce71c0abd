"""What the tests and pictures of the door need: a real file and a real store with little work in a guess."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import Clock, FixedClock
from wdhs_desktop.kit.jobs import JobRunner, Lane, Progress
from wdhs_desktop.kit.widgets.dialogs import Dialogs
from wdhs_desktop.people.anchor import Anchor
from wdhs_desktop.people.first_start import FirstStart, FirstStartWays
from wdhs_desktop.people.founding import Founder
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.people.throttle import Throttle
from wdhs_desktop.printing.compose import Composed
from wdhs_desktop.vault.recovery import RecoveryCode
from wdhs_desktop.vault.slots import ArgonParameters

TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
PASSWORD = "molen fiets kaas regen dijk huis"


class Drained:
    """An executor that works when the test says so."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None], /) -> Any:
        self._waiting.append(work)

    def shutdown(self, wait: bool = True) -> None:
        self._waiting.clear()

    def drain(self) -> None:
        """Do everything that waits, and what comes of it."""
        while self._waiting:
            self._waiting.pop(0)()


class Rooms:
    """One folder with everything that the door touches; `work` does what the pages have asked for."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.folder = folder
        self.clock = clock or FixedClock(TUESDAY)
        self.lane = Drained()
        self.runner = JobRunner({Lane.READ: self.lane, Lane.WRITE: self.lane})
        self.printed: list[Composed] = []
        self.kept: list[object] = []
        self.pauses: list[float] = []

    def work(self) -> None:
        self.lane.drain()

    def store(self, house: House) -> PeopleStore:
        throttle = Throttle(self.clock, self.folder / "tries.json", self.pauses.append)
        anchor = Anchor(self.folder / "seen.json")
        return PeopleStore(house, ArgonParameters.for_tests(), self.clock, throttle, anchor=anchor)

    def founded(self, person: str = "Ria") -> tuple[House, PeopleStore, Session, RecoveryCode]:
        """A file in which one person has the password PASSWORD."""
        house = House.create(self.folder / "de-linde.wdhs", "Buurthuis De Linde", "buurthuis", self.clock)
        store = self.store(house)
        session, code = store.found(person, PASSWORD)
        return house, store, session, code

    def first_start(self, dialogs: Dialogs, import_step: Callable[[], QWidget] | None = None) -> FirstStart:
        ways = FirstStartWays(self.folder, self.clock, import_step or OneList, self._print)
        return FirstStart(self.runner, dialogs, Founder(self.store, self._keep, self.clock), ways)

    def _print(self, composed: Composed, title: str) -> bool:
        self.printed.append(composed)
        return True

    def _keep(self, session: Session, plan: object, progress: Progress) -> None:
        self.kept.append(plan)


class OneList(QWidget):
    """Stands where the import wizard comes: a widget that ends with a plan, or without one."""

    finished = Signal(object)
    cancelled = Signal()


def in_window(page: QWidget) -> QWidget:
    """Show a page in a window of the usual size that doesn't grow with it, as the real window does."""
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    layout.addWidget(page)
    window.resize(1280, 800)
    window.show()
    page.kept_window = window  # type: ignore[attr-defined]  # nobody else holds it
    return window

"""A PC of a collective with the widgets that bring guides in: a real file, real jobs, real sync, sticks by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from support.repository import later
from support.scripted_dialogs import ScriptedDialogs
from wdhs_desktop.formats.sender import Sender
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.library.carrying.memory import FILE_NAME, SenderMemory
from wdhs_desktop.library.carrying.sync import Sync
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.finding.search import Finder
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.screen.door import Door
from wdhs_desktop.library.screen.sticks import Sticks


@dataclass
class LibraryPc:
    """`drives` are the sticks in it, `folders` what will be chosen by hand. `window` shows one page at a time."""

    house: House
    clock: FixedClock
    dialogs: ScriptedDialogs = field(default_factory=ScriptedDialogs)
    jobs: JobRunner = field(default_factory=JobRunner)
    drives: list[Path] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    asked_for: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        home = self.house.path.parent
        self.store = LibraryStore(self.house, self.clock)
        self.desk = LibraryDesk(self.store, Finder(self.house), self.dialogs, self.clock, self.jobs)
        self.sync = Sync(self.store, SenderMemory(home / FILE_NAME), self.clock, home / "scratch")
        self.sticks = Sticks(lambda: tuple(self.drives), lambda _title: self.folders.pop(0) if self.folders else None)
        self.window = QStackedWidget()
        self.window.addWidget(QWidget())
        self.door = Door(self.desk, self.sync, self.show, self.leave, self.sticks)
        self.door.item_wanted.connect(self.asked_for.append)

    def add(self, sender: Sender) -> bytes:
        """Trust an afzender, as somebody did before."""
        return self.store.add_sender(sender).id

    def show(self, page: QWidget) -> None:
        self.window.addWidget(page)
        self.window.setCurrentWidget(page)

    def leave(self, page: QWidget) -> None:
        self.window.removeWidget(page)
        page.deleteLater()

    @property
    def page(self) -> QWidget:
        """What is shown."""
        shown = self.window.currentWidget()
        assert shown is not None
        return shown

    def close(self) -> None:
        self.jobs.shutdown()
        self.house.close()


def make_pc(home: Path, now: datetime | None = None) -> LibraryPc:
    """A new file in a folder; a day after the first publication by the clock."""
    home.mkdir(parents=True, exist_ok=True)
    clock = FixedClock(now or later(1))
    return LibraryPc(House.create(home / "collectief.wdhs", "Buurthuis De Linde", clock=clock), clock)


@contextmanager
def library_pc(home: Path, now: datetime | None = None) -> Iterator[LibraryPc]:
    made = make_pc(home, now)
    try:
        yield made
    finally:
        made.close()

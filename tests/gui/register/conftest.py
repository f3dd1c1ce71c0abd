"""A real register for every test: sealed in a file, opened with a password, with small Argon2 numbers."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from gui.register.people import fill
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from support.files import NOON, PASSWORD, PERSON, make_file, people_of
from support.scripted_dialogs import ScriptedDialogs

from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import Clock, FixedClock
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.people.session import Session
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.records import Id, Member
from wdhs_desktop.register.screen.page import RegisterPage
from wdhs_desktop.register.signals import RegisterSignals
from wdhs_desktop.register.store import RegisterStore


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Dialogs grow with what is chosen in them; the screen that tests draw on can't be told, and says so."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@dataclass
class Desk:
    """An opened register on the screen, with the people of `people.fill` unless it is left empty."""

    page: RegisterPage
    desk: RegisterDesk
    dialogs: ScriptedDialogs
    ids: dict[str, Id]
    window: QWidget

    @property
    def store(self) -> RegisterStore:
        return self.desk.store

    def member(self, name: str) -> Member:
        return self.store.register.members[self.ids[name]]

    def rows(self) -> list[str]:
        """The first column, as it stands on the screen."""
        model = self.page.people.model
        return [model.text(row, 0) for row in range(model.rowCount())]

    def columns(self) -> list[str]:
        return [column.id for column in self.page.people.model.columns]

    def choose(self, name: str, column: str = "naam") -> None:
        at = self.page.people.model.column_of(column)
        assert at is not None, f"the column {column} doesn't fit"
        assert self.page.people.table.choose(self.ids[name], at), f"{name} isn't in the table"


class Frame(QWidget):
    """A window round the page that may be made smaller than the page asks for, as a real one may."""

    def hold(self, page: RegisterPage) -> RegisterPage:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(page)
        return page


OpenPage = Callable[..., Desk]


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Id]]:
    """A file with the people of `people.fill`, made once; every test gets a copy of its own."""
    file = make_file(tmp_path_factory.mktemp("filled"))
    ids = fill(RegisterStore(file.session.records, file.clock))
    file.session.close()
    file.house.close()
    return file.path, ids


@pytest.fixture
def open_page(tmp_path: Path, qtbot: QtBot, jobs: JobRunner, filled: tuple[Path, dict[str, Id]]) -> Iterator[OpenPage]:
    """Open the page on a file of its own; `with_people=False` leaves the register empty."""
    opened: list[tuple[Session, House]] = []

    def open_file(with_people: bool) -> tuple[Session, House, Clock]:
        if not with_people:
            made = make_file(tmp_path)
            return made.session, made.house, made.clock
        clock = FixedClock(NOON)
        house = House.open(Path(shutil.copy(filled[0], tmp_path)), clock)
        return people_of(house, clock, tmp_path).unlock(PERSON, PASSWORD), house, clock

    def make(*, with_people: bool = True, may_write: bool = True) -> Desk:
        session, house, clock = open_file(with_people)
        opened.append((session, house))
        signals, dialogs = RegisterSignals(), ScriptedDialogs()
        store = RegisterStore(session.records, clock, signals.announce)
        desk = RegisterDesk(store, dialogs, clock, jobs, may_write=may_write)
        window = Frame()
        page = window.hold(RegisterPage(desk, signals))
        qtbot.addWidget(window)
        window.resize(1066, 760)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return Desk(page, desk, dialogs, filled[1] if with_people else {}, window)

    yield make
    for session, house in opened:
        session.close()
        house.close()


@pytest.fixture
def desk(open_page: OpenPage) -> Desk:
    return open_page()

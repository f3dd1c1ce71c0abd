"""A real library in a real file on the screen, and what a test asks about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from gui.library.guides import NOON, deliver
from gui.library.guides import items as usual_items
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from support.scripted_dialogs import ScriptedDialogs

from wdhs_desktop.formats.items import AnyItem
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.theme import Theme
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.finding.search import Finder
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.page import LibraryPage


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screen that tests draw on can't give a list of proposals the keyboard, and says so."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("grabbing the keyboard|propagateSizeHints|raise"))


@dataclass
class Room:
    """The page in a window of its own size, with what a test asks about."""

    page: LibraryPage
    desk: LibraryDesk
    dialogs: ScriptedDialogs
    window: QWidget
    clock: FixedClock
    path: Path
    opened: list[str] = field(default_factory=list)

    @property
    def store(self) -> LibraryStore:
        return self.desk.store

    def titles(self) -> list[str]:
        """The lines of the list, as they stand on the screen."""
        model = self.page.results.list.results
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def text(self) -> str:
        """The words of the guide that is open."""
        return self.page.reader.guide.text.toPlainText()

    def search(self, typed: str) -> None:
        """Type in the search field and press Enter."""
        self.page.results.search.setText(typed)
        self.page.results.search.returnPressed.emit()


class Frame(QWidget):
    """A window round the page that may be made smaller than the page asks for, as a real one may."""

    def hold(self, page: LibraryPage) -> LibraryPage:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(page)
        return page


OpenPage = Callable[..., Room]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The colours of the program; afterwards light again."""
    made = Theme("light")
    made.apply(qapp)
    yield made
    made.set_mode("light")


@pytest.fixture
def open_page(tmp_path: Path, qtbot: QtBot) -> Iterator[OpenPage]:
    """Open the page on a file of its own. `person` is who has opened the members."""
    houses: list[House] = []
    jobs = JobRunner()

    def make(*, person: str = "", width: int = 1100, height: int = 760, wanted: list[AnyItem] | None = None) -> Room:
        clock = FixedClock(NOON)
        house = House.create(tmp_path / "collectief.wdhs", "De Linde", "buurthuis", clock)
        houses.append(house)
        store, dialogs, opened = LibraryStore(house, clock), ScriptedDialogs(), list[str]()
        deliver(store, usual_items() if wanted is None else wanted)
        store.mark_all_seen()
        desk = LibraryDesk(
            store, Finder(house, clock), dialogs, clock, jobs, person=lambda: person, open_address=opened.append
        )
        window = Frame()
        page = window.hold(LibraryPage(desk))
        qtbot.addWidget(window)
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return Room(page, desk, dialogs, window, clock, house.path, opened)

    yield make
    jobs.shutdown()
    for house in houses:
        house.close()


@pytest.fixture
def room(open_page: OpenPage) -> Room:
    return open_page()

"""A visitor walks up to the PC, without a password and without the internet, and finds, reads and prints a guide."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.files import make_file
from support.program import running
from support.scripted_dialogs import ScriptedDialogs

from wdhs_desktop.app import Program
from wdhs_desktop.kit.paths import Paths
from wdhs_desktop.library.page import LibraryPage
from wdhs_desktop.library.screen.print_page import PrintGuidePage
from wdhs_desktop.places import LIBRARY, START
from wdhs_desktop.start.page import StartPage
from wdhs_desktop.start.palette import Palette

LONG = 30_000
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support (propagateSizeHints|raise)\(\)")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A file in the usual place; nobody has opened it."""
    opened = make_file(tmp_path)
    opened.session.close()
    opened.house.close()
    place = Paths.below(tmp_path).database
    place.parent.mkdir(parents=True)
    opened.path.rename(place)
    return tmp_path


@pytest.fixture
def outside(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """No network: whoever tries to reach an address is noted and gets an error."""
    tried: list[Any] = []
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX:
            tried.append(address)
            raise OSError("no network")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", refuse)
    return tried


def start_of(program: Program) -> StartPage:
    start = program.window.page(START)
    assert isinstance(start, StartPage)
    return start


def library_of(program: Program) -> LibraryPage:
    library = program.window.page(LIBRARY)
    assert isinstance(library, LibraryPage)
    return library


def ready(qtbot: QtBot, program: Program) -> None:
    """The library of the program is in the file and Start shows its subjects."""
    qtbot.waitUntil(lambda: start_of(program).closed.topics.count() > 0, timeout=LONG)


def test_from_a_question_on_start_to_a_guide_on_paper(
    qtbot: QtBot, home: Path, outside: list[Any], tmp_path: Path
) -> None:
    with running(home) as (program, dialogs):
        ready(qtbot, program)
        finder = start_of(program).closed.finder
        qtbot.keyClicks(finder.field, "vergoeding")
        qtbot.waitUntil(lambda: bool(finder.rows), timeout=LONG)
        titles = [row.suggestion.title for row in finder.rows]
        assert "Wat mag je een vrijwilliger betalen?" in titles[:3]
        qtbot.mouseClick(finder.rows[titles.index("Wat mag je een vrijwilliger betalen?")], Qt.MouseButton.LeftButton)
        assert program.window.current_page == LIBRARY
        library = library_of(program)
        assert library.reader.item_id == "vrijwilligersvergoeding"
        text = print_shown(qtbot, program, dialogs, tmp_path / "gids.pdf")
        assert "Wat mag je een vrijwilliger betalen?" in text
        assert "Controleer het actuele bedrag" in " ".join(text.split())
        assert program.window.current_page == LIBRARY
    assert outside == []


def print_shown(qtbot: QtBot, program: Program, dialogs: ScriptedDialogs, out: Path) -> str:
    """Press print in the reader, keep it as a PDF, close the page; gives the text of the paper."""
    library = library_of(program)
    library.print_wanted.emit(library.reader.item_id)
    paper = program.window.stage.stack.currentWidget()
    assert isinstance(paper, PrintGuidePage)
    qtbot.waitUntil(paper.settings.save_pdf.isEnabled, timeout=LONG)
    dialogs.choose(out)
    paper.settings.save_pdf.click()
    qtbot.waitUntil(out.exists, timeout=LONG)
    paper.closed.emit()
    return "".join(page.extract_text() for page in PdfReader(out).pages)


def test_the_short_name_finds_the_long_one_from_any_page(qtbot: QtBot, home: Path) -> None:
    with running(home) as (program, _dialogs):
        ready(qtbot, program)
        program.window.show_page(LIBRARY)
        program.window.stage.corner.search.click()
        palette = program.window.findChild(Palette)
        assert palette is not None
        qtbot.keyClicks(palette.finder.field, "alv")
        qtbot.waitUntil(lambda: bool(palette.finder.rows), timeout=LONG)
        assert "ALV" in palette.finder.rows[0].suggestion.title
        qtbot.keyClick(palette.finder.field, Qt.Key.Key_Down)
        qtbot.keyClick(palette.finder.rows[0], Qt.Key.Key_Return)
        assert library_of(program).reader.item_id == "alv"


def test_a_second_start_has_the_library_at_once_and_changes_nothing(qtbot: QtBot, home: Path) -> None:
    with running(home) as (program, _dialogs):
        ready(qtbot, program)
    file = Paths.below(home).database
    before = file.read_bytes()
    with running(home) as (program, _dialogs):
        ready(qtbot, program)
        start_of(program).acted.emit("onderwerp:geld")
        assert library_of(program).filter.topic == "geld"
    assert file.read_bytes() == before

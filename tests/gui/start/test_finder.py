"""Looking for something: on Start and over any page, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.people_rooms import in_window

from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.start.finder import Finder
from wdhs_desktop.start.page import StartPage
from wdhs_desktop.start.palette import Palette
from wdhs_desktop.start.records import Suggestion, Topic

KEY = Suggestion(
    icon="library", title="Wie heeft welke sleutel?", text="Een plan", kind="gids", action="gids:sleutels#"
)
RIA = Suggestion(icon="person", title="Ria de Graaf", text="", kind="lid", action="lid:00")


def answers(text: str) -> tuple[Suggestion, ...]:
    return (KEY,) if "sleutel" in text else ()


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def finder(qtbot: QtBot, jobs: JobRunner) -> Finder:
    finder = Finder("What do you need?")
    qtbot.addWidget(in_window(finder))
    finder.set_source(answers, jobs)
    return finder


def test_what_may_be_it_stands_below_while_typing(qtbot: QtBot, finder: Finder) -> None:
    qtbot.keyClicks(finder.field, "sleutel")
    qtbot.waitUntil(lambda: len(finder.rows) == 1)
    assert finder.rows[0].accessibleName() == "Wie heeft welke sleutel? (gids)"
    qtbot.keyClick(finder.field, Qt.Key.Key_Down)
    assert finder.rows[0].hasFocus()
    with qtbot.waitSignal(finder.chosen, check_params_cb=lambda action: action == KEY.action):
        qtbot.keyClick(finder.rows[0], Qt.Key.Key_Return)


def test_who_types_on_comes_back_to_the_field(qtbot: QtBot, finder: Finder) -> None:
    qtbot.keyClicks(finder.field, "sleutel")
    qtbot.waitUntil(lambda: len(finder.rows) == 1)
    qtbot.keyClick(finder.field, Qt.Key.Key_Down)
    qtbot.keyClick(finder.rows[0], Qt.Key.Key_Space)
    qtbot.keyClicks(finder.field, "kwijt")
    assert finder.field.text() == "sleutel kwijt"


def test_nothing_found_is_said(qtbot: QtBot, finder: Finder) -> None:
    qtbot.keyClicks(finder.field, "zzz")
    qtbot.waitUntil(lambda: finder.said.isVisible())
    assert finder.rows == []
    finder.field.clear()
    qtbot.waitUntil(lambda: not finder.said.isVisible())


def test_enter_searches_for_all_that_was_typed(qtbot: QtBot, finder: Finder) -> None:
    qtbot.keyClicks(finder.field, " sleutel kwijt ")
    with qtbot.waitSignal(finder.search_wanted, check_params_cb=lambda text: text == "sleutel kwijt"):
        qtbot.keyClick(finder.field, Qt.Key.Key_Return)


def test_what_was_typed_too_early_is_looked_for_as_soon_as_somebody_can_answer(qtbot: QtBot, jobs: JobRunner) -> None:
    finder = Finder("What do you need?")
    qtbot.addWidget(in_window(finder))
    qtbot.keyClicks(finder.field, "sleutel")
    finder.set_source(answers, jobs)
    qtbot.waitUntil(lambda: len(finder.rows) == 1)


def test_members_stand_before_guides_and_escape_closes(qtbot: QtBot, jobs: JobRunner) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    palette = Palette(answers, jobs, lambda _text: (RIA,), owner)
    palette.open()
    qtbot.keyClicks(palette.finder.field, "sleutel")
    qtbot.waitUntil(lambda: len(palette.finder.rows) == 2)
    assert [row.suggestion for row in palette.finder.rows] == [RIA, KEY]
    with qtbot.waitSignal(palette.finished):
        qtbot.keyClick(palette.finder.field, Qt.Key.Key_Escape)


def test_a_visitor_goes_from_start_to_a_subject(qtbot: QtBot) -> None:
    page = StartPage("De Linde")
    qtbot.addWidget(in_window(page))
    page.closed.show_topics((Topic(icon="euro", title="Geld en belasting", action="onderwerp:geld"),))
    (chip,) = page.closed.topics.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    with qtbot.waitSignal(page.acted, check_params_cb=lambda action: action == "onderwerp:geld"):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

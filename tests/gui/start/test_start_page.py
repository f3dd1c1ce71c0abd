"""Start: a visitor sees one door, who opened the register sees what waits; every line goes where it is solved."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from support.people_rooms import in_window

from wdhs_desktop.kit.widgets.buttons import LinkButton
from wdhs_desktop.kit.widgets.tile import Tile
from wdhs_desktop.start.page import StartPage
from wdhs_desktop.start.records import Attention, Opened, Shortcut, WeekLine

TUESDAY = date(2026, 11, 24)
NEW = Shortcut(action="new", icon="person-add", title="New member", text="")
KEYS = Attention(badge="1", text="former member still has a key", action_text="Look", action="keys")


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    page = StartPage("De Linde", "Community centre")
    qtbot.addWidget(in_window(page))
    return page


def _open(page: StartPage, **shown: object) -> None:
    lists = QLabel("attendance list of the cooks")
    page.build_opened(lists, (NEW,))
    page.show_opened(Opened(person="Ria", today=TUESDAY, **shown))  # type: ignore[arg-type]


def _said(page: StartPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_visitor_has_one_door_to_the_members_and_sees_no_names(qtbot: QtBot, page: StartPage) -> None:
    doors = [tile for tile in page.findChildren(Tile) if tile.isVisible()]
    (members,) = [tile for tile in doors if tile.text() == "Open the members"]
    with qtbot.waitSignal(page.unlock_wanted):
        qtbot.keyClick(members, Qt.Key.Key_Return)
    for tile in doors:
        if tile is not members:
            with qtbot.waitSignal(page.acted):
                tile.click()
    assert any("De Linde" in text for text in _said(page))


def test_what_waits_goes_to_what_solves_it(qtbot: QtBot, page: StartPage) -> None:
    _open(page, attention=(KEYS,))
    (link,) = [button for button in page.findChildren(LinkButton) if button.isVisible()]
    assert link.accessibleName() == "Look: 1 former member still has a key"
    with qtbot.waitSignal(page.acted, check_params_cb=lambda action: action == "keys"):
        link.click()


def test_a_tile_sends_its_action(qtbot: QtBot, page: StartPage) -> None:
    _open(page)
    (tile,) = [tile for tile in page.findChildren(Tile) if tile.isVisible()]
    with qtbot.waitSignal(page.acted, check_params_cb=lambda action: action == "new"):
        tile.click()


def test_the_week_names_each_day_once(page: StartPage) -> None:
    week = (WeekLine(day=TUESDAY, text="Sanne turns 60"), WeekLine(day=TUESDAY, text="Henk turns 50"))
    _open(page, week=week)
    said = _said(page)
    assert "Sanne turns 60" in said
    assert "Henk turns 50" in said
    assert sum(text.endswith("24") for text in said) == 1


def test_nothing_waits_says_so_and_new_lines_replace_old_ones(qtbot: QtBot, page: StartPage) -> None:
    _open(page, attention=(KEYS,))
    page.show_opened(Opened(person="Ria", today=TUESDAY))
    qtbot.waitUntil(lambda: "Nothing waits. Well kept!" in _said(page))
    assert KEYS.text not in _said(page)


def test_closing_hides_everything_that_was_open(page: StartPage) -> None:
    _open(page, attention=(KEYS,))
    page.show_closed()
    assert KEYS.text not in _said(page)
    assert "Hello Ria" not in _said(page)

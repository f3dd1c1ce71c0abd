"""At 200% on a small screen every word of the door can be read: nothing is cut, everything else scrolls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from support.people_rooms import Rooms, in_window
from support.scripted_dialogs import ScriptedDialogs

from wdhs_desktop.kit.theme import Theme
from wdhs_desktop.kit.widgets.tile import Tile
from wdhs_desktop.people.unlock_page import UnlockPage


@pytest.fixture(autouse=True)
def _large(qapp: QApplication) -> Iterator[None]:
    theme = Theme("light", 200)
    theme.apply(qapp)
    yield
    theme.set_scale(100)


def cut(window: QWidget) -> list[str]:
    """The words that don't fit in their own label."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap():
            is_cut = label.height() < label.heightForWidth(label.width())
        else:
            is_cut = label.width() < label.sizeHint().width()
        if is_cut:
            found.append(label.text())
    found += [tile.text() for tile in window.findChildren(Tile) if tile.height() < tile.heightForWidth(tile.width())]
    return found


def test_every_step_of_the_first_start_can_be_read(qtbot: QtBot, tmp_path: Path) -> None:
    rooms = Rooms(tmp_path)
    first = rooms.first_start(ScriptedDialogs())
    window = in_window(first)
    qtbot.addWidget(window)
    window.resize(1280, 720)

    def can_be_read() -> None:
        qtbot.waitUntil(lambda: cut(window) == [])

    can_be_read()
    first.welcome.new.click()
    first.collective.name.setText("Vereniging van Bewoners en Vrienden van het Buurthuis De Linde")
    can_be_read()
    first.frame.next.click()
    can_be_read()
    first.list.no.click()
    can_be_read()
    first.password.panel.own_option.click()
    first.password.panel.own.first.typed.setText("kort")
    can_be_read()
    first.password.panel.words_option.click()
    first.password.name.setText("Ria")
    first.password.panel.words.again.typed.setText(first.password.panel.words.password())
    first.frame.next.click()
    rooms.work()
    can_be_read()
    first.frame.next.click()
    can_be_read()
    first.frame.back.click()
    first.frame.aside.click()
    can_be_read()


def test_the_door_can_be_read(qtbot: QtBot, tmp_path: Path) -> None:
    rooms = Rooms(tmp_path)
    house, store, session, _code = rooms.founded()
    page = UnlockPage(store, rooms.runner)
    window = in_window(page)
    qtbot.addWidget(window)
    window.resize(900, 720)
    page.password.typed_name.setText("Ria")
    page.password.field.typed.setText("wrong")
    page.password.open_button.click()
    rooms.work()
    qtbot.waitUntil(lambda: cut(window) == [])
    page.password.lost_button.click()
    qtbot.waitUntil(lambda: cut(window) == [])
    session.close()
    house.close()

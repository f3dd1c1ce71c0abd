"""The page on large and small screens: three beside each other, two, or one at a time with the way back."""

from __future__ import annotations

from gui.library.conftest import OpenPage, Room
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot


def test_on_a_wide_screen_all_three_stand_beside_each_other(room: Room) -> None:
    room.page.open_item("kas")
    page = room.page
    assert page.shelf.isVisible()
    assert page.results.isVisible()
    assert page.reader.isVisible()
    assert not page.results.filters.isVisible()
    assert not page.reader.to_list.isVisible()
    assert page.shelf.mapTo(page, page.shelf.rect().center()).x() < page.results.x() < page.reader.x()


def test_with_less_room_the_shelf_stands_behind_a_button(open_page: OpenPage) -> None:
    room = open_page(width=780)
    page = room.page
    assert not page.shelf.isVisible()
    assert page.reader.isVisible()
    page.results.filters.click()
    assert page.shelf.isVisible()
    assert not page.results.list.isVisible()
    page.shelf.topics.rows["geld"].click()
    assert not page.shelf.isVisible()
    assert len(room.titles()) == 2


def test_on_a_small_screen_one_at_a_time(open_page: OpenPage, qtbot: QtBot) -> None:
    room = open_page(width=520, height=560)
    page = room.page
    assert page.results.isVisible()
    assert not page.reader.isVisible()
    page.results.list.enter()
    assert not page.reader.isVisible(), "arrows alone take the list away"
    qtbot.keyClick(page.results.list, Qt.Key.Key_Return)
    assert page.reader.isVisible()
    assert not page.results.isVisible()
    assert page.reader.guide.text.hasFocus() or page.reader.face.print.hasFocus()
    page.reader.to_list.click()
    assert page.results.isVisible()
    assert page.results.list.hasFocus()


def test_the_window_may_grow_and_shrink_while_reading(room: Room) -> None:
    room.page.open_item("ons-feest")
    before = room.text()
    for width in (500, 780, 1600, 640, 1100):
        room.window.resize(width, 700)
    assert room.text() == before
    assert room.page.shelf.isVisible()


def test_the_keyboard_begins_in_the_search_field(room: Room, qtbot: QtBot) -> None:
    seen = []
    at = room.page.nextInFocusChain()
    while at is not room.page:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible():
            seen.append(at)
        at = at.nextInFocusChain()
    assert seen[0] is room.page.results.search
    places = [seen.index(room.page.results.list), seen.index(room.page.shelf.topics.rows[""])]
    assert places == sorted(places)


def test_bars_put_what_does_not_fit_in_a_menu(open_page: OpenPage) -> None:
    room = open_page(width=1700)
    room.page.open_item("kas")
    bar = room.page.reader.guide.bar
    assert bar.note.isVisible()
    assert not bar.more.isVisible()
    room.window.resize(1000, 700)
    assert bar.more.isVisible()
    assert not bar.note.isVisible()
    bar.write_note.trigger()
    assert room.page.reader.guide.notes.isVisible()

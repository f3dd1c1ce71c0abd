"""The register for everyone: names for screen readers, no clash of keys, everything by keyboard, large text uncut."""

from __future__ import annotations

import pytest
from gui.register.conftest import Desk, OpenPage
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from wdhs_desktop.kit.theme import Theme
from wdhs_desktop.register.dialogs.columns_dialog import ColumnsDialog
from wdhs_desktop.register.dialogs.emails_dialog import EmailsDialog
from wdhs_desktop.register.dialogs.group_dialog import GroupDialog
from wdhs_desktop.register.dialogs.leave_dialog import LeaveDialog
from wdhs_desktop.register.dialogs.move_dialog import MoveDialog
from wdhs_desktop.register.dialogs.own_fields_dialog import OwnFieldsDialog
from wdhs_desktop.register.list_records import Filter

SMALLEST_TARGET = 24


def reachable(root: QWidget) -> list[QWidget]:
    """Everything that the Tab key comes to."""
    return [
        one
        for one in root.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
    ]


def nameless(root: QWidget) -> list[str]:
    found = []
    for one in reachable(root):
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is not None and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(one).__name__} in {type(one.parentWidget()).__name__}")
    return found


def test_everything_that_takes_the_keyboard_has_a_name(desk: Desk) -> None:
    desk.choose("Anna")
    assert nameless(desk.page) == []
    desk.page.side.edit()
    assert nameless(desk.page) == []
    desk.page.side.start_new()
    assert nameless(desk.page) == []
    desk.page.side.show_history()
    assert nameless(desk.page) == []


def test_every_dialog_names_its_fields(desk: Desk, qtbot: QtBot) -> None:
    everybody = desk.desk.searcher.matching(Filter())
    dialogs: list[QDialog] = [
        LeaveDialog(desk.desk, desk.ids["Anna"]),
        MoveDialog(desk.desk, desk.ids["Anna"]),
        GroupDialog(desk.desk),
        OwnFieldsDialog(desk.desk),
        ColumnsDialog(desk.store.register, ("naam",)),
        EmailsDialog(desk.desk, desk.store.emails_of(everybody)),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == [], type(dialog).__name__
        assert dialog.focusWidget() is not None, f"{type(dialog).__name__} begins nowhere"
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), f"Escape doesn't close {type(dialog).__name__}"


def test_no_two_keys_do_different_things(desk: Desk) -> None:
    seen: dict[str, str] = {}
    for action in desk.page.findChildren(QAction):
        for keys in action.shortcuts():
            text = keys.toString()
            assert seen.setdefault(text, action.text()) == action.text(), f"{text} does two things"
    assert {"Ctrl+F", "Ctrl+N", "Ctrl+Z", "Ctrl+Y", "Ctrl+P"} <= set(seen)


def test_what_is_pressed_is_large_enough(desk: Desk) -> None:
    desk.choose("Anna")
    small = [
        f"{type(one).__name__} {one.width()}×{one.height()}"
        for one in reachable(desk.page)
        if not isinstance(one, QAbstractScrollArea) and min(one.width(), one.height()) < SMALLEST_TARGET
    ]
    assert small == []


def test_the_keyboard_alone_finds_edits_and_comes_back(desk: Desk, qtbot: QtBot) -> None:
    page = desk.page
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.filter_bar.search.hasFocus()
    qtbot.keyClicks(page.filter_bar.search, "noor")
    qtbot.keyClick(page.filter_bar.search, Qt.Key.Key_Down)
    assert page.people.table.hasFocus()
    qtbot.keyClick(page.people.table, Qt.Key.Key_Return)
    assert page.side.card.isVisible()
    assert page.side.card.edit.hasFocus()
    qtbot.keyClick(page.side.card.edit, Qt.Key.Key_Space)
    assert page.side.form.isVisible()
    editor = QApplication.focusWidget()
    assert editor is not None
    assert page.side.form.isAncestorOf(editor)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert page.people.table.hasFocus()


def test_tab_goes_round_and_back(desk: Desk, qtbot: QtBot) -> None:
    desk.choose("Anna")
    desk.page.filter_bar.search.setFocus()
    forward = []
    for _step in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        if forward and focus is forward[0]:
            break
        forward.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    else:
        pytest.fail("the Tab key never comes round")
    assert desk.page.people.table in forward
    assert desk.page.side.card.edit in forward
    qtbot.keyClick(forward[0], Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is forward[-1]


def test_large_text_shows_the_list_and_then_the_person(open_page: OpenPage, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme("light", 200)
    theme.apply(app)
    try:
        desk = open_page()
        page = desk.page
        assert page.people.table.isVisible()
        assert not page.side.isVisible(), "the card is squeezed beside the list"
        desk.choose("Anna")
        qtbot.keyClick(page.people.table, Qt.Key.Key_Return)
        assert page.side.isVisible()
        assert not page.people.table.isVisible()
        inside = page.side.card.rect()
        for button in (page.side.card.back, page.side.card.edit, page.side.card.changes):
            corner = button.mapTo(page.side.card, button.rect().bottomRight())
            assert inside.contains(corner), "a button is cut"
        qtbot.mouseClick(page.side.card.back, Qt.MouseButton.LeftButton)
        assert page.people.table.isVisible()
        qtbot.mouseClick(page.frame.filters, Qt.MouseButton.LeftButton)
        assert page.filter_bar.former.isVisible()
    finally:
        theme.set_scale(100)


def test_a_name_is_never_read_as_markup(desk: Desk) -> None:
    evil = "<img src=x onerror=y><b>Vet</b>"
    member = desk.member("Noor")
    name = type(member.name)(given=evil, surname="Test")
    fields = {field: getattr(member, field) for field in member.__struct_fields__} | {"name": name}
    desk.store.save_members({desk.ids["Noor"]: type(member)(**fields)})
    desk.choose("Noor")
    assert evil in desk.page.side.card.accessibleName()
    index = desk.page.people.table.currentIndex()
    assert "<img" not in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_a_row_needs_no_widget_of_its_own(desk: Desk) -> None:
    table = desk.page.people.table
    before = len(table.findChildren(QWidget))
    desk.page.filter_bar.search.setText("e")
    assert isinstance(table, QAbstractItemView)
    assert len(table.findChildren(QWidget)) == before

"""The password is lost: from the paper in the envelope to a new password that opens the members tomorrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.files import NAME, PASSWORD, people_of
from support.program import running

from wdhs_desktop.app import Program
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import SystemClock
from wdhs_desktop.kit.paths import Paths
from wdhs_desktop.kit.widgets.buttons import LinkButton
from wdhs_desktop.people.new_password import NewPasswordPage
from wdhs_desktop.people.unlock_page import UnlockPage
from wdhs_desktop.places import MEMBERS, SETTINGS, START
from wdhs_desktop.register.screen.page import RegisterPage
from wdhs_desktop.start.page import StartPage

LONG = 30_000
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support (propagateSizeHints|raise)\(\)")


def found_file(home: Path) -> str:
    """A file in the usual place, whose first person is Ria; gives the words on her paper."""
    path = Paths.below(home).database
    path.parent.mkdir(parents=True, exist_ok=True)
    house = House.create(path, NAME, "buurthuis", SystemClock())
    session, code = people_of(house, SystemClock(), home).found("Ria", PASSWORD)
    session.close()
    house.close()
    return " ".join(code.words)


def door_of(program: Program) -> UnlockPage:
    door = program.window.page(MEMBERS)
    assert isinstance(door, UnlockPage)
    return door


def urgent(program: Program) -> list[LinkButton]:
    """What can't wait, on Start: the buttons of its lines with a mark."""
    start = program.window.page(START)
    assert isinstance(start, StartPage)
    return [one for one in start.findChildren(LinkButton) if one.isVisible() and ": ! " in one.accessibleName()]


def test_the_paper_leads_to_a_new_password(qtbot: QtBot, tmp_path: Path) -> None:
    home = tmp_path / "pc"
    home.mkdir()
    words = found_file(home)
    with running(home, MEMBERS) as (program, _dialogs):
        window = program.window
        door = door_of(program)
        door.password.lost_button.click()
        door.paper.words.setPlainText(words)
        door.paper.open_button.click()
        qtbot.waitUntil(lambda: window.current_page == SETTINGS, timeout=LONG)
        assert window.stage.corner.lock.isVisibleTo(window)
        window.show_page(START)
        qtbot.waitUntil(lambda: len(urgent(program)) == 1, timeout=LONG)
        urgent(program)[0].click()
        assert window.current_page == SETTINGS
        panel = window.findChild(NewPasswordPage)
        assert isinstance(panel, NewPasswordPage)
        assert panel.form is not None
        assert panel.form.isAncestorOf(window.focusWidget())
        assert panel.form.names.currentText() == "Ria"
        proposal = panel.form.panel.words
        new = proposal.password()
        qtbot.keyClicks(proposal.again.typed, new)
        with qtbot.waitSignal(panel.changed, timeout=LONG):
            qtbot.keyClick(proposal.again.typed, Qt.Key.Key_Return)
        window.show_page(START)
        qtbot.waitUntil(lambda: not urgent(program), timeout=LONG)

    with running(home, MEMBERS) as (program, _dialogs):
        door = door_of(program)
        for password in (PASSWORD, new):
            qtbot.keyClicks(door.password.typed_name, "Ria")
            door.password.field.typed.clear()
            qtbot.keyClicks(door.password.field.typed, password)
            door.password.open_button.click()
            if password == PASSWORD:
                qtbot.waitUntil(lambda: bool(door.password.field.error), timeout=LONG)
                door.password.typed_name.clear()
        qtbot.waitUntil(lambda: isinstance(program.window.page(MEMBERS), RegisterPage), timeout=LONG)

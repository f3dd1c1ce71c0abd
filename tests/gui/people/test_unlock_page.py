"""The door, with a real file behind it: right and wrong passwords, the paper, and a file that is older than it was."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.people_rooms import PASSWORD, Rooms, in_window

from wdhs_desktop.house.file import House
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.unlock_page import UnlockPage
from wdhs_desktop.vault.recovery import RecoveryCode


class Door:
    """A page at the door of one file, and who came in."""

    def __init__(self, qtbot: QtBot, rooms: Rooms, house: House) -> None:
        self.qtbot, self.rooms = qtbot, rooms
        self.page = UnlockPage(rooms.store(house), rooms.runner)
        self.sessions: list[Session] = []
        self.page.opened.connect(self.sessions.append)
        self.window = in_window(self.page)
        qtbot.addWidget(self.window)

    def try_password(self, name: str, password: str) -> None:
        self.page.password.typed_name.clear()
        self.qtbot.keyClicks(self.page.password.typed_name, name)
        self.page.password.field.typed.clear()
        self.qtbot.keyClicks(self.page.password.field.typed, password)
        self.qtbot.keyClick(self.page.password.field.typed, Qt.Key.Key_Return)
        self.rooms.work()


@pytest.fixture
def rooms(tmp_path: Path) -> Rooms:
    return Rooms(tmp_path)


@pytest.fixture
def founded(rooms: Rooms) -> Iterator[tuple[House, RecoveryCode]]:
    house, _store, session, code = rooms.founded()
    session.close()
    yield house, code
    house.close()


@pytest.fixture
def door(qtbot: QtBot, rooms: Rooms, founded: tuple[House, RecoveryCode]) -> Iterator[Door]:
    door = Door(qtbot, rooms, founded[0])
    yield door
    for session in door.sessions:
        session.close()


def test_the_right_password_opens(door: Door) -> None:
    door.try_password("ria", PASSWORD)
    assert door.sessions[0].person.name == "Ria"
    assert not door.page.password.field.text()


def test_wrong_name_and_wrong_password_look_the_same(door: Door) -> None:
    door.try_password("Ria", "not this one at all")
    wrong_password = door.page.password.field.error
    door.try_password("Somebody", PASSWORD)
    assert wrong_password
    assert door.page.password.field.error == wrong_password
    assert door.sessions == []


def test_the_next_try_waits_longer_each_time_and_says_how_long(door: Door) -> None:
    told: list[str] = []
    for _ in range(3):
        door.try_password("Ria", "wrong")
    start = door.rooms.runner.start

    def listen(*arguments: object) -> object:
        job = start(*arguments)  # type: ignore[arg-type]
        job.progressed.connect(lambda done, total, text: told.append(text))
        return job

    door.rooms.runner.start = listen  # type: ignore[method-assign, assignment]
    door.try_password("Ria", PASSWORD)
    assert any("4" in text for text in told)
    assert sum(door.rooms.pauses) == pytest.approx(1 + 2 + 4)
    assert door.sessions


def test_nothing_is_asked_of_the_file_without_name_and_password(door: Door) -> None:
    door.try_password("", "")
    assert door.page.password.name_error
    door.try_password("Ria", "")
    assert door.page.password.field.error
    assert door.rooms.pauses == []


def test_the_paper_opens_with_and_without_its_numbers(door: Door, founded: tuple[House, RecoveryCode]) -> None:
    code = founded[1]
    for words in ("\n".join(code.lines), " ".join(code.words).upper()):
        door.page.password.lost_button.click()
        door.page.paper.words.setPlainText(words)
        door.page.paper.open_button.click()
        door.rooms.work()
    assert [session.person.is_recovery for session in door.sessions] == [True, True]
    assert not door.page.paper.words.toPlainText()


def test_a_wrong_word_of_the_paper_is_named(door: Door, founded: tuple[House, RecoveryCode]) -> None:
    words = [*founded[1].words[:-1], "zzzz"]
    door.page.password.lost_button.click()
    door.page.paper.words.setPlainText(" ".join(words))
    door.page.paper.open_button.click()
    door.rooms.work()
    assert "12" in door.page.paper.error
    door.page.paper.back.click()
    assert door.page.password.isVisible()


def test_an_older_file_is_named_before_anybody_sees_a_member(door: Door, founded: tuple[House, RecoveryCode]) -> None:
    house = founded[0]
    older = house.path.with_suffix(".older")
    shutil.copy(house.path, older)
    door.try_password("Ria", PASSWORD)
    house.close()
    shutil.copy(older, house.path)
    door.try_password("Ria", PASSWORD)
    assert len(door.sessions) == 1
    assert door.page.warnings.isVisible()
    door.page.warnings.go_on.click()
    assert len(door.sessions) == 2
    door.try_password("Ria", PASSWORD)
    assert len(door.sessions) == 3
    assert not door.page.warnings.isVisible()

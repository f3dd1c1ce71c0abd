"""The reserve password among the settings, with a real file: put on paper later, and tried once a year."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.people_rooms import Rooms, in_window

from wdhs_desktop.people.recovery_page import RecoveryPage
from wdhs_desktop.people.recovery_words import waiting_code
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.printing.compose import Composed
from wdhs_desktop.vault.recovery import RecoveryCode


class Paper:
    """One founded file with its panel, and what went to the printer."""

    def __init__(self, qtbot: QtBot, rooms: Rooms, store: PeopleStore, session: Session) -> None:
        self.rooms, self.session = rooms, session
        self.printed: list[Composed] = []
        self.page = RecoveryPage(store, session, rooms.runner, self._print)
        qtbot.addWidget(in_window(self.page))

    def _print(self, composed: Composed, title: str) -> bool:
        self.printed.append(composed)
        return True


@pytest.fixture
def rooms(tmp_path: Path) -> Rooms:
    return Rooms(tmp_path)


@pytest.fixture
def founded(rooms: Rooms) -> Iterator[tuple[PeopleStore, Session, RecoveryCode]]:
    house, store, session, code = rooms.founded()
    yield store, session, code
    session.close()
    house.close()


@pytest.fixture
def paper(qtbot: QtBot, rooms: Rooms, founded: tuple[PeopleStore, Session, RecoveryCode]) -> Paper:
    return Paper(qtbot, rooms, founded[0], founded[1])


def test_the_words_come_only_when_asked_and_count_after_two_of_them(
    qtbot: QtBot, paper: Paper, founded: tuple[PeopleStore, Session, RecoveryCode]
) -> None:
    page, code = paper.page, founded[2]
    assert not page.sheet.isVisible()
    page.begin_button.click()
    assert page.sheet.lines.accessibleDescription() == ". ".join(code.lines)
    page.sheet.print_button.click()
    paper.rooms.work()
    assert paper.printed[0].pages == 1
    assert not page.check_button.isEnabled()
    for place, editor in zip(page.proof.places, page.proof.editors, strict=True):
        qtbot.keyClicks(editor, code.words[place].upper())
    with qtbot.waitSignal(page.proven):
        page.check_button.click()
        paper.rooms.work()
    assert not page.sheet.isVisible()
    assert page.again.isVisible()
    assert waiting_code(paper.session) is None


def test_wrong_words_change_nothing(qtbot: QtBot, paper: Paper) -> None:
    page = paper.page
    page.begin_button.click()
    for editor in page.proof.editors:
        qtbot.keyClicks(editor, "molen")
    page.check_button.click()
    paper.rooms.work()
    assert page.proof.fields[-1].error
    assert not paper.session.recovery_proven


def test_the_paper_can_be_tried_again(
    qtbot: QtBot, rooms: Rooms, founded: tuple[PeopleStore, Session, RecoveryCode]
) -> None:
    store, session, code = founded
    store.prove_recovery(session, {1: code.words[1], 11: code.words[11]})
    paper = Paper(qtbot, rooms, store, session)
    again = paper.page.again
    again.words.setPlainText(" ".join(code.words[:11]))
    again.try_button.click()
    rooms.work()
    assert "11" in again.error
    again.words.setPlainText("\n".join(code.lines))
    again.try_button.click()
    rooms.work()
    assert again.notice.text
    assert not again.words.toPlainText()


def test_the_two_words_are_of_different_lines(paper: Paper) -> None:
    first, second = paper.page.proof.places
    assert first // 3 < second // 3

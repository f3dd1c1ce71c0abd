"""Another password among the settings, with a real file: one's own, and a new one after the paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.people_rooms import PASSWORD, Rooms, in_window

from wdhs_desktop.kit.errors import WrongPassword
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.people.new_password import NewPasswordPage, PasswordForm
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.vault.recovery import RecoveryCode

OWN = "zeven gekke otters dansen op zolder"


class Panel:
    """The panel in a window, for one session of one file."""

    def __init__(self, qtbot: QtBot, rooms: Rooms, store: PeopleStore, session: Session) -> None:
        self.qtbot, self.rooms, self.store = qtbot, rooms, store
        self.page = NewPasswordPage(store, session, rooms.runner, "Buurthuis De Linde")
        self.changes: list[bool] = []
        self.page.changed.connect(lambda: self.changes.append(True))
        self.window = in_window(self.page)
        qtbot.addWidget(self.window)

    @property
    def form(self) -> PasswordForm:
        form = self.page.form
        assert form is not None
        return form

    def open(self, current: str = PASSWORD) -> None:
        self.page.begin_button.click()
        self.qtbot.keyClicks(self.form.current_password.typed, current)

    def choose_own(self, password: str, again: str) -> None:
        self.form.panel.own_option.click()
        self.qtbot.keyClicks(self.form.panel.own.first.typed, password)
        self.qtbot.keyClicks(self.form.panel.own.second.typed, again)

    def choose_words(self) -> str:
        words = self.form.panel.words
        self.qtbot.keyClicks(words.again.typed, words.password())
        return words.password()

    def keep(self) -> None:
        self.form.keep_button.click()
        self.rooms.work()

    def opens(self, password: str, name: str = "Ria") -> bool:
        try:
            self.store.unlock(name, password).close()
        except WrongPassword:
            return False
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
def panel(qtbot: QtBot, rooms: Rooms, founded: tuple[PeopleStore, Session, RecoveryCode]) -> Panel:
    return Panel(qtbot, rooms, founded[0], founded[1])


@pytest.fixture
def by_paper(
    qtbot: QtBot, rooms: Rooms, founded: tuple[PeopleStore, Session, RecoveryCode]
) -> Iterator[tuple[Panel, Session]]:
    founded[1].close()
    session = founded[0].unlock_with_recovery(founded[2].words)
    yield Panel(qtbot, rooms, founded[0], session), session
    session.close()


def test_the_words_come_only_when_asked(panel: Panel) -> None:
    assert panel.page.form is None
    panel.page.begin_button.click()
    first = panel.form.panel.words.password()
    panel.form.never_mind.click()
    assert panel.page.form is None
    assert panel.page.begin_button.isVisible()
    panel.page.begin_button.click()
    assert panel.form.panel.words.password() != first
    assert not panel.form.current()


def test_the_new_password_opens_and_the_old_one_does_not(panel: Panel) -> None:
    panel.open()
    new = panel.choose_words()
    panel.keep()
    assert panel.changes == [True]
    assert panel.page.form is None
    assert panel.page.notice.text
    assert panel.opens(new)
    assert not panel.opens(PASSWORD)


def test_a_password_of_ones_own_does_too(panel: Panel) -> None:
    panel.open()
    panel.choose_own(OWN, OWN)
    panel.keep()
    assert panel.opens(OWN)
    assert not panel.opens(PASSWORD)


def test_who_does_not_know_the_password_of_now_changes_nothing(panel: Panel) -> None:
    panel.open("somebody who found the PC open")
    new = panel.choose_words()
    panel.keep()
    assert panel.form.current_password.error
    assert panel.form.isEnabled()
    assert panel.changes == []
    panel.form.current_password.typed.clear()
    assert not panel.form.current_password.error
    panel.form.keep_button.click()
    assert panel.form.current_password.error
    assert panel.opens(PASSWORD)
    assert not panel.opens(new)


def test_another_second_time_is_said_beside_the_field(panel: Panel) -> None:
    panel.open()
    panel.choose_own(OWN, OWN[:-1])
    panel.keep()
    assert panel.form.panel.own.second.error
    panel.form.panel.words_option.click()
    panel.qtbot.keyClicks(panel.form.panel.words.again.typed, "molen fiets")
    panel.keep()
    assert panel.form.panel.words.again.error
    assert panel.opens(PASSWORD)


@pytest.mark.parametrize("weak", ["DeLinde2026", "buurthuis de linde", "riariariariariaria"])
def test_a_weak_password_is_refused_with_advice(panel: Panel, weak: str) -> None:
    panel.open()
    panel.choose_own(weak, weak)
    panel.keep()
    assert panel.form.panel.own.first.error
    assert panel.changes == []
    assert panel.opens(PASSWORD)


def test_making_it_can_not_be_stopped_halfway(panel: Panel) -> None:
    panel.open()
    panel.choose_words()
    panel.form.keep_button.click()
    assert not panel.form.isEnabled()
    assert not panel.page.working.cancel.isHidden()
    panel.rooms.work()
    assert panel.page.working.cancel.isHidden()
    assert panel.changes == [True]


def test_checking_can_be_left_alone_and_nothing_changes(panel: Panel) -> None:
    panel.open()
    new = panel.choose_words()
    panel.form.keep_button.click()
    panel.page.working.cancel.click()
    panel.rooms.work()
    assert panel.form.isEnabled()
    assert panel.changes == []
    assert panel.opens(PASSWORD)
    assert not panel.opens(new)


def test_after_the_paper_a_new_password_is_asked_at_once(by_paper: tuple[Panel, Session]) -> None:
    panel, session = by_paper
    assert panel.page.is_waiting
    assert panel.form.names.currentText() == "Ria"
    assert panel.form.names.isVisible()
    assert not panel.form.current_password.isVisible()
    assert not panel.form.never_mind.isVisible()
    new = panel.choose_words()
    panel.keep()
    assert not panel.page.is_waiting
    assert "Ria" in panel.page.notice.text
    assert panel.opens(new)
    assert not panel.opens(PASSWORD)
    assert session.recovery_proven


def test_the_paper_stays_good_and_counts_after_a_renewal(
    by_paper: tuple[Panel, Session], founded: tuple[PeopleStore, Session, RecoveryCode]
) -> None:
    panel, _session = by_paper
    new = panel.choose_words()
    panel.keep()
    for session in (panel.store.unlock("Ria", new), panel.store.unlock_with_recovery(founded[2].words)):
        assert session.recovery_proven
        assert not session.warnings
        session.close()


def test_after_the_paper_a_weak_password_is_refused_too(by_paper: tuple[Panel, Session]) -> None:
    panel, _session = by_paper
    panel.choose_own("ria van de linde", "ria van de linde")
    panel.keep()
    assert panel.form.panel.own.first.error
    assert panel.page.is_waiting
    assert panel.opens(PASSWORD)


def test_in_a_small_window_it_is_seen_what_came_of_it(qtbot: QtBot, panel: Panel) -> None:
    """The button stands far below the field that is wrong, and below what is said at the end."""
    scroll = Scroll(panel.page)
    panel.window.layout().addWidget(scroll)
    panel.window.resize(700, 320)

    def is_seen(widget: QWidget) -> bool:
        return scroll.viewport().rect().contains(widget.mapTo(scroll.viewport(), widget.rect().center()))

    panel.open("somebody else's")
    panel.choose_words()
    scroll.ensureWidgetVisible(panel.form.keep_button)
    qtbot.waitUntil(lambda: is_seen(panel.form.keep_button))
    panel.keep()
    qtbot.waitUntil(lambda: is_seen(panel.form.current_password.typed))
    panel.form.current_password.typed.setText(PASSWORD)
    scroll.ensureWidgetVisible(panel.form.keep_button)
    panel.keep()
    qtbot.waitUntil(lambda: is_seen(panel.page.notice))


def test_all_of_it_goes_by_keyboard(panel: Panel) -> None:
    def press(key: Qt.Key) -> None:
        panel.qtbot.keyClick(panel.window.focusWidget(), key)

    panel.page.begin_button.setFocus()
    press(Qt.Key.Key_Return)
    assert panel.window.focusWidget() is panel.form.current_password.typed
    panel.qtbot.keyClicks(panel.window.focusWidget(), PASSWORD)
    words = panel.form.panel.words
    met: list[QWidget | None] = []
    while panel.window.focusWidget() not in (*met, words.again.typed):
        met.append(panel.window.focusWidget())
        press(Qt.Key.Key_Tab)
    assert panel.form.panel.words_option in met
    assert words.other in met
    new = words.password()
    panel.qtbot.keyClicks(panel.window.focusWidget(), new)
    press(Qt.Key.Key_Return)
    panel.rooms.work()
    assert panel.opens(new)
    assert panel.window.focusWidget() is panel.page.begin_button

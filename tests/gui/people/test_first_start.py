"""Setting up a collective as a volunteer does it: with buttons and keys, with a real file at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from support.people_rooms import OneList, Rooms, in_window
from support.scripted_dialogs import ScriptedDialogs

from wdhs_desktop.house.file import House
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.people.collective_kinds import CollectiveKind, kinds_shown
from wdhs_desktop.people.first_start import FirstStart
from wdhs_desktop.people.founding import Founded


@pytest.fixture
def rooms(tmp_path: Path) -> Rooms:
    return Rooms(tmp_path)


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    return ScriptedDialogs()


@pytest.fixture
def first(qtbot: QtBot, rooms: Rooms, dialogs: ScriptedDialogs) -> Iterator[FirstStart]:
    first = rooms.first_start(dialogs)
    window = in_window(first)
    qtbot.addWidget(window)
    kept: list[Founded] = []
    first.founded.connect(kept.append)
    yield first
    for founded in kept:
        founded.session.close()
        founded.house.close()


def _name_collective(qtbot: QtBot, first: FirstStart) -> None:
    first.welcome.new.click()
    qtbot.keyClicks(first.collective.name, "Buurthuis De Linde")
    first.collective.kinds[CollectiveKind.COMMUNITY_CENTRE].click()
    first.collective.kinds[CollectiveKind.PLAYGROUND].click()
    first.frame.next.click()


def _choose_words(qtbot: QtBot, first: FirstStart, name: str = "Ria") -> str:
    qtbot.keyClicks(first.password.name, name)
    words = first.password.panel.words
    qtbot.keyClicks(words.again.typed, words.password())
    return words.password()


def _read_list(first: FirstStart) -> QWidget:
    first.list.yes.click()
    step = first.findChild(OneList)
    assert step is not None
    return step


def test_from_welcome_to_the_first_list(qtbot: QtBot, rooms: Rooms, first: FirstStart) -> None:
    endings: list[str] = []
    first.finished.connect(endings.append)
    _name_collective(qtbot, first)
    _read_list(first).finished.emit("her list")  # type: ignore[attr-defined]
    password = _choose_words(qtbot, first)
    with qtbot.waitSignal(first.founded) as founded:
        first.frame.next.click()
        rooms.work()
    assert rooms.kept == ["her list"]
    code = founded.args[0].code
    first.sheet.panel.print_button.click()
    rooms.work()
    assert rooms.printed[0].pdf.startswith(b"%PDF")
    first.frame.next.click()
    for place, editor in zip(first.proof.panel.places, first.proof.panel.editors, strict=True):
        qtbot.keyClicks(editor, code.words[place])
    first.frame.next.click()
    rooms.work()
    assert first.step is first.done
    assert founded.args[0].session.recovery_proven
    first.done.print.click()
    assert endings == ["print"]
    session = founded.args[0].store.unlock("Ria", password)
    assert session.recovery_proven
    session.close()
    assert kinds_shown(founded.args[0].house.collective.kind) == "Community centre, Playground"


def test_an_empty_start_offers_the_first_member(qtbot: QtBot, rooms: Rooms, first: FirstStart) -> None:
    _name_collective(qtbot, first)
    first.list.no.click()
    _choose_words(qtbot, first)
    first.frame.next.click()
    rooms.work()
    first.frame.aside.click()
    assert rooms.kept == []
    assert first.done.new.isVisible()
    assert not first.done.print.isVisible()


def test_going_back_loses_nothing(qtbot: QtBot, first: FirstStart) -> None:
    _name_collective(qtbot, first)
    _read_list(first).finished.emit("her list")  # type: ignore[attr-defined]
    _choose_words(qtbot, first)
    proposal = first.password.panel.words.password()
    first.frame.back.click()
    step = first.findChild(OneList)
    assert step is not None
    assert step.isVisible()
    step.cancelled.emit()
    first.frame.back.click()
    assert first.collective.name.text() == "Buurthuis De Linde"
    assert first.collective.kinds[CollectiveKind.PLAYGROUND].isChecked()
    first.frame.next.click()
    first.list.no.click()
    assert first.password.name.text() == "Ria"
    assert first.password.panel.words.again.text() == proposal


def test_enter_goes_on_and_nothing_can_be_kept_before_it_is_filled(qtbot: QtBot, first: FirstStart) -> None:
    first.welcome.new.click()
    assert not first.frame.next.isEnabled()
    qtbot.keyClicks(first.collective.name, "De Linde")
    qtbot.keyClick(first.collective.name, Qt.Key.Key_Return)
    assert first.step is first.list
    qtbot.keyClick(first.list.no, Qt.Key.Key_Return)
    assert first.step is first.password
    assert not first.frame.next.isEnabled()


def test_words_typed_wrong_are_named_beside_the_field(qtbot: QtBot, rooms: Rooms, first: FirstStart) -> None:
    _name_collective(qtbot, first)
    first.list.no.click()
    qtbot.keyClicks(first.password.name, "Ria")
    qtbot.keyClicks(first.password.panel.words.again.typed, "something else")
    first.frame.next.click()
    rooms.work()
    assert first.step is first.password
    assert first.password.panel.words.again.error
    assert not list(rooms.folder.glob("*.wdhs"))


@pytest.mark.parametrize("weak", ["kort", "buurthuis de linde", "wachtwoord123456"])
def test_a_weak_password_of_ones_own_is_refused_with_advice(qtbot: QtBot, first: FirstStart, weak: str) -> None:
    _name_collective(qtbot, first)
    first.list.no.click()
    qtbot.keyClicks(first.password.name, "Ria")
    first.password.panel.own_option.click()
    own = first.password.panel.own
    own.first.typed.setText(weak)
    own.second.typed.setText(weak)
    first.frame.next.click()
    assert first.step is first.password
    assert own.first.error


def test_a_strong_password_of_ones_own_must_be_typed_twice_the_same(
    qtbot: QtBot, rooms: Rooms, first: FirstStart
) -> None:
    _name_collective(qtbot, first)
    first.list.no.click()
    qtbot.keyClicks(first.password.name, "Ria")
    first.password.panel.own_option.click()
    own = first.password.panel.own
    own.first.typed.setText("Negen egels zwemmen 's nachts")
    own.second.typed.setText("Negen egels zwemmen snachts")
    first.frame.next.click()
    assert own.second.error
    own.second.typed.setText("Negen egels zwemmen 's nachts")
    with qtbot.waitSignal(first.founded):
        first.frame.next.click()
        rooms.work()


def test_other_words_make_the_typed_ones_void(qtbot: QtBot, first: FirstStart) -> None:
    _name_collective(qtbot, first)
    first.list.no.click()
    before = _choose_words(qtbot, first)
    first.password.panel.words.other.click()
    assert first.password.panel.words.password() != before
    assert not first.password.panel.words.again.text()
    assert not first.frame.next.isEnabled()


def test_caps_lock_is_named_while_typing(qtbot: QtBot, first: FirstStart) -> None:
    _name_collective(qtbot, first)
    first.list.no.click()
    again = first.password.panel.words.again
    qtbot.keyClick(again.typed, Qt.Key.Key_M)
    assert not again.notices_caps_lock
    qtbot.keyClicks(again.typed, "M")  # a capital without Shift: that is what Caps Lock gives
    assert again.notices_caps_lock


def test_a_place_on_a_network_is_refused_before_anything_is_made(
    qtbot: QtBot, first: FirstStart, dialogs: ScriptedDialogs
) -> None:
    first.welcome.new.click()
    qtbot.keyClicks(first.collective.name, "De Linde")
    dialogs.choose(Path("//server/share/linde.wdhs"))
    first.collective.elsewhere.click()
    assert first.collective.elsewhere.accessibleDescription()
    first.frame.next.click()
    assert first.step is first.collective


def test_a_file_that_is_there_is_never_overwritten(
    qtbot: QtBot, rooms: Rooms, first: FirstStart, dialogs: ScriptedDialogs
) -> None:
    there = rooms.folder / "there.wdhs"
    there.write_text("somebody's")
    first.welcome.new.click()
    qtbot.keyClicks(first.collective.name, "De Linde")
    dialogs.choose(there)
    first.collective.elsewhere.click()
    first.frame.next.click()
    assert first.step is first.collective
    assert there.read_text() == "somebody's"


def test_a_list_that_cannot_be_kept_leaves_no_file(
    qtbot: QtBot, rooms: Rooms, first: FirstStart, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(first._founder, "_keep_list", refuse)
    _name_collective(qtbot, first)
    _read_list(first).finished.emit("her list")  # type: ignore[attr-defined]
    _choose_words(qtbot, first)
    first.frame.next.click()
    rooms.work()
    assert first.step is first.password
    assert "The disk is full." in first.frame.notice.text
    assert not list(rooms.folder.glob("*.wdhs*"))
    assert first.frame.next.isEnabled()


def test_two_wrong_words_do_not_count(qtbot: QtBot, rooms: Rooms, first: FirstStart) -> None:
    _name_collective(qtbot, first)
    first.list.no.click()
    _choose_words(qtbot, first)
    first.frame.next.click()
    rooms.work()
    first.frame.next.click()
    for editor in first.proof.panel.editors:
        qtbot.keyClicks(editor, "molen")
    first.frame.next.click()
    rooms.work()
    assert first.step is first.proof
    assert first.proof.panel.fields[-1].error
    first.frame.back.click()
    assert first.step is first.sheet


def test_an_existing_file_is_looked_at_before_it_is_handed_on(
    qtbot: QtBot, rooms: Rooms, first: FirstStart, dialogs: ScriptedDialogs
) -> None:
    foreign = rooms.folder / "foreign.wdhs"
    foreign.write_text("not ours")
    house = House.create(rooms.folder / "ours.wdhs", "De Linde")
    house.close()
    chosen: list[Path] = []
    first.file_chosen.connect(chosen.append)
    dialogs.choose(None, foreign, house.path)
    for _ in range(3):
        first.welcome.file.click()
    assert chosen == [house.path]
    assert first.welcome.notice.text


def test_every_step_can_be_reached_and_named(qtbot: QtBot, rooms: Rooms, first: FirstStart) -> None:
    nameless = _nameless(first)
    _name_collective(qtbot, first)
    nameless += _nameless(first)
    first.list.no.click()
    nameless += _nameless(first)
    first.password.panel.own_option.click()
    nameless += _nameless(first)
    first.password.panel.words_option.click()
    _choose_words(qtbot, first)
    first.frame.next.click()
    rooms.work()
    nameless += _nameless(first)
    first.frame.next.click()
    nameless += _nameless(first)
    first._end()
    assert [*nameless, *_nameless(first)] == []


def _nameless(first: FirstStart) -> list[str]:
    """What can have the focus now and has no name for a screen reader."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in first.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]

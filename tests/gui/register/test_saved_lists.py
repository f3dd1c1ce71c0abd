"""The vaste lijsten on Start: one click and it is on paper; without a printer its preview opens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.files import Opened, make_file
from support.scripted_dialogs import ScriptedDialogs

from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.printing.printer import Printer
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import Filter, OverviewChoice, OverviewKind, SavedList
from wdhs_desktop.register.paper.print_office import Handout, PrintOffice, Way
from wdhs_desktop.register.paper.saved_lists_card import SavedListsCard
from wdhs_desktop.register.records import Id, Member, Name
from wdhs_desktop.register.store import RegisterStore

PRINTER = Printer("kantoor", "De printer op kantoor", True)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    made = make_file(tmp_path)
    yield made
    made.session.close()
    made.house.close()


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    return ScriptedDialogs()


@pytest.fixture
def desk(opened: Opened, dialogs: ScriptedDialogs) -> Iterator[RegisterDesk]:
    store = RegisterStore(opened.session.records, opened.clock)
    group = store.add_group("kookgroep")
    store.add_member(Member(name=Name(given="Anna", prefix="van den", surname="Berg"), groups=(group,)))
    for name, kind in (("Koken", OverviewKind.ATTENDANCE), ("Post", OverviewKind.LABELS)):
        store.save_list(SavedList(name=name, filter=Filter(groups=(group,)), overview=OverviewChoice(kind=kind)))
    failures: list[BaseException] = []
    jobs = JobRunner(on_bug=failures.append)
    yield RegisterDesk(store, dialogs, opened.clock, jobs)
    jobs.shutdown()
    assert not failures


@pytest.fixture
def handouts() -> list[Handout]:
    return []


def card_of(qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout], *printers: Printer) -> SavedListsCard:
    card = SavedListsCard(desk, PrintOffice("Ria", "De Linde", handouts.append, lambda: printers))
    qtbot.addWidget(card)
    return card


def id_of(desk: RegisterDesk, name: str) -> Id:
    return next(one for one, saved in desk.register.saved_lists.items() if saved.name == name)


def names(card: SavedListsCard) -> list[str]:
    return [row.print_now.text() for row in card.rows.values()]


def choose(card: SavedListsCard, list_id: Id, text: str) -> None:
    actions: list[QAction] = card.rows[list_id].menu.actions_menu.actions()
    next(action for action in actions if action.text() == text).trigger()


def test_without_a_printer_the_preview_opens(qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout]) -> None:
    card = card_of(qtbot, desk, handouts)
    with qtbot.waitSignal(card.preview_wanted) as wanted:
        card.rows[id_of(desk, "Koken")].print_now.click()
    assert wanted.args == [id_of(desk, "Koken")]
    assert not handouts


def test_order_can_be_changed(qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout]) -> None:
    card = card_of(qtbot, desk, handouts, PRINTER)
    assert names(card) == ["Koken", "Post"]
    choose(card, id_of(desk, "Post"), "Further up")
    assert names(card) == ["Post", "Koken"]
    choose(card, id_of(desk, "Post"), "Further up")
    assert names(card) == ["Post", "Koken"]


def test_name_can_be_changed(
    qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout], dialogs: ScriptedDialogs
) -> None:
    card = card_of(qtbot, desk, handouts, PRINTER)
    dialogs.type_in("Koken op donderdag")
    choose(card, id_of(desk, "Koken"), "Another name…")
    assert names(card) == ["Koken op donderdag", "Post"]


def test_a_removed_list_can_be_taken_back(qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout]) -> None:
    card = card_of(qtbot, desk, handouts, PRINTER)
    choose(card, id_of(desk, "Post"), "Remove from the fixed lists")
    assert names(card) == ["Koken"]
    assert "Post" in card.notice.text
    card.notice._act()
    assert names(card) == ["Koken", "Post"]


def test_the_number_on_the_paper_is_typed_back(
    qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout], dialogs: ScriptedDialogs, opened: Opened
) -> None:
    card = card_of(qtbot, desk, handouts, PRINTER)
    kept = id_of(desk, "Koken")
    assert card.rows[kept].count.isHidden()
    desk.store.note_printed(kept, opened.clock.today(), 1)
    card.refresh()
    assert not card.rows[kept].count.isHidden()
    dialogs.type_in("veertien", "14")
    card.rows[kept].count.click()
    assert "veertien" in card.notice.text
    card.rows[kept].count.click()
    assert "14" in card.rows[kept].last.text()
    assert [(handout.way, handout.count) for handout in handouts] == [(Way.COUNTED, 14)]


def test_without_lists_it_says_how_to_make_one(qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout]) -> None:
    for list_id in list(desk.register.saved_lists):
        desk.store.remove_list(list_id)
    card = card_of(qtbot, desk, handouts, PRINTER)
    assert not card.rows
    assert not card._empty.isHidden()


def test_who_may_only_read_prints_and_looks(qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout]) -> None:
    desk.may_write = False
    card = card_of(qtbot, desk, handouts, PRINTER)
    actions = card.rows[id_of(desk, "Koken")].menu.actions_menu.actions()
    assert [action.text() for action in actions] == ["Look at it first"]


def test_every_button_has_a_name(qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout]) -> None:
    card = card_of(qtbot, desk, handouts, PRINTER)
    for row in card.rows.values():
        for widget in row.findChildren(QWidget):
            if widget.focusPolicy().value:
                assert widget.accessibleName() or widget.property("text")

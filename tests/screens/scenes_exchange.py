"""Bringing a list in, step by step, and everything that goes out again: paper, files and the vaste lijsten."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget
from support.scripted_dialogs import ScriptedDialogs

from tests.screens.scene import scene
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.jobs import JobRunner, Progress
from wdhs_desktop.kit.widgets.page import Page
from wdhs_desktop.people.anchor import Anchor
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.printing.printer import Printer
from wdhs_desktop.register.bringing_in.source import ImportSource, begin
from wdhs_desktop.register.bringing_in.wizard import ImportWizard, Step
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import Filter, OverviewChoice, OverviewKind, SavedList
from wdhs_desktop.register.paper.export_dialog import ExportDialog
from wdhs_desktop.register.paper.print_dialog import PrintDialog
from wdhs_desktop.register.paper.print_office import PrintOffice
from wdhs_desktop.register.paper.saved_lists_card import SavedListsCard
from wdhs_desktop.register.screen.view_state import Selection, ViewState
from wdhs_desktop.register.store import RegisterStore
from wdhs_desktop.vault.slots import ArgonParameters

SHEETS = Path(__file__).parents[1] / "data" / "sheets"
BUURTHUIS = SHEETS / "ledenlijst-buurthuis.xlsx"
PATIENCE = 20_000


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let the program work until something is so."""
    loop = QEventLoop()
    look = QTimer(interval=20)
    look.timeout.connect(lambda: loop.quit() if is_so() else None)
    look.start()
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()


@cache
def jobs() -> JobRunner:
    return JobRunner()


CLOCK = FixedClock(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))


def new_store() -> RegisterStore:
    """An empty register in a file of its own."""
    folder = Path(tempfile.mkdtemp(prefix="wdhs-screens-"))
    house = House.create(folder / "collectief.wdhs", "Buurthuis De Linde", "buurthuis", CLOCK)
    people = PeopleStore(house, argon=ArgonParameters.for_tests(), clock=CLOCK, anchor=Anchor(folder / "seen.json"))
    session, _ = people.found("Ria", "molen fiets kaas regen dijk huis")
    return RegisterStore(session.records, CLOCK)


@cache
def desk() -> RegisterDesk:
    """The buurthuis with everybody of the sample in it."""
    store = new_store()
    draft = begin(BUURTHUIS, store.register, Progress())
    store.apply(draft.plan(store.register))
    return RegisterDesk(store, ScriptedDialogs(), CLOCK, jobs())


def wizard(step: Step) -> ImportWizard:
    """The wizard with the sample read, at one of its steps."""
    store = new_store()
    made = ImportWizard(
        ImportSource(lambda: store.register, apply=store.apply, undo=store.undo), ScriptedDialogs(), jobs()
    )
    if step is not Step.FILE:
        made.read(BUURTHUIS)
        wait_until(lambda: made.steps.index == Step.TABLE)
    while made.steps.index < step:
        made.steps.go_on()
    if step is Step.PREVIEW:
        wait_until(made.steps.next.isEnabled)
    return made


@scene("register-import-1-file")
def import_file() -> QWidget:
    return wizard(Step.FILE)


@scene("register-import-2-table")
def import_table() -> QWidget:
    return wizard(Step.TABLE)


@scene("register-import-3-columns")
def import_columns() -> QWidget:
    return wizard(Step.COLUMNS)


@scene("register-import-4-questions")
def import_questions() -> QWidget:
    made = wizard(Step.PREVIEW)
    made.preview.questions.choices.rings[0].click()
    wait_until(made.steps.next.isEnabled)
    return made


@scene("register-import-5-people")
def import_people() -> QWidget:
    made = wizard(Step.PREVIEW)
    made.preview.chips[""].click()
    return made


@scene("register-import-6-outcome")
def import_outcome() -> QWidget:
    made = wizard(Step.PREVIEW)
    done: list[object] = []
    made.finished.connect(done.append)
    made.steps.go_on()
    wait_until(lambda: bool(done))
    return made


def office() -> PrintOffice:
    return PrintOffice(
        "Ria", "Buurthuis De Linde", lambda handout: None, lambda: (Printer("hp", "HP LaserJet kantoor", True),)
    )


def printing(kind: OverviewKind) -> PrintDialog:
    found = desk().searcher.matching(ViewState().filter)
    made = PrintDialog(desk(), office(), Selection(tuple(found), ViewState()))
    made.show_kind(kind)
    wait_until(made.print_now.isEnabled)
    return made


@scene("register-print-1-list")
def print_list() -> QWidget:
    return printing(OverviewKind.MEMBER_LIST)


@scene("register-print-2-attendance")
def print_attendance() -> QWidget:
    return printing(OverviewKind.ATTENDANCE)


@scene("register-print-3-labels")
def print_labels() -> QWidget:
    return printing(OverviewKind.LABELS)


@scene("register-print-4-birthdays")
def print_birthdays() -> QWidget:
    return printing(OverviewKind.BIRTHDAYS)


@scene("register-export")
def export_file() -> QWidget:
    found = tuple(desk().searcher.matching(ViewState().filter))
    return ExportDialog(desk(), office(), Selection(found, ViewState(), found[:3]))


@scene("start-lists")
def saved_lists() -> QWidget:
    store = new_store()
    group = store.add_group("Kookgroep")
    kept = store.save_list(
        SavedList(
            name="Presentielijst kookgroep",
            filter=Filter(groups=(group,)),
            overview=OverviewChoice(kind=OverviewKind.ATTENDANCE),
        )
    )
    store.note_printed(kept, CLOCK.today(), 14)
    for name, kind in (
        ("Etiketten voor de nieuwsbrief", OverviewKind.LABELS),
        ("Verjaardagen op de koelkast", OverviewKind.BIRTHDAYS),
    ):
        store.save_list(SavedList(name=name, overview=OverviewChoice(kind=kind)))
    page = Page("Start")
    page.content.addWidget(SavedListsCard(RegisterDesk(store, ScriptedDialogs(), CLOCK, jobs()), office()))
    empty = RegisterDesk(new_store(), ScriptedDialogs(), CLOCK, jobs())
    page.content.addWidget(SavedListsCard(empty, office()))
    page.content.addStretch()
    return page

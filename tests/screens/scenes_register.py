"""The register in its states: the demo's people, a search, the card, the form, somebody new, and what is empty."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from support.scripted_dialogs import ScriptedDialogs

from tests.screens.scene import scene
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.people.anchor import Anchor
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.register import demo
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.columns_dialog import ColumnsDialog
from wdhs_desktop.register.dialogs.emails_dialog import EmailsDialog
from wdhs_desktop.register.dialogs.group_dialog import GroupDialog
from wdhs_desktop.register.dialogs.leave_dialog import LeaveDialog
from wdhs_desktop.register.dialogs.merge_dialog import MergeDialog
from wdhs_desktop.register.dialogs.move_dialog import MoveDialog
from wdhs_desktop.register.dialogs.own_fields_dialog import OwnFieldsDialog
from wdhs_desktop.register.leaving import Way
from wdhs_desktop.register.list_records import Filter, Lack
from wdhs_desktop.register.records import Id, Member, Name
from wdhs_desktop.register.screen.page import RegisterPage
from wdhs_desktop.register.screen.view_state import TABLE_COLUMNS
from wdhs_desktop.register.signals import RegisterSignals
from wdhs_desktop.register.store import RegisterStore
from wdhs_desktop.vault.slots import ArgonParameters

CLOCK = FixedClock(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
SIGNALS = RegisterSignals()
ROOM = (1066, 800)
REST = 150
LONG = "Wilhelmina Christina Josephina Alexandra"


def new_store() -> RegisterStore:
    folder = Path(tempfile.mkdtemp(prefix="wdhs-screens-"))
    small = ArgonParameters.for_tests()
    house = House.create(folder / "collectief.wdhs", "Buurthuis De Linde", "buurthuis", CLOCK)
    people = PeopleStore(house, argon=small, floor=small, clock=CLOCK, anchor=Anchor(folder / "seen.json"))
    session, _code = people.found("Ria", "molen fiets kaas regen dijk huis")
    return RegisterStore(session.records, CLOCK, SIGNALS.announce)


@cache
def desk() -> RegisterDesk:
    """The demo's collective, opened once for all pictures."""
    store = new_store()
    with store._records.writing("Added a member") as writing:
        for record in demo.records(CLOCK.today()):
            writing.add(record.kind, record.value, record.id)
    store.reload()
    return RegisterDesk(store, ScriptedDialogs(), CLOCK, JobRunner())


def page_of(used: RegisterDesk, then: Callable[[RegisterPage], None] = lambda page: None) -> RegisterPage:
    """The page as it stands after somebody did something on it."""
    page = RegisterPage(used, SIGNALS)
    page.resize(*ROOM)
    page.show()
    settle()
    then(page)
    settle()
    return page


def settle() -> None:
    """Let layouts and pictures come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(REST, loop.quit)
    loop.exec()


def found(search: str) -> Id:
    return desk().searcher.matching(Filter(search=search))[0]


def rich() -> Id:
    """The person that most is known of."""
    members = desk().register.members
    return max(members, key=lambda one: (bool(members[one].volunteer), len(str(members[one]))))


@scene("register-table")
def table() -> QWidget:
    return page_of(desk())


@scene("register-berg")
def berg() -> QWidget:
    return page_of(desk(), lambda page: page.filter_bar.search.setText("berg"))


@scene("register-card")
def card() -> QWidget:
    return page_of(desk(), lambda page: page.show_person(rich()))


@scene("register-filters")
def filters() -> QWidget:
    group = desk().register.groups_in_order()[0][0]
    wanted = Filter(groups=(group,), lack=Lack.NOT_PAID, volunteers_only=True)
    return page_of(desk(), lambda page: page.show_filter(wanted))


@scene("register-several")
def several() -> QWidget:
    return page_of(desk(), lambda page: page.people.table.choose_rows(tuple(page.people.model.ids[3:6])))


def form_at(share: float) -> QWidget:
    def open_form(page: RegisterPage) -> None:
        page.show_person(rich())
        page.side.edit()
        bar = page.side.form.area.verticalScrollBar()
        QTimer.singleShot(REST + REST // 3, bar, lambda: bar.setValue(round(bar.maximum() * share)))

    return page_of(desk(), open_form)


@scene("register-form-top")
def form_top() -> QWidget:
    return form_at(0)


@scene("register-form-middle")
def form_middle() -> QWidget:
    return form_at(0.5)


@scene("register-form-bottom")
def form_bottom() -> QWidget:
    return form_at(1)


@scene("register-form-error")
def form_error() -> QWidget:
    def mistake(page: RegisterPage) -> None:
        page.show_person(rich())
        page.side.edit()
        lines = page.side.form.sections[0].findChildren(QLineEdit)
        lines[4].setText("31 februari")
        page.side.form.leave()

    return page_of(desk(), mistake)


@scene("register-new")
def new() -> QWidget:
    known = desk().register.members[found("berg")].name

    def fill(page: RegisterPage) -> None:
        page.side.start_new()
        lines = page.side.new_member.person.findChildren(QLineEdit)
        for at, text in ((0, known.given), (3, known.surname)):
            lines[at].setText(text)
            lines[at].textEdited.emit(text)

    return page_of(desk(), fill)


@scene("register-history")
def history() -> QWidget:
    return page_of(desk(), lambda page: page.side.show_history())


@scene("register-removed")
def removed() -> QWidget:
    store = new_store()
    ids = [store.add_member(Member(name=Name(given=given, surname="Bos"))) for given in ("Ada", "Bo", "Cor")]
    used = RegisterDesk(store, ScriptedDialogs(), CLOCK, JobRunner())

    def remove(page: RegisterPage) -> None:
        page.people.table.choose(ids[1])
        page.acts.remove()

    return page_of(used, remove)


@scene("register-long-names")
def long_names() -> QWidget:
    store = new_store()
    name = Name(
        given=LONG, initials="W.C.J.A.", prefix="van den", surname="Bovenkamp-Oosterwijk", partner_prefix="van de",
        partner_surname="Nieuwenhuijzen-Kruseman",
    )  # fmt: skip
    first = store.add_member(Member(name=name, emails=("wilhelmina.van.den.bovenkamp-oosterwijk@example.nl",)))
    store.add_member(Member(name=Name(given="Bo", surname="Ng")))
    store.add_member(Member(name=Name(given="<b>Vet</b>", surname="& Zonen")))
    return page_of(
        RegisterDesk(store, ScriptedDialogs(), CLOCK, JobRunner()), lambda page: page.people.table.choose(first)
    )


@scene("register-empty")
def empty() -> QWidget:
    return page_of(RegisterDesk(new_store(), ScriptedDialogs(), CLOCK, JobRunner()))


@scene("register-nothing-found")
def nothing_found() -> QWidget:
    return page_of(desk(), lambda page: page.filter_bar.search.setText("zebra"))


@scene("register-dialog-leave", framed=False)
def leave() -> QDialog:
    dialog = LeaveDialog(desk(), rich())
    dialog.choose(Way.RESIGNS)
    return dialog


@scene("register-dialog-move", framed=False)
def move() -> QDialog:
    register = desk().register
    family = next(one for one, member in register.members.items() if len(register.household_of(member.household)) > 2)
    return MoveDialog(desk(), family)


@scene("register-dialog-merge", framed=False)
def merge() -> QDialog:
    return MergeDialog(desk(), (desk().searcher.matching(Filter())[4], rich()))


@scene("register-dialog-emails", framed=False)
def emails() -> QDialog:
    return EmailsDialog(desk(), desk().store.emails_of(desk().searcher.matching(Filter())[:30]))


@scene("register-dialog-columns", framed=False)
def columns() -> QDialog:
    return ColumnsDialog(desk().register, TABLE_COLUMNS)


@scene("register-dialog-groups", framed=False)
def groups() -> QDialog:
    return GroupDialog(desk())


@scene("register-dialog-own-fields", framed=False)
def own_fields() -> QDialog:
    return OwnFieldsDialog(desk())

"""Puts the places of an opened register together, and leads between them: members, import, export, paper and Start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from wdhs_desktop.house.audit import AuditAction
from wdhs_desktop.kit.text import translate
from wdhs_desktop.knowledge import NEWS, reading_door
from wdhs_desktop.people.new_password import NewPasswordPage
from wdhs_desktop.people.recovery_page import RecoveryPage
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.places import MEMBERS, SETTINGS, START
from wdhs_desktop.register.attention import attention, this_week
from wdhs_desktop.register.bringing_in.source import ImportSource
from wdhs_desktop.register.bringing_in.wizard import ImportWizard
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import Filter, Standing
from wdhs_desktop.register.paper.export_dialog import ExportDialog
from wdhs_desktop.register.paper.print_dialog import PrintDialog
from wdhs_desktop.register.paper.print_office import Handout, PrintOffice, Way
from wdhs_desktop.register.paper.saved_lists_card import SavedListsCard
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.screen.page import RegisterPage
from wdhs_desktop.register.screen.view_state import Selection
from wdhs_desktop.register.signals import RegisterSignals
from wdhs_desktop.register.store import RegisterStore
from wdhs_desktop.settings.page import SettingsPage
from wdhs_desktop.start.page import StartPage
from wdhs_desktop.start.records import Attention, Opened, Shortcut, Suggestion, WeekLine
from wdhs_desktop.vault.suite import Compartment

if TYPE_CHECKING:
    from wdhs_desktop.app import Program

MEMBER = "lid:"
MOST_SUGGESTIONS = 4
LOOK_FOR_OTHERS = 3000
"""Milliseconds between two looks whether another program wrote in the same file."""


class Rooms:
    """The places of one opened register; lives as long as its session. `people` proves the reserve password."""

    def __init__(self, program: Program, session: Session, people: PeopleStore) -> None:
        self.program, self.session, self.people = program, session, people
        self.signals = RegisterSignals()
        self.store = RegisterStore(session.records, program.clock, self.signals.announce)
        self.desk = RegisterDesk(
            self.store,
            program.dialogs,
            program.clock,
            program.jobs,
            may_write=session.may_write(Compartment.LEDEN),
        )
        self.person_name = session.person.name or translate("Rooms", "Somebody with the reserve password")
        self._needs_password = session.person.is_recovery
        self.office = PrintOffice(self.person_name, program.collective_name, self._note)
        self.members = RegisterPage(self.desk, self.signals)
        self.lists = SavedListsCard(self.desk, self.office)
        self._start: StartPage | None = None
        self._settings: SettingsPage | None = None
        self._others = QTimer(self.members, interval=LOOK_FOR_OTHERS)
        self._others.timeout.connect(self.store.follow_others)
        self._connect()

    def _connect(self) -> None:
        self.members.import_wanted.connect(self.show_import)
        self.members.print_wanted.connect(self.show_print)
        self.members.export_wanted.connect(self.show_export)
        self.lists.preview_wanted.connect(self.show_list)
        self.signals.register_changed.connect(self._refresh_if_shown)
        self.program.window.page_shown.connect(self._refresh_if_shown)
        self._others.start()
        if self.program.knowledge is not None:
            self.program.knowledge.members = self.suggest

    def suggest(self, text: str) -> tuple[Suggestion, ...]:
        """The members that may be looked for, the active ones first in the order of their names."""
        found = self.desk.searcher.matching(Filter(search=text, standing=Standing.ALL))[:MOST_SUGGESTIONS]
        return tuple(
            Suggestion(
                icon="person",
                title=self.desk.name_of(member),
                text="",
                kind=translate("Rooms", "member")
                if self.desk.standing_of(member) is Standing.ACTIVE
                else translate("Rooms", "former member"),
                action=f"{MEMBER}{member.hex()}",
            )
            for member in found
        )

    def _note(self, handout: Handout) -> None:
        action = AuditAction.EXPORT if handout.way is Way.EXPORTED else AuditAction.PRINT
        self.session.audit.note(action, handout.details)

    def show_on_start(self, page: StartPage) -> None:
        """Turn Start to its open face, and keep it up to date."""
        page.build_opened(self.lists, _shortcuts(may_write=self.desk.may_write))
        self._start = page
        self.refresh()

    def show_on_settings(self, page: SettingsPage) -> None:
        """Put one's own password and the reserve password on the page of the settings."""
        jobs = self.program.jobs
        panel = RecoveryPage(self.people, self.session, jobs, self.program.print_paper)
        panel.proven.connect(self.refresh)
        page.show_recovery(panel)
        password = NewPasswordPage(self.people, self.session, jobs, self.program.collective_name)
        password.changed.connect(self._take_password)
        password.changed.connect(panel.show_state)
        page.show_password(password)
        self._settings = page

    def _take_password(self) -> None:
        self._needs_password = False
        self.refresh()

    def _refresh_if_shown(self) -> None:
        if self.program.window.current_page == START:
            self.refresh()

    def refresh(self) -> None:
        """Show on Start what the register says now."""
        self.lists.refresh()
        if self._start is None:
            return
        register = self.store.register
        lines = [
            Attention(badge=str(line.count), text=line.text, action_text=line.action_text, action=line.action)
            for line in attention(register.members, register.today)
        ]
        if self._needs_password:
            lines.insert(0, _about_password())
        elif not self.session.recovery_proven:
            lines.insert(0, _about_recovery())
        news = self.program.knowledge.news() if self.program.knowledge is not None else 0
        if news:
            lines.append(_about_news(news))
        week = this_week(register.members, register.today, register.settings.leap_birthday)
        self._start.show_opened(
            Opened(
                person=self.session.person.name or translate("Rooms", "neighbour"),
                today=register.today,
                attention=tuple(lines),
                week=tuple(WeekLine(day=event.day, text=event.text) for event in week),
                member_count=len(register.members),
            )
        )

    def act(self, action: str) -> None:
        """Do what a line or a tile of Start asks for, or what the first start ends with."""
        window = self.program.window
        if action in ("recovery", "password"):
            window.show_page(SETTINGS)
            if self._settings is not None:
                go = self._settings.go_to_recovery if action == "recovery" else self._settings.go_to_password
                go()
            return
        window.show_page(MEMBERS)
        if action.startswith(MEMBER):
            self.members.show_person(bytes.fromhex(action.removeprefix(MEMBER)))
        elif action == "new":
            self.members.side.start_new()
        elif action == "print":
            self.show_print(self.members.current_selection())
        elif action == "import":
            self.show_import()
        else:
            self._show_who_waits(action)

    def _show_who_waits(self, action: str) -> None:
        for line in attention(self.store.register.members, self.desk.today):
            if line.action == action:
                self.members.show_people(line.members, line.text)

    def show_import(self) -> None:
        source = ImportSource(lambda: self.store.register, self.store.apply, self.store.undo)
        wizard = ImportWizard(source, self.program.dialogs, self.program.jobs)

        def print_first() -> None:
            self._leave(wizard)
            self.show_print(self.members.current_selection())

        def to_members() -> None:
            words = wizard.brought_in
            self._leave(wizard)
            if words:
                self.members.tell_done(words)

        wizard.print_wanted.connect(print_first)
        wizard.cancelled.connect(lambda: self._leave(wizard))
        wizard.closed.connect(to_members)
        self.program.window.show_interlude(wizard)

    def show_export(self, selection: Selection) -> None:
        dialog = ExportDialog(self.desk, self.office, selection)
        dialog.closed.connect(lambda: self._leave(dialog))
        self.program.window.show_interlude(dialog)

    def show_print(self, selection: Selection) -> None:
        dialog = PrintDialog(self.desk, self.office, selection)
        dialog.closed.connect(lambda: self._leave(dialog))
        self.program.window.show_interlude(dialog)

    def show_list(self, list_id: Id) -> None:
        """Show the paper of a vaste lijst before it is printed."""
        saved = self.store.register.saved_lists.get(list_id)
        if saved is None:
            return
        dialog = PrintDialog(self.desk, self.office, self.members.current_selection())
        dialog.show_list(list_id, saved)
        dialog.closed.connect(lambda: self._leave(dialog, START))
        self.program.window.show_interlude(dialog)

    def _leave(self, shown: QWidget, page: str = MEMBERS) -> None:
        self.program.window.end_interlude(shown, page)


def _shortcuts(*, may_write: bool) -> tuple[Shortcut, ...]:
    printing = Shortcut(
        action="print",
        icon="print",
        title=translate("Rooms", "Print a list"),
        text=translate("Rooms", "See it first, then print it"),
    )
    if not may_write:
        return (printing, reading_door())
    return (
        Shortcut(
            action="new",
            icon="person-add",
            title=translate("Rooms", "New member"),
            text=translate("Rooms", "Only a name is needed"),
        ),
        printing,
        Shortcut(
            action="import",
            icon="import",
            title=translate("Rooms", "Bring in a list"),
            text=translate("Rooms", "From Excel or another program"),
        ),
        reading_door(),
    )


def _about_recovery() -> Attention:
    return Attention(
        badge="!",
        text=translate("Rooms", "the reserve password isn't on paper yet"),
        action_text=translate("Rooms", "Put it on paper"),
        action="recovery",
    )


def _about_news(count: int) -> Attention:
    return Attention(
        badge=str(count),
        text=translate("Rooms", "guide is new or changed")
        if count == 1
        else translate("Rooms", "guides are new or changed"),
        action_text=translate("Rooms", "Look"),
        action=NEWS,
    )


def _about_password() -> Attention:
    return Attention(
        badge="!",
        text=translate("Rooms", "you came in with the reserve password and have no new password yet"),
        action_text=translate("Rooms", "Choose a password"),
        action="password",
    )

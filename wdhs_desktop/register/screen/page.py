"""The register on the screen: search, filters and the table at the left, the person at the right, undo for all."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.kit.widgets.page import Page
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import Filter, Standing
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.screen.filter_bar import FilterBar
from wdhs_desktop.register.screen.page_buttons import PageButtons
from wdhs_desktop.register.screen.page_frame import PageFrame
from wdhs_desktop.register.screen.page_lists import ListActions
from wdhs_desktop.register.screen.page_people import PeopleActions
from wdhs_desktop.register.screen.page_undo import UndoActions
from wdhs_desktop.register.screen.page_views import ViewsMenu
from wdhs_desktop.register.screen.people_stack import Footer, PeopleStack
from wdhs_desktop.register.screen.people_table import PeopleTable
from wdhs_desktop.register.screen.side_panel import SidePanel
from wdhs_desktop.register.screen.view_state import Selection, ViewState
from wdhs_desktop.register.signals import RegisterSignals


class RegisterPage(Page):
    """Knows what is shown (`ViewState`) and lets its parts do the rest. Import, export and print are asked for."""

    import_wanted = Signal()
    export_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, desk: RegisterDesk, signals: RegisterSignals, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Members"))
        self._desk = desk
        self._state = ViewState()
        self._offers_undo = False
        self._seen: object = None
        self.filter_bar = FilterBar(desk)
        self.people = PeopleTable(desk)
        self.side = SidePanel(desk)
        self.buttons = PageButtons(self, may_write=desk.may_write)
        self.undo = UndoActions(desk, self)
        self.acts = PeopleActions(desk, self, self.people.table.chosen_ids)
        self.lists = ListActions(desk, self)
        self.views = ViewsMenu(desk, self.filter_bar.views, lambda: self._state)
        self.frame = PageFrame(self)
        self.stack = PeopleStack(self.people.table)
        self.footer = Footer(desk)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self.frame.lay_out(self.stack, self.footer)
        self._connect(signals)
        self.refresh()

    def current_selection(self) -> Selection:
        """The people on the screen, in their order, with the columns that were chosen."""
        chosen = self.people.table.chosen_ids()
        state = self._state.with_columns(self.people.chosen_columns(self._state))
        return Selection(tuple(self.people.model.ids), state, chosen if len(chosen) > 1 else ())

    @property
    def state(self) -> ViewState:
        return self._state

    def show_state(self, state: ViewState) -> None:
        self._state = state
        self.refresh()

    def show_filter(self, wanted: Filter) -> None:
        """Filter and tell how many were found. While searching the first one found is shown at once."""
        self.frame.close_side()
        is_other_search = wanted.search != self._state.filter.search
        self._state = self._state.with_filter(wanted)
        self.refresh()
        if is_other_search and wanted.search and self.people.model.ids:
            self.people.table.choose(self.people.model.ids[0])
        announce(self, self.tr("%n found", "", len(self.people.model.ids)))

    def show_people(self, people: Iterable[Id], because: str) -> None:
        """Show only these people, with a chip that says why; pressing it shows everybody again."""
        picked = frozenset(people)
        everybody = Filter(standing=Standing.ALL)
        self.show_state(ViewState(everybody, self._state.columns, only=picked, because=because))
        if self.people.model.ids:
            self.people.table.choose(self.people.model.ids[0])

    def show_person(self, member: Id) -> None:
        """Show somebody's card, also when the filter would hide them."""
        if self.people.model.row_of(member) is None:
            self.show_state(
                ViewState(filter=Filter(standing=self._desk.standing_of(member)), columns=self._state.columns)
            )
        self.people.table.choose(member)
        self.side.show_person(member)
        self.frame.open_side()

    def refresh(self) -> None:
        """Show what the register holds now, with the same filter, columns, order and person."""
        register = self._desk.register
        current = self.people.table.current_id
        self.filter_bar.show_filter(self._state.filter, self._state.because)
        self.filter_bar.show_counts(*self._desk.counts())
        self.people.show_state(self._state)
        if current is not None and not self.people.table.choose(current, self.people.last_column):
            self.side.show_person(None)
        if register is not self._seen:
            self._seen = register
            self.side.refresh()
        self._show_found()

    def settle(self) -> None:
        """Keep what is being typed: the page is left or the register closes."""
        self.side.settle()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        if plain and typed.strip() and typed.isprintable() and not self.side.is_busy:
            self.filter_bar.type_ahead(typed)
        elif event.key() == Qt.Key.Key_Escape and self.people.model.ids:
            self.people.table.setFocus()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.settle()
        super().hideEvent(event)

    def _side_changed(self) -> None:
        """A form is wider than a card, and has the main button while somebody new is filled in."""
        self.frame.fit()
        self.buttons.new.setEnabled(not self.side.is_new)

    def tell_done(self, words: str) -> None:
        """Say in the bar what happened, with the way back beside it."""
        self.notice.show_message(NoticeKind.DONE, words, self.tr("Undo"), self.undo.undo)
        self._offers_undo = True
        self.footer_done()

    def footer_done(self) -> None:
        self._tell_footer()
        announce(self, self.tr("saved"))

    def show_error(self, error: UserError) -> None:
        self.notice.show_error(error)

    def _register_changed(self) -> None:
        """Not in the middle of a cell that is being kept: the table would lose its editor under its feet.

        A way back that was offered goes: it would take back this newer change.
        """
        if self._offers_undo:
            self._offers_undo = False
            self.notice.clear()
        if self.people.is_editing:
            self._later.start()
        else:
            self.refresh()

    def _show_current(self, member: Id | None) -> None:
        """The form of the same person stays, and so does somebody new who is half filled in."""
        is_same = self.side.is_busy and member == self.side.form.member
        if not is_same and not self.side.holds_somebody_new:
            self.side.show_person(member)

    def _open_row(self) -> None:
        """Enter on a row: the card gets the keyboard."""
        self.side.show_person(self.people.table.current_id)
        self.frame.open_side()
        self.side.focus()

    def _open_clicked(self) -> None:
        """Where there is no room for the card beside the list, pressing a row opens it."""
        if self.frame.is_narrow and len(self.people.table.chosen_rows()) == 1:
            self._open_row()

    def _leave_side(self) -> None:
        self.frame.close_side()
        self.people.table.setFocus()

    def _show_found(self) -> None:
        count, has_members = len(self.people.model.ids), bool(self._desk.register.members)
        self.stack.show_found(count, self._state.filter, has_members=has_members)
        self.frame.show_parts(has_members)
        self._tell_footer()

    def _tell_footer(self) -> None:
        self.footer.tell(len(self.people.model.ids), self._state.filter, is_saved=not self.side.form.is_edited)
        self.footer.tell_hidden(self.people.hidden_columns)

    def _connect(self, signals: RegisterSignals) -> None:
        signals.register_changed.connect(self._register_changed)
        self.filter_bar.filter_chosen.connect(self.show_filter)
        self.filter_bar.left_downwards.connect(self.people.enter)
        self.people.state_wanted.connect(self.show_state)
        self.people.table.typed.connect(self.filter_bar.type_ahead)
        self.people.table.current_changed.connect(self._show_current)
        self.people.table.row_opened.connect(self._open_row)
        self.people.table.clicked.connect(self._open_clicked)
        self.people.table.customContextMenuRequested.connect(
            lambda place: self.acts.pop_up(self.people.table.viewport().mapToGlobal(place))
        )
        self.people.table.removal_wanted.connect(self.acts.remove)
        self.people.kept.connect(self.footer_done)
        self.people.done.connect(self.tell_done)
        self.people.refused.connect(self.notice.show_message)
        self.side.left.connect(self._leave_side)
        self.side.shown_changed.connect(self._side_changed)
        self.side.form.kept.connect(self.footer_done)
        self.side.card.person_wanted.connect(self.show_person)
        self.side.new_member.other_wanted.connect(self._open_other)
        self.side.new_member.created.connect(self._show_created)
        self.side.card.changes.actions_menu.aboutToShow.connect(
            lambda: self.acts.fill(self.side.card.changes.actions_menu)
        )
        self.acts.done.connect(self.tell_done)
        self.acts.failed.connect(self.show_error)
        self.views.state_wanted.connect(self.show_state)
        self.views.failed.connect(self.show_error)
        self.stack.import_wanted.connect(self.import_wanted)
        self.stack.everybody_wanted.connect(lambda: self.show_filter(Filter()))

    def _open_other(self, member: Id) -> None:
        self.show_person(member)
        self.side.edit()

    def _show_created(self, member: Id) -> None:
        self.show_person(member)
        self.side.edit()
        self.tell_done(self.tr("Added: {name}").format(name=self._desk.name_of(member)))

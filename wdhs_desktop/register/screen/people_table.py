"""The table with its people: which rows and columns stand in it, and what typing and pasting in it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, say
from wdhs_desktop.kit.theme import Size, points
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.register.column import Column
from wdhs_desktop.register.columns import chosen_columns
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.records import Id, Member
from wdhs_desktop.register.screen.column_fit import ColumnWidth, fitting, measured
from wdhs_desktop.register.screen.table_clipboard import read_block
from wdhs_desktop.register.screen.table_model import MemberTableModel
from wdhs_desktop.register.screen.table_paste import PastePlan, Place, filled, plan_paste
from wdhs_desktop.register.screen.table_view import MemberTable
from wdhs_desktop.register.screen.view_state import TABLE_COLUMNS, ViewState

PASTED = QT_TRANSLATE_NOOP("Changes", "Pasted cells")
_REFUSALS_SHOWN = 4


class PeopleTable(QObject):
    """Keeps model and view together. `kept` comes after a cell, `done` after a paste, `refused` with a reason."""

    state_wanted = Signal(object)
    kept = Signal()
    done = Signal(str)
    refused = Signal(object, str)

    def __init__(self, desk: RegisterDesk) -> None:
        super().__init__()
        self._desk = desk
        self._state = ViewState()
        self._columns: Sequence[Column] = ()
        self._widths: Sequence[ColumnWidth] = ()
        self._measured: tuple[object, ...] = ()
        self.hidden_columns = 0
        self.model = MemberTableModel(lambda: desk.register, self._keep_cell)
        self.model.edit_refused.connect(self._tell_refused)
        self.table = MemberTable(self.model)
        self.table.viewport().installEventFilter(self)
        self.table.paste_wanted.connect(self.paste)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)

    @property
    def is_editing(self) -> bool:
        return self.table.state() is QAbstractItemView.State.EditingState

    @property
    def last_column(self) -> int:
        """The column that the keyboard is in."""
        return max(self.table.currentIndex().column(), 0)

    def chosen_columns(self, state: ViewState) -> tuple[str, ...]:
        """The ids of all columns that belong to this state, also those that don't fit now."""
        ids = state.columns or self._desk.register.settings.columns or TABLE_COLUMNS
        return tuple(column.id for column in chosen_columns(ids, self._desk.register))

    def show_state(self, state: ViewState) -> None:
        self._state = state
        register = self._desk.register
        ids = self._desk.searcher.matching(state.filter, state.sort_by, state.descending)
        if state.only:
            ids = [one for one in ids if one in state.only]
        self._columns = chosen_columns(self.chosen_columns(state), register)
        self._measure()
        self._show(ids)

    def _measure(self) -> None:
        """By everybody, not by what is found: while somebody searches the columns stay where they are."""
        register, shown = self._desk.register, tuple(column.id for column in self._columns)
        size = points(Size.BODY)
        if not self._measured or self._measured[0] is not register or self._measured[1:] != (shown, size):
            everybody = list(register.members)
            self._widths = measured(self._columns, everybody, register)
            self._measured = (register, shown, size)

    def enter(self) -> None:
        """The keyboard goes from the search field to the people."""
        if not self.model.ids:
            return
        if not self.table.currentIndex().isValid():
            self.table.choose(self.model.ids[0])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def paste(self, text: str) -> None:
        """Put a copied block in, from the current cell on: first counted and asked, then kept as one change."""
        corner = self.table.corner()
        block = read_block(text)
        if corner is None or not block or not self._desk.may_write:
            return
        rows, columns = corner
        if len(block) == 1 and len(block[0]) == 1:
            block = filled(block[0][0], *self.table.chosen_size())
        place = Place(self.model.ids[rows:], self.model.columns[columns:])
        plan = plan_paste(block, place, self._desk.register)
        if not plan.cells:
            self.refused.emit(NoticeKind.WAIT, self._nothing_pasted(plan))
            return
        if plan.cells > 1 and not self._desk.dialogs.confirm(self.tr("Paste?"), self._told(plan), self.tr("Paste")):
            return
        try:
            self._desk.store.save_members(plan.members, label=PASTED)
        except UserError as error:
            self.refused.emit(NoticeKind.STOP, say(error))
        else:
            self.done.emit(self.tr("Pasted: %n cell(s)", "", plan.cells))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._columns:
            self._show(list(self.model.ids))
        return super().eventFilter(watched, event)

    def _show(self, ids: Sequence[Id]) -> None:
        """The columns that fit, as wide as their content."""
        with QSignalBlocker(self.table):
            self._lay_out(ids)

    def _lay_out(self, ids: Sequence[Id]) -> None:
        current, column = self.table.current_id, self.last_column
        shown = fitting(self._columns, self._widths, self.table.viewport().width())
        self.hidden_columns = len(self._columns) - len(shown)
        reset = self.model.show(ids, [self._columns[at] for at in shown], editable=self._desk.may_write)
        for at, width in enumerate(shown.values()):
            self.table.setColumnWidth(at, width)
        self._mark_sorted()
        if reset and current is not None:
            self.table.choose(current, column)

    def _mark_sorted(self) -> None:
        at = self.model.column_of(self._state.sort_by)
        order = Qt.SortOrder.DescendingOrder if self._state.descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(-1 if at is None else at, order)

    def _sort(self, section: int) -> None:
        self.state_wanted.emit(self._state.sorted_on(self.model.columns[section].id))

    def _keep_cell(self, member_id: Id, member: Member) -> None:
        self._desk.store.save_members({member_id: member})
        self.kept.emit()

    def _tell_refused(self, row: int, column: int, text: str, reason: str) -> None:
        name = self._desk.name_of(self.model.ids[row])
        title = self.model.columns[column].title
        self.refused.emit(
            NoticeKind.STOP,
            self.tr("Not kept for {name}, {column}: “{text}”. {reason}").format(
                name=name, column=title, text=text, reason=reason
            ),
        )

    def _told(self, plan: PastePlan) -> str:
        parts = [
            self.tr("{cells} of {people} will change.").format(
                cells=self.tr("%n cell(s)", "", plan.cells), people=self.tr("%n person(s)", "", len(plan.members))
            )
        ]
        if plan.refused:
            parts.append(self.tr("%n cell(s) don't fit and stay as they are:", "", len(plan.refused)))
            parts += plan.refused[:_REFUSALS_SHOWN]
        if plan.outside:
            parts.append(self.tr("%n cell(s) fall outside the table and are left out.", "", plan.outside))
        return "\n".join(parts)

    def _nothing_pasted(self, plan: PastePlan) -> str:
        if plan.refused:
            return self.tr("Nothing was pasted. {reason}").format(reason=plan.refused[0])
        return self.tr("Nothing was pasted: these cells say the same already.")

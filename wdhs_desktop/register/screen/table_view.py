"""The table as people know it from a sheet: cells are chosen, copied and pasted, and typing searches."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, colour, font
from wdhs_desktop.kit.widgets.table import SIDE_ROOM, DataTable
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.screen.column_fit import whole_things
from wdhs_desktop.register.screen.table_clipboard import private_text, write_block
from wdhs_desktop.register.screen.table_delegate import CellDelegate
from wdhs_desktop.register.screen.table_model import MemberTableModel

_MARKED = 0.16


class SheetDelegate(CellDelegate):
    """A row is soft when any cell of it is chosen; the chosen cells themselves are a shade deeper."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, MemberTableModel):
            column = model.columns[index.column()].id
            room = option.rect.width() - 2 * SIDE_ROOM
            option.text = whole_things(option.text, column, QFontMetrics(font()), room)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = self.parent()
        is_cell = bool(option.state & QStyle.StateFlag.State_Selected)
        if isinstance(view, MemberTable) and view.is_chosen_row(index.row()):
            option.state |= QStyle.StateFlag.State_Selected
        super().paint(painter, option, index)
        if is_cell and isinstance(view, MemberTable) and view.has_several_cells:
            tint = colour(Role.ACCENT)
            tint.setAlphaF(_MARKED)
            painter.fillRect(option.rect, tint)


class MemberTable(DataTable):
    """Knows cells and rows, and no member. Asks its page for everything else."""

    typed = Signal(str)
    paste_wanted = Signal(str)
    removal_wanted = Signal()
    current_changed = Signal(object)

    def __init__(self, model: MemberTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members = model
        self.setModel(model)
        self._cells = SheetDelegate(self)
        self.setItemDelegate(self._cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Members"))
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self._leave_headings_alone(model)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(self._follow_selection)

    @property
    def current_id(self) -> Id | None:
        row = self.currentIndex().row()
        return self._members.ids[row] if 0 <= row < len(self._members.ids) else None

    @property
    def has_several_cells(self) -> bool:
        ranges = self.selectionModel().selection()
        return ranges.count() > 1 or (ranges.count() == 1 and ranges.at(0).width() * ranges.at(0).height() > 1)

    def is_chosen_row(self, row: int) -> bool:
        return row == self.currentIndex().row() or self.selectionModel().rowIntersectsSelection(row)

    def chosen_rows(self) -> list[int]:
        rows: set[int] = set()
        for part in self._parts():
            rows.update(range(part.top(), part.bottom() + 1))
        current = self.currentIndex()
        return sorted(rows) if rows else [current.row()] if current.isValid() else []

    def chosen_ids(self) -> tuple[Id, ...]:
        return tuple(self._members.ids[row] for row in self.chosen_rows())

    def corner(self) -> tuple[int, int] | None:
        """The upper left cell of what is chosen, as row and column."""
        rows = self.chosen_rows()
        return (rows[0], self._chosen_columns()[0]) if rows else None

    def chosen_size(self) -> tuple[int, int]:
        """How many rows and columns are chosen, at least one of each."""
        return max(len(self.chosen_rows()), 1), max(len(self._chosen_columns()), 1)

    def choose(self, member: Id | None, column: int = 0) -> bool:
        """Make this person the current one, in sight. False when they aren't in the table."""
        row = None if member is None else self._members.row_of(member)
        if row is None:
            return False
        index = self._members.index(row, min(column, self._members.columnCount() - 1))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        return True

    def choose_rows(self, ids: tuple[Id, ...]) -> None:
        """Mark the whole rows of these people."""
        last = self._members.columnCount() - 1
        chosen = QItemSelection()
        for row in (self._members.row_of(one) for one in ids):
            if row is not None:
                chosen.select(self._members.index(row, 0), self._members.index(row, last))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def error_text(self) -> str:
        """Why the text in the open cell can't be kept; nothing when it can."""
        return self._cells.error_text

    def copy_cells(self) -> int:
        """Copy the block round the chosen cells. Gives how many rows."""
        rows = self.chosen_rows()
        if not rows:
            return 0
        columns = self._chosen_columns()
        block = [[self._members.text(row, column) for column in columns] for row in rows]
        QGuiApplication.clipboard().setMimeData(private_text(write_block(block)))
        return len(rows)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if is_editing:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Delete and plain:
            self.removal_wanted.emit()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.choose_rows(self.chosen_ids())
        elif event.key() == Qt.Key.Key_Space and plain and self._members.toggle(self.currentIndex()):
            pass
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _leave_headings_alone(self, model: MemberTableModel) -> None:
        """Headings that follow the selection ask for every row of it while painting; ours don't show it."""
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self.horizontalHeader()))

    def _chosen_columns(self) -> list[int]:
        columns: set[int] = set()
        for part in self._parts():
            columns.update(range(part.left(), part.right() + 1))
        return sorted(columns) or [self.currentIndex().column()]

    def _parts(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(at) for at in range(chosen.count())]

    def _tell_current(self) -> None:
        self.current_changed.emit(self.current_id)

    def _follow_selection(self) -> None:
        """A screen reader chooses a row without going there: then the person follows."""
        self.viewport().update()
        rows = {part.top() for part in self._parts() if part.height() == 1}
        if len(rows) == 1 and all(part.height() == 1 for part in self._parts()):
            (row,) = rows
            if row != self.currentIndex().row():
                there = self._members.index(row, max(self.currentIndex().column(), 0))
                self.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.NoUpdate)

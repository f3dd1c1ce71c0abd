"""The people of the table as Qt wants them: a list of ids beside a list of columns, and nothing made per row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import say
from wdhs_desktop.register.column import Align, Column
from wdhs_desktop.register.records import Id, Member
from wdhs_desktop.register.register import Register

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
_NOWHERE = QModelIndex()
TICK_COLUMNS = "group:"
_READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _READABLE | Qt.ItemFlag.ItemIsEditable


class MemberTableModel(QAbstractTableModel):
    """Read from the register at the moment of painting, so that it never shows yesterday's value.

    `save` keeps one changed member. `edit_refused` tells which cell and text couldn't be kept, and why.
    """

    edit_refused = Signal(int, int, str, str)

    def __init__(self, register: Callable[[], Register], save: Callable[[Id, Member], None]) -> None:
        super().__init__()
        self._register = register
        self._save = save
        self._ids: list[Id] = []
        self._columns: list[Column] = []
        self._is_editable = True

    @property
    def ids(self) -> Sequence[Id]:
        return self._ids

    @property
    def columns(self) -> Sequence[Column]:
        return self._columns

    def show(self, ids: Sequence[Id], columns: Sequence[Column], *, editable: bool = True) -> bool:
        """Show these people. When only values changed, the selection and the place in the table stay.

        True when everything was set anew, and the view has lost its place.
        """
        new_ids, new_columns = list(ids), list(columns)
        self._is_editable = editable
        if new_ids == self._ids and _same(new_columns, self._columns):
            self._columns = new_columns
            if new_ids and new_columns:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new_ids) - 1, len(new_columns) - 1))
            return False
        self.beginResetModel()
        self._ids, self._columns = new_ids, new_columns
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids) or index.column() >= len(self._columns):
            return None
        if role in {ItemRole.DisplayRole, ItemRole.EditRole}:
            return self.text(index.row(), index.column())
        if role == ItemRole.TextAlignmentRole:
            return _alignment(self._columns[index.column()])
        if role == ItemRole.ToolTipRole:
            return escape(self.text(index.row(), index.column()))
        if role == ItemRole.AccessibleTextRole:
            return f"{self._columns[index.column()].title}: {self.text(index.row(), index.column())}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == ItemRole.DisplayRole:
            return self._columns[section].title
        if role == ItemRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if self._is_editable and self._columns[index.column()].edit is not None else _READABLE

    def setData(self, index: Index, value: Any, role: int = ItemRole.EditRole) -> bool:
        if role != ItemRole.EditRole or not index.isValid():
            return False
        text = str(value).strip()
        if text == self.text(index.row(), index.column()):
            return False
        try:
            member = self.changed_member(index.row(), index.column(), text)
            self._save(self._ids[index.row()], member)
        except UserError as error:
            self.edit_refused.emit(index.row(), index.column(), text, say(error))
            return False
        return True

    def text(self, row: int, column: int) -> str:
        register = self._register()
        member = register.members.get(self._ids[row])
        return self._columns[column].value(member, register) if member is not None else ""

    def changed_member(self, row: int, column: int, text: str) -> Member:
        """The member with this text in this column; raises a UserError when it can't be kept."""
        register = self._register()
        edit = self._columns[column].edit
        if edit is None:
            raise ValueError("this column can't be edited")
        return edit(register.members[self._ids[row]], text, register)

    def toggle(self, index: Index) -> bool:
        """Turn a tick round. False when this cell is none."""
        if not index.isValid() or not self._columns[index.column()].id.startswith(TICK_COLUMNS):
            return False
        return bool(self.flags(index) & Qt.ItemFlag.ItemIsEditable) and self.setData(
            index, "" if self.text(index.row(), index.column()) else "x"
        )

    def row_of(self, member: Id) -> int | None:
        try:
            return self._ids.index(member)
        except ValueError:
            return None

    def column_of(self, column: str) -> int | None:
        return next((at for at, one in enumerate(self._columns) if one.id == column), None)


def _same(some: Sequence[Column], others: Sequence[Column]) -> bool:
    return [(one.id, one.title) for one in some] == [(one.id, one.title) for one in others]


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.align is Align.RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

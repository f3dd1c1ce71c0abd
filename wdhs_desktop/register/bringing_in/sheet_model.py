"""The first rows of a sheet as Qt wants them, with what each row is: above the table, heading, person, below it."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from wdhs_desktop.kit.theme import Role
from wdhs_desktop.register.exchange.sheets import Sheet, text_of
from wdhs_desktop.register.exchange.tables import column_letters

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
_NOWHERE = QModelIndex()
SHOWN_ROWS = 60
_LONGEST = 60


class RowPart(Enum):
    """What a row of the sheet is, seen from the table that is in it."""

    ABOVE = auto()
    HEADING = auto()
    PERSON = auto()


class SheetModel(QAbstractTableModel):
    """Shows the top of one sheet. The headings are rows counted from 0; an empty range says where the people begin."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet = Sheet(name="")
        self._headings: range = range(0)

    def show(self, sheet: Sheet, headings: range) -> None:
        if sheet is self._sheet:
            self._headings = headings
            if self.rowCount() and self.columnCount():
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._sheet, self._headings = sheet, headings
        self.endResetModel()

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    def part(self, row: int) -> RowPart:
        if row in self._headings:
            return RowPart.HEADING
        return RowPart.ABOVE if row < self._headings.start else RowPart.PERSON

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else min(len(self._sheet.rows), SHOWN_ROWS)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The number of the row, and then the columns of the sheet."""
        return 0 if parent.isValid() or not self._sheet.rows else len(self._sheet.rows[0]) + 1

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        part = self.part(index.row())
        if role == ItemRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == ItemRole.ForegroundRole:
            return Role.MUTED if part is RowPart.ABOVE or index.column() == 0 else Role.INK
        if role == ItemRole.AccessibleTextRole:
            return f"{self._name_of(part)}: {self.data(index)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> Any:
        if role != ItemRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return column_letters(section - 1) if section else ""

    def _text(self, row: int, column: int) -> str:
        if column == 0:
            mark = f"  {self._name_of(RowPart.HEADING)}" if self.part(row) is RowPart.HEADING else ""
            return f"{row + 1}{mark}"
        text = text_of(self._sheet.rows[row][column - 1]).replace("\n", " ")
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

    def _name_of(self, part: RowPart) -> str:
        return {
            RowPart.ABOVE: self.tr("above the list"),
            RowPart.HEADING: self.tr("headings"),
            RowPart.PERSON: self.tr("row with people"),
        }[part]

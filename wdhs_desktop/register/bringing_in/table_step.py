"""The step in which a person sees the sheet as it is, and says which row holds the headings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
)
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Space, scaled
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field
from wdhs_desktop.kit.widgets.table import DataTable, RowDelegate
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.bringing_in.lean import Lean
from wdhs_desktop.register.bringing_in.sheet_model import RowPart, SheetModel
from wdhs_desktop.register.exchange.sheets import Sheet

_MOST_HEADING_ROWS = 2
_WIDEST = 220
_LEAST_GRID = 260


class ImportTableStep(Lean):
    """`sheet_chosen` comes with the place of another sheet, `headings_chosen` with the rows that hold the headings."""

    sheet_chosen = Signal(int)
    headings_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._headings = range(0)
        self._model = SheetModel()
        self.sheets = ChoiceField()
        self.sheets.activated.connect(self.sheet_chosen)
        self._sheet_field = Field(self.tr("Sheet"), self.sheets)
        self.row = ChoiceField()
        self.row.activated.connect(self._tell)
        self._row_field = Field(self.tr("The headings stand in row"), self.row)
        self.height_of_headings = ChoiceField()
        for text in (self.tr("no headings"), self.tr("one row"), self.tr("two rows")):
            self.height_of_headings.addItem(text)
        self.height_of_headings.activated.connect(self._tell)
        self.grid = SheetGrid()
        self.grid.setAccessibleName(self.tr("The sheet as it is"))
        self.grid.setItemDelegate(HeadingDelegate(self.grid))
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.grid.setModel(self._model)
        self.grid.setMinimumHeight(_LEAST_GRID)
        self.grid.clicked.connect(self._choose)
        self.grid.row_opened.connect(self._choose)
        self._build()

    def _build(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(Space.LARGE)
        choices.addWidget(self._sheet_field, 2)
        choices.addWidget(self._row_field, 1)
        choices.addWidget(Field(self.tr("Headings"), self.height_of_headings), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.MEDIUM)
        whole.addWidget(
            Text(
                self.tr(
                    "Are these the headings of your list? If not, click the right row, or choose it and press Enter."
                ),
                role=Role.MUTED,
            )
        )
        whole.addLayout(choices)
        whole.addWidget(self.grid, 1)

    def show_sheets(self, names: Sequence[str], chosen: int) -> None:
        """Offer these sheets; one alone needs no question."""
        self.sheets.clear()
        self.sheets.addItems(list(names))
        self.sheets.setCurrentIndex(chosen)
        self._sheet_field.setVisible(len(names) > 1)

    def show_table(self, sheet: Sheet, headings: range) -> None:
        """Show the top of a sheet with these rows (from 0) marked as headings."""
        is_other_sheet = sheet is not self._model.sheet
        self._headings = headings
        self._model.show(sheet, headings)
        if is_other_sheet:
            self.row.clear()
            self.row.addItems([str(row + 1) for row in range(self._model.rowCount())])
        self.row.setCurrentIndex(headings.start)
        self.height_of_headings.setCurrentIndex(min(len(headings), _MOST_HEADING_ROWS))
        self._row_field.label.setText(
            self.tr("The headings stand in row") if headings else self.tr("The first person stands in row")
        )
        if is_other_sheet:
            self.grid.fit_columns()
            self.grid.setCurrentIndex(self._model.index(headings.start, 0))

    def _choose(self, index: QModelIndex) -> None:
        self._set(index.row(), max(len(self._headings), 1))

    def _tell(self) -> None:
        self._set(self.row.currentIndex(), self.height_of_headings.currentIndex())

    def _set(self, first: int, count: int) -> None:
        headings = range(first, min(first + count, self._model.rowCount()))
        if (headings.start, headings.stop) != (self._headings.start, self._headings.stop):
            self.headings_chosen.emit(headings)


class SheetGrid(DataTable):
    """A title above the list, or a long remark, doesn't push everything else aside."""

    @override
    def fit_columns(self) -> None:
        super().fit_columns()
        head = self.horizontalHeader()
        for column in range(1, head.count()):
            self.setColumnWidth(column, min(self.columnWidth(column), scaled(_WIDEST)))


class HeadingDelegate(RowDelegate):
    """Paints the rows of headings as the chosen ones."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if isinstance(model, SheetModel) and model.part(index.row()) is RowPart.HEADING:
            option.state |= QStyle.StateFlag.State_Selected
        super().paint(painter, option, index)

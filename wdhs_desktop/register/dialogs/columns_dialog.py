"""Which columns the table has, and in which order. With the mouse or with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton
from wdhs_desktop.register.column import Column
from wdhs_desktop.register.columns import NAME, columns_of
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.screen.tick_delegate import TickDelegate
from wdhs_desktop.register.screen.view_state import TABLE_COLUMNS

_HEIGHT = 360
_TICK = 18


class ColumnsDialog(FormDialog):
    """The chosen columns stand on top, in their order. The name always stays, in front."""

    def __init__(self, register: Register, chosen: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Columns"),
            self.tr("Tick what you want to see. Drag a line, or use Up and Down, to change the order."),
            self.tr("Show these columns"),
            parent,
        )
        self._columns = {column.id: column for column in columns_of(register)}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setStyleSheet(f"QListView::indicator {{ width: {scaled(_TICK)}px; height: {scaled(_TICK)}px; }}")
        self.list.setItemDelegate(TickDelegate(self.list))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMinimumHeight(scaled(_HEIGHT))
        self._fill(chosen)
        self.up = Button(self.tr("Up"), "up")
        self.down = Button(self.tr("Down"), "down")
        self.usual = LinkButton(self.tr("The usual columns"))
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.usual.clicked.connect(lambda: self._fill(TABLE_COLUMNS))
        buttons = QVBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        self.fields.addLayout(row)
        self.fields.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)

    def chosen(self) -> tuple[str, ...]:
        items = [self.list.item(at) for at in range(self.list.count())]
        ticked = [str(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked]
        return (NAME, *(one for one in ticked if one != NAME))

    def shift(self, by: int) -> None:
        """Move the current line up or down; the name stays in front."""
        at = self.list.currentRow()
        to = at + by
        if at < 1 or not 1 <= to < self.list.count():
            return
        self.list.insertItem(to, self.list.takeItem(at))
        self.list.setCurrentRow(to)

    def _fill(self, chosen: tuple[str, ...]) -> None:
        self.list.clear()
        first = [NAME, *(one for one in chosen if one in self._columns and one != NAME)]
        rest = [one for one in self._columns if one not in first]
        for one in (*first, *rest):
            self.list.addItem(_item(self._columns[one], is_ticked=one in first))
        self.list.setCurrentRow(0)


_ID = Qt.ItemDataRole.UserRole


def _item(column: Column, *, is_ticked: bool) -> QListWidgetItem:
    item = QListWidgetItem(column.title)
    item.setData(_ID, column.id)
    flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
    item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
    if column.id == NAME:
        flags &= ~(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled)
    item.setFlags(flags & ~Qt.ItemFlag.ItemIsDropEnabled)
    return item

"""Which columns come on paper: those of the screen first and in their order, the others below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from typing_extensions import override

from wdhs_desktop.register.columns import NAME, Column

_SHOWN_ROWS = 7
_ID = Qt.ItemDataRole.UserRole


class ColumnTicks(QListWidget):
    """A list to tick columns in. The name is always there, because a list without names is no list."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Columns"))
        self.itemChanged.connect(self.changed)
        self.itemActivated.connect(self._toggle)

    def show_columns(self, every: Sequence[Column], chosen: Sequence[str]) -> None:
        """Offer every column, with `chosen` on top and ticked."""
        by_id = {column.id: column for column in every}
        order = [*(one for one in chosen if one in by_id), *(one for one in by_id if one not in chosen)]
        self.blockSignals(True)
        self.clear()
        for column_id in order:
            item = QListWidgetItem(by_id[column_id].title)
            item.setData(_ID, column_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            if column_id == NAME:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable)
            is_on = column_id in chosen or column_id == NAME
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(False)
        self.setCurrentRow(0)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the ticked columns, from left to right."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked)

    @property
    def titles(self) -> tuple[str, ...]:
        items = [self.item(row) for row in range(self.count())]
        return tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)

    def _toggle(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            is_on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    @override
    def sizeHint(self) -> QSize:
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 16)
        return QSize(super().sizeHint().width(), _SHOWN_ROWS * row)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

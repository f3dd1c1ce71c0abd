"""A part of the shelf under a small head that folds it: one choice out of a few, arrows go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Space
from wdhs_desktop.library.screen.shelf_head import ShelfHead
from wdhs_desktop.library.screen.shelf_row import ShelfRow


@dataclass(frozen=True)
class Choice:
    """A row: its value, words, how many there are, a picture and a longer explanation."""

    value: str
    title: str
    count: int
    icon: str = ""
    hint: str = ""


class ShelfPart(QWidget):
    """`chosen` comes with the value of a row, or with nothing for the row that means all."""

    chosen = Signal(str)

    def __init__(self, title: str, all_text: str, *, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = ShelfHead(title)
        self.head.setChecked(is_open)
        self.rows: dict[str, ShelfRow] = {}
        self._all_text = all_text
        self._group = QButtonGroup(self)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.TINY // 2)
        body.addWidget(self.head)
        body.addWidget(self._inside)
        self.head.toggled.connect(self._inside.setVisible)
        self._inside.setVisible(is_open)
        self._row("").show_words(all_text, "", "")
        self.rows[""].setChecked(True)

    def show_choices(self, choices: Sequence[Choice], chosen: str) -> None:
        """Show these rows in this order; the one that means all always stands first."""
        values = [choice.value for choice in choices]
        for value in [one for one in self.rows if one and one not in values]:
            self._forget(value)
        has_icons = any(choice.icon for choice in choices)
        self.rows[""].show_words(self._all_text, "library" if has_icons else "", "")
        for place, choice in enumerate(choices, 1):
            row = self._row(choice.value)
            row.show_words(choice.title, choice.icon, choice.hint)
            row.show_count(choice.count)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
        self._order_tabs(["", *values])
        self.rows[chosen if chosen in self.rows else ""].setChecked(True)
        for row in self.rows.values():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row.isChecked() else Qt.FocusPolicy.ClickFocus)
        self.head.show_choice(next((choice.title for choice in choices if choice.value == chosen), ""))
        self.setVisible(bool(choices))

    def _order_tabs(self, values: Sequence[str]) -> None:
        before: QWidget = self.head
        for value in values:
            QWidget.setTabOrder(before, self.rows[value])
            before = self.rows[value]

    def _row(self, value: str) -> ShelfRow:
        if value not in self.rows:
            row = self.rows[value] = ShelfRow("")
            self._group.addButton(row)
            self._column.addWidget(row)
            row.pressed_by_hand.connect(lambda is_on: self.chosen.emit(value) if is_on else None)
        return self.rows[value]

    def _forget(self, value: str) -> None:
        row = self.rows.pop(value)
        self._group.removeButton(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

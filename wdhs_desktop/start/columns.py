"""Cards side by side where there is room, below each other where text is large or the window small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Space, scaled


class Columns(QWidget):
    """Lays out widgets in at most `most` equal columns, none narrower than `narrowest` pixels at 100% text."""

    def __init__(self, most: int, narrowest: int) -> None:
        super().__init__()
        self._most = most
        self._narrowest = narrowest
        self._widgets: list[QWidget] = []
        self._shown = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.BETWEEN_CARDS)

    def show_widgets(self, widgets: list[QWidget]) -> None:
        """Replace what is shown; widgets that are left out are dropped."""
        for old in self._widgets:
            self._grid.removeWidget(old)
            if old not in widgets:
                old.setParent(None)
                old.deleteLater()
        self._widgets = widgets
        self._shown = 0
        self._lay_out()

    def _lay_out(self) -> None:
        fit = (self.width() + Space.BETWEEN_CARDS) // (scaled(self._narrowest) + Space.BETWEEN_CARDS)
        columns = max(1, min(self._most, fit, len(self._widgets)))
        if columns == self._shown:
            return
        self._shown = columns
        for widget in self._widgets:
            self._grid.removeWidget(widget)
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)
            self._grid.setAlignment(widget, Qt.AlignmentFlag(0))
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

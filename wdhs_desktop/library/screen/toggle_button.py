"""A button of a bar that stays pressed: on soft ground while it is on, as everything that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Mode, Role, Shown, Space, colour
from wdhs_desktop.kit.widgets.buttons import QuietButton


class ToggleButton(QuietButton):
    """On or off. Its words may be left away where there is little room; who can't see it still hears them.

    `switched` comes when a person or a screen reader turns it, not when the page shows a state.
    """

    switched = Signal(bool)

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self._words = text
        self._is_shown_by_page = False
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.toggled.connect(self._tell)

    @property
    def icon_role(self) -> Role:  # type: ignore[override]
        if not self.isChecked():
            return Role.INK
        return Role.ON_SOFT if Shown.mode is Mode.CONTRAST else Role.ACCENT

    @override
    def setChecked(self, is_on: bool) -> None:
        """Show a state that the page knows already."""
        self._is_shown_by_page = True
        super().setChecked(is_on)
        self._is_shown_by_page = False

    def _tell(self, is_on: bool) -> None:
        self.draw_icon()
        if not self._is_shown_by_page:
            self.switched.emit(is_on)

    def set_short(self, is_short: bool) -> None:
        """Show the picture alone, or the words with it."""
        wanted = "" if is_short else self._words
        if self.text() != wanted:
            self.set_text(wanted)
            self.setToolTip(self._words if is_short else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(Role.SOFT))
            painter.drawRoundedRect(QRectF(self.rect()), Space.RADIUS, Space.RADIUS)
            painter.end()
        super().paintEvent(event)

"""A label that holds other widgets on soft ground: for words that somebody copies by hand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Space, colour


class SoftGround(QLabel):
    """Reached with Tab and read as one text: give it an accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Role.SOFT))
        painter.drawRoundedRect(QRectF(self.rect()), Space.CARD_RADIUS, Space.CARD_RADIUS)

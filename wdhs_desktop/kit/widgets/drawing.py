"""Drawings in line style, in the colours of the theme, for the places where a page would otherwise be all words."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wdhs_desktop.kit.paths import resources
from wdhs_desktop.kit.theme import Mode, Role, Shown, colour, scaled

_LARGEST = 1.3
"""How far a drawing grows with the text: large text needs the room more than a picture does."""


class Drawing(QWidget):
    """One drawing of resources/pictures, `height` pixels high at 100% text. It has no name: the words say all."""

    def __init__(self, name: str, height: int) -> None:
        super().__init__()
        self._source = (resources() / "pictures" / f"{name}.svg").read_text(encoding="utf-8")
        self._height = height
        self._drawing = self._draw_with_theme()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _draw_with_theme(self) -> QSvgRenderer:
        tints = {role.value: colour(role).name() for role in Role}
        if Shown.mode is Mode.CONTRAST:
            tints |= {"soft": tints["surface"], "warm_soft": tints["surface"], "accent": tints["ink"]}
        return QSvgRenderer(QByteArray(self._source.format_map(tints).encode()))

    @override
    def sizeHint(self) -> QSize:
        box = self._drawing.viewBoxF()
        height = min(scaled(self._height), round(self._height * _LARGEST))
        return QSize(round(height * box.width() / box.height()), height)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._drawing = self._draw_with_theme()
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._drawing.render(painter, QRectF(self.rect()))

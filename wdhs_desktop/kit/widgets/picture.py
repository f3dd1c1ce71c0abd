"""An icon beside words, as a widget that keeps its colour and size right when the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wdhs_desktop.kit.icons import pixmap
from wdhs_desktop.kit.theme import ICON_SIZE, Role, scaled


class Picture(QWidget):
    """An icon. It has no name for screen readers: the words beside it say it."""

    def __init__(self, name: str, role: Role = Role.INK, size: int = ICON_SIZE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, role: Role) -> None:
        self._name, self._role = name, role
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(self._size), scaled(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        edge = scaled(self._size)
        left, top = (self.width() - edge) // 2, (self.height() - edge) // 2
        drawn = pixmap(self._name, self._role, self._size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(left, top, drawn)

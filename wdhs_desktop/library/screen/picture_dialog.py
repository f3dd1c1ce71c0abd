"""A picture of a guide as large as the screen allows: pictures of a window say little at the width of a column."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.buttons import PrimaryButton
from wdhs_desktop.kit.widgets.text import Text

_OF_THE_SCREEN = 0.9


class LargePicture(QWidget):
    """Keeps its proportions, and never grows beyond its own size."""

    def __init__(self, picture: QImage, alt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setAccessibleName(alt)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return self._picture.size()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._picture.size()
        shown = size.scaled(self.size().boundedTo(size), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - shown.width()) // 2, (self.height() - shown.height()) // 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(left, top, shown.width(), shown.height()), self._picture)


class PictureDialog(QDialog):
    """What the picture shows stands below it in words."""

    def __init__(self, picture: QImage, alt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(alt)
        self.picture = LargePicture(picture, alt)
        self.close_button = PrimaryButton(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        below = QHBoxLayout()
        below.setSpacing(Space.LARGE)
        below.addWidget(Text(alt), 1)
        below.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        body.setSpacing(Space.MEDIUM)
        body.addWidget(self.picture, 1)
        body.addLayout(below)
        room = self.screen().availableSize() * _OF_THE_SCREEN
        self.resize(self.sizeHint().boundedTo(room))

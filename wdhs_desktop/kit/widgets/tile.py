"""A tile: one large thing to press, with a picture, a title and a line that says what happens then."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.icons import pixmap
from wdhs_desktop.kit.theme import Mode, Role, Shown, Size, Space, colour, mixed, scaled
from wdhs_desktop.kit.widgets.text import Text

_PICTURE = 24
_GROUND = 44
_RING = 3


class Tile(QPushButton):
    """A button as large as a card. `icon` names a picture of the kit; the whole of it can be pressed."""

    def __init__(self, icon: str, title: str, text: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words = QVBoxLayout()
        self._words.setSpacing(Space.TINY)
        self._words.addStretch()
        self._words.addWidget(Text(title, size=Size.SECTION))
        if text:
            self._words.addWidget(Text(text, role=Role.MUTED))
        self._words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        self._leave_room()
        for words in self.findChildren(QWidget):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _leave_room(self) -> None:
        left = Space.CARD + scaled(_GROUND) + Space.LARGE
        self._row.setContentsMargins(left, Space.LARGE, Space.CARD, Space.LARGE)

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint().expandedTo(QSize(0, scaled(_GROUND) + 2 * Space.LARGE))

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize().expandedTo(QSize(0, scaled(_GROUND) + 2 * Space.LARGE))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(self._row.totalHeightForWidth(width), scaled(_GROUND) + 2 * Space.LARGE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._leave_room()
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colour(Role.SURFACE)
        if self.isDown():
            ground = mixed(ground, colour(Role.ACCENT), 0.12)
        elif self.underMouse():
            ground = mixed(ground, colour(Role.ACCENT), 0.05)
        painter.setPen(QPen(colour(Role.INK), 1) if Shown.mode is Mode.CONTRAST else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        whole = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        painter.drawRoundedRect(whole, Space.CARD_RADIUS, Space.CARD_RADIUS)
        self._draw_picture(painter)
        if self.hasFocus():
            painter.setPen(QPen(colour(Role.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, Space.CARD_RADIUS + 2, Space.CARD_RADIUS + 2)

    def _draw_picture(self, painter: QPainter) -> None:
        side = scaled(_GROUND)
        place = QRectF(Space.CARD, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Role.SOFT))
        painter.drawEllipse(place)
        role = Role.ON_SOFT if Shown.mode is Mode.CONTRAST else Role.ACCENT
        picture = pixmap(self._icon, role, _PICTURE, self.devicePixelRatioF())
        inside = QRectF(0, 0, scaled(_PICTURE), scaled(_PICTURE))
        inside.moveCenter(place.center())
        painter.drawPixmap(inside, picture, QRectF(picture.rect()))

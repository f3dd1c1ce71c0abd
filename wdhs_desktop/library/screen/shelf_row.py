"""A row of the shelf: a small picture, words that may take two lines, and how many there are at the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wdhs_desktop.kit.icons import pixmap
from wdhs_desktop.kit.theme import ICON_SIZE, Mode, Role, Shown, Space, colour, font, mixed, scaled
from wdhs_desktop.kit.widgets.painted_button import PaintedButton

_ROOM = 7
_NARROWEST = 120
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ShelfRow(PaintedButton):
    """On or off. `pressed_by_hand` comes with the new state when a person changes it, not when the page does."""

    pressed_by_hand = Signal(bool)

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, QSizePolicy.Policy.Ignored)
        self._icon = icon
        self._count: int | None = None
        self._is_shown_by_page = False
        self.setCheckable(True)
        self.toggled.connect(self._tell)
        self._name()

    def show_words(self, text: str, icon: str, hint: str) -> None:
        self._icon = icon
        self.setText(text)
        self.setToolTip(hint)
        self._name()
        self.updateGeometry()

    def show_count(self, count: int | None) -> None:
        self._count = count
        self._name()
        self.updateGeometry()
        self.update()

    @override
    def setChecked(self, is_on: bool) -> None:
        """Show a state that the page knows already."""
        self._is_shown_by_page = True
        super().setChecked(is_on)
        self._is_shown_by_page = False

    @property
    def count(self) -> int | None:
        return self._count

    def _tell(self, is_on: bool) -> None:
        if not self._is_shown_by_page:
            self.pressed_by_hand.emit(is_on)

    def _name(self) -> None:
        self.setAccessibleName(self.text() if self._count is None else f"{self.text()}, {self._count}")

    @override
    def heightForWidth(self, width: int) -> int:
        box = QRect(0, 0, max(self._room(width), 1), 10_000)
        words = QFontMetrics(font(bold=True)).boundingRect(box, _WRAPPED, self.text()).height()
        return max(words, scaled(ICON_SIZE)) + 2 * _ROOM

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(_NARROWEST), self.heightForWidth(max(self.width(), scaled(_NARROWEST))))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_NARROWEST) // 2, QFontMetrics(font()).height() + 2 * _ROOM)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        is_on = self.isChecked()
        words = Role.ON_SOFT if is_on else Role.INK
        left = self._left()
        if self._icon:
            is_tinted = is_on and Shown.mode is not Mode.CONTRAST
            drawn = pixmap(self._icon, Role.ACCENT if is_tinted else words, ICON_SIZE, self.devicePixelRatioF())
            edge = scaled(ICON_SIZE)
            painter.drawPixmap(QRect(Space.SMALL, (self.height() - edge) // 2, edge, edge), drawn)
        painter.setFont(font(bold=is_on))
        painter.setPen(colour(words))
        painter.drawText(QRect(left, 0, self._room(self.width()), self.height()), _WRAPPED, self.text())
        if self._count is not None:
            painter.setFont(font())
            painter.setPen(colour(words if is_on else Role.MUTED))
            place = QRect(0, 0, self.width() - Space.SMALL, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self._count))

    def _paint_ground(self, painter: QPainter) -> None:
        if not (self.isChecked() or self.underMouse()):
            return
        ground = colour(Role.SOFT) if self.isChecked() else mixed(colour(Role.PAPER), colour(Role.INK), 0.05)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, 0, -1), Space.RADIUS, Space.RADIUS)

    def _left(self) -> int:
        return Space.SMALL + (scaled(ICON_SIZE) + Space.SMALL if self._icon else 0)

    def _room(self, width: int) -> int:
        """How wide the words may be."""
        count = QFontMetrics(font()).horizontalAdvance(str(self._count)) if self._count is not None else 0
        return width - self._left() - count - Space.SMALL - Space.TINY

"""A tile: one large thing to press, with a picture, a title and a line that says what happens then."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from typing_extensions import override

from wdhs_desktop.kit.icons import pixmap
from wdhs_desktop.kit.theme import ICON_SIZE, Mode, Role, Shown, Size, Space, colour, font, mixed, scaled
from wdhs_desktop.kit.widgets.painted_button import PaintedButton

_PICTURE = 24
_GROUND = 44
_NARROWEST = 160
_USUAL = 320
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignLeft


class Tile(PaintedButton):
    """A button as large as a card. `icon` names a picture of the kit; the main one of a page is filled.

    An ampersand in `title` marks the letter that presses it together with Alt.
    """

    def __init__(self, icon: str, title: str, text: str = "", is_primary: bool = False) -> None:
        super().__init__(title)
        self._icon = icon
        self._explanation = text
        self._is_primary = is_primary
        self.setAccessibleName(title.replace("&", ""))
        self.setAccessibleDescription(text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(_USUAL), self.heightForWidth(scaled(_USUAL)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_NARROWEST), scaled(_GROUND) + 2 * Space.MEDIUM)

    @override
    def heightForWidth(self, width: int) -> int:
        title, explanation = self._heights(self._room(width))
        return round(max(title + explanation, scaled(_GROUND))) + 2 * Space.LARGE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(Role.INK), 1) if Shown.mode is Mode.CONTRAST else Qt.PenStyle.NoPen)
        painter.setBrush(self._ground())
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space.CARD_RADIUS, Space.CARD_RADIUS
        )
        self._draw_picture(painter)
        self._draw_words(painter)
        arrow = Role.ON_ACCENT if self._is_primary else Role.MUTED
        self._draw_icon(painter, "right", arrow, ICON_SIZE, self.width() - Space.CARD - scaled(ICON_SIZE) / 2)

    def _left(self) -> int:
        return Space.CARD + scaled(_GROUND) + Space.LARGE

    def _room(self, width: int) -> float:
        """How wide the words may be."""
        return max(width - self._left() - Space.CARD - scaled(ICON_SIZE) - Space.SMALL, 1)

    def _heights(self, room: float) -> tuple[float, float]:
        """How high the title is, and the explanation with the space above it."""
        box = QRectF(0, 0, room, 10_000)
        title = QFontMetricsF(font(Size.SECTION)).boundingRect(box, _WRAPPED, self.text()).height()
        if not self._explanation:
            return title, 0
        body = QFontMetricsF(font(Size.BODY)).boundingRect(box, _WRAPPED, self._explanation).height()
        return title, body + Space.TINY

    def _draw_words(self, painter: QPainter) -> None:
        room = self._room(self.width())
        title, explanation = self._heights(room)
        top = (self.height() - title - explanation) / 2
        painter.setFont(font(Size.SECTION))
        painter.setPen(colour(Role.ON_ACCENT if self._is_primary else Role.INK))
        painter.drawText(QRectF(self._left(), top, room, title), _WRAPPED, self.text())
        if self._explanation:
            painter.setFont(font(Size.BODY))
            painter.setPen(colour(Role.ON_ACCENT if self._is_primary else Role.MUTED))
            place = QRectF(self._left(), top + title + Space.TINY, room, explanation)
            painter.drawText(place, _WRAPPED, self._explanation.replace("&", "&&"))

    def _ground(self) -> QColor:
        ground = colour(Role.ACCENT if self._is_primary else Role.SURFACE)
        towards = colour(Role.INK if self._is_primary else Role.ACCENT)
        if self.isDown():
            return mixed(ground, towards, 0.16)
        return mixed(ground, towards, 0.07) if self.underMouse() else ground

    def _draw_picture(self, painter: QPainter) -> None:
        side = scaled(_GROUND)
        place = QRectF(Space.CARD, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Role.SOFT))
        painter.drawEllipse(place)
        role = Role.ON_SOFT if Shown.mode is Mode.CONTRAST else Role.ACCENT
        self._draw_icon(painter, self._icon, role, _PICTURE, place.center().x())

    def _draw_icon(self, painter: QPainter, name: str, role: Role, size: int, middle: float) -> None:
        side = scaled(size)
        picture = pixmap(name, role, size, self.devicePixelRatioF())
        place = QRectF(middle - side / 2, (self.height() - side) / 2, side, side)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))

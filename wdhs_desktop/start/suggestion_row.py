"""One line that may be what somebody looks for: a picture, a title, what it is about, and what kind of thing it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from typing_extensions import override

from wdhs_desktop.kit.icons import pixmap
from wdhs_desktop.kit.theme import ICON_SIZE, Role, Size, Space, colour, font, scaled
from wdhs_desktop.kit.widgets.painted_button import PaintedButton
from wdhs_desktop.start.records import Suggestion

_NARROWEST = 200


class SuggestionRow(PaintedButton):
    """A button as wide as its list; what doesn't fit of its second line ends in dots, its title goes on below."""

    def __init__(self, suggestion: Suggestion) -> None:
        super().__init__()
        self.suggestion = suggestion
        self.setAccessibleName(f"{suggestion.title} ({suggestion.kind})")
        self.setAccessibleDescription(suggestion.text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(2 * _NARROWEST), self.heightForWidth(scaled(2 * _NARROWEST)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_NARROWEST), round(self._line_height()) + 2 * Space.SMALL)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._title_height(width) + self._line_height()) + 2 * Space.SMALL

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_soft():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(Role.SOFT))
            painter.drawRoundedRect(QRectF(self.rect()), Space.SMALL, Space.SMALL)
        side, role = scaled(ICON_SIZE), Role.ON_SOFT if self._is_soft() else Role.ACCENT
        top = Space.SMALL + (QFontMetricsF(font(Size.BODY)).height() - side) / 2
        picture = pixmap(self.suggestion.icon, role, ICON_SIZE, self.devicePixelRatioF())
        painter.drawPixmap(QRectF(Space.SMALL, top, side, side), picture, QRectF(picture.rect()))
        self._draw_words(painter)

    def _is_soft(self) -> bool:
        return self.underMouse() or self.hasFocus()

    def _left(self) -> int:
        return Space.SMALL + scaled(ICON_SIZE) + Space.MEDIUM

    def _room(self, width: int) -> float:
        return max(width - self._left() - Space.SMALL, 1)

    def _title_height(self, width: int) -> float:
        box = QRectF(0, 0, self._room(width), 10_000)
        metrics = QFontMetricsF(self._title_font())
        return metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, self.suggestion.title).height()

    def _line_height(self) -> float:
        return QFontMetricsF(font(Size.SMALL)).lineSpacing()

    @staticmethod
    def _title_font() -> QFont:
        bold = font(Size.BODY)
        bold.setBold(True)
        return bold

    def _draw_words(self, painter: QPainter) -> None:
        room, ink = self._room(self.width()), Role.ON_SOFT if self._is_soft() else Role.INK
        title = self._title_height(self.width())
        painter.setFont(self._title_font())
        painter.setPen(colour(ink))
        painter.drawText(
            QRectF(self._left(), Space.SMALL, room, title), Qt.TextFlag.TextWordWrap, self.suggestion.title
        )
        painter.setFont(font(Size.SMALL))
        painter.setPen(colour(Role.ON_SOFT if self._is_soft() else Role.MUTED))
        below = " · ".join(part for part in (self.suggestion.kind, self.suggestion.text) if part)
        shown = QFontMetricsF(font(Size.SMALL)).elidedText(below, Qt.TextElideMode.ElideRight, room)
        place = QRectF(self._left(), Space.SMALL + title, room, self._line_height())
        painter.drawText(place, Qt.TextFlag.TextSingleLine, shown)

"""Small round buttons for filters, small labels for facts, and the layout that wraps them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Mode, Role, Shown, Size, Space, colour, mixed
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.text import Text

__all__ = ["Chip", "FlowRow", "Tag"]


class Chip(Button):
    """A filter that is on or off, with how many there are."""

    look = "chip"

    def __init__(self, text: str, count: int | None = None, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self._words = text
        self.setCheckable(True)
        self.set_count(count)

    @override
    def sizeHint(self) -> QSize:
        """As wide as its words are when it is on, so that nothing moves when it is pressed."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        hint = super().sizeHint()
        return QSize(hint.width() + max(more, 0) + 2, hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        role = Role.SOFT if self.isChecked() else Role.SURFACE
        ground = mixed(colour(role), colour(Role.INK), 0.05) if self.underMouse() and self.isEnabled() else colour(role)
        _paint_round(self, ground, colour(Role.ACCENT if self.isChecked() else Role.EDGE))
        super().paintEvent(event)

    def set_count(self, count: int | None) -> None:
        self.set_text(self._words if count is None else f"{self._words}  {count}")


def _paint_round(widget: QWidget, ground: QColor, edge: QColor | None) -> None:
    """Round ends at every text size, which a stylesheet can't do."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground)
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    place = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)


class Tag(QFrame):
    """A fact in a word or two, to read only. A warm one waits for somebody."""

    def __init__(self, text: str, warm: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_warm = warm
        self.words = Text(text, Size.SMALL, Role.WARM if warm else Role.ON_SOFT, wrap=False)
        body = QHBoxLayout(self)
        body.setContentsMargins(Space.MEDIUM - 2, 3, Space.MEDIUM - 2, 3)
        body.addWidget(self.words, alignment=Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        is_bare = Shown.mode is not Mode.CONTRAST
        _paint_round(
            self, colour(Role.WARM_SOFT if self._is_warm else Role.SOFT), None if is_bare else colour(Role.INK)
        )

    def text(self) -> str:
        return self.words.text()

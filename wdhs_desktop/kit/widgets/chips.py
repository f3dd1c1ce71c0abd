"""Small round buttons for filters, small labels for facts, and a layout that wraps them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from wdhs_desktop.kit.theme import Mode, Role, Shown, Size, Space, colour, mixed
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.text import Text


class Chip(Button):
    """A filter that is on or off, with how many there are."""

    look = "chip"

    def __init__(self, text: str, count: int | None = None, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self._words = text
        self.setCheckable(True)
        self.set_count(count)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        is_bare = Shown.mode is not Mode.CONTRAST
        _paint_round(
            self, colour(Role.WARM_SOFT if self._is_warm else Role.SOFT), None if is_bare else colour(Role.INK)
        )

    def text(self) -> str:
        return self.words.text()


class FlowLayout(QLayout):
    """Puts widgets beside each other and goes on at the next line."""

    def __init__(self, parent: QWidget | None = None, gap: int = Space.SMALL) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def clear(self) -> None:
        """Take everything out and forget it."""
        while self._items:
            item = self._items.pop()
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _place(self, rect: QRect, is_trial: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), rect.width()) if rect.width() else hint.width()
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if not is_trial:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, hint.height())))
            x += width + self.spacing()
            line = max(line, hint.height())
        return y + line - rect.y()

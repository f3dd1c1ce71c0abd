"""The head of a part of the shelf: it folds the part, and says what is chosen in it while it is folded."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wdhs_desktop.kit.icons import pixmap
from wdhs_desktop.kit.text import translate
from wdhs_desktop.kit.theme import Role, Size, Space, colour, font, scaled
from wdhs_desktop.kit.widgets.painted_button import PaintedButton

_ARROW = 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class ShelfHead(PaintedButton):
    """Checked while the part is open."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, QSizePolicy.Policy.Ignored)
        self._choice = ""
        self.setCheckable(True)
        self.toggled.connect(self._name)
        self._name()

    def show_choice(self, choice: str) -> None:
        self._choice = choice
        self._name()
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        is_said = self._choice and not self.isChecked()
        return f"{self.text()}: {self._choice}" if is_said else self.text()

    def _name(self) -> None:
        state = translate("ShelfHead", "open") if self.isChecked() else translate("ShelfHead", "folded")
        self.setAccessibleName(self._words())
        self.setAccessibleDescription(state)
        self.updateGeometry()

    @override
    def heightForWidth(self, width: int) -> int:
        box = QRect(0, 0, max(self._room(width), 1), 10_000)
        return QFontMetrics(font(Size.SMALL, bold=True)).boundingRect(box, _LEFT, self._words()).height() + 14

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(120), self.heightForWidth(max(self.width(), scaled(120))))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(60), QFontMetrics(font(Size.SMALL)).height() + 14)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = Role.INK if self.underMouse() else Role.MUTED
        painter.setFont(font(Size.SMALL, bold=True))
        painter.setPen(colour(role))
        painter.drawText(QRect(Space.SMALL, 0, self._room(self.width()), self.height()), _LEFT, self._words())
        edge = scaled(_ARROW)
        arrow = pixmap("up" if self.isChecked() else "down", role, _ARROW, self.devicePixelRatioF())
        place = QRect(self.width() - edge - Space.SMALL, (self.height() - edge) // 2, edge, edge)
        painter.drawPixmap(place, arrow)

    def _room(self, width: int) -> int:
        return width - 2 * Space.SMALL - scaled(_ARROW) - Space.TINY

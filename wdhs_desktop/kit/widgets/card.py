"""White ground for what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.text import Text


class Card(QFrame):
    """A card; put widgets in `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        self.body.setSpacing(Space.SMALL)
        self.title: Text | None = None
        if title:
            self.title = Text(title, Size.SECTION)
            self.body.addWidget(self.title)
            self.setAccessibleName(title)


class Section(QWidget):
    """A part of a card under a small heading; put widgets in `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, Space.SMALL, 0, 0)
        self.body.setSpacing(Space.SMALL)
        if title:
            self.body.addWidget(Text(title, Size.SMALL, Role.MUTED))
            self.setAccessibleName(title)

"""Start as a visitor sees it: whose PC this is, what it can do, and the one door to the members."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.drawing import Drawing
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.kit.widgets.tile import Tile


class ClosedStart(QWidget):
    """The face of Start while the register is closed."""

    unlock_wanted = Signal()

    def __init__(self, collective: str, kinds: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        layout.setSpacing(Space.BETWEEN_CARDS)
        layout.addWidget(self._greeting(collective, kinds))
        self.door = Tile(
            "unlock",
            self.tr("Open the members"),
            self.tr("For who has a password: look people up, change them, print lists."),
            is_primary=True,
        )
        self.door.clicked.connect(self.unlock_wanted)
        layout.addWidget(self.door)
        layout.addWidget(self._explanation())
        layout.addStretch(1)

    def _greeting(self, collective: str, kinds: str) -> QWidget:
        greeting = QWidget()
        row = QHBoxLayout(greeting)
        row.setContentsMargins(0, 0, 0, Space.SMALL)
        row.setSpacing(Space.WIDE)
        words = QVBoxLayout()
        words.setSpacing(Space.SMALL)
        words.addStretch()
        words.addWidget(Text(self.tr("Welcome to {name}").format(name=collective), size=Size.TITLE))
        if kinds:
            words.addWidget(Text(kinds, role=Role.MUTED))
        words.addWidget(Text(self.tr("This PC is for everybody who helps here. The list of members is closed now.")))
        words.addStretch()
        row.addLayout(words, 1)
        row.addWidget(Drawing("street", 150))
        return greeting

    def _explanation(self) -> QWidget:
        card = Card(self.tr("Good to know"))
        for line in (
            self.tr("Nobody sees names or addresses without a password of their own."),
            self.tr("Everything stays on this PC. It works without the internet."),
            self.tr("No password yet? Ask who keeps the list of members to let you in."),
        ):
            row = QHBoxLayout()
            row.setSpacing(Space.MEDIUM)
            row.addWidget(Picture("check", Role.ACCENT), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(line), 1)
            card.body.addLayout(row)
        return card

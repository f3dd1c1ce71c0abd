"""Start as a visitor sees it: one big question, the subjects that people ask about, and the doors that are open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.chips import Chip, FlowRow
from wdhs_desktop.kit.widgets.drawing import Drawing
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.kit.widgets.tile import Tile
from wdhs_desktop.start.columns import Columns
from wdhs_desktop.start.finder import Finder
from wdhs_desktop.start.records import Shortcut, Topic


class ClosedStart(QWidget):
    """The face of Start while the register is closed. `acted` carries the id of what was chosen."""

    unlock_wanted = Signal()
    acted = Signal(str)
    search_wanted = Signal(str)

    def __init__(self, collective: str, kinds: str) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        self._layout.setSpacing(Space.BETWEEN_CARDS)
        self._layout.addWidget(self._greeting(collective, kinds))
        question = self.tr("What do you need help with?")
        self.finder = Finder(question, is_main=True)
        self.finder.chosen.connect(self.acted)
        self.finder.search_wanted.connect(self.search_wanted)
        self.topics = FlowRow()
        self._layout.addWidget(self._question(question))
        self.door = self._unlocking()
        tiles = Columns(3, 260)
        tiles.show_widgets([*(self._tile(door) for door in self._doors()), self.door])
        self._layout.addWidget(tiles)
        self._layout.addWidget(self._explanation())
        self._layout.addStretch(1)

    def _doors(self) -> tuple[Shortcut, ...]:
        """What everybody may do here."""
        return (
            Shortcut(
                action="gidsen",
                icon="library",
                title=self.tr("Read guides"),
                text=self.tr("From money to fire safety, in plain words"),
            ),
            Shortcut(
                action="onderwerp:beginnen",
                icon="heart",
                title=self.tr("I have a plan"),
                text=self.tr("How you start something together, step by step"),
            ),
        )

    def _tile(self, door: Shortcut) -> Tile:
        tile = Tile(door.icon, door.title, door.text)
        tile.clicked.connect(lambda: self.acted.emit(door.action))
        return tile

    def _unlocking(self) -> Tile:
        tile = Tile("unlock", self.tr("Open the members"), self.tr("For who has a password"))
        tile.clicked.connect(self.unlock_wanted)
        return tile

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """The subjects below the question, in the order in which they are given."""
        self.topics.clear()
        for topic in topics:
            chip = Chip(topic.title, icon=topic.icon)
            chip.setCheckable(False)
            chip.clicked.connect(lambda _checked=False, action=topic.action: self.acted.emit(action))
            self.topics.addWidget(chip)

    def _question(self, question: str) -> Card:
        card = Card(question)
        card.body.addWidget(Text(self.tr("Search in guides, help and advice, and places."), role=Role.MUTED))
        card.body.addWidget(self.finder)
        card.body.addWidget(self.topics)
        return card

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
        words.addStretch()
        row.addLayout(words, 1)
        row.addWidget(Drawing("street", 120))
        return greeting

    def _explanation(self) -> QWidget:
        card = Card(self.tr("Good to know"))
        for line in (
            self.tr("Everybody may read the guides. Nobody sees names or addresses without a password of their own."),
            self.tr("Everything stays on this PC. It works without the internet."),
            self.tr("No password yet? Ask who keeps the list of members to let you in."),
        ):
            row = QHBoxLayout()
            row.setSpacing(Space.MEDIUM)
            row.addWidget(Picture("check", Role.ACCENT), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(line), 1)
            card.body.addLayout(row)
        return card

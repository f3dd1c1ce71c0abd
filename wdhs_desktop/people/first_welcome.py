"""The very first picture: three ways to begin, none of which can break anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.drawing import Drawing
from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.kit.widgets.tile import Tile
from wdhs_desktop.people.first_frame import COLUMN


class FirstWelcome(QWidget):
    """Start new, open a file that exists, or look round in an example."""

    new_wanted = Signal()
    file_wanted = Signal()
    example_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice()
        self.new = Tile(
            "add",
            self.tr("Start &new"),
            self.tr("Make the list of your own collective. It takes about three minutes."),
            is_primary=True,
        )
        self.file = Tile(
            "folder",
            self.tr("&Open a file that exists"),
            self.tr("Your collective already uses this program. Choose its file."),
        )
        self.example = Tile(
            "heart",
            self.tr("Try it with an &example"),
            self.tr("Look round in an invented community centre full of members. Nothing can go wrong."),
        )
        self.new.clicked.connect(self.new_wanted)
        self.file.clicked.connect(self.file_wanted)
        self.example.clicked.connect(self.example_wanted)
        self._column = QWidget()
        self._fill(QVBoxLayout(self._column))
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(Space.PAGE_SIDE, Space.HUGE, Space.PAGE_SIDE, Space.WIDE)
        row.addStretch(1)
        row.addWidget(self._column, 100)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(middle))
        self._limit_width()

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN_CARDS)
        column.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(Space.WIDE)
        words = QVBoxLayout()
        words.setSpacing(Space.SMALL)
        words.addStretch(1)
        words.addWidget(Text(self.tr("Welcome"), Size.TITLE))
        words.addWidget(
            Text(self.tr("The list of members of your collective, safe on this PC. Also without the internet."))
        )
        words.addStretch(1)
        head.addLayout(words, 1)
        head.addWidget(Drawing("street", 150))
        column.addLayout(head)
        for part in (self.notice, self.new, self.file, self.example):
            column.addWidget(part)
        self._promise = Text(self.tr("Nothing leaves this PC unless you ask for it."), Size.SMALL, Role.MUTED)
        column.addWidget(self._promise)
        column.addStretch(2)

    def _limit_width(self) -> None:
        self._column.setMaximumWidth(scaled(COLUMN))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._limit_width()

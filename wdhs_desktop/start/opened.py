"""Start while the register is open: what waits, what happens this week, the lists to print, and three short ways."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import LinkButton
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.chips import Tag
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.kit.widgets.tile import Tile
from wdhs_desktop.start.columns import Columns
from wdhs_desktop.start.records import Attention, Opened, Shortcut, WeekLine


class OpenedStart(QWidget):
    """The face of Start while the register is open. `lists` is the card of the vaste lijsten, handed in."""

    acted = Signal(str)

    def __init__(self, lists: QWidget, shortcuts: tuple[Shortcut, ...]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        layout.setSpacing(Space.BETWEEN_CARDS)
        self._week_columns = Columns(2, 420)
        layout.addWidget(self._week_columns)
        layout.addWidget(lists)
        tiles = Columns(3, 260)
        tiles.show_widgets([self._tile(shortcut) for shortcut in shortcuts])
        layout.addWidget(tiles)
        layout.addStretch(1)

    def show_opened(self, opened: Opened) -> None:
        """Show what waits and what happens; earlier lines are replaced."""
        self._week_columns.show_widgets([self._attention(opened.attention), self._week(opened.week, opened.today)])

    def _tile(self, shortcut: Shortcut) -> Tile:
        tile = Tile(shortcut.icon, shortcut.title, shortcut.text)
        tile.clicked.connect(lambda: self.acted.emit(shortcut.action))
        return tile

    def _attention(self, lines: tuple[Attention, ...]) -> Card:
        card = Card(self.tr("What asks for attention"))
        if not lines:
            card.body.addWidget(Text(self.tr("Nothing waits. Well kept!"), role=Role.MUTED))
        for line in lines:
            card.body.addLayout(self._attention_row(line))
        card.body.addStretch()
        return card

    def _attention_row(self, line: Attention) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        badge = Tag(line.badge, warm=True)
        badge.setMinimumWidth(scaled(44))
        badge.setMinimumHeight(scaled(26))
        badge.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        row.addWidget(badge)
        row.addWidget(Text(line.text), 1)
        button = LinkButton(line.action_text)
        button.setAccessibleName(f"{line.action_text}: {line.badge} {line.text}")
        button.clicked.connect(lambda: self.acted.emit(line.action))
        row.addWidget(button)
        return row

    def _week(self, lines: tuple[WeekLine, ...], today: date) -> Card:
        card = Card(self.tr("This week"))
        day = QLocale().toString(QDate(today.year, today.month, today.day), "dddd d MMMM")
        card.body.addWidget(Text(self.tr("Today is {day}").format(day=day), Size.SMALL, Role.MUTED))
        if not lines:
            card.body.addWidget(Text(self.tr("No birthdays or jubilees this week."), role=Role.MUTED))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.MEDIUM)
        grid.setColumnStretch(1, 1)
        shown_day = None
        for number, line in enumerate(lines):
            if line.day != shown_day:
                day = QLocale().toString(QDate(line.day.year, line.day.month, line.day.day), "ddd d")
                grid.addWidget(Text(day, role=Role.MUTED, wrap=False), number, 0, Qt.AlignmentFlag.AlignTop)
                shown_day = line.day
            grid.addWidget(Text(line.text), number, 1)
        card.body.addLayout(grid)
        card.body.addStretch()
        return card

"""The page Instellingen. Everything saves itself; what belongs to another room is handed in as a widget."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.settings import LOCK_MINUTES, Settings
from wdhs_desktop.kit.theme import Role, Space, Theme, scaled
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field
from wdhs_desktop.kit.widgets.page import Page, Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.settings.about import About
from wdhs_desktop.settings.appearance import Appearance

COLUMN = 760


class SettingsPage(Page):
    """`file` is the file that is open, shown for who wants to make a copy of it."""

    lock_minutes_chosen = Signal(int)
    language_chosen = Signal(str)

    def __init__(self, settings: Settings, theme: Theme, file: Path) -> None:
        super().__init__(self.tr("Settings"))
        self._settings = settings
        self.appearance = Appearance(settings, theme)
        self.appearance.language_chosen.connect(self.language_chosen)
        self.minutes = ChoiceField()
        self._recovery = Card(self.tr("The reserve password"))
        self._closed = Text(
            self.tr("Open the members to see whether the reserve password is on paper."), role=Role.MUTED
        )
        self._recovery.body.addWidget(self._closed)
        self._shown: QWidget | None = None
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN_CARDS)
        for card in (self.appearance, self._closing(), self._recovery, About(file)):
            column.addWidget(card)
        column.addStretch(1)
        self._room = QWidget()
        row = QHBoxLayout(self._room)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._column, 100)
        row.addStretch(1)
        self._scroll = Scroll(self._room)
        self.content.addWidget(self._scroll)
        self._limit_width()

    def show_recovery(self, panel: QWidget | None) -> None:
        """Put the panel of the reserve password in its card; None while the members are closed."""
        if self._shown is not None:
            self._shown.setParent(None)
            self._shown.deleteLater()
        self._shown = panel
        self._closed.setVisible(panel is None)
        if panel is not None:
            self._recovery.body.addWidget(panel)

    def go_to_recovery(self) -> None:
        """Bring the reserve password into view, for who comes from Start."""
        self._recovery.setFocus()
        self._scroll.ensureWidgetVisible(self._recovery)

    def _closing(self) -> Card:
        card = Card(self.tr("Closing by itself"))
        for count in LOCK_MINUTES:
            self.minutes.addItem(self.tr("%n minute(s)", "", count), count)
        self.minutes.setCurrentIndex(self.minutes.findData(self._settings.lock_minutes))
        self.minutes.currentIndexChanged.connect(self._take_minutes)
        card.body.addWidget(
            Field(
                self.tr("The members close when nobody has touched the PC for"),
                self.minutes,
                self.tr("Half a minute before that the program warns you. Any key keeps them open."),
            )
        )
        return card

    def _take_minutes(self) -> None:
        minutes = int(self.minutes.currentData())
        self._settings.lock_minutes = minutes
        self.lock_minutes_chosen.emit(minutes)

    def _limit_width(self) -> None:
        self._column.setMaximumWidth(scaled(COLUMN))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._limit_width()

"""The page Instellingen. Everything saves itself; what belongs to another room is handed in as a widget."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
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
        self._password = HandedIn(
            self.tr("Your password"), self.tr("Open the members first. Then you can choose another password.")
        )
        self._recovery = HandedIn(
            self.tr("The reserve password"),
            self.tr("Open the members to see whether the reserve password is on paper."),
        )
        self._library = HandedIn(self.tr("Where guides come from"), self.tr("The guides aren't ready yet."))
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN_CARDS)
        for card in (self.appearance, self._closing(), self._password, self._recovery, self._library, About(file)):
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

    def show_password(self, panel: QWidget | None) -> None:
        """Put the panel of one's own password in its card; None while the members are closed."""
        self._password.show_panel(panel)

    def show_recovery(self, panel: QWidget | None) -> None:
        """Put the panel of the reserve password in its card; None while the members are closed."""
        self._recovery.show_panel(panel)

    def show_library(self, panel: QWidget) -> None:
        """Put the afzenders of guides in their card."""
        self._library.show_panel(panel)

    def go_to_library(self) -> None:
        """Bring the afzenders of guides into view, for who comes from the Kennisbank."""
        self._go_to(self._library)

    def go_to_password(self) -> None:
        """Bring one's own password into view, for who comes from Start."""
        self._go_to(self._password)

    def go_to_recovery(self) -> None:
        """Bring the reserve password into view, for who comes from Start."""
        self._go_to(self._recovery)

    def _go_to(self, card: HandedIn) -> None:
        """Show as much of a card as there is room for, from its top, with the keyboard in it."""
        self._scroll.ensureWidgetVisible(card)
        self._scroll.verticalScrollBar().setValue(card.mapTo(self._room, card.rect().topLeft()).y())
        card.begin()

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


class HandedIn(Card):
    """A card whose panel comes from the room that has opened the members; until then it says how to get it."""

    def __init__(self, title: str, closed_text: str) -> None:
        super().__init__(title)
        self._closed = Text(closed_text, role=Role.MUTED)
        self._panel: QWidget | None = None
        self.body.addWidget(self._closed)

    def show_panel(self, panel: QWidget | None) -> None:
        """Put `panel` in place of what was there."""
        if self._panel is not None:
            self._panel.setParent(None)
            self._panel.deleteLater()
        self._panel = panel
        self._closed.setVisible(panel is None)
        if panel is not None:
            self.body.addWidget(panel)

    def begin(self) -> None:
        """Give the keyboard to the first thing in the card."""
        target = self._panel.nextInFocusChain() if self._panel is not None else None
        while target is not None and target is not self._panel and self.isAncestorOf(target):
            if target.focusPolicy() & Qt.FocusPolicy.TabFocus and target.isVisibleTo(self) and target.isEnabled():
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            target = target.nextInFocusChain()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

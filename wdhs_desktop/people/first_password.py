"""Keeping it asks for a password: who you are, and five words or a password of your own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.fields import Field, TextField
from wdhs_desktop.people.first_frame import FirstStep
from wdhs_desktop.people.password_panel import PasswordPanel

LONGEST_NAME = 100


class FirstPassword(FirstStep):
    """The first person of the collective."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Keep it? Choose your password first")
        self.intro = self.tr("Only who has a password sees the members. Everybody gets their own; this is yours.")
        self.next_text = self.tr("&Keep it")
        self._collective = ""
        self.name = TextField()
        self.name.setMaxLength(LONGEST_NAME)
        name_field = Field(
            self.tr("Your name"), self.name, self.tr("With this name you open the members. Your first name is enough.")
        )
        self.panel = PasswordPanel()
        card = Card()
        card.body.setSpacing(Space.LARGE)
        card.body.addWidget(name_field)
        card.body.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)
        self.name.textChanged.connect(self._take_name)
        self.panel.changed.connect(self.ready_changed)

    def set_collective(self, name: str) -> None:
        """The name of the collective makes a bad password."""
        self._collective = name
        self._take_name()

    def is_ready(self) -> bool:
        return bool(self.name.text().strip()) and self.panel.is_filled()

    def complain(self) -> bool:
        return self.panel.complain()

    def arrive(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_name(self) -> None:
        self.panel.set_context(self.name.text(), self._collective)
        self.ready_changed.emit()

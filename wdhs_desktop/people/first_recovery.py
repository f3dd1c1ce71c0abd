"""The last two questions of the first start: put the reserve password on paper, and type two of its words back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.drawing import Drawing
from wdhs_desktop.people.first_frame import FirstStep
from wdhs_desktop.people.recovery_panels import PrintPaper, ProofPanel, SheetPanel
from wdhs_desktop.vault.recovery import RecoveryCode


class FirstSheet(FirstStep):
    """The words, to print or to copy. Everything is kept already, so this may wait; Start keeps asking."""

    def __init__(self, runner: JobRunner, print_paper: PrintPaper) -> None:
        super().__init__()
        self.title = self.tr("Your reserve password, on paper")
        self.intro = self.tr(
            "Your members are kept. One thing more: if nobody knows a password any more, only this paper opens them."
            " Nobody else can help you then, we neither."
        )
        self.next_text = self.tr("&I have it on paper")
        self.aside_text = self.tr("Do this &later")
        self.panel = SheetPanel(runner, print_paper)
        card = Card()
        card.body.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(card)
        layout.addStretch(1)

    def show_code(self, code: RecoveryCode, collective: str, made_on: date) -> None:
        self.panel.show_code(code, collective, made_on)

    def arrive(self) -> None:
        self.panel.print_button.setFocus(Qt.FocusReason.OtherFocusReason)


class FirstProof(FirstStep):
    """Two words of the paper."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Is it right on the paper?")
        self.intro = self.tr("Take the paper and type these two words. Then you know that it works.")
        self.next_text = self.tr("&Check")
        self.panel = ProofPanel()
        self.panel.changed.connect(self.ready_changed)
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(Space.WIDE)
        row.addWidget(self.panel, 1)
        row.addWidget(Drawing("paper", 150), alignment=Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)

    def is_ready(self) -> bool:
        return self.panel.is_filled()

    def arrive(self) -> None:
        self.panel.begin()

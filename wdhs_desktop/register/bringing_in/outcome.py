"""The page after an import: what was made, the way back, and the first thing to do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton, PrimaryButton
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.chips import FlowRow
from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.exchange.plan import ImportPlan

_PICTURE = 48
_WIDEST = 760


class ImportOutcomePage(QWidget):
    """Shown once the people are in."""

    undo_wanted = Signal()
    print_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice()
        self.title = Text("", Size.SECTION)
        self.made = Text("")
        self.undo = Button(self.tr("Take the whole import back"), "undo")
        self.print_list = PrimaryButton(self.tr("Print a first list"), "print")
        self.close_page = LinkButton(self.tr("To the members"))
        self.undo.clicked.connect(self.undo_wanted)
        self.print_list.clicked.connect(self.print_wanted)
        self.close_page.clicked.connect(self.closed)
        self._build()

    def _build(self) -> None:
        card = Card()
        card.setMaximumWidth(scaled(_WIDEST))
        head = QHBoxLayout()
        head.setSpacing(Space.LARGE)
        head.addWidget(Picture("done", Role.ACCENT, _PICTURE), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.SMALL)
        words.addWidget(self.title)
        words.addWidget(self.made)
        words.addWidget(
            Text(
                self.tr("Something wrong? You can take it back now, and later with Ctrl+Z or under History."),
                role=Role.MUTED,
            )
        )
        head.addLayout(words, 1)
        card.body.addLayout(head)
        card.body.addSpacing(Space.SMALL)
        buttons = FlowRow()
        for button in (self.print_list, self.undo, self.close_page):
            buttons.addWidget(button)
        card.body.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.MEDIUM)
        whole.addWidget(self.notice)
        whole.addWidget(card)
        whole.addStretch()

    def show_outcome(self, plan: ImportPlan) -> None:
        """Say what the import made of this plan."""
        counts = plan.counts
        self.title.setText(self.tr("%n person(s) are in", "", counts.people_made + counts.people_changed))
        lines = [self.tr("%n new", "", counts.people_made)]
        if counts.people_changed:
            lines.append(self.tr("%n changed", "", counts.people_changed))
        if counts.people_same:
            lines.append(self.tr("%n stood there already", "", counts.people_same))
        if counts.households_made:
            lines.append(self.tr("%n new household(s)", "", counts.households_made))
        if counts.groups_made:
            lines.append(self.tr("%n new group(s)", "", counts.groups_made))
        if counts.own_fields_made:
            lines.append(self.tr("%n new field(s) of your own", "", counts.own_fields_made))
        if counts.skipped:
            lines.append(self.tr("%n row(s) left out", "", counts.skipped))
        self.made.setText(" · ".join(lines))

    def show_taken_back(self) -> None:
        """Say that the register is as it was before."""
        self.title.setText(self.tr("The whole import has been taken back"))
        self.made.setText(self.tr("The register is as it was before. Your own list was never touched."))
        self.undo.setEnabled(False)
        self.print_list.setEnabled(False)

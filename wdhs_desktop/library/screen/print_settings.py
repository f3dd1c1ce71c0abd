"""What to print, on which printer and how many times, and the buttons: the left side of the print page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton, QuietButton
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, OptionField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.screen.print_choices import PrintChoice
from wdhs_desktop.printing.compose import Composed
from wdhs_desktop.printing.printer import Printer

MOST_COPIES = 20


class GuidePrintSettings(Card):
    """`changed` comes when something else is to be printed."""

    changed = Signal()

    def __init__(self, choices: Sequence[PrintChoice], printers: Sequence[Printer]) -> None:
        super().__init__()
        self._choices, self._printers = choices, printers
        self.subject = Text("", Size.SECTION)
        self.options = [OptionField(choice.label) for choice in choices]
        self._group = QButtonGroup(self)
        self.printer, self.copies = ChoiceField(), ChoiceField()
        self.printer.addItems([printer.title for printer in printers] or [self.tr("No printer was found")])
        self.printer.setEnabled(bool(printers))
        self.copies.addItems([str(number) for number in range(1, MOST_COPIES + 1)])
        self.size_line = Text("", Size.SMALL, Role.MUTED)
        self.note = Text("", Size.SMALL, Role.WARM)
        self.note.hide()
        self.print_now = PrimaryButton(self.tr("Print"), "print")
        self.save_pdf = Button(self.tr("Save as PDF…"), "save")
        self.close_page = QuietButton(self.tr("Close"))
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.LARGE)
        self.body.addWidget(self.subject)
        if len(self.options) > 1:
            self.body.addLayout(self._laid_out_options())
        for number, option in enumerate(self.options):
            self._group.addButton(option, number)
        self.options[0].setChecked(True)
        self._group.idToggled.connect(self._choose)
        for part in (self.size_line, self.note):
            self.body.addWidget(part)
        self.body.addWidget(Field(self.tr("Printer"), self.printer))
        self.body.addWidget(Field(self.tr("How many times"), self.copies))
        buttons = QVBoxLayout()
        buttons.setSpacing(Space.SMALL)
        for button in (self.print_now, self.save_pdf, self.close_page):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def _laid_out_options(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.TINY)
        column.addWidget(Text(self.tr("What do you want to print?"), Size.SMALL, Role.MUTED))
        for option, choice in zip(self.options, self._choices, strict=True):
            column.addWidget(option)
            if choice.about:
                option.setAccessibleDescription(choice.about)
                column.addWidget(Text(choice.about, Size.SMALL, Role.MUTED))
        return column

    def _choose(self, number: int, is_on: bool) -> None:
        del number
        if is_on:
            self.changed.emit()

    @property
    def choice(self) -> PrintChoice:
        return self._choices[max(self._group.checkedId(), 0)]

    @property
    def chosen_printer(self) -> Printer | None:
        return self._printers[self.printer.currentIndex()] if self._printers else None

    @property
    def chosen_copies(self) -> int:
        return self.copies.currentIndex() + 1

    def show_paper(self, paper: Composed | None) -> None:
        """Say how much it is, and what the paper lacks."""
        self.subject.setText(self.choice.title)
        self.size_line.setText(self.tr("%n page(s)", "", paper.pages) if paper is not None else "")
        letters = " ".join(paper.unprintable) if paper is not None else ""
        self.note.setText(self.tr("This PC can't print {letters}; a ? stands there.").format(letters=letters))
        self.note.setVisible(bool(letters))

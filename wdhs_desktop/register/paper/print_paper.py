"""The paper as it will come out, how much it is, and the printer that it goes to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.printing.preview import PreviewPane
from wdhs_desktop.printing.printer import Printer
from wdhs_desktop.register.list_records import OverviewKind
from wdhs_desktop.register.paper.print_order import Paper

_LEAST_PREVIEW = 300
_MOST_COPIES = 10


class PaperCard(Card):
    """`composing` follows the work that makes the paper."""

    def __init__(self, printers: Sequence[Printer]) -> None:
        super().__init__()
        self._printers = printers
        self.preview = PreviewPane()
        self.preview.setMinimumHeight(_LEAST_PREVIEW)
        self.composing = Working()
        self.size_line, self.note = Text("", Size.SMALL, Role.MUTED), Text("", Size.SMALL, Role.WARM)
        self.printer, self.copies = ChoiceField(), ChoiceField()
        self.printer.addItems([printer.title for printer in printers] or [self.tr("No printer was found")])
        self.printer.setEnabled(bool(printers))
        self.copies.addItems([str(number + 1) for number in range(_MOST_COPIES)])
        where = QHBoxLayout()
        where.setSpacing(Space.MEDIUM)
        where.addWidget(Field(self.tr("Printer"), self.printer), 3)
        where.addWidget(Field(self.tr("How many times"), self.copies), 1)
        self.body.addWidget(self.preview, 1)
        for part in (self.composing, self.size_line, self.note):
            self.body.addWidget(part)
        self.body.addLayout(where)

    @property
    def chosen_printer(self) -> Printer | None:
        return self._printers[self.printer.currentIndex()] if self._printers else None

    @property
    def chosen_copies(self) -> int:
        return self.copies.currentIndex() + 1

    def show_paper(self, paper: Paper) -> None:
        """Show the PDF, how much it is, and what the maker must know."""
        self.preview.show_pdf(paper.composed.pdf)
        pages = self.tr("%n page(s)", "", paper.composed.pages)
        is_labels = paper.order.choice.kind is OverviewKind.LABELS
        count = self.tr("%n label(s)", "", paper.count) if is_labels else self.tr("%n person(s)", "", paper.count)
        self.size_line.setText(f"{pages} · {count}")
        remarks = [paper.note] if paper.note else []
        if paper.composed.unprintable:
            letters = " ".join(paper.composed.unprintable)
            remarks.append(self.tr("This PC can't print {letters}; a ? stands there.").format(letters=letters))
        self.note.setText(" ".join(remarks))
        self.note.setVisible(bool(remarks))

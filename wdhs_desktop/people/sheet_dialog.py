"""The last look at the reserve password before it goes to the printer. It can't be saved: only paper may hold it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.printing.compose import Composed
from wdhs_desktop.printing.preview import PreviewPane
from wdhs_desktop.printing.printer import Printer, print_pdf, printers

SendPaper = Callable[[bytes, str, str], object]
"""Sends a PDF (bytes, printer, title in the queue) to a printer. Raises UserError."""


def send(pdf: bytes, printer: str, title: str) -> object:
    """To a real printer."""
    return print_pdf(pdf, printer, title=title, one_sided=True)


class SheetDialog(QDialog):
    """Shows the sheet, asks which printer. Accepted when it went."""

    def __init__(
        self, composed: Composed, title: str, send_paper: SendPaper = send, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._composed = composed
        self._send = send_paper
        self.setWindowTitle(title)
        self.preview = PreviewPane()
        self.printer = ChoiceField()
        self.notice = Notice()
        self.print_button = PrimaryButton(self.tr("Print"), "print")
        self.cancel_button = Button(self.tr("Cancel"))
        self.print_button.clicked.connect(self._print)
        self.cancel_button.clicked.connect(self.reject)
        self._build(title)
        self.offer(printers())
        self.preview.show_pdf(composed.pdf)
        self.resize(scaled(820), scaled(640))

    def _build(self, title: str) -> None:
        side = QVBoxLayout()
        side.setSpacing(Space.LARGE)
        side.addWidget(Text(title, Size.SECTION))
        side.addWidget(
            Text(self.tr("One sheet. It goes straight to the printer and is not kept on this PC."), role=Role.MUTED)
        )
        side.addWidget(Field(self.tr("Printer"), self.printer))
        side.addWidget(self.notice)
        side.addStretch(1)
        side.addWidget(self.print_button)
        side.addWidget(self.cancel_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        layout.setSpacing(Space.WIDE)
        layout.addWidget(self.preview, 3)
        layout.addLayout(side, 2)

    def offer(self, found: tuple[Printer, ...]) -> None:
        """Let people choose among these printers, the first one unless they do."""
        self.printer.clear()
        for printer in found:
            self.printer.addItem(printer.title, printer.name)
        self.printer.setEnabled(bool(found))
        self.print_button.setEnabled(bool(found))
        self.notice.clear()
        if not found:
            self.notice.show_message(
                NoticeKind.WAIT, self.tr("No printer was found. Copy the words by hand, or do it later.")
            )

    def _print(self) -> None:
        try:
            self._send(self._composed.pdf, str(self.printer.currentData()), self.windowTitle())
        except UserError as error:
            self.notice.show_error(error)
        else:
            self.accept()


def print_sheet(parent: QWidget) -> Callable[[Composed, str], bool]:
    """The way to paper for the pages of this room: a dialog above the window of `parent`."""

    def ask(composed: Composed, title: str) -> bool:
        return SheetDialog(composed, title, parent=parent.window()).exec() == QDialog.DialogCode.Accepted

    return ask

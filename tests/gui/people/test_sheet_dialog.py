"""The last look at the reserve password: which printer, and nothing left on this PC."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.people.recovery_paper import sheet
from wdhs_desktop.people.sheet_dialog import SheetDialog
from wdhs_desktop.printing.compose import Composed
from wdhs_desktop.printing.printer import Printer
from wdhs_desktop.vault.recovery import RecoveryCode

BROTHER = Printer("brother", "Brother in the kitchen", is_default=True)


class Queue:
    """A printer that keeps what it gets, or refuses."""

    def __init__(self, refuses: bool = False) -> None:
        self.refuses = refuses
        self.papers: list[tuple[bytes, str]] = []

    def send(self, pdf: bytes, printer: str, title: str) -> None:
        if self.refuses:
            raise UserError("The printer is off.")
        self.papers.append((pdf, printer))


@pytest.fixture
def code() -> RecoveryCode:
    return RecoveryCode.generate(b"1" * 16)


@pytest.fixture
def paper(code: RecoveryCode) -> Composed:
    return sheet(code, "Buurthuis De Linde", date(2026, 11, 24))


def test_it_goes_to_the_printer_and_nowhere_else(qtbot: QtBot, paper: Composed, tmp_path: Path) -> None:
    queue = Queue()
    dialog = SheetDialog(paper, "Reserve password", queue.send)
    qtbot.addWidget(dialog)
    dialog.offer((BROTHER, Printer("pdf", "Print to file")))
    dialog.print_button.click()
    assert queue.papers == [(paper.pdf, "brother")]
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert not [file for file in tmp_path.rglob("*") if file.is_file()]


def test_a_printer_that_refuses_is_named_and_may_be_tried_again(qtbot: QtBot, paper: Composed) -> None:
    queue = Queue(refuses=True)
    dialog = SheetDialog(paper, "Reserve password", queue.send)
    qtbot.addWidget(dialog)
    dialog.offer((BROTHER,))
    dialog.print_button.click()
    assert "The printer is off." in dialog.notice.text
    queue.refuses = False
    dialog.print_button.click()
    assert queue.papers


def test_without_a_printer_the_words_are_copied_by_hand(qtbot: QtBot, paper: Composed) -> None:
    dialog = SheetDialog(paper, "Reserve password", Queue().send)
    qtbot.addWidget(dialog)
    dialog.offer(())
    assert not dialog.print_button.isEnabled()
    assert dialog.notice.text


def test_the_sheet_holds_all_words_with_their_checks(paper: Composed, code: RecoveryCode) -> None:
    from io import BytesIO

    from pypdf import PdfReader

    pages = PdfReader(BytesIO(paper.pdf)).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert len(pages) == 1
    for line in code.lines:
        words, _, check = line.rpartition(" ")
        assert words in text
        assert check in text
    assert "Buurthuis De Linde" in text

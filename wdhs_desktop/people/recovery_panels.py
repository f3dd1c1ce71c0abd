"""The reserve password on the screen: its words to print or to copy by hand, and two of them typed back."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.text import say
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.fields import Field, TextField
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.soft_ground import SoftGround
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.people.recovery_paper import sheet
from wdhs_desktop.printing.compose import Composed
from wdhs_desktop.vault.recovery import WORD_COUNT, WORDS_IN_LINE, RecoveryCode

PrintPaper = Callable[[Composed, str], bool]
"""Sends a composed document to a printer that the person chooses; gives whether it went. Never to a file."""


class SheetPanel(QWidget):
    """Shows the words and prints them. `print_paper` comes from the app."""

    printed = Signal()

    def __init__(self, runner: JobRunner, print_paper: PrintPaper) -> None:
        super().__init__()
        self._runner = runner
        self._print_paper = print_paper
        self._code: RecoveryCode | None = None
        self._collective = ""
        self._made_on = date.min
        self.notice = Notice()
        self.lines = WordLines()
        self.print_button = Button(self.tr("Print this sheet"), "print")
        self.print_button.clicked.connect(self._compose)
        self.working = Working()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self.lines)
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        row.addWidget(self.print_button, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            Text(self.tr("No printer? Copy the words by hand, with the number behind each line."), role=Role.MUTED),
            1,
        )
        layout.addLayout(row)
        layout.addWidget(self.working)
        layout.addWidget(self.notice)

    def show_code(self, code: RecoveryCode, collective: str, made_on: date) -> None:
        """Show these words; they are nowhere else."""
        self._code, self._collective, self._made_on = code, collective, made_on
        self.lines.show_lines(code.lines)

    def _compose(self) -> None:
        if self._code is None:
            return
        code, collective, made_on = self._code, self._collective, self._made_on
        job = self._runner.start(lambda _progress: sheet(code, collective, made_on))
        job.finished.connect(self._print)
        job.failed.connect(self._tell)
        self.working.follow(job, self.tr("The sheet is being made…"), self.tr("Never mind"))

    def _print(self, composed: Composed) -> None:
        if self._print_paper(composed, self.tr("Reserve password")):
            self.notice.show_message(
                NoticeKind.DONE, self.tr("The sheet went to the printer. Take it out before somebody else does.")
            )
            self.printed.emit()

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.notice.show_error(error)


class WordLines(SoftGround):
    """Four numbered lines on soft ground, large enough to copy from a metre away. Read by keyboard as one text."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.CARD, Space.LARGE, Space.CARD, Space.LARGE)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.MEDIUM)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show lines like "appel boom kaas 42"; the last word is the check."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        middle = Qt.AlignmentFlag.AlignVCenter
        for number, line in enumerate(lines):
            words, _, check = line.rpartition(" ")
            self._grid.addWidget(Text(str(number + 1), role=Role.ON_SOFT, wrap=False), number, 0, middle)
            self._grid.addWidget(Text("   ".join(words.split()), Size.SECTION, Role.ON_SOFT), number, 1, middle)
            self._grid.addWidget(Text(check, role=Role.ON_SOFT, wrap=False), number, 2, middle)
        self.setAccessibleName(self.tr("The words of the reserve password"))
        self.setAccessibleDescription(". ".join(lines))


class ProofPanel(QWidget):
    """Asks two words of the sheet. `typed` maps their places, from 0, to what was typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._places = ask_two()
        self.fields: list[Field] = []
        self.editors: list[TextField] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.LARGE)
        for place in self._places:
            editor = TextField()
            label = self.tr("Line {line}, word {word}").format(
                line=place // WORDS_IN_LINE + 1, word=place % WORDS_IN_LINE + 1
            )
            field = Field(label, editor)
            editor.textChanged.connect(self._forget_error)
            self.fields.append(field)
            self.editors.append(editor)
            layout.addWidget(field)

    @property
    def places(self) -> tuple[int, int]:
        """Which two words are asked, counted from 0."""
        return self._places

    def typed(self) -> Mapping[int, str]:
        return {place: editor.text() for place, editor in zip(self._places, self.editors, strict=True)}

    def is_filled(self) -> bool:
        return all(editor.text().strip() for editor in self.editors)

    def show_error(self, error: UserError) -> None:
        """Say beside the fields that the words aren't those of the sheet."""
        self.fields[-1].show_error(say(error))
        self.editors[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.editors[0].selectAll()

    def begin(self) -> None:
        """Put the focus where typing begins."""
        self.editors[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_error(self) -> None:
        self.fields[-1].clear_error()
        self.changed.emit()


def ask_two() -> tuple[int, int]:
    """Choose two places in the words, of two different lines, in the order of the sheet."""
    lines = sorted(secrets.SystemRandom().sample(range(WORD_COUNT // WORDS_IN_LINE), 2))
    first, second = (line * WORDS_IN_LINE + secrets.randbelow(WORDS_IN_LINE) for line in lines)
    return first, second

"""Printing a guide: see the paper at the right, choose at the left, and send it to the printer or keep it as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.newest_work import NewestWork
from wdhs_desktop.kit.theme import Space, scaled
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.kit.widgets.page import Page, Scroll
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.records import Plan
from wdhs_desktop.library.screen.print_choices import (
    PrintChoice,
    choices_for_all,
    choices_for_item,
    choices_for_plan,
    choices_for_topic,
)
from wdhs_desktop.library.screen.print_sender import GuidePrintSender
from wdhs_desktop.library.screen.print_settings import GuidePrintSettings
from wdhs_desktop.printing.compose import Composed
from wdhs_desktop.printing.preview import PreviewPane
from wdhs_desktop.printing.printer import Printer, printers

_SIDE_BY_SIDE = 760
_SETTINGS_WIDTH = 330
_LEAST_PREVIEW = 280
_NO_LIMIT = 16_777_215
"""The widest that Qt lets a widget be."""

FindPrinters = Callable[[], Sequence[Printer]]


class PrintGuidePage(Page):
    """An interlude. `printed` comes with a sentence when paper or a PDF went out, `closed` when somebody is done."""

    printed = Signal(str)
    closed = Signal()

    def __init__(
        self, desk: LibraryDesk, choices: Sequence[PrintChoice], find_printers: FindPrinters = printers
    ) -> None:
        super().__init__("")
        self.set_title(self.tr("Print"))
        self._paper: Composed | None = None
        self.settings = GuidePrintSettings(choices, tuple(find_printers()))
        self.preview = PreviewPane()
        self._composing, self._sending = Working(), Working()
        self._work = NewestWork(desk.jobs, self._composing)
        self._sender = GuidePrintSender(desk, self._sending)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self._compose()

    @classmethod
    def for_item(cls, desk: LibraryDesk, item: str, find_printers: FindPrinters = printers) -> PrintGuidePage:
        """One guide or card; the booklet of its subject can be chosen too."""
        return cls(desk, choices_for_item(desk, item), find_printers)

    @classmethod
    def for_topic(cls, desk: LibraryDesk, topic: str, find_printers: FindPrinters = printers) -> PrintGuidePage:
        """The booklet of a subject; the whole library can be chosen too."""
        return cls(desk, (*choices_for_topic(desk, topic), *choices_for_all(desk)), find_printers)

    @classmethod
    def for_plan(cls, desk: LibraryDesk, plan: Plan, find_printers: FindPrinters = printers) -> PrintGuidePage:
        """A plan with its dates."""
        return cls(desk, choices_for_plan(desk, plan), find_printers)

    def _lay_out(self) -> None:
        shown = Card()
        self.preview.setMinimumHeight(_LEAST_PREVIEW)
        shown.body.addWidget(self.preview, 1)
        shown.body.addWidget(self._composing)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(Space.BETWEEN_CARDS)
        self._sides.addWidget(self.settings)
        self._sides.addWidget(shown, 1)
        inside = QWidget()
        inside.setLayout(self._sides)
        self.content.addWidget(Scroll(inside), 1)
        self.content.addWidget(self._sending)

    def _connect(self) -> None:
        self.settings.changed.connect(self._compose)
        self._work.failed.connect(self._fail)
        self._work.stopped.connect(self._refresh)
        self._sender.failed.connect(self._fail)
        self._sender.changed.connect(self._refresh)
        self._sender.sent.connect(self._tell)
        self.settings.print_now.clicked.connect(self._print)
        self.settings.save_pdf.clicked.connect(self._save_pdf)
        self.settings.close_page.clicked.connect(self.closed)

    def _compose(self) -> None:
        self._paper = None
        self._refresh()
        self._work.run(self.tr("Making the paper"), self.settings.choice.compose, self._show_paper)

    def _show_paper(self, paper: Composed) -> None:
        self._paper = paper
        self.preview.show_pdf(paper.pdf)
        self._refresh()

    def _refresh(self) -> None:
        is_ready = self._paper is not None and not self._sender.is_busy
        self.settings.show_paper(self._paper)
        self.settings.print_now.setEnabled(is_ready and self.settings.chosen_printer is not None)
        self.settings.save_pdf.setEnabled(is_ready)

    def _print(self) -> None:
        settings = self.settings
        if self._paper is not None and settings.chosen_printer is not None:
            self._sender.send(self._paper, settings.choice.title, settings.chosen_printer, settings.chosen_copies)

    def _save_pdf(self) -> None:
        if self._paper is not None:
            self._sender.save(self._paper, self.settings.choice.title)

    def _tell(self, text: str) -> None:
        self.notice.show_message(NoticeKind.DONE, text)
        self.printed.emit(text)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.notice.show_error(error)
        else:
            self.notice.show_message(NoticeKind.STOP, self.tr("This didn't work. Nothing was printed."))
        self._refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, below each other where the text is large or the screen small."""
        is_wide = event.size().width() >= scaled(_SIDE_BY_SIDE)
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self.settings.setFixedWidth(scaled(_SETTINGS_WIDTH)) if is_wide else self.settings.setMaximumWidth(_NO_LIMIT)
        super().resizeEvent(event)

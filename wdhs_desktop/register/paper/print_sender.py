"""Sends finished paper to a printer or into a PDF, asks what must be asked, and notes in the audit what went out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.files import write_whole
from wdhs_desktop.kit.newest_work import NewestWork
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.printing.printer import Printer, Sent, print_pdf
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import OverviewKind
from wdhs_desktop.register.overviews import overview_of
from wdhs_desktop.register.paper.print_office import Handout, PrintOffice, Way
from wdhs_desktop.register.paper.print_order import Paper
from wdhs_desktop.register.records import Id

MANY_PAGES = 50


class PrintSender(QObject):
    """`sent` comes with the paper and a sentence that says where it went, `failed` with the error.

    `changed` comes whenever `is_busy` may have changed.
    """

    sent = Signal(object, str)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, desk: RegisterDesk, office: PrintOffice, working: Working) -> None:
        super().__init__(working)
        self._desk, self._office = desk, office
        self._work = NewestWork(desk.jobs, working)
        self._work.failed.connect(self.failed)
        for signal in (self._work.began, self._work.ended, self._work.stopped):
            signal.connect(self.changed)

    @property
    def is_busy(self) -> bool:
        return self._work.is_running

    def send(self, paper: Paper, printer: Printer, copies: int = 1, list_id: Id | None = None) -> None:
        """Print it. `list_id` is the vaste lijst that it is made from."""
        if not self._is_meant(paper.composed.pages * copies):
            return
        kind = paper.order.choice.kind
        title = overview_of(kind).title
        self._work.run(
            self.tr("Sending it to the printer"),
            lambda _: print_pdf(
                paper.composed.pdf, printer.name, copies, title=title, one_sided=kind is OverviewKind.LABELS
            ),
            lambda sent: self._tell_printed(paper, printer, sent, list_id),
        )

    def save(self, paper: Paper, list_id: Id | None = None) -> None:
        """Keep it as a PDF, after saying who can read that."""
        is_sure = self._desk.dialogs.confirm(
            self.tr("Save it as a PDF?"),
            self.tr("Anybody who gets the file can read it, without a password. Remove it when you don't need it."),
            self.tr("Save as PDF"),
        )
        name = f"{paper.order.name.replace('/', '-')}.pdf"
        path = self._desk.dialogs.save_file(self.tr("Save as PDF"), name, ["PDF (*.pdf)"]) if is_sure else None
        if path is not None:
            self._work.run(
                self.tr("Saving the PDF"),
                lambda _: write_whole(path, paper.composed.pdf),
                lambda _: self._tell_saved(paper, path, list_id),
            )

    def _is_meant(self, pages: int) -> bool:
        return pages <= MANY_PAGES or self._desk.dialogs.confirm(
            self.tr("Print %n page(s)?", "", pages),
            self.tr("That is a lot of paper. Is everybody on it whom you need, and nobody else?"),
            self.tr("Print them"),
        )

    def _tell_printed(self, paper: Paper, printer: Printer, sent: Sent, list_id: Id | None) -> None:
        text = self.tr("%n page(s) went to {printer}.", "", sent.pages).format(printer=printer.title)
        self._hand_out(paper, Way.PRINTED, printer.title, list_id)
        self.sent.emit(paper, text)

    def _tell_saved(self, paper: Paper, path: Path, list_id: Id | None) -> None:
        self._hand_out(paper, Way.SAVED_AS_PDF, path.name, list_id)
        self.sent.emit(paper, self.tr("Saved as {name}.").format(name=path.name))

    def _hand_out(self, paper: Paper, way: Way, where: str, list_id: Id | None) -> None:
        """Note what went out, and with a vaste lijst when and for how many."""
        columns = paper.order.column_titles(self._desk.register)
        purpose = paper.order.choice.purpose
        try:
            self._office.note(Handout(way, paper.order.name, columns, paper.count, purpose, where))
            if list_id in self._desk.register.saved_lists and list_id is not None and self._desk.may_write:
                self._desk.store.note_printed(list_id, self._desk.today, paper.count)
        except UserError as error:
            self.failed.emit(error)

"""Sends a guide on paper to a printer or into a PDF, and asks first when it is a lot of paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wdhs_desktop.kit.files import write_whole
from wdhs_desktop.kit.newest_work import NewestWork
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.printing.compose import Composed
from wdhs_desktop.printing.printer import Printer, print_pdf

MANY_PAGES = 50
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('<>:"/\\|?*', ""))
_LONGEST_NAME = 100


class GuidePrintSender(QObject):
    """`sent` comes with a sentence that says where it went, `failed` with the error."""

    sent = Signal(str)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, desk: LibraryDesk, working: Working) -> None:
        super().__init__(working)
        self._desk = desk
        self._work = NewestWork(desk.jobs, working)
        self._work.failed.connect(self.failed)
        for signal in (self._work.began, self._work.ended, self._work.stopped):
            signal.connect(self.changed)

    @property
    def is_busy(self) -> bool:
        return self._work.is_running

    def send(self, paper: Composed, title: str, printer: Printer, copies: int) -> None:
        """Print it; over fifty pages only when that is meant."""
        if not self._is_meant(paper.pages * copies):
            return
        self._work.run(
            self.tr("Sending it to the printer"),
            lambda _: print_pdf(paper.pdf, printer.name, copies, title=title),
            lambda sent: self.sent.emit(
                self.tr("%n page(s) went to {printer}.", "", sent.pages).format(printer=printer.title)
            ),
        )

    def save(self, paper: Composed, title: str) -> None:
        """Keep it as a PDF where somebody says."""
        path = self._desk.dialogs.save_file(self.tr("Save as PDF"), file_name(title), ["PDF (*.pdf)"])
        if path is not None:
            self._work.run(
                self.tr("Saving the PDF"),
                lambda _: write_whole(path, paper.pdf),
                lambda _: self._tell_saved(path),
            )

    def _tell_saved(self, path: Path) -> None:
        self.sent.emit(self.tr("Saved as {name}.").format(name=path.name))

    def _is_meant(self, pages: int) -> bool:
        return pages <= MANY_PAGES or self._desk.dialogs.confirm(
            self.tr("Print %n page(s)?", "", pages),
            self.tr("That is a lot of paper. You can also read it here, or save it as a PDF."),
            self.tr("Print them"),
        )


def file_name(title: str) -> str:
    """A name that every PC takes: “Mogen wij alcohol schenken.pdf”."""
    plain = " ".join(title.translate(_NOT_IN_NAMES).split())[:_LONGEST_NAME].strip(" .")
    return f"{plain or 'gids'}.pdf"

"""From PDF bytes to a printer, without a file on the way.

Linux and macOS print with CUPS: `lp` takes the PDF on its standard input, while QPrinter would put a file with names
beside the queue. Windows prints through QPrinter, in bands, because a whole page at 1200 dpi takes half a gigabyte.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.printing.compose import count_pages
from wdhs_desktop.printing.loaded_pdf import LoadedPdf

DOTS_PER_INCH = 600
_BAND = 600
"""Lines of dots that are painted at a time: 12 MB at 600 dpi."""
_PATIENCE = 60.0
"""Seconds for the print program to take the paper."""
_REQUEST = re.compile(r"request id is (\S+)")
_TRY_AGAIN = QT_TRANSLATE_NOOP("Errors", "Check whether it is on, or choose another printer or “Save as PDF”.")


@dataclass(frozen=True)
class Printer:
    """A printer of this PC. `name` is how the system calls it, `title` how people know it."""

    name: str
    title: str
    is_default: bool = False


@dataclass(frozen=True)
class Sent:
    """What was really handed to the printer. `job` is its number there, where the system gives one."""

    printer: str
    first_page: int
    last_page: int
    copies: int
    job: str = ""

    @property
    def pages(self) -> int:
        """Sides of paper, copies included."""
        return (self.last_page - self.first_page + 1) * self.copies


def printers() -> tuple[Printer, ...]:
    """The printers of this PC, the usual one first."""
    found = [
        Printer(info.printerName(), info.description() or info.printerName(), info.isDefault())
        for info in QPrinterInfo.availablePrinters()
    ]
    return tuple(sorted(found, key=lambda printer: (not printer.is_default, printer.title.casefold())))


def print_pdf(
    pdf: bytes,
    printer: str,
    copies: int = 1,
    pages: tuple[int, int] | None = None,
    *,
    title: str = "WDHS",
    one_sided: bool = False,
) -> Sent:
    """Print pages `first` to `last` (1 is the first; all when None), as large as they are: labels must not shrink.

    `title` is shown in the queue, so it holds no names. Raises UserError when there is no such printer, it refuses, or
    the pages don't exist.
    """
    total = count_pages(pdf)
    first, last = pages or (1, total)
    if not 1 <= first <= last <= total:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There are {total} pages; {first} to {last} can't be printed."),
            QT_TRANSLATE_NOOP("Errors", "Choose other pages."),
            total=total, first=first, last=last,
        )  # fmt: skip
    if not printer:
        raise no_printer()
    sent = Sent(printer, first, last, max(copies, 1))
    if sys.platform == "win32":
        _print_with_qt(pdf, sent)
        return sent
    return _print_with_lp(pdf, sent, title, one_sided=one_sided)


def no_printer() -> UserError:
    """What to say when this PC has no printer at all."""
    return UserError(
        QT_TRANSLATE_NOOP("Errors", "No printer was found on this PC."),
        QT_TRANSLATE_NOOP("Errors", "Connect a printer, or choose “Save as PDF”."),
    )


def _print_with_lp(pdf: bytes, sent: Sent, title: str, *, one_sided: bool) -> Sent:
    program = shutil.which("lp")
    if program is None:
        raise no_printer()
    options = ["-o", "media=A4", "-o", "print-scaling=none"]
    if one_sided:
        options += ["-o", "sides=one-sided"]
    command = [
        program, "-d", sent.printer, "-n", str(sent.copies), "-t", title,
        "-P", f"{sent.first_page}-{sent.last_page}", *options, "--", "-",
    ]  # fmt: skip
    try:
        done = subprocess.run(  # noqa: S603  (a fixed program; names are arguments, never a shell)
            command, input=pdf, capture_output=True, timeout=_PATIENCE, check=False, env=_plain_english(os.environ)
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _refused(sent.printer) from error
    if done.returncode != 0:
        raise _refused(sent.printer)
    job = _REQUEST.search(done.stdout.decode(errors="replace"))
    return Sent(sent.printer, sent.first_page, sent.last_page, sent.copies, job[1] if job else "")


def _plain_english(environment: Mapping[str, str]) -> dict[str, str]:
    """The answer of `lp` is read by us, so it must not depend on the language of the PC."""
    return {**environment, "LC_ALL": "C"}


def _refused(printer: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("Errors", "The printer {printer} didn't take the paper."), _TRY_AGAIN, printer=printer
    )


def _print_with_qt(pdf: bytes, sent: Sent) -> None:
    info = QPrinterInfo.printerInfo(sent.printer)
    if info.isNull():
        raise _refused(sent.printer)
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setResolution(DOTS_PER_INCH)
    device.setFullPage(True)
    device.setCopyCount(sent.copies)
    loaded = LoadedPdf(pdf)
    if not paint(loaded.document, device, sent.first_page, sent.last_page):
        raise _refused(sent.printer)


def paint(document: QPdfDocument, device: QPagedPaintDevice, first: int, last: int) -> bool:
    """Paint pages (1 is the first) on a device in bands, in their own size; False when the device stops taking them."""
    _lay_out(device, document, first - 1)
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        for page in range(first - 1, last):
            if page > first - 1:
                _lay_out(device, document, page)
                if not device.newPage():
                    return False
            _paint_page(painter, document, page, device.logicalDpiX())
        return True
    finally:
        painter.end()


def _lay_out(device: QPagedPaintDevice, document: QPdfDocument, page: int) -> None:
    size = document.pagePointSize(page)
    is_wide = size.width() > size.height()
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    sheet = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(sheet, way, QMarginsF()))


def _paint_page(painter: QPainter, document: QPdfDocument, page: int, dpi: int) -> None:
    size = document.pagePointSize(page)
    whole = QSize(round(size.width() * dpi / 72), round(size.height() * dpi / 72))
    for top in range(0, whole.height(), _BAND):
        part = QRect(0, top, whole.width(), min(_BAND, whole.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(part)
        painter.drawImage(part.topLeft(), document.render(page, part.size(), options))

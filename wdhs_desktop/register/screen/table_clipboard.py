"""Cells on the clipboard, the way Excel and LibreOffice write them, marked so that clipboard histories forget them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData

_FORMULA_STARTS = ("=", "@", "\t", "\r")
_LOOKS_LIKE_PHONE_OR_NUMBER = re.compile(r"[+-][\d\s().,-]*\Z")
_SECRET_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
}


def read_block(text: str) -> list[list[str]]:
    """Take a copied block apart into rows of cells; a cell may hold line ends between quotes."""
    rows = list(csv.reader(io.StringIO(text.replace("\0", ""), newline=""), dialect="excel-tab"))
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return [[_without_guard(cell).strip() for cell in row] for row in rows]


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Write rows of cells with tabs; what a sheet would take for a formula gets an apostrophe in front."""
    out = io.StringIO()
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return out.getvalue().removesuffix("\n")


def private_text(text: str) -> QMimeData:
    """Text for the clipboard that asks clipboard histories and clouds to forget it."""
    data = QMimeData()
    data.setText(text)
    for kind, mark in _SECRET_MARKS.items():
        data.setData(kind, mark)
    return data


def _guarded(cell: str) -> str:
    dangerous = cell.startswith(_FORMULA_STARTS) or (
        cell.startswith(("+", "-")) and not _LOOKS_LIKE_PHONE_OR_NUMBER.match(cell)
    )
    return f"'{cell}" if dangerous else cell


def _without_guard(cell: str) -> str:
    return cell[1:] if cell.startswith(("'=", "'@", "'+", "'-")) else cell

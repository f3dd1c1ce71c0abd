"""Lists as the world hands them over: ordinary ones, and nasty ones that must not hurt."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import xlsxwriter

SAMPLES = Path(__file__).parent.parent / "data" / "sheets"
MEMBERS = SAMPLES / "ledenlijst-buurthuis.xlsx"
EXPORT = SAMPLES / "leden-export-cp1252.csv"
TODAY = date(2026, 11, 24)

Rows = Sequence[Sequence[object]]

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


def write_xlsx(path: Path, rows: Rows, name: str = "leden", merged: str = "") -> Path:
    """Write an ordinary workbook; `merged` is a range that becomes one cell with the first text."""
    with xlsxwriter.Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet(name)
        day = workbook.add_format({"num_format": "dd-mm-yyyy"})
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(at, column, cell, day)
                elif isinstance(cell, str):
                    sheet.write_string(at, column, cell)
                elif cell is not None:
                    sheet.write(at, column, cell)
        if merged:
            sheet.merge_range(merged, str(rows[0][0]))
    return path


def write_package(path: Path, parts: dict[str, bytes | str]) -> Path:
    """Write a zip with these parts, as a workbook is one."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, contents in parts.items():
            package.writestr(name, contents)
    return path


def changed_package(path: Path, source: Path, part: str, contents: bytes) -> Path:
    """Copy a workbook with one of its parts replaced."""
    with zipfile.ZipFile(source) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return write_package(path, {**parts, part: contents})


def bomb(path: Path, megabytes: int) -> Path:
    """A workbook of a few kilobytes that unpacks to this many megabytes."""
    return write_package(path, {"[Content_Types].xml": _TYPES, "xl/workbook.xml": b" " * megabytes * 1_000_000})


def encrypted(path: Path) -> Path:
    """What Excel writes with a password on it: an OLE file with an encrypted package inside."""
    path.write_bytes(_OLE + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 512)
    return path


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def workbook_bytes(rows: Rows) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet()
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    return stream.getvalue()

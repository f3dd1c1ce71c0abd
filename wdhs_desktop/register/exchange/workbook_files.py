"""Workbooks (.xlsx, .xlsb, .xls, .ods) into sheets, after a look at their wrapping: no bombs, no entities, no locks."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.exchange.sheets import Caps, Cell, Row, Sheet

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_MAGIC = b"PK"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_HEAD_OF_PART = 4096

_LOCKED_WHAT = QT_TRANSLATE_NOOP("Errors", "This list has a password of its own, so it can't be read.")
_LOCKED_DO = QT_TRANSLATE_NOOP(
    "Errors", "Open it in Excel or LibreOffice, take the password off, save it and try again."
)
_DAMAGED_WHAT = QT_TRANSLATE_NOOP("Errors", "This list can't be read: the file is damaged.")
_DAMAGED_DO = QT_TRANSLATE_NOOP(
    "Errors", "Open it in Excel or LibreOffice, save it under another name and choose that one."
)
_NOT_A_LIST_WHAT = QT_TRANSLATE_NOOP("Errors", "This file is a packed folder or another document, not a list.")
_NOT_A_LIST_DO = QT_TRANSLATE_NOOP("Errors", "Choose an .xlsx, .xls, .ods or .csv file.")


_SPLIT = QT_TRANSLATE_NOOP("Errors", "Split it in two in Excel or LibreOffice, or take out what you don't need.")


def too_large(limit: str) -> UserError:
    """Say that a list is larger than what is read; `limit` names what it went over."""
    return UserError(
        QT_TRANSLATE_NOOP("Errors", "This list is too large to read: {limit}."),
        _SPLIT,
        limit=limit,
    )


def too_many_rows(found: int, caps: Caps) -> UserError:
    """Say how many rows there are, and how many may be."""
    return UserError(
        QT_TRANSLATE_NOOP("Errors", "This list has {found} rows; at most {most} can be read."),
        _SPLIT,
        found=found,
        most=caps.rows,
    )


def not_a_list() -> UserError:
    """Say that the file is something else."""
    return UserError(_NOT_A_LIST_WHAT, _NOT_A_LIST_DO)


def read_workbook(data: bytes, caps: Caps, on_sheet: Callable[[int, int], None]) -> Iterator[Sheet]:
    """Give the sheets one by one; `on_sheet` hears (done, total). Raises `UserError` with the reason."""
    if data.startswith(ZIP_MAGIC):
        _inspect_zip(data, caps)
    elif _ENCRYPTED_PACKAGE in data:
        raise UserError(_LOCKED_WHAT, _LOCKED_DO)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            described = [meta for meta in workbook.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
            for done, meta in enumerate(described):
                on_sheet(done, len(described))
                rows = workbook.get_sheet_by_name(meta.name).to_python(skip_empty_area=False)
                hidden = meta.visible != SheetVisibleEnum.Visible
                yield Sheet(name=meta.name, rows=[*_tidy_rows(rows, caps)], hidden=hidden)
    except PasswordError as error:
        raise UserError(_LOCKED_WHAT, _LOCKED_DO) from error
    except CalamineError as error:
        raise UserError(_DAMAGED_WHAT, _DAMAGED_DO) from error


def _inspect_zip(data: bytes, caps: Caps) -> None:
    """Refuse what unpacks too large, declares entities, is locked, or isn't a workbook at all."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            names = {part.filename for part in parts}
            if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
                raise not_a_list()
            unpacked = sum(part.file_size for part in parts)
            if unpacked > caps.unpacked_bytes or (unpacked > caps.file_bytes / 5 and unpacked > caps.ratio * len(data)):
                raise too_large(f"{unpacked // 1_000_000} MB")
            for part in parts:
                _inspect_part(package, part)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError) as error:
        raise UserError(_DAMAGED_WHAT, _DAMAGED_DO) from error


def _inspect_part(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    if part.flag_bits & 1:
        raise UserError(_LOCKED_WHAT, _LOCKED_DO)
    if not part.filename.endswith((".xml", ".rels")):
        return
    with package.open(part) as stream:
        head = stream.read(_HEAD_OF_PART)
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Errors", "This list holds instructions that an ordinary list never has. It wasn't opened."
            ),
            QT_TRANSLATE_NOOP("Errors", "Ask the person you got it from for a new one."),
        )
    if part.filename == "META-INF/manifest.xml" and b"encryption-data" in head:
        raise UserError(_LOCKED_WHAT, _LOCKED_DO)


def _tidy_rows(rows: Sequence[Sequence[object]], caps: Caps) -> Iterator[Row]:
    if len(rows) > caps.rows:
        raise too_many_rows(len(rows), caps)
    if rows and len(rows[0]) > caps.columns:
        raise too_many_columns(len(rows[0]), caps)
    for number, row in enumerate(rows, 1):
        yield [_tidy_cell(cell, number, caps) for cell in row]


def too_many_columns(found: int, caps: Caps) -> UserError:
    """Say that the list is too wide."""
    return UserError(
        QT_TRANSLATE_NOOP("Errors", "This list has {found} columns; {most} is the most that can be read."),
        QT_TRANSLATE_NOOP("Errors", "Take out the columns you don't need and try again."),
        found=found,
        most=caps.columns,
    )


def too_long_cell(row: int, caps: Caps) -> UserError:
    """Say that one cell holds a book."""
    return UserError(
        QT_TRANSLATE_NOOP("Errors", "In row {row} is a cell with more than {most} letters."),
        QT_TRANSLATE_NOOP("Errors", "Make that cell shorter and try again. Nothing was brought in."),
        row=row,
        most=caps.cell,
    )


def _tidy_cell(cell: object, row: int, caps: Caps) -> Cell:
    if isinstance(cell, str):
        if len(cell) > caps.cell:
            raise too_long_cell(row, caps)
        return cell
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() and abs(cell) < 1e15 else cell
    if isinstance(cell, (bool, int, date, datetime)):
        return cell
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    return "" if cell is None else str(cell)

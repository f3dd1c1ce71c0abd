"""Writes exactly the columns, people and order that are given: .xlsx, .csv, .vcf or .json, to be read back unchanged.

No cell is ever a formula. The file appears whole or not at all.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import msgspec
import xlsxwriter

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.files import write_whole
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.column import Column
from wdhs_desktop.register.exchange.formulas import neutralised
from wdhs_desktop.register.exchange.vcards import cards
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.register import Register

DAY_COLUMNS: Final = frozenset({"geboren", "lid_sinds", "lid_tot", "vog_tot"})
"""Columns whose whole days become real dates in a sheet."""

_DAY: Final = re.compile(r"(\d\d)-(\d\d)-(\d{4})")
_WIDEST: Final = 60
_FIRST_DAY_OF_EXCEL: Final = date(1900, 3, 1)
"""Before it Excel counts a day that never was."""

Table = Iterator[tuple[str, ...]]


def export(path: Path, columns: Sequence[Column], ids: Sequence[Id], register: Register) -> None:
    """Write the people to a file; its ending says in which form. Raises `UserError` when that can't be done."""
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” has an ending that can't be written."),
            QT_TRANSLATE_NOOP("Errors", "Choose a name that ends in .xlsx, .csv or .vcf."),
            name=path.name,
        )
    write_whole(path, write(columns, ids, register))


def _table(columns: Sequence[Column], ids: Sequence[Id], register: Register) -> Table:
    for member_id in ids:
        member = register.members[member_id]
        yield tuple(column.value(member, register) for column in columns)


def _as_xlsx(columns: Sequence[Column], ids: Sequence[Id], register: Register) -> bytes:
    """Texts as texts and whole days as dates; in memory, so that no temporary file holds names."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(stream, options) as workbook:
        workbook.set_properties({"author": "", "title": "", "company": ""})
        sheet = workbook.add_worksheet(translate("Export", "Members"))
        heading, day, plain = (
            workbook.add_format(form)
            for form in (
                {"bold": True, "bottom": 1},
                {"num_format": "dd-mm-yyyy", "align": "left"},
                {"num_format": "@"},
            )
        )
        widths = [len(column.title) for column in columns]
        for at, column in enumerate(columns):
            sheet.write_string(0, at, column.title, heading)
        for number, cells in enumerate(_table(columns, ids, register), 1):
            for at, text in enumerate(cells):
                moment = _day_in(text) if columns[at].id in DAY_COLUMNS else None
                if moment is not None:
                    sheet.write_datetime(number, at, moment, day)
                elif text:
                    sheet.write_string(number, at, text, plain)
                widths[at] = max(widths[at], min(len(text), _WIDEST))
        for at, width in enumerate(widths):
            sheet.set_column(at, at, width + 2)
        sheet.freeze_panes(1, 0)
        if columns and ids:
            sheet.autofilter(0, 0, len(ids), len(columns) - 1)
    return stream.getvalue()


def _day_in(text: str) -> date | None:
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    day = date(int(match[3]), int(match[2]), int(match[1]))
    return day if day >= _FIRST_DAY_OF_EXCEL else None


def _as_csv(columns: Sequence[Column], ids: Sequence[Id], register: Register) -> bytes:
    """UTF-8 with its mark and semicolons, as a Dutch Excel opens it."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([neutralised(column.title) for column in columns])
    for cells in _table(columns, ids, register):
        writer.writerow([neutralised(text) for text in cells])
    return stream.getvalue().encode("utf-8-sig")


def _as_vcf(columns: Sequence[Column], ids: Sequence[Id], register: Register) -> bytes:
    members = [register.members[member_id] for member_id in ids]
    return cards(members, {column.id for column in columns}, register).encode()


def _as_json(columns: Sequence[Column], ids: Sequence[Id], register: Register) -> bytes:
    titles = [column.title for column in columns]
    people = [dict(zip(titles, cells, strict=True)) for cells in _table(columns, ids, register)]
    return msgspec.json.format(msgspec.json.encode(people), indent=2)


_WRITERS: Final[dict[str, Callable[[Sequence[Column], Sequence[Id], Register], bytes]]] = {
    ".xlsx": _as_xlsx,
    ".csv": _as_csv,
    ".vcf": _as_vcf,
    ".json": _as_json,
}

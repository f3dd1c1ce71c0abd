"""Sheets as values: what reading gives and planning takes, whatever kind of file they came from."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

import msgspec

Cell = str | int | float | bool | date | datetime
"""What stands in one cell; an empty cell is the empty text."""

Row = list[Cell]


class Caps(msgspec.Struct, frozen=True, kw_only=True):
    """How large a list may be. Sizes in bytes (of a cell: letters), time in seconds."""

    file_bytes: int = 50 * 1024 * 1024
    unpacked_bytes: int = 200 * 1024 * 1024
    ratio: int = 100
    rows: int = 200_000
    columns: int = 200
    cell: int = 32 * 1024
    memory_bytes: int = 512 * 1024 * 1024
    seconds: float = 20.0


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """One page of a workbook. `rows[0]` is row 1 of the page; all rows are equally long."""

    name: str
    rows: list[Row] = msgspec.field(default_factory=list)
    hidden: bool = False

    @property
    def is_empty(self) -> bool:
        return not any(cell != "" for row in self.rows for cell in row)


class Workbook(msgspec.Struct, frozen=True, kw_only=True):
    """A file with sheets. `encoding` and `delimiter` are set for text files only.

    `open_elsewhere` is true when another program holds the file: what isn't saved there isn't in here.
    """

    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""
    open_elsewhere: bool = False

    def sheet_named(self, name: str) -> Sheet | None:
        """Find a sheet by its name, capitals ignored."""
        wanted = name.strip().casefold()
        return next((sheet for sheet in self.sheets if sheet.name.strip().casefold() == wanted), None)


class Progress(Protocol):
    """The part of `kit.jobs.Progress` that reading and planning use."""

    def report(self, done: int, total: int, text: str) -> None: ...

    def check(self) -> None: ...


def text_of(cell: Cell) -> str:
    """Write a cell the way the sheet program shows it to a Dutch reader: 25 and not 25.0, 05-03-1951, ja/nee as x."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "x" if cell else ""
    if isinstance(cell, datetime):
        return f"{cell:%d-%m-%Y %H:%M}" if (cell.hour or cell.minute) else f"{cell:%d-%m-%Y}"
    if isinstance(cell, date):
        return f"{cell.day:02}-{cell.month:02}-{cell.year:04}"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.10g}".replace(".", ",")
    return str(cell)

"""Finds the table in a sheet: where it begins under title rows, which rows are its headings, where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

import msgspec

from wdhs_desktop.register.exchange.contents import Trait, trait_of
from wdhs_desktop.register.exchange.sheets import Cell, Row, Sheet, text_of
from wdhs_desktop.register.exchange.titles import guess_title, is_known_title, plain_title

_LOOK_AT_ROWS: Final = 40
_TOTAL: Final = re.compile(r"(?:sub)?totaal|totalen|aantal(?: leden)?|som|gemiddeld|total|sum|saldo", re.IGNORECASE)
_DATA: Final = frozenset(
    {Trait.DATE, Trait.EMAIL, Trait.PHONE, Trait.POSTCODE, Trait.POSTCODE_PLACE, Trait.IBAN, Trait.AMOUNT, Trait.TICK,
     Trait.COUNT, Trait.BSN}
)  # fmt: skip


class RowKind(Enum):
    """What a row inside the table is."""

    PEOPLE = auto()
    BLANK = auto()
    TOTAL = auto()
    HEADINGS_AGAIN = auto()


class TableRange(msgspec.Struct, frozen=True, kw_only=True):
    """The table in a sheet. Rows count from 0: `header_rows` (none, one or two), then `first` up to and with `last`.

    `titles` has one text for every column of the sheet: two heading rows are joined, a column without one is empty.
    """

    header_rows: tuple[int, ...]
    first: int
    last: int
    titles: tuple[str, ...]

    @property
    def headings(self) -> range:
        """The rows of the headings, from 0; empty at the first row of people when there are none."""
        if not self.header_rows:
            return range(self.first, self.first)
        return range(self.header_rows[0], self.header_rows[-1] + 1)

    def title(self, column: int) -> str:
        """Give the title of a column, or the letter that the sheet program gives it."""
        return self.titles[column] or column_letters(column)


def column_letters(column: int) -> str:
    """Name a column as a sheet program does: A … Z, AA …"""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def find_table(sheet: Sheet) -> TableRange:
    """Find the headings by what lists are called and by what stands under them. Never fails: at worst, no headings."""
    scores = {index: _heading_score(sheet.rows, index) for index in range(min(len(sheet.rows), _LOOK_AT_ROWS))}
    best = max(scores, key=lambda index: scores[index], default=None)
    if best is None or scores[best] <= 0:
        first = next((index for index, row in enumerate(sheet.rows) if _filled(row)), 0)
        return table_at(sheet, range(first, first))
    first, last = best, best
    if _is_heading_above(sheet.rows, best):
        first -= 1
    elif _is_heading_below(sheet.rows, best):
        last += 1
    return table_at(sheet, range(first, last + 1))


def table_at(sheet: Sheet, headings: range) -> TableRange:
    """Make the table whose headings stand in these rows (from 0); an empty range starts the people right there."""
    titles = _joined([sheet.rows[index] for index in headings]) if headings else ()
    width = len(sheet.rows[0]) if sheet.rows else 0
    last = next((index for index in range(len(sheet.rows) - 1, -1, -1) if _filled(sheet.rows[index])), -1)
    return TableRange(header_rows=tuple(headings), first=headings.stop, last=last, titles=titles or ("",) * width)


def row_kind(row: Row, table: TableRange) -> RowKind:
    """Say what a row of the table is."""
    filled = len(row) - row.count("")
    if filled > len(row) // 2 and not _first_is_title(row, table):
        return RowKind.PEOPLE
    texts = [cell for cell in row if cell != "" and not (isinstance(cell, str) and cell.isspace())]
    if not texts:
        return RowKind.BLANK
    first = texts[0]
    if isinstance(first, str):
        plain = first.strip().rstrip(":").strip()
        if len(texts) <= max(2, len(row) // 2) and _TOTAL.fullmatch(plain):
            return RowKind.TOTAL
        if len(texts) > 1 and table.header_rows and _repeats_titles(row, table):
            return RowKind.HEADINGS_AGAIN
    return RowKind.PEOPLE


def _first_is_title(row: Row, table: TableRange) -> bool:
    return next((cell for cell in row if cell != ""), "") in table.titles


def _repeats_titles(row: Row, table: TableRange) -> bool:
    pairs = [(text_of(cell), title) for cell, title in zip(row, table.titles, strict=True) if cell != ""]
    return all(title and plain_title(text) and plain_title(title).endswith(plain_title(text)) for text, title in pairs)


def _filled(row: Sequence[Cell]) -> list[int]:
    return [index for index, cell in enumerate(row) if cell != "" and str(cell).strip()]


def _heading_score(rows: Sequence[Row], index: int) -> float:
    """How much a row looks like headings: known titles, many of them, no data, and data under it."""
    row = rows[index]
    filled = _filled(row)
    if not filled or any(not isinstance(row[column], str) and not _is_year(row[column]) for column in filled):
        return 0
    texts = [text_of(row[column]).strip() for column in filled]
    known = sum(is_known_title(text) for text in texts)
    looks_like_data = sum(trait_of(text) in _DATA for text in texts)
    below = next((rows[under] for under in range(index + 1, len(rows)) if _filled(rows[under])), None)
    if below is None or len(set(texts)) < len(texts) * 0.7 or any(len(text) > 60 for text in texts):
        return 0
    if known == 0 or (known == 1 and len(filled) > 2 and looks_like_data):
        return 0
    if len(filled) == 1 and len(_filled(below)) > 1:
        return 0
    return known * 2 + len(filled) * 0.5 - looks_like_data * 3 - index * 0.01


def _is_year(cell: Cell) -> bool:
    return isinstance(cell, int) and 1990 <= cell <= 2100


def _is_heading_above(rows: Sequence[Row], index: int) -> bool:
    """A row of headings over the headings ("Telefoon" over "thuis" and "mobiel"), and not a title of the sheet."""
    if index == 0:
        return False
    filled = _filled(rows[index - 1])
    below = set(_filled(rows[index]))
    if not filled or any(trait_of(rows[index - 1][column]) in _DATA for column in filled):
        return False
    is_title = filled == [filled[0]] and filled[0] == min(below)
    return not is_title and set(filled) <= below | {column for column in filled if column > min(below)}


def _is_heading_below(rows: Sequence[Row], index: int) -> bool:
    """A second row of headings under the first, which fills what the first left open or says more about it."""
    if index + 1 >= len(rows):
        return False
    row = rows[index + 1]
    filled = _filled(row)
    if not filled or any(not isinstance(row[column], str) or trait_of(row[column]) in _DATA for column in filled):
        return False
    known = sum(is_known_title(text_of(row[column])) for column in filled)
    return known >= max(1, len(filled) * 0.6)


def _joined(rows: Sequence[Row]) -> tuple[str, ...]:
    """Join the headings of a column over its rows; a heading that spans columns counts for those it can belong to."""
    titles = [" ".join(text_of(cell).split()) for cell in rows[-1]]
    for row in reversed(rows[:-1]):
        over = ""
        for column, cell in enumerate(row):
            text = " ".join(text_of(cell).split())
            over = text or over
            if not titles[column]:
                titles[column] = text
            elif over and not _stands_alone(titles[column], over):
                titles[column] = f"{over} {titles[column]}"
    return tuple(titles)


def _stands_alone(title: str, over: str) -> bool:
    """True for "Plaats" behind "Telefoon: thuis, mobiel": it is known, and known as something else."""
    own, above = guess_title(title), guess_title(over)
    return own is not None and own.certainty >= 1 and (above is None or above.target is not own.target)

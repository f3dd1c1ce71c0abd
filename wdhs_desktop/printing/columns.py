"""How wide the columns of a table are, and which rows fit on one line.

Typst could find both by itself, but laying every cell out twice is what makes long lists slow; adding up the widths of
letters here halves the time and the memory of a list of 5,000 people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wdhs_desktop.printing.fonts import Letters, PaperFonts

BODY = 11.0
SMALLER = 10.0
"""As far as the text gets smaller so that every row stands on one line; rows that wrap even so have this size."""
SMALLEST = 8.0
"""As far as it gets smaller so that no word has to be broken."""
GUTTER = 10.0
"""White between two columns, in points; it stands at the right inside every column."""
_MARGIN = 1.02
"""Pairs of letters may stand a little further apart than their widths say."""
_USUAL = 0.97
"""A column is as wide as this part of its cells asks; the few longer ones wrap."""
_SAMPLE = 500
"""So many cells say enough about the width of a column."""
_BREAKABLE = re.compile(r"(?<=[@._/\\-])(?=\w)")
_PIECES = re.compile(r"(?<=[ \u00ad\u200b])(?=[^ ])|(?<=[^\W\d]-)(?=[^\W\d])")
"""The places in a text where a line may end: after a space, a hidden hyphen, or a hyphen between two letters."""
_NUMBER_HYPHEN = re.compile(r"(?<=\d)-(?=\d)")


@dataclass(frozen=True)
class Wish:
    """What a column asks for, in points at the body size: all its words on one line, or at least its longest word."""

    whole: float
    least: float


def wish(title: str, cells: Sequence[str], fonts: PaperFonts) -> Wish:
    """The wish of a column with these cells under this title."""
    letters = fonts.regular
    cells = cells[:: max(1, len(cells) // _SAMPLE)]
    head = fonts.semibold.width(title, BODY)
    wholes = [letters.width(cell, BODY) for cell in cells]
    whole = _usual(wholes)
    longest = _usual([max((letters.width(word, BODY) for word in _words(cell)), default=0.0) for cell in set(cells)])
    head_word = max((fonts.semibold.width(word, BODY) for word in title.split()), default=0.0)
    return Wish(max(whole, head) * _MARGIN + GUTTER, max(longest, head_word) * _MARGIN + GUTTER)


def _words(cell: str) -> Iterator[str]:
    """The parts that are better not broken. An e-mail address may break at its signs, a double name at its hyphen."""
    for word in cell.split():
        yield from _BREAKABLE.split(word) if "@" in word else _PIECES.split(word)


def _usual(widths: Iterable[float]) -> float:
    """The width that all but the few longest ask; the longest itself where it is hardly longer."""
    ordered = sorted(widths)
    if not ordered:
        return 0.0
    usual = ordered[int((len(ordered) - 1) * _USUAL)]
    return ordered[-1] if ordered[-1] <= usual * 1.3 else usual


@dataclass(frozen=True)
class Columns:
    """Widths in points that fill the page, and the size of the text that fits in them."""

    widths: tuple[float, ...]
    size: float

    @property
    def gutter(self) -> float:
        return GUTTER * self.size / BODY

    @property
    def rooms(self) -> tuple[float, ...]:
        """Points for the words of each column."""
        return tuple((width - self.gutter) / _MARGIN for width in self.widths)


def share_out(wishes: Sequence[Wish], shares: Sequence[float], room: float) -> Columns:
    """Divide `room` points between the columns, and choose the size of the text."""
    wholes, leasts = [w.whole for w in wishes], [w.least for w in wishes]
    size = _size(wholes, room, BODY, SMALLER) or _size(leasts, room, SMALLER, SMALLEST) or SMALLEST
    scale = size / BODY
    wholes, leasts = [width * scale for width in wholes], [width * scale for width in leasts]
    if sum(wholes) <= room:
        left = room - sum(wholes)
        total = sum(shares) or 1.0
        return Columns(tuple(w + left * s / total for w, s in zip(wholes, shares, strict=True)), size)
    if sum(leasts) > room:
        return Columns(tuple(_capped(leasts, [0.0] * len(leasts), room)), size)
    return Columns(tuple(_capped(wholes, leasts, room)), size)


def _size(wanted: Sequence[float], room: float, largest: float, smallest: float) -> float | None:
    """The largest size, in steps of half a point, at which columns of these widths fit."""
    size = largest
    while size >= smallest:
        if sum(wanted) * size / BODY <= room:
            return size
        size -= 0.5
    return None


def _capped(wanted: Sequence[float], floors: Sequence[float], room: float) -> list[float]:
    """Cut the widest columns to one width, never below their floor, so that together they are `room` wide."""
    low, high = 0.0, max(wanted)
    for _ in range(40):
        cap = (low + high) / 2
        total = sum(max(min(w, cap), f) for w, f in zip(wanted, floors, strict=True))
        low, high = (cap, high) if total <= room else (low, cap)
    widths = [max(min(w, low), f) for w, f in zip(wanted, floors, strict=True)]
    spare = (room - sum(widths)) / len(widths)
    return [width + spare for width in widths]


@dataclass(frozen=True)
class Row:
    """A row as Typst gets it, and on how many lines it stands."""

    cells: tuple[str, ...]
    lines: int


def fit_rows(rows: Iterable[Sequence[str]], columns: Columns, fonts: PaperFonts, most_lines: int) -> list[Row]:
    """Count the lines of every row; a row of more than `most_lines` goes on in a next row, so that nothing is cut."""
    ems = fonts.regular.ems
    rooms = columns.rooms
    in_ems = [room / columns.size for room in rooms]
    fitted: list[Row] = []
    for row in rows:
        cells = tuple(row)
        if all(sum(map(ems.__getitem__, cell)) <= room for cell, room in zip(cells, in_ems, strict=True)):
            fitted.append(Row(cells, 1))
        else:
            fitted.extend(_fit_long(cells, rooms, columns.size, fonts, most_lines))
    return fitted


def _fit_long(
    row: Sequence[str], rooms: Sequence[float], size: float, fonts: PaperFonts, most_lines: int
) -> Iterator[Row]:
    texts = [breakable(text, room, size, fonts.regular) for text, room in zip(row, rooms, strict=True)]
    broken = [lines_of(text, room, size, fonts.regular) for text, room in zip(texts, rooms, strict=True)]
    most = max(map(len, broken))
    if most <= most_lines:
        yield Row(tuple(texts), most)
        return
    for first in range(0, most, most_lines):
        part = [lines[first : first + most_lines] for lines in broken]
        yield Row(tuple("\n".join(lines) for lines in part), max(map(len, part)))


def breakable(text: str, room: float, size: float, letters: Letters) -> str:
    """Let words that are wider than `room` break: after @ . - _ / first, else between letters, words with a hyphen.

    Days and phone numbers that fit stay in one piece.
    """
    wide = {word for word in text.split() if letters.width(word, size) > room}
    for word in sorted(wide, key=len, reverse=True):
        text = text.replace(word, _opened(word, room, size, letters))
    return _NUMBER_HYPHEN.sub("-\u2060", text)


def _opened(word: str, room: float, size: float, letters: Letters) -> str:
    if word.isalpha():
        return "\u00ad".join([word[:2], *word[2:-2], word[-2:]])
    pieces = _BREAKABLE.split(word)
    return "\u200b".join(piece if letters.width(piece, size) <= room else "\u200b".join(piece) for piece in pieces)


def lines_of(text: str, room: float, size: float, letters: Letters) -> list[str]:
    """The lines of `text` in a column: filled up word by word, as Typst does, or piece by piece inside a word."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for piece in _PIECES.split(paragraph):
            hyphen = letters.width("-", size) if piece.endswith("\u00ad") else 0.0
            width = letters.width(piece.rstrip(" "), size) + hyphen
            if line and used + width > room:
                lines.append(line)
                line, used = "", 0.0
            line += piece
            used += letters.width(piece, size)
        lines.append(line)
    return lines

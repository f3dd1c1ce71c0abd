"""Which columns fit beside each other: none is ever cut, what doesn't fit stands on the card of the person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from wdhs_desktop.kit.theme import Space, font, scaled
from wdhs_desktop.register.column import Column
from wdhs_desktop.register.records import Id, Member
from wdhs_desktop.register.register import Register

_FIRST_TO_STAY = ("naam", "telefoon", "groepen")
_SEPARATORS = {"telefoon": "; ", "email": "; ", "groepen": ", "}
"""Columns with several things in a cell. Where they don't all fit, the first ones stand there whole: “Tuingroep +2”."""
_GIVES_WAY = {"groepen"}
_LEAST, _WISHED = 110, 165
_LEAST_NAME = 200
_SAMPLE = 300
_WIDEST = 300
_NARROWEST = 48
_SORT_MARK = 18
_ROOM_IN_CELL = 2 * Space.MEDIUM + 6
_COVERED = {"naam": 0.99, "telefoon": 1.0, "email": 1.0}
_USUALLY_COVERED = 0.9
"""One person in eleven groups shouldn't drive the column of the groups off the screen; the card has the whole text."""


@dataclass(frozen=True)
class ColumnWidth:
    """In logical pixels: what shows a cell whole, and what shows at least the first of several things whole."""

    whole: int
    least: int


def measured(columns: Sequence[Column], ids: Sequence[Id], register: Register) -> list[ColumnWidth]:
    """The widths of each column by its heading and the texts of a sample of rows."""
    step = max(1, len(ids) // _SAMPLE)
    sample = [register.members[one] for one in ids[::step][:_SAMPLE] if one in register.members]
    return [_measured(column, sample, register, is_first=at == 0) for at, column in enumerate(columns)]


def _measured(column: Column, sample: Sequence[Member], register: Register, *, is_first: bool) -> ColumnWidth:
    bold = QFontMetrics(font(bold=True))
    advance = (bold if is_first else QFontMetrics(font())).horizontalAdvance
    heading = max(bold.horizontalAdvance(column.title) + scaled(_SORT_MARK), scaled(_NARROWEST))
    share = _COVERED.get(column.id, _USUALLY_COVERED)
    texts = [column.value(member, register) for member in sample]
    whole = _covering([advance(text) for text in texts], share)
    least = whole
    if separator := _SEPARATORS.get(column.id):
        parts = [text.split(separator) for text in texts]
        least = _covering([advance(_some(one, 1, separator)) for one in parts], share)
    sizes = (max(min(size, scaled(_WIDEST)), heading) + _ROOM_IN_CELL for size in (whole, least))
    return ColumnWidth(*sizes)


def _covering(widths: list[int], share: float) -> int:
    """The width that this share of the texts fits in; empty cells don't count."""
    filled = sorted(width for width in widths if width)
    return filled[min(int(len(filled) * share), len(filled) - 1)] if filled else 0


def whole_things(text: str, column: str, metrics: QFontMetrics, room: int) -> str:
    """As many of the things in this cell as fit whole in `room`, and how many more there are."""
    separator = _SEPARATORS.get(column)
    if not separator or separator not in text or metrics.horizontalAdvance(text) <= room:
        return text
    things = text.split(separator)
    for count in range(len(things) - 1, 0, -1):
        shown = _some(things, count, separator)
        if metrics.horizontalAdvance(shown) <= room:
            return shown
    return _some(things, 1, separator)


def _some(things: Sequence[str], count: int, separator: str) -> str:
    more = len(things) - count
    return separator.join(things[:count]) + (f" +{more}" if more > 0 else "")


def fitting(columns: Sequence[Column], widths: Sequence[ColumnWidth], room: int) -> dict[int, int]:
    """The places of the columns that fit in `room`, in their own order, with the width that each gets.

    The name comes first and whole. Then a phone number and a group, each whole; then what else fits; and what room is
    left goes to the cells with several things. Only where not even one number fits the name gives way a little.
    """
    if not columns:
        return {}
    chosen = {0: widths[0].whole}
    left, spare = room - widths[0].whole, max(widths[0].whole - scaled(_LEAST_NAME), 0)
    for at in sorted(range(1, len(columns)), key=lambda one: (_rank(columns[one].id), one)):
        column, width = columns[at].id, widths[at]
        stays = column in _FIRST_TO_STAY
        wished = width.least if stays else width.whole
        wished = min(wished, scaled(_WISHED)) if column in _GIVES_WAY else wished
        least = min(wished, scaled(_LEAST)) if column in _GIVES_WAY else wished
        if least > left + (spare if stays else 0):
            continue
        taken = max(least - left, 0)
        chosen[0], spare, left = chosen[0] - taken, spare - taken, left + taken
        chosen[at] = min(wished, left)
        left -= chosen[at]
    for at, width_now in chosen.items():
        more = min(max(widths[at].whole - width_now, 0), max(left, 0))
        chosen[at], left = width_now + more, left - more
    return dict(sorted(chosen.items()))


def _rank(column: str) -> int:
    return _FIRST_TO_STAY.index(column) if column in _FIRST_TO_STAY else len(_FIRST_TO_STAY)

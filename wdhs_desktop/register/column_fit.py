"""Which columns fit beside each other: none is ever cut, what doesn't fit stands on the card of the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics

from wdhs_desktop.kit.theme import Space, font, scaled
from wdhs_desktop.register.column import Column
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.register import Register

_FIRST_TO_STAY = ("naam", "telefoon", "groepen")
_SAMPLE = 150
_WIDEST = 300
_NARROWEST = 48
_SORT_MARK = 18


def natural_widths(columns: Sequence[Column], ids: Sequence[Id], register: Register) -> list[int]:
    """The width of each column by its heading and the texts of a sample of rows, in logical pixels."""
    plain, bold = QFontMetrics(font()), QFontMetrics(font(bold=True))
    step = max(1, len(ids) // _SAMPLE)
    sample = [register.members[one] for one in ids[::step][:_SAMPLE] if one in register.members]
    widths = []
    for at, column in enumerate(columns):
        measure = bold if at == 0 else plain
        texts = {column.value(member, register) for member in sample}
        widest = max((measure.horizontalAdvance(text) for text in texts), default=0)
        heading = bold.horizontalAdvance(column.title) + scaled(_SORT_MARK)
        content = max(min(widest, scaled(_WIDEST)), heading, scaled(_NARROWEST))
        widths.append(content + 2 * Space.MEDIUM + 6)
    return widths


def fitting(columns: Sequence[Column], widths: Sequence[int], room: int) -> list[int]:
    """The places of the columns that fit in `room`, in their own order. The first one always stays."""
    order = sorted(range(len(columns)), key=lambda at: (at != 0, _rank(columns[at].id), at))
    chosen: list[int] = []
    left = room
    for at in order:
        if not chosen or widths[at] <= left:
            chosen.append(at)
            left -= widths[at]
    return sorted(chosen)


def _rank(column: str) -> int:
    return _FIRST_TO_STAY.index(column) if column in _FIRST_TO_STAY else len(_FIRST_TO_STAY)

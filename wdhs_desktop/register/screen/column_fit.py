"""Which columns fit beside each other: none is ever cut, what doesn't fit stands on the card of the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics

from wdhs_desktop.kit.theme import Space, font, scaled
from wdhs_desktop.register.column import Column
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.register import Register

_FIRST_TO_STAY = ("naam", "telefoon", "groepen")
_GIVES_WAY = {"groepen"}
_LEAST, _WISHED = 110, 165
_LEAST_NAME = 200
_SAMPLE = 300
_WIDEST = 300
_NARROWEST = 48
_SORT_MARK = 18
_COVERED = {"naam": 1.0, "telefoon": 1.0, "email": 1.0}
_USUALLY_COVERED = 0.9
"""One person in eleven groups shouldn't drive the column of the groups off the screen; the card has the whole text."""


def natural_widths(columns: Sequence[Column], ids: Sequence[Id], register: Register) -> list[int]:
    """The width of each column by its heading and the texts of a sample of rows, in logical pixels."""
    plain, bold = QFontMetrics(font()), QFontMetrics(font(bold=True))
    step = max(1, len(ids) // _SAMPLE)
    sample = [register.members[one] for one in ids[::step][:_SAMPLE] if one in register.members]
    widths = []
    for at, column in enumerate(columns):
        measure = bold if at == 0 else plain
        texts = [measure.horizontalAdvance(column.value(member, register)) for member in sample]
        widest = _covering(texts, _COVERED.get(column.id, _USUALLY_COVERED))
        heading = bold.horizontalAdvance(column.title) + scaled(_SORT_MARK)
        content = max(min(widest, scaled(_WIDEST)), heading, scaled(_NARROWEST))
        widths.append(content + 2 * Space.MEDIUM + 6)
    return widths


def _covering(widths: list[int], share: float) -> int:
    """The width that this share of the texts fits in; empty cells don't count."""
    filled = sorted(width for width in widths if width)
    return filled[min(int(len(filled) * share), len(filled) - 1)] if filled else 0


def fitting(columns: Sequence[Column], widths: Sequence[int], room: int) -> dict[int, int]:
    """The places of the columns that fit in `room`, in their own order, with the width that each gets.

    The first one always stays. For phone and groups the name gives way a little, and groups become narrower themselves:
    the card and the tooltip have them whole.
    """
    if not columns:
        return {}
    chosen = {0: widths[0]}
    left, spare = room - widths[0], max(widths[0] - scaled(_LEAST_NAME), 0)
    for at in sorted(range(1, len(columns)), key=lambda one: (_rank(columns[one].id), one)):
        stays = columns[at].id in _FIRST_TO_STAY
        room_here = left + (spare if stays else 0)
        least = min(widths[at], scaled(_LEAST)) if columns[at].id in _GIVES_WAY else widths[at]
        if least > room_here:
            continue
        wished = min(widths[at], max(scaled(_WISHED), least), room_here) if columns[at].id in _GIVES_WAY else least
        taken = max(wished - left, 0)
        chosen[0], spare, left = chosen[0] - taken, spare - taken, left + taken
        chosen[at] = min(widths[at], left)
        left -= chosen[at]
    return dict(sorted(chosen.items()))


def _rank(column: str) -> int:
    return _FIRST_TO_STAY.index(column) if column in _FIRST_TO_STAY else len(_FIRST_TO_STAY)

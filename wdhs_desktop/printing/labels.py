"""Sheets of labels as data, and text that gets smaller until it fits on its label: nothing is ever cut."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.printing.document import LabelSheet
from wdhs_desktop.printing.fonts import Letters

A4_WIDTH, A4_HEIGHT = 210.0, 297.0
"""Millimetres."""
POINTS_PER_MM = 72 / 25.4
LARGEST, PREFERRED, SMALLEST = 11.0, 10.0, 3.0
"""Sizes of the text in points. PostNL reads 10 to 12 points best; smaller only where the address asks it."""
_LINE = 1.273
"""Height of a line of the paper font, from ascender to descender, in ems."""


def _centred(id_: str, title: str, across: int, down: int, width: float, height: float, gap: float) -> LabelSheet:
    """A sheet with `gap` mm between its columns, none between its rows, in the middle of the paper."""
    left = (A4_WIDTH - across * width - (across - 1) * gap) / 2
    top = (A4_HEIGHT - down * height) / 2
    return LabelSheet(
        id=id_, title=title, columns=across, rows=down, width=width, height=height,
        left=round(left, 3), top=round(top, 3), pitch_x=width + gap, pitch_y=height,
    )  # fmt: skip


LABEL_SHEETS: tuple[LabelSheet, ...] = (
    _centred("L7160", "L7160 (63,5 × 38,1 mm, 21)", 3, 7, 63.5, 38.1, 2.54),
    _centred("L7163", "L7163 (99,1 × 38,1 mm, 14)", 2, 7, 99.1, 38.1, 2.5),
    _centred("L7651", "L7651 (38,1 × 21,2 mm, 65)", 5, 13, 38.1, 21.2, 2.5),
)
"""The sheets that Dutch shops sell most, on A4 and centred, as Avery makes them."""


def label_sheet(id_: str, own: Sequence[LabelSheet] = ()) -> LabelSheet:
    """The sheet with this id, the collective's own ones included. Raises UserError when nobody knows it."""
    for sheet in (*own, *LABEL_SHEETS):
        if sheet.id == id_:
            return sheet
    raise UserError(
        QT_TRANSLATE_NOOP("Errors", "The label sheet {sheet} is not known."),
        QT_TRANSLATE_NOOP("Errors", "Choose another label sheet."),
        sheet=id_,
    )


def check_sheet(sheet: LabelSheet) -> None:
    """Raise UserError when the labels of an own sheet overlap or don't fit on A4."""
    sizes = (sheet.width, sheet.height, sheet.pitch_x, sheet.pitch_y)
    sound = sheet.columns >= 1 and sheet.rows >= 1 and all(math.isfinite(size) and size > 0 for size in sizes)
    right = sheet.left + (sheet.columns - 1) * sheet.pitch_x + sheet.width
    bottom = sheet.top + (sheet.rows - 1) * sheet.pitch_y + sheet.height
    inside = sheet.left >= 0 and sheet.top >= 0 and right <= A4_WIDTH + 0.05 and bottom <= A4_HEIGHT + 0.05
    apart = (sheet.columns == 1 or sheet.pitch_x >= sheet.width) and (sheet.rows == 1 or sheet.pitch_y >= sheet.height)
    if not (sound and inside and apart):
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "These labels don't fit on a sheet of A4."),
            QT_TRANSLATE_NOOP("Errors", "Measure the sheet again, in millimetres from the edge of the paper."),
        )


@dataclass(frozen=True)
class Place:
    """Where one label is: the sheet of paper it is on (0 is the first), and its top left corner in mm."""

    page: int
    x: float
    y: float


def place(sheet: LabelSheet, position: int) -> Place:
    """The place of the label with this number; 0 is the top left one of the first sheet, then to the right."""
    page, on_page = divmod(position, sheet.columns * sheet.rows)
    row, column = divmod(on_page, sheet.columns)
    return Place(page, sheet.left + column * sheet.pitch_x, sheet.top + row * sheet.pitch_y)


@dataclass(frozen=True)
class LabelText:
    """The lines as they will stand on the label, and the size of the letters in points."""

    lines: tuple[str, ...]
    size: float
    gap: float


def inset(sheet: LabelSheet) -> float:
    """White at both sides of the text, in mm: printers and hands are not exact."""
    return 5.0 if sheet.width > 50 else 2.5


def fit_text(lines: Sequence[str], sheet: LabelSheet, letters: Letters) -> LabelText:
    """The largest size at which everything stands on the label: lines stay whole down to 10 points, then they wrap."""
    width = (sheet.width - 2 * inset(sheet)) * POINTS_PER_MM
    height = (sheet.height - 2.0) * POINTS_PER_MM
    steps = [(size, False) for size in _sizes(LARGEST, PREFERRED)] + [
        (size, True) for size in _sizes(PREFERRED, SMALLEST)
    ]
    for size, may_wrap in steps:
        shown = _wrapped(lines, width, size, letters) if may_wrap else tuple(lines)
        fits_across = all(letters.width(line, size) * 1.01 <= width for line in shown)
        if fits_across and len(shown) * size * _LINE <= height:
            return LabelText(shown, size, _gap(len(shown), size, height))
    return LabelText(_wrapped(lines, width, SMALLEST, letters), SMALLEST, 0.0)


def _sizes(largest: float, smallest: float) -> Iterator[float]:
    """From large to small in steps of half a point, both ends included."""
    size = largest
    while size >= smallest:
        yield size
        size -= 0.5


def _gap(lines: int, size: float, height: float) -> float:
    """A little more air between the lines where the label has room for it."""
    spare = height - lines * size * _LINE
    return min(1.2, max(0.0, spare / max(lines, 1)))


def _wrapped(lines: Sequence[str], width: float, size: float, letters: Letters) -> tuple[str, ...]:
    """Break lines that are too wide between words, and words that are too wide between letters."""
    made: list[str] = []
    for line in lines:
        if letters.width(line, size) * 1.01 <= width:
            made.append(line)
        else:
            made.extend(_broken(line, width, size, letters))
    return tuple(made)


def _broken(line: str, width: float, size: float, letters: Letters) -> list[str]:
    made = [""]
    for word in line.split():
        longer = f"{made[-1]} {word}" if made[-1] else word
        if letters.width(longer, size) * 1.01 <= width:
            made[-1] = longer
            continue
        made.append("")
        for letter in word:
            if letters.width(made[-1] + letter, size) * 1.01 > width:
                made.append("")
            made[-1] += letter
    return [part for part in made if part]

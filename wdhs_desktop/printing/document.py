"""What to print, as data. A feature makes one of these; nothing here knows where the words came from."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a document."""


class Align(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Foot(Part, frozen=True):
    """What stands at the foot of every page, so that paper can be traced and destroyed.

    `count` is the number of people on it; `control_code` is the state of the register it was made from.
    """

    purpose: str
    maker: str
    made_on: date
    count: int
    control_code: str
    destroy_after: date | None = None
    collective: str = ""


class Heading(Part, frozen=True):
    """The top of the first page. `title` is also the title of the PDF (PDF/UA asks for one)."""

    title: str
    subtitle: str = ""
    collective: str = ""


class Column(Part, frozen=True):
    """A column of a table. It is as wide as its words; `share` is its part of the width that is left over."""

    title: str
    share: float = 1.0
    align: Align = Align.LEFT


class Section(Part, frozen=True):
    """Rows under a small heading of their own (a month of birthdays); an empty title has no heading."""

    rows: tuple[tuple[str, ...], ...]
    title: str = ""


class TableDocument(Part, frozen=True, tag="table"):
    """A list of people in columns. Every row has as many cells as there are columns.

    `note` stands under the heading: what a reader of the list must know ("3 mensen staan er niet op: …").
    """

    heading: Heading
    columns: tuple[Column, ...]
    sections: tuple[Section, ...]
    foot: Foot
    landscape: bool = False
    blank_rows: int = 0
    note: str = ""


class AttendanceDocument(Part, frozen=True, tag="attendance"):
    """Names with boxes to tick: one narrow column for each date ("" leaves the head open to write in).

    A row is the name, under `name_title`, and then the cells of `extra_columns`. `totals` is what stands before the
    last row, where the number of people is written by hand; empty leaves that row out.
    """

    heading: Heading
    dates: tuple[str, ...]
    extra_columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: Foot
    blank_rows: int = 5
    landscape: bool = False
    note: str = ""
    name_title: str = ""
    totals: str = ""


class LabelSheet(Part, frozen=True):
    """The geometry of a sheet of labels, in millimetres on A4 portrait. `pitch` is from edge to next edge."""

    id: str
    title: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    pitch_x: float
    pitch_y: float


class LabelsDocument(Part, frozen=True, tag="labels"):
    """Addresses on a sheet of labels, 3–6 lines each, beginning at label `first` (1 is the top left one).

    Nothing else is printed on the sheet; `note` is for the screen ("3 mensen staan er niet op: …").
    """

    title: str
    sheet: LabelSheet
    labels: tuple[tuple[str, ...], ...]
    first: int = 1
    note: str = ""


Document = TableDocument | AttendanceDocument | LabelsDocument

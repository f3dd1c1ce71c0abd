"""What can be printed of the register, as a document: the same people, columns and order as on the screen.

A new overview (jubilea, noodlijst, sleutellijst) is one `OverviewKind`, one function that takes a `Request` and gives a
document of `printing.document`, and one entry in `OVERVIEWS`; the dialog, the vaste lijsten and the command line find
it there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, long_date, translate
from wdhs_desktop.printing.document import (
    Align,
    AttendanceDocument,
    Column,
    Document,
    Foot,
    Heading,
    LabelsDocument,
    LabelSheet,
    Section,
    TableDocument,
)
from wdhs_desktop.printing.labels import label_sheet
from wdhs_desktop.register import label_addresses
from wdhs_desktop.register.column import Column as RegisterColumn
from wdhs_desktop.register.columns import DEFAULT_COLUMNS, NAME, chosen_columns, column_by_id
from wdhs_desktop.register.date_parsing import MONTH_NAMES
from wdhs_desktop.register.dates import birthday_in
from wdhs_desktop.register.list_records import OverviewChoice, OverviewKind
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import EntryKind, Id, Member
from wdhs_desktop.register.register import Register

_FIRST_NAME: Final = "roepnaam"
_AGE: Final = "leeftijd"
_ADDRESS_COLUMNS: Final = frozenset({"adres", "straat", "huisnummer", "postcode", "adresregel"})


class Option(StrEnum):
    """What somebody may choose for an overview, beside its people and purpose."""

    COLUMNS = "columns"
    ORDER = "order"
    LANDSCAPE = "landscape"
    DATES = "dates"
    BLANK_LINES = "blank_lines"
    LABEL_SHEET = "label_sheet"
    PER_HOUSEHOLD = "per_household"


@dataclass(frozen=True)
class Request:
    """What an overview is made from: the choice, the people in their order, and the foot of the paper."""

    choice: OverviewChoice
    people: Mapping[Id, Member]
    register: Register
    foot: Foot
    title: str
    own_sheets: tuple[LabelSheet, ...] = ()

    @property
    def columns(self) -> tuple[RegisterColumn, ...]:
        """The chosen columns, or the usual ones of this overview."""
        return chosen_columns(self.choice.columns or overview_of(self.choice.kind).columns, self.register)

    def heading(self, count: int) -> Heading:
        """The top of the paper: the day and how many people."""
        subtitle = f"{long_date(self.foot.made_on)} · {translate('Paper', '%n people', '', count)}"
        return Heading(title=self.title, subtitle=subtitle, collective=self.foot.collective)

    def foot_for(self, count: int) -> Foot:
        return msgspec.structs.replace(self.foot, count=count, purpose=self.foot.purpose or self.choice.purpose)


@dataclass(frozen=True)
class Overview:
    """One kind of paper. `source` and `explanation` are texts of context "Overviews"."""

    kind: OverviewKind
    source: str
    explanation: str
    columns: tuple[str, ...]
    options: frozenset[Option]
    build: Callable[[Request], Document]

    @property
    def title(self) -> str:
        return translate("Overviews", self.source)

    @property
    def about(self) -> str:
        """One sentence that says what it is good for."""
        return translate("Overviews", self.explanation)


def document_for(
    choice: OverviewChoice,
    ids: Sequence[Id],
    register: Register,
    foot: Foot,
    *,
    title: str = "",
    own_sheets: tuple[LabelSheet, ...] = (),
) -> Document:
    """The overview of these people as a document, in the order of the choice.

    `title` is what a vaste lijst is called; without it the paper has the name of the overview. The count of `foot` is
    replaced by the number of people that are really on it. Raises UserError for a label sheet that nobody knows.
    """
    overview = overview_of(choice.kind)
    people = in_order(choice, ids, register)
    return overview.build(Request(choice, people, register, foot, title or overview.title, own_sheets))


def in_order(choice: OverviewChoice, ids: Sequence[Id], register: Register) -> dict[Id, Member]:
    """The people with these ids, sorted as the choice says; whoever is gone from the register is left out."""
    found = {member_id: register.members[member_id] for member_id in ids if member_id in register.members}
    column = column_by_id(choice.sort_by, register)
    if column is None:
        return found
    pairs = sorted(found.items(), key=lambda pair: column.sort(pair[1], register), reverse=choice.descending)
    return dict(pairs)


def note_of(document: Document) -> str:
    """What the maker must know before printing: who is left out, or which secret stands on it."""
    return document.note


def _member_list(request: Request) -> Document:
    columns = request.columns
    count = len(request.people)
    return TableDocument(
        heading=request.heading(count),
        columns=tuple(_on_paper(column) for column in columns),
        sections=(Section(rows=_rows(request, columns)),),
        foot=request.foot_for(count),
        landscape=request.choice.landscape,
        note=_secrets(request, columns),
    )


def _attendance(request: Request) -> Document:
    by_first_name = request.choice.sort_by == _FIRST_NAME
    extra = tuple(column for column in request.columns if column.id not in {NAME, _FIRST_NAME})
    name = column_by_id(NAME, request.register)
    rows = tuple(
        (
            spoken_name(member) if by_first_name or name is None else name.value(member, request.register),
            *(column.value(member, request.register) for column in extra),
        )
        for member in request.people.values()
    )
    dates = tuple(map(_short_day, sorted(request.choice.dates))) or ("",) * max(request.choice.open_dates, 1)
    return AttendanceDocument(
        heading=request.heading(len(rows)),
        dates=dates,
        extra_columns=tuple(_on_paper(column) for column in extra),
        rows=rows,
        foot=request.foot_for(len(rows)),
        blank_rows=request.choice.blank_lines,
        landscape=request.choice.landscape,
        note=_secrets(request, extra),
        name_title=translate("Paper", "Name"),
        totals=translate("Paper", "How many people"),
    )


def _labels(request: Request) -> Document:
    chosen = label_addresses.addresses(request.people, request.register, per_household=request.choice.per_household)
    return LabelsDocument(
        title=request.title,
        sheet=label_sheet(request.choice.label_sheet, request.own_sheets),
        labels=chosen.labels,
        first=request.choice.first_label,
        note=chosen.note,
    )


def _birthdays(request: Request) -> Document:
    """By month, beginning with this one; the deceased never stand on it, and nobody is told that they are left out."""
    living = [one for one in request.people.values() if not one.died and one.entry is EntryKind.PERSON]
    today, leap = request.foot.made_on, request.register.settings.leap_birthday
    known = [(day, member) for member in living if (day := _coming(member, today, leap)) is not None]
    known.sort(key=lambda pair: pair[0])
    with_age = any(column.id == _AGE for column in request.columns)
    extra = tuple(column for column in request.columns if column.id not in {NAME, _AGE, "geboren"})
    months: dict[tuple[int, int], list[tuple[str, ...]]] = {}
    for day, member in known:
        row = [_day_of(member, day), spoken_name(member), *(column.value(member, request.register) for column in extra)]
        months.setdefault((day.year, day.month), []).append((*row, _turns(member, day)) if with_age else tuple(row))
    turns = (Column(title=translate("Paper", "Turns"), share=3.0),) if with_age else ()
    unknown = len(living) - len(known)
    note = translate("Paper", "%n people are not on it: their birthday isn't known.", "", unknown) if unknown else ""
    return TableDocument(
        heading=request.heading(len(known)),
        columns=(
            Column(title=translate("Paper", "Day"), align=Align.RIGHT, share=0.0),
            Column(title=translate("Paper", "Name")),
            *(_on_paper(column) for column in extra),
            *turns,
        ),
        sections=tuple(Section(title=_month(*month), rows=tuple(rows)) for month, rows in months.items()),
        foot=request.foot_for(len(known)),
        landscape=request.choice.landscape,
        note=" ".join(part for part in (note, _secrets(request, extra)) if part),
    )


def _on_paper(column: RegisterColumn) -> Column:
    return Column(title=column.title, align=Align(column.align.value), share=float(column.width))


def _rows(request: Request, columns: Sequence[RegisterColumn]) -> tuple[tuple[str, ...], ...]:
    register = request.register
    return tuple(tuple(column.value(member, register) for column in columns) for member in request.people.values())


def _secrets(request: Request, columns: Sequence[RegisterColumn]) -> str:
    """A warning when secret addresses stand on a list that may come to hang on a wall."""
    if not any(column.id in _ADDRESS_COLUMNS for column in columns):
        return ""
    count = sum(member.address_secret for member in request.people.values())
    return translate("Paper", "%n secret addresses stand on this list. Don't hang it up.", "", count) if count else ""


def _coming(member: Member, today: date, leap: int) -> date | None:
    """The birthday from the first day of this month on."""
    this_year = birthday_in(today.year, member.birth, leap)
    if this_year is None or this_year >= today.replace(day=1):
        return this_year
    return birthday_in(today.year + 1, member.birth, leap)


def _day_of(member: Member, day: date) -> str:
    """The day of the month on which they were born, also where the party is a day off (29 February)."""
    born = member.birth.day if member.birth is not None else None
    return str(born or day.day)


def _turns(member: Member, day: date) -> str:
    if member.birth is None or member.birth.year is None:
        return ""
    return str(day.year - member.birth.year)


def _month(year: int, month: int) -> str:
    return f"{translate('Months', MONTH_NAMES[month - 1])} {year}"


def _short_day(day: date) -> str:
    """The head of a column of boxes: "di 24 nov"."""
    from PySide6.QtCore import QDate, QLocale

    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM").replace(".", "")


OVERVIEWS: Final[tuple[Overview, ...]] = (
    Overview(
        OverviewKind.MEMBER_LIST,
        QT_TRANSLATE_NOOP("Overviews", "Member list"),
        QT_TRANSLATE_NOOP("Overviews", "A list with the columns that you choose."),
        DEFAULT_COLUMNS,
        frozenset({Option.COLUMNS, Option.ORDER, Option.LANDSCAPE}),
        _member_list,
    ),
    Overview(
        OverviewKind.ATTENDANCE,
        QT_TRANSLATE_NOOP("Overviews", "Attendance list"),
        QT_TRANSLATE_NOOP("Overviews", "Names with boxes to tick, for one or more days."),
        (NAME,),
        frozenset({Option.COLUMNS, Option.ORDER, Option.LANDSCAPE, Option.DATES, Option.BLANK_LINES}),
        _attendance,
    ),
    Overview(
        OverviewKind.LABELS,
        QT_TRANSLATE_NOOP("Overviews", "Address labels"),
        QT_TRANSLATE_NOOP("Overviews", "Addresses on a sheet of labels, one for each household."),
        (),
        frozenset({Option.ORDER, Option.LABEL_SHEET, Option.PER_HOUSEHOLD}),
        _labels,
    ),
    Overview(
        OverviewKind.BIRTHDAYS,
        QT_TRANSLATE_NOOP("Overviews", "Birthday list"),
        QT_TRANSLATE_NOOP("Overviews", "Birthdays by month, beginning with this month, with or without the age."),
        (NAME, _AGE),
        frozenset({Option.COLUMNS, Option.LANDSCAPE}),
        _birthdays,
    ),
)


def overview_of(kind: OverviewKind) -> Overview:
    """The overview of this kind. Raises UserError for one that only a newer version knows."""
    for overview in OVERVIEWS:
        if overview.kind is kind:
            return overview
    raise UserError(
        QT_TRANSLATE_NOOP("Errors", "This version can't print the overview {kind}."),
        QT_TRANSLATE_NOOP("Errors", "Choose another overview."),
        kind=kind.value,
    )

"""A field of a form, as data: how its text is read from a record and put back into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Generic, TypeVar, cast

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, short_date
from wdhs_desktop.register.dates import parse_date, show
from wdhs_desktop.register.records import PartialDate

R = TypeVar("R", bound=msgspec.Struct)
C = TypeVar("C", bound=msgspec.Struct)

YES = "yes"


class FieldKind(Enum):
    TEXT = auto()
    LONG = auto()
    CHOICE = auto()
    TICK = auto()


def no_remark(record: object) -> str:
    del record
    return ""


@dataclass(frozen=True)
class FieldSpec(Generic[R]):
    """One field. `write` raises a UserError that says why a text can't be kept; `remark` only warns.

    A tick reads and writes "yes" or nothing; a choice reads and writes the first part of one of its `choices`.
    `share` is the width, in sixths of the form; `path` is where the text stands in the record, for the rules.
    """

    label: str
    read: Callable[[R], str]
    write: Callable[[R, str], R]
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    remark: Callable[[R], str] = no_remark
    share: int = 6
    path: str = ""


def text_field(label: str, attribute: str, *, share: int = 6, hint: str = "", long: bool = False) -> FieldSpec[R]:
    """A field that holds the text of one attribute as it is."""

    def write(record: R, text: str) -> R:
        return msgspec.structs.replace(record, **{attribute: text.strip()})

    return FieldSpec(
        label,
        lambda record: getattr(record, attribute),
        write,
        kind=FieldKind.LONG if long else FieldKind.TEXT,
        hint=hint,
        share=share,
        path=attribute,
    )


def tick_field(label: str, attribute: str, *, share: int = 6) -> FieldSpec[R]:
    def write(record: R, text: str) -> R:
        return msgspec.structs.replace(record, **{attribute: text == YES})

    return FieldSpec(
        label, lambda record: YES if getattr(record, attribute) else "", write, kind=FieldKind.TICK, share=share
    )


def choice_field(label: str, attribute: str, choices: tuple[tuple[str, str], ...], *, share: int = 6) -> FieldSpec[R]:
    """A choice out of an enumeration of which the values are texts."""

    def write(record: R, text: str) -> R:
        kind = type(getattr(record, attribute))
        return msgspec.structs.replace(record, **{attribute: kind(text)})

    return FieldSpec(
        label,
        lambda record: str(getattr(record, attribute)),
        write,
        kind=FieldKind.CHOICE,
        choices=choices,
        share=share,
    )


def partial_date_field(label: str, attribute: str, today: date, *, share: int = 3, hint: str = "") -> FieldSpec[R]:
    """A day as far as it is known: whole, only the year, or only day and month."""

    def read(record: R) -> str:
        value = getattr(record, attribute)
        return show(value) if value is not None else ""

    def write(record: R, text: str) -> R:
        return msgspec.structs.replace(record, **{attribute: partial_date(text, today)})

    return FieldSpec(label, read, write, share=share, hint=hint)


def whole_date_field(label: str, attribute: str, today: date, *, share: int = 3) -> FieldSpec[R]:
    def read(record: R) -> str:
        value = getattr(record, attribute)
        return short_date(value) if value is not None else ""

    def write(record: R, text: str) -> R:
        return msgspec.structs.replace(record, **{attribute: whole_date(text, today)})

    return FieldSpec(label, read, write, share=share)


def inside(attribute: str, spec: FieldSpec[C], blank: C | None = None) -> FieldSpec[R]:
    """The same field, one record deeper. `blank` stands in where there is no such record yet (a volunteer)."""

    def inner(record: R) -> C:
        found = getattr(record, attribute)
        return cast("C", blank if found is None else found)

    def write(record: R, text: str) -> R:
        return msgspec.structs.replace(record, **{attribute: spec.write(inner(record), text)})

    return FieldSpec(
        spec.label,
        lambda record: spec.read(inner(record)),
        write,
        kind=spec.kind,
        choices=spec.choices,
        hint=spec.hint,
        remark=lambda record: spec.remark(inner(record)),
        share=spec.share,
        path=f"{attribute}.{spec.path}",
    )


def partial_date(text: str, today: date) -> PartialDate | None:
    """Read a date that somebody typed; empty is no date."""
    if not text.strip():
        return None
    value = parse_date(text, today).value
    if value is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{text}” isn't a date that we know."),
            QT_TRANSLATE_NOOP("Errors", "Type it like 05-03-1951, or only the year."),
            text=text.strip(),
        )
    return value


def whole_date(text: str, today: date) -> date | None:
    """Read a date of which day, month and year are all known; empty is no date."""
    value = partial_date(text, today)
    if value is None:
        return None
    if value.year is None or value.month is None or value.day is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "A part of this date is missing."),
            QT_TRANSLATE_NOOP("Errors", "Type day, month and year, like 05-03-2026."),
        )
    return date(value.year, value.month, value.day)

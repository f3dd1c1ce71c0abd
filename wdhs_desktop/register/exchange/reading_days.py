"""Columns with a day: birth, membership, death. A day that can be read in two ways is asked about."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.dates import parse_date, show
from wdhs_desktop.register.exchange.asking import KEEP_AS_REMARK, LEAVE_OUT, TAKE, TAKE_UNSURE
from wdhs_desktop.register.exchange.drafts import Draft
from wdhs_desktop.register.exchange.plan import Choice
from wdhs_desktop.register.exchange.sheets import Cell, text_of
from wdhs_desktop.register.records import PartialDate

_TWO_DIGITS: Final = re.compile(r".*[^\d]'?\d\d\s*")
_DUTCH: Final = re.compile(r"(\d\d)-(\d\d)-((?:19|20)\d\d)", re.ASCII)
_DAY_ONLY: Final = Choice(
    id="day", label=QT_TRANSLATE_NOOP("Import", "Take over only the day ({birthday}), and keep the text as a remark")
)
_DIED_WORDS: Final = re.compile(r"overleden|gestorven|overlijden|†", re.IGNORECASE)


def read_day(draft: Draft, column: str, cell: Cell, today: date, *, is_birth: bool = False) -> PartialDate | None:
    """Read a day; what isn't certain becomes a doubt, and its text a remark unless somebody decided otherwise."""
    if isinstance(cell, str) and (match := _DUTCH.fullmatch(cell)):
        day, month = int(match[1]), int(match[2])
        if 1 <= month <= 12 and 1 <= day <= 28:
            return PartialDate(year=int(match[3]), month=month, day=day)
    guess = parse_date(cell, today)
    if guess.note:
        draft.notes.append(f"{column}: {guess.note}")
    if guess.doubt is None:
        return guess.value
    text = text_of(cell)
    if guess.value is None:
        kept = draft.ask("day-unread", column, text, (KEEP_AS_REMARK, LEAVE_OUT), said=guess.doubt) == KEEP_AS_REMARK.id
        if kept:
            draft.remark(column, text)
        return None
    return _decided(draft, column, text, guess.value, guess.doubt, is_birth=is_birth)


def _decided(
    draft: Draft, column: str, text: str, value: PartialDate, said: str, *, is_birth: bool
) -> PartialDate | None:
    reading = show(value)
    choices: tuple[Choice, ...]
    if "?" in text and value.day is None:
        choices = (TAKE_UNSURE, TAKE, KEEP_AS_REMARK)
        decision = draft.ask("day-unsure", column, text, choices, said=said, proposed=TAKE.id, reading=reading)
    elif is_birth and value.day is not None and _TWO_DIGITS.fullmatch(text):
        birthday = PartialDate(month=value.month, day=value.day)
        choices = (_DAY_ONLY, TAKE, KEEP_AS_REMARK)
        decision = draft.ask(
            "day-two-digits",
            column,
            text,
            choices,
            said=said,
            proposed=TAKE.id,
            reading=reading,
            birthday=show(birthday),
        )
        value = birthday if decision == _DAY_ONLY.id else value
    else:
        kind = "day-two-digits" if _TWO_DIGITS.fullmatch(text) else "day-unsure"
        choices = (KEEP_AS_REMARK, TAKE)
        decision = draft.ask(kind, column, text, choices, said=said, proposed=TAKE.id, reading=reading)
    if decision != TAKE.id:
        draft.remark(column, text)
    return None if decision == KEEP_AS_REMARK.id else value


def read_birth(draft: Draft, column: str, cell: Cell, today: date) -> None:
    draft.birth = read_day(draft, column, cell, today, is_birth=True)
    draft.birth_column = (column, text_of(cell))


def read_since(draft: Draft, column: str, cell: Cell, today: date) -> None:
    draft.since = read_day(draft, column, cell, today)


def read_until(draft: Draft, column: str, cell: Cell, today: date) -> None:
    draft.until = read_day(draft, column, cell, today)


def read_reason(draft: Draft, _column: str, cell: Cell, _today: date) -> None:
    """Why somebody left. "overleden" is a reason that says more."""
    draft.reason = text_of(cell)
    draft.died = draft.died or bool(_DIED_WORDS.search(draft.reason))


def read_died(draft: Draft, column: str, cell: Cell, today: date) -> None:
    """A day, or a mark that somebody died."""
    text = text_of(cell)
    if text.casefold() in {"nee", "n", "no", "0", "-"}:
        return
    if text.casefold() not in {"x", "ja", "j", "1"}:
        draft.died_on = read_day(draft, column, cell, today)
    draft.died = True

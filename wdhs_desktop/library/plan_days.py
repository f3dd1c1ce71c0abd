"""From a stappenplan and a day to a list with dates; and from what somebody types to a day."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from wdhs_desktop.formats.blocks import Blocks, Point, When, dated_points, plain_text

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_FIGURES = re.compile(r"^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$")
_LETTERS = re.compile(r"^(\d{1,2})[-\s]*([a-z]{3,})\.?(?:[-\s]+(\d{4}))?$")


class Step(NamedTuple):
    """A step of a plan: its number in the guide, the day it is due, and the words."""

    number: int
    day: date
    text: str
    is_done: bool


def steps_of(blocks: Blocks, day: date, done: Sequence[int]) -> tuple[Step, ...]:
    """All steps in order of their days; those of one day in the order of the guide."""
    steps = [
        Step(number, due_on(day, point.when), _words(point), number in done)
        for number, point in enumerate(dated_points(blocks))
        if point.when is not None
    ]
    return tuple(sorted(steps, key=lambda step: (step.day, step.number)))


def due_on(day: date, when: When) -> date:
    """The day of a step; a month from the 31st ends on the last day of a shorter month."""
    months = day.year * 12 + day.month - 1 + when.months
    year, month = divmod(months, 12)
    if not date.min.year <= year <= date.max.year:
        return day
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)) + timedelta(days=when.days)


def _words(point: Point) -> str:
    """Without the dates of steps within this one: those are steps of their own."""
    return " ".join(plain_text(point.blocks[:1]).split())


def parse_day(text: str, today: date) -> date | None:
    """A day as people write it: 14-6-2027, 14/6, 14 juni 2027, 14 juni. Without a year it is the next one to come."""
    typed = " ".join(text.casefold().split())
    figures, letters = _FIGURES.match(typed), _LETTERS.match(typed)
    if figures is not None:
        return _day(int(figures[1]), int(figures[2]), figures[3], today)
    if letters is not None:
        month = next((at for at, name in enumerate(_MONTHS, 1) if letters[2].startswith(name)), 0)
        month = 3 if letters[2].startswith("maa") else month
        return _day(int(letters[1]), month, letters[3], today)
    return None


def _day(day: int, month: int, year: str | None, today: date) -> date | None:
    try:
        if year:
            return date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return None

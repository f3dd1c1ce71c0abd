"""Days as far as people know them: reading every way of writing, and counting ages, birthdays and jubilees."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register.date_parsing import MONTH_NAMES, DateGuess, parse_date
from wdhs_desktop.register.records import PartialDate

__all__ = [
    "JUBILEE_YEARS",
    "DateGuess",
    "age",
    "age_text",
    "birthday_in",
    "earliest",
    "full_years",
    "jubilees",
    "latest",
    "next_birthday",
    "parse_date",
    "partial",
    "show",
    "sort_value",
]

JUBILEE_YEARS = (12.5, 25.0, 40.0, 50.0, 60.0)


def partial(day: date) -> PartialDate:
    return PartialDate(year=day.year, month=day.month, day=day.day)


def show(value: PartialDate | None) -> str:
    """Write a day as far as it is known: "05-03-1951", "03-1951", "1951", "5 maart"; empty for nothing."""
    if value is None:
        return ""
    if value.year is None:
        if value.month is None or value.day is None:
            return ""
        return f"{value.day} {translate('Months', MONTH_NAMES[value.month - 1])}"
    if value.month is None:
        return f"{value.year:04}"
    if value.day is None:
        return f"{value.month:02}-{value.year:04}"
    return f"{value.day:02}-{value.month:02}-{value.year:04}"


def earliest(value: PartialDate) -> date | None:
    """The first day that it can be; None when the year isn't known."""
    if value.year is None:
        return None
    return date(value.year, value.month or 1, (value.month and value.day) or 1)


def latest(value: PartialDate) -> date | None:
    """The last day that it can be; None when the year isn't known."""
    if value.year is None:
        return None
    if value.month is None:
        return date(value.year, 12, 31)
    if value.day is not None:
        return date(value.year, value.month, value.day)
    following = date(value.year + value.month // 12, value.month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def sort_value(value: PartialDate | None) -> tuple[int, int, int]:
    """What days are sorted on; nothing known comes first."""
    return (value.year or 0, value.month or 0, value.day or 0) if value else (0, 0, 0)


def full_years(since: date, today: date) -> int:
    """How many whole years have passed."""
    return today.year - since.year - ((today.month, today.day) < (since.month, since.day))


def age(birth: PartialDate | None, today: date) -> int | None:
    """The age in whole years; None when it isn't sure or the birth lies ahead."""
    if birth is None or birth.year is None:
        return None
    first, last = earliest(birth), latest(birth)
    if first is None or last is None or last > today:
        return None
    oldest, youngest = full_years(first, today), full_years(last, today)
    return oldest if oldest == youngest else None


def age_text(birth: PartialDate | None, today: date) -> str:
    """The age as shown: "75", or "±75" when only the year is known."""
    sure = age(birth, today)
    if sure is not None:
        return str(sure)
    if birth is None or birth.year is None or birth.year > today.year:
        return ""
    return f"±{today.year - birth.year}"


def birthday_in(year: int, birth: PartialDate | None, leap_birthday: int = 28) -> date | None:
    """The birthday in a year. `leap_birthday`: where 29 February goes in other years, 28 (February) or 1 (March)."""
    if birth is None or birth.month is None or birth.day is None:
        return None
    try:
        return date(year, birth.month, birth.day)
    except ValueError:
        return date(year, 2, 28) if leap_birthday == 28 else date(year, 3, 1)


def next_birthday(birth: PartialDate | None, today: date, leap_birthday: int = 28) -> date | None:
    """The first birthday from today on."""
    this_year = birthday_in(today.year, birth, leap_birthday)
    if this_year is None or this_year >= today:
        return this_year
    return birthday_in(today.year + 1, birth, leap_birthday)


def jubilees(since: PartialDate | None, year: int) -> Iterator[tuple[float, date | None]]:
    """Which jubilees fall in a year, with the day when it is known: 12½, 25, 40, 50 and 60 years."""
    if since is None or since.year is None:
        return
    for years in JUBILEE_YEARS:
        months = since.year * 12 + (since.month or 1) - 1 + round(years * 12)
        if since.month is None:
            if since.year + int(years) == year:
                yield years, None
        elif months // 12 == year:
            yield years, _day_in(months // 12, months % 12 + 1, since.day)


def _day_in(year: int, month: int, day: int | None) -> date | None:
    last = latest(PartialDate(year=year, month=month))
    return date(year, month, min(day, last.day)) if day is not None and last is not None else None

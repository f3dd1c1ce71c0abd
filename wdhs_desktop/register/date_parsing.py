"""Reads a date as it stands in people's own lists. What isn't certain is told as a doubt, never guessed in silence."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.records import PartialDate

MONTH_NAMES: Final = (
    QT_TRANSLATE_NOOP("Months", "January"),
    QT_TRANSLATE_NOOP("Months", "February"),
    QT_TRANSLATE_NOOP("Months", "March"),
    QT_TRANSLATE_NOOP("Months", "April"),
    QT_TRANSLATE_NOOP("Months", "May"),
    QT_TRANSLATE_NOOP("Months", "June"),
    QT_TRANSLATE_NOOP("Months", "July"),
    QT_TRANSLATE_NOOP("Months", "August"),
    QT_TRANSLATE_NOOP("Months", "September"),
    QT_TRANSLATE_NOOP("Months", "October"),
    QT_TRANSLATE_NOOP("Months", "November"),
    QT_TRANSLATE_NOOP("Months", "December"),
)
_MONTH_STARTS: Final = {
    "jan": 1, "feb": 2, "mrt": 3, "maa": 3, "mar": 3, "mär": 3, "apr": 4, "mei": 5, "may": 5, "mai": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12, "dez": 12,
}  # fmt: skip
FIRST_YEAR: Final = 1800
LAST_YEAR: Final = 2200
NOTHING: Final = frozenset(
    {
        "?",
        "??",
        "???",
        "-",
        "--",
        "x",
        "geen",
        "onbekend",
        "onb",
        "onb.",
        "nvt",
        "n.v.t.",
        "n.v.t",
        "weet niet",
        "niet bekend",
    }
)
"""What people write when they don't know."""

_WEEKDAY = re.compile(r"^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\.?,?\s+")
_EXCEL_EPOCH = date(1899, 12, 30)
_NUMERIC = re.compile(r"(\d{1,4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,4})")
_LETTERS = re.compile(r"(?:(\d{1,2})(?:e|ste|de)?[\s\-./]*)?([^\W\d_]{3,})\.?[\s\-./,]*(\d{2}|\d{4})?")
_DAY_MONTH = re.compile(r"(\d{1,2})\s*[-/]\s*(\d{1,2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[-/]\s*(\d{4})")
_ABOUT = re.compile(r"^(?:±|\+/-|ca\.?|circa|rond|ongeveer|omstreeks|~)\s*")
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_TIME = re.compile(r"[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$")


@dataclass(frozen=True)
class DateGuess:
    """What a cell seems to say. With a `doubt`, `value` is only a proposal (or None when there is none).

    `note` says what was understood without a doubt, such as "unknown" for a question mark.
    """

    value: PartialDate | None = None
    doubt: str | None = None
    note: str = ""


def parse_date(value: object, today: date) -> DateGuess:
    """Read a cell: a date, a number (a year, or Excel's count of days) or text. `today` decides the century of "53"."""
    if value is None or isinstance(value, bool):
        return DateGuess()
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return _checked(value.year, value.month, value.day, value.isoformat())
    if isinstance(value, int | float):
        return _from_number(value)
    return _from_text(str(value), today)


def _from_number(value: float) -> DateGuess:
    written = f"{value:g}"
    if not math.isfinite(value):
        return _refused(written)
    if value != int(value) and not FIRST_YEAR * 10 < value < 100_000:
        return _refused(written)
    number = int(value)
    if FIRST_YEAR <= number <= LAST_YEAR:
        return DateGuess(PartialDate(year=number))
    if LAST_YEAR < number < 80_000:
        day = _EXCEL_EPOCH + timedelta(days=number)
        doubt = _say(QT_TRANSLATE_NOOP("Dates", "“{text}” is a number; as a day of Excel it is {day}."), written, day)
        return DateGuess(PartialDate(year=day.year, month=day.month, day=day.day), doubt)
    if len(str(number)) in {7, 8}:
        return _from_digits(f"{number:08}", written)
    return _refused(written)


def _from_text(text: str, today: date) -> DateGuess:
    written = " ".join(text.split())
    plain = _TIME.sub("", written.lower().replace("'", "").replace("’", "").strip(' "'))
    if not plain:
        return DateGuess()
    if plain in NOTHING:
        return DateGuess(note=translate("Dates", "“{text}” was read as: not known.").format(text=written))
    about = _ABOUT.match(plain)
    if about or plain.endswith(("?", "(?)")):
        return _unsure(_from_text(plain[about.end() if about else 0 :].rstrip("?() "), today), written)
    if _DIGITS.fullmatch(plain):
        return _from_bare_digits(plain, written, today)
    return _from_marked(_WEEKDAY.sub("", plain), written, today)


def _from_marked(plain: str, written: str, today: date) -> DateGuess:
    if match := _NUMERIC.fullmatch(plain):
        return _from_parts(match[1], match[2], match[3], written, today)
    if match := _LETTERS.fullmatch(plain):
        return _from_letters(match, written, today)
    if match := _MONTH_YEAR.fullmatch(plain):
        return _checked(int(match[2]), int(match[1]) or None, None, written)
    if match := _DAY_MONTH.fullmatch(plain):
        return _checked(None, int(match[2]), int(match[1]), written)
    return _refused(written)


def _from_bare_digits(plain: str, written: str, today: date) -> DateGuess:
    digits = plain.partition(".")[0]
    match len(digits):
        case 4:
            return _checked(int(digits), None, None, written)
        case 5:
            return _from_number(float(plain))
        case 6:
            return _from_parts(digits[:2], digits[2:4], digits[4:], written, today)
        case 8:
            return _from_digits(digits, written)
    return _refused(written)


def _from_digits(digits: str, written: str) -> DateGuess:
    """Eight digits without a mark: ddmmjjjj or jjjjmmdd, whichever is a day."""
    dutch = _checked(int(digits[4:]), int(digits[2:4]), int(digits[:2]), written)
    if dutch.value is not None and not dutch.doubt:
        return dutch
    other = _checked(int(digits[:4]), int(digits[4:6]), int(digits[6:]), written)
    return other if other.value is not None and not other.doubt else _refused(written)


def _from_parts(first: str, second: str, third: str, written: str, today: date) -> DateGuess:
    if len(first) == 4:
        return _checked(int(first), int(second), int(third), written)
    if len(first) == 3 or len(third) in {1, 3}:
        return _refused(written)
    day, month, whole = int(first), int(second), len(third) == 4
    year = int(third) if whole else _century(int(third), today)
    guess = _checked(year, month, day, written) if whole else _two_digits(third, month, day, written, today)
    if guess.value is None and month > 12 and 1 <= day <= 12:
        doubt = _say(QT_TRANSLATE_NOOP("Dates", "In “{text}” day and month seem to be swapped."), written)
        return DateGuess(_checked(year, day, month, written).value, doubt)
    return guess


def _two_digits(year: str, month: int, day: int, written: str, today: date) -> DateGuess:
    full = _century(int(year), today)
    if (full, month, day) > (today.year, today.month, today.day):
        full -= 100
    guess = _checked(full, month, day, written)
    if guess.value is None:
        return guess
    return DateGuess(guess.value, _say(QT_TRANSLATE_NOOP("Dates", "“{text}” has a year of two digits."), written))


def _century(year: int, today: date) -> int:
    """The last year that ends on these two digits and isn't ahead of today."""
    full = today.year - today.year % 100 + year
    return full if full <= today.year else full - 100


def _from_letters(match: re.Match[str], written: str, today: date) -> DateGuess:
    month = _MONTH_STARTS.get(match[2][:3])
    if month is None:
        return _refused(written)
    day = int(match[1]) if match[1] else None
    if match[3] is None:
        return _checked(None, month, day, written) if day else _refused(written)
    if len(match[3]) == 2:
        if day is None:
            return _checked(None, month, int(match[3]), written)
        return _two_digits(match[3], month, day, written, today)
    return _checked(int(match[3]), month, day, written)


def _checked(year: int | None, month: int | None, day: int | None, written: str) -> DateGuess:
    """A guess from its parts when such a day exists; a zero for day or month means: not known."""
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return _refused(written)
    if year is not None and not month:
        return DateGuess(PartialDate(year=year)) if not day else _refused(written)
    if year is not None and not day:
        return DateGuess(PartialDate(year=year, month=month)) if month and month <= 12 else _refused(written)
    try:
        date(year if year is not None else 2000, month or 0, day or 0)
    except ValueError:
        return DateGuess(None, _say(QT_TRANSLATE_NOOP("Dates", "The day “{text}” doesn't exist."), written))
    return DateGuess(PartialDate(year=year, month=month, day=day))


def _unsure(guess: DateGuess, written: str) -> DateGuess:
    if guess.value is None:
        return guess if guess.doubt else _refused(written)
    return DateGuess(guess.value, _say(QT_TRANSLATE_NOOP("Dates", "“{text}” isn't sure."), written))


def _refused(written: str) -> DateGuess:
    return DateGuess(None, _say(QT_TRANSLATE_NOOP("Dates", "“{text}” isn't a date that we understand."), written))


def _say(source: str, written: str, day: date | None = None) -> str:
    shown = f"{day.day:02}-{day.month:02}-{day.year:04}" if day else ""
    return translate("Dates", source).format(text=written, day=shown)

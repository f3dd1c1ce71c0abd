"""What stands in a column, told in shares: how much of it looks like a date, a phone number, an x …"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from enum import Enum, auto
from typing import Final

import msgspec
from stdnum.nl import bsn

from wdhs_desktop.register.exchange.sheets import Cell, text_of
from wdhs_desktop.register.prefixes import whole_prefix

SAMPLE: Final = 400
"""So many filled cells say enough about a column."""


class Trait(Enum):
    """What one cell looks like."""

    TICK = auto()
    YES_NO = auto()
    DATE = auto()
    YEAR = auto()
    EMAIL = auto()
    PHONE = auto()
    POSTCODE = auto()
    POSTCODE_PLACE = auto()
    IBAN = auto()
    AMOUNT = auto()
    ADDRESS = auto()
    NAME = auto()
    PREFIX = auto()
    BSN = auto()
    COUNT = auto()
    WORD = auto()
    TEXT = auto()


_TICKS: Final = frozenset({"x", "v", "✓", "✔", "☑", "*", "1"})
_ANSWERS: Final = frozenset(
    {"ja", "nee", "j", "n", "y", "yes", "no", "betaald", "niet betaald", "½", "voldaan", "open"}
)
_DATE: Final = re.compile(
    r"\??\s*(?:\d{1,2}\s*[-/. ]\s*\d{1,2}\s*[-/. ]\s*(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}"
    r"|\d{1,2}\s+[^\W\d_]{3,9}\.?\s+'?\d{2,4})(?:[ T]\d\d:\d\d.*)?\s*\??"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d\s*\??")
_EMAIL: Final = re.compile(r"\S+@\S+\.\S+")
_PHONE: Final = re.compile(r"(?:\+|00|0|\(0)[\d\s().\-/]{8,16}(?:\s*\(?[^\d]*\)?)?")
_POSTCODE: Final = re.compile(r"[1-9]\d{3}\s?[A-Za-z]{2}")
_POSTCODE_PLACE: Final = re.compile(r"[1-9]\d{3}\s?[A-Za-z]{2}[\s,]+\S.*")
_IBAN: Final = re.compile(r"[A-Z]{2}\d{2}\s?(?:[A-Z0-9]{4}\s?){2,7}[A-Z0-9]{0,4}", re.IGNORECASE)
_AMOUNT: Final = re.compile(r"(?:€|eur)\s*-?\d+(?:[.,]\d{1,2})?-?|\d+[.,]\d{2}", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"(?=.*[^\W\d_]{3}).+\s\d{1,5}\s?-?\s?(?:[^\W\d_]{1,4}|\d{1,3})?")
_NAME: Final = re.compile(r"(?:[^\W\d_][^\W\d]*[.,'’\-]*\s*|\(|\)|&\s*){2,8}")


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """One column: how many cells are filled, which share (0–1) of those has a trait, how many differ, some examples."""

    filled: int
    rows: int
    shares: dict[Trait, float]
    distinct: int
    samples: tuple[str, ...]
    mean_year: float | None = None
    counts_rows: bool = False

    def share(self, *traits: Trait) -> float:
        return sum(self.shares.get(trait, 0.0) for trait in traits)


def look_at(cells: Sequence[Cell]) -> Contents:
    """Look at the cells of one column, without its heading."""
    filled = [cell for cell in cells if cell != ""]
    sample = filled if len(filled) <= SAMPLE else filled[:: len(filled) // SAMPLE]
    traits = Counter(trait_of(cell) for cell in sample)
    years = [year for cell in sample if (year := _year_of(cell))]
    return Contents(
        filled=len(filled),
        rows=len(cells),
        shares={trait: count / len(sample) for trait, count in traits.items()},
        distinct=len({text_of(cell).strip().casefold() for cell in sample}),
        samples=tuple(dict.fromkeys(text_of(cell).strip()[:60] for cell in sample[:40]))[:5],
        mean_year=sum(years) / len(years) if years else None,
        counts_rows=_counts_rows(filled),
    )


def trait_of(cell: Cell) -> Trait:
    """Say what a cell looks like; only one thing, the most telling."""
    if isinstance(cell, bool):
        return Trait.TICK
    if isinstance(cell, date):
        return Trait.DATE
    if isinstance(cell, (int, float)):
        return _trait_of_number(cell)
    return _trait_of_text(cell.strip())


def _trait_of_text(text: str) -> Trait:
    lower = text.casefold()
    if lower in _TICKS:
        return Trait.TICK
    if lower in _ANSWERS:
        return Trait.YES_NO
    if _is_bsn(text):
        return Trait.BSN
    for pattern, trait in _PATTERNS:
        if pattern.fullmatch(text):
            return trait
    if whole_prefix(text):
        return Trait.PREFIX
    if " " not in text:
        return Trait.COUNT if text.isdigit() else Trait.WORD
    return Trait.NAME if _NAME.fullmatch(text) and not text.islower() else Trait.TEXT


_PATTERNS: Final = (
    (_DATE, Trait.DATE),
    (_YEAR, Trait.YEAR),
    (_EMAIL, Trait.EMAIL),
    (_POSTCODE, Trait.POSTCODE),
    (_POSTCODE_PLACE, Trait.POSTCODE_PLACE),
    (_PHONE, Trait.PHONE),
    (_IBAN, Trait.IBAN),
    (_AMOUNT, Trait.AMOUNT),
    (_ADDRESS, Trait.ADDRESS),
)


def _trait_of_number(number: float) -> Trait:
    if isinstance(number, float) and not number.is_integer():
        return Trait.AMOUNT
    if 1900 <= number <= 2100:
        return Trait.YEAR
    if number == 1:
        return Trait.TICK
    digits = str(int(number))
    if len(digits) == 9:
        return (
            Trait.PHONE if digits.startswith(("6", "1", "2", "3", "4", "5", "7")) and not _is_bsn(digits) else Trait.BSN
        )
    return Trait.PHONE if len(digits) in {11, 12} else Trait.COUNT


def _is_bsn(text: str) -> bool:
    """Nine digits that pass the elfproef. A phone number has ten, or lost its zero and starts with a 6."""
    digits = text.replace(".", "").replace(" ", "").replace("-", "")
    return len(digits) == 9 and digits.isdigit() and bool(bsn.is_valid(digits))


def _year_of(cell: Cell) -> int:
    if isinstance(cell, date):
        return cell.year
    if isinstance(cell, int) and 1900 <= cell <= 2100:
        return cell
    match = re.search(r"(?:19|20)\d\d", cell) if isinstance(cell, str) else None
    return int(match[0]) if match else 0


def _counts_rows(filled: Sequence[Cell]) -> bool:
    """True for 1, 2, 3 … : the rows are numbered, nobody has a number."""
    return len(filled) > 2 and all(text_of(cell).rstrip(".") == str(at) for at, cell in enumerate(filled, 1))

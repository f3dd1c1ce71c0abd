"""Numbers of the outside world: an IBAN is checked, a BSN is recognised so that it never gets in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, cast

from stdnum import iban as iban_numbers
from stdnum.nl import bsn as citizen_numbers

from wdhs_desktop.kit.text import translate

_NINE = re.compile(r"(?<![\d.,\-+/])\d{9}(?![\d\-/]|[.,]\d)|(?<![\d.,\-+/])\d{4}[. ]\d{2}[. ]\d{3}(?![\d\-/]|[.,]\d)")


@dataclass(frozen=True)
class IbanGuess:
    """An IBAN without spaces as kept, and what is wrong with it."""

    value: str = ""
    doubt: str | None = None


def tidy_iban(text: object) -> IbanGuess:
    """Read an account number. A wrong one is kept with its doubt, never mended."""
    written = re.sub(r"[\s.\-]", "", str(text or "")).upper()
    if not written:
        return IbanGuess()
    if cast("Any", iban_numbers).is_valid(written, check_country=False):
        return IbanGuess(written)
    doubt = translate("Money", "“{text}” isn't a right IBAN: the check digits don't fit.").format(text=written)
    return IbanGuess(written, doubt)


def show_iban(iban: str) -> str:
    """In groups of four, as on a bank card."""
    return " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))


def is_bsn_like(text: object) -> bool:
    """True for nine digits that pass the elfproef of a BSN. Don't ask it about a phone field: those have nine too."""
    digits = re.sub(r"[\s.\-]", "", f"{text:.0f}" if isinstance(text, float) else str(text))
    if len(digits) != 9 or not digits.isascii() or not digits.isdigit():
        return False
    return bool(cast("Any", citizen_numbers).is_valid(digits))


def bsn_in(text: str) -> str:
    """The first number in a text that looks like a BSN; empty when there is none."""
    if sum(letter.isdigit() for letter in text) < 9:
        return ""
    return next((found for found in _NINE.findall(text) if is_bsn_like(found)), "")

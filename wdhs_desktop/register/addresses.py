"""Streets, house numbers, postcodes and places: split as the BAG keeps them, written as a letter shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, cast

from stdnum.nl import postcode as dutch_postcode

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register.date_parsing import NOTHING
from wdhs_desktop.register.records import Address

_POSTCODE = re.compile(r"(?<!\d)(\d{4})\s{0,3}([A-Za-z]{2})(?![A-Za-z])")
_NUMBERED = re.compile(
    r"(?P<street>.+)[\s,]+(?P<number>\d{1,5})(?:\s*[-/]\s*|\s*)(?P<addition>[A-Za-z0-9][\w\- ]{0,11})?"
)
_TWO_NUMBERS = re.compile(r"(?P<street>.*\D)\s(?P<number>\d{1,4})")
_NAMED_AFTER_YEAR = re.compile(r"(?:plein|laan|straat|weg)\s+(?:1[89]|20)\d\d", re.IGNORECASE)
_SMALL_WORDS = frozenset(
    {"aan", "de", "den", "der", "het", "in", "op", "bij", "van", "en", "ter", "ten", "te", "onder", "a/d", "'t"}
)


@dataclass(frozen=True)
class PostcodeGuess:
    """The postcode as kept ("1234 AB"), the place that stood beside it, and what is doubtful."""

    value: str = ""
    place: str = ""
    doubt: str | None = None


def tidy_postcode(text: object) -> PostcodeGuess:
    """Read "3449tw, utrecht" or "1234ab". A postcode from abroad is kept as it is; only a Dutch one is checked."""
    written = " ".join(str(text or "").split())
    if not written or written.lower() in NOTHING:
        return PostcodeGuess()
    match = _POSTCODE.search(written)
    if match is None:
        if any(letter.isdigit() for letter in written):
            code, _, place = written.partition(" ")
            if place and not any(letter.isdigit() for letter in place):
                written = code
            else:
                place = ""
            doubt = translate("Addresses", "“{text}” isn't a Dutch postcode.").format(text=written)
            return PostcodeGuess(written, tidy_place(place), doubt)
        return PostcodeGuess("", tidy_place(written))
    value = f"{match[1]} {match[2].upper()}"
    rest = f"{written[: match.start()]} {written[match.end() :]}".strip(" ,;-")
    if not is_dutch_postcode(value):
        doubt = translate("Addresses", "The postcode “{text}” doesn't exist.").format(text=value)
        return PostcodeGuess(value, tidy_place(rest), doubt)
    return PostcodeGuess(value, tidy_place(rest))


def is_dutch_postcode(text: str) -> bool:
    return bool(cast("Any", dutch_postcode).is_valid(text))


def tidy_place(text: object) -> str:
    """Capitals as they belong: "UTRECHT" and "utrecht" become Utrecht; 's-Gravenhage, IJsselstein, De Meern."""
    written = " ".join(str(text or "").replace("’", "'").replace("`", "'").split()).strip(" ,;")
    if written.lower() in NOTHING:
        return ""
    if not written or not (written.isupper() or written.islower()):
        return written
    words = written.lower().split(" ")
    return " ".join(word if at and word in _SMALL_WORDS else _capitals(word) for at, word in enumerate(words))


def _capitals(word: str) -> str:
    if word in {"'t", "'s"}:
        return word
    head, dash, tail = word.partition("-")
    if dash:
        first = head if head in {"'s", "'t"} else _capitals(head)
        return f"{first}-{tail if tail.split('-')[0] in _SMALL_WORDS else _capitals(tail)}"
    if word.startswith("ij"):
        return "IJ" + word[2:]
    return word[:1].upper() + word[1:]


def split_address(text: object) -> Address:
    """Split "Plein 1944 263hs", "Lange Nieuwstraat 193-2", "2e Daalsedijk 104 II". The rest stays in `street`."""
    written = " ".join(str(text or "").replace("’", "'").replace("`", "'").split()).strip(" ,;")
    if written.lower() in NOTHING:
        return Address()
    postcode = PostcodeGuess()
    if match := _POSTCODE.search(written):
        if match.start() == 0 or written[: match.start()].strip(" ,") != "":
            postcode = tidy_postcode(written[match.start() :])
            written = written[: match.start()].strip(" ,;")
    elif ", " in written and not any(letter.isdigit() for letter in written.rpartition(", ")[2]):
        written, _, place = written.rpartition(", ")
        postcode = PostcodeGuess("", tidy_place(place))
    street, number, addition = _split_number(written)
    return Address(street=street, number=number, addition=addition, postcode=postcode.value, place=postcode.place)


def _split_number(written: str) -> tuple[str, int | None, str]:
    match = _NUMBERED.fullmatch(written)
    if match is None or _NAMED_AFTER_YEAR.fullmatch(written):
        return written, None, ""
    street, number, addition = match["street"].strip(" ,"), int(match["number"]), (match["addition"] or "").strip()
    inner = _TWO_NUMBERS.fullmatch(street)
    if inner and not addition and number < 100 and not _NAMED_AFTER_YEAR.search(street):
        return inner["street"].strip(" ,"), int(inner["number"]), str(number)
    return street, number, addition


def street_line(address: Address) -> str:
    """The first line of an address: "Plein 1944 263hs", "Lange Nieuwstraat 193-2", "2e Daalsedijk 104 II"."""
    if address.number is None:
        return " ".join(part for part in (address.street, address.addition) if part)
    return " ".join(part for part in (address.street, house_number(address)) if part)


def house_number(address: Address) -> str:
    """Number and addition: "263hs", "193-2", "104 II"; splits again into the same two."""
    if address.number is None:
        return address.addition
    addition = address.addition
    if addition[:1].isdigit():
        return f"{address.number}-{addition}"
    close = not addition or (len(addition) == 1) or addition.islower()
    return f"{address.number}{addition}" if close else f"{address.number} {addition}"


def postcode_line(address: Address) -> str:
    """The last line on paper as PostNL asks: postcode, two spaces, the place in capitals."""
    return "  ".join(part for part in (address.postcode, address.place.upper()) if part)


def address_line(address: Address) -> str:
    """Everything on one line: "Plein 1944 263hs, 3449 TW Utrecht"."""
    town = " ".join(part for part in (address.postcode, address.place) if part)
    return ", ".join(part for part in (street_line(address), town, address.country) if part)

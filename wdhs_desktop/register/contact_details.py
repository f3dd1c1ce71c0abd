"""Phone numbers and e-mail addresses as people write them, brought to one form. Strange ones are kept."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.date_parsing import NOTHING

_PHONE_RUN = re.compile(r"(?:\(?\+|\(?\b)\d[\d\s()./\-‐‑–]{3,}\d|\+?\d{3,}")
_SEVERAL = re.compile(r"\s*(?:[;\n|]|\s/\s|\sof\s|\sen\s|,)\s*")
_IN_EXPONENT = re.compile(r"\d+(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@,;<>()\[\]\"]+@[^\s@,;<>()\[\]\"]+")
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}")

_THREE_DIGIT_AREAS = frozenset(
    {
        *(f"0{area}" for area in range(70, 80)),
        *(f"0{area}" for area in (10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38)),
    }
    | {f"0{area}" for area in (40, 43, 45, 46, 50, 53, 55, 58, 85, 88)}
)


@dataclass(frozen=True)
class PhoneGuess:
    """A phone number as kept ("06-12345678", "+32 475 12 34 56"), what stood behind it, and what is doubtful.

    `note` says what was mended without a doubt. `is_possible` is false for what can't be dialled from here.
    """

    value: str = ""
    remark: str = ""
    doubt: str | None = None
    note: str = ""
    is_possible: bool = True


@dataclass(frozen=True)
class EmailGuess:
    """The e-mail addresses of one cell, what else stood there, and what is doubtful."""

    values: tuple[str, ...] = ()
    remark: str = ""
    doubt: str | None = None

    @property
    def value(self) -> str:
        return self.values[0] if self.values else ""


def tidy_phone(value: object) -> PhoneGuess:
    """Read one number: "0031 690075400", 614610033.0 (a sheet ate the zero), "0618069325 (dochter)". Never refuses."""
    if value is None or isinstance(value, bool):
        return PhoneGuess()
    text = f"{value:.0f}" if isinstance(value, int | float) else " ".join(str(value).split())
    text = re.sub(r"^(\d+)[.,]0$", r"\1", text)
    if not text or text.lower() in NOTHING:
        return PhoneGuess()
    if _IN_EXPONENT.fullmatch(text):
        return PhoneGuess(
            text, "", _say(QT_TRANSLATE_NOOP("Phones", "A sheet cut off the number “{text}”."), text), "", False
        )
    match = _PHONE_RUN.search(text)
    if match is None:
        return PhoneGuess("", text, _say(QT_TRANSLATE_NOOP("Phones", "“{text}” isn't a phone number."), text))
    number = match.group().strip(" -/.")
    if number.count("(") > number.count(")"):
        number = number.rstrip("( ")
    rest = f"{text[: match.start()]} {text[match.start() + len(number) :]}"
    remark = re.sub(r"^[\s,;:.()/\-]+|[\s,;:.()/\-]+$", "", rest)
    return _formatted(number, " ".join(remark.split()))


def tidy_phones(value: object) -> tuple[PhoneGuess, ...]:
    """Read a cell that may hold several numbers: "030-1234567 / 06-12345678"."""
    if not isinstance(value, str):
        found: tuple[PhoneGuess, ...] = (tidy_phone(value),)
    else:
        parts = [part for part in _SEVERAL.split(value) if part.strip()]
        enough = all(sum(letter.isdigit() for letter in part) >= 6 for part in parts)
        found = tuple(tidy_phone(part) for part in parts) if len(parts) > 1 and enough else (tidy_phone(value),)
    return tuple(guess for guess in found if guess.value or guess.remark or guess.doubt)


def _formatted(written: str, remark: str) -> PhoneGuess:
    digits = re.sub(r"\D", "", written)
    note = ""
    if len(digits) == 9 and digits[0] in "123456789" and not written.startswith(("+", "(+")):
        note = _say(QT_TRANSLATE_NOOP("Phones", "The zero in front of {text} was put back."), written)
        written = digits = f"0{digits}"
    if usual := _usual_dutch(written, digits):
        return PhoneGuess(usual, remark, None, note)
    try:
        number = phonenumbers.parse(written, "NL")
    except phonenumbers.NumberParseException:
        return _odd(written, remark)
    is_short_mobile = digits.startswith("06") and len(digits) != 10
    if (not phonenumbers.is_possible_number(number) and len(digits) > 4) or is_short_mobile:
        return _odd(written, remark)
    return PhoneGuess(show_phone(number), remark, None, note)


def _usual_dutch(written: str, digits: str) -> str:
    """The form of by far the most numbers, without asking the library: that takes ten times as long."""
    if written.startswith("+31"):
        digits = "0" + digits[2:].lstrip("0")
    elif written.startswith("0031"):
        digits = "0" + digits[4:].lstrip("0")
    elif written.startswith("+") or digits.startswith("00"):
        return ""
    if len(digits) != 10 or digits[0] != "0":
        return ""
    if digits[1] == "6":
        return f"06-{digits[2:]}"
    return f"{digits[:3]}-{digits[3:]}" if digits[:3] in _THREE_DIGIT_AREAS else ""


def _odd(written: str, remark: str) -> PhoneGuess:
    doubt = _say(QT_TRANSLATE_NOOP("Phones", "“{text}” is too short or too long for a phone number."), written)
    return PhoneGuess(written, remark, doubt, "", False)


def show_phone(number: phonenumbers.PhoneNumber) -> str:
    """Dutch numbers in the national way with one hyphen, others with the country in front."""
    if number.country_code != 31:
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    national = phonenumbers.national_significant_number(number)
    area = phonenumbers.length_of_national_destination_code(number)
    if not area:
        area = 1 if national.startswith("6") else 2
    if len(national) <= 4:
        return national
    return f"0{national[:area]}-{national[area:]}"


def tidy_email(text: object) -> EmailGuess:
    """Read a cell with one or more addresses; the domain in small letters, "geen" means none. Never refuses."""
    written = " ".join(str(text or "").split())
    if not written or written.lower() in NOTHING:
        return EmailGuess()
    cleaned = re.sub(r"(?i)\bmailto:", "", written)
    found = tuple(dict.fromkeys(_tidied(address.strip(".'")) for address in _EMAIL.findall(cleaned)))
    remark = re.sub(r"^[\s,;:<>()/\"]+|[\s,;:<>()/\"]+$", "", _EMAIL.sub(" ", cleaned))
    remark = "" if re.fullmatch(r"(?:[\s,;/&]|\ben\b|\bof\b)*", remark) else " ".join(remark.split())
    if not found:
        doubt = _say(QT_TRANSLATE_NOOP("Phones", "“{text}” isn't an e-mail address."), written)
        return EmailGuess((), written, doubt)
    wrong = [address for address in found if not looks_like_email(address)]
    doubt_text = (
        _say(QT_TRANSLATE_NOOP("Phones", "The e-mail address “{text}” looks wrong."), wrong[0]) if wrong else None
    )
    return EmailGuess(found, remark, doubt_text)


def looks_like_email(address: str) -> bool:
    local, at, domain = address.rpartition("@")
    return bool(at and local and ".." not in address and not local.startswith(".") and _DOMAIN.fullmatch(domain))


def _tidied(address: str) -> str:
    local, _, domain = address.rpartition("@")
    if local.isupper():
        local = local.lower()
    return f"{local}@{domain.lower()}"


def _say(source: str, text: str) -> str:
    return translate("Phones", source).format(text=text)

"""What may stand in the register. Warn about what looks odd, refuse only what would damage, and never take a BSN."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.addresses import (
    PostcodeGuess,
    address_line,
    house_number,
    is_dutch_postcode,
    postcode_line,
    split_address,
    street_line,
    tidy_place,
    tidy_postcode,
)
from wdhs_desktop.register.contact_details import (
    EmailGuess,
    PhoneGuess,
    looks_like_email,
    tidy_email,
    tidy_phone,
    tidy_phones,
)
from wdhs_desktop.register.dates import age, earliest
from wdhs_desktop.register.identifiers import IbanGuess, bsn_in, is_bsn_like, show_iban, tidy_iban
from wdhs_desktop.register.membership import (
    current_period,
    functions_now,
    is_former,
    is_member_now,
    is_volunteer_now,
    last_period,
    member_since,
    member_until,
    runs_on,
)
from wdhs_desktop.register.records import Id, Member, Record

__all__ = [
    "Caution",
    "EmailGuess",
    "IbanGuess",
    "PhoneGuess",
    "PostcodeGuess",
    "Refusal",
    "address_line",
    "bsn_in",
    "current_period",
    "functions_now",
    "house_number",
    "is_bsn_like",
    "is_former",
    "is_member_now",
    "is_volunteer_now",
    "last_period",
    "looks_like_email",
    "member_since",
    "member_until",
    "postcode_line",
    "refuse",
    "refuse_text",
    "runs_on",
    "show_iban",
    "split_address",
    "street_line",
    "tidy_email",
    "tidy_iban",
    "tidy_phone",
    "tidy_phones",
    "tidy_place",
    "tidy_postcode",
    "warn",
]

LONGEST_NAME = 200
LONGEST_TEXT = 10_000

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_PHONE_FIELDS = ("phones", "emergency.phone")
_NO_BSN_SOUGHT = (*_PHONE_FIELDS, "emails")


@dataclass(frozen=True)
class Refusal:
    """Why a field can't be kept. `field` is its path in the record: "name.surname", "remarks", "own_fields"."""

    field: str
    error: UserError


@dataclass(frozen=True)
class Caution:
    """Something that may be right and still deserves a look. `text` is in the language of the interface."""

    field: str
    text: str


def refuse(member: Member) -> list[Refusal]:
    """Everything in a member that would damage the register; empty for what may be kept."""
    refusals: list[Refusal] = []
    name = member.name
    if not any((name.given, name.initials, name.surname, name.partner_surname, member.organisation)):
        refusals.append(Refusal("name.surname", _error(QT_TRANSLATE_NOOP("Errors", "There is no name."), _FILL_NAME)))
    if _is_plainly_clean(member):
        return refusals
    for path, text in _texts(member, ""):
        error = refuse_text(text, path)
        if error is not None:
            refusals.append(Refusal(path, error))
    return refusals


_WORTH_A_LOOK = re.compile(
    rb"\\[ubfr]|\x7f|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]|\d{9}|\d{4}[. ]\d{2}[. ]\d{3}"
)
"""Bytes of a whole member in JSON that may have to be refused: escaped control characters, bidi signs, nine digits."""


def _is_plainly_clean(member: Member) -> bool:
    """True when one look at the whole member is enough: ten times as quick, and nearly everybody is clean."""
    try:
        written = msgspec.json.encode(member)
    except UnicodeEncodeError:
        return False
    return len(written) < LONGEST_TEXT and not _has_long_name(member) and not _WORTH_A_LOOK.search(written)


def _has_long_name(member: Member) -> bool:
    name = member.name
    return any(len(getattr(name, field)) > LONGEST_NAME for field in name.__struct_fields__)


_FILL_NAME = QT_TRANSLATE_NOOP("Errors", "Fill in at least a first name or a surname.")


def refuse_text(text: str, path: str = "") -> UserError | None:
    """Why one text can't be kept: control characters, far too long, or a BSN in it (not asked of phone fields)."""
    if len(text) > (LONGEST_NAME if path.startswith("name.") else LONGEST_TEXT):
        return _error(
            QT_TRANSLATE_NOOP("Errors", "This text is too long."),
            QT_TRANSLATE_NOOP("Errors", "Make it shorter: a name has at most 200 letters, another text 10,000."),
        )
    if not text.isascii() or not text.isprintable():
        for letter in text:
            if _is_harmful(letter):
                return _error(
                    QT_TRANSLATE_NOOP("Errors", "There is an invisible sign in the text that can mix up the letters."),
                    QT_TRANSLATE_NOOP("Errors", "Type the text again instead of pasting it."),
                )
    if not path.startswith(_NO_BSN_SOUGHT) and (found := bsn_in(text)):
        return _error(
            QT_TRANSLATE_NOOP("Errors", "{number} looks like a BSN. A club may not keep it."),
            QT_TRANSLATE_NOOP("Errors", "Leave it out. Is it a phone number? Put it in the field for phone numbers."),
            number=found,
        )
    return None


def _is_harmful(letter: str) -> bool:
    return letter in _BIDI or (letter not in "\n\t" and unicodedata.category(letter) in {"Cc", "Cs"})


def _error(what: str, do: str, **values: object) -> UserError:
    return UserError(what, do, **values)


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Every text in a record with its path, parts of lists under the path of the list."""
    if isinstance(value, str):
        if value:
            yield path, value
    elif isinstance(value, Record):
        for field in value.__struct_fields__:
            yield from _texts(getattr(value, field), f"{path}.{field}" if path else field)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part, path)
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part, path)


def warn(member: Member, today: date, known: frozenset[Id] | None = None) -> list[Caution]:
    """What deserves a look: numbers that can't be dialled, a birth in the future, a membership that ends too early.

    `known` are the ids of all members, to notice a payer who is gone.
    """
    return [*_contact_cautions(member), *_day_cautions(member, today), *_payer_caution(member, known)]


def _contact_cautions(member: Member) -> Iterator[Caution]:
    for phone in member.phones:
        guess = tidy_phone(phone)
        if guess.doubt:
            yield Caution("phones", guess.doubt)
    for email in member.emails:
        if not looks_like_email(email):
            yield Caution("emails", translate("Rules", "The e-mail address “{text}” looks wrong.").format(text=email))
    address = member.address
    if address.street and address.number is None and not address.country:
        yield Caution("address.number", translate("Rules", "There is no house number."))
    if address.postcode and not address.country and not is_dutch_postcode(address.postcode):
        text = translate("Rules", "“{text}” isn't a Dutch postcode.").format(text=address.postcode)
        yield Caution("address.postcode", text)


def _day_cautions(member: Member, today: date) -> Iterator[Caution]:
    if member.birth is not None and member.birth.year is not None:
        first = earliest(member.birth)
        if first is not None and first > today:
            yield Caution("birth", translate("Rules", "The date of birth lies in the future."))
        elif (age(member.birth, today) or 0) > 110 and not member.died:
            yield Caution("birth", translate("Rules", "That would make this person older than 110."))
    for period in member.periods:
        start = earliest(period.start) if period.start else None
        end = period.end.year if period.end else None
        if (
            start is not None
            and end is not None
            and (end < start.year or ((period.end and period.end.day and earliest(period.end)) or start) < start)
        ):
            yield Caution("periods", translate("Rules", "A membership ends before it begins."))


def _payer_caution(member: Member, known: frozenset[Id] | None) -> Iterator[Caution]:
    if member.payer is not None and known is not None and member.payer not in known:
        yield Caution("payer", translate("Rules", "Whoever pays for this member isn't in the register any more."))

"""What each kind of column adds to the draft of a row: contact details, days, ticks and texts."""

from __future__ import annotations

import re
from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register import addresses
from wdhs_desktop.register.contact_details import PhoneGuess, tidy_email, tidy_phones
from wdhs_desktop.register.exchange.asking import KEEP_AS_REMARK, KEEP_WRITTEN, LEAVE_OUT
from wdhs_desktop.register.exchange.cells import without_bsn
from wdhs_desktop.register.exchange.drafts import Draft
from wdhs_desktop.register.exchange.plan import Choice
from wdhs_desktop.register.exchange.quick_forms import quick_phone, quick_place, quick_postcode
from wdhs_desktop.register.exchange.sheets import Cell, text_of
from wdhs_desktop.register.records import EmergencyContact

_NUMBER: Final = re.compile(r"(\d{1,5})\s*[-/]?\s*(.*)", re.DOTALL)
_RELATIONS: Final = re.compile(
    r"dochter|zoon|man|vrouw|partner|moeder|vader|zus|broer|buur(?:man|vrouw)?|kind(?:eren)?|schoon\w+|klein\w+",
    re.IGNORECASE,
)
_SIMPLE_EMAIL: Final = re.compile(r"[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_EMERGENCY: Final = Choice(
    id="emergency", label=QT_TRANSLATE_NOOP("Import", "It is the number of somebody to call in an emergency: {who}")
)
_KEEP_BOTH: Final = Choice(id="keep", label=QT_TRANSLATE_NOOP("Import", "Keep the number, and “{who}” as a remark"))
_PHONE_OF: Final = QT_TRANSLATE_NOOP("Import", "“{who}” stands beside this number: whose is it?")


def read_address(draft: Draft, _column: str, cell: Cell) -> None:
    found = addresses.split_address(cell)
    draft.street, draft.house_number, draft.addition = found.street, found.number, found.addition
    draft.postcode = found.postcode or draft.postcode
    draft.place = found.place or draft.place


def read_street(draft: Draft, _column: str, cell: Cell) -> None:
    draft.street = text_of(cell)


def read_house_number(draft: Draft, _column: str, cell: Cell) -> None:
    """ "12", 12 or "12-3 A": the number, and what stands behind it as addition."""
    text = text_of(cell)
    match = _NUMBER.fullmatch(text)
    if match is None:
        draft.addition = f"{text} {draft.addition}".strip()
        return
    draft.house_number = int(match[1])
    draft.addition = f"{match[2].strip()} {draft.addition}".strip()


def read_addition(draft: Draft, _column: str, cell: Cell) -> None:
    draft.addition = f"{draft.addition} {text_of(cell)}".strip()


def read_postcode(draft: Draft, column: str, cell: Cell) -> None:
    """A postcode, with or without the place behind it."""
    text = text_of(cell)
    if quick := quick_postcode(text):
        draft.postcode = quick[0]
        draft.place = quick[1] or draft.place
        return
    guess = addresses.tidy_postcode(text)
    draft.postcode = guess.value or draft.postcode
    draft.place = guess.place or draft.place
    if guess.doubt:
        draft.ask("postcode", column, text, (KEEP_WRITTEN,), said=guess.doubt)


def read_place(draft: Draft, _column: str, cell: Cell) -> None:
    draft.place = quick_place(text_of(cell))


def read_country(draft: Draft, _column: str, cell: Cell) -> None:
    country = text_of(cell)
    draft.country = "" if country.casefold() in {"nederland", "nl", "the netherlands", "netherlands"} else country


def read_email(draft: Draft, column: str, cell: Cell) -> None:
    text = text_of(cell)
    if _SIMPLE_EMAIL.fullmatch(text):
        draft.emails.append(text)
        return
    guess = tidy_email(text)
    draft.emails += guess.values
    if guess.doubt and not guess.values:
        if draft.ask("email", column, text, (KEEP_AS_REMARK, LEAVE_OUT), said=guess.doubt) == KEEP_AS_REMARK.id:
            draft.remark(column, text)
    elif guess.doubt:
        draft.ask("email", column, text, (KEEP_WRITTEN,), said=guess.doubt)
    elif guess.remark:
        draft.remark(column, guess.remark)


def read_phone(draft: Draft, column: str, cell: Cell) -> None:
    text = text_of(cell)
    if quick := quick_phone(text):
        draft.phones.append((quick, column))
        return
    for guess in tidy_phones(cell):
        if guess.note:
            draft.notes.append(guess.note)
        _take_phone(draft, column, text, guess)


def _take_phone(draft: Draft, column: str, text: str, guess: PhoneGuess) -> None:
    if not guess.value:
        draft.remark(column, guess.remark or text)
        if guess.doubt:
            draft.ask("phone", column, text, (KEEP_AS_REMARK,), said=guess.doubt)
        return
    if guess.doubt:
        draft.ask("phone", column, text, (KEEP_WRITTEN,), said=guess.doubt)
    if not guess.remark:
        draft.phones.append((guess.value, column))
        return
    choices = (_KEEP_BOTH, _EMERGENCY)
    proposed = _EMERGENCY.id if _RELATIONS.fullmatch(guess.remark) else _KEEP_BOTH.id
    decision = draft.ask(
        "phone-of", column, text, choices, problem=_PHONE_OF, proposed=proposed, safe=_KEEP_BOTH.id, who=guess.remark
    )
    if decision == _EMERGENCY.id:
        draft.emergency.append(EmergencyContact(phone=guess.value, relation=without_bsn(guess.remark)))
    else:
        draft.phones.append((guess.value, column))
        draft.remark(column, f"{guess.value} ({guess.remark})")


def read_emergency(draft: Draft, _column: str, cell: Cell) -> None:
    """A name with a phone number in it, one of the two, or neither."""
    text = text_of(cell)
    phones = tidy_phones(cell)
    if phones and phones[0].value:
        draft.emergency.append(EmergencyContact(name=without_bsn(phones[0].remark), phone=phones[0].value))
    else:
        draft.emergency.append(EmergencyContact(name=without_bsn(text)))


def read_emergency_phone(draft: Draft, column: str, cell: Cell) -> None:
    phones = tidy_phones(cell)
    if not phones or not phones[0].value:
        draft.remark(column, text_of(cell))
        return
    last = draft.emergency.pop() if draft.emergency and not draft.emergency[-1].phone else EmergencyContact()
    name = last.name or without_bsn(phones[0].remark)
    draft.emergency.append(EmergencyContact(name=name, phone=phones[0].value, relation=last.relation))

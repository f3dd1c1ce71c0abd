"""What typing in a cell does to a member: each function gives the changed member, or says why it can't."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.dates import parse_date, show
from wdhs_desktop.register.folding import tidy_spaces
from wdhs_desktop.register.names import parse_name
from wdhs_desktop.register.records import (
    EmergencyContact,
    EntryKind,
    Id,
    Member,
    Name,
    NameOrder,
    OwnField,
    OwnFieldKind,
    PartialDate,
    Salutation,
)
from wdhs_desktop.register.rules import refuse, split_address, tidy_email, tidy_phones, tidy_place, tidy_postcode

if TYPE_CHECKING:
    from wdhs_desktop.register.register import Register

Edit = Callable[[Member, str, "Register"], Member]

YES_WORDS = frozenset({"x", "ja", "j", "yes", "y", "v", "1", "waar", "true", "√", "✓", "✔"})
NO_WORDS = frozenset({"", "nee", "n", "no", "0", "-", "onwaar", "false"})
_SALUTATION_WORDS = {
    **dict.fromkeys(("", "neutraal", "neutral", "x"), Salutation.NEUTRAL),
    **dict.fromkeys(("heer", "de heer", "dhr", "dhr.", "mr", "mr.", "m", "meneer", "sir"), Salutation.SIR),
    **dict.fromkeys(("mevrouw", "mevr", "mevr.", "mw", "mw.", "ms", "ms.", "v", "madam"), Salutation.MADAM),
    **dict.fromkeys(("informeel", "informal", "je"), Salutation.INFORMAL),
}
_CONTACT = re.compile(r"(?P<name>[^()]*?)\s*(?:\((?P<relation>[^()]*)\))?\s*(?P<phone>\(?\+?\(?\d[\d\s()/\-]*)?$")


def changed(member: Member, **fields: Any) -> Member:
    """The member with these fields replaced; raises the first refusal as a UserError."""
    result = msgspec.structs.replace(member, **fields)
    if refusals := refuse(result):
        raise refusals[0].error
    return result


def text_field(field: str) -> Edit:
    """Put a text in a field of the member."""
    return lambda member, text, _: changed(member, **{field: text.strip()})


def name_field(field: str) -> Edit:
    def edit(member: Member, text: str, _: Register) -> Member:
        value = text.strip().lower() if field.endswith("prefix") else text.strip()
        fields: dict[str, Any] = {field: value}
        if field == "partner_surname" and member.name.order is NameOrder.OWN and value:
            fields["order"] = NameOrder.PARTNER_OWN
        if field == "partner_surname" and not value:
            fields["order"] = NameOrder.OWN
        return changed(member, name=msgspec.structs.replace(member.name, **fields))

    return edit


def address_field(field: str) -> Edit:
    return lambda member, text, _: _with_address(member, **{field: text.strip()})


def _with_address(member: Member, **fields: Any) -> Member:
    return changed(member, address=msgspec.structs.replace(member.address, **fields))


def edit_name(member: Member, text: str, _: Register) -> Member:
    """Read a whole name in any notation; what isn't in the text (initials, sort name) stays."""
    if member.entry is EntryKind.ORGANISATION:
        return changed(member, organisation=tidy_spaces(text))
    guess = parse_name(text)
    if guess.organisation:
        return changed(member, organisation=guess.organisation, entry=EntryKind.ORGANISATION)
    if len(guess.names) != 1:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There isn't one name in “{text}”."),
            QT_TRANSLATE_NOOP("Errors", "Type the name of one person, such as Berg, Anna van den."),
            text=text,
        )
    return changed(member, name=_kept(member.name, guess.names[0]))


def _kept(old: Name, new: Name) -> Name:
    given = new.given or (old.given if new.initials == old.initials else "")
    initials = new.initials or (old.initials if new.given == old.given or not old.given else "")
    if old.order is NameOrder.OWN_PARTNER and new.order is NameOrder.PARTNER_OWN:
        return Name(
            given=given,
            initials=initials,
            prefix=new.partner_prefix,
            surname=new.partner_surname,
            partner_prefix=new.prefix,
            partner_surname=new.surname,
            order=NameOrder.OWN_PARTNER,
            sort_as=old.sort_as,
        )
    return msgspec.structs.replace(new, given=given, initials=initials, sort_as=old.sort_as)


def edit_address(member: Member, text: str, _: Register) -> Member:
    split = split_address(text)
    fields: dict[str, Any] = {"street": split.street, "number": split.number, "addition": split.addition}
    if split.postcode:
        fields["postcode"] = split.postcode
    if split.place:
        fields["place"] = split.place
    return _with_address(member, **fields)


def edit_house_number(member: Member, text: str, _: Register) -> Member:
    if not text.strip():
        return _with_address(member, number=None)
    split = split_address(f"x {text.strip()}")
    if split.number is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{text}” isn't a house number."),
            QT_TRANSLATE_NOOP("Errors", "Type a number, such as 12 or 12a."),
            text=text,
        )
    fields: dict[str, Any] = {"number": split.number}
    if split.addition:
        fields["addition"] = split.addition
    return _with_address(member, **fields)


def edit_postcode(member: Member, text: str, _: Register) -> Member:
    guess = tidy_postcode(text)
    fields = {"postcode": guess.value, "place": guess.place or member.address.place}
    return _with_address(member, **fields)


def edit_place(member: Member, text: str, _: Register) -> Member:
    return _with_address(member, place=tidy_place(text))


def edit_phones(member: Member, text: str, _: Register) -> Member:
    guesses = tidy_phones(text)
    phones = tuple(guess.value or guess.remark for guess in guesses)
    notes = [f"{guess.value}: {guess.remark}" for guess in guesses if guess.value and guess.remark]
    remarks = "\n".join([part for part in (member.remarks, *notes) if part])
    return changed(member, phones=phones, remarks=remarks)


def edit_emails(member: Member, text: str, _: Register) -> Member:
    guess = tidy_email(text)
    if not guess.values and guess.remark:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{text}” isn't an e-mail address."),
            QT_TRANSLATE_NOOP("Errors", "There should be an @ in it, such as anna@voorbeeld.nl."),
            text=text,
        )
    return changed(member, emails=guess.values)


def read_date(text: str, register: Register) -> PartialDate | None:
    """Read a date that somebody types; raises a UserError that says how to write it when it isn't sure."""
    guess = parse_date(text, register.today)
    if guess.doubt is None:
        return guess.value
    if guess.value is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{text}” isn't a date that we understand."),
            QT_TRANSLATE_NOOP("Errors", "Type it as 05-03-1951, or only the year."),
            text=text,
        )
    raise UserError(
        QT_TRANSLATE_NOOP("Errors", "“{text}” isn't clear enough for a date."),
        QT_TRANSLATE_NOOP("Errors", "Do you mean {day}? Then type that."),
        text=text,
        day=show(guess.value),
    )


def edit_birth(member: Member, text: str, register: Register) -> Member:
    return changed(member, birth=read_date(text, register))


def edit_salutation(member: Member, text: str, _: Register) -> Member:
    found = _SALUTATION_WORDS.get(text.strip().lower())
    if found is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "We don't know the salutation “{text}”."),
            QT_TRANSLATE_NOOP("Errors", "Type heer, mevrouw, informeel or nothing."),
            text=text,
        )
    return changed(member, salutation=found)


def read_tick(text: str) -> bool:
    """Read "x", "ja" or nothing; raises a UserError for anything else."""
    word = text.strip().lower()
    if word in YES_WORDS:
        return True
    if word in NO_WORDS:
        return False
    raise UserError(
        QT_TRANSLATE_NOOP("Errors", "“{text}” isn't yes or no."),
        QT_TRANSLATE_NOOP("Errors", "Type x or leave the cell empty."),
        text=text,
    )


def tick_field(field: str) -> Edit:
    return lambda member, text, _: changed(member, **{field: read_tick(text)})


def edit_emergency(member: Member, text: str, _: Register) -> Member:
    """Read "Piet (zoon) 06-12345678; Els 030-1234567"."""
    contacts = []
    for part in re.split(r"[;\n]", text):
        match = _CONTACT.fullmatch(tidy_spaces(part)) if part.strip() else None
        if match is None:
            if part.strip():
                contacts.append(EmergencyContact(name=tidy_spaces(part)))
            continue
        phone = tidy_phones(match["phone"] or "")
        contacts.append(
            EmergencyContact(
                name=match["name"].strip(" ,:"), phone=phone[0].value if phone else "", relation=match["relation"] or ""
            )
        )
    return changed(member, emergency=tuple(contacts))


def own_field(field_id: Id, field: OwnField) -> Edit:
    """Keep a value of a column of the collective's own, checked by its kind."""

    def edit(member: Member, text: str, register: Register) -> Member:
        values = dict(member.own_fields)
        value = _own_value(field.kind, text.strip(), register)
        if value:
            values[field_id.hex()] = value
        else:
            values.pop(field_id.hex(), None)
        return changed(member, own_fields=values)

    return edit


def _own_value(kind: OwnFieldKind, text: str, register: Register) -> str:
    if kind is OwnFieldKind.YES_NO:
        return "ja" if read_tick(text) else ""
    if kind is OwnFieldKind.DATE:
        return show(read_date(text, register))
    if kind is OwnFieldKind.NUMBER and text and not re.fullmatch(r"[-+]?\d+(?:[.,]\d+)?", text):
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{text}” isn't a number."),
            QT_TRANSLATE_NOOP("Errors", "Type figures only, such as 12 or 7,5."),
            text=text,
        )
    return text


def yes(value: bool) -> str:
    return translate("Columns", "yes") if value else ""

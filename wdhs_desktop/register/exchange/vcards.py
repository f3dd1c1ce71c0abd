"""People as vCard 3.0, the form that every phone and mail program reads. Only what the chosen columns show goes in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import vobject

from wdhs_desktop.register.addresses import street_line
from wdhs_desktop.register.names import spoken_name, surname_of
from wdhs_desktop.register.records import EntryKind, Member
from wdhs_desktop.register.register import Register

_ADDRESS: Final = frozenset({"adres", "straat", "adresregel"})
_TOWN: Final = frozenset({"postcode", "plaats", "adresregel"})


def cards(members: Iterable[Member], column_ids: set[str], register: Register) -> str:
    """Give one text with a card for everybody, in the order given."""
    return "".join(_card(member, column_ids, register) for member in members)


def _card(member: Member, column_ids: set[str], register: Register) -> str:
    card = vobject.vCard()
    card.add("fn").value = _one_line(spoken_name(member))
    name = member.name
    card.add("n").value = vobject.vcard.Name(
        family=_one_line(surname_of(name) if member.entry is EntryKind.PERSON else ""),
        given=name.given or name.initials,
    )
    if member.organisation:
        card.add("org").value = [member.organisation]
    if "email" in column_ids:
        for email in member.emails:
            card.add("email").value = email
    if "telefoon" in column_ids:
        for phone in member.phones:
            line = card.add("tel")
            line.value = phone
            line.type_param = "CELL" if phone.startswith("06") else "VOICE"
    _add_address(card, member, column_ids)
    birth = member.birth
    if "geboren" in column_ids and birth is not None and birth.year and birth.month and birth.day:
        card.add("bday").value = f"{birth.year:04}-{birth.month:02}-{birth.day:02}"
    if "opmerkingen" in column_ids and member.remarks:
        card.add("note").value = member.remarks
    if "groepen" in column_ids and member.groups:
        card.add("categories").value = list(register.group_names(member.groups))
    return str(card.serialize())


def _add_address(card: Any, member: Member, column_ids: set[str]) -> None:
    address = member.address
    street = street_line(address) if column_ids & _ADDRESS else ""
    postcode, place = (address.postcode, address.place) if column_ids & _TOWN else ("", "")
    if street or postcode or place:
        card.add("adr").value = vobject.vcard.Address(street=street, city=place, code=postcode, country=address.country)


def _one_line(text: str) -> str:
    return " ".join(text.split())

"""Who lives together: a proposal from equal addresses, and what a move does to a household."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.names import household_salutation
from wdhs_desktop.register.prefixes import join_prefix
from wdhs_desktop.register.records import Address, EntryKind, Id, Member
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import is_former

AddressKey = tuple[str, int | None, str]


@dataclass(frozen=True)
class HouseholdProposal:
    """People who seem to live together. `household` is the one that some of them are in already."""

    members: tuple[Id, ...]
    addressed_as: str
    household: Id | None = None


def address_key(address: Address) -> AddressKey | None:
    """What two equal addresses share, however they are written; None when it is too little to compare."""
    if not address.street or (address.number is None and not address.postcode):
        return None
    where = address.postcode.replace(" ", "").casefold() or fold(address.place)
    street = "" if address.postcode and address.number is not None else fold(address.street)
    return (f"{where}|{street}", address.number, fold(address.addition))


def people_at(register: Register, address: Address, without: Id | None = None) -> tuple[Id, ...]:
    """Everybody who is registered at an address and isn't gone."""
    key = address_key(address)
    if key is None:
        return ()
    return tuple(
        member_id
        for member_id, member in register.members.items()
        if member_id != without and address_key(member.address) == key and not is_former(member, register.today)
    )


def propose(register: Register) -> tuple[HouseholdProposal, ...]:
    """Households that could be made: people at one address with a surname in common, not all in one household yet.

    A landlord's address or a care home has many people; more than eight names at one address is no household.
    """
    by_home: dict[tuple[AddressKey, str], list[Id]] = {}
    for member_id, member in register.members.items():
        key = address_key(member.address)
        if key is None or member.entry is not EntryKind.PERSON or is_former(member, register.today):
            continue
        for surname in _surnames(member):
            by_home.setdefault((key, surname), []).append(member_id)
    proposals = []
    for people in by_home.values():
        known = {register.members[one].household for one in people}
        if not 2 <= len(people) <= 8 or (len(known) == 1 and None not in known) or len(known - {None}) > 1:
            continue
        addressed_as = household_salutation(register.members[one] for one in people)
        household = next((one for one in known if one is not None), None)
        proposals.append(HouseholdProposal(tuple(people), addressed_as, household))
    return tuple(dict.fromkeys(proposals))


def _surnames(member: Member) -> set[str]:
    name = member.name
    own, partner = join_prefix(name.prefix, name.surname), join_prefix(name.partner_prefix, name.partner_surname)
    return {fold(surname) for surname in (own, partner) if surname}


def move(
    register: Register, movers: Sequence[Id], address: Address, new_household: Id, note: str = ""
) -> dict[Id, Member]:
    """The movers at their new address. Who leaves housemates behind leaves the household too, together.

    Post that came back belonged to the old address, so that mark goes. `note` is added to the remarks.
    """
    moved = {}
    for mover in movers:
        member = register.members[mover]
        stays = [one for one in register.household_of(member.household) if one not in movers]
        household = member.household
        if stays:
            together = [one for one in movers if register.members[one].household == member.household]
            household = new_household if len(together) > 1 else None
        remarks = "\n".join(part for part in (member.remarks, note) if part)
        moved[mover] = msgspec.structs.replace(
            member, address=address, mail_returned=False, household=household, remarks=remarks
        )
    return moved


def move_household(
    register: Register, member_ids: Sequence[Id], address: Address, from_day: date, new_household: Id
) -> dict[Id, Member]:
    """The same with the old address and the day in the remarks, so that it can be looked up later."""
    from wdhs_desktop.kit.text import short_date, translate
    from wdhs_desktop.register.rules import address_line

    text = translate("Households", "Until {day}: {address}")
    old = address_line(register.members[member_ids[0]].address)
    note = text.format(day=short_date(from_day), address=old) if old else ""
    return move(register, member_ids, address, new_household, note)

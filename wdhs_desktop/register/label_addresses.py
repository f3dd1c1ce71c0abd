"""Who gets a letter, at which address, under which name: one label a household, by the rules of PostNL.

Left out, and counted, are secret addresses, addresses from which post came back, and people without an address; the
deceased get no letter ever.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.addresses import postcode_line, street_line
from wdhs_desktop.register.names import addressed_name, household_salutation, spoken_name_of
from wdhs_desktop.register.records import Address, EntryKind, Id, Member
from wdhs_desktop.register.register import Register


class LeftOut(Enum):
    """Why somebody gets no label; the value is a text of context "Paper"."""

    SECRET = QT_TRANSLATE_NOOP("Paper", "%n with a secret address")
    RETURNED = QT_TRANSLATE_NOOP("Paper", "%n whose post came back")
    NO_ADDRESS = QT_TRANSLATE_NOOP("Paper", "%n without an address")
    DIED = QT_TRANSLATE_NOOP("Paper", "%n who died")


_AT_HOME: Final = frozenset({"", "nederland", "netherlands", "the netherlands", "nl"})


@dataclass(frozen=True)
class LabelAddresses:
    """The labels in the order of the people, and who is left out, why."""

    labels: tuple[tuple[str, ...], ...]
    left_out: Mapping[Id, LeftOut]

    @property
    def note(self) -> str:
        """ "3 mensen staan er niet op: 2 met een geheim adres, 1 zonder adres."; empty when everybody is on it."""
        if not self.left_out:
            return ""
        reasons = list(self.left_out.values())
        parts = [translate("Paper", reason.value, "", reasons.count(reason)) for reason in LeftOut if reason in reasons]
        total = translate("Paper", "%n people are not on it:", "", len(reasons))
        return f"{total} {', '.join(parts)}."


def addresses(people: Mapping[Id, Member], register: Register, *, per_household: bool) -> LabelAddresses:
    """A label for everybody, or one for the people of a household who live at the same address."""
    left_out: dict[Id, LeftOut] = {}
    letters: dict[tuple[Id, Address], list[Member]] = {}
    for member_id, member in people.items():
        reason = _reason(member)
        if reason is not None:
            left_out[member_id] = reason
            continue
        together = member.household if per_household and member.household is not None else member_id
        letters.setdefault((together, member.address), []).append(member)
    labels = tuple(_lines(receivers, register) for receivers in letters.values())
    return LabelAddresses(labels, left_out)


def _reason(member: Member) -> LeftOut | None:
    if member.died:
        return LeftOut.DIED
    if member.address_secret:
        return LeftOut.SECRET
    if member.mail_returned:
        return LeftOut.RETURNED
    if not member.address.street or not (member.address.postcode or member.address.place):
        return LeftOut.NO_ADDRESS
    return None


def _lines(receivers: Sequence[Member], register: Register) -> tuple[str, ...]:
    """Name, street, postcode with two spaces and PLAATS in capitals, and the country when it is another one."""
    first = receivers[0]
    country = first.address.country.strip()
    lines = [
        *_names(receivers, register),
        street_line(first.address),
        postcode_line(first.address),
        "" if country.casefold() in _AT_HOME else country.upper(),
    ]
    return tuple(line for line in lines if line)


def _names(receivers: Sequence[Member], register: Register) -> tuple[str, ...]:
    first = receivers[0]
    if len(receivers) > 1:
        household = register.households.get(first.household) if first.household is not None else None
        return ((household.addressed_as if household else "") or household_salutation(receivers),)
    contact = spoken_name_of(first.name) if first.entry is EntryKind.ORGANISATION else ""
    if contact:
        return (addressed_name(first), translate("Letters", "For the attention of {name}").format(name=contact))
    return (addressed_name(first),)

"""Where two entries of one person say something different, so that somebody can choose before they are merged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register.dates import show
from wdhs_desktop.register.merging import MergeProposal, propose_merge
from wdhs_desktop.register.names import list_name_of
from wdhs_desktop.register.records import Member
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import address_line


@dataclass(frozen=True)
class Difference:
    """A field in which both say something, and not the same."""

    field: str
    label: str
    first: str
    second: str


@dataclass(frozen=True)
class _Choice:
    field: str
    label: str
    show: Callable[[Member], str]


def differences(first: Member, second: Member) -> tuple[Difference, ...]:
    found = []
    for choice in _choices():
        one, other = choice.show(first), choice.show(second)
        if one and other and getattr(first, choice.field) != getattr(second, choice.field):
            found.append(Difference(choice.field, choice.label, one, other))
    return tuple(found)


def merged(first: Member, second: Member, from_second: frozenset[str], register: Register) -> MergeProposal:
    """One out of two. The fields of which the second value was chosen change places first, so nothing is lost."""
    if from_second:
        of_first = {field: getattr(first, field) for field in from_second}
        of_second = {field: getattr(second, field) for field in from_second}
        first = msgspec.structs.replace(first, **of_second)
        second = msgspec.structs.replace(second, **of_first)
    titles = {key.hex(): field.title for key, field in register.own_fields.items()}
    return propose_merge(first, second, titles)


def _choices() -> tuple[_Choice, ...]:
    return (
        _Choice("name", translate("Merging", "Name"), _whole_name),
        _Choice("organisation", translate("Merging", "Organisation"), lambda member: member.organisation),
        _Choice("number", translate("Merging", "Number"), lambda member: member.number),
        _Choice("birth", translate("Merging", "Born"), lambda member: show(member.birth)),
        _Choice("address", translate("Merging", "Address"), lambda member: address_line(member.address)),
        _Choice("language", translate("Merging", "Language"), lambda member: member.language),
    )


def _whole_name(member: Member) -> str:
    """The name as in a list, with initials behind it where there is a first name too."""
    shown = list_name_of(member.name)
    return f"{shown} ({member.name.initials})" if member.name.given and member.name.initials else shown

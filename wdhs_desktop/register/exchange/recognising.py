"""Finds out who is the same person: in the register already, or standing twice in one sheet.

A name alone isn't enough where more is known: a birth date, number, phone, e-mail or address has to fit as well.
"""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterator
from enum import IntEnum
from functools import lru_cache
from typing import Final, Generic, TypeVar

from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.records import Member, Name, PartialDate

K = TypeVar("K", bound=Hashable)
_fold: Final = lru_cache(maxsize=65536)(fold)


class Likeness(IntEnum):
    """How sure it is that two are one person."""

    NONE = 0
    PERHAPS = 1
    LIKELY = 2
    SURE = 3


class Index(Generic[K]):
    """People by what makes them recognisable; looking one up costs the same however many there are."""

    def __init__(self) -> None:
        self._members: dict[K, Member] = {}
        self._by_trait: dict[Hashable, dict[K, None]] = {}

    def add(self, key: K, member: Member) -> None:
        """Add somebody, or what became known about them since."""
        self._members[key] = member
        for trait in (*_traits(member), _name_trait(member, bare=is_bare(member))):
            keys = self._by_trait.setdefault(trait, {})
            keys[key] = None

    def find(self, member: Member, without: Container[K] = ()) -> tuple[K, Likeness] | None:
        """Give the most alike person, never one of `without`."""
        traits = [*_traits(member), _name_trait(member, bare=True)]
        if is_bare(member):
            traits.append(_name_trait(member, bare=False))
        keys = {key: None for trait in traits for key in self._by_trait.get(trait, ())}
        if not keys:
            return None
        best: tuple[K, Likeness] | None = None
        best_rank: tuple[Likeness, int] = (Likeness.NONE, 0)
        for key in keys:
            if key in without:
                continue
            likeness = likeness_of(self._members[key], member)
            rank = (likeness, _sameness(self._members[key], member))
            if likeness is not Likeness.NONE and rank > best_rank:
                best, best_rank = (key, likeness), rank
        return best


def _traits(member: Member) -> Iterator[Hashable]:
    surname = _core(member)
    if member.number:
        yield ("number", member.number)
    if member.birth is not None and member.birth.year is not None and member.birth.day is not None:
        yield (surname, member.birth.year, member.birth.month, member.birth.day)
    for phone in member.phones:
        yield (surname, phone)
    for email in member.emails:
        yield (surname, email.casefold())
    address = member.address
    if address.street and address.number is not None:
        yield (surname, _fold(address.street), address.number)
    elif address.postcode and address.number is not None:
        yield (surname, address.postcode, address.number)


def _name_trait(member: Member, *, bare: bool) -> Hashable:
    """The name alone: it only counts for people of whom nothing else is known ("bare")."""
    name = member.name
    return ("bare" if bare else "name", _core(member), _fold(name.given or name.initials))


def is_bare(member: Member) -> bool:
    """True when hardly more than a name tells this person from another."""
    return next(_traits(member), None) is None


def _core(member: Member) -> str:
    name = member.name
    return _fold(member.organisation or name.surname or name.partner_surname or name.given)


def likeness_of(known: Member, other: Member) -> Likeness:
    """Compare two people. A birth date that differs makes them two, whatever else fits."""
    if bool(known.organisation) != bool(other.organisation):
        return Likeness.NONE
    fits = Likeness.SURE if known.organisation else _names_fit(known.name, other.name)
    if fits is Likeness.NONE or not _days_fit(known.birth, other.birth):
        return Likeness.NONE
    if known.number and other.number and known.number != other.number:
        return Likeness.NONE
    evidence = _evidence(known, other)
    if not evidence:
        return _bare_likeness(known, other) if fits is Likeness.SURE else Likeness.NONE
    return Likeness.SURE if fits is Likeness.SURE else Likeness.LIKELY if evidence > 1 else Likeness.PERHAPS


def _bare_likeness(known: Member, other: Member) -> Likeness:
    """The same name, and nothing that proves it: the same when all that is told is the same, perhaps when little is."""
    if all(getattr(known, field) == getattr(other, field) for field in _FACTS):
        return Likeness.SURE
    return Likeness.PERHAPS if is_bare(known) or is_bare(other) else Likeness.NONE


_FACTS: Final = ("number", "birth", "address", "phones", "emails")


def _names_fit(known: Name, other: Name) -> Likeness:
    """SURE when first names are the same, LIKELY when an initial fits a first name."""
    if _fold(known.surname or known.partner_surname) != _fold(other.surname or other.partner_surname):
        return Likeness.NONE
    if known.prefix != other.prefix and known.prefix and other.prefix:
        return Likeness.NONE
    if known.given and other.given:
        return Likeness.SURE if _fold(known.given) == _fold(other.given) else Likeness.NONE
    first, second = known.given or known.initials, other.given or other.initials
    if not first or not second:
        return Likeness.SURE if first == second else Likeness.LIKELY
    if _fold(first)[:1] != _fold(second)[:1]:
        return Likeness.NONE
    return Likeness.SURE if first == second else Likeness.LIKELY


def _days_fit(known: PartialDate | None, other: PartialDate | None) -> bool:
    if known is None or other is None:
        return True
    pairs = ((known.year, other.year), (known.month, other.month), (known.day, other.day))
    return all(one is None or two is None or one == two for one, two in pairs)


def _evidence(known: Member, other: Member) -> int:
    """Count the independent things that fit beside the name."""
    here, there = known.address, other.address
    same_house = here.number is not None and here.number == there.number
    same_street = bool(here.street) and _fold(here.street) == _fold(there.street)
    same_postcode = bool(here.postcode) and here.postcode == there.postcode
    return sum(
        (
            bool(known.number) and known.number == other.number,
            known.birth is not None and known.birth == other.birth and known.birth.day is not None,
            bool(set(known.phones) & set(other.phones)),
            bool({email.casefold() for email in known.emails} & {email.casefold() for email in other.emails}),
            same_house and (same_street or same_postcode) and _fold(here.addition) == _fold(there.addition),
        )
    )


def _sameness(known: Member, other: Member) -> int:
    """Break a tie between two who are equally alike."""
    fields = ("name", "number", "birth", "address", "emails", "phones", "remarks", "groups", "contributions")
    return sum(getattr(known, field) == getattr(other, field) for field in fields)

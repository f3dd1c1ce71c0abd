"""Makes one member of two without losing anything: lists are united, and what contradicts goes into the remarks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.addresses import address_line
from wdhs_desktop.register.dates import show
from wdhs_desktop.register.names import list_name_of
from wdhs_desktop.register.records import (
    Address,
    ContributionState,
    Member,
    Name,
    Paid,
    PartialDate,
    Salutation,
    Volunteer,
)

T = TypeVar("T")

_TITLES = {
    "name": QT_TRANSLATE_NOOP("Duplicates", "Name"),
    "birth": QT_TRANSLATE_NOOP("Duplicates", "Born"),
    "address": QT_TRANSLATE_NOOP("Duplicates", "Address"),
    "number": QT_TRANSLATE_NOOP("Duplicates", "Member number"),
    "organisation": QT_TRANSLATE_NOOP("Duplicates", "Organisation"),
    "language": QT_TRANSLATE_NOOP("Duplicates", "Language"),
    "died_on": QT_TRANSLATE_NOOP("Duplicates", "Died on"),
    "contribution": QT_TRANSLATE_NOOP("Duplicates", "Contribution"),
    "volunteer": QT_TRANSLATE_NOOP("Duplicates", "Volunteer"),
    "own": QT_TRANSLATE_NOOP("Duplicates", "Own field"),
}


@dataclass(frozen=True)
class MergeProposal:
    """The one member that two become. `kept_in_remarks` are the values of the other one that contradict."""

    merged: Member
    kept_in_remarks: tuple[str, ...]


def propose_merge(keep: Member, other: Member, field_titles: dict[str, str] | None = None) -> MergeProposal:
    """Everything of `keep`, completed from `other`. `field_titles` maps own fields (hexadecimal) to their titles."""
    notes: list[str] = []

    def note(field: str, text: str) -> None:
        if text:
            notes.append(f"{translate('Duplicates', _TITLES[field])}: {text}")

    merged = msgspec.structs.replace(
        keep,
        name=_one_name(keep.name, other.name, note),
        birth=_one_day(keep.birth, other.birth, "birth", note),
        address=_one_address(keep.address, other.address, note),
        **{field: _one_text(keep, other, field, note) for field in ("number", "organisation", "language")},
        salutation=keep.salutation if keep.salutation is not Salutation.NEUTRAL else other.salutation,
        address_secret=keep.address_secret or other.address_secret,
        mail_returned=keep.mail_returned and other.mail_returned,
        emails=_united(keep.emails, other.emails, str.casefold),
        household=keep.household or other.household,
        payer=keep.payer or other.payer,
        volunteer=_one_volunteer(keep.volunteer, other.volunteer, note),
        contributions=_contributions(keep.contributions, other.contributions, note),
        own_fields=_own_fields(keep, other, field_titles or {}, notes),
        died=keep.died or other.died,
        died_on=_one_day(keep.died_on, other.died_on, "died_on", note),
        **{field: _united(getattr(keep, field), getattr(other, field)) for field in _LISTS},
    )
    remarks = [part for part in (keep.remarks, other.remarks if other.remarks != keep.remarks else "") if part]
    if notes:
        remarks.append(translate("Duplicates", "From the double entry: {values}").format(values="; ".join(notes)))
    return MergeProposal(msgspec.structs.replace(merged, remarks="\n".join(remarks)), tuple(notes))


_LISTS = ("phones", "emergency", "periods", "functions", "groups", "certificates", "keys", "consents")

Note = Callable[[str, str], None]


def _united(first: Iterable[T], second: Iterable[T], same: Callable[[T], Any] = lambda value: value) -> tuple[T, ...]:
    """All of the first, then those of the second that aren't in it yet."""
    united: list[T] = list(first)
    seen = [same(value) for value in united]
    for value in second:
        if same(value) not in seen:
            united.append(value)
            seen.append(same(value))
    return tuple(united)


def _one_text(keep: Member, other: Member, field: str, note: Note) -> str:
    mine, theirs = str(getattr(keep, field)), str(getattr(other, field))
    if mine and theirs and mine != theirs:
        note(field, theirs)
    return mine or theirs


def _one_name(mine: Name, theirs: Name, note: Note) -> Name:
    fields = {field: getattr(mine, field) or getattr(theirs, field) for field in ("given", "initials", "sort_as")}
    if (mine.surname or mine.partner_surname) and (theirs.surname or theirs.partner_surname):
        same_surname = (mine.prefix, mine.surname, mine.partner_prefix, mine.partner_surname) == (
            theirs.prefix,
            theirs.surname,
            theirs.partner_prefix,
            theirs.partner_surname,
        )
        contradicts = any(
            getattr(mine, field) and getattr(theirs, field) and getattr(mine, field) != getattr(theirs, field)
            for field in ("given", "initials")
        )
        if not same_surname or contradicts:
            note("name", list_name_of(theirs))
        return msgspec.structs.replace(mine, **fields)
    return msgspec.structs.replace(mine if mine.surname or mine.partner_surname else theirs, **fields)


def is_same_day(first: PartialDate, second: PartialDate) -> bool:
    """True when both can be the same day: what both know is equal, and they know something in common."""
    pairs = [(first.year, second.year), (first.month, second.month), (first.day, second.day)]
    known = [(one, other) for one, other in pairs if one is not None and other is not None]
    return bool(known) and all(one == other for one, other in known)


def _one_day(mine: PartialDate | None, theirs: PartialDate | None, field: str, note: Note) -> PartialDate | None:
    if mine is None or theirs is None:
        return mine or theirs
    if not is_same_day(mine, theirs):
        note(field, show(theirs))
        return mine
    return PartialDate(
        year=mine.year if mine.year is not None else theirs.year,
        month=mine.month if mine.month is not None else theirs.month,
        day=mine.day if mine.day is not None else theirs.day,
    )


def _one_address(mine: Address, theirs: Address, note: Note) -> Address:
    if not mine.street:
        if mine != Address() and mine != theirs:
            note("address", address_line(mine))
        return theirs if theirs.street or mine == Address() else mine
    if theirs.street and theirs != mine:
        fits = all(
            not getattr(mine, field) or not getattr(theirs, field) or getattr(mine, field) == getattr(theirs, field)
            for field in mine.__struct_fields__
        )
        if not fits:
            note("address", address_line(theirs))
            return mine
    fields = {field: getattr(mine, field) or getattr(theirs, field) for field in mine.__struct_fields__}
    return Address(**fields) if theirs.street else mine


def _one_volunteer(mine: Volunteer | None, theirs: Volunteer | None, note: Note) -> Volunteer | None:
    if mine is None or theirs is None or mine == theirs:
        return mine or theirs
    fields = {field: getattr(mine, field) or getattr(theirs, field) for field in ("tasks", "availability", "since")}
    for field in ("tasks", "availability"):
        value = getattr(theirs, field)
        if value and value != fields[field]:
            note("volunteer", value)
    if theirs.since is not None and theirs.since != fields["since"]:
        note("volunteer", show(theirs.since))
    until = None if mine.until is None or theirs.until is None else mine.until
    return Volunteer(**fields, until=until)


def _contributions(
    mine: tuple[ContributionState, ...], theirs: tuple[ContributionState, ...], note: Note
) -> tuple[ContributionState, ...]:
    by_year = {state.year: state for state in mine}
    for state in theirs:
        known = by_year.get(state.year)
        if known is None or (known.paid is Paid.UNKNOWN and state.paid is not Paid.UNKNOWN):
            by_year[state.year] = state
        elif known != state:
            said = (translate("Duplicates", _PAID[state.paid]), show(state.on), state.note)
            note("contribution", f"{state.year} {' '.join(part for part in said if part)}")
    return tuple(by_year[year] for year in sorted(by_year))


_PAID = {
    Paid.UNKNOWN: QT_TRANSLATE_NOOP("Duplicates", "unknown"),
    Paid.YES: QT_TRANSLATE_NOOP("Duplicates", "paid"),
    Paid.NO: QT_TRANSLATE_NOOP("Duplicates", "not paid"),
    Paid.PARTLY: QT_TRANSLATE_NOOP("Duplicates", "partly paid"),
}


def _own_fields(keep: Member, other: Member, titles: dict[str, str], notes: list[str]) -> dict[str, str]:
    merged = dict(keep.own_fields)
    for field, value in other.own_fields.items():
        if merged.setdefault(field, value) != value:
            notes.append(f"{titles.get(field) or translate('Duplicates', _TITLES['own'])}: {value}")
    return merged

"""Puts what a sheet says about somebody together with what is known. An empty cell never empties a field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.addresses import address_line
from wdhs_desktop.register.dates import earliest, latest, show
from wdhs_desktop.register.exchange.persons import MoneyParts
from wdhs_desktop.register.names import spoken_name_of
from wdhs_desktop.register.records import (
    Address,
    Amount,
    ContributionState,
    Id,
    Member,
    MemberMoney,
    Name,
    NameOrder,
    Paid,
    PartialDate,
    Period,
    Record,
    Salutation,
    Volunteer,
)

TITLES: Final = {
    "name": QT_TRANSLATE_NOOP("Import", "name"),
    "number": QT_TRANSLATE_NOOP("Import", "member number"),
    "birth": QT_TRANSLATE_NOOP("Import", "date of birth"),
    "address": QT_TRANSLATE_NOOP("Import", "address"),
    "emails": QT_TRANSLATE_NOOP("Import", "e-mail"),
    "phones": QT_TRANSLATE_NOOP("Import", "phone"),
    "periods": QT_TRANSLATE_NOOP("Import", "membership"),
    "groups": QT_TRANSLATE_NOOP("Import", "groups"),
    "volunteer": QT_TRANSLATE_NOOP("Import", "volunteer"),
    "contributions": QT_TRANSLATE_NOOP("Import", "contribution"),
    "own_fields": QT_TRANSLATE_NOOP("Import", "own fields"),
    "remarks": QT_TRANSLATE_NOOP("Import", "remarks"),
    "language": QT_TRANSLATE_NOOP("Import", "language"),
    "organisation": QT_TRANSLATE_NOOP("Import", "organisation"),
    "died": QT_TRANSLATE_NOOP("Import", "died"),
    "household": QT_TRANSLATE_NOOP("Import", "household"),
    "keys": QT_TRANSLATE_NOOP("Import", "keys"),
    "functions": QT_TRANSLATE_NOOP("Import", "functions"),
    "consents": QT_TRANSLATE_NOOP("Import", "consents"),
    "emergency": QT_TRANSLATE_NOOP("Import", "emergency contact"),
    "salutation": QT_TRANSLATE_NOOP("Import", "salutation"),
}


class Combined(msgspec.Struct, frozen=True):
    """The member, and what of the other one found no place, as lines for the remarks."""

    member: Member
    left_over: tuple[str, ...] = ()


def combine(known: Member, other: Member, *, newer_wins: bool) -> Combined:
    """Add what `other` says. Where both say something else, the newer wins, or else it is told as left over."""
    fields: dict[str, Any] = {}
    left_over: list[str] = []
    for field, old, new in _differences(known, other):
        value = _joined(field, old, new)
        if value is _CLASH:
            value = new if newer_wins else old
            if not newer_wins:
                left_over.append(f"{translate('Import', TITLES.get(field, field))}: {shown(field, new)}")
        if value != old:
            fields[field] = value
    return Combined(msgspec.structs.replace(known, **fields) if fields else known, tuple(left_over))


_CLASH: Final = object()
_MERELY_LISTED: Final = (Period(),)
"""What a list gives to everybody in it; it makes no member of somebody who is known and isn't one."""


def _differences(known: Member, other: Member) -> Iterator[tuple[str, Any, Any]]:
    for field in known.__struct_fields__:
        old, new = getattr(known, field), getattr(other, field)
        if old != new:
            yield field, old, new


def _joined(field: str, old: Any, new: Any) -> Any:
    """Give the value that says both, or `_CLASH`."""
    if field in {"entry", "payer"} or not new or new is Salutation.NEUTRAL:
        return old
    if field == "household":
        return old or new
    if field == "periods" and not old and new == _MERELY_LISTED:
        return old
    if not old:
        return new
    special = _SPECIAL.get(field)
    if special is not None:
        return special(old, new)
    if isinstance(old, tuple):
        return (*old, *(one for one in new if one not in old))
    if isinstance(old, dict):
        return old | new
    return _CLASH


def _join_names(old: Name, new: Name) -> Name:
    fields = {
        field: getattr(new, field)
        for field in ("given", "initials", "prefix", "surname", "partner_prefix", "partner_surname")
        if not getattr(old, field) and getattr(new, field)
    }
    if "partner_surname" in fields and new.order is not NameOrder.OWN:
        fields["order"] = new.order
    return msgspec.structs.replace(old, **fields) if fields else old


def _join_days(old: PartialDate, new: PartialDate) -> Any:
    """A whole day and its year say the same; the more precise one stays."""
    pairs = ((old.year, new.year), (old.month, new.month), (old.day, new.day))
    if any(one is not None and two is not None and one != two for one, two in pairs):
        return _CLASH
    year, month, day = (one if one is not None else two for one, two in pairs)
    return PartialDate(year=year, month=month, day=day)


def _join_addresses(old: Address, new: Address) -> Any:
    """The same house with more told about it, or another house."""
    if old.number == new.number or old.number is None or new.number is None or not old.street or not new.street:
        pairs = [(getattr(old, field), getattr(new, field)) for field in old.__struct_fields__]
        if all(not one or not two or str(one).casefold() == str(two).casefold() for one, two in pairs):
            filled = {field: one or two for field, (one, two) in zip(old.__struct_fields__, pairs, strict=True)}
            return Address(**filled)
    return _CLASH


def _join_lines(old: str, new: str) -> str:
    known = set(old.split("\n"))
    return "\n".join([old, *(line for line in new.split("\n") if line not in known)])


def _join_volunteers(old: Volunteer, new: Volunteer) -> Volunteer:
    return msgspec.structs.replace(old, tasks=new.tasks) if new.tasks and new.tasks not in old.tasks else old


def _join_contributions(old: tuple[ContributionState, ...], new: tuple[ContributionState, ...]) -> Any:
    """By year; "not known" gives way to anything that is known."""
    by_year = {state.year: state for state in old}
    for state in new:
        known = by_year.get(state.year)
        if known is None or known.paid is Paid.UNKNOWN:
            by_year[state.year] = state
        elif state.paid is not Paid.UNKNOWN and known.paid is not state.paid:
            return _CLASH
    return tuple(by_year[year] for year in sorted(by_year))


def _join_periods(old: tuple[Period, ...], new: tuple[Period, ...]) -> tuple[Period, ...]:
    periods = [*old]
    for period in new:
        for at, known in enumerate(periods):
            if (joined := _join_period(known, period)) is not None:
                periods[at] = joined
                break
        else:
            periods.append(period)
    return tuple(periods)


def _join_period(old: Period, new: Period) -> Period | None:
    """Two tellings of one membership; None when the new one is another membership (rejoining)."""
    start = _join_days(old.start, new.start) if old.start and new.start else old.start or new.start
    end = _join_days(old.end, new.end) if old.end and new.end else old.end or new.end
    if start is _CLASH or end is _CLASH:
        return None
    first, last = earliest(start) if start else None, latest(end) if end else None
    is_one = first is None or last is None or first <= last or (old.start == start and old.end == end)
    if not is_one and not (new.start and new.end):
        return None
    return Period(kind=old.kind or new.kind, start=start, end=end, reason=old.reason or new.reason)


_SPECIAL: Final[dict[str, Any]] = {
    "name": _join_names,
    "birth": _join_days,
    "died_on": _join_days,
    "address": _join_addresses,
    "remarks": _join_lines,
    "volunteer": _join_volunteers,
    "contributions": _join_contributions,
    "periods": _join_periods,
}


def combine_money(known: MemberMoney | None, parts: MoneyParts, member: Id) -> MemberMoney:
    """Add what the sheet says about money."""
    old = known or MemberMoney(member=member)
    amounts = {amount.year: amount for amount in old.amounts}
    for amount in parts.amounts:
        before = amounts.get(amount.year, Amount(year=amount.year))
        amounts[amount.year] = msgspec.structs.replace(before, paid_cents=amount.paid_cents)
    return msgspec.structs.replace(
        old,
        iban=parts.iban or old.iban,
        account_holder=parts.account_holder or old.account_holder,
        mandate=parts.mandate if old.mandate is None else old.mandate,
        amounts=tuple(amounts[year] for year in sorted(amounts)),
    )


def shown(field: str, value: Any) -> str:
    """Write a field for a person to read, in one line."""
    if isinstance(value, PartialDate):
        return show(value)
    if isinstance(value, Name):
        return spoken_name_of(value)
    if isinstance(value, Address):
        return address_line(value)
    if isinstance(value, Period):
        return " – ".join(filter(None, (show(value.start), show(value.end), value.reason)))
    if isinstance(value, ContributionState):
        return f"{value.year} {translate('Import', _PAID[value.paid])} {value.note}".strip()
    if isinstance(value, (tuple, dict)):
        parts = value.values() if isinstance(value, dict) else value
        return ", ".join(shown(field, part) for part in parts if not isinstance(part, bytes)) or str(len(value) or "")
    if isinstance(value, Record):
        inside = (getattr(value, name) for name in value.__struct_fields__)
        return ", ".join(str(part) for part in inside if part and not isinstance(part, Record))
    if isinstance(value, bool):
        return translate("Import", "yes") if value else ""
    return "" if value is None or isinstance(value, bytes) else str(value).replace("\n", "; ")


_PAID: Final = {
    Paid.UNKNOWN: QT_TRANSLATE_NOOP("Import", "not known"),
    Paid.YES: QT_TRANSLATE_NOOP("Import", "paid"),
    Paid.NO: QT_TRANSLATE_NOOP("Import", "not paid"),
    Paid.PARTLY: QT_TRANSLATE_NOOP("Import", "partly paid"),
}

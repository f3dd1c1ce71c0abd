"""Leaving is three different things: stopping as a volunteer, giving up membership, dying. Each has its checklist.

Nothing here is done silently: every line of a checklist is shown, and only the ticked ones are carried out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import msgspec

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register.records import (
    EntryKind,
    FunctionTerm,
    Group,
    Id,
    KeyLoan,
    Member,
    Paid,
    PartialDate,
    Period,
    Volunteer,
)


class Way(StrEnum):
    STOPS_VOLUNTEERING = "stops"
    RESIGNS = "resigns"
    DIED = "died"


@dataclass(frozen=True)
class CheckItem:
    """A line of a checklist. A reminder changes nothing in the register; it is there so that nobody forgets it."""

    id: str
    text: str
    is_ticked: bool = True
    is_reminder: bool = False


@dataclass(frozen=True)
class Leaving:
    """What somebody filled in: the way, the day, why, and the ticked lines."""

    way: Way
    on: PartialDate
    today: date
    reason: str = ""
    ticked: frozenset[str] = frozenset()


def checklist(member: Member, groups: dict[Id, Group], way: Way, year: int) -> tuple[CheckItem, ...]:
    """The lines that matter for this person and this way of leaving."""
    items = [_key_item(at, key) for at, key in enumerate(member.keys) if _is_out(key)]
    items += [
        CheckItem(f"function:{at}", translate("Leaving", "End the function: {function}").format(function=term.title))
        for at, term in enumerate(member.functions)
        if term.end is None
    ]
    items += [
        CheckItem(
            f"group:{group.hex()}",
            translate("Leaving", "Take out of the group: {group}").format(group=groups[group].name),
            is_ticked=way is not Way.STOPS_VOLUNTEERING,
        )
        for group in member.groups
        if group in groups
    ]
    if way is not Way.STOPS_VOLUNTEERING and _is_volunteer(member):
        items.append(CheckItem("volunteer", translate("Leaving", "Stops as a volunteer too")))
    return (*items, *_reminders(member, way, year))


def leave(member: Member, leaving: Leaving) -> Member:
    """Carry out what was ticked. The person and all that is known stays: former members can be found and may rejoin."""
    changed = msgspec.structs.replace(
        member,
        keys=_keys_after(member.keys, leaving),
        functions=_functions_after(member.functions, leaving),
        groups=tuple(group for group in member.groups if f"group:{group.hex()}" not in leaving.ticked),
    )
    if leaving.way is Way.STOPS_VOLUNTEERING or "volunteer" in leaving.ticked:
        changed = msgspec.structs.replace(changed, volunteer=_stopped(member.volunteer, leaving.on))
    if leaving.way is not Way.STOPS_VOLUNTEERING:
        changed = msgspec.structs.replace(changed, periods=_periods_after(member.periods, leaving))
    if leaving.way is Way.DIED:
        changed = msgspec.structs.replace(changed, died=True, died_on=leaving.on)
    return changed


def rejoin(member: Member, kind: str, start: PartialDate) -> Member:
    """Coming back adds a period; it never makes a second person."""
    return msgspec.structs.replace(member, periods=(*member.periods, Period(kind=kind, start=start)))


def _key_item(at: int, key: KeyLoan) -> CheckItem:
    what = " · ".join(part for part in (key.number, key.doors) if part)
    return CheckItem(
        f"key:{at}", translate("Leaving", "The key is back: {key}").format(key=what or "?"), is_ticked=False
    )


def _reminders(member: Member, way: Way, year: int) -> tuple[CheckItem, ...]:
    texts = []
    if way is not Way.DIED:
        texts.append(translate("Leaving", "Somebody with a password of their own? Ask who manages access to close it."))
    unpaid = any(state.year == year and state.paid in {Paid.NO, Paid.PARTLY} for state in member.contributions)
    if way is Way.RESIGNS and unpaid:
        texts.append(translate("Leaving", "The contribution of {year} is still open.").format(year=year))
    if way is Way.RESIGNS:
        texts.append(translate("Leaving", "Send a letter or an e-mail that you received the cancellation."))
    if way is Way.DIED:
        texts.append(translate("Leaving", "From now on never on a birthday list or an address label."))
        if member.household is not None:
            texts.append(translate("Leaving", "Look at how the letters to the household are addressed."))
    return tuple(CheckItem(f"reminder:{at}", text, is_ticked=False, is_reminder=True) for at, text in enumerate(texts))


def _is_out(key: KeyLoan) -> bool:
    return key.returned_on is None and not key.lost


def _is_volunteer(member: Member) -> bool:
    return member.entry is EntryKind.PERSON and member.volunteer is not None and member.volunteer.until is None


def _keys_after(keys: tuple[KeyLoan, ...], leaving: Leaving) -> tuple[KeyLoan, ...]:
    on = _whole(leaving.on) or leaving.today
    return tuple(
        msgspec.structs.replace(key, returned_on=on) if f"key:{at}" in leaving.ticked else key
        for at, key in enumerate(keys)
    )


def _functions_after(functions: tuple[FunctionTerm, ...], leaving: Leaving) -> tuple[FunctionTerm, ...]:
    return tuple(
        msgspec.structs.replace(term, end=leaving.on) if f"function:{at}" in leaving.ticked else term
        for at, term in enumerate(functions)
    )


def _periods_after(periods: tuple[Period, ...], leaving: Leaving) -> tuple[Period, ...]:
    """End what runs. Somebody without any period gets one, or nobody would see that they are gone."""
    running = [period for period in periods if period.end is None]
    if not running and leaving.way is Way.RESIGNS:
        return (*periods, Period(end=leaving.on, reason=leaving.reason))
    return tuple(
        msgspec.structs.replace(period, end=leaving.on, reason=leaving.reason or period.reason)
        if period.end is None
        else period
        for period in periods
    )


def _stopped(volunteer: Volunteer | None, on: PartialDate) -> Volunteer:
    return msgspec.structs.replace(volunteer or Volunteer(), until=on)


def _whole(day: PartialDate) -> date | None:
    if day.year is None or day.month is None or day.day is None:
        return None
    return date(day.year, day.month, day.day)

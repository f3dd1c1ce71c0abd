"""What waits for the secretary this week, worked out from the register: birthdays, jubilees, VOGs and keys."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

import msgspec

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register.duplicates import DuplicateFinder
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import CertificateKind, EntryKind, Id, Member, PartialDate
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import is_former

DAYS_AHEAD = 7
RENEWAL_DAYS = 60
"""How long before the last day a certificate is named: asking for a VOG takes up to eight weeks."""


class Attention(msgspec.Struct, frozen=True, kw_only=True):
    """A line for Start: how many, what, and the members it is about. `action` names what solves it."""

    count: int
    text: str
    action_text: str
    action: str
    members: tuple[Id, ...] = ()


class WeekEvent(msgspec.Struct, frozen=True, kw_only=True):
    """A birthday or a jubilee of one member on a day of the coming week."""

    day: date
    text: str
    member: Id


def attention(members: Mapping[Id, Member], today: date) -> tuple[Attention, ...]:
    """Give the lines that wait, most pressing first; an empty tuple means that all is done."""
    keys: list[Id] = []
    returned: list[Id] = []
    certified: list[tuple[Id, Member]] = []
    for member_id, member in members.items():
        if member.keys and _open_keys(member) and _has_gone(member, today):
            keys.append(member_id)
        if member.mail_returned and not _has_gone(member, today):
            returned.append(member_id)
        if member.certificates:
            certified.append((member_id, member))
    late, soon = _certificates(certified, today)
    lines = (
        _line(len(keys), "keys", translate("Attention", "%n former member(s) still have a key", "", len(keys)), keys),
        _line(len(late), "vog", translate("Attention", "%n certificate(s) (VOG) have run out", "", len(late)), late),
        _line(len(soon), "vog", translate("Attention", "%n certificate(s) (VOG) to renew soon", "", len(soon)), soon),
        _line(
            len(returned),
            "mail",
            translate("Attention", "post came back from %n member(s)", "", len(returned)),
            returned,
        ),
    )
    return tuple(line for line in lines if line.count)


def this_week(members: Mapping[Id, Member], today: date, leap_birthday: int = 28) -> tuple[WeekEvent, ...]:
    """Give the birthdays and jubilees of today and the six days after it, in order of day and then of name.

    `leap_birthday` is the day on which somebody of 29 February has their birthday in an ordinary year: 28 or 1.
    """
    days = {(day.month, day.day): day for day in _days(today)}
    months = {2, *(month for month, _ in days)} if leap_birthday == 1 else {month for month, _ in days}
    starts = months | {(month + 5) % 12 + 1 for month in months}
    events: list[WeekEvent] = []
    for member_id, member in members.items():
        birth, start = member.birth, _began(member)
        birthday = _this_year(birth, days, leap_birthday) if birth and birth.month in months else None
        jubilee = _jubilee_of(start, days, leap_birthday) if start and start.month in starts else None
        if birthday is None and jubilee is None:
            continue
        if member.entry is not EntryKind.PERSON or _has_gone(member, today):
            continue
        if birthday is not None:
            events.extend(_birthday(member_id, member, birthday))
        if jubilee is not None:
            events.append(_jubilee(member_id, member, *jubilee))
    return tuple(sorted(events, key=lambda event: (event.day, event.text)))


def doubles(register: Register) -> Attention | None:
    """Give the line about people who seem to be in the register twice. Slow (0.1 s for a thousand): work for a job."""
    pairs = DuplicateFinder(register).pairs()
    if not pairs:
        return None
    members = tuple(dict.fromkeys(one for member_id, other in pairs for one in (member_id, other.id)))
    text = translate("Attention", "%n person(s) may be in it twice", "", len(pairs))
    return _line(len(pairs), "doubles", text, members)


def _line(count: int, action: str, text: str, members: Sequence[Id]) -> Attention:
    look = translate("Attention", "Look")
    return Attention(count=count, text=text, action_text=look, action=action, members=tuple(members))


def _days(today: date) -> Iterable[date]:
    return (today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD))


def _has_gone(member: Member, today: date) -> bool:
    return member.died or is_former(member, today)


def _open_keys(member: Member) -> bool:
    return any(key.returned_on is None and not key.lost for key in member.keys)


def _certificates(certified: Iterable[tuple[Id, Member]], today: date) -> tuple[list[Id], list[Id]]:
    """Give whose VOG has run out, and whose will soon; of several VOGs the newest counts."""
    late: list[Id] = []
    soon: list[Id] = []
    for member_id, member in certified:
        ends = [
            certificate.renew_before
            for certificate in member.certificates
            if certificate.kind is CertificateKind.VOG and certificate.renew_before is not None
        ]
        if not ends or _has_gone(member, today) or _stopped_volunteering(member, today):
            continue
        if max(ends) < today:
            late.append(member_id)
        elif max(ends) <= today + timedelta(days=RENEWAL_DAYS):
            soon.append(member_id)
    return late, soon


def _stopped_volunteering(member: Member, today: date) -> bool:
    until = member.volunteer.until if member.volunteer else None
    if until is None or until.year is None:
        return False
    return (until.year, until.month or 12, until.day or 31) < (today.year, today.month, today.day)


def _birthday(member_id: Id, member: Member, day: date) -> Iterable[WeekEvent]:
    year = member.birth.year if member.birth else None
    name = spoken_name(member)
    if year is None:
        text = translate("Attention", "It is {name}'s birthday").format(name=name)
        yield WeekEvent(day=day, member=member_id, text=text)
    elif day.year > year:
        text = translate("Attention", "{name} turns {age}").format(name=name, age=day.year - year)
        yield WeekEvent(day=day, member=member_id, text=text)


def _jubilee(member_id: Id, member: Member, day: date, years: int) -> WeekEvent:
    """`years` 0 stands for twelve and a half."""
    name = spoken_name(member)
    if years:
        text = translate("Attention", "{name} has been a member for {years} years").format(name=name, years=years)
    else:
        text = translate("Attention", "{name} has been a member for 12½ years").format(name=name)
    return WeekEvent(day=day, member=member_id, text=text)


def _began(member: Member) -> PartialDate | None:
    """The day on which the present membership began, as far as it is known."""
    for period in member.periods:
        if period.end is None:
            return period.start
    return None


def _jubilee_of(
    start: PartialDate | None, days: Mapping[tuple[int, int], date], leap_birthday: int
) -> tuple[date, int] | None:
    """Find the jubilee of this week: 5 years, 12½ (as 0), 25 and its multiples, and every ten."""
    if start is None or start.year is None or start.month is None or start.day is None:
        return None
    day = _this_year(start, days, leap_birthday)
    if day is not None:
        years = day.year - start.year
        return (day, years) if years > 0 and (years == 5 or years % 10 == 0 or years % 25 == 0) else None
    half = _twelve_and_a_half_years_after(start.year, start.month, start.day)
    return (half, 0) if days.get((half.month, half.day)) == half else None


def _twelve_and_a_half_years_after(year: int, month: int, day: int) -> date:
    """Give the day of the Dutch half jubilee; 31 August comes to the last of February."""
    half_year, half_month = year + 12 + (month > 6), (month + 5) % 12 + 1
    return date(half_year, half_month, min(day, calendar.monthrange(half_year, half_month)[1]))


def _this_year(when: PartialDate | None, days: Mapping[tuple[int, int], date], leap_birthday: int) -> date | None:
    """Find the day of this week on which a month and day fall."""
    if when is None or when.month is None or when.day is None:
        return None
    if (when.month, when.day) == (2, 29) and (2, 29) not in days:
        stand_in = days.get((2, 28) if leap_birthday == 28 else (3, 1))
        return None if stand_in is None or calendar.isleap(stand_in.year) else stand_in
    return days.get((when.month, when.day))

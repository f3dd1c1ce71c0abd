"""Who is a member on a day, who was, and for how long."""

from __future__ import annotations

from datetime import date

from wdhs_desktop.register.dates import earliest, latest, sort_value
from wdhs_desktop.register.records import FunctionTerm, Member, PartialDate, Period


def runs_on(start: PartialDate | None, end: PartialDate | None, day: date) -> bool:
    """True when a stretch of time holds the day.

    A year alone counts from its first day, also as an end: who left "in 2026" isn't on the list of 2026 any more.
    """
    if start is not None and (first := earliest(start)) is not None and first > day:
        return False
    if end is None or end.year is None:
        return end is None
    if end.day is not None:
        return latest(end) is not None and date(end.year, end.month or 1, end.day) >= day
    first_of_end = earliest(end)
    return first_of_end is not None and first_of_end > day


def current_period(member: Member, day: date) -> Period | None:
    return next((period for period in member.periods if runs_on(period.start, period.end, day)), None)


def is_member_now(member: Member, today: date) -> bool:
    return not member.died and current_period(member, today) is not None


def is_former(member: Member, today: date) -> bool:
    """True for whoever is gone: died, all memberships ended, or a volunteer without membership who stopped."""
    if member.died:
        return True
    if not member.periods:
        volunteer = member.volunteer
        return volunteer is not None and volunteer.until is not None and not is_volunteer_now(member, today)
    ended = (period for period in member.periods if not _still_to_come(period, today))
    return current_period(member, today) is None and any(True for _ in ended)


def _still_to_come(period: Period, today: date) -> bool:
    first = earliest(period.start) if period.start is not None else None
    return first is not None and first > today


def is_volunteer_now(member: Member, today: date) -> bool:
    volunteer = member.volunteer
    return volunteer is not None and not member.died and runs_on(volunteer.since, volunteer.until, today)


def functions_now(member: Member, today: date) -> tuple[FunctionTerm, ...]:
    return tuple(term for term in member.functions if runs_on(term.start, term.end, today))


def member_since(member: Member) -> PartialDate | None:
    """The first day of the first membership."""
    starts = [period.start for period in member.periods if period.start is not None]
    return min(starts, key=sort_value, default=None)


def member_until(member: Member) -> PartialDate | None:
    """The last day of the last membership; None while one still runs."""
    if any(period.end is None for period in member.periods):
        return None
    return max((period.end for period in member.periods if period.end is not None), key=sort_value, default=None)


def last_period(member: Member) -> Period | None:
    """The membership that runs, else the last one."""
    if not member.periods:
        return None
    return next(
        (period for period in member.periods if period.end is None),
        max(member.periods, key=lambda period: (sort_value(period.end), sort_value(period.start))),
    )

"""Which people a filter lets through, apart from the words that are searched for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.list_records import Filter, Lack, Standing
from wdhs_desktop.register.records import EntryKind, Member, Paid
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import functions_now, is_former, is_member_now, is_volunteer_now

Test = Callable[[Member], bool]


def lets_through(wanted: Filter, register: Register) -> Test:
    """A test for one member. It holds the day of the register, so make a new one when that changes."""
    today = register.today
    tests: list[Test] = []
    if wanted.standing is Standing.ACTIVE:
        tests.append(lambda member: _runs_simply(member, today) or not is_former(member, today))
    elif wanted.standing is Standing.FORMER:
        tests.append(lambda member: not _runs_simply(member, today) and is_former(member, today))
    if wanted.groups:
        groups = frozenset(wanted.groups)
        tests.append(lambda member: not groups.isdisjoint(member.groups))
    if wanted.volunteers_only:
        tests.append(lambda member: is_volunteer_now(member, today))
    if wanted.organisations_only:
        tests.append(lambda member: member.entry is EntryKind.ORGANISATION)
    if wanted.function:
        function = fold(wanted.function)
        tests.append(lambda member: any(fold(term.title) == function for term in functions_now(member, today)))
    if wanted.lack is not None:
        tests.append(_lacks(wanted.lack, register))
    if len(tests) == 1:
        return tests[0]
    return lambda member: all(test(member) for test in tests)


def _runs_simply(member: Member, today: date) -> bool:
    """True for whoever began in an earlier year and has no last day, the everyday case, seen at a glance."""
    periods = member.periods
    if len(periods) != 1 or member.died:
        return False
    start, end = periods[0].start, periods[0].end
    return end is None and (start is None or (start.year is not None and start.year < today.year))


def _lacks(lack: Lack, register: Register) -> Test:
    match lack:
        case Lack.NO_EMAIL:
            return lambda member: not member.emails
        case Lack.NO_PHONE:
            return lambda member: not member.phones
        case Lack.NO_ADDRESS:
            return lambda member: not (member.address.street and (member.address.postcode or member.address.place))
    year = register.today.year
    return lambda member: (
        is_member_now(member, register.today)
        and not any(state.year == year and state.paid is Paid.YES for state in member.contributions)
    )

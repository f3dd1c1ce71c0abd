"""Which people a filter lets through, apart from the words that are searched for."""

from __future__ import annotations

from collections.abc import Callable

from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.records import EntryKind, Filter, Lack, Member, Paid, Standing
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import functions_now, is_former, is_member_now, is_volunteer_now

Test = Callable[[Member], bool]


def lets_through(wanted: Filter, register: Register) -> Test:
    """A test for one member. It holds the day of the register, so make a new one when that changes."""
    today = register.today
    tests: list[Test] = []
    if wanted.standing is Standing.ACTIVE:
        tests.append(lambda member: not is_former(member, today))
    elif wanted.standing is Standing.FORMER:
        tests.append(lambda member: is_former(member, today))
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

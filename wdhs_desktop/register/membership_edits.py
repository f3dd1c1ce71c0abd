"""What typing in a cell does to somebody's membership, groups, volunteering and contribution."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.column_edits import NO_WORDS, YES_WORDS, Edit, changed, read_date, read_tick
from wdhs_desktop.register.dates import parse_date, sort_value
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.records import ContributionState, Id, Member, Paid, PartialDate, Period, Volunteer

if TYPE_CHECKING:
    from wdhs_desktop.register.register import Register

_PAID_WORDS = {
    **dict.fromkeys((*YES_WORDS, "betaald", "paid", "voldaan"), Paid.YES),
    **dict.fromkeys((*(NO_WORDS - {""}), "niet", "open", "niet betaald", "unpaid"), Paid.NO),
    **dict.fromkeys(("deels", "half", "½", "partly", "gedeeltelijk"), Paid.PARTLY),
}


def edit_since(member: Member, text: str, register: Register) -> Member:
    """Change the first day of the first membership; without one, it begins here."""
    day = read_date(text, register)
    if not member.periods:
        return changed(member, periods=(Period(start=day),)) if day else member
    first = min(
        range(len(member.periods)),
        key=lambda at: (member.periods[at].start is None, sort_value(member.periods[at].start)),
    )
    return _with_period(member, first, start=day)


def edit_until(member: Member, text: str, register: Register) -> Member:
    day = read_date(text, register)
    if not member.periods:
        return changed(member, periods=(Period(end=day),)) if day else member
    running = [at for at, period in enumerate(member.periods) if period.end is None]
    last = (
        running[-1] if running else max(range(len(member.periods)), key=lambda at: sort_value(member.periods[at].end))
    )
    return _with_period(member, last, end=day)


def edit_kind(member: Member, text: str, _: Register) -> Member:
    if not member.periods:
        return changed(member, periods=(Period(kind=text.strip()),)) if text.strip() else member
    running = [at for at, period in enumerate(member.periods) if period.end is None]
    return _with_period(member, running[-1] if running else len(member.periods) - 1, kind=text.strip())


def _with_period(member: Member, at: int, **fields: Any) -> Member:
    periods = list(member.periods)
    periods[at] = msgspec.structs.replace(periods[at], **fields)
    return changed(member, periods=tuple(periods))


def edit_groups(member: Member, text: str, register: Register) -> Member:
    """Names of groups with commas; only groups that exist, so that a typing error makes no new one."""
    by_name = {fold(group.name): one for one, group in register.groups.items()}
    chosen: list[Id] = [one for one in member.groups if one not in register.groups]
    for name in re.split(r"[,;\n]", text):
        if not name.strip():
            continue
        if fold(name) not in by_name:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "There is no group called “{text}”."),
                QT_TRANSLATE_NOOP("Errors", "Make the group first, or type one that exists."),
                text=name.strip(),
            )
        chosen.append(by_name[fold(name)])
    return changed(member, groups=tuple(dict.fromkeys(chosen)))


def tick_group(group: Id) -> Edit:
    def edit(member: Member, text: str, _: Register) -> Member:
        others = tuple(one for one in member.groups if one != group)
        return changed(member, groups=(*others, group) if read_tick(text) else others)

    return edit


def edit_volunteer(member: Member, text: str, register: Register) -> Member:
    """A tick makes a volunteer; taking it away ends it today when there is something to keep."""
    volunteer = member.volunteer
    if read_tick(text):
        started = msgspec.structs.replace(volunteer, until=None) if volunteer else Volunteer()
        return changed(member, volunteer=started)
    if volunteer is None or volunteer == Volunteer():
        return changed(member, volunteer=None)
    today = PartialDate(year=register.today.year, month=register.today.month, day=register.today.day)
    return changed(member, volunteer=msgspec.structs.replace(volunteer, until=today))


def edit_contribution(year: int) -> Edit:
    def edit(member: Member, text: str, register: Register) -> Member:
        others = tuple(state for state in member.contributions if state.year != year)
        word = text.strip().lower()
        if not word:
            return changed(member, contributions=others)
        old = next((state for state in member.contributions if state.year == year), ContributionState(year=year))
        paid = _PAID_WORDS.get(word)
        if paid is not None:
            new = msgspec.structs.replace(old, paid=paid)
        else:
            day = _paid_on(text, year, register)
            new = msgspec.structs.replace(old, paid=Paid.YES, on=day)
        return changed(member, contributions=tuple(sorted((*others, new), key=lambda state: state.year)))

    return edit


def _paid_on(text: str, year: int, register: Register) -> PartialDate:
    guess = parse_date(text, register.today)
    if guess.value is None or guess.doubt or guess.value.month is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{text}” doesn't say whether the contribution is paid."),
            QT_TRANSLATE_NOOP("Errors", "Type ja, nee, deels, or the day on which it was paid."),
            text=text,
        )
    return guess.value if guess.value.year else msgspec.structs.replace(guess.value, year=year)

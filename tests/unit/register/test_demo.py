"""De Linde is believable, correct by our own rules, and nobody's real data."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.printing.compose import compose
from wdhs_desktop.printing.document import Foot
from wdhs_desktop.register import kinds
from wdhs_desktop.register.attention import attention, this_week
from wdhs_desktop.register.columns import columns_of
from wdhs_desktop.register.demo import COLLECTIVE, demo, fill
from wdhs_desktop.register.list_records import Filter, SavedList, SavedView
from wdhs_desktop.register.names import sort_key
from wdhs_desktop.register.overviews import document_for
from wdhs_desktop.register.records import EntryKind, Group, Household, Id, Member, MemberMoney, OwnField
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import is_former, is_member_now, refuse, tidy_iban, warn
from wdhs_desktop.register.store import RegisterStore
from wdhs_desktop.vault.slots import ArgonParameters

TODAY = date(2026, 11, 24)


def everything(today: date = TODAY) -> Register:
    kept: dict[str, dict[Id, object]] = {}
    for record in demo(today).records:
        kept.setdefault(record.kind.name, {})[record.id] = record.value
    money: dict[Id, MemberMoney] = kept[kinds.MONEY.name]  # type: ignore[assignment]
    members: dict[Id, Member] = kept[kinds.MEMBER.name]  # type: ignore[assignment]
    households: dict[Id, Household] = kept[kinds.HOUSEHOLD.name]  # type: ignore[assignment]
    groups: dict[Id, Group] = kept[kinds.GROUP.name]  # type: ignore[assignment]
    fields: dict[Id, OwnField] = kept[kinds.OWN_FIELD.name]  # type: ignore[assignment]
    views: dict[Id, SavedView] = kept[kinds.SAVED_VIEW.name]  # type: ignore[assignment]
    lists: dict[Id, SavedList] = kept[kinds.SAVED_LIST.name]  # type: ignore[assignment]
    return Register(
        today, members, households, groups, fields, views, lists, money={m.member: m for m in money.values()}
    )


@pytest.fixture(scope="module")
def linde() -> Register:
    return everything()


def test_it_has_240_members_22_who_left_and_3_who_died(linde: Register) -> None:
    members = linde.members.values()
    assert sum(is_member_now(member, TODAY) for member in members) == 240
    assert sum(is_former(member, TODAY) and not member.died for member in members) == 22
    assert sum(member.died for member in members) == 3
    assert sum(member.entry is EntryKind.ORGANISATION for member in members) == 4
    assert all(member.periods[-1].reason for member in members if is_former(member, TODAY))


def test_our_own_rules_have_nothing_against_it(linde: Register) -> None:
    known = frozenset(linde.members)
    assert [(sort_key(member), refuse(member)) for member in linde.members.values() if refuse(member)] == []
    cautions = [caution.text for member in linde.members.values() for caution in warn(member, TODAY, known)]
    assert cautions == []
    assert all(tidy_iban(money.iban).doubt is None for money in (linde.money or {}).values())


def test_everybody_points_at_somebody_who_is_there(linde: Register) -> None:
    for member in linde.members.values():
        assert member.household is None or member.household in linde.households
        assert member.payer is None or member.payer in linde.members
        assert set(member.groups) <= set(linde.groups)
        assert {bytes.fromhex(key) for key in member.own_fields} <= set(linde.own_fields)
    assert set(linde.money or {}) <= set(linde.members)
    assert all(len(linde.household_of(household)) >= 2 for household in linde.households)


def test_nobody_can_be_called_or_written_to(linde: Register) -> None:
    for member in linde.members.values():
        phones = [*member.phones, *(contact.phone for contact in member.emergency)]
        assert all(re.match(r"030-0|06-80000\d{3}$|\+48 500 000 0", phone) for phone in phones)
        assert all(email.endswith(("@example.nl", ".example")) for email in member.emails)
    assert all(_fails_elfproef(money.iban[-10:]) for money in (linde.money or {}).values() if money.iban)
    phones = Counter(phone for member in linde.members.values() for phone in member.phones if phone.startswith("06"))
    assert max(phones.values()) == 1


def _fails_elfproef(account: str) -> bool:
    return sum((10 - place) * int(digit) for place, digit in enumerate(account)) % 11 != 0


def test_it_holds_what_real_life_holds(linde: Register) -> None:
    members = list(linde.members.values())
    birth = [member.birth for member in members if member.birth is not None]
    assert any((day.month, day.day) == (2, 29) for day in birth)
    assert any(day.year is not None and day.month is None for day in birth)
    assert any(day.year is None for day in birth)
    assert len({day.month for day in birth if day.month}) == 12
    for flag in ("address_secret", "mail_returned", "keys", "certificates", "consents", "emergency", "language"):
        assert any(getattr(member, flag) for member in members), flag
    assert sum(not member.emails for member in members) > 40
    assert len({member.name.prefix for member in members}) > 8
    sizes = Counter(group for member in members for group in member.groups)
    names = {linde.groups[group].name: size for group, size in sizes.items()}
    assert names["Kookgroep"] == 14
    assert len(names) >= 9
    assert len({(sort_key(member)) for member in members}) == len(members), "nobody stands in it twice"
    years = {state.year for member in members for state in member.contributions}
    assert years == {2024, 2025, 2026}


@pytest.mark.parametrize("today", [TODAY, date(2027, 1, 2), date(2028, 2, 27), date(2031, 7, 1)])
def test_there_is_always_something_to_see_on_start(today: date) -> None:
    members = everything(today).members
    assert len(this_week(members, today)) >= 5
    assert {line.action for line in attention(members, today)} >= {"keys", "vog", "mail"}


def test_its_vaste_lijsten_and_views_can_be_used_at_once(linde: Register) -> None:
    assert len(linde.saved_lists) == 3
    foot = Foot(purpose="", maker="Ria", made_on=TODAY, count=0, control_code="1284-K7Q2", collective="De Linde")
    known = {column.id for column in columns_of(linde)}
    for chosen in (*linde.saved_lists.values(), *linde.saved_views.values()):
        assert set(chosen.filter.groups) <= set(linde.groups)
        columns = chosen.overview.columns if isinstance(chosen, SavedList) else chosen.columns
        assert set(columns) <= known
    for kept in linde.saved_lists.values():
        ids = [one for one, member in linde.members.items() if _passes(kept.filter, member)]
        assert compose(document_for(kept.overview, ids, linde, foot, title=kept.name)).unprintable == ()


def _passes(chosen: Filter, member: Member) -> bool:
    return not is_former(member, TODAY) and (not chosen.groups or bool(set(chosen.groups) & set(member.groups)))


def test_it_is_put_into_a_real_file_in_one_change_and_comes_out_the_same(tmp_path: Path, linde: Register) -> None:
    clock = FixedClock(datetime(2026, 11, 24, 9, tzinfo=UTC))
    house = House.create(tmp_path / "linde.wdhs", COLLECTIVE, "buurthuis", clock)
    small = ArgonParameters.for_tests()
    people = PeopleStore(house, argon=small, floor=small, clock=clock)
    session, _ = people.found("Ria", "de linde in ondiep bloeit")
    fill(session.records, TODAY)
    store = RegisterStore(session.records, clock)
    assert len(store.history()) == 1
    read = RegisterStore(session.records, clock).register
    assert read.members == linde.members
    assert read.money == linde.money
    assert read.saved_lists == linde.saved_lists
    assert read.settings.contribution_cents == 2500
    session.close()
    house.close()


def test_the_same_day_gives_the_same_people() -> None:
    assert demo(TODAY) == demo(TODAY)
    assert demo(TODAY).collective == COLLECTIVE
    assert len({record.id for record in demo(TODAY).records}) == len(demo(TODAY).records)

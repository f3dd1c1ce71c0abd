"""What Start says about this week, as the secretary would check it against her own calendar."""

from __future__ import annotations

from datetime import date

import pytest

from wdhs_desktop.register.attention import attention, doubles, this_week
from wdhs_desktop.register.records import (
    Certificate,
    CertificateKind,
    EntryKind,
    KeyLoan,
    Member,
    Name,
    PartialDate,
    Period,
    Volunteer,
)
from wdhs_desktop.register.register import Register

TUESDAY = date(2026, 11, 24)


def _person(given: str, **fields: object) -> Member:
    return Member(name=Name(given=given, surname="Bakker"), **fields)  # type: ignore[arg-type]


def _texts(member: Member, today: date = TUESDAY, leap_birthday: int = 28) -> list[tuple[date, str]]:
    return [(event.day, event.text) for event in this_week({b"1" * 16: member}, today, leap_birthday)]


def test_a_birthday_this_week_names_the_age() -> None:
    born = PartialDate(year=1966, month=11, day=27)
    assert _texts(_person("Sanne", birth=born)) == [(date(2026, 11, 27), "Sanne Bakker turns 60")]


def test_a_birthday_without_a_year_names_no_age() -> None:
    assert _texts(_person("Sanne", birth=PartialDate(month=11, day=24))) == [(TUESDAY, "It is Sanne Bakker's birthday")]


@pytest.mark.parametrize(
    "birth", [None, PartialDate(year=1966), PartialDate(year=1966, month=12, day=1), PartialDate(year=1966, month=11)]
)
def test_no_line_without_a_day_in_this_week(birth: PartialDate | None) -> None:
    assert _texts(_person("Sanne", birth=birth)) == []


def test_who_died_or_left_has_no_birthday() -> None:
    birth = PartialDate(year=1966, month=11, day=25)
    left = (Period(start=PartialDate(year=2001), end=PartialDate(year=2020)),)
    assert _texts(_person("Sanne", birth=birth, died=True)) == []
    assert _texts(_person("Sanne", birth=birth, periods=left)) == []


def test_an_organisation_has_no_birthday() -> None:
    birth = PartialDate(year=1966, month=11, day=25)
    assert _texts(Member(entry=EntryKind.ORGANISATION, organisation="De Linde", birth=birth)) == []


@pytest.mark.parametrize(
    ("leap_birthday", "today", "expected"),
    [
        (28, date(2026, 2, 25), [date(2026, 2, 28)]),
        (1, date(2026, 2, 25), [date(2026, 3, 1)]),
        (28, date(2028, 2, 25), [date(2028, 2, 29)]),
        (28, date(2028, 2, 22), []),
        (1, date(2028, 3, 1), []),
    ],
)
def test_somebody_of_29_february_has_one_birthday_a_year(leap_birthday: int, today: date, expected: list[date]) -> None:
    born = _person("Sanne", birth=PartialDate(year=1980, month=2, day=29))
    assert [day for day, _ in _texts(born, today, leap_birthday)] == expected


def test_jubilees_of_ten_and_of_twelve_and_a_half_years() -> None:
    ten = _person("Henk", periods=(Period(start=PartialDate(year=2016, month=11, day=25)),))
    half = _person("Ayşe", periods=(Period(start=PartialDate(year=2014, month=5, day=28)),))
    nine = _person("Piet", periods=(Period(start=PartialDate(year=2017, month=11, day=25)),))
    assert _texts(ten) == [(date(2026, 11, 25), "Henk Bakker has been a member for 10 years")]
    assert _texts(half) == [(date(2026, 11, 28), "Ayşe Bakker has been a member for 12½ years")]
    assert _texts(nine) == []


def test_a_half_jubilee_from_31_august_falls_on_the_last_of_february() -> None:
    member = _person("Henk", periods=(Period(start=PartialDate(year=2013, month=8, day=31)),))
    assert [day for day, _ in _texts(member, date(2026, 2, 26))] == [date(2026, 2, 28)]


def test_a_key_of_a_former_member_waits_until_it_is_back_or_lost() -> None:
    left = (Period(start=PartialDate(year=2001), end=PartialDate(year=2020)),)
    members = {
        b"1" * 16: _person("Henk", periods=left, keys=(KeyLoan(number="3"),)),
        b"2" * 16: _person("Piet", periods=left, keys=(KeyLoan(number="4", returned_on=date(2020, 1, 1)),)),
        b"3" * 16: _person("Ria", periods=left, keys=(KeyLoan(number="5", lost=True),)),
        b"4" * 16: _person("Jan", keys=(KeyLoan(number="6"),)),
    }
    (line,) = attention(members, TUESDAY)
    assert (line.action, line.count, line.members) == ("keys", 1, (b"1" * 16,))


def test_only_the_newest_vog_counts_and_only_of_who_still_helps() -> None:
    old = Certificate(kind=CertificateKind.VOG, renew_before=date(2020, 1, 1))
    new = Certificate(kind=CertificateKind.VOG, renew_before=date(2027, 1, 10))
    stopped = Volunteer(until=PartialDate(year=2025))
    members = {
        b"1" * 16: _person("Henk", certificates=(old, new)),
        b"2" * 16: _person("Piet", certificates=(old,)),
        b"3" * 16: _person("Ria", certificates=(old,), volunteer=stopped),
        b"4" * 16: _person("Jan", certificates=(Certificate(kind=CertificateKind.BHV, renew_before=date(2020, 1, 1)),)),
    }
    lines = {line.members: line.text for line in attention(members, TUESDAY)}
    assert lines.keys() == {(b"1" * 16,), (b"2" * 16,)}
    assert "run out" in lines[(b"2" * 16,)]


def test_somebody_who_is_in_it_twice_is_named_once() -> None:
    born = PartialDate(year=1966, month=11, day=27)
    register = Register(
        today=TUESDAY,
        members={
            b"1" * 16: _person("Sanne", birth=born, emails=("sanne@example.org",)),
            b"2" * 16: _person("Sanne", birth=born, emails=("sanne@example.org",)),
            b"3" * 16: _person("Henk"),
        },
    )
    line = doubles(register)
    assert line is not None
    assert (line.count, set(line.members)) == (1, {b"1" * 16, b"2" * 16})
    assert doubles(Register(today=TUESDAY)) is None


def test_nothing_waits_in_an_empty_register() -> None:
    assert attention({}, TUESDAY) == ()
    assert this_week({}, TUESDAY) == ()

"""Days as people write them, ages, birthdays and jubilees."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wdhs_desktop.register import dates
from wdhs_desktop.register.records import PartialDate

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("02-01-1939", "02-01-1939"),
        ("15 feb 1940", "15-02-1940"),
        ("17 juli 1963", "17-07-1963"),
        ("di 5 maart 1951", "05-03-1951"),
        ("1-3-1951", "01-03-1951"),
        ("1951-03-05 00:00:00", "05-03-1951"),
        ("19510305", "05-03-1951"),
        (2002.0, "2002"),
        ("1951", "1951"),
        ("mei 1964", "05-1964"),
        ("00-00-1951", "1951"),
        (date(1980, 2, 3), "03-02-1980"),
        (datetime(1980, 2, 3, 12, 0), "03-02-1980"),  # noqa: DTZ001 a sheet knows no time zone
        ("3-2", "3 February"),
        ("29 feb", "29 February"),
    ],
)
def test_a_day_that_is_clear(written: object, shown: str) -> None:
    guess = dates.parse_date(written, TODAY)
    assert (dates.show(guess.value), guess.doubt) == (shown, None)
    assert dates.parse_date(dates.show(guess.value), TODAY).value == guess.value


@pytest.mark.parametrize(
    ("written", "proposed"),
    [
        ("3/12/53", "03-12-1953"),
        ("26/7/12", "26-07-2012"),
        ("15/10/35", "15-10-1935"),
        ("24-12-26", "24-12-1926"),
        ("5-3-'51", "05-03-1951"),
        ("1999?", "1999"),
        ("±1950", "1950"),
        ("12/25/1950", "25-12-1950"),
        (29221.0, "01-01-1980"),
        ("050351", "05-03-1951"),
    ],
)
def test_what_isnt_clear_is_doubted_with_a_proposal(written: object, proposed: str) -> None:
    guess = dates.parse_date(written, TODAY)
    assert dates.show(guess.value) == proposed
    assert guess.doubt


@pytest.mark.parametrize(
    "written", ["31-02-1950", "29-02-1951", "0001-01-01", "9999", "maart", "toen", 12.5, "1-1-2300"]
)
def test_what_is_no_day_is_doubted_without_a_proposal(written: object) -> None:
    guess = dates.parse_date(written, TODAY)
    assert guess.value is None
    assert guess.doubt
    assert str(written) in guess.doubt


@pytest.mark.parametrize("written", ["?", "onbekend", "Geen", "n.v.t."])
def test_not_known_is_no_doubt(written: str) -> None:
    guess = dates.parse_date(written, TODAY)
    assert (guess.value, guess.doubt) == (None, None)
    assert written in guess.note
    assert dates.parse_date("", TODAY) == dates.DateGuess()


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers()))
def test_nothing_breaks_the_reader_of_dates(value: object) -> None:
    guess = dates.parse_date(value, TODAY)
    assert guess.value is None or dates.show(guess.value)


@given(st.dates(min_value=date(1800, 1, 1), max_value=date(2200, 1, 1)))
def test_a_whole_day_comes_back_as_it_was_shown(day: date) -> None:
    shown = dates.show(dates.partial(day))
    assert dates.parse_date(shown, TODAY) == dates.DateGuess(dates.partial(day))


def test_ages() -> None:
    assert dates.age_text(PartialDate(year=1951, month=11, day=24), TODAY) == "75"
    assert dates.age_text(PartialDate(year=1951, month=11, day=25), TODAY) == "74"
    assert dates.age_text(PartialDate(year=1951, month=5), TODAY) == "75"
    assert dates.age_text(PartialDate(year=1951), TODAY) == "±75"
    assert dates.age_text(PartialDate(month=5, day=3), TODAY) == ""
    assert dates.age_text(PartialDate(year=2030), TODAY) == ""
    assert dates.age(PartialDate(year=1951), TODAY) is None


def test_the_next_birthday_also_without_a_year() -> None:
    assert dates.next_birthday(PartialDate(month=11, day=24), TODAY) == TODAY
    assert dates.next_birthday(PartialDate(year=1951, month=11, day=23), TODAY) == date(2027, 11, 23)
    assert dates.next_birthday(PartialDate(year=1951), TODAY) is None


def test_leap_day_falls_as_the_collective_chose() -> None:
    leap = PartialDate(year=1952, month=2, day=29)
    assert dates.birthday_in(2027, leap) == date(2027, 2, 28)
    assert dates.birthday_in(2027, leap, leap_birthday=1) == date(2027, 3, 1)
    assert dates.birthday_in(2028, leap) == date(2028, 2, 29)


def test_jubilees_of_a_year() -> None:
    assert list(dates.jubilees(PartialDate(year=2001, month=3, day=5), 2026)) == [(25.0, date(2026, 3, 5))]
    assert list(dates.jubilees(PartialDate(year=2014, month=3, day=31), 2026)) == [(12.5, date(2026, 9, 30))]
    assert list(dates.jubilees(PartialDate(year=1986), 2026)) == [(40.0, None)]
    assert list(dates.jubilees(PartialDate(year=2000), 2026)) == []

"""Households that are proposed, double entries that are found, and merging that loses nothing."""

from __future__ import annotations

from datetime import date

import msgspec

from wdhs_desktop.register.duplicates import DuplicateFinder, propose_merge
from wdhs_desktop.register.households import move_household, people_at, propose
from wdhs_desktop.register.names import parse_name
from wdhs_desktop.register.records import (
    Address,
    ContributionState,
    Household,
    Id,
    Member,
    Name,
    Paid,
    PartialDate,
    Period,
    Volunteer,
)
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import split_address

TODAY = date(2026, 11, 24)
ANNA, BRAM, KIM, DIRK, HOME = (letter * 16 for letter in (b"a", b"b", b"k", b"d", b"h"))
PLEIN = split_address("Plein 1944 49 II, 3555NG Utrecht")


def _person(written: str, **fields: object) -> Member:
    return msgspec.structs.replace(Member(name=parse_name(written).names[0]), **fields)


def _register(**people: Member) -> Register:
    return Register(today=TODAY, members={_id(name): member for name, member in people.items()})


def _id(name: str) -> Id:
    return name[:1].encode() * 16


def test_people_at_one_address_with_one_surname_are_proposed() -> None:
    register = _register(
        anna=_person("Anna van den Berg", address=PLEIN),
        bram=_person("Bram van den Berg", address=split_address("plein 1944 49 ii 3555 ng utrecht")),
        kim=_person("Kim de Vries", address=PLEIN),
        dirk=_person("Dirk van den Berg", address=PLEIN, died=True),
    )
    (proposal,) = propose(register)
    assert set(proposal.members) == {ANNA, BRAM}
    assert proposal.addressed_as == "The Van den Berg family"
    assert set(people_at(register, PLEIN, without=ANNA)) == {BRAM, KIM}


def test_a_partner_with_both_names_belongs_to_the_household() -> None:
    register = _register(
        anna=_person("Anna de Vries-van den Berg", address=PLEIN), bram=_person("Bram de Vries", address=PLEIN)
    )
    (proposal,) = propose(register)
    assert set(proposal.members) == {ANNA, BRAM}


def test_who_live_together_already_arent_proposed_again() -> None:
    together = {"address": PLEIN, "household": HOME}
    register = _register(anna=_person("Anna Berg", **together), bram=_person("Bram Berg", **together))
    assert propose(register) == ()
    joined = register.with_members({**register.members, KIM: _person("Kim Berg", address=PLEIN)}, TODAY)
    (proposal,) = propose(joined)
    assert proposal.household == HOME


def test_a_move_of_the_whole_household_keeps_it_together() -> None:
    members = {
        one: _person(name, address=PLEIN, household=HOME) for one, name in ((ANNA, "Anna Aa"), (BRAM, "Bram Aa"))
    }
    register = Register(today=TODAY, members=members, households={HOME: Household()})
    moved = move_household(register, [ANNA, BRAM], Address(street="Kerkstraat", number=1), date(2026, 12, 1), KIM)
    assert {member.household for member in moved.values()} == {HOME}
    assert moved[ANNA].address.street == "Kerkstraat"
    assert "Plein 1944 49 II" in moved[ANNA].remarks
    alone = move_household(register, [ANNA], Address(street="Kerkstraat", number=1), date(2026, 12, 1), KIM)
    assert alone[ANNA].household is None


def test_the_samples_double_entries_are_found() -> None:
    otto = {"address": PLEIN, "birth": PartialDate(year=1973, month=9, day=23)}
    register = _register(
        anna=_person("Otto in 't Veld", phones=("06-51699389",), **otto),
        bram=_person("Veld, Otto (in 't)", phones=("06-51699389",), **otto),
        kim=_person("Els Veld", address=PLEIN),
        dirk=_person("Daan Boer"),
    )
    ((first, likeness),) = DuplicateFinder(register).pairs()
    assert {first, likeness.id} == {ANNA, BRAM}
    assert "the same name" in likeness.reasons
    assert "the same phone number" in likeness.reasons


def test_a_near_spelling_or_initials_with_a_fitting_birth() -> None:
    register = _register(
        anna=_person("Umut den Beek", birth=PartialDate(year=1939)), bram=_person("T. Müller", emails=("t@example.nl",))
    )
    finder = DuplicateFinder(register)
    beeck = _person("Umut den Beeck", birth=PartialDate(year=1939, month=1, day=2))
    assert [likeness.id for likeness in finder.like(beeck)] == [ANNA]
    assert [likeness.id for likeness in finder.like(_person("Truus Muller", emails=("T@example.nl",)))] == [BRAM]


def test_a_couple_or_a_father_and_his_son_arent_one_person() -> None:
    register = _register(
        anna=_person("Jan Bakker", address=PLEIN, phones=("030-1234567",), birth=PartialDate(year=1950)),
    )
    finder = DuplicateFinder(register)
    assert finder.like(_person("Els Bakker", address=PLEIN, phones=("030-1234567",))) == []
    assert finder.like(_person("Jan Bakker", birth=PartialDate(year=1980))) == []


def test_merging_keeps_both_values() -> None:
    mine = _person(
        "Umut den Beek",
        phones=("06-17421809",),
        emails=("umut@example.nl",),
        birth=PartialDate(year=1939, month=1, day=2),
        number="1",
        own_fields={"aa": "noten"},
        contributions=(ContributionState(year=2025, paid=Paid.YES),),
        periods=(Period(start=PartialDate(year=2006)),),
        remarks="sleutel 14",
    )
    theirs = _person(
        "U. den Beeck",
        phones=("06-17421809", "030-1234567"),
        emails=("UMUT@example.nl",),
        birth=PartialDate(year=1940),
        number="6",
        address=PLEIN,
        own_fields={"aa": "gluten", "bb": "L"},
        contributions=(ContributionState(year=2025, paid=Paid.NO), ContributionState(year=2026, paid=Paid.YES)),
        volunteer=Volunteer(tasks="tuin"),
        remarks="verhuisd?",
    )
    proposal = propose_merge(mine, theirs, {"aa": "Allergie"})
    merged = proposal.merged
    assert merged.name == Name(given="Umut", initials="U.", prefix="den", surname="Beek")
    assert merged.phones == ("06-17421809", "030-1234567")
    assert merged.emails == ("umut@example.nl",)
    assert (merged.number, merged.birth, merged.address) == ("1", mine.birth, PLEIN)
    assert merged.own_fields == {"aa": "noten", "bb": "L"}
    assert [state.paid for state in merged.contributions] == [Paid.YES, Paid.YES]
    assert merged.volunteer == Volunteer(tasks="tuin")
    for text in ("sleutel 14", "verhuisd?", "Beeck, U. den", "1940", "Member number: 6", "Allergie: gluten", "2025"):
        assert text in merged.remarks


def test_merging_equals_changes_nothing() -> None:
    mine = _person("Umut den Beek", phones=("06-17421809",), address=PLEIN)
    assert propose_merge(mine, mine).merged == mine


def test_a_more_precise_day_wins() -> None:
    mine = _person("Umut den Beek", birth=PartialDate(year=1939))
    theirs = _person("Umut den Beek", birth=PartialDate(year=1939, month=1, day=2))
    proposal = propose_merge(mine, theirs)
    assert proposal.merged.birth == theirs.birth
    assert proposal.kept_in_remarks == ()

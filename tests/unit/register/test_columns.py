"""Columns show, sort and take in values, and what they show can be typed back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.register.columns import chosen_columns, column_by_id, columns_of
from wdhs_desktop.register.records import (
    Address,
    ContributionState,
    EmergencyContact,
    FunctionTerm,
    Group,
    Household,
    Id,
    KeyLoan,
    Member,
    MemberMoney,
    Name,
    NameOrder,
    OwnField,
    OwnFieldKind,
    Paid,
    PartialDate,
    Period,
    Salutation,
    Volunteer,
)
from wdhs_desktop.register.register import Register

TODAY = date(2026, 11, 24)
ONE, TWO, KOOK, TUIN, HOME, SIZE = (bytes([at]) * 16 for at in range(1, 7))
ANNA = Member(
    number="12",
    name=Name(given="Anna", initials="A.B.", prefix="van den", surname="Berg"),
    salutation=Salutation.MADAM,
    birth=PartialDate(year=1951, month=3, day=5),
    address=Address(street="Plein 1944", number=263, addition="hs", postcode="3449 TW", place="Utrecht"),
    emails=("anna@example.nl", "a.berg@example.nl"),
    phones=("06-12345678", "030-1234567"),
    emergency=(EmergencyContact(name="Piet", phone="06-87654321", relation="zoon"), EmergencyContact(name="Els")),
    language="Nederlands",
    remarks="=1+1",
    own_fields={SIZE.hex(): "38"},
    household=HOME,
    payer=TWO,
    periods=(Period(kind="gezinslid", start=PartialDate(year=2001)),),
    functions=(FunctionTerm(title="secretaris"), FunctionTerm(title="kok", end=PartialDate(year=2020))),
    groups=(TUIN, KOOK),
    volunteer=Volunteer(tasks="koken"),
    keys=(KeyLoan(number="14", doors="voordeur"), KeyLoan(number="3", returned_on=TODAY)),
    contributions=(ContributionState(year=2025, paid=Paid.PARTLY), ContributionState(year=2026, paid=Paid.YES)),
)
BRAM = Member(name=Name(given="Bram", prefix="van den", surname="Berg"), household=HOME)
REGISTER = Register(
    today=TODAY,
    members={ONE: ANNA, TWO: BRAM},
    households={HOME: Household()},
    groups={KOOK: Group(name="kookgroep"), TUIN: Group(name="Tuin"), ONE: Group(name="oud", closed=True)},
    own_fields={SIZE: OwnField(title="Schoenmaat", kind=OwnFieldKind.NUMBER)},
    money={ONE: MemberMoney(member=ONE, iban="NL91ABNA0417164300")},
)


def _shown(member: Member, register: Register = REGISTER) -> dict[str, str]:
    return {column.id: column.value(member, register) for column in columns_of(register)}


def test_what_is_shown_of_somebody() -> None:
    shown = _shown(ANNA)
    expected: Mapping[str, str] = {
        "naam": "Berg, Anna van den",
        "adres": "Plein 1944 263hs",
        "telefoon": "06-12345678; 030-1234567",
        "email": "anna@example.nl; a.berg@example.nl",
        "geboren": "05-03-1951",
        "leeftijd": "75",
        "lid_sinds": "2001",
        "soort": "gezinslid",
        "groepen": "kookgroep, Tuin",
        "functies": "secretaris",
        "vrijwilliger": "yes",
        "nood": "Piet (zoon) 06-87654321; Els",
        "sleutels": "14 voordeur",
        "huishouden": "The Van den Berg family",
        "betaler": "Bram van den Berg",
        "contributie_2026": "yes",
        "contributie_2025": "partly",
        f"group:{KOOK.hex()}": "x",
        f"own:{SIZE.hex()}": "38",
        "iban": "NL91 ABNA 0417 1643 00",
        "opmerkingen": "=1+1",
    }
    assert {column: shown[column] for column in expected} == expected
    assert f"group:{ONE.hex()}" not in shown


def test_what_is_shown_can_be_typed_back() -> None:
    for column in columns_of(REGISTER):
        if column.edit is not None:
            typed = column.edit(ANNA, column.value(ANNA, REGISTER), REGISTER)
            assert column.value(typed, REGISTER) == column.value(ANNA, REGISTER), column.id
            if column.id not in {"groepen", "aanspreekvorm"} and not column.id.startswith("group:"):
                assert typed == ANNA, column.id


def test_emptying_every_cell_leaves_a_name() -> None:
    member = ANNA
    for column in columns_of(REGISTER):
        if column.edit is not None and column.id not in {"naam", "roepnaam", "voorletters", "achternaam"}:
            member = column.edit(member, "", REGISTER)
    assert member.name == Name(given="Anna", initials="A.B.", surname="Berg")
    assert (member.address, member.phones, member.groups) == (Address(), (), ())


def _typed(column_id: str, text: str, member: Member = ANNA) -> Member:
    column = column_by_id(column_id, REGISTER)
    assert column is not None
    assert column.edit is not None
    return column.edit(member, text, REGISTER)


def test_typing_is_tidied() -> None:
    assert _typed("naam", "Jansen, Anna").name == Name(given="Anna", initials="A.B.", surname="Jansen")
    assert _typed("telefoon", "612345678 (dochter)").phones == ("06-12345678",)
    assert "dochter" in _typed("telefoon", "612345678 (dochter)").remarks
    assert _typed("postcode", "1234ab de meern").address.postcode == "1234 AB"
    assert _typed("postcode", "1234ab de meern").address.place == "De Meern"
    assert _typed("plaats", "UTRECHT").address.place == "Utrecht"
    assert _typed("adres", "Kerkstraat 1, 3511AB Utrecht").address.street == "Kerkstraat"
    assert _typed("geboren", "5 maart").birth == PartialDate(month=3, day=5)
    assert _typed("lid_tot", "1-5-2026").periods[0].end == PartialDate(year=2026, month=5, day=1)
    assert _typed("contributie_2026", "½").contributions[-1].paid is Paid.PARTLY
    assert _typed("contributie_2026", "3-2").contributions[-1].on == PartialDate(year=2026, month=2, day=3)
    assert _typed("partner_achternaam", "Vries").name.order is NameOrder.PARTNER_OWN
    assert _typed("groepen", "TUIN").groups == (TUIN,)
    assert _typed(f"group:{KOOK.hex()}", "").groups == (TUIN,)


@pytest.mark.parametrize(
    ("column_id", "text"),
    [
        ("naam", "Jan en Els Bakker"),
        ("naam", ""),
        ("geboren", "3/12/53"),
        ("geboren", "31-02-1950"),
        ("email", "geen idee"),
        ("groepen", "bestaat niet"),
        ("contributie_2026", "misschien"),
        ("huisnummer", "twaalf"),
        ("vrijwilliger", "soms"),
        ("aanspreekvorm", "majesteit"),
        ("opmerkingen", "bsn 111222333"),
        ("roepnaam", "An\u202ena"),
        (f"own:{SIZE.hex()}", "groot"),
    ],
)
def test_what_cant_be_kept_is_explained(column_id: str, text: str) -> None:
    with pytest.raises(UserError) as refusal:
        _typed(column_id, text)
    assert refusal.value.do


def test_a_volunteer_who_is_unticked_stopped_today() -> None:
    stopped = _typed("vrijwilliger", "nee").volunteer
    assert stopped == Volunteer(tasks="koken", until=PartialDate(year=2026, month=11, day=24))


def test_columns_sort_as_people_expect() -> None:
    streets = ["Kerkstraat 10", "Kerkstraat 9", "Achterom 2", ""]
    members = [_typed("adres", text, BRAM) for text in streets]
    column = column_by_id("adres", REGISTER)
    assert column is not None
    ordered = sorted(members, key=lambda member: column.sort(member, REGISTER))
    assert [column.value(member, REGISTER) for member in ordered] == ["Achterom 2", "Kerkstraat 9", "Kerkstraat 10", ""]


def test_columns_that_are_gone_are_left_out() -> None:
    chosen = chosen_columns(("name", "group:00", "email"), REGISTER)
    assert [column.id for column in chosen] == ["naam", "email"]
    assert column_by_id("own:00", REGISTER) is None


def test_money_shows_only_to_who_may_see_it() -> None:
    without = Register(today=TODAY, members=dict[Id, Member](REGISTER.members))
    assert "iban" not in _shown(ANNA, without)

"""Overviews: what stands on the paper is what the register says, and nobody stands on it who shouldn't."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.printing.compose import compose
from wdhs_desktop.printing.document import AttendanceDocument, Foot, LabelsDocument, TableDocument
from wdhs_desktop.register.list_records import OverviewChoice, OverviewKind
from wdhs_desktop.register.overviews import OVERVIEWS, document_for, overview_of
from wdhs_desktop.register.records import (
    Address,
    EntryKind,
    Household,
    Id,
    Member,
    Name,
    PartialDate,
    RegisterSettings,
    Salutation,
)
from wdhs_desktop.register.register import Register

TODAY = date(2026, 11, 24)
FOOT = Foot(purpose="feest", maker="Anna", made_on=TODAY, count=0, control_code="1284-K7Q2", collective="De Linde")
HOME = Address(street="Ahornstraat", number=12, postcode="3513 AB", place="Utrecht")


def one(number: int) -> Id:
    return bytes([number]) * 16


def person(given: str, surname: str, prefix: str = "", **more: object) -> Member:
    more = {"address": HOME} | more
    return Member(name=Name(given=given, surname=surname, prefix=prefix), **more)  # type: ignore[arg-type]


def register(*members: Member, households: dict[Id, Household] | None = None, **settings: object) -> Register:
    return Register(
        today=TODAY,
        members={one(number): member for number, member in enumerate(members, start=1)},
        households=households or {},
        settings=RegisterSettings(**settings),  # type: ignore[arg-type]
    )


def everybody(of: Register) -> list[Id]:
    return list(of.members)


def table(choice: OverviewChoice, of: Register) -> TableDocument:
    document = document_for(choice, everybody(of), of, FOOT)
    assert isinstance(document, TableDocument)
    return document


def labels(of: Register, **choice: object) -> LabelsDocument:
    chosen = OverviewChoice(kind=OverviewKind.LABELS, **choice)  # type: ignore[arg-type]
    document = document_for(chosen, everybody(of), of, FOOT)
    assert isinstance(document, LabelsDocument)
    return document


def test_a_member_list_has_the_chosen_columns_in_the_chosen_order_and_sorts_the_dutch_way() -> None:
    of = register(person("Anna", "Vries", "de"), person("Bram", "Berg", "van den"), person("Çelik", "Aydın"))
    document = table(OverviewChoice(columns=("postcode", "naam")), of)
    assert [column.title for column in document.columns] == ["Postcode", "Name"]
    assert document.sections[0].rows == (
        ("3513 AB", "Aydın, Çelik"),
        ("3513 AB", "Berg, Bram van den"),
        ("3513 AB", "Vries, Anna de"),
    )
    backwards = table(OverviewChoice(columns=("naam",), descending=True), of)
    assert backwards.sections[0].rows[0] == ("Vries, Anna de",)


def test_the_foot_counts_who_is_on_it_and_carries_the_purpose_of_the_choice() -> None:
    of = register(person("Anna", "Bos"))
    foot = msgspec.structs.replace(FOOT, purpose="")
    document = document_for(OverviewChoice(purpose="brandveiligheid"), [*everybody(of), one(99)], of, foot)
    assert isinstance(document, TableDocument)
    assert document.foot.count == 1
    assert document.foot.purpose == "brandveiligheid"
    assert document.heading.collective == "De Linde"


def test_a_vaste_lijst_has_its_own_name_on_top() -> None:
    of = register(person("Anna", "Bos"))
    document = document_for(OverviewChoice(), everybody(of), of, FOOT, title="Sleutellijst bestuur")
    assert isinstance(document, TableDocument)
    assert document.heading.title == "Sleutellijst bestuur"


def test_a_list_with_secret_addresses_says_so_and_one_without_addresses_keeps_silent() -> None:
    of = register(person("Anna", "Bos", address_secret=True), person("Bram", "Smit"))
    assert "1" in table(OverviewChoice(columns=("naam", "adres")), of).note
    assert table(OverviewChoice(columns=("naam", "telefoon")), of).note == ""


def test_an_attendance_list_has_a_column_a_day_and_first_names_when_sorted_on_them() -> None:
    of = register(person("Zeynep", "Aksoy"), person("Anna", "Zwart", "de"))
    choice = OverviewChoice(
        kind=OverviewKind.ATTENDANCE, dates=(date(2026, 12, 1), date(2026, 11, 24)), sort_by="roepnaam", blank_lines=3
    )
    document = document_for(choice, everybody(of), of, FOOT)
    assert isinstance(document, AttendanceDocument)
    assert [row[0] for row in document.rows] == ["Anna de Zwart", "Zeynep Aksoy"]
    assert len(document.dates) == 2
    assert "24" in document.dates[0]
    assert document.extra_columns == ()
    assert document.blank_rows == 3


def test_an_attendance_list_without_days_has_open_heads() -> None:
    of = register(person("Anna", "Bos", phones=("06-12345678",)))
    choice = OverviewChoice(kind=OverviewKind.ATTENDANCE, open_dates=4, columns=("naam", "telefoon"))
    document = document_for(choice, everybody(of), of, FOOT)
    assert isinstance(document, AttendanceDocument)
    assert document.dates == ("",) * 4
    assert document.rows == (("Bos, Anna", "06-12345678"),)


def test_a_household_gets_one_label_by_the_rules_of_postnl() -> None:
    of = register(
        person("Anna", "Berg", "van den", household=one(50)),
        person("Bram", "Berg", "van den", household=one(50)),
        person("Cor", "Smit", salutation=Salutation.SIR),
        households={one(50): Household()},
    )
    document = labels(of)
    assert document.labels == (
        ("The Van den Berg family", "Ahornstraat 12", "3513 AB  UTRECHT"),
        ("Mr Cor Smit", "Ahornstraat 12", "3513 AB  UTRECHT"),
    )
    assert document.note == ""
    assert len(labels(of, per_household=False).labels) == 3


def test_a_household_is_addressed_as_it_wants_to_be() -> None:
    of = register(
        person("Anna", "Berg", household=one(50)),
        person("Bram", "Smit", household=one(50)),
        households={one(50): Household(addressed_as="Bewoners van De Ark")},
    )
    assert labels(of).labels[0][0] == "Bewoners van De Ark"


def test_who_of_a_household_lives_elsewhere_gets_a_label_there() -> None:
    away = Address(street="Meent", number=3, postcode="3011 JA", place="Rotterdam")
    of = register(person("Anna", "Berg", household=one(50)), person("Bram", "Berg", household=one(50), address=away))
    assert {label[-1] for label in labels(of).labels} == {"3513 AB  UTRECHT", "3011 JA  ROTTERDAM"}


def test_secret_returned_missing_and_deceased_get_no_label_and_are_counted() -> None:
    of = register(
        person("Anna", "Een"),
        person("Bram", "Twee", address_secret=True),
        person("Cor", "Drie", mail_returned=True),
        person("Dirk", "Vier", died=True),
        person("Eva", "Vijf", address=Address()),
        person("Fien", "Zes", address_secret=True),
    )
    document = labels(of)
    assert [label[0] for label in document.labels] == ["Anna Een"]
    assert document.note.startswith("5 people are not on it")
    assert "2 with a secret address" in document.note
    assert "1 who died" in document.note


def test_a_dead_or_secret_person_is_not_named_on_the_label_of_the_household() -> None:
    of = register(
        person("Anna", "Berg", household=one(50)),
        person("Bram", "Smit", household=one(50), died=True),
        person("Cor", "Bos", household=one(50), address_secret=True),
        households={one(50): Household()},
    )
    assert labels(of).labels == (("Anna Berg", "Ahornstraat 12", "3513 AB  UTRECHT"),)


def test_an_organisation_and_a_country_stand_on_the_label() -> None:
    of = register(
        Member(
            entry=EntryKind.ORGANISATION,
            organisation="Stichting Groen",
            name=Name(given="Kim", surname="Verbeek"),
            address=Address(street="Meir", number=1, postcode="2000", place="Antwerpen", country="België"),
        ),
        person("Anna", "Bos", address=Address(street="Dam", number=1, place="Amsterdam", country="Nederland")),
    )
    first, second = labels(of, sort_by="").labels
    assert first == ("Stichting Groen", "For the attention of Kim Verbeek", "Meir 1", "2000  ANTWERPEN", "BELGIË")
    assert second == ("Anna Bos", "Dam 1", "AMSTERDAM")


def test_birthdays_stand_by_month_from_this_month_on_with_the_age_they_reach() -> None:
    of = register(
        person("Anna", "Bos", birth=PartialDate(year=1951, month=3, day=5)),
        person("Bram", "Smit", birth=PartialDate(month=11, day=30)),
        person("Cor", "Vink", birth=PartialDate(year=1960, month=11, day=2)),
        person("Dirk", "Ruis", birth=PartialDate(year=1940)),
        person("Eva", "Dood", birth=PartialDate(year=1950, month=12, day=1), died=True),
    )
    document = table(OverviewChoice(kind=OverviewKind.BIRTHDAYS), of)
    assert [section.rows for section in document.sections] == [
        (("2", "Cor Vink", "66"), ("30", "Bram Smit", "")),
        (("5", "Anna Bos", "76"),),
    ]
    assert "2026" in document.sections[0].title
    assert "2027" in document.sections[1].title
    assert document.note.startswith("1 ")
    assert document.foot.count == 3
    without = table(OverviewChoice(kind=OverviewKind.BIRTHDAYS, columns=("naam",)), of)
    assert without.sections[1].rows == (("5", "Anna Bos"),)


@pytest.mark.parametrize(("leap_birthday", "month"), [(28, 2), (1, 3)])
def test_29_february_stands_where_the_collective_wants_it(leap_birthday: int, month: int) -> None:
    of = register(
        person("Anna", "Bos", birth=PartialDate(year=1952, month=2, day=29)),
        person("Bram", "Smit", birth=PartialDate(year=1950, month=3, day=20)),
        leap_birthday=leap_birthday,
    )
    document = table(OverviewChoice(kind=OverviewKind.BIRTHDAYS), of)
    with_anna = next(section for section in document.sections if any("Anna Bos" in row for row in section.rows))
    assert len(with_anna.rows) == (1 if month == 2 else 2)
    assert with_anna.rows[0] == ("29", "Anna Bos", "75")


@pytest.mark.parametrize("overview", OVERVIEWS, ids=lambda overview: overview.kind.value)
def test_every_overview_becomes_paper_also_for_nobody(overview: object) -> None:
    kind = overview.kind  # type: ignore[attr-defined]
    of = register(person("Anna", "Bos", birth=PartialDate(year=1951, month=3, day=5)))
    assert compose(document_for(OverviewChoice(kind=kind), everybody(of), of, FOOT)).pages == 1
    assert compose(document_for(OverviewChoice(kind=kind), [], of, FOOT)).pages == 1


def test_every_kind_has_an_overview_and_an_unknown_label_sheet_is_refused() -> None:
    assert {overview_of(kind).kind for kind in OverviewKind} == set(OverviewKind)
    with pytest.raises(UserError):
        labels(register(person("Anna", "Bos")), label_sheet="L0000")

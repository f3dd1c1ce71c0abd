"""The table in a sheet is found under titles and between blank rows, and its columns are guessed with a reason."""

from __future__ import annotations

from datetime import date

import pytest
from support import sheets

from wdhs_desktop.register.exchange.mapping import Mapping, Target, find_table, guess, propose_sheet, table_at
from wdhs_desktop.register.exchange.reading import read_sheets
from wdhs_desktop.register.exchange.sheets import Cell, Sheet
from wdhs_desktop.register.records import Group, OwnField
from wdhs_desktop.register.register import Register

NOBODY = Register(today=sheets.TODAY)


def sheet_of(*rows: list[Cell]) -> Sheet:
    width = max(len(row) for row in rows)
    return Sheet(name="leden", rows=[[*row, *[""] * (width - len(row))] for row in rows])


def guessed(sheet: Sheet, register: Register = NOBODY) -> Mapping:
    return guess(sheet, find_table(sheet), register)


def targets(mapping: Mapping) -> dict[str, Target]:
    return {column.title: column.target for column in mapping.columns}


def test_every_column_of_the_buurthuis_list() -> None:
    members, former, _ = read_sheets(sheets.MEMBERS).sheets
    mapping = guessed(members)
    assert mapping.table.header_rows == (2,)
    assert (mapping.table.first, mapping.table.last) == (3, 194)
    assert targets(mapping) == {
        "Nr": Target.ROW_NUMBER,
        "Naam": Target.NAME,
        "Adres": Target.ADDRESS,
        "PC + plaats": Target.POSTCODE_PLACE,
        "Tel. thuis": Target.PHONE,
        "mobiel": Target.PHONE,
        "e-mail": Target.EMAIL,
        "geb.dat.": Target.BIRTH,
        "lid sinds": Target.SINCE,
        "contr. 2025": Target.CONTRIBUTION,
        "contr. 2026": Target.CONTRIBUTION,
        "vrijw.": Target.VOLUNTEER,
        "kookgroep": Target.GROUP,
        "tuin": Target.GROUP,
        "opmerkingen": Target.REMARKS,
    }
    assert [column.parameter for column in mapping.columns if column.target is Target.CONTRIBUTION] == ["2025", "2026"]
    assert targets(guessed(former)) == {
        "Naam": Target.NAME,
        "Adres": Target.ADDRESS,
        "weg per": Target.UNTIL,
        "reden": Target.REASON,
    }


def test_every_column_of_the_export() -> None:
    (sheet,) = read_sheets(sheets.EXPORT).sheets
    assert [column.target for column in guessed(sheet).columns] == [
        *(Target.NUMBER, Target.GIVEN, Target.PREFIX, Target.SURNAME, Target.SEX, Target.STREET, Target.HOUSE_NUMBER),
        *(Target.ADDITION, Target.POSTCODE, Target.PLACE, Target.PHONE, Target.PHONE, Target.EMAIL, Target.BIRTH),
        *(Target.SINCE, Target.UNTIL, Target.IBAN, Target.MANDATE),
    ]


def test_every_guess_says_why() -> None:
    members = read_sheets(sheets.MEMBERS).sheets[0]
    assert all(column.why for column in guessed(members).columns)
    assert all(0 <= column.confidence <= 1 for column in guessed(members).columns)


def test_the_sheet_with_the_members_is_proposed() -> None:
    workbook = read_sheets(sheets.MEMBERS)
    proposed = propose_sheet(workbook.sheets)
    assert proposed is not None
    assert proposed.name == "leden 2026"
    assert propose_sheet([Sheet(name="leeg", rows=[["", ""]])]) is None


def test_a_hidden_sheet_is_not_proposed_before_a_shown_one() -> None:
    rows: list[list[Cell]] = [["Naam", "Adres"], ["Jan Bos", "Kerkstraat 1"]]
    hidden = Sheet(name="oud", rows=rows * 9, hidden=True)
    assert propose_sheet([hidden, Sheet(name="nu", rows=rows)]) == Sheet(name="nu", rows=rows)


def test_headings_in_two_rows_are_joined() -> None:
    sheet = sheet_of(
        ["Ledenlijst De Linde", "", "", ""],
        ["", "Telefoon", "", ""],
        ["Naam", "thuis", "mobiel", "Plaats"],
        ["Jan Bos", "030-1234567", "06-12345678", "Utrecht"],
        ["An Vos", "", "06-87654321", "Zeist"],
    )
    mapping = guessed(sheet)
    assert mapping.table.header_rows == (1, 2)
    assert [column.title for column in mapping.columns] == ["Naam", "Telefoon thuis", "Telefoon mobiel", "Plaats"]
    assert [column.target for column in mapping.columns][1:3] == [Target.PHONE, Target.PHONE]


def test_a_list_without_headings_is_guessed_from_its_contents() -> None:
    sheet = sheet_of(
        ["Jan van den Bos", "Kerkstraat 12", "3512 AB", "06-12345678", "jan@example.nl"],
        ["An Vos", "Plein 1944 263hs", "3515 CD", "06-87654321", "an@example.nl"],
        ["Piet de Wit", "Oudegracht 5", "3516 XY", "030-1234567", ""],
    )
    mapping = guessed(sheet)
    assert mapping.table.header_rows == ()
    assert [column.target for column in mapping.columns] == [
        *(Target.NAME, Target.ADDRESS, Target.POSTCODE, Target.PHONE, Target.EMAIL)
    ]
    assert mapping.columns[0].title == "A"


def test_the_person_can_say_where_the_headings_are() -> None:
    sheet = sheet_of(["x", "y"], ["Naam", "Adres"], ["Jan Bos", "Kerkstraat 1"])
    assert table_at(sheet, range(1)).first == 1
    assert table_at(sheet, range(1, 2)).titles == ("Naam", "Adres")
    assert table_at(sheet, range(2, 2)).header_rows == ()


@pytest.mark.parametrize("title", ["BSN", "bsn-nummer", "Burgerservicenummer", "sofinr."])
def test_a_column_called_bsn_is_refused(title: str) -> None:
    mapping = guessed(sheet_of(["Naam", title], ["Jan Bos", "niet ingevuld"]))
    assert mapping.columns[1].target is Target.REFUSED
    assert "BSN" in mapping.columns[1].why
    assert mapping.columns[1].samples == ()


def test_a_column_full_of_bsns_is_refused_whatever_it_is_called() -> None:
    numbers: list[Cell] = ["111222333", 123456782, "1112.22.333"]
    mapping = guessed(sheet_of(["Naam", "kenmerk"], *[["Jan Bos", number] for number in numbers]))
    assert mapping.columns[1].target is Target.REFUSED


def test_numbers_that_are_not_a_count_are_member_numbers() -> None:
    assert guessed(sheet_of(["Nr", "Naam"], [101, "Jan Bos"], [107, "An Vos"], [9, "P. Wit"])).columns[0].target is (
        Target.NUMBER
    )


def test_own_fields_and_groups_of_the_register_go_before_every_guess() -> None:
    register = Register(
        today=sheets.TODAY,
        own_fields={b"f" * 16: OwnField(title="Status")},
        groups={b"g" * 16: Group(name="Tuin")},
    )
    mapping = guessed(
        sheet_of(["Naam", "status", "tuin"], ["Jan Bos", "actief", "x"], ["An Vos", "rust", ""]), register
    )
    assert [(column.target, column.parameter) for column in mapping.columns[1:]] == [
        (Target.OWN, "Status"),
        (Target.GROUP, "Tuin"),
    ]


def test_an_unknown_column_becomes_an_own_field() -> None:
    column = guessed(sheet_of(["Naam", "Fietstas kleur"], ["Jan Bos", "rood"], ["An Vos", "blauw"])).columns[1]
    assert (column.target, column.parameter) == (Target.OWN, "Fietstas kleur")


def test_naam_beside_voornaam_is_the_surname() -> None:
    assert targets(guessed(sheet_of(["Voornaam", "Naam"], ["Jan", "Bos"], ["An", "Vos"])))["Naam"] is Target.SURNAME


@pytest.mark.parametrize(
    ("title", "target"),
    [
        ("Geb. datum", Target.BIRTH),
        ("GEBOORTEDATUM", Target.BIRTH),
        ("Lid vanaf:", Target.SINCE),
        ("Emailadres", Target.EMAIL),
        ("Mob. nr", Target.PHONE),
        ("06-nummer", Target.PHONE),
        ("Telefoon 2", Target.PHONE),
        ("Tussenvoegsel(s)", Target.PREFIX),
    ],
)
def test_titles_as_people_write_them(title: str, target: Target) -> None:
    cells: dict[Target, list[Cell]] = {
        Target.BIRTH: [date(1950, 1, 2), date(1960, 3, 4)],
        Target.SINCE: [date(2010, 1, 2), date(2012, 3, 4)],
        Target.EMAIL: ["a@example.nl", "b@example.nl"],
        Target.PHONE: ["06-12345678", "06-87654321"],
        Target.PREFIX: ["van", "de"],
    }
    first, second = cells[target]
    sheet = sheet_of(["Voornaam", "Achternaam", title], ["Jan", "Bos", first], ["An", "Vos", second])
    assert guessed(sheet).columns[2].target is target


def test_a_target_can_be_changed_by_hand() -> None:
    mapping = guessed(sheet_of(["Naam", "Fietstas"], ["Jan Bos", "rood"])).with_target(1, Target.GROUP)
    assert (mapping.columns[1].target, mapping.columns[1].parameter) == (Target.GROUP, "Fietstas")
    assert mapping.has_names
    assert not mapping.with_target(0, Target.SKIP).has_names


def test_a_mere_number_behind_the_street_is_the_house_and_elsewhere_the_member() -> None:
    beside = guessed(
        sheet_of(
            ["Naam", "Straat", "Nr", "Plaats"],
            *[[f"Jan de Wit {n}", "Dorpsstraat", n % 7 + 1, "Ede"] for n in range(20)],
        )
    )
    assert targets(beside)["Nr"] is Target.HOUSE_NUMBER
    first = guessed(
        sheet_of(["Nr", "Naam", "Straat"], *[[4000 + 3 * n, f"Jan de Wit {n}", "Dorpsstraat 3"] for n in range(20)])
    )
    assert targets(first)["Nr"] is Target.NUMBER

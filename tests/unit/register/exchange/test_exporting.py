"""What is exported is exactly what was asked, never a formula, and reads back as the original."""

from __future__ import annotations

import csv
import zipfile
from datetime import date
from pathlib import Path

import msgspec
import openpyxl
import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import sheets

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import say
from wdhs_desktop.register.columns import chosen_columns, columns_of
from wdhs_desktop.register.exchange.exporting import export
from wdhs_desktop.register.exchange.formulas import neutralised, original
from wdhs_desktop.register.exchange.importing import plan
from wdhs_desktop.register.exchange.mapping import find_table, guess
from wdhs_desktop.register.exchange.reading import read_sheets
from wdhs_desktop.register.exchange.sheets import Caps, text_of
from wdhs_desktop.register.exchange.text_files import read_text
from wdhs_desktop.register.records import Address, Group, Id, Member, Name, PartialDate, Period
from wdhs_desktop.register.register import Register

ANNA, HASAN, NASTY = b"a" * 16, b"h" * 16, b"n" * 16
COOKS = b"g" * 16
REGISTER = Register(
    today=sheets.TODAY,
    members={
        ANNA: Member(
            name=Name(given="Anna", prefix="van den", surname="Berg"),
            address=Address(street="Plein 1944", number=263, addition="hs", postcode="3449 TW", place="Utrecht"),
            birth=PartialDate(year=1951, month=3, day=5),
            phones=("06-12345678", "030-1234567"),
            emails=("anna@example.nl", "berg@example.nl"),
            groups=(COOKS,),
            periods=(Period(start=PartialDate(year=2002)),),
        ),
        HASAN: Member(name=Name(given="Hasan", surname="Yılmaz"), phones=("+32 475 12 34 56",)),
        NASTY: Member(name=Name(given="=1+1", surname="O'Neil"), remarks='=HYPERLINK("http://x")\n"regel" twee; 😀'),
    },
    groups={COOKS: Group(name="kookgroep")},
)
COLUMNS = ("naam", "adres", "postcode", "plaats", "telefoon", "email", "geboren", "lid_sinds", "groepen", "opmerkingen")


def written(path: Path, ids: tuple[Id, ...] = (ANNA, HASAN, NASTY), columns: tuple[str, ...] = COLUMNS) -> Path:
    export(path, chosen_columns(columns, REGISTER), ids, REGISTER)
    return path


def shown(ids: tuple[Id, ...] = (ANNA, HASAN, NASTY), columns: tuple[str, ...] = COLUMNS) -> list[list[str]]:
    chosen = chosen_columns(columns, REGISTER)
    people = [[column.value(REGISTER.members[one], REGISTER) for column in chosen] for one in ids]
    return [[column.title for column in chosen], *people]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_sheet_reads_back_as_what_was_on_the_screen(tmp_path: Path, ending: str) -> None:
    read = read_sheets(written(tmp_path / f"leden{ending}")).sheets[0]
    assert [[text_of(cell) for cell in row] for row in read.rows] == shown()


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_only_the_given_people_and_columns_in_their_order(tmp_path: Path, ending: str) -> None:
    read = read_sheets(written(tmp_path / f"leden{ending}", (HASAN, ANNA), ("telefoon", "naam"))).sheets[0]
    assert read.rows == [
        ["Phone", "Name"],
        ["+32 475 12 34 56", "Yılmaz, Hasan"],
        [shown((ANNA,), ("telefoon",))[1][0], "Berg, Anna van den"],
    ]


def test_the_workbook_has_no_formula_real_dates_and_no_name_in_its_papers(tmp_path: Path) -> None:
    path = written(tmp_path / "leden.xlsx")
    page = openpyxl.load_workbook(path).active
    assert page is not None
    assert not [cell.coordinate for row in page.iter_rows() for cell in row if cell.data_type == "f"]
    born = [title.value for title in page[1]].index("Born") + 1
    held = page.cell(2, born)
    assert held.is_date
    assert held.value.date() == date(1951, 3, 5)
    assert page.freeze_panes == "A2"
    assert page["A1"].font.bold
    assert (page.column_dimensions["A"].width or 0) > 15
    with zipfile.ZipFile(path) as package:
        papers = package.read("docProps/core.xml") + package.read("docProps/app.xml")
    assert b"Anna" not in papers


def test_the_csv_opens_in_excel_and_nothing_in_it_is_a_formula(tmp_path: Path) -> None:
    data = written(tmp_path / "leden.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = [*csv.reader(data.decode("utf-8-sig").splitlines(keepends=True), delimiter=";")]
    assert len(rows) == 4
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert "'+32 475 12 34 56" in rows[2]


def test_cards_hold_what_the_columns_show_and_nothing_else(tmp_path: Path) -> None:
    cards = [*vobject.readComponents(written(tmp_path / "leden.vcf").read_text())]
    assert [card.fn.value for card in cards] == ["Anna van den Berg", "Hasan Yılmaz", "=1+1 O'Neil"]
    anna, _, nasty = cards
    assert (anna.n.value.family, anna.n.value.given) == ("van den Berg", "Anna")
    assert [line.value for line in anna.contents["tel"]] == ["06-12345678", "030-1234567"]
    assert (anna.adr.value.street, anna.adr.value.code, anna.adr.value.city) == (
        "Plein 1944 263hs",
        "3449 TW",
        "Utrecht",
    )
    assert anna.bday.value == "1951-03-05"
    assert nasty.note.value == REGISTER.members[NASTY].remarks
    (few,) = vobject.readComponents(written(tmp_path / "kort.vcf", (ANNA,), ("naam", "email")).read_text())
    assert set(few.contents) == {"version", "fn", "n", "email"}


def test_json_has_the_titles_as_names(tmp_path: Path) -> None:
    people = msgspec.json.decode(written(tmp_path / "leden.json").read_bytes())
    assert people[1]["Phone"] == "+32 475 12 34 56"


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_an_export_brought_in_again_changes_nothing(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"alles{ending}"
    export(path, columns_of(REGISTER), tuple(REGISTER.members), REGISTER)
    sheet = read_sheets(path).sheets[0]
    done = plan(sheet, guess(sheet, find_table(sheet), REGISTER), REGISTER, sheets.TODAY)
    assert [(member.rows, member.changes) for member in done.members.values() if member.changes] == []
    assert done.counts.people_same == 3
    assert done.changes_nothing


def test_nobody_makes_a_sheet_with_only_headings(tmp_path: Path) -> None:
    assert len(read_sheets(written(tmp_path / "leeg.xlsx", ())).sheets[0].rows) == 1


def test_what_cannot_be_written_is_said_and_leaves_nothing_behind(tmp_path: Path) -> None:
    for path in (tmp_path / "leden.doc", tmp_path / "weg" / "leden.xlsx", tmp_path / "map.csv"):
        if path.name == "map.csv":
            path.mkdir()
        with pytest.raises(UserError) as caught:
            written(path)
        assert path.name in say(caught.value)
    assert [one.name for one in tmp_path.iterdir()] == ["map.csv"]


def test_the_file_is_for_this_account_only(tmp_path: Path) -> None:
    assert written(tmp_path / "leden.csv").stat().st_mode & 0o077 == 0


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30) | st.sampled_from(
    ["=1+1", "'=x", "''-", "O'Neil", 'a"b', "a;b", "a\nb", "\tx", "+31 6", "-", "@x", "😀", "'", "  ", "\r"]
)


@given(st.text(max_size=20) | CELLS)
def test_an_apostrophe_in_front_comes_off_again(text: str) -> None:
    assert original(neutralised(text)) == text


@given(st.lists(CELLS, min_size=2, max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_remark_survives_a_csv(tmp_path: Path, remarks: list[str]) -> None:
    members = {bytes([at]) * 16: Member(name=Name(surname="Bos"), remarks=text) for at, text in enumerate(remarks)}
    register = Register(today=sheets.TODAY, members=members)
    path = tmp_path / "leden.csv"
    export(path, chosen_columns(("naam", "opmerkingen"), register), tuple(members), register)
    sheet, _, _ = read_text(path.read_bytes(), "leden", Caps())
    assert [row[1] for row in sheet.rows[1:]] == remarks

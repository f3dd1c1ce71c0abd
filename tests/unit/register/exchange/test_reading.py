"""Lists of every kind are read by their contents; hostile and broken ones are told apart, each in its own sentence."""

from __future__ import annotations

import os
import subprocess
import threading
from datetime import date
from pathlib import Path

import odf.opendocument
import odf.table
import odf.text
import pytest
import xlwt
from hypothesis import given
from hypothesis import strategies as st
from support import sheets

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import say
from wdhs_desktop.register.exchange import reading, text_files
from wdhs_desktop.register.exchange.reading import read_sheets
from wdhs_desktop.register.exchange.sheets import Caps, text_of

ROWS = [["Naam", "Mobiel", "Lid sinds"], ["Ömer Yılmaz", "06-12345678", date(2006, 4, 20)], ["Anna Bos", "", ""]]


def refused(path: Path, **caps: int) -> str:
    with pytest.raises(UserError) as caught:
        read_sheets(path, Caps(**caps))
    return say(caught.value)


def texts(path: Path) -> list[list[str]]:
    return [[text_of(cell) for cell in row] for row in read_sheets(path).sheets[0].rows]


def test_reads_the_sample_with_its_dates_numbers_and_odd_texts() -> None:
    workbook = read_sheets(sheets.MEMBERS)
    assert [sheet.name for sheet in workbook.sheets] == ["leden 2026", "oud-leden", "Blad3"]
    members, former, empty = workbook.sheets
    assert len(members.rows) == 195
    assert members.rows[3][1:3] == ["Umut den Beek", "Plein 1944 263hs"]
    assert members.rows[3][8] == date(2006, 4, 20)
    assert members.rows[3][14] == "=overleden 2024"
    assert len(former.rows) == 23
    assert empty.is_empty


def test_reads_the_cp1252_export() -> None:
    workbook = read_sheets(sheets.EXPORT)
    assert (workbook.encoding, workbook.delimiter) == ("cp1252", ";")
    rows = workbook.sheets[0].rows
    assert len(rows) == 413
    assert rows[1][:4] == ["1000", "Daan", "", "Hondt"]
    assert ["1010", "Zoë"] in [row[:2] for row in rows]


@pytest.mark.parametrize("name", ["leden.xlsx", "leden.csv", "leden"])
def test_a_workbook_is_read_whatever_its_name_says(tmp_path: Path, name: str) -> None:
    sheets.write_xlsx(tmp_path / "echt.xlsx", ROWS)
    renamed = (tmp_path / "echt.xlsx").rename(tmp_path / name)
    assert texts(renamed)[1] == ["Ömer Yılmaz", "06-12345678", "20-04-2006"]


def test_reads_an_old_excel_file_even_when_it_is_called_xlsx(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    page = book.add_sheet("leden")
    for at, row in enumerate(ROWS[:2]):
        for column, cell in enumerate(row[:2]):
            page.write(at, column, cell)
    book.save(str(tmp_path / "leden.xlsx"))
    assert texts(tmp_path / "leden.xlsx") == [["Naam", "Mobiel"], ["Ömer Yılmaz", "06-12345678"]]


def test_reads_an_ods_file(tmp_path: Path) -> None:
    document = odf.opendocument.OpenDocumentSpreadsheet()
    table = odf.table.Table(name="leden")
    for row in ROWS[:2]:
        line = odf.table.TableRow()
        for cell in row[:2]:
            held = odf.table.TableCell(valuetype="string")
            held.addElement(odf.text.P(text=str(cell)))
            line.addElement(held)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.save(str(tmp_path / "leden.ods"))
    assert texts(tmp_path / "leden.ods") == [["Naam", "Mobiel"], ["Ömer Yılmaz", "06-12345678"]]


def test_merged_cells_keep_their_text_and_the_rows_their_numbers(tmp_path: Path) -> None:
    rows = [["LEDENLIJST", "", ""], ["", "", ""], *ROWS]
    path = sheets.write_xlsx(tmp_path / "leden.xlsx", rows, merged="A1:C1")
    read = texts(path)
    assert read[0] == ["LEDENLIJST", "", ""]
    assert read[3][0] == "Ömer Yılmaz"


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp850"])
def test_text_files_of_every_making(tmp_path: Path, separator: str, encoding: str) -> None:
    path = tmp_path / "leden.csv"
    lines = [["Naam", "Plaats"], ["Zoë Müller", "Utrecht"], ["André Bos", "De Meern"]]
    path.write_bytes("\r\n".join(separator.join(line) for line in lines).encode(encoding))
    assert texts(path) == lines


def test_lines_that_end_with_only_a_carriage_return(tmp_path: Path) -> None:
    path = tmp_path / "oud.csv"
    path.write_bytes(b"Naam;Plaats\rJan Bos;Utrecht\rAn Smit;Zeist")
    assert texts(path) == [["Naam", "Plaats"], ["Jan Bos", "Utrecht"], ["An Smit", "Zeist"]]


def test_a_first_line_that_names_the_separator_is_followed(tmp_path: Path) -> None:
    path = tmp_path / "leden.csv"
    path.write_text("sep=|\nNaam|Adres\nJan Bos|Kerkstraat 1, Utrecht; boven\n")
    assert texts(path)[1] == ["Jan Bos", "Kerkstraat 1, Utrecht; boven"]


def test_line_breaks_inside_quotes_stay_in_the_cell(tmp_path: Path) -> None:
    path = tmp_path / "leden.csv"
    path.write_text('Naam;Opmerking\n"Jan ""Jantje"" Bos";"regel een\nregel twee"\n')
    assert texts(path)[1] == ['Jan "Jantje" Bos', "regel een\nregel twee"]


@pytest.mark.parametrize(
    ("name", "contents", "told"),
    [
        ("leden.xlsx", b"", "empty"),
        ("leden.csv", b" \r\n ; ; \r\n", "empty"),
        ("leden.xlsx", b"<html><table><tr><td>Jan</td></tr></table></html>", "web page"),
        ("leden.xls", b"<?xml version='1.0'?><Workbook/>", "web page"),
        ("leden.xlsx", b"%PDF-1.7 ...", "another kind of document"),
        ("leden.csv", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0" * 9, "isn't a list"),
        ("leden.xlsx", b"PK\x03\x04 and then nothing", "damaged"),
        ("leden.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and then nothing", "damaged"),
    ],
)
def test_what_is_no_list_is_told_apart(tmp_path: Path, name: str, contents: bytes, told: str) -> None:
    path = tmp_path / name
    path.write_bytes(contents)
    assert told in refused(path)


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    path = sheets.write_package(tmp_path / "leden.xlsx", {"brief.txt": "hallo"})
    assert "packed folder" in refused(path)


def test_a_half_workbook_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "half.xlsx"
    path.write_bytes(sheets.MEMBERS.read_bytes()[:9000])
    assert "damaged" in refused(path)


def test_a_missing_file_a_folder_and_a_lock_file_are_named(tmp_path: Path) -> None:
    assert "“weg.xlsx” isn't there" in refused(tmp_path / "weg.xlsx")
    (tmp_path / "map.xlsx").mkdir()
    assert "“map.xlsx” is a folder" in refused(tmp_path / "map.xlsx")
    (tmp_path / "~$leden.xlsx").write_bytes(b"\x05Ria Bos" + b" " * 150)
    assert "while a list is open" in refused(tmp_path / "~$leden.xlsx")


def test_a_list_that_is_open_in_excel_is_read_and_that_is_said(tmp_path: Path) -> None:
    path = sheets.write_xlsx(tmp_path / "leden.xlsx", ROWS)
    assert not read_sheets(path).open_elsewhere
    (tmp_path / "~$leden.xlsx").write_bytes(b"\x05Ria Bos")
    assert read_sheets(path).open_elsewhere


def test_a_file_without_the_right_to_read_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from wdhs_desktop.register.exchange import opening

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UserError) as caught:
        opening.open_list(tmp_path / "leden.xlsx", Caps())
    assert "open in another program" in say(caught.value)


def test_a_list_with_a_password(tmp_path: Path) -> None:
    told = refused(sheets.encrypted(tmp_path / "leden.xlsx"))
    assert "has a password of its own" in told
    assert "take the password off" in told


def test_zip_bombs_are_refused_before_they_unpack(tmp_path: Path) -> None:
    assert "too large" in refused(sheets.bomb(tmp_path / "bom.xlsx", 30))
    assert "too large" in refused(sheets.bomb(tmp_path / "groot.xlsx", 210))


def test_entities_in_a_workbook_are_refused(tmp_path: Path) -> None:
    laughs = b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><worksheet/>'
    path = sheets.changed_package(tmp_path / "lol.xlsx", sheets.MEMBERS, "xl/worksheets/sheet1.xml", laughs)
    assert "instructions that an ordinary list never has" in refused(path)


def test_a_cell_at_the_far_corner_of_the_sheet(tmp_path: Path) -> None:
    rows = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    sheet = (
        b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<dimension ref="A1:XFD1048576"/><sheetData>' + rows + b"</sheetData></worksheet>"
    )
    path = sheets.changed_package(tmp_path / "ver.xlsx", sheets.MEMBERS, "xl/worksheets/sheet1.xml", sheet)
    assert "far too large" in refused(path)


def test_caps_on_rows_columns_cells_and_bytes(tmp_path: Path) -> None:
    wide = tmp_path / "breed.csv"
    wide.write_text(";".join(["x"] * 1_000_000) + "\n")
    assert "1000000 columns; 200 is the most" in refused(wide)
    assert "250 columns" in refused(sheets.write_xlsx(tmp_path / "breed.xlsx", [["x"] * 250]))
    long = tmp_path / "lang.csv"
    long.write_text("Naam;Opm\nJan;ja\nPiet;" + "a" * 40_000 + "\n")
    assert "In row 3 is a cell with more than 32768" in refused(long)
    assert "In row 2" in refused(sheets.write_xlsx(tmp_path / "lang.xlsx", [["Naam"], ["b" * 600]]), cell=500)
    assert "at most 20" in refused(sheets.write_xlsx(tmp_path / "veel.xlsx", [["a"]] * 30), rows=20)
    assert "at most 0" in refused(wide, columns=2_000_000, rows=0)
    big = tmp_path / "groot.csv"
    big.write_bytes(b"Naam\n" * 300_000)
    assert "larger than 1 MB" in refused(big, file_bytes=1024 * 1024)


def test_a_forgotten_quote_is_found_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "leden.csv"
    path.write_text('Naam;Opm\nJan;ja\nPiet;"zonder einde\n' + "Kees;nee\n" * 20)
    assert "From line 3" in refused(path)
    path.write_text('Naam;Opm\nJan;ja\nPiet;"zonder einde\n' + "Kees;nee\n" * 9000)
    assert "From line 3" in refused(path)


def test_a_reader_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    pipe = tmp_path / "traag.csv"
    os.mkfifo(pipe)
    with pytest.raises(UserError) as caught:
        read_sheets(pipe, Caps(seconds=0.5))
    assert "took longer than" in say(caught.value)


def test_memory_is_capped(tmp_path: Path) -> None:
    path = sheets.write_xlsx(tmp_path / "leden.xlsx", [["abc" * 100] * 100] * 400)
    assert "far too large" in refused(path, memory_bytes=60 * 1024 * 1024)


class Stop(Exception):  # noqa: N818
    pass


class StoppingProgress:
    def report(self, done: int, total: int, text: str) -> None:
        self.check()

    def check(self) -> None:
        raise Stop


def test_cancelling_ends_the_child_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    children: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def watched(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        children.append(start(*arguments, **options))  # type: ignore[call-overload]
        return children[-1]

    monkeypatch.setattr(reading.subprocess, "Popen", watched)
    pipe = tmp_path / "traag.csv"
    os.mkfifo(pipe)
    threads = threading.active_count()
    with pytest.raises(Stop):
        read_sheets(pipe, progress=StoppingProgress())
    assert len(children) == 1
    assert children[0].returncode is not None
    assert threading.active_count() <= threads


CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)


def read_or_refused_in_words(data: bytes) -> bool:
    try:
        sheet, _, _ = text_files.read_text(data, "leden", Caps())
    except UserError as error:
        return bool(say(error))
    return len({len(row) for row in sheet.rows}) <= 1


@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=6))
def test_any_text_file_is_read_or_refused_in_words(rows: list[list[str]]) -> None:
    assert read_or_refused_in_words("\n".join(";".join(row) for row in rows).encode())


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    assert read_or_refused_in_words(data)

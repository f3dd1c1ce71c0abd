"""Widths and heights are worked out before Typst starts; here they are held against where the words really landed."""

from __future__ import annotations

import io
import random
import re
from collections import defaultdict
from datetime import date

import pytest
from pypdf import PdfReader

from wdhs_desktop.printing.columns import BODY, Columns, breakable, fit_rows, lines_of, share_out, wish
from wdhs_desktop.printing.compose import compose
from wdhs_desktop.printing.document import Column, Foot, Heading, Section, TableDocument
from wdhs_desktop.printing.fonts import paper_fonts

FOOT = Foot(purpose="", maker="A", made_on=date(2026, 11, 24), count=0, control_code="")
SYLLABLES = (
    "Wil",
    "gen",
    "straat",
    "mee",
    "ïj",
    "To",
    "AV",
    "W.A.",
    "ff",
    "fi",
    "Łó",
    "şı",
    "-",
    "/",
    "’t",
    "11-05-",
    "@",
)


def made(rows: tuple[tuple[str, ...], ...], titles: tuple[str, ...]) -> bytes:
    return compose(
        TableDocument(
            heading=Heading(title="T"),
            columns=tuple(Column(title=title) for title in titles),
            sections=(Section(rows=rows),),
            foot=FOOT,
        )
    ).pdf


def heights(pdf: bytes) -> dict[int, list[tuple[int, float]]]:
    """Of every row (its number stands in each word as r7x) the page and height of each of its words."""
    found: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for number, page in enumerate(PdfReader(io.BytesIO(pdf)).pages):

        def visit(text: str, matrix: list[float], line: list[float], *_: object, number: int = number) -> None:
            y = line[4] * matrix[1] + line[5] * matrix[3] + matrix[5]
            for row in re.findall(r"r(\d+)x", text):
                found[int(row)].append((number, -y))

        page.extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize("columns", [2, 4, 7])
@pytest.mark.parametrize("seed", range(3))
def test_no_row_runs_into_the_next(columns: int, seed: int) -> None:
    chance = random.Random(seed)

    def text(row: int) -> str:
        words = ("".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(chance.randint(0, 9)))
        return " ".join([*words, f"r{row}x"])

    rows = tuple(tuple(text(row) for _ in range(columns)) for row in range(60))
    found = heights(made(rows, tuple(f"K{number}" for number in range(columns))))
    assert sorted(found) == list(range(60))
    for row in range(59):
        assert max(found[row]) < min(found[row + 1])
        assert len({page for page, _ in found[row]}) == 1, "a row that fits on a page stays on one"


def test_nine_columns_upright_keep_days_and_numbers_in_one_piece() -> None:
    contact = ("030-0251018; 06-80000101", "sheila.mahabier@example.nl")
    row = ("Berg-van Oudekerk, Anna van den", "Ratelpopulierstraat 108 bis A", "3552 LR", "Utrecht", *contact)
    pdf = made(
        ((*row, "11-05-2016", "10-03-2026", "Taalcafé, Kookgroep"),) * 10,
        ("Naam", "Adres", "Postcode", "Plaats", "Telefoon", "E-mail", "Geboren", "Lid sinds", "Groepen"),
    )
    lines = PdfReader(io.BytesIO(pdf)).pages[0].extract_text().replace("\u2060", "")
    for piece in ("11-05-2016", "10-03-2026", "030-0251018", "06-80000101", "3552 LR"):
        assert lines.count(piece) == 10


def test_columns_are_as_wide_as_their_words_and_fill_the_page() -> None:
    fonts = paper_fonts()
    narrow, wide = wish("Nr", ["1", "12"], fonts), wish("Naam", ["Wijdenbosch, Humphrey"] * 3, fonts)
    columns = share_out([narrow, wide], [0, 1], 400.0)
    assert sum(columns.widths) == pytest.approx(400.0)
    assert columns.widths[0] == pytest.approx(narrow.whole)
    assert columns.size == BODY


def test_text_gets_smaller_before_rows_wrap_and_wraps_before_words_break() -> None:
    fonts = paper_fonts()
    wishes = [wish("Naam", ["Wijdenbosch, Humphrey"], fonts)] * 4
    whole = sum(one.whole for one in wishes)
    assert share_out(wishes, [1] * 4, whole * 0.93).size == 10.0
    assert [
        row.lines
        for row in fit_rows([("Wijdenbosch, Humphrey",) * 4], share_out(wishes, [1] * 4, whole * 0.7), fonts, 9)
    ] == [2]


def test_one_long_text_does_not_take_the_width_of_all_others() -> None:
    fonts = paper_fonts()
    usual = wish("Opmerking", ["kort"] * 99, fonts)
    assert wish("Opmerking", ["kort"] * 99 + ["heel lang " * 50], fonts) == usual


def test_lines_are_filled_word_by_word_and_too_wide_words_break_with_a_hyphen() -> None:
    letters = paper_fonts().regular
    assert lines_of("een twee drie", letters.width("een twee", BODY) + 1, BODY, letters) == ["een twee ", "drie"]
    broken = breakable("Jeneverbesstraat", 40.0, BODY, letters)
    assert len(lines_of(broken, 40.0, BODY, letters)) >= 2
    assert broken.replace("\u00ad", "") == "Jeneverbesstraat"


def test_a_row_of_more_lines_than_a_page_holds_goes_on_in_another() -> None:
    rows = fit_rows([("woord " * 100, "kort")], Columns((80.0, 80.0), BODY), paper_fonts(), 10)
    assert len(rows) > 1
    assert all(row.lines <= 10 for row in rows)
    assert " ".join(row.cells[0] for row in rows).split() == ["woord"] * 100
    assert [row.cells[1].strip() for row in rows] == ["kort"] + [""] * (len(rows) - 1)

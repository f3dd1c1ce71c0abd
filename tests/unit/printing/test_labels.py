"""Labels land where the sheet has its labels: measured on the PDF, in millimetres."""

from __future__ import annotations

import io
from itertools import pairwise

import pytest
from pypdf import PdfReader

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.printing.compose import compose
from wdhs_desktop.printing.document import LabelsDocument, LabelSheet
from wdhs_desktop.printing.labels import LABEL_SHEETS, check_sheet, label_sheet, place

POINTS_PER_MM = 72 / 25.4
A4_HEIGHT = 297.0
ADDRESS = ("Familie Van den Berg", "Ahornstraat 12", "3513 AB  UTRECHT")


def texts(pdf: bytes) -> list[tuple[int, float, float, str]]:
    """Page, millimetres from the left and from the top, and the words of every line."""
    found: list[tuple[int, float, float, str]] = []
    for number, page in enumerate(PdfReader(io.BytesIO(pdf)).pages):

        def visit(text: str, matrix: list[float], line: list[float], *_: object, number: int = number) -> None:
            if text.strip():
                x = line[4] * matrix[0] + line[5] * matrix[2] + matrix[4]
                y = line[4] * matrix[1] + line[5] * matrix[3] + matrix[5]
                found.append((number, x / POINTS_PER_MM, A4_HEIGHT - y / POINTS_PER_MM, text.strip()))

        page.extract_text(visitor_text=visit)
    return found


def firsts(pdf: bytes, line: str = ADDRESS[0]) -> list[tuple[int, float, float]]:
    return [(page, x, y) for page, x, y, text in texts(pdf) if text == line]


@pytest.mark.parametrize("sheet", LABEL_SHEETS, ids=lambda sheet: sheet.id)
def test_labels_do_not_drift(sheet: LabelSheet) -> None:
    count = sheet.columns * sheet.rows
    spots = firsts(compose(LabelsDocument(title="Etiketten", sheet=sheet, labels=(ADDRESS,) * count)).pdf)
    assert len(spots) == count
    zero = spots[0]
    for number, (page, x, y) in enumerate(spots):
        row, column = divmod(number, sheet.columns)
        assert page == 0
        assert x - zero[1] == pytest.approx(column * sheet.pitch_x, abs=0.05)
        assert y - zero[2] == pytest.approx(row * sheet.pitch_y, abs=0.05)


@pytest.mark.parametrize("sheet", LABEL_SHEETS, ids=lambda sheet: sheet.id)
def test_text_stands_in_the_middle_of_its_label(sheet: LabelSheet) -> None:
    lines = texts(compose(LabelsDocument(title="Etiketten", sheet=sheet, labels=(ADDRESS,))).pdf)
    middle = (min(y for _, _, y, _ in lines) + max(y for _, _, y, _ in lines)) / 2
    assert middle == pytest.approx(sheet.top + sheet.height / 2 + 1.0, abs=0.6), "the baselines, so a millimetre lower"
    assert all(sheet.left < x < sheet.left + sheet.width / 2 for _, x, _, _ in lines)


def test_printing_starts_at_the_label_asked_and_goes_on_on_the_next_sheet() -> None:
    sheet = label_sheet("L7163")
    document = LabelsDocument(title="Etiketten", sheet=sheet, labels=(ADDRESS,) * 3, first=13)
    composed = compose(document)
    assert composed.pages == 2
    assert [page for page, _, _ in firsts(composed.pdf)] == [0, 0, 1]
    row, column = divmod(12, 2)
    _, x, y = firsts(composed.pdf)[0]
    assert sheet.left + column * sheet.pitch_x < x < sheet.left + column * sheet.pitch_x + 10
    assert sheet.top + row * sheet.pitch_y < y < sheet.top + (row + 1) * sheet.pitch_y


def test_two_spaces_stay_between_postcode_and_town() -> None:
    pdf = compose(LabelsDocument(title="E", sheet=label_sheet("L7160"), labels=(ADDRESS,))).pdf
    assert "3513 AB  UTRECHT" in {text for *_, text in texts(pdf)}


@pytest.mark.parametrize("sheet", LABEL_SHEETS, ids=lambda sheet: sheet.id)
@pytest.mark.parametrize(
    "lines",
    [
        ("Stichting Samen Sterk voor een Groene en Gezellige Buurt in Ondiep", *ADDRESS, "BELGIË"),
        ("x" * 200, *ADDRESS),
        (" ".join(["Wiśniewska"] * 18), "t.a.v. " + "m" * 60, *ADDRESS, "DUITSLAND"),
    ],
)
def test_a_long_address_gets_smaller_and_stays_whole_and_inside(sheet: LabelSheet, lines: tuple[str, ...]) -> None:
    found = texts(compose(LabelsDocument(title="E", sheet=sheet, labels=(lines,))).pdf)
    assert "".join("".join(text.split()) for *_, text in found) == "".join("".join(line.split()) for line in lines)
    assert all(sheet.top < y < sheet.top + sheet.height for _, _, y, _ in found)


def test_an_own_sheet_is_checked() -> None:
    own = LabelSheet(
        id="own", title="Eigen", columns=2, rows=8, width=97, height=35, left=5, top=8, pitch_x=100, pitch_y=35
    )
    check_sheet(own)
    assert label_sheet("own", (own,)) == own
    assert place(own, 16).page == 1
    for wrong in ({"rows": 9}, {"pitch_x": 90.0}, {"columns": 0}, {"width": float("nan")}, {"left": -1.0}):
        values = {name: getattr(own, name) for name in own.__struct_fields__} | wrong
        with pytest.raises(UserError):
            check_sheet(LabelSheet(**values))
    with pytest.raises(UserError):
        label_sheet("L0000")


def test_sheets_in_the_list_fit_on_paper_without_touching() -> None:
    for sheet in LABEL_SHEETS:
        check_sheet(sheet)
    assert len({sheet.id for sheet in LABEL_SHEETS}) == len(LABEL_SHEETS)
    for number in range(3):
        assert all(a.x < b.x for a, b in pairwise([place(LABEL_SHEETS[number], 0), place(LABEL_SHEETS[number], 1)]))

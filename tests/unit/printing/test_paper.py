"""What a reader of the paper sees: the words of the PDF, page by page, and what a screen reader finds in it."""

from __future__ import annotations

import io
import unicodedata
from datetime import date

import pytest
from pypdf import PdfReader

from wdhs_desktop.printing.compose import compose
from wdhs_desktop.printing.document import (
    Align,
    AttendanceDocument,
    Column,
    Foot,
    Heading,
    Section,
    TableDocument,
)

FOOT = Foot(
    purpose="brandveiligheid",
    maker="Anna Bakker",
    made_on=date(2026, 11, 24),
    count=2,
    control_code="1284-K7Q2",
    destroy_after=date(2027, 2, 24),
)


def table(*rows: tuple[str, ...], titles: tuple[str, ...] = ("Naam",), **more: object) -> TableDocument:
    return TableDocument(
        heading=Heading(title="Ledenlijst", collective="Buurthuis De Linde"),
        columns=tuple(Column(title=title) for title in titles),
        sections=(Section(rows=rows),),
        foot=FOOT,
        **more,  # type: ignore[arg-type]
    )


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def words(pdf: bytes) -> str:
    """All text, without the places where a line or word was broken."""
    text = "\n".join(page.extract_text() for page in read(pdf).pages)
    return text.replace("\u200b", "").replace("\u00ad", "")


def squeezed(pdf: bytes) -> str:
    return "".join(words(pdf).replace("-", "").split())


def test_every_page_says_what_it_is_for_by_whom_and_from_which_register() -> None:
    composed = compose(table(*((f"Lid {number}",) for number in range(90))))
    assert composed.pages == len(read(composed.pdf).pages) == 3
    for number, page in enumerate(read(composed.pdf).pages, start=1):
        text = page.extract_text()
        for part in ("brandveiligheid", "Anna Bakker", "2026", "1284-K7Q2", "2027", f"{number}"):
            assert part in text
        assert "Naam" in text, "the head of the table stands on every page"
    everything = words(composed.pdf).split("\n")
    assert [line for line in everything if line.startswith("Lid ")] == [f"Lid {number}" for number in range(90)]


@pytest.mark.parametrize(
    "name",
    [
        '#image("/etc/passwd")',
        "= 1",
        "*vet* _schuin_ $x^2$ @noot <label> `code`",
        "[haakjes] {accolades} \\u{41} \\#pagebreak()",
        "// weg? /* ook niet */",
        "=HYPERLINK(1)",
        "\\u0001",
        '"; #read("data.json")',
    ],
)
def test_a_name_is_never_code(name: str) -> None:
    assert "".join(name.split()) in "".join(words(compose(table((name,))).pdf).split())


@pytest.mark.parametrize("name", ["Yılmaz, Şeyma", "Wiśniewska-Łoś", "Đorđević", "Müller ß", "O’Neil", "Çelik İpek"])
def test_letters_of_our_members_come_from_the_paper_font(name: str) -> None:
    composed = compose(table((name,)))
    assert composed.unprintable == ()
    assert unicodedata.normalize("NFC", name) in words(composed.pdf)
    fonts = {
        font["/BaseFont"]
        for page in read(composed.pdf).pages
        for font in map(_resolved, page["/Resources"]["/Font"].values())
    }
    assert all("SourceSans" in font for font in fonts)


def _resolved(font: object) -> dict[str, str]:
    return font.get_object()  # type: ignore[attr-defined,no-any-return]


def test_a_letter_that_no_font_has_becomes_a_question_mark_and_is_named() -> None:
    composed = compose(table(("Jan \U000f1234 Smit",), ("Piet",)))
    assert composed.unprintable == ("\U000f1234",)
    assert "Jan ? Smit" in words(composed.pdf)
    assert "Piet" in words(composed.pdf)


def test_controls_and_turned_directions_do_not_reach_the_paper() -> None:
    text = words(compose(table(("Jan\x01 \u202eSmit\u202c\x7f",))).pdf)
    assert "Jan Smit" in text


def test_a_name_of_200_letters_wraps_and_is_whole() -> None:
    name = "".join(chr(ord("a") + number % 26) for number in range(200))
    composed = compose(table((name, "Straat 1", "06-12345678"), titles=("Naam", "Adres", "Telefoon")))
    assert name in squeezed(composed.pdf)


def test_an_email_address_breaks_without_a_hyphen() -> None:
    address = "zeer.lange.naam.van.iemand@een-heel-lang-domein.voorbeeld.example.nl"
    rows = [(f"Lid {number}",) * 5 + ("a@b.nl",) for number in range(60)]
    composed = compose(table(*rows, ("Jan",) * 5 + (address,), titles=("A", "B", "C", "D", "E", "E-mail")))
    assert address in "".join(words(composed.pdf).split())


def test_a_remark_longer_than_a_page_goes_on_and_is_whole() -> None:
    remark = " ".join(f"woord{number}" for number in range(1500))
    composed = compose(table(("Jan", remark), ("Piet", "kort"), titles=("Naam", "Opmerking")))
    assert composed.pages > 1
    found = words(composed.pdf).split()
    assert [word for word in found if word.startswith("woord")] == remark.split()


def test_twenty_columns_still_fit_between_the_edges() -> None:
    titles = tuple(f"Kolom {number}" for number in range(20))
    page = read(compose(table(tuple("Amsterdam" for _ in titles), titles=titles)).pdf).pages[0]
    places = _places(page)
    assert places
    assert all(x < float(page.mediabox.width) - 40 for x, _, _ in places)


def _places(page: object) -> list[tuple[float, float, str]]:
    found: list[tuple[float, float, str]] = []

    def visit(text: str, matrix: list[float], line: list[float], *_: object) -> None:
        if text.strip():
            x = line[4] * matrix[0] + line[5] * matrix[2] + matrix[4]
            y = line[4] * matrix[1] + line[5] * matrix[3] + matrix[5]
            found.append((x, y, text))

    page.extract_text(visitor_text=visit)  # type: ignore[attr-defined]
    return found


def test_sections_have_their_title_and_get_it_again_on_the_next_page() -> None:
    document = TableDocument(
        heading=Heading(title="Verjaardagen"),
        columns=(Column(title="Dag", align=Align.RIGHT, share=0), Column(title="Naam")),
        sections=(
            Section(title="maart", rows=tuple((f"{day}", f"Lid {day}") for day in range(1, 61))),
            Section(title="april", rows=(("1", "Laatste"),)),
        ),
        foot=FOOT,
    )
    pages = [page.extract_text() for page in read(compose(document).pdf).pages]
    assert "maart" in pages[0]
    assert "maart" in pages[1]
    assert pages[1].index("april") < pages[1].index("Laatste")


def test_an_empty_list_says_so() -> None:
    composed = compose(TableDocument(heading=Heading(title="L"), columns=(Column(title="N"),), sections=(), foot=FOOT))
    assert "nobody" in words(composed.pdf)


def test_the_pdf_is_tagged_titled_and_in_dutch() -> None:
    reader = read(compose(table(("Jan", "x"), titles=("Naam", "Plaats"))).pdf)
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nl"
    assert reader.metadata is not None
    assert reader.metadata.title == "Ledenlijst"
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()
    kinds = _kinds(root["/StructTreeRoot"])
    assert kinds.count("/TH") == 2
    assert kinds.count("/TD") == 2
    assert "/H1" in kinds


def _kinds(node: object) -> list[str]:
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        return [kind for part in node for kind in _kinds(part)]
    if not isinstance(node, dict):
        return []
    own = [str(node["/S"])] if "/S" in node else []
    return own + (_kinds(node["/K"]) if "/K" in node else [])


def test_the_same_document_gives_the_same_bytes() -> None:
    assert compose(table(("Jan",))).pdf == compose(table(("Jan",))).pdf


def test_landscape_is_wider_than_high() -> None:
    page = read(compose(table(("Jan",), landscape=True)).pdf).pages[0]
    assert page.mediabox.width > page.mediabox.height


def test_an_attendance_list_has_dates_names_empty_lines_and_room_for_a_count() -> None:
    document = AttendanceDocument(
        heading=Heading(title="Presentielijst kookgroep"),
        dates=("di 24 nov", "di 1 dec", ""),
        extra_columns=(Column(title="Telefoon"),),
        rows=(("Bakker, Anna", "06-12345678"), ("Yılmaz, Ali", "")),
        foot=FOOT,
        name_title="Naam",
        totals="Aantal",
    )
    reader = read(compose(document).pdf)
    text = reader.pages[0].extract_text()
    for part in ("di 24 nov", "di 1 dec", "Bakker, Anna", "Yılmaz, Ali", "06-12345678", "Naam", "Aantal"):
        assert part in text
    rows = _kinds(reader.trailer["/Root"]["/StructTreeRoot"]).count("/TR")
    assert rows == 1 + 2 + document.blank_rows + 1


def test_more_dates_than_fit_across_are_turned_and_all_stand_on_the_paper() -> None:
    dates = tuple(f"di {day} nov" for day in range(1, 16))
    document = AttendanceDocument(
        heading=Heading(title="P"), dates=dates, extra_columns=(), rows=(("Naam van iemand",),), foot=FOOT
    )
    text = "".join(compose(document).pdf and words(compose(document).pdf).split())
    assert all(date_.replace(" ", "") in text for date_ in dates)

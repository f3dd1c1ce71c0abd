"""Guides on paper as readers have them: what stands where, what a screen reader hears, and what can't break it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from io import BytesIO

import pytest
from support.libraries import guide, heading, paragraph, starter_folder
from support.read_paper import ReadPaper

from wdhs_desktop.formats.blocks import (
    Block,
    CellSide,
    Heading,
    LineBreak,
    Link,
    Paragraph,
    Picture,
    Point,
    Points,
    Preformatted,
    Quote,
    Rule,
    Span,
    Spans,
    Table,
    When,
    Words,
)
from wdhs_desktop.formats.items import AnyItem, Attachment, Collective, Contact, Event, Guide, Media, Place, Service
from wdhs_desktop.formats.paper import TEMPLATE, Chapter, Paper, Print, Ticks, booklet_paper, item_paper
from wdhs_desktop.printing.compose import Composed, compose_template

TODAY = date(2026, 11, 24)
PAGE_RIGHT = 210 - 24
"""Millimetres from the left where the words end."""


def picture_file(width: int, height: int) -> bytes:
    from PIL import Image

    body = BytesIO()
    Image.new("RGB", (width, height), (20, 160, 140)).save(body, "PNG")
    return body.getvalue()


def way(**more: object) -> Print:
    fields: dict[str, object] = {"publisher": "Ons", "printed_on": TODAY, "file": lambda _attachment: b""}
    return Print(**(fields | more))  # type: ignore[arg-type]


def composed(paper: Paper) -> Composed:
    return compose_template(TEMPLATE, paper.data, paper.files)


def of_item(item: AnyItem, **more: object) -> ReadPaper:
    return ReadPaper(composed(item_paper(item, way(**more))).pdf)


def of_blocks(*blocks: Block, **more: object) -> ReadPaper:
    return of_item(guide("proef", "Een proef", blocks=blocks), **more)


def of_book(chapters: Sequence[Chapter], **more: object) -> ReadPaper:
    return ReadPaper(composed(booklet_paper("Het boek", chapters, way(**more))).pdf)


def words(text: str, **style: bool) -> Words:
    return Words(text=text, **style)


def cell(text: str) -> Spans:
    return (words(text),) if text else ()


def line(*spans: Span) -> Paragraph:
    return Paragraph(spans=spans)


def link(target: str, text: str) -> Link:
    return Link(target=target, words=(words(text),))


def points(*texts: str, **more: object) -> Points:
    return Points(points=tuple(Point(blocks=(paragraph(text),)) for text in texts), **more)  # type: ignore[arg-type]


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    return Table(
        sides=(CellSide.LEFT,) * len(head),
        head=tuple(cell(text) for text in head),
        rows=tuple(tuple(cell(text) for text in row) for row in rows),
    )


def service(item_id: str = "feesthulp", title: str = "Feesthulp Nederland", **more: object) -> Service:
    fields: dict[str, object] = {
        "topics": ("geld",),
        "provider": "Stichting Samen Feest",
        "what": "Advies over vergunning en tent.",
        "cost": "gratis",
        "opening_hours": "dinsdag 9 tot 12 uur",
        "contact": Contact(website="https://www.feesthulp.nl/", phone="030-1234567", address="Dorpsstraat 1"),
        "checked": date(2026, 11, 1),
    }
    return Service(id=item_id, title=title, **(fields | more))  # type: ignore[arg-type]


# What a guide looks like


def test_a_guide_says_what_it_is_how_old_it_is_and_where_it_comes_from() -> None:
    read = of_item(guide("kas", "De kas bijhouden", "Schrijf alles op."), brought_in=lambda _id: date(2026, 11, 20))
    for text in ("De kas bijhouden", "Over de kas bijhouden.", "Schrijf alles op.", "licence CC BY-SA 4.0"):
        assert text in read.words
    foot = [one.text for one in read.placed(0) if one.top > 275]
    assert "version 1" in foot[-1]
    assert "looked at in" in foot[-1]
    assert "brought in on 20-11-2026" in foot[-1]
    assert "printed 24-11-2026" in foot[-1]


def test_a_guide_that_should_have_been_looked_at_again_says_so() -> None:
    old = guide("kas", "De kas", "Tekst.", review_before="2026-11")
    assert "should have been looked at again" in of_item(old).words
    assert "should have been" not in of_item(guide("kas", "De kas", "Tekst.", review_before="2026-12")).words


def test_a_screen_reader_hears_title_headings_lists_tables_and_pictures() -> None:
    body = picture_file(200, 100)
    attachment = Attachment(
        file="tent.png", path="geld/tent.png", media=Media.PNG, length=len(body), sha256=sha256(body).hexdigest()
    )
    item = guide(
        "feest",
        "Ons feest",
        attachments=(attachment,),
        blocks=(
            paragraph("Een feest geef je samen."),
            heading("De tent", "de-tent"),
            Picture(file="tent.png", alt="Een witte tent", width=200, height=100),
            Heading(level=3, id="maten", spans=(words("De maten"),)),
            table(("Wat", "Hoe groot"), (("tent", "6 meter"),)),
            points("stoelen", "tafels"),
        ),
    )
    read = of_item(item, file=lambda _attachment: body)
    assert read.root["/MarkInfo"]["/Marked"]
    assert read.root["/Lang"] == "nl"
    assert read.reader.metadata is not None
    assert read.reader.metadata.title == "Ons feest"
    assert b"pdfuaid" in read.root["/Metadata"].get_object().get_data()
    assert read.headings == [1, 2, 3]
    assert read.outline == ["Ons feest", ".De tent", "..De maten"]
    assert read.alternatives == ["Een witte tent"]
    assert [read.tags.count(tag) for tag in ("TH", "TD", "LI")] == [2, 2, 2]


def test_the_same_guide_gives_the_same_bytes() -> None:
    item = guide("kas", "De kas", "Tekst.")
    assert composed(item_paper(item, way())).pdf == composed(item_paper(item, way())).pdf


def test_a_picture_that_is_not_here_is_named_instead() -> None:
    read = of_blocks(Picture(file="weg.png", alt="Een tent in de regen", width=10, height=10))
    assert "Een tent in de regen" in read.words


@pytest.mark.parametrize(("width", "height"), [(4000, 500), (500, 4000), (40, 40)])
def test_a_picture_of_any_shape_stays_on_the_page(width: int, height: int) -> None:
    body = picture_file(width, height)
    attachment = Attachment(
        file="p.png", path="geld/p.png", media=Media.PNG, length=len(body), sha256=sha256(body).hexdigest()
    )
    shown = Picture(file="p.png", alt="p", width=width, height=height)
    nested = Points(points=(Point(blocks=(paragraph("in een lijst"), shown)),))
    item = guide("p", "Beeld", blocks=(shown, nested), attachments=(attachment,))
    read = of_item(item, file=lambda _attachment: body)
    assert len(read.picture_boxes) == 2
    for left, bottom, right, top in read.picture_boxes:
        assert left >= 0
        assert right <= PAGE_RIGHT * 72 / 25.4 + 1
        assert bottom > 0
        assert top - bottom <= 160 * 72 / 25.4


def test_no_heading_stands_alone_at_the_end_of_a_page() -> None:
    for count in range(24, 40):
        before = [paragraph(f"Regel {number}.") for number in range(count)]
        read = of_blocks(*before, heading("De kop", "de-kop"), paragraph("Wat eronder staat."))
        together = [page for page in read.pages if "De kop" in page]
        assert "Wat eronder staat." in together[0]


def test_a_line_that_leads_to_a_list_stays_with_it() -> None:
    for count in range(24, 40):
        before = [paragraph(f"Regel {number}.") for number in range(count)]
        read = of_blocks(*before, paragraph("Je hebt nodig:"), points("een tent", "een mast"))
        together = [page for page in read.pages if "Je hebt nodig:" in page]
        assert "een tent" in together[0]
        assert "een mast" in together[0]


def test_the_foot_stays_two_lines_and_leaves_the_number_alone() -> None:
    for title in ("Een titel die nooit past " * 12, "W" * 300, "kort"):
        read = of_item(guide("lang", title.strip()[:300], "Tekst."))
        foot = [one for one in read.placed(0) if one.top > 278]
        assert len({round(one.top) for one in foot}) == 2
        number = next(one for one in foot if "page 1 of 1" in one.text)
        assert number.left > 150
        assert number.text == "page 1 of 1"


# Tables


def test_a_long_table_repeats_its_head_on_every_page() -> None:
    rows = [(f"Regel {number}", "Wat er dan gebeurt. " * 6) for number in range(40)]
    read = of_blocks(table(("Nummer", "Gevolg"), rows))
    assert len(read.pages) > 1
    assert all("Nummer" in page and "Gevolg" in page for page in read.pages if "Regel" in page)
    assert read.tags.count("THead") == 1
    for number in range(40):
        assert f"Regel {number} " in read.words + " "


def test_long_words_and_cells_wrap_inside_the_page() -> None:
    address = "https://www.voorbeeld.nl/" + "een-heel-lang-adres/" * 12
    read = of_blocks(
        table(("Wat", "Waar", "Nog iets"), (("x" * 200, address, "Lange uitleg. " * 20), ("kort", "kort", "kort"))),
        paragraph("y" * 200),
        points("z" * 200),
    )
    squeezed = read.words.replace(" ", "").replace("\u200b", "")
    for whole in ("x" * 200, "y" * 200, "z" * 200, "een-heel-lang-adres/" * 12):
        assert whole in squeezed
    assert all(one.left < PAGE_RIGHT for one in read.placed(0))


def test_a_table_to_fill_in_has_room_to_write() -> None:
    empty = of_blocks(table(("Naam", "Taak", "Tijd"), (("1", "", ""), ("2", "", ""))))
    places = {one.text: one for one in empty.placed(0)}
    assert places["2"].top - places["1"].top >= 7.4
    assert places["Tijd"].left > 90


# Lists


def test_numbers_go_on_where_they_are_told_and_lists_may_lie_in_lists() -> None:
    inner = Points(points=(Point(blocks=(paragraph("binnenin"), points("nog dieper"))),))
    read = of_blocks(
        points("vijf", "zes", numbered=True, first=5),
        Points(points=(Point(blocks=(paragraph("buiten"), inner)), Point(blocks=()))),
    )
    assert "5. vijf" in read.words
    assert "6. zes" in read.words
    places = {one.text: one.left for one in read.placed(0)}
    assert places["buiten"] < places["binnenin"] < places["nog dieper"]


def test_every_numbered_box_has_its_number() -> None:
    steps = Points(numbered=True, points=tuple(Point(box=True, blocks=(paragraph(f"stap {n}"),)) for n in range(1, 12)))
    read = of_blocks(steps)
    for number in range(1, 12):
        assert f"{number}. stap {number}" in read.words


def test_many_short_boxes_stand_in_two_columns() -> None:
    stuff = ("gluten", "ei", "vis", "pinda", "soja", "melk", "noten", "sesam")
    boxes = Points(points=tuple(Point(box=True, blocks=(paragraph(text),)) for text in stuff))
    places = {one.text: one for one in of_blocks(boxes).placed(0)}
    assert places["gluten"].top == places["soja"].top
    assert places["gluten"].left < places["soja"].left


def test_a_planning_has_days_in_words_and_says_what_is_done() -> None:
    steps = Points(
        points=(
            Point(blocks=(paragraph("Vraag de vergunning aan."),), when=When(days=-56)),
            Point(blocks=(paragraph("Nodig de buren uit."),), when=When(days=-14)),
        )
    )
    days = {-56: "za 17 april 2027", -14: "za 29 mei 2027"}
    plain = of_blocks(steps).words
    assert "8 weeks before" in plain or "8 week(s) before" in plain
    ticks = Ticks(due=lambda when: days[when.days], done=frozenset({0}))
    planned = of_blocks(steps, ticks=ticks, subtitle="Zomerfeest op za 12 juni 2027").words
    assert "Zomerfeest op za 12 juni 2027" in planned
    assert "za 17 april 2027 · done: Vraag de vergunning aan." in planned
    assert "za 29 mei 2027: Nodig de buren uit." in planned


def test_dots_become_lines_to_write_on() -> None:
    read = of_blocks(points("Naam: " + "." * 32), paragraph("Van .......... tot __________ uur. En dan… verder..."))
    assert "...." not in read.words
    assert "____" not in read.words
    assert "En dan… verder..." in read.words


# Links


def test_a_printed_link_shows_its_address() -> None:
    read = of_blocks(
        line(link("https://www.kvk.nl/inschrijven/", "de KVK"), words(", "), link("mailto:info@lsa.nl", "mail ons")),
        line(link("https://www.nvwa.nl/", "www.nvwa.nl")),
    )
    assert "de KVK (www.kvk.nl/inschrijven), mail ons (info@lsa.nl)" in read.words
    assert "(www.nvwa.nl)" not in read.words
    assert read.addresses == ["https://www.kvk.nl/inschrijven/", "mailto:info@lsa.nl", "https://www.nvwa.nl/"]


def test_what_is_not_on_this_paper_is_found_by_what_stands_beside_it() -> None:
    known = {"feesthulp": "feesthulp.nl"}
    read = of_blocks(
        line(link("hulp:feesthulp", "hulp bij feesten"), words(" en "), link("gids:kas#kop", "de kas")),
        beside=lambda item: known.get(item, ""),
    )
    assert "hulp bij feesten (feesthulp.nl) en de kas" in read.words
    assert read.inner_links == 0


def test_a_link_within_the_guide_leads_to_its_heading() -> None:
    read = of_blocks(line(link("#de-stappen", "zie de stappen")), heading("De stappen", "de-stappen"))
    assert read.inner_links == 1
    gone = of_blocks(line(link("#weg", "zie verder")))
    assert "zie verder" in gone.words


def test_two_headings_of_one_name_and_names_that_look_alike_lead_somewhere() -> None:
    twice = guide("a", "A", blocks=(heading("B", "b"), heading("B", "b"), line(link("#b", "naar b"))))
    alike = guide("a--b", "A b", blocks=(line(link("gids:a#b", "naar a")),))
    assert of_book([("", [twice, alike])]).inner_links >= 2


def test_the_own_gemeente_stands_once_where_the_guide_first_says_to_ask() -> None:
    ask = link("gemeente:", "vraag het na")
    read = of_blocks(line(ask), Points(points=(Point(blocks=(line(ask),)),)), gemeente=("Gemeente Utrecht", "14 030"))
    assert read.words.count("Gemeente Utrecht · 14 030") == 1
    assert "Ask your gemeente" not in of_blocks(line(ask)).words


# Booklets


def two_chapters() -> list[Chapter]:
    kas = guide(
        "kas", "De kas", blocks=(heading("De kascommissie", "de-kascommissie"), line(link("hulp:feesthulp", "hulp")))
    )
    alv = guide("alv", "De ALV", blocks=(line(link("gids:kas#de-kascommissie", "de kascommissie")),))
    return [("Geld", [kas, service()]), ("Leeg", []), ("Bestuur", [alv, kas])]


def test_chapters_have_their_guides_below_them_and_empty_ones_are_left_out() -> None:
    read = of_book(two_chapters())
    assert read.headings[:2] == [1, 1]
    assert read.outline == ["Geld", ".De kas", "..De kascommissie", ".Who can help", "Bestuur", ".De ALV"]
    assert "Leeg" not in read.words
    contents = read.pages[1]
    assert [title for title in ("Geld", "De kas", "Who can help", "Bestuur", "De ALV") if title in contents] != []
    assert contents.index("Geld") < contents.index("De kas") < contents.index("Bestuur") < contents.index("De ALV")


def test_a_booklet_of_one_subject_has_its_guides_at_the_top() -> None:
    read = of_book([("", two_chapters()[0][1])], subtitle="Voor de penningmeester")
    assert read.outline == ["De kas", ".De kascommissie", "Who can help"]
    assert "Het boek" in read.pages[0]
    assert "Voor de penningmeester" in read.pages[0]
    assert "Printed on" in read.pages[0]


def test_a_link_in_a_booklet_names_the_page_and_leads_there() -> None:
    read = of_book(two_chapters())
    number = next(number for number, page in enumerate(read.pages, 1) if "Over de kas." in page)
    assert f"de kascommissie (page\u00a0{number})".replace("\u00a0", " ") in read.words.replace("\u00a0", " ")
    assert read.inner_links >= 2


def test_an_item_stands_once_in_a_book() -> None:
    read = of_book(two_chapters())
    assert sum("Over de kas." in page for page in read.pages) == 1


def test_a_book_without_anything_is_a_cover() -> None:
    assert "Het boek" in of_book([]).words
    assert "Het boek" in of_book([("Leeg", [])]).words


# Cards


def test_a_card_for_the_wall_has_every_fact_and_a_code_for_a_telephone() -> None:
    read = of_item(service())
    for text in ("Feesthulp Nederland", "Advies over vergunning", "gratis", "dinsdag 9 tot 12 uur", "030-1234567"):
        assert text in read.words
    assert "www.feesthulp.nl" in read.words
    assert read.alternatives == ["QR code of https://www.feesthulp.nl/"]
    assert len(read.pages) == 1
    assert max(one.top for one in read.placed(0) if one.top < 270) < 160


def test_cards_of_every_kind_stand_on_paper() -> None:
    day = date(2027, 9, 25)
    items: list[AnyItem] = [
        service(contact=Contact()),
        Place(id="bieb", title="De bibliotheek", topics=("geld",), what="Rustig lezen.", checked=TODAY),
        Event(
            id="burendag", title="Burendag", topics=("geld",), provider="Fonds", what="Een dag voor de buurt.",
            day=day, until=date(2027, 9, 26), sign_up="https://burendag.nl/mee", checked=TODAY,
        ),
        Collective(
            id="linde", title="De Linde", topics=("geld",), what="Wij koken.", offers=("pannen",), needs=("stoelen",),
            checked=TODAY,
        ),
    ]  # fmt: skip
    for item in items:
        assert item.title in of_item(item).words
    assert "burendag.nl/mee" in of_item(items[2]).words
    read = of_book([("", items)])
    for item in items:
        assert item.title in read.words


def test_a_card_with_a_very_long_text_goes_on_at_the_next_page() -> None:
    read = of_item(service(what="Een lange uitleg van wat je hier krijgt.\n" * 400))
    assert read.words.count("Een lange uitleg") == 400


# What can't break it


@pytest.mark.parametrize(
    "text",
    [
        '#image("x.png") = 1 *niet vet* $x$ \\ @label <tag> `code` // weg',
        "controle \x00\x07\x1b\x7f\u202e\u2066 tekens",
        "مرحبا بالعالم",
        "🎉 👩‍👩‍👧 feest",
        "é ü ẞ ﬁ € “ ” … – — ½",
        "z" * 10_000,
        "woord " * 3_000,
        "\u00ad\u200b\u2028\u2029",
        "." * 5_000,
        "",
    ],
)
def test_any_text_comes_on_paper_as_text(text: str) -> None:
    blocks: tuple[Block, ...] = (
        paragraph(text),
        Heading(level=2, id="kop", spans=(words(text[:200]),)),
        points(text, numbered=True),
        table((text[:50], "b"), ((text, text[:100]),)),
        Quote(blocks=(paragraph(text),)),
        Preformatted(text=text),
        Rule(),
        line(words(text, strong=True, emphasis=True, struck=True, code=True), LineBreak(), link("#kop", text[:50])),
    )
    item = guide("vreemd", text[:80], blocks=blocks, teaser=text[:200], authors=(text[:40],))
    made = composed(item_paper(item, way(gemeente=(text[:50],), subtitle=text[:50])))
    assert made.pages >= 1
    if text.startswith("#image"):
        assert "#image" in ReadPaper(made.pdf).words
        assert "*niet vet*" in ReadPaper(made.pdf).words


def test_a_deep_tree_comes_on_paper() -> None:
    block: Block = paragraph("onderin")
    for _ in range(120):
        block = Quote(blocks=(Points(points=(Point(blocks=(block,)),)),))
    assert "onderin" in of_blocks(block).words


def test_every_guide_and_card_that_comes_with_the_program_fits_its_paper() -> None:
    folder = starter_folder()
    for found in folder.items:
        made = composed(item_paper(found.item, way(file=lambda attachment: folder.files[attachment.path])))
        assert made.pages <= (2 if isinstance(found.item, Guide) else 1), found.item.id
        assert made.unprintable == (), found.item.id


def test_a_picture_that_is_no_picture_spoils_nothing() -> None:
    for body in (b"<svg onload='x'/>", b"\x89PNG\r\n\x1a\n damaged", b"]]></svg>"):
        attachment = Attachment(
            file="p.png", path="geld/p.png", media=Media.PNG, length=len(body), sha256=sha256(body).hexdigest()
        )
        shown = Picture(file="p.png", alt="Een tent", width=40, height=40)
        item = guide("p", "Beeld", blocks=(shown, paragraph("Daarna.")), attachments=(attachment,))
        read = of_item(item, file=lambda _attachment, body=body: body)
        assert "Daarna." in read.words
        assert read.alternatives == ["Een tent"]


def test_a_guide_that_is_a_little_too_long_gets_a_little_smaller() -> None:
    doors = tuple(Point(box=True, blocks=(paragraph(f"Kijk naar deur {number}."),)) for number in range(39))
    assert len(of_blocks(Points(points=doors, numbered=True)).pages) == 1
    assert len(of_blocks(Points(points=doors * 2, numbered=True)).pages) > 1

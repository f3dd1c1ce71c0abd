"""A guide as plain text: nothing of it is lost, and its shape can still be heard and seen."""

from __future__ import annotations

from support.repository import a_guide, a_service

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
    Table,
    When,
    Words,
)
from wdhs_desktop.formats.items import Reference
from wdhs_desktop.library.plain_text import plain_text


def said(text: str) -> tuple[Words]:
    return (Words(text=text),)


def paragraph(text: str) -> Paragraph:
    return Paragraph(spans=said(text))


def text_of(*blocks: Block) -> str:
    """What comes after the line with the version."""
    return plain_text(a_guide(blocks=blocks)).split("\n\n", 3)[3]


def test_a_guide_begins_with_its_title_and_what_it_is() -> None:
    lines = plain_text(a_guide(title="De kas")).splitlines()
    assert lines[:2] == ["De kas", "======"]
    assert "Kort: wat mag, en wat moet je opschrijven." in lines


def test_headings_lists_and_boxes_keep_their_shape() -> None:
    inner = Points(points=(Point(blocks=(paragraph("diep"),)),))
    text = text_of(
        Heading(level=2, id="eerst", spans=said("Eerst")),
        Points(points=(Point(blocks=(paragraph("een"),)), Point(blocks=(paragraph("twee"), inner))), numbered=True),
        Points(points=(Point(blocks=(paragraph("vink"),), box=True),)),
    )
    assert text == "Eerst\n-----\n\n1. een\n2. twee\n   - diep\n\n- [ ] vink"


def test_a_step_says_when_it_is_due() -> None:
    text = text_of(Points(points=(Point(blocks=(paragraph("bel"),), when=When(days=-14)),)))
    assert text.startswith("- ")
    assert text.endswith(": bel")
    assert "2" in text


def test_a_link_out_of_the_library_says_where_it_leads() -> None:
    text = text_of(
        Paragraph(
            spans=(
                Link(target="https://example.nl/x", words=said("de site")),
                LineBreak(),
                Link(target="gids:kas", words=said("de kas")),
                LineBreak(),
                Link(target="mailto:info@example.nl", words=said("info@example.nl")),
            )
        )
    )
    assert text == "de site (https://example.nl/x)\nde kas\ninfo@example.nl"


def test_tables_quotes_pictures_and_examples_are_there() -> None:
    text = text_of(
        Table(
            sides=(CellSide.LEFT, CellSide.RIGHT), head=(said("Wat"), said("Hoeveel")), rows=((said("bus"), said("3")),)
        ),
        Quote(blocks=(paragraph("een"), paragraph("twee"))),
        Picture(file="x.png", alt="Een schema", width=1, height=1),
        Preformatted(text="regel 1\nregel 2\n"),
        Rule(),
    )
    assert text == ("Wat | Hoeveel\nbus | 3\n\n> een\n>\n> twee\n\n[Een schema]\n\n    regel 1\n    regel 2\n\n* * *")


def test_help_says_how_to_reach_it_and_a_guide_where_it_got_it() -> None:
    text = plain_text(a_service(name="LSA Bewoners"))
    assert "www.lsabewoners.nl" in text
    assert "Raad en daad" in text
    guide = plain_text(a_guide(sources=(Reference(title="Belastingdienst", date="2026-11"),)))
    assert "- Belastingdienst, " in guide

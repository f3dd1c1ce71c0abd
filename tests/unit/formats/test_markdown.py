"""What an editor writes comes out whole: as blocks, or as a complaint with its line."""

from __future__ import annotations

import nh3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wdhs_desktop.formats.blocks import Heading, Link, Picture, Points, When, dated_points, links, passages, plain_text
from wdhs_desktop.formats.html import blocks_html
from wdhs_desktop.formats.markdown import heading_id, parse

OURS = {
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "ol",
    "li",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "img",
    "blockquote",
    "pre",
}
OURS |= {"hr", "br", "a", "code", "s", "em", "strong"}


def test_the_text_of_a_guide_becomes_blocks() -> None:
    parsed = parse(
        "# Feest in de straat\n\nEen **goed** feest.\n\n## Wat kost het?\n\n"
        "| Wat | Euro |\n|:--|--:|\n| Tent | 100 |\n\n> Doe het samen.\n"
    )
    assert parsed.title == "Feest in de straat"
    assert parsed.problems == []
    assert blocks_html(parsed.blocks).split("\n") == [
        "<p>Een <strong>goed</strong> feest.</p>",
        '<h2 id="wat-kost-het">Wat kost het?</h2>',
        "<table>",
        "<thead>",
        '<tr><th align="left">Wat</th><th align="right">Euro</th></tr>',
        "</thead>",
        "<tbody>",
        '<tr><td align="left">Tent</td><td align="right">100</td></tr>',
        "</tbody>",
        "</table>",
        "<blockquote>",
        "<p>Doe het samen.</p>",
        "</blockquote>",
    ]


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("8 weken ervoor: vraag de vergunning aan", When(days=-56)),
        ("Een dag erna: ruim op", When(days=1)),
        ("3 maanden ervoor: kies een dag", When(months=-3)),
        ("Op de dag zelf: bak pannenkoeken", When()),
    ],
)
def test_a_step_knows_when_it_is_due(line: str, when: When) -> None:
    (point,) = dated_points(parse(f"- [ ] {line}").blocks)
    assert point.when == when
    assert point.box
    assert plain_text(point.blocks) == line.split(": ")[1]


def test_a_step_without_a_time_has_no_date() -> None:
    (block,) = parse("1. Bel de gemeente over 8 weken ervoor: dat is vroeg").blocks
    assert isinstance(block, Points)
    assert block.points[0].when is None


@pytest.mark.parametrize(
    "text",
    [
        "Hallo <br> daar",
        "<div>\nniet dicht",
        "<script>alert(1)</script>",
        'x <img src="http://a/b.png"> y',
        "<!-- stil -->",
    ],
)
def test_html_is_shown_as_words_and_named(text: str) -> None:
    parsed = parse(f"Eerst dit.\n\n{text}\n\nDan dat.")
    assert [line for line, _ in parsed.problems] == [3]
    shown = plain_text(parsed.blocks)
    assert shown.startswith("Eerst dit.")
    assert shown.endswith("Dan dat.")
    assert "<" in shown


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", r"\\server\share", "http://a.nl", "x.md"]
)
def test_a_link_to_elsewhere_is_only_words(target: str) -> None:
    parsed = parse(f"Zie [hier]({target}).")
    assert links(parsed.blocks) == ()
    assert plain_text(parsed.blocks).startswith("Zie ")
    assert len(parsed.problems) == 1 or "[hier]" in plain_text(parsed.blocks)


def test_links_of_ours_are_kept() -> None:
    parsed = parse(
        "[a](gids:vog#wie) [b](hulp:lsa) [c](#kop) [d](gemeente:) [e](https://a.nl/x?y=1) [f](mailto:a@b.nl)"
    )
    targets = [link.target for link in links(parsed.blocks)]
    assert targets == ["gids:vog#wie", "hulp:lsa", "#kop", "gemeente:", "https://a.nl/x?y=1", "mailto:a@b.nl"]
    assert all(isinstance(link, Link) for link in links(parsed.blocks))


def test_a_picture_says_what_it_shows() -> None:
    parsed = parse("![Een deur](beelden/deur.png) ![](beelden/x.png)", lambda address: (address.split("/")[1], 40, 30))
    assert [picture for picture in parsed.blocks if isinstance(picture, Picture)] == [
        Picture(file="deur.png", alt="Een deur", width=40, height=30),
        Picture(file="x.png", alt="", width=40, height=30),
    ]
    assert len(parsed.problems) == 1


def test_headings_of_one_name_can_both_be_reached() -> None:
    parsed = parse("## Wat?\n\na\n\n## Wat?\n\nb")
    assert [block.id for block in parsed.blocks if isinstance(block, Heading)] == ["wat", "wat-2"]
    assert [(part.heading_id, part.text) for part in passages(parsed.blocks)] == [("wat", "a"), ("wat-2", "b")]


def test_the_name_of_a_heading_has_no_accents() -> None:
    assert heading_id("Café ’t Hoekje: wat nú?") == "cafe-t-hoekje-wat-nu"
    assert heading_id("؟") == "kop"


def test_a_hundred_thousand_quotes_are_named_and_harm_nothing() -> None:
    assert parse("> " * 100_000 + "diep").problems


@settings(max_examples=200)
@given(st.text(alphabet=st.sampled_from("a *_`<>![]()#|-\n\\&\"'>1.:") | st.characters(codec="utf-8"), max_size=300))
def test_no_text_makes_html_that_isnt_ours(text: str) -> None:
    html = blocks_html(parse(text).blocks)
    again = nh3.clean(
        html,
        tags=OURS,
        attributes={"a": {"href"}, "img": {"src", "alt", "width", "height"}, "*": {"id", "align", "start"}},
        url_schemes={"https", "mailto", "gids", "hulp", "gemeente"},
        link_rel=None,
        strip_comments=True,
    )
    assert again.count("<") == html.count("<")

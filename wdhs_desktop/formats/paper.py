"""From the tree of blocks to paper: one guide, a checklist, a topic as a booklet, the whole book, a card of help.

What comes out is data for the template `gids` and the pictures beside it; who calls sets it with the printing room.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from wdhs_desktop.formats.blocks import (
    Block,
    Blocks,
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
    links,
)
from wdhs_desktop.formats.html import due_words
from wdhs_desktop.formats.items import AnyItem, Attachment, Guide, Media
from wdhs_desktop.formats.paper_words import card_facts, month_words, sources_words, version_words
from wdhs_desktop.kit.text import long_date, short_date, translate

TEMPLATE = "gids"
Data: TypeAlias = dict[str, Any]


@dataclass(frozen=True)
class Ticks:
    """For a planning: the words for when a step is due, and the numbers (from 0) of those that are done."""

    due: Callable[[When], str] = due_words
    done: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Print:
    """What is the same on every page of a print. `file` gives the bytes of an attachment.

    `gemeente` are the lines of the own gemeente, shown wherever a guide says to ask there; `ticks` make a planning.
    """

    publisher: str
    printed_on: date
    file: Callable[[Attachment], bytes]
    gemeente: tuple[str, ...] = ()
    ticks: Ticks = Ticks()
    subtitle: str = ""


@dataclass(frozen=True)
class Paper:
    """Ready for `printing.compose_template(TEMPLATE, data, files)`."""

    data: Data
    files: Mapping[str, bytes] = field(default_factory=dict)


def item_paper(item: AnyItem, way: Print) -> Paper:
    """One guide, or one card of help, a place or an event."""
    writer = _Writer(way, {item.id})
    part = writer.part(item)
    return Paper(_whole(item.title, (part,), way), writer.files)


def booklet_paper(title: str, items: Sequence[AnyItem], way: Print) -> Paper:
    """Guides one after another with a cover and contents, and the cards of help together at the end."""
    guides = [item for item in items if isinstance(item, Guide)]
    writer = _Writer(way, {item.id for item in items})
    parts = [writer.part(guide) for guide in guides]
    cards = [writer.part(item) for item in items if not isinstance(item, Guide)]
    data = _whole(title, tuple(parts), way)
    data["cards"] = cards
    data["cards_title"] = translate("Paper", "Who can help")
    data["cover"] = {
        "title": title,
        "subtitle": way.subtitle,
        "publisher": way.publisher,
        "printed": translate("Paper", "Printed on {day}").format(day=long_date(way.printed_on)),
        "about": translate(
            "Paper", "This is how it was on that day. Rules and amounts change: look at the date below each guide."
        ),
    }
    data["contents_title"] = translate("Paper", "What is in it")
    return Paper(data, writer.files)


def _whole(title: str, parts: tuple[Data, ...], way: Print) -> Data:
    page = translate("Paper", "page {page} of {total}").replace("{total}", "{page}").split("{page}")
    return {
        "title": title,
        "publisher": way.publisher,
        "language": "nl",
        "parts": list(parts),
        "cards": [],
        "cover": None,
        "page": page,
        "on_page": translate("Paper", "page"),
        "gemeente": list(way.gemeente),
        "gemeente_title": translate("Paper", "Ask your gemeente:"),
    }


class _Writer:
    """Turns items into plain data, and gathers the pictures that they show."""

    def __init__(self, way: Print, here: set[str]) -> None:
        self.way, self.here = way, here
        self.files: dict[str, bytes] = {}
        self._attachments: dict[str, Attachment] = {}
        self._dated = 0

    def part(self, item: AnyItem) -> Data:
        if not isinstance(item, Guide):
            return self._card(item)
        self._dated = 0
        self._attachments = {attachment.file: attachment for attachment in item.attachments}
        printed = translate("Paper", "printed {day}").format(day=short_date(self.way.printed_on))
        return {
            "kind": "guide",
            "id": item.id,
            "title": item.title,
            "teaser": item.teaser,
            "subtitle": self.way.subtitle,
            "freshness": version_words(item),
            "overdue": self._overdue(item),
            "foot": f"{item.title} · {version_words(item)} · {printed}",
            "blocks": [self._block(block) for block in item.blocks],
            "sources_title": translate("Paper", "Where this comes from"),
            "sources": sources_words(item.sources),
            "licence": translate("Paper", "{authors} · licence {licence}").format(
                authors=", ".join(item.authors) or self.way.publisher, licence=item.licence
            ),
        }

    def _overdue(self, guide: Guide) -> str:
        if f"{self.way.printed_on:%Y-%m}" < guide.review_before:
            return ""
        said = translate("Paper", "This guide should have been looked at again before {month}. Check what it says.")
        return said.format(month=month_words(guide.review_before))

    def _card(self, item: AnyItem) -> Data:
        printed = translate("Paper", "printed {day}").format(day=short_date(self.way.printed_on))
        return {
            "kind": "card",
            "id": item.id,
            "title": item.title,
            "foot": f"{item.title} · {printed}",
            "facts": card_facts(item),
        }

    def _block(self, block: Block) -> Data:
        data = self._plain(block)
        if not isinstance(block, Points | Quote) and self._asks((block,)):
            data["ask"] = True
        return data

    def _asks(self, blocks: Blocks) -> bool:
        return bool(self.way.gemeente) and any(link.target == "gemeente:" for link in links(blocks))

    def _plain(self, block: Block) -> Data:
        if isinstance(block, Heading):
            return {"type": "heading", "level": block.level, "id": block.id, "spans": self._spans(block.spans)}
        if isinstance(block, Paragraph):
            return {"type": "paragraph", "spans": self._spans(block.spans)}
        if isinstance(block, Points):
            points = [self._point(point) for point in block.points]
            return {"type": "points", "numbered": block.numbered, "first": block.first, "points": points}
        if isinstance(block, Table):
            rows = [[self._spans(cell) for cell in row] for row in (block.head, *block.rows)]
            return {"type": "table", "sides": [str(side) for side in block.sides], "head": rows[0], "rows": rows[1:]}
        if isinstance(block, Quote):
            return {"type": "quote", "blocks": [self._block(inner) for inner in block.blocks]}
        if isinstance(block, Picture):
            return self._picture(block)
        if isinstance(block, Preformatted):
            return {"type": "preformatted", "lines": block.text.split("\n")}
        return {"type": "rule"} if isinstance(block, Rule) else {}

    def _picture(self, picture: Picture) -> Data:
        attachment = self._attachments.get(picture.file)
        if attachment is None:
            return {"type": "paragraph", "spans": [{"type": "words", "text": picture.alt, "emphasis": True}]}
        name = f"{attachment.sha256[:16]}.svg"
        self.files[name] = _in_svg(self.way.file(attachment), attachment.media, picture)
        return {"type": "picture", "file": name, "alt": picture.alt, "width": picture.width}

    def _point(self, point: Point) -> Data:
        data: Data = {"box": point.box}
        if point.when is not None:
            data["due"] = self.way.ticks.due(point.when)
            data["box"] = True
            data["done"] = self._dated in self.way.ticks.done
            self._dated += 1
        data["blocks"] = [self._block(block) for block in point.blocks]
        return data

    def _spans(self, spans: Spans) -> list[Data]:
        return [self._span(span) for span in spans]

    def _span(self, span: Span) -> Data:
        if isinstance(span, LineBreak):
            return {"type": "break"}
        if isinstance(span, Link):
            words = [self._span(words) for words in span.words]
            scheme, _, rest = span.target.partition(":")
            item = rest.split("#")[0]
            is_here = scheme in ("gids", "hulp") and item in self.here
            address = span.target if scheme in ("https", "mailto") else ""
            shown = "".join(words.text for words in span.words)
            beside = address.removeprefix("https://").removeprefix("mailto:").rstrip("/")
            return {
                "type": "link",
                "words": words,
                "address": address,
                "beside": "" if beside in shown or not address else beside,
                "part": item if is_here else "",
            }
        kinds = {"strong": span.strong, "emphasis": span.emphasis, "struck": span.struck, "code": span.code}
        return {"type": "words", "text": span.text, **{name: True for name, is_on in kinds.items() if is_on}}


def _in_svg(body: bytes, media: Media, picture: Picture) -> bytes:
    """The picture as a text: typst takes files from memory only when they are UTF-8 (tried with typst 0.15.2)."""
    size = f'width="{picture.width}" height="{picture.height}"'
    address = f"data:{media.value};base64,{b64encode(body).decode()}"
    image = f'<image {size} xlink:href="{address}"/>'
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {names} {size}>{image}</svg>".encode()

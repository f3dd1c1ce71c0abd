"""From items to paper: one guide, a planning with dates, a card of help, a topic as a booklet, the whole book.

What comes out is data for the template `gids` and the pictures beside it; who calls sets it with the printing room.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from textwrap import shorten

from wdhs_desktop.formats.blocks import Heading, headings, text_of
from wdhs_desktop.formats.items import AnyItem, Attachment, Guide
from wdhs_desktop.formats.paper_tree import Data, Places, TreeWriter, is_visible
from wdhs_desktop.formats.paper_words import (
    address_of,
    card_facts,
    foot_words,
    kind_words,
    licence_words,
    overdue_words,
    scan_words,
    sources_words,
    version_words,
    what_of,
)
from wdhs_desktop.formats.ticks import Ticks
from wdhs_desktop.kit.text import long_date, translate

__all__ = ["TEMPLATE", "Chapter", "Paper", "Print", "Ticks", "booklet_paper", "item_paper"]

TEMPLATE = "gids"
Chapter = tuple[str, Sequence[AnyItem]]
"""A title and what stands under it; an empty title gives no page of its own."""

_SHORT_TITLE = 76
"""Letters of a title in the foot of a page, beside the number of the page."""
_LONG_CARD = 600
"""Letters on a card; one with more of them gets smaller letters, so that it stays one page."""


@dataclass(frozen=True)
class Print:
    """What is the same on every page of a print. `file` gives the bytes of an attachment; empty when it isn't here.

    `gemeente` are the lines of the own gemeente, shown where a guide says to ask there; `ticks` make a planning.
    `beside` gives what is printed behind a link to an item that isn't on this paper: where to find it, or nothing.
    `brought_in` is the day on which an item came to this PC.
    """

    publisher: str
    printed_on: date
    file: Callable[[Attachment], bytes]
    gemeente: tuple[str, ...] = ()
    ticks: Ticks = field(default_factory=Ticks)
    subtitle: str = ""
    beside: Callable[[str], str] = lambda _item: ""
    brought_in: Callable[[str], date | None] = lambda _item: None


@dataclass(frozen=True)
class Paper:
    """Ready for `printing.compose_template(TEMPLATE, data, files)`."""

    data: Data
    files: Mapping[str, bytes] = field(default_factory=dict)


def item_paper(item: AnyItem, way: Print) -> Paper:
    """One guide; or one card of help, a place or an event, to hang on a wall."""
    writer = _Writer(way, (item,))
    part = writer.part(item)
    return Paper(_whole(_visible_title(item), [_chapter("", [part], [])], way), writer.files)


def booklet_paper(title: str, chapters: Sequence[Chapter], way: Print) -> Paper:
    """Chapters of guides with a cover and contents; the cards of help stand together at the end of their chapter.

    An empty chapter is left out, and so is an item that stood in a chapter before.
    """
    seen: set[str] = set()
    kept = [(name, items) for name, all_items in chapters if (items := _not_yet(all_items, seen))]
    writer = _Writer(way, [item for _name, items in kept for item in items])
    made = [
        _chapter(
            name,
            [writer.part(item) for item in items if isinstance(item, Guide)],
            [writer.part(item) for item in items if not isinstance(item, Guide)],
        )
        for name, items in kept
    ]
    data = _whole(title, made, way)
    data["cover"] = {
        "title": title,
        "subtitle": way.subtitle,
        "publisher": way.publisher,
        "printed": translate("Paper", "Printed on {day}").format(day=long_date(way.printed_on)),
        "about": translate(
            "Paper", "This is how it was on that day. Rules and amounts change: look at the date below each guide."
        ),
    }
    return Paper(data, writer.files)


def _not_yet(items: Sequence[AnyItem], seen: set[str]) -> list[AnyItem]:
    new = [item for item in {item.id: item for item in items}.values() if item.id not in seen]
    seen.update(item.id for item in new)
    return new


def _chapter(title: str, parts: list[Data], cards: list[Data]) -> Data:
    return {"title": title, "short_title": _short(title), "parts": parts, "cards": cards}


def _whole(title: str, chapters: list[Data], way: Print) -> Data:
    page = translate("Paper", "page {page} of {total}").replace("{total}", "{page}").split("{page}")
    return {
        "title": title,
        "short_title": _short(title),
        "publisher": way.publisher,
        "language": "nl",
        "chapters": chapters,
        "cover": None,
        "page": page,
        "on_page": translate("Paper", "page"),
        "contents_title": translate("Paper", "What is in it"),
        "cards_title": translate("Paper", "Who can help"),
        "gemeente": list(way.gemeente),
        "gemeente_title": translate("Paper", "Ask your gemeente:"),
        "done_word": translate("Paper", "done"),
    }


class _Writer:
    """Turns items into plain data, and gathers the pictures that they show."""

    def __init__(self, way: Print, items: Sequence[AnyItem]) -> None:
        self.way = way
        self.files: dict[str, bytes] = {}
        self._places = Places(
            {item.id: _heading_ids(headings(item.blocks)) if isinstance(item, Guide) else () for item in items},
            way.beside,
        )

    def part(self, item: AnyItem) -> Data:
        title = _visible_title(item)
        shared = {
            "id": item.id,
            "title": title,
            "short_title": _short(title),
            "kind_words": kind_words(item),
        }
        if not isinstance(item, Guide):
            return shared | self._card(item)
        way = self.way
        tree = TreeWriter(item, self._places, way.ticks, way.file, asks=bool(way.gemeente))
        blocks = tree.blocks(item.blocks)
        self.files |= tree.files
        return shared | {
            "kind": "guide",
            "teaser": item.teaser,
            "subtitle": way.subtitle,
            "language": item.language,
            "freshness": version_words(item),
            "overdue": overdue_words(item, way.printed_on),
            "foot": foot_words(item, way.printed_on, way.brought_in(item.id)),
            "blocks": blocks,
            "sources_title": translate("Paper", "Where this comes from"),
            "sources": sources_words(item.sources),
            "licence": licence_words(item, way.publisher),
        }

    def _card(self, item: AnyItem) -> Data:
        facts = card_facts(item)
        what = what_of(item)
        letters = len(what) + sum(len(text) for _word, text in facts)
        return {
            "kind": "card",
            "foot": foot_words(item, self.way.printed_on, self.way.brought_in(item.id)),
            "what": what,
            "facts": [list(fact) for fact in facts],
            "is_long": letters > _LONG_CARD,
            "code": self._code(item),
        }

    def _code(self, item: AnyItem) -> Data | None:
        """The web address of a card as a picture for a telephone."""
        address = address_of(item)
        if not address:
            return None
        import segno

        name = f"{item.id}.qr.svg"
        drawn = BytesIO()
        segno.make_qr(address, error="m").save(drawn, kind="svg", border=0)
        self.files[name] = drawn.getvalue()
        return {"file": name, "alt": scan_words(address), "words": translate("Paper", "Scan for the website")}


def _visible_title(item: AnyItem) -> str:
    """Paper without a title can't be read aloud."""
    return item.title if is_visible(item.title) else item.id


def _short(title: str) -> str:
    return shorten(title, width=_SHORT_TITLE, placeholder="…")


def _heading_ids(found: Sequence[Heading]) -> tuple[str, ...]:
    return tuple(heading.id for heading in found if is_visible(text_of(heading.spans)))

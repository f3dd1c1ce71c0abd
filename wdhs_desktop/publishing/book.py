"""The same library as one book: a tagged PDF with contents, for who reads on paper or has no browser."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from wdhs_desktop.formats.catalogue import Library
from wdhs_desktop.formats.items import AnyItem, Guide
from wdhs_desktop.formats.paper import TEMPLATE, Print, booklet_paper
from wdhs_desktop.printing.compose import compose_template
from wdhs_desktop.publishing.writing import write_public

BOOK_NAME = "boek.pdf"


def write_book(site: Path, library: Library, items: list[AnyItem], files: Mapping[str, bytes]) -> int:
    """Write the book; gives its pages, or 0 when there is no guide to put in it. Raises UserError."""
    if not any(isinstance(item, Guide) for item in items):
        (site / BOOK_NAME).unlink(missing_ok=True)
        return 0
    chapters = [(topic.title, _on_shelf(topic.id, items)) for topic in library.topics]
    way = Print(
        publisher=library.publisher,
        printed_on=library.published.date(),
        file=lambda attachment: files[attachment.path],
    )
    paper = booklet_paper(library.name, chapters, way)
    composed = compose_template(TEMPLATE, paper.data, paper.files)
    write_public(site / BOOK_NAME, composed.pdf)
    return composed.pages


def _on_shelf(topic: str, items: list[AnyItem]) -> list[AnyItem]:
    """What has its home in a topic, by title."""
    return sorted((item for item in items if item.topic == topic), key=lambda item: (item.title.casefold(), item.id))

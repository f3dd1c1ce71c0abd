"""The same library as one book: a tagged PDF with contents, for who reads on paper or has no browser."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from wdhs_desktop.formats.catalogue import Library
from wdhs_desktop.formats.items import AnyItem, Guide
from wdhs_desktop.formats.paper import TEMPLATE, Print, booklet_paper
from wdhs_desktop.kit.text import translate
from wdhs_desktop.printing.compose import compose_template
from wdhs_desktop.publishing.writing import write_public

BOOK_NAME = "boek.pdf"


def write_book(site: Path, library: Library, items: list[AnyItem], files: Mapping[str, bytes]) -> int:
    """Write the book; gives its pages, or 0 when there is no guide to put in it. Raises UserError."""
    if not any(isinstance(item, Guide) for item in items):
        (site / BOOK_NAME).unlink(missing_ok=True)
        return 0
    shelves = {topic.id: place for place, topic in enumerate(library.topics)}
    ordered = sorted(items, key=lambda item: (shelves.get(item.topic, len(shelves)), item.title.casefold(), item.id))
    way = Print(
        publisher=library.publisher,
        printed_on=library.published.date(),
        file=lambda attachment: files[attachment.path],
        subtitle=translate("Publish", "All guides, help and advice"),
    )
    paper = booklet_paper(library.name, ordered, way)
    composed = compose_template(TEMPLATE, paper.data, paper.files)
    write_public(site / BOOK_NAME, composed.pdf)
    return composed.pages

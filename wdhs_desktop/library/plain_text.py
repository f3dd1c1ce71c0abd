"""An item as plain text, for a terminal, an e-mail or a braille line: headings, lists and tables stay recognisable."""

from __future__ import annotations

from collections.abc import Iterator

from wdhs_desktop.formats.blocks import (
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
)
from wdhs_desktop.formats.html import due_words
from wdhs_desktop.formats.items import AnyItem, Guide
from wdhs_desktop.formats.paper_words import card_facts, sources_words, version_words, what_of
from wdhs_desktop.kit.text import translate

UNDER_TITLE, UNDER_HEADING = "=", "-"


def plain_text(item: AnyItem) -> str:
    """The whole item; lines are as long as their author made them."""
    parts = [_underlined(item.title, UNDER_TITLE), what_of(item)]
    if isinstance(item, Guide):
        parts += [version_words(item), *_parts(item.blocks)]
    else:
        parts.append("\n".join(f"{word}: {said}" for word, said in card_facts(item)))
    sources = sources_words(item.sources)
    if sources:
        parts.append(_underlined(translate("PlainText", "Sources"), UNDER_HEADING))
        parts.append("\n".join(f"- {source}" for source in sources))
    return "\n\n".join(part for part in parts if part)


def _parts(blocks: Blocks) -> Iterator[str]:
    """One piece of text for each block."""
    for block in blocks:
        if isinstance(block, Heading):
            yield _underlined(_words(block.spans), UNDER_HEADING) if block.level == 2 else _words(block.spans)
        elif isinstance(block, Paragraph):
            yield _words(block.spans)
        elif isinstance(block, Points):
            yield "\n".join(_point(point, _mark(block, place)) for place, point in enumerate(block.points))
        elif isinstance(block, Table):
            yield "\n".join(_row(cells) for cells in (block.head, *block.rows))
        elif isinstance(block, Picture):
            yield f"[{block.alt}]"
        elif isinstance(block, Quote):
            yield _indented("\n\n".join(_parts(block.blocks)), "> ")
        elif isinstance(block, Rule):
            yield "* * *"
        elif isinstance(block, Preformatted):
            yield _indented(block.text.rstrip("\n"), "    ")


def _mark(points: Points, place: int) -> str:
    return f"{points.first + place}. " if points.numbered else "- "


def _point(point: Point, mark: str) -> str:
    text = "\n".join(_parts(point.blocks))
    start = mark + ("[ ] " if point.box else "")
    due = f"{due_words(point.when)}: " if point.when is not None else ""
    blank = " " * len(start)
    return start + _indented(due + text, blank).removeprefix(blank)


def _row(cells: tuple[Spans, ...]) -> str:
    return " | ".join(_words(spans) for spans in cells)


def _words(spans: Spans) -> str:
    return "".join(_span(span) for span in spans).strip()


def _span(span: Span) -> str:
    """The words, and for a link out of the library where it leads."""
    if isinstance(span, LineBreak):
        return "\n"
    if not isinstance(span, Link):
        return span.text
    text = "".join(words.text for words in span.words)
    address = span.target.removeprefix("mailto:")
    is_outside = span.target.startswith(("https://", "mailto:")) and address != text
    return f"{text} ({address})" if is_outside else text


def _underlined(text: str, line: str) -> str:
    return f"{text}\n{line * min(len(text), 79)}"


def _indented(text: str, by: str) -> str:
    return "\n".join(f"{by}{line}" if line else by.rstrip() for line in text.split("\n"))

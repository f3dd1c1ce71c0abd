"""The text of a guide as a tree of blocks: what travels, and what screen, paper and web page are made from.

A tree holds no markup, so nothing in it can run, fetch or swallow text: decoding it is checking it.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, TypeAlias

import msgspec

LONGEST_TEXT = 20_000
"""Letters in one run of words; more is never a text for people."""

ShortText: TypeAlias = Annotated[str, msgspec.Meta(max_length=300)]
LongText: TypeAlias = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]
HeadingId: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=120)]
FileName: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9._-]*$", max_length=120)]


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A piece of the tree. A field that this program doesn't know is refused, never passed over."""


class Words(Part, frozen=True, kw_only=True, tag="words"):
    """A run of letters in one style."""

    text: LongText
    strong: bool = False
    emphasis: bool = False
    struck: bool = False
    code: bool = False


class LineBreak(Part, frozen=True, kw_only=True, tag="break"):
    """A new line within a paragraph."""


class Link(Part, frozen=True, kw_only=True, tag="link"):
    """Words that lead somewhere: `gids:id`, `gids:id#kop`, `hulp:id`, `#kop`, `gemeente:`, https: or mailto:."""

    target: Annotated[str, msgspec.Meta(pattern=r"^(gids:|hulp:|#|gemeente:$|https://|mailto:)", max_length=600)]
    words: tuple[Words, ...]


Span: TypeAlias = Words | LineBreak | Link
Spans: TypeAlias = tuple[Span, ...]


class Heading(Part, frozen=True, kw_only=True, tag="heading"):
    """A heading below the title of the guide (level 1); `id` is unique within the guide."""

    level: Annotated[int, msgspec.Meta(ge=2, le=4)]
    id: HeadingId
    spans: Spans


class Paragraph(Part, frozen=True, kw_only=True, tag="paragraph"):
    spans: Spans


class When(Part, frozen=True, kw_only=True):
    """How long before (negative) or after the day of the event a step is due; both 0 is that day."""

    days: Annotated[int, msgspec.Meta(ge=-3660, le=3660)] = 0
    months: Annotated[int, msgspec.Meta(ge=-120, le=120)] = 0


class Point(Part, frozen=True, kw_only=True):
    """One line of a list. `box` asks for a box to tick, `when` for a date."""

    blocks: tuple[Block, ...]
    box: bool = False
    when: When | None = None


class Points(Part, frozen=True, kw_only=True, tag="points"):
    """A list; `first` is the number of its first line when the lines are numbered."""

    points: tuple[Point, ...]
    numbered: bool = False
    first: Annotated[int, msgspec.Meta(ge=0, le=9999)] = 1


class CellSide(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Table(Part, frozen=True, kw_only=True, tag="table"):
    """Rows under a head. Every row has as many cells as `sides`."""

    sides: tuple[CellSide, ...]
    head: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]


class Picture(Part, frozen=True, kw_only=True, tag="picture"):
    """A picture of the guide's own; `file` is the name of an attachment of the guide. Width and height in pixels."""

    file: FileName
    alt: ShortText
    width: Annotated[int, msgspec.Meta(ge=1, le=4096)]
    height: Annotated[int, msgspec.Meta(ge=1, le=4096)]


class Quote(Part, frozen=True, kw_only=True, tag="quote"):
    blocks: tuple[Block, ...]


class Rule(Part, frozen=True, kw_only=True, tag="rule"):
    """A line between two parts."""


class Preformatted(Part, frozen=True, kw_only=True, tag="preformatted"):
    """Text with its own line ends, for a command or an example to copy."""

    text: LongText


Block: TypeAlias = Heading | Paragraph | Points | Table | Picture | Quote | Rule | Preformatted
Blocks: TypeAlias = tuple[Block, ...]


def text_of(spans: Spans) -> str:
    """The words alone."""
    return "".join(_words(span) for span in spans)


def _words(span: Span) -> str:
    if isinstance(span, LineBreak):
        return " "
    return span.text if isinstance(span, Words) else "".join(words.text for words in span.words)


def spans_in(blocks: Blocks) -> Iterator[Spans]:
    """Every run of spans, in reading order; those of headings, cells and lines of lists too."""
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            yield block.spans
        elif isinstance(block, Points):
            for point in block.points:
                yield from spans_in(point.blocks)
        elif isinstance(block, Table):
            yield from block.head
            for row in block.rows:
                yield from row
        elif isinstance(block, Quote):
            yield from spans_in(block.blocks)


def plain_text(blocks: Blocks) -> str:
    """All words, one line for each run; pictures by what they show."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Picture):
            lines.append(block.alt)
        elif isinstance(block, Preformatted):
            lines.append(block.text)
        else:
            lines.extend(text_of(spans) for spans in spans_in((block,)))
    return "\n".join(line for line in lines if line.strip())


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """A heading and what stands under it, up to the next heading; the first has no heading."""

    heading_id: str
    heading: str
    text: str


def passages(blocks: Blocks) -> tuple[Passage, ...]:
    """The tree cut at its headings, for finding the best place in a guide."""
    found: list[Passage] = []
    heading_id, heading, below = "", "", list[Block]()
    for block in (*blocks, None):
        if block is None or isinstance(block, Heading):
            text = plain_text(tuple(below))
            if heading or text:
                found.append(Passage(heading_id=heading_id, heading=heading, text=text))
            below = []
            if block is not None:
                heading_id, heading = block.id, text_of(block.spans)
        else:
            below.append(block)
    return tuple(found)


def headings(blocks: Blocks) -> tuple[Heading, ...]:
    return tuple(block for block in blocks if isinstance(block, Heading))


def links(blocks: Blocks) -> tuple[Link, ...]:
    """Every link, in reading order."""
    return tuple(span for spans in spans_in(blocks) for span in spans if isinstance(span, Link))


def pictures(blocks: Blocks) -> tuple[Picture, ...]:
    """Every picture, in reading order; those within lists and quotes too."""
    found: list[Picture] = []
    for block in blocks:
        if isinstance(block, Picture):
            found.append(block)
        elif isinstance(block, Quote):
            found.extend(pictures(block.blocks))
        elif isinstance(block, Points):
            for point in block.points:
                found.extend(pictures(point.blocks))
    return tuple(found)


def dated_points(blocks: Blocks) -> tuple[Point, ...]:
    """Every line of a list that is due some time before or after a day."""
    found: list[Point] = []
    for block in blocks:
        if isinstance(block, Points):
            for point in block.points:
                if point.when is not None:
                    found.append(point)
                found.extend(dated_points(point.blocks))
        elif isinstance(block, Quote):
            found.extend(dated_points(block.blocks))
    return tuple(found)

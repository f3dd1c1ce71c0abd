"""From the tree of blocks of one guide to plain data for the template, which reads nothing of it as code."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
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
    Words,
    links,
    plain_text,
    text_of,
)
from wdhs_desktop.formats.items import Attachment, Guide, Media
from wdhs_desktop.formats.ticks import Ticks

Data: TypeAlias = dict[str, Any]

_BLANK = re.compile(r"[._…]*(?:\.{6}|_{5}|…{3})[._…]*")
"""Dots or underscores to write on."""
_LONG_BLANK = 20
_LONG_WORD = 30
_WORD = re.compile(rf"\S{{{_LONG_WORD},}}")
_AFTER = re.compile(r"(?<=[/.@_?&=,;:-])(?=\w)")
_PIECE = 8
_DEEPEST = 14
"""Lists within lists; what lies deeper is printed as if it didn't."""
_SHORT_LIST = 420
"""Letters in a list that stays on one page."""
_SHORT_TABLE = 7
_MANY_POINTS = 8
_SHORT_POINT = 60
_USUAL_POINT = 28
"""From so many boxes on, of so few letters at most and on average, they stand in two columns."""


@dataclass(frozen=True)
class Places:
    """What a link can lead to on this paper: items with the ids of their headings; `beside` for what isn't here."""

    here: Mapping[str, Sequence[str]]
    beside: Callable[[str], str]

    def label(self, target: str, guide: str) -> str:
        """The name of a place on this paper, or nothing."""
        scheme, _, rest = target.partition(":")
        item, _, heading = rest.partition("#") if scheme in ("gids", "hulp") else (guide, "", target[1:])
        if item not in self.here or not (rest or target.startswith("#")) or scheme in ("https", "mailto", "gemeente"):
            return ""
        return f"{item}#{heading}" if heading in self.here[item] else item


class TreeWriter:
    """Writes one guide. `files` are the pictures that it met; `asks` whether the own gemeente is known."""

    def __init__(
        self, guide: Guide, places: Places, ticks: Ticks, file: Callable[[Attachment], bytes], *, asks: bool
    ) -> None:
        self._guide, self._places, self._ticks, self._file = guide, places, ticks, file
        self._attachments = {attachment.file: attachment for attachment in guide.attachments}
        self._may_ask = asks
        self._dated = 0
        self._depth = 0
        self._labelled: set[str] = set()
        self.files: dict[str, bytes] = {}

    def blocks(self, blocks: Blocks) -> list[Data]:
        self._depth += 1
        made = [self._block(block) for block in (blocks if self._depth < _DEEPEST else _flattened(blocks))]
        self._depth -= 1
        for one, following in pairwise(made):
            if one["type"] == "paragraph" and following["type"] in ("points", "table", "preformatted"):
                one["leads"] = True
        return made

    def _block(self, block: Block) -> Data:
        data = self._plain(block)
        if not isinstance(block, Points | Quote) and self._asks_now(block):
            data["ask"] = True
        return data

    def _asks_now(self, block: Block) -> bool:
        """The own gemeente stands once in a guide, at the first place that says to ask there."""
        asks = self._may_ask and any(link.target == "gemeente:" for link in links((block,)))
        if asks:
            self._may_ask = False
        return asks

    def _plain(self, block: Block) -> Data:
        if isinstance(block, Heading) and is_visible(text_of(block.spans)):
            label = "" if block.id in self._labelled else f"{self._guide.id}#{block.id}"
            self._labelled.add(block.id)
            return {"type": "heading", "level": block.level, "label": label, "spans": self._spans(block.spans)}
        if isinstance(block, Heading | Paragraph):
            return {"type": "paragraph", **self._line(block.spans)}
        if isinstance(block, Points):
            return self._points(block)
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Quote):
            return {"type": "quote", "blocks": self.blocks(block.blocks)}
        if isinstance(block, Picture):
            return self._picture(block)
        if isinstance(block, Preformatted):
            return {"type": "preformatted", "lines": [_kept_spaces(line) for line in block.text.split("\n")]}
        return {"type": "rule"} if isinstance(block, Rule) else {"type": "paragraph", **self._line(())}

    def _line(self, spans: Spans) -> Data:
        return {"spans": self._spans(spans), "has_blank": bool(_BLANK.search(text_of(spans)))}

    def _points(self, block: Points) -> Data:
        points = [self._point(point) for point in block.points]
        letters = sum(_letters(point.blocks) for point in block.points)
        return {
            "type": "points",
            "numbered": block.numbered,
            "first": block.first,
            "points": points,
            "has_box": any(point["box"] for point in points),
            "has_blank": 2 * sum(map(_has_blank, points)) > len(points),
            "together": letters <= _SHORT_LIST,
            "in_two": _fits_two_columns(block),
        }

    def _point(self, point: Point) -> Data:
        data: Data = {"box": point.box, "done": False, "due": ""}
        if point.when is not None:
            data |= {"due": self._ticks.due(point.when), "box": True, "done": self._dated in self._ticks.done}
            self._dated += 1
        data["blocks"] = self.blocks(point.blocks)
        return data

    def _table(self, block: Table) -> Data:
        rows = [[self._spans(cell) for cell in row] for row in (block.head, *block.rows)]
        empty = [[not text_of(cell).strip() for cell in row] for row in block.rows]
        columns = zip(*empty, strict=True) if empty else [(False,)] * len(block.sides)
        return {
            "type": "table",
            "sides": [str(side) for side in block.sides],
            "open": [_is_to_fill(column) for column in columns],
            "head": rows[0],
            "rows": [{"cells": cells, "to_fill": _is_to_fill(row)} for cells, row in zip(rows[1:], empty, strict=True)],
            "together": len(rows) <= _SHORT_TABLE,
        }

    def _picture(self, picture: Picture) -> Data:
        attachment = self._attachments.get(picture.file)
        body = self._file(attachment) if attachment is not None else b""
        if attachment is None or not body:
            return {"type": "paragraph", "has_blank": False, "spans": [_words(picture.alt, emphasis=True)]}
        name = f"{attachment.sha256[:16]}.svg"
        self.files[name] = _in_svg(body, attachment.media, picture)
        size = {"width": picture.width, "height": picture.height}
        return {"type": "picture", "file": name, "alt": picture.alt, **size}

    def _spans(self, spans: Spans) -> list[Data]:
        return [data for span in spans for data in self._span(span)]

    def _span(self, span: Span) -> list[Data]:
        if isinstance(span, LineBreak):
            return [{"type": "break"}]
        if isinstance(span, Link):
            return [self._link(span)]
        return list(_with_blanks(span))

    def _link(self, link: Link) -> Data:
        label = self._places.label(link.target, self._guide.id)
        scheme, _, rest = link.target.partition(":")
        address = link.target if scheme in ("https", "mailto") else ""
        shown = "".join(words.text for words in link.words)
        beside = address.removeprefix("https://").removeprefix("mailto:").removesuffix("/")
        if not label and scheme in ("gids", "hulp"):
            beside = self._places.beside(rest.partition("#")[0])
        is_elsewhere = not label.startswith(f"{self._guide.id}#") and label != self._guide.id
        return {
            "type": "link",
            "words": [data for words in link.words for data in _with_blanks(words)],
            "address": address,
            "beside": "" if beside.casefold() in shown.casefold() else breakable(beside),
            "label": label,
            "is_elsewhere": is_elsewhere,
        }


def _with_blanks(span: Words) -> list[Data]:
    """The words, with a line to write on in the place of a row of dots."""
    style = {"strong": span.strong, "emphasis": span.emphasis, "struck": span.struck, "code": span.code}
    made: list[Data] = []
    end = 0
    for blank in _BLANK.finditer(span.text):
        if blank.start() > end:
            made.append(_words(span.text[end : blank.start()], **style))
        made.append({"type": "blank", "is_long": len(blank[0]) >= _LONG_BLANK})
        end = blank.end()
    if end < len(span.text):
        made.append(_words(span.text[end:], **style))
    return made


def _words(text: str, **style: bool) -> Data:
    return {"type": "words", "text": breakable(text), **{name: True for name, is_on in style.items() if is_on}}


def breakable(text: str) -> str:
    """Lets words that are wider than a column go on in the next line: addresses at their signs, letters anywhere."""
    return _WORD.sub(lambda found: _opened(found[0]), text)


def _opened(word: str) -> str:
    return "\u200b".join(_opened_piece(piece) for piece in _AFTER.split(word))


def _opened_piece(piece: str) -> str:
    if len(piece) < _LONG_WORD:
        return piece
    return "\u200b".join(piece[at : at + _PIECE] for at in range(0, len(piece), _PIECE))


def _kept_spaces(line: str) -> str:
    bare = line.lstrip(" ")
    return "\u00a0" * (len(line) - len(bare)) + breakable(bare)


def _has_blank(point: Data) -> bool:
    return any(block.get("has_blank", False) for block in point["blocks"])


def _is_to_fill(is_empty: Sequence[bool]) -> bool:
    """Whether somebody writes in this row or column: at least half of it is empty."""
    return 2 * sum(is_empty) >= len(is_empty)


def _fits_two_columns(block: Points) -> bool:
    if block.numbered or len(block.points) < _MANY_POINTS or not all(map(_is_plain_box, block.points)):
        return False
    letters = [len(plain_text(point.blocks)) for point in block.points]
    return max(letters) <= _SHORT_POINT and sum(letters) <= _USUAL_POINT * len(letters)


def _is_plain_box(point: Point) -> bool:
    is_one_line = len(point.blocks) == 1 and isinstance(point.blocks[0], Paragraph)
    return point.box and point.when is None and is_one_line


def _flattened(blocks: Blocks) -> list[Block]:
    """The same without lists and quotes, one after another; by hand, for a tree may be as deep as its file is long."""
    flat: list[Block] = []
    waiting = list(reversed(blocks))
    while waiting:
        block = waiting.pop()
        if isinstance(block, Quote):
            waiting.extend(reversed(block.blocks))
        elif isinstance(block, Points):
            waiting.extend(inner for point in reversed(block.points) for inner in reversed(point.blocks))
        else:
            flat.append(block)
    return flat


def is_visible(text: str) -> bool:
    """Whether there is anything to see in it; a heading of nothing has no place on paper."""
    return any(letter.isprintable() and not letter.isspace() for letter in text)


def _letters(blocks: Blocks) -> int:
    """How much room they take, in letters; what can't stand in a short list counts as much."""
    return sum(
        60 + len(text_of(block.spans)) if isinstance(block, Paragraph) else _SHORT_LIST for block in _flattened(blocks)
    )


def _in_svg(body: bytes, media: Media, picture: Picture) -> bytes:
    """The picture as a text: typst takes files from memory only when they are UTF-8 (tried with typst 0.15.2)."""
    size = f'width="{picture.width}" height="{picture.height}"'
    address = f"data:{media.value};base64,{b64encode(body).decode()}"
    image = f'<image {size} xlink:href="{address}"/>'
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {names} {size}>{image}</svg>".encode()

"""From an editor's Markdown to a tree of blocks. What has no place in the tree is named, and never silently lost."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from wdhs_desktop.formats.blocks import (
    Block,
    Blocks,
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
    text_of,
)
from wdhs_desktop.kit.text import translate

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

FindPicture = Callable[[str], "tuple[str, int, int] | None"]
"""From the address in `![…](address)` to name, width and height of the attachment; None when there is none."""

_SCHEMES = ("gids:", "hulp:", "#", "https://", "mailto:")
_WHEN = re.compile(r"(?:(\d{1,3}|een|één) (dag|dagen|week|weken|maand|maanden) (ervoor|erna)|op de dag zelf): *")
_BOX = re.compile(r"\[([ xX])\] +")
_SIDES = {"text-align:right": CellSide.RIGHT, "text-align:center": CellSide.CENTRE}
_DEEPEST = 20


@dataclass
class Parsed:
    """A guide's text. `title` is its first heading; `problems` are (line, what is wrong), lines counted from 1."""

    title: str = ""
    blocks: Blocks = ()
    problems: list[tuple[int, str]] = field(default_factory=list)
    lines: dict[int, int] = field(default_factory=dict)
    """From the place of a block at the top of the tree to its line."""


def parse(text: str, find_picture: FindPicture = lambda _address: None) -> Parsed:
    """Never raises: what can't be said in blocks is left as plain words and named in `problems`."""
    from markdown_it.tree import SyntaxTreeNode

    reader = _Reader(find_picture)
    tokens = _parser().parse(text)
    for token in tokens:
        if token.level >= _DEEPEST - 1:
            reader.line = token.map[0] + 1 if token.map else 1
            reader.complain(translate("Editor", "There are too many levels here. Some words get lost."))
    blocks: list[Block] = []
    for node in SyntaxTreeNode(tokens).children:
        for block in reader.blocks_of(node):
            reader.parsed.lines[len(blocks)] = reader.line
            blocks.append(block)
    reader.parsed.blocks = tuple(blocks)
    return reader.parsed


def heading_id(text: str) -> str:
    """`Wat mag je krijgen?` becomes `wat-mag-je-krijgen`."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:100].strip("-") or "kop"


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    parser.validateLink = lambda url: bool(url)  # type: ignore[method-assign]
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


@dataclass(frozen=True)
class _Style:
    strong: bool = False
    emphasis: bool = False
    struck: bool = False

    def words(self, text: str, *, code: bool = False) -> Words:
        return Words(text=text, strong=self.strong, emphasis=self.emphasis, struck=self.struck, code=code)


class _Reader:
    """Walks the syntax tree once, and gathers what is wrong on the way."""

    def __init__(self, find_picture: FindPicture) -> None:
        self.parsed = Parsed()
        self.line = 1
        self._find_picture = find_picture
        self._ids: set[str] = set()
        self._pending: list[Picture] = []

    def complain(self, text: str) -> None:
        if (self.line, text) not in self.parsed.problems[-3:]:
            self.parsed.problems.append((self.line, text))

    def blocks_of(self, node: SyntaxTreeNode) -> Iterator[Block]:
        if node.map:
            self.line = node.map[0] + 1
        if node.type == "heading":
            yield from self._heading(node)
        elif node.type == "paragraph":
            yield from self._paragraph(node)
        elif node.type in ("bullet_list", "ordered_list"):
            yield self._points(node)
        elif node.type == "blockquote":
            yield Quote(blocks=self._all(node))
        elif node.type == "table":
            yield self._table(node)
        elif node.type == "hr":
            yield Rule()
        elif node.type in ("fence", "code_block"):
            yield Preformatted(text=node.content.rstrip("\n"))
        else:
            self.complain(translate("Editor", "HTML has no place in a guide. Use Markdown only."))
            yield Paragraph(spans=(Words(text=node.content.strip()),))

    def _all(self, node: SyntaxTreeNode) -> Blocks:
        return tuple(block for child in node.children for block in self.blocks_of(child))

    def _heading(self, node: SyntaxTreeNode) -> Iterator[Block]:
        spans, level = self._inline(node), int(node.tag[1])
        if level == 1:
            if self.parsed.title:
                self.complain(translate("Editor", "A guide has one title (#). Use ## for the other headings."))
            self.parsed.title = self.parsed.title or text_of(spans)
            return
        if level > 4:
            self.complain(translate("Editor", "Use at most four levels of headings."))
        wanted = heading_id(text_of(spans))
        name, number = wanted, 2
        while name in self._ids:
            name, number = f"{wanted}-{number}", number + 1
        self._ids.add(name)
        yield Heading(level=min(level, 4), id=name, spans=spans)
        yield from self._take_pictures()

    def _paragraph(self, node: SyntaxTreeNode) -> Iterator[Block]:
        spans = self._inline(node)
        if text_of(spans).strip():
            yield Paragraph(spans=spans)
        yield from self._take_pictures()

    def _take_pictures(self) -> list[Picture]:
        taken, self._pending = self._pending, []
        return taken

    def _points(self, node: SyntaxTreeNode) -> Points:
        first = node.attrs.get("start", 1)
        return Points(
            numbered=node.type == "ordered_list",
            first=min(int(first), 9999),
            points=tuple(self._point(child) for child in node.children),
        )

    def _point(self, node: SyntaxTreeNode) -> Point:
        blocks = self._all(node)
        start = blocks[0].spans if blocks and isinstance(blocks[0], Paragraph) else ()
        if not start or not isinstance(start[0], Words):
            return Point(blocks=blocks)
        text = start[0].text
        box = _BOX.match(text)
        text = text[box.end() :] if box else text
        due = _WHEN.match(text[:1].lower() + text[1:])
        text = text[due.end() :] if due else text
        spans = (replace_text(start[0], text), *start[1:]) if text else start[1:]
        return Point(
            blocks=(Paragraph(spans=spans), *blocks[1:]), box=box is not None, when=_when(due) if due else None
        )

    def _table(self, node: SyntaxTreeNode) -> Table:
        rows = [row for part in node.children for row in part.children]
        cells = [tuple(self._inline(cell) for cell in row.children) for row in rows]
        sides = tuple(_SIDES.get(str(cell.attrs.get("style", "")), CellSide.LEFT) for cell in rows[0].children)
        if self._pending:
            self.complain(translate("Editor", "A picture can't stand in a table. Put it below."))
            self._take_pictures()
        return Table(sides=sides, head=cells[0], rows=tuple(cells[1:]))

    def _inline(self, node: SyntaxTreeNode) -> Spans:
        spans = [span for child in node.children for span in self._spans(child, _Style())]
        joined: list[Span] = []
        for span in spans:
            last = joined[-1] if joined else None
            if isinstance(span, Words) and isinstance(last, Words) and replace_text(last, "") == replace_text(span, ""):
                joined[-1] = replace_text(last, last.text + span.text)
            elif not isinstance(span, Words) or span.text:
                joined.append(span)
        return tuple(joined)

    def _spans(self, node: SyntaxTreeNode, style: _Style) -> Iterator[Span]:
        if node.type == "text":
            yield style.words(node.content)
        elif node.type == "softbreak":
            self.line += 1
            yield style.words(" ")
        elif node.type == "hardbreak":
            self.line += 1
            yield LineBreak()
        elif node.type == "code_inline":
            yield style.words(node.content, code=True)
        elif node.type == "image":
            self._picture(node)
        elif node.type == "link":
            yield from self._link(node, style)
        elif node.type in ("inline", "strong", "em", "s"):
            inner = replace(
                style,
                strong=style.strong or node.type == "strong",
                emphasis=style.emphasis or node.type == "em",
                struck=style.struck or node.type == "s",
            )
            for child in node.children:
                yield from self._spans(child, inner)
        else:
            self.complain(translate("Editor", "HTML has no place in a guide. Use Markdown only."))
            yield style.words(node.content)

    def _link(self, node: SyntaxTreeNode, style: _Style) -> Iterator[Span]:
        target = str(node.attrs.get("href", ""))
        inner = [span for child in node.children for span in self._spans(child, style)]
        is_known = target == "gemeente:" or (target.startswith(_SCHEMES) and not re.search(r"[\s\x00-\x1f]", target))
        if not is_known or len(target) > 600:
            self.complain(
                translate(
                    "Editor", "This link can't be used: {target}. Use gids:, hulp:, #heading, https: or mailto:."
                ).format(target=target[:80])
            )
            yield from inner
            return
        yield Link(target=target, words=tuple(span for span in inner if isinstance(span, Words)))

    def _picture(self, node: SyntaxTreeNode) -> None:
        address, alt = str(node.attrs.get("src", "")), node.content.strip()
        if not alt:
            self.complain(
                translate("Editor", "The picture {name} has no text that says what it shows.").format(name=address[:80])
            )
        found = self._find_picture(address)
        if found is None:
            self.complain(translate("Editor", "There is no picture {name} that can be used.").format(name=address[:80]))
            return
        name, width, height = found
        self._pending.append(Picture(file=name, alt=alt[:300], width=width, height=height))


def replace_text(words: Words, text: str) -> Words:
    """The same style, other letters."""
    return Words(text=text, strong=words.strong, emphasis=words.emphasis, struck=words.struck, code=words.code)


def _when(found: re.Match[str]) -> When:
    if found[1] is None:
        return When()
    amount = 1 if found[1] in ("een", "één") else int(found[1])
    amount = -amount if found[3] == "ervoor" else amount
    if found[2].startswith("maand"):
        return When(months=max(-120, min(amount, 120)))
    return When(days=amount * (7 if found[2].startswith("we") else 1))

"""From the tree of blocks to HTML, for the reader and for the web site. Every word is escaped; nothing else gets in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

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
    links,
)
from wdhs_desktop.kit.text import translate


@dataclass(frozen=True)
class Choices:
    """What differs between the places where a guide is shown.

    `address` turns the target of a link into what `href` holds, or "" to leave the words alone. `picture` gives the
    attributes of a picture, `ask` what follows a block that says to ask the gemeente, `due` the words for a step.
    """

    address: Callable[[str], str] = lambda target: target
    picture: Callable[[Picture], str] = lambda picture: (
        f'src="{escape(picture.file)}" width="{picture.width}" height="{picture.height}"'
    )
    ask: Callable[[], str] = lambda: ""
    due: Callable[[When], str] = lambda when: due_words(when)


def blocks_html(blocks: Blocks, choices: Choices = Choices()) -> str:
    """The body of a page, without its title."""
    return "\n".join(_block(block, choices) for block in blocks)


def due_words(when: When) -> str:
    """When a step is due, as long as nobody chose a day: "8 weken ervoor"."""
    days, months = abs(when.days), abs(when.months)
    is_before = when.days < 0 or when.months < 0
    if months:
        before = translate("Guide", "%n month(s) before", "", months)
        after = translate("Guide", "%n month(s) after", "", months)
    elif days and days % 7 == 0:
        before = translate("Guide", "%n week(s) before", "", days // 7)
        after = translate("Guide", "%n week(s) after", "", days // 7)
    elif days:
        before = translate("Guide", "%n day(s) before", "", days)
        after = translate("Guide", "%n day(s) after", "", days)
    else:
        return translate("Guide", "on the day itself")
    return before if is_before else after


def spans_html(spans: Spans, choices: Choices = Choices()) -> str:
    return "".join(_span(span, choices) for span in spans)


def _span(span: Span, choices: Choices) -> str:
    if isinstance(span, LineBreak):
        return "<br>"
    if isinstance(span, Link):
        inner = "".join(_span(words, choices) for words in span.words)
        address = choices.address(span.target)
        return f'<a href="{escape(address)}">{inner}</a>' if address else inner
    text = escape(span.text, quote=False)
    for is_on, tag in ((span.code, "code"), (span.struck, "s"), (span.emphasis, "em"), (span.strong, "strong")):
        text = f"<{tag}>{text}</{tag}>" if is_on else text
    return text


def _block(block: Block, choices: Choices) -> str:
    html = _plain_block(block, choices)
    if not isinstance(block, Points | Quote) and any(link.target == "gemeente:" for link in links((block,))):
        html += choices.ask()
    return html


def _plain_block(block: Block, choices: Choices) -> str:
    if isinstance(block, Heading):
        return f'<h{block.level} id="{block.id}">{spans_html(block.spans, choices)}</h{block.level}>'
    if isinstance(block, Paragraph):
        return f"<p>{spans_html(block.spans, choices)}</p>"
    if isinstance(block, Points):
        return _points(block, choices)
    if isinstance(block, Table):
        return _table(block, choices)
    if isinstance(block, Picture):
        return f'<p><img {choices.picture(block)} alt="{escape(block.alt)}"></p>'
    if isinstance(block, Quote):
        return f"<blockquote>\n{blocks_html(block.blocks, choices)}\n</blockquote>"
    if isinstance(block, Preformatted):
        return f"<pre>{escape(block.text, quote=False)}</pre>"
    return "<hr>" if isinstance(block, Rule) else ""


def _points(block: Points, choices: Choices) -> str:
    tag = "ol" if block.numbered else "ul"
    start = f' start="{block.first}"' if block.numbered and block.first != 1 else ""
    points = "\n".join(_point(point, choices) for point in block.points)
    return f"<{tag}{start}>\n{points}\n</{tag}>"


def _point(point: Point, choices: Choices) -> str:
    before = "☐ " if point.box else ""
    if point.when is not None:
        before += f"<strong>{escape(choices.due(point.when))}:</strong> "
    first, rest = (point.blocks[0], point.blocks[1:]) if point.blocks else (None, ())
    if isinstance(first, Paragraph):
        body = before + spans_html(first.spans, choices)
        if any(link.target == "gemeente:" for link in links((first,))):
            body += choices.ask()
    else:
        body, rest = before, point.blocks
    return f"<li>{body}{blocks_html(rest, choices)}</li>"


def _table(block: Table, choices: Choices) -> str:
    sides = ["center" if side is CellSide.CENTRE else side.value for side in block.sides]

    def row(cells: tuple[Spans, ...], tag: str) -> str:
        made = (
            f'<{tag} align="{side}">{spans_html(cell, choices)}</{tag}>'
            for cell, side in zip(cells, sides, strict=False)
        )
        return f"<tr>{''.join(made)}</tr>"

    rows = "\n".join(row(cells, "td") for cells in block.rows)
    return f"<table>\n<thead>\n{row(block.head, 'th')}\n</thead>\n<tbody>\n{rows}\n</tbody>\n</table>"

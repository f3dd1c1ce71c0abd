"""What each template needs, worked out here: words of the foot, widths of columns, pages of rows, places of labels.

Pages are cut here and not by Typst, because a template that knows its page numbers beforehand is laid out once, page
by page at the same time; one that asks Typst for them is laid out twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from wdhs_desktop.kit.text import long_date, translate
from wdhs_desktop.printing.columns import Columns, Row, Wish, breakable, fit_rows, lines_of, share_out, wish
from wdhs_desktop.printing.document import AttendanceDocument, Column, Foot, Heading, LabelsDocument, TableDocument
from wdhs_desktop.printing.fonts import Letters, PaperFonts
from wdhs_desktop.printing.labels import (
    A4_HEIGHT,
    A4_WIDTH,
    POINTS_PER_MM,
    check_sheet,
    fit_text,
    inset,
    place,
)

LANGUAGE = "nl"
MARGIN, TOP, BOTTOM = 18.0, 16.0, 27.0
"""White around the text, in mm. The foot stands in the bottom one."""
CAP_HEIGHT, LEADING = 0.66, 0.5
"""Of the paper font, and between two lines, in ems: what base.typ sets."""
_TITLE, _SMALLER_TITLE, _NOTE = 24.0, 17.0, 11.0
_ROW_AIR, _TALL_ROW_AIR, _BLANK_ROW = 5.7, 8.2, 26.0
_SECTION_HEAD, _TOTALS = 34.0, 32.0
_NARROW_TICK, _WIDE_TICK = 26.0, 58.0
"""Widths in points of a column of boxes: enough for the box, and enough for "di 24 nov" beside its neighbour."""


@dataclass
class Part:
    """Rows on one page, under the heading of their section if it has one."""

    title: str
    cells: list[Sequence[str]] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)


def table_data(document: TableDocument, fonts: PaperFonts) -> dict[str, Any]:
    """The data of table.typ."""
    rows = [row for section in document.sections for row in section.rows]
    columns = share_out(
        _wishes(document.columns, rows, fonts), [c.share for c in document.columns], _room(document.landscape)
    )
    head, most = _head(document.columns, columns, fonts), _most_lines(columns, document.landscape)
    parts = []
    for section in document.sections:
        part = Part(section.title)
        _add(part, fit_rows(section.rows, columns, fonts, most), columns.size, _ROW_AIR)
        parts.append(part)
    blank = Part("", [[""] * len(document.columns)] * document.blank_rows, [_BLANK_ROW] * document.blank_rows)
    page = _page(document.heading, document.foot, document.note, document.landscape, fonts)
    spaces = _spaces(page["heading_height"], head, document.landscape)
    return page | {
        "size": columns.size,
        "inset": _ROW_AIR,
        "gutter": columns.gutter,
        "columns": _column_data(document.columns, columns.widths),
        "head_height": head,
        "section_head": _SECTION_HEAD,
        "pages": list(_cut([*parts, blank], spaces)),
        "empty": "" if rows else translate("Paper", "There is nobody on this list."),
    }


def attendance_data(document: AttendanceDocument, fonts: PaperFonts) -> dict[str, Any]:
    """The data of attendance.typ."""
    room = _room(document.landscape)
    named = (Column(title=document.name_title), *document.extra_columns)
    wishes = _wishes(named, document.rows, fonts)
    ticks = max(len(document.dates), 1)
    tick_width = _tick_width(room, sum(w.whole for w in wishes), ticks)
    columns = share_out(wishes, [column.share for column in named], room - tick_width * ticks)
    turned = any(fonts.semibold.width(date, 10.0) > tick_width - 6 for date in document.dates)
    widest = max((fonts.semibold.width(date, 10.0) for date in document.dates), default=0.0)
    head = max(_head(named, columns, fonts), widest + 12 if turned else 24.0)
    part = Part("")
    _add(
        part,
        fit_rows(document.rows, columns, fonts, _most_lines(columns, document.landscape)),
        columns.size,
        _TALL_ROW_AIR,
    )
    blank = Part("", [[""] * len(named)] * document.blank_rows, [_BLANK_ROW] * document.blank_rows)
    page = _page(document.heading, document.foot, document.note, document.landscape, fonts)
    spaces = _spaces(page["heading_height"], head, document.landscape)
    return page | {
        "size": columns.size,
        "inset": _TALL_ROW_AIR,
        "gutter": columns.gutter,
        "columns": _column_data(named, columns.widths),
        "head_height": head,
        "dates": document.dates or ("",),
        "tick_width": tick_width,
        "turned": turned,
        "pages": list(_cut([part, blank], spaces, kept=_TOTALS * bool(document.totals))),
        "totals": document.totals,
        "totals_height": _TOTALS,
    }


def labels_data(document: LabelsDocument, fonts: PaperFonts) -> dict[str, Any]:
    """The data of labels.typ. Raises UserError for a sheet that isn't possible."""
    sheet = document.sheet
    check_sheet(sheet)
    pages: list[list[dict[str, Any]]] = [[]]
    for position, lines in enumerate(document.labels, start=max(document.first, 1) - 1):
        spot = place(sheet, position)
        pages += [[] for _ in range(spot.page + 1 - len(pages))]
        text = fit_text(lines, sheet, fonts.regular)
        pages[spot.page].append({"x": spot.x, "y": spot.y, "lines": text.lines, "size": text.size, "gap": text.gap,
                                 "width": sheet.width, "height": sheet.height, "inset_x": inset(sheet)})  # fmt: skip
    return {"title": document.title, "language": LANGUAGE, "sheet": (A4_WIDTH, A4_HEIGHT), "pages": pages}


def _cut(parts: Sequence[Part], spaces: Iterator[float], kept: float = 0.0) -> Iterator[list[dict[str, Any]]]:
    """Fill page after page; a section that goes on has its heading again. `kept` points stay free on the last page."""
    page: list[Part] = []
    left = next(spaces)
    for part in parts:
        fresh = True
        for row, height in zip(part.cells, part.heights, strict=True):
            needed = height + (_SECTION_HEAD if fresh and part.title else 0.0)
            if needed > left and page:
                yield _page_data(page)
                page, left, fresh = [], next(spaces), True
                needed = height + (_SECTION_HEAD if part.title else 0.0)
            if fresh:
                page.append(Part(part.title))
                fresh = False
            page[-1].cells.append(row)
            page[-1].heights.append(height)
            left -= needed
    if kept > left and page:
        yield _page_data(page)
        page = []
    yield _page_data(page)


def _page_data(parts: Sequence[Part]) -> list[dict[str, Any]]:
    return [
        {"title": part.title, "cells": [cell for row in part.cells for cell in row], "heights": part.heights}
        for part in parts
    ]


def _spaces(heading: float, head: float, landscape: bool) -> Iterator[float]:
    """Points for rows on the first page, and then on every next one."""
    whole = _height(landscape) - head
    yield whole - heading
    while True:
        yield whole


def _add(part: Part, rows: Iterable[Row], size: float, air: float) -> None:
    for row in rows:
        part.cells.append(row.cells)
        part.heights.append(_text_height(row.lines, size) + 2 * air)


def _text_height(lines: int, size: float) -> float:
    return size * (lines * CAP_HEIGHT + (lines - 1) * LEADING)


def _most_lines(columns: Columns, landscape: bool) -> int:
    """As many lines as a row may have and still fit on a page with a heading above it."""
    return int(_height(landscape) * 0.6 / (columns.size * (CAP_HEIGHT + LEADING)))


def _room(landscape: bool) -> float:
    return ((A4_HEIGHT if landscape else A4_WIDTH) - 2 * MARGIN) * POINTS_PER_MM


def _height(landscape: bool) -> float:
    return ((A4_WIDTH if landscape else A4_HEIGHT) - TOP - BOTTOM) * POINTS_PER_MM - 1.0


def _tick_width(room: float, named: float, ticks: int) -> float:
    """Boxes get what the names leave, within reason; with many dates the names wrap."""
    wide = min(max((room - named) / ticks, _NARROW_TICK), _WIDE_TICK)
    return min(wide, room * 0.7 / ticks)


def _wishes(columns: Sequence[Column], rows: Sequence[Sequence[str]], fonts: PaperFonts) -> list[Wish]:
    cells: Iterable[Sequence[str]] = zip(*rows, strict=True) if rows else [()] * len(columns)
    return [wish(column.title, texts, fonts) for column, texts in zip(columns, cells, strict=True)]


def _head(named: Sequence[Column], columns: Columns, fonts: PaperFonts) -> float:
    """The height of the row of headings."""
    lines = [
        len(lines_of(breakable(column.title, room, columns.size, fonts.semibold), room, columns.size, fonts.semibold))
        for column, room in zip(named, columns.rooms, strict=True)
    ]
    return _text_height(max(lines, default=1), columns.size) + 9.0


def _column_data(columns: Sequence[Column], widths: Sequence[float]) -> list[dict[str, Any]]:
    return [
        {"title": column.title, "align": column.align.value, "width": width}
        for column, width in zip(columns, widths, strict=True)
    ]


def _page(heading: Heading, foot: Foot, note: str, landscape: bool, fonts: PaperFonts) -> dict[str, Any]:
    """The data of base.typ: heading and foot."""
    room = _room(landscape)
    size = _TITLE if fonts.semibold.width(heading.title, _TITLE) <= room else _SMALLER_TITLE
    blocks = {
        "collective": _block(heading.collective, 10.5, fonts.regular, 11.0, room),
        "title": _block(heading.title, size, fonts.semibold, 12.0, room),
        "subtitle": _block(heading.subtitle, 11.5, fonts.regular, 8.0, room),
        "note": _block(note, _NOTE, fonts.regular, 8.0, room),
    }
    before, _, rest = translate("Paper", "Page {page} of {pages}").partition("{page}")
    between, _, after = rest.partition("{pages}")
    return {
        "language": LANGUAGE,
        "landscape": landscape,
        "margins": (MARGIN, TOP, BOTTOM),
        "title": heading.title,
        "heading": blocks,
        "heading_height": sum(block["height"] for block in blocks.values()) + 10.0,
        "maker": foot.maker,
        "foot": {"lines": foot_lines(heading, foot), "page": (before, between, after)},
    }


def _block(text: str, points: float, letters: Letters, white: float, room: float) -> dict[str, Any]:
    """A piece of the heading with `white` points under it; no height at all when there is nothing to say."""
    shown = breakable(text, room * 0.97, points, letters)
    lines = len(lines_of(shown, room * 0.97, points, letters))
    return {"text": shown, "size": points, "height": _text_height(lines, points) + white if text else 0.0}


def foot_lines(heading: Heading, foot: Foot) -> tuple[str, ...]:
    """What this paper is for; when, by whom, of how many people and from which register; until when it is kept."""
    first = " · ".join(part for part in (heading.collective, heading.title) if part)
    if foot.purpose:
        first = translate("Paper", "{list}, for: {purpose}").format(list=first, purpose=foot.purpose)
    made = translate("Paper", "Made on {date} by {maker}").format(date=long_date(foot.made_on), maker=foot.maker)
    people = translate("Paper", "%n people", "", foot.count)
    code = translate("Paper", "control code {code}").format(code=foot.control_code) if foot.control_code else ""
    second = " · ".join(part for part in (made, people, code) if part)
    if foot.destroy_after is None:
        return (first, second)
    until = translate("Paper", "Destroy this paper after {date}").format(date=long_date(foot.destroy_after))
    return (first, second, until)

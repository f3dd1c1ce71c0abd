"""Where a link of a guide may lead: to another guide, a heading, help, the gemeente, or outside after a question."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple
from urllib.parse import unquote

from wdhs_desktop.library.screen.guide_page import FILE, MUNICIPALITY, NOT_HELPED, NOTE, PICTURE


class Way(Enum):
    ITEM = auto()
    HEADING = auto()
    GEMEENTE = auto()
    OUTSIDE = auto()
    MAIL = auto()
    FILE = auto()
    NOTE = auto()
    PICTURE = auto()
    NOT_HELPED = auto()
    NOWHERE = auto()


class Destination(NamedTuple):
    """`target` is an item, a heading, an address, a file or a note; `heading_id` a heading in that item."""

    way: Way
    target: str = ""
    heading_id: str = ""


_OURS = {FILE: Way.FILE, PICTURE: Way.PICTURE, NOTE: Way.NOTE, NOT_HELPED: Way.NOT_HELPED}


def destination(target: str) -> Destination:
    """What a link means. Anything that isn't on the list leads nowhere: javascript:, file:, http:, a bare name."""
    scheme, _, rest = target.partition(":")
    if target.startswith("#"):
        return Destination(Way.HEADING, unquote(target[1:]))
    if scheme in {"gids", "hulp"} and rest:
        item, _, heading = rest.partition("#")
        return Destination(Way.ITEM, item, heading)
    if target in {"gemeente:", MUNICIPALITY}:
        return Destination(Way.GEMEENTE)
    if target.startswith("https://"):
        return Destination(Way.OUTSIDE, target)
    if scheme == "mailto" and "@" in rest:
        return Destination(Way.MAIL, target)
    for prefix, way in _OURS.items():
        if target.startswith(prefix):
            return Destination(way, unquote(target.removeprefix(prefix)))
    return Destination(Way.NOWHERE)

"""What the library shows and keeps here: lines of lists, filters, what came in, and what the house adds to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

import msgspec

from wdhs_desktop.formats.catalogue import FileEntry, Library
from wdhs_desktop.formats.items import ItemKind

STARTER = bytes(16)
"""The id of the library that comes with the program."""


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A plain value."""


class KnownSender(Value, frozen=True, kw_only=True):
    """A library on this PC. `checked_at`: when somebody last looked for news; `published`: its signed time."""

    id: bytes
    name: str
    addresses: tuple[str, ...]
    fingerprint: str
    published: datetime | None
    added_at: datetime
    checked_at: datetime | None
    count: int

    @property
    def is_starter(self) -> bool:
        return self.id == STARTER


class News(StrEnum):
    """Whether something is new or changed since somebody last looked at what is new."""

    NOTHING = ""
    NEW = "new"
    CHANGED = "changed"


class Line(Value, frozen=True, kw_only=True):
    """One item in a list. `text` is the teaser, or what somebody offers; `sort` is that of a guide."""

    id: str
    sender: bytes
    kind: ItemKind
    title: str
    text: str
    topic: str
    sort: str = ""
    version: int = 1
    reviewed: date | None = None
    review_before: str = ""
    news: News = News.NOTHING
    note: str = ""
    is_bookmarked: bool = False


class Filter(Value, frozen=True, kw_only=True):
    """What to show; empty means all. `kind` is an ItemKind, `sort` a GuideSort (only guides have one)."""

    topic: str = ""
    goal: int = 0
    audience: str = ""
    kind: str = ""
    sort: str = ""
    sender: bytes = b""
    only_new: bool = False
    only_bookmarked: bool = False


class Count(Value, frozen=True, kw_only=True):
    """A choice of a filter: its value, the words for it where the library gives them, and how many items it has."""

    value: str
    title: str
    count: int


class Counts(Value, frozen=True, kw_only=True):
    """The choices with something behind them, each counted within the other choices of the filter."""

    topics: tuple[Count, ...] = ()
    goals: tuple[Count, ...] = ()
    audiences: tuple[Count, ...] = ()
    kinds: tuple[Count, ...] = ()
    sorts: tuple[Count, ...] = ()
    senders: tuple[Count, ...] = ()
    new: int = 0
    bookmarked: int = 0
    total: int = 0


class Reason(StrEnum):
    """Why a line was found, when it isn't for the very words that were typed."""

    EXACT = "exact"
    FORM = "form"
    COMPOUND = "compound"
    SYNONYM = "synonym"
    SPELLING = "spelling"


class Why(Value, frozen=True, kw_only=True):
    """`typed` led to `found` in this text: "vergoeding" to "vrijwilligersvergoeding"."""

    reason: Reason
    typed: str
    found: str


class Found(Value, frozen=True, kw_only=True):
    """A line with the place where it was found.

    `snippet` is plain text; `marks` are (begin, end) of the found words in it. `heading_id` opens the guide there.
    """

    line: Line
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
    heading_id: str = ""
    heading: str = ""
    why: tuple[Why, ...] = ()


class Answer(Value, frozen=True, kw_only=True):
    """What a search gives, best first. `also` are words that were looked for too; `meant` a better spelling."""

    text: str
    found: tuple[Found, ...]
    total: int
    also: tuple[str, ...] = ()
    meant: str = ""


class HouseNote(Value, frozen=True, kw_only=True):
    """What the house adds to a guide, at a heading. `quote` is the heading's text when it was written.

    `is_orphan`: the heading is gone, so the note is shown at the top of the guide, with its old heading.
    """

    id: bytes
    item: str
    heading_id: str
    quote: str
    text: str
    written_at: datetime
    person: str = ""
    is_orphan: bool = False


class Plan(Value, frozen=True, kw_only=True):
    """A stappenplan for one day: what it is for, and which steps are done (their number in `dated_points` order)."""

    id: bytes
    item: str
    name: str
    day: date
    done: tuple[int, ...] = ()


class Municipality(Value, frozen=True, kw_only=True):
    """The own gemeente, filled in once, shown wherever a guide says to ask there."""

    name: str = ""
    department: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""


class Missed(Value, frozen=True, kw_only=True):
    """A search without an answer, or a guide that didn't help; kept here for the editors. No names, no times of day."""

    id: int
    text: str
    item: str
    count: int
    last_on: date


# What comes in


class Change(Value, frozen=True, kw_only=True):
    """One item that an update brings, changes or takes away, with the one line of its author."""

    id: str
    kind: ItemKind
    title: str
    topic: str
    note: str = ""
    news: News = News.NEW
    length: int = 0


class WhatChanges(Value, frozen=True, kw_only=True):
    """What an update would do, before any text is fetched. Lengths in bytes; `files` are those over the limit."""

    changes: tuple[Change, ...]
    withdrawn: tuple[Change, ...]
    fetch: int
    files: tuple[FileEntry, ...] = ()
    published: datetime | None = None
    expires: datetime | None = None

    @property
    def is_nothing(self) -> bool:
        return not self.changes and not self.withdrawn


@dataclass(frozen=True)
class DeliveredItem:
    """An item as its afzender signed it; `body` are the very bytes, `path` its target."""

    path: str
    body: bytes


@dataclass(frozen=True)
class Delivery:
    """A verified library, ready for one transaction.

    `keep` are target paths of items that are already here, unchanged; what is in neither `items` nor `keep` is
    withdrawn. `files` maps target paths of attachments to bytes; `known_files` are those that exist, brought in or
    not. `metadata` are the files of the repository (empty for the starter library), by name.
    """

    sender: bytes
    name: str
    library: Library
    library_body: bytes
    items: Iterable[DeliveredItem]
    keep: frozenset[str] = frozenset()
    notes: Mapping[str, str] = field(default_factory=dict)
    files: Iterable[tuple[str, bytes]] = ()
    known_files: frozenset[str] = frozenset()
    metadata: Mapping[str, bytes] = field(default_factory=dict)
    catalogues: Mapping[str, bytes] = field(default_factory=dict)
    stamp: str = ""


class Outcome(Value, frozen=True, kw_only=True):
    """What a delivery did."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()

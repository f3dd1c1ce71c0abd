"""What a library says of itself: its name and topics, its words for finding, and a list of what each topic holds.

Targets of a repository: `bibliotheek.json` (Library), and for each topic `<topic>/catalogus.json` (TopicCatalogue),
`<topic>/<id>.json` (an item) and `<topic>/<first 16 of the sha256>.<png|jpg|pdf>` (attachments). A topic is a delegated
role of its own, so that a partner can sign it, and so that one changed guide costs one small list.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, TypeAlias, TypeVar

import msgspec

from wdhs_desktop.formats.blocks import LongText, Part, ShortText
from wdhs_desktop.formats.items import GoalNumber, ItemId, ItemKind, PathName, Reference, TopicId

FORMAT = 1
LIBRARY_TARGET = "bibliotheek.json"
CATALOGUE_NAME = "catalogus.json"

Word: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
LibraryId: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]


class Topic(Part, frozen=True, kw_only=True):
    """A shelf. `icon` names a picture of the program; one that it doesn't know is left out."""

    id: TopicId
    title: ShortText
    explanation: ShortText = ""
    icon: ShortText = ""


class Goal(Part, frozen=True, kw_only=True):
    """One of the goals of the coalition, to be reached by the end of `year`."""

    number: GoalNumber
    title: ShortText
    year: Annotated[int, msgspec.Meta(ge=2000, le=2200)]
    explanation: LongText = ""
    sources: tuple[Reference, ...] = ()


class Library(Part, frozen=True, kw_only=True):
    """The whole library. `published` is in UTC; `word_groups` are words that find each other."""

    id: LibraryId
    name: ShortText
    publisher: ShortText
    published: datetime
    language: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}$")] = "nl"
    topics: tuple[Topic, ...] = ()
    goals: tuple[Goal, ...] = ()
    word_groups: tuple[tuple[Word, ...], ...] = ()
    format: int = FORMAT


class FileEntry(Part, frozen=True, kw_only=True):
    """An attachment in a catalogue; `length` in bytes."""

    path: PathName
    length: Annotated[int, msgspec.Meta(ge=1)]
    title: ShortText = ""


class Entry(Part, frozen=True, kw_only=True):
    """One item in a catalogue: enough to say what is new before any text is fetched. `length` in bytes."""

    id: ItemId
    kind: ItemKind
    title: ShortText
    path: PathName
    length: Annotated[int, msgspec.Meta(ge=1)]
    version: Annotated[int, msgspec.Meta(ge=1)] = 1
    changed: date | None = None
    note: ShortText = ""
    files: tuple[FileEntry, ...] = ()


class TopicCatalogue(Part, frozen=True, kw_only=True):
    """What one topic holds, in order of id."""

    topic: TopicId
    entries: tuple[Entry, ...]
    format: int = FORMAT


_T = TypeVar("_T")
_Versioned = TypeVar("_Versioned", Library, TopicCatalogue)
_ENCODER = msgspec.json.Encoder(order="deterministic")


def encode(value: Library | TopicCatalogue) -> bytes:
    """The bytes that are signed; the same value gives the same bytes."""
    return _ENCODER.encode(value)


def decode_library(body: bytes) -> Library:
    """Raises ValueError for anything that isn't a library that this program knows."""
    return _checked(_decode(body, Library))


def decode_catalogue(body: bytes) -> TopicCatalogue:
    """Raises ValueError for anything that isn't a catalogue that this program knows."""
    return _checked(_decode(body, TopicCatalogue))


def _decode(body: bytes, type_: type[_T]) -> _T:
    try:
        return msgspec.json.decode(body, type=type_)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def _checked(value: _Versioned) -> _Versioned:
    if value.format != FORMAT:
        raise ValueError(f"format {value.format}")
    return value

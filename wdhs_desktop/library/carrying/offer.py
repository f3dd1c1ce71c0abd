"""What a source offers: its library, the catalogue of every topic, and the signed length and hash of each file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar

from wdhs_desktop.formats.catalogue import (
    CATALOGUE_NAME,
    LIBRARY_TARGET,
    Entry,
    FileEntry,
    Library,
    decode_catalogue,
    decode_library,
)
from wdhs_desktop.formats.items import LARGEST_FILE, LARGEST_ITEM, LARGEST_PICTURE
from wdhs_desktop.library.carrying.verified import Target, VerifiedSource

_T = TypeVar("_T")

ON_CHOICE = 2 * 1024 * 1024
"""Files of more bytes than this come in only when somebody asks for them."""

LARGEST_CATALOGUE = 5 * 1024 * 1024
MOST_ITEMS = 20_000


class UnknownForm(Exception):  # noqa: N818  (says what happened)
    """A file is signed as it should be, but this program can't read it; the text is its name."""


class WrongLibrary(Exception):  # noqa: N818  (says what happened)
    """The signed library says that it is another one than the afzender's file said."""


@dataclass(frozen=True)
class OfferedItem:
    topic: str
    entry: Entry
    target: Target


@dataclass(frozen=True)
class OfferedFile:
    entry: FileEntry
    target: Target

    @property
    def is_on_choice(self) -> bool:
        return self.target.length > ON_CHOICE


@dataclass
class Offer:
    """Everything by path. `refused` are items that break a rule: a limit, a name, an id that another has."""

    library: Library
    published: datetime
    library_target: Target
    library_body: bytes
    catalogues: dict[str, tuple[Target, bytes]] = field(default_factory=dict)
    items: dict[str, OfferedItem] = field(default_factory=dict)
    files: dict[str, OfferedFile] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)


def read_offer(source: VerifiedSource, sender: bytes, check: Callable[[], None]) -> Offer:
    """Read the library and its catalogues, nothing more.

    Raises UnknownForm, WrongLibrary, and what a VerifiedSource raises. `check` is called between files.
    """
    target = source.target(LIBRARY_TARGET)
    if target is None:
        raise UnknownForm(LIBRARY_TARGET)
    body = _small_body(source, target)
    library = _decoded(decode_library, body, LIBRARY_TARGET)
    if library.id != sender.hex():
        raise WrongLibrary(library.id)
    offer = Offer(library, _in_utc(library.published), target, body)
    ids: set[str] = set()
    for topic in library.topics:
        check()
        path = f"{topic.id}/{CATALOGUE_NAME}"
        its_target = source.target(path)
        if its_target is not None and path not in offer.catalogues:
            its_body = _small_body(source, its_target)
            offer.catalogues[path] = (its_target, its_body)
            for entry in _decoded(decode_catalogue, its_body, path).entries:
                _add(offer, source, topic.id, entry, ids)
    return offer


def _in_utc(at: datetime) -> datetime:
    """A signed time; one without a zone is in UTC. Raises UnknownForm for one that no clock can tell."""
    try:
        return aware(at)
    except OverflowError as error:
        raise UnknownForm(LIBRARY_TARGET) from error


def aware(at: datetime) -> datetime:
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _small_body(source: VerifiedSource, target: Target) -> bytes:
    if target.length > LARGEST_CATALOGUE:
        raise UnknownForm(target.path)
    return source.body(target)


def _decoded(decode: Callable[[bytes], _T], body: bytes, path: str) -> _T:
    try:
        return decode(body)
    except ValueError as error:
        raise UnknownForm(path) from error


def _add(offer: Offer, source: VerifiedSource, topic: str, entry: Entry, ids: set[str]) -> None:
    """Take an entry in, unless it isn't the topic's to give: then it is named as refused, and the rest goes on."""
    target = source.target(entry.path) if _is_of(topic, entry.path) else None
    is_fit = target is not None and target.length == entry.length <= LARGEST_ITEM
    if target is None or not is_fit or entry.id in ids or entry.path in offer.items or len(ids) >= MOST_ITEMS:
        offer.refused.append(entry.path)
        return
    ids.add(entry.id)
    offer.items[entry.path] = OfferedItem(topic, entry, target)
    for file in entry.files:
        its_target = source.target(file.path) if _is_of(topic, file.path) else None
        if its_target is not None and its_target.length == file.length <= _largest(file.path):
            offer.files.setdefault(file.path, OfferedFile(file, its_target))


def _is_of(topic: str, path: str) -> bool:
    return path.startswith(f"{topic}/")


def _largest(path: str) -> int:
    return LARGEST_PICTURE if path.endswith((".png", ".jpg")) else LARGEST_FILE

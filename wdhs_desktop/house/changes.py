"""Changes that can be taken back: each keeps, sealed in the file, what its records were before it.

Undo and redo are the same turn: a record and its image change places. The image says what must stand there now, so
that a later change of the same record is never overwritten.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from wdhs_desktop.house.kinds import CHANGE, IMAGES, encode
from wdhs_desktop.house.rows import Pending
from wdhs_desktop.vault.seal import Content
from wdhs_desktop.vault.suite import Compartment, digest, new_id

KEPT = timedelta(days=30)
_IMAGES_IN_PART = 2000
_BYTES_IN_PART = 1_000_000


class Image(msgspec.Struct, frozen=True, array_like=True):
    """The other state of one record. `now` is the digest of what must stand there, None for nothing; `other` is what a
    turn puts in its place, None for nothing; `version` is the last version that was used."""

    kind: int
    id: bytes
    version: int
    now: bytes | None
    other_format: int
    other: bytes | None

    def content(self) -> Content | None:
        return None if self.other is None else Content(self.other_format, self.other)


class ImagePart(msgspec.Struct, frozen=True):
    images: tuple[Image, ...]


class ChangeHead(msgspec.Struct, frozen=True, kw_only=True):
    """One change. `parts` are (compartment, id) of its images; `turned` is the sequence number of its last undo."""

    label: str
    details: dict[str, str]
    person: bytes
    at: datetime
    count: int
    sequence: int
    parts: tuple[tuple[int, bytes], ...]
    undone: bool = False
    turned: int = 0


@dataclass(frozen=True)
class Change:
    """A change as people see it. `label` is a source text in the context "Changes"; `details` fills its places.

    `touched` holds the kind and id of every record that an undo or redo just gave another value.
    """

    id: bytes
    label: str
    details: Mapping[str, str]
    person: str
    at: datetime
    count: int
    undone: bool
    touched: tuple[tuple[int, bytes], ...] = ()


@dataclass(frozen=True)
class StoredHead:
    compartment: Compartment
    id: bytes
    version: int
    head: ChangeHead

    def pending(self, head: ChangeHead | None) -> Pending:
        """This head replaced by another, or removed."""
        content = None if head is None else Content(1, encode(head))
        return Pending(self.compartment, CHANGE, self.id, self.version, self.version + 1, content)


def content_digest(content: Content | None) -> bytes | None:
    """Sixteen bytes that recognise a content, or None for no content."""
    return None if content is None else digest(content.format.to_bytes(2, "big") + content.data)[:16]


def image(pending: Pending, previous: Content | None) -> Image:
    """The image of one change of one record."""
    old = (0, None) if previous is None else (previous.format, previous.data)
    return Image(pending.kind, pending.id, pending.version, content_digest(pending.content), *old)


def split(images: Iterable[Image]) -> list[tuple[Image, ...]]:
    """Parts of at most 2,000 images or about a megabyte."""
    parts: list[tuple[Image, ...]] = []
    current: list[Image] = []
    size = 0
    for one in images:
        length = len(one.other or b"") + 64
        if current and (len(current) == _IMAGES_IN_PART or size + length > _BYTES_IN_PART):
            parts.append(tuple(current))
            current, size = [], 0
        current.append(one)
        size += length
    if current:
        parts.append(tuple(current))
    return parts


def new_parts(pending: Sequence[Pending], previous: Mapping[bytes, Content]) -> list[Pending]:
    """Sealed images for all these changes, each in the compartment of its record."""
    parts = []
    for compartment in sorted({one.compartment for one in pending}):
        images = (image(one, previous.get(one.id)) for one in pending if one.compartment == compartment)
        for part in split(images):
            parts.append(Pending(compartment, IMAGES, new_id(), None, 1, Content(1, encode(ImagePart(part)))))  # noqa: PERF401
    return parts


def next_undo(heads: Sequence[StoredHead]) -> StoredHead | None:
    """The last change that still stands."""
    standing = [one for one in heads if not one.head.undone]
    return max(standing, key=lambda one: one.head.sequence, default=None)


def next_redo(heads: Sequence[StoredHead]) -> StoredHead | None:
    """What was taken back last, unless something new was done after it."""
    undone = [one for one in heads if one.head.undone]
    last = max(undone, key=lambda one: one.head.turned, default=None)
    newest = max((one.head.sequence for one in heads), default=0)
    return last if last is not None and last.head.turned > newest else None


def outdated(heads: Sequence[StoredHead], now: datetime, last_seen: datetime) -> list[StoredHead]:
    """The changes that are kept no longer. A clock that runs behind the file clears up nothing."""
    if now < last_seen:
        return []
    return [one for one in heads if now - one.head.at > KEPT]

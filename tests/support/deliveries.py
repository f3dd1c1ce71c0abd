"""Deliveries of an afzender to a real file, made by hand: what is delivered, kept, and what stands there afterwards."""

from __future__ import annotations

import sqlite3
import struct
import zlib
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from wdhs_desktop.formats.catalogue import Goal, Library, Topic, encode
from wdhs_desktop.formats.items import AnyItem, Attachment, Media
from wdhs_desktop.formats.items import encode as encode_item
from wdhs_desktop.formats.sender import Sender
from wdhs_desktop.library.records import STARTER, DeliveredItem, Delivery

PARTNER = Sender(id="a" * 32, name="De Coalitie", root='{"a root": 1}', addresses=("https://coalitie.example/",))
PARTNER_ID = bytes.fromhex(PARTNER.id)
PUBLISHED = datetime(2026, 3, 1, tzinfo=UTC)


def library(*topics: str, published: datetime = PUBLISHED, **more: object) -> Library:
    """A library with these topics ("geld" is "Geld")."""
    shelves = tuple(Topic(id=topic, title=topic.capitalize()) for topic in topics or ("geld", "leden"))
    fields: dict[str, object] = {"id": "0" * 32, "name": "Kennisbank", "publisher": "Ons", "topics": shelves}
    goals = (Goal(number=1, title="Iedereen doet mee", year=2030),)
    return Library(published=published, goals=goals, **(fields | more))  # type: ignore[arg-type]


def path_of(item: AnyItem) -> str:
    return f"{item.topic}/{item.id}.json"


def delivered(*items: AnyItem) -> list[DeliveredItem]:
    return [DeliveredItem(path_of(item), encode_item(item)) for item in items]


def delivery(
    *items: AnyItem,
    sender: bytes = STARTER,
    of: Library | None = None,
    raw: Iterable[DeliveredItem] = (),
    keep: Iterable[str] = (),
    files: Mapping[str, bytes] | None = None,
    known_files: Iterable[str] = (),
    **more: object,
) -> Delivery:
    """Everything that an afzender has now; `raw` are items as bytes, `known_files` exist but weren't fetched."""
    about = of or library()
    return Delivery(
        sender=sender,
        name=about.name if sender == STARTER else PARTNER.name,
        library=about,
        library_body=encode(about),
        items=[*delivered(*items), *raw],
        keep=frozenset(keep),
        files=list((files or {}).items()),
        known_files=frozenset(files or ()) | frozenset(known_files),
        **more,  # type: ignore[arg-type]
    )


def png(width: int = 2, height: int = 2) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes(width * 3)) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def attached(body: bytes, file: str = "foto.png", media: Media = Media.PNG, topic: str = "geld") -> Attachment:
    """How a guide names these bytes."""
    digest = sha256(body).hexdigest()
    end = {Media.PNG: "png", Media.JPEG: "jpg", Media.PDF: "pdf"}[media]
    path = f"{topic}/{digest[:16]}.{end}"
    return Attachment(file=file, path=path, media=media, length=len(body), sha256=digest, title="Een plaatje")


def change_rows(path: Path, *statements: str) -> None:
    """Write in a closed file from outside, as a failing disk or a meddler does."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()

"""The SQL of the senders: their rows, and everything that they signed, word for word."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from wdhs_desktop.formats.catalogue import LIBRARY_TARGET, FileEntry
from wdhs_desktop.house.library_rows import guard_of
from wdhs_desktop.library.keeping.bringing_in import remove_items, show_or_hide
from wdhs_desktop.library.keeping.files import METADATA, TARGETS, read_repository
from wdhs_desktop.library.keeping.tables import SOUND, attachment, item, repository, sender
from wdhs_desktop.library.records import STARTER, Delivery, KnownSender

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from wdhs_desktop.formats.sender import Sender


def read_senders(connection: Connection) -> tuple[KnownSender, ...]:
    """In the order in which they were added. `count` is what is shown of it."""
    columns = (sender.c.id, sender.c.name, sender.c.addresses, sender.c.fingerprint, sender.c.published)
    times = (sender.c.added_at, sender.c.checked_at)
    shown = (
        select(item.c.sender, func.count().label("count"))
        .where(item.c.is_hidden == 0, SOUND["library_item"])
        .group_by(item.c.sender)
    )
    counts = {row[0]: row[1] for row in connection.execute(shown)}
    query = (
        select(*columns, *times)
        .where(SOUND["library_sender"])
        .order_by(sender.c.id != STARTER, sender.c.added_at, sender.c.id)
    )
    return tuple(_known(row, counts.get(row.id, 0)) for row in connection.execute(query))


def _known(row: Any, count: int) -> KnownSender:
    return KnownSender(
        id=row.id,
        name=row.name,
        addresses=_addresses(row.addresses),
        fingerprint=row.fingerprint,
        published=moment_in(row.published),
        added_at=moment_in(row.added_at) or datetime.fromtimestamp(0).astimezone(),
        checked_at=moment_in(row.checked_at),
        count=count,
    )


def _addresses(kept: str) -> tuple[str, ...]:
    try:
        return tuple(str(address) for address in json.loads(kept))
    except (ValueError, TypeError, RecursionError):
        return ()


def moment_in(kept: str) -> datetime | None:
    try:
        return datetime.fromisoformat(kept).astimezone()
    except ValueError:
        return None


def read_root(connection: Connection, sender_id: bytes) -> bytes | None:
    root = connection.execute(select(sender.c.root).where(sender.c.id == sender_id, SOUND["library_sender"])).scalar()
    return root if isinstance(root, bytes) else None


def read_stamp(connection: Connection, sender_id: bytes) -> str:
    return (
        connection.execute(select(sender.c.stamp).where(sender.c.id == sender_id, SOUND["library_sender"])).scalar()
        or ""
    )


def write_trusted(connection: Connection, trusted: Sender, now: datetime, is_known: bool) -> None:
    """A row for one that is new, or whose row is damaged; one that is known gets its new addresses."""
    row = _new_row(bytes.fromhex(trusted.id), trusted.name, now) | {
        "addresses": json.dumps(trusted.addresses),
        "fingerprint": trusted.fingerprint,
        "root": trusted.root.encode(),
    }
    news = {"addresses": row["addresses"]} if is_known else row
    connection.execute(upsert(sender).values(row).on_conflict_do_update(index_elements=["id"], set_=news))


def write_starter(connection: Connection, name: str, now: datetime) -> None:
    row = _new_row(STARTER, name, now)
    connection.execute(upsert(sender).values(row).on_conflict_do_update(index_elements=["id"], set_=row))


def _new_row(sender_id: bytes, name: str, now: datetime) -> dict[str, Any]:
    empty = {"addresses": "[]", "fingerprint": "", "published": "", "checked_at": "", "stamp": ""}
    guard = guard_of((name, "", b""))
    row = {"id": sender_id, "name": name, "added_at": now.isoformat(), "root": b"", "guard": guard, "library": b""}
    return row | empty


def write_delivered(connection: Connection, delivery: Delivery, now: datetime) -> bool:
    """What the library says of itself. False when its afzender isn't known."""
    published = delivery.library.published.isoformat()
    values = {
        "name": delivery.name,
        "library": delivery.library_body,
        "published": published,
        "guard": guard_of((delivery.name, published, delivery.library_body)),
        "checked_at": now.isoformat(),
        "stamp": delivery.stamp,
    }
    query = update(sender).where(sender.c.id == delivery.sender).values(values)
    return connection.execute(query).rowcount == 1


def write_checked(connection: Connection, sender_id: bytes, now: datetime) -> None:
    connection.execute(update(sender).where(sender.c.id == sender_id).values(checked_at=now.isoformat()))


def remove(connection: Connection, sender_id: bytes) -> None:
    """Everything of it; what only it hid appears again."""
    numbers = [row.number for row in connection.execute(select(item.c.number).where(item.c.sender == sender_id))]
    remove_items(connection, numbers)
    for table in (attachment, repository):
        connection.execute(delete(table).where(table.c.sender == sender_id))
    connection.execute(delete(sender).where(sender.c.id == sender_id))
    show_or_hide(connection)


def read_metadata(connection: Connection, sender_id: bytes) -> dict[str, bytes]:
    return read_repository(connection, sender_id, METADATA)


def read_catalogues(connection: Connection, sender_id: bytes) -> dict[str, bytes]:
    return read_repository(connection, sender_id, TARGETS)


def read_targets(connection: Connection, sender_id: bytes) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of everything that is here and whole."""
    about = select(sender.c.library).where(sender.c.id == sender_id, SOUND["library_sender"])
    library = connection.execute(about).scalar()
    if library:
        yield LIBRARY_TARGET, library
    yield from read_catalogues(connection, sender_id).items()
    for table in (item, attachment):
        query = select(table.c.path, table.c.body, table.c.sha256).where(table.c.sender == sender_id, SOUND[table.name])
        for path, body, digest in connection.execute(query.order_by(table.c.path)):
            if body is not None and sha256(body).digest() == digest:
                yield path, body


def read_left_out(connection: Connection, sender_id: bytes) -> tuple[FileEntry, ...]:
    query = select(attachment.c.path, attachment.c.length, attachment.c.title)
    rows = connection.execute(
        query.where(attachment.c.sender == sender_id, attachment.c.body.is_(None), SOUND["library_attachment"])
    )
    return tuple(FileEntry(path=row.path, length=row.length, title=row.title) for row in rows)

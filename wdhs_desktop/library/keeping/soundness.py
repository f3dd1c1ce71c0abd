"""Which rows of an afzender are as they were written. The others are as if they weren't here, so they come anew."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, or_, select, text

from wdhs_desktop.house.library_rows import GUARDED, GUARDED_OF_SENDER, guard_of, sound_library_sql
from wdhs_desktop.library.keeping.tables import SOUND, attachment, facet, item, repository, section, sender

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table, TextClause


def read_sound_items(connection: Connection, sender_id: bytes) -> dict[str, str]:
    """Paths of its items with their SHA-256 in hex; without those whose rows aren't as they were written."""
    facets = _by_item(connection, select(facet.c.item, facet.c.facet, facet.c.value).where(SOUND["library_facet"]))
    columns = (section.c.item, section.c.position, section.c.heading_id, section.c.heading, section.c.text)
    sections = _by_item(connection, select(*columns).where(SOUND["library_section"]))
    query = select(item.c.number, item.c.guard, item.c.body, *(item.c[name] for name in GUARDED))
    found: dict[str, str] = {}
    for row in connection.execute(query.where(item.c.sender == sender_id, SOUND["library_item"])):
        guard = guard_of(row[3:], facets.get(row.number, ()), sections.get(row.number, ()))
        if guard == row.guard and sha256(row.body).digest() == row.sha256:
            found[row.path] = row.sha256.hex()
    return found


def _by_item(connection: Connection, query: Any) -> dict[int, list[Any]]:
    rows: dict[int, list[Any]] = {}
    for number, *values in connection.execute(query):
        rows.setdefault(number, []).append(tuple(values))
    return rows


def read_sound_files(connection: Connection, sender_id: bytes) -> dict[str, str]:
    query = select(attachment.c.path, attachment.c.body, attachment.c.sha256)
    query = query.where(attachment.c.sender == sender_id, attachment.c.body.is_not(None), SOUND["library_attachment"])
    rows = connection.execute(query)
    return {row.path: row.sha256.hex() for row in rows if sha256(row.body).digest() == row.sha256}


def speaks_soundly(connection: Connection, sender_id: bytes) -> bool:
    """Whether what a sender says of its library is as it was delivered."""
    columns = (sender.c.guard, *(sender.c[name] for name in GUARDED_OF_SENDER))
    query = select(*columns).where(sender.c.id == sender_id, SOUND["library_sender"])
    about = connection.execute(query).first()
    return about is not None and guard_of(about[1:]) == about.guard


def is_sound(connection: Connection, sender_id: bytes) -> bool:
    """Whether all rows of a sender are as they were written."""
    items = select(func.count()).where(item.c.sender == sender_id)
    files = select(func.count()).where(attachment.c.sender == sender_id, attachment.c.body.is_not(None))
    return (
        speaks_soundly(connection, sender_id)
        and connection.execute(items).scalar() == len(read_sound_items(connection, sender_id))
        and connection.execute(files).scalar() == len(read_sound_files(connection, sender_id))
    )


def sweep(connection: Connection) -> None:
    """Take away rows that can't be right, so that what is delivered can stand in their place."""
    sound = select(item.c.number).where(SOUND["library_item"])
    for part in (facet, section):
        connection.execute(delete(part).where(or_(part.c.item.not_in(sound), _unsound(part))))
    for table in (item, attachment, repository):
        connection.execute(delete(table).where(_unsound(table)))


def _unsound(table: Table) -> TextClause:
    return text(f"({sound_library_sql(table.name)}) IS NOT TRUE")

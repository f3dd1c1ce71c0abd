"""What travels beside the items of a delivery: its pictures and PDFs, and the signed files of its repository."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from wdhs_desktop.formats.items import Attachment, Guide, ItemKind, Media, decode
from wdhs_desktop.library.keeping.attachments import is_acceptable, is_as_said
from wdhs_desktop.library.keeping.tables import SOUND, attachment, item, repository
from wdhs_desktop.library.records import Delivery

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from wdhs_desktop.kit.progress import Progress

METADATA, TARGETS = "metadata/", "targets/"
"""What the names of kept files of a repository begin with."""

_NAMES_FILES = b'"attachments":'


def write_files(connection: Connection, delivery: Delivery, progress: Progress | None) -> None:
    """Keep the pictures and PDFs that guides name, and which they are; what nothing names is kept out."""
    _name_files(connection, delivery)
    columns = (attachment.c.media, attachment.c.length, attachment.c.sha256)
    for path, body in delivery.files:
        if progress is not None:
            progress.check()
        at = (attachment.c.sender == delivery.sender, attachment.c.path == path)
        named = connection.execute(select(*columns).where(*at)).first()
        if named is not None and is_as_said(body, Media(named.media), named.length, named.sha256):
            connection.execute(update(attachment).where(*at).values(body=body))


def _name_files(connection: Connection, delivery: Delivery) -> None:
    """A row for each file that a guide shows and that exists; the bytes come later, or never."""
    wanted: dict[str, dict[str, object]] = {}
    query = select(item.c.topic, item.c.body).where(item.c.sender == delivery.sender, item.c.kind == ItemKind.GUIDE)
    for topic, body in connection.execute(query.order_by(item.c.number)):
        for one in _attachments(body):
            if one.path in delivery.known_files and one.path not in wanted and is_acceptable(one, topic):
                wanted[one.path] = {
                    "sender": delivery.sender,
                    "path": one.path,
                    "media": one.media.value,
                    "length": one.length,
                    "title": one.title,
                    "sha256": bytes.fromhex(one.sha256),
                }
    _drop_unnamed(connection, delivery.sender, wanted)
    if wanted:
        insertion = insert(attachment)
        values = {name: insertion.excluded[name] for name in ("media", "length", "title", "sha256")}
        update_row = insertion.on_conflict_do_update(index_elements=["sender", "path"], set_=values)
        connection.execute(update_row, list(wanted.values()))


def _attachments(body: bytes) -> tuple[Attachment, ...]:
    """The files that a guide shows; a body that a failing disk has damaged shows none."""
    if _NAMES_FILES not in body:
        return ()
    try:
        guide = decode(body)
    except ValueError:
        return ()
    return guide.attachments if isinstance(guide, Guide) else ()


def _drop_unnamed(connection: Connection, sender: bytes, wanted: Mapping[str, object]) -> None:
    rows = connection.execute(select(attachment.c.path).where(attachment.c.sender == sender))
    for path in [row.path for row in rows if row.path not in wanted]:
        connection.execute(delete(attachment).where(attachment.c.sender == sender, attachment.c.path == path))


def write_repository(connection: Connection, delivery: Delivery) -> None:
    """Keep the signed files word for word, so that this library can be handed on from here."""
    files = {f"{METADATA}{name}": body for name, body in delivery.metadata.items()}
    files |= {f"{TARGETS}{path}": body for path, body in delivery.catalogues.items()}
    connection.execute(delete(repository).where(repository.c.sender == delivery.sender))
    if files:
        rows = [{"sender": delivery.sender, "name": name, "body": body} for name, body in files.items()]
        connection.execute(insert(repository), rows)


def read_repository(connection: Connection, sender: bytes, beginning: str) -> dict[str, bytes]:
    """The files whose names begin so, by the rest of their names."""
    query = select(repository.c.name, repository.c.body).where(repository.c.sender == sender, SOUND["library_metadata"])
    return {
        row.name.removeprefix(beginning): row.body
        for row in connection.execute(query.order_by(repository.c.name))
        if row.name.startswith(beginning)
    }

"""The SQL of reading: lines for the lists, the very bytes of one item, and what leads to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from wdhs_desktop.formats.catalogue import Library, decode_library
from wdhs_desktop.formats.items import AnyItem, Attachment, ItemKind, decode
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.library.keeping.derived import AUDIENCE, GOAL, RELATED, TOPIC
from wdhs_desktop.library.keeping.holdings import Held
from wdhs_desktop.library.keeping.tables import SOUND, attachment, facet, item, sender
from wdhs_desktop.library.records import STARTER, Line, News

if TYPE_CHECKING:
    from sqlalchemy import Connection

DAMAGED = QT_TRANSLATE_NOOP("Errors", "This guide is damaged.")
FILE_DAMAGED = QT_TRANSLATE_NOOP("Errors", "This picture or PDF is damaged.")
FETCH_AGAIN = QT_TRANSLATE_NOOP("Errors", "Fetch the guides again.")

_LINE = (
    *(item.c.number, item.c.id, item.c.sender, item.c.kind, item.c.title, item.c.teaser, item.c.topic, item.c.sort),
    *(item.c.version, item.c.reviewed, item.c.review_before, item.c.news, item.c.note, item.c.last_day),
)


def read_libraries(connection: Connection) -> list[Library]:
    """What each sender says of its library, in the order in which they were added; without what is damaged."""
    query = select(sender.c.library).where(SOUND["library_sender"])
    query = query.order_by(sender.c.id != STARTER, sender.c.added_at, sender.c.id)
    return [library for (body,) in connection.execute(query) if (library := _library(body)) is not None]


def _library(body: bytes) -> Library | None:
    try:
        return decode_library(body)
    except ValueError:
        return None


def read_held(connection: Connection, places: Mapping[bytes, int]) -> Iterator[Held]:
    """Every item that is shown, with what it can be found by. `places` is the order of the senders."""
    facets: dict[int, dict[str, set[str]]] = {}
    columns = (facet.c.item, facet.c.facet, facet.c.value)
    for number, name, value in connection.execute(
        select(*columns).where(facet.c.facet != RELATED, SOUND["library_facet"])
    ).all():
        facets.setdefault(number, {}).setdefault(name, set()).add(value)
    for row in connection.execute(select(*_LINE).where(item.c.is_hidden == 0, SOUND["library_item"])).all():
        line, found = _line(row), facets.get(row.number, {})
        if line is not None:
            yield Held(
                row.number,
                line,
                topics=frozenset(found.get(TOPIC, ())),
                goals=frozenset(found.get(GOAL, ())),
                audiences=frozenset(found.get(AUDIENCE, ())),
                last_day=row.last_day,
                place_of_sender=places.get(line.sender, len(places)),
            )


def _line(row: Any) -> Line | None:
    """Nothing when a kind or a day in it can't be: a row that a failing disk has damaged."""
    try:
        return Line(
            id=row.id,
            sender=row.sender,
            kind=ItemKind(row.kind),
            title=row.title,
            text=row.teaser,
            topic=row.topic,
            sort=row.sort,
            version=row.version,
            reviewed=date.fromisoformat(row.reviewed),
            review_before=row.review_before,
            news=News(row.news),
            note=row.note,
        )
    except ValueError:
        return None


def read_item(connection: Connection, item_id: str, sender_id: bytes) -> AnyItem | None:
    """As it was signed. Raises StorageError when what stands here isn't that any more."""
    row = _row_of(connection, item_id, sender_id)
    if row is None:
        return None
    try:
        if sha256(row.body).digest() == row.sha256:
            return decode(row.body)
    except ValueError:
        pass
    raise StorageError(DAMAGED, FETCH_AGAIN)


def _row_of(connection: Connection, item_id: str, sender_id: bytes) -> Any:
    """Of this sender, or else the one that is shown."""
    query = select(item.c.sender, item.c.body, item.c.sha256).where(item.c.id == item_id, SOUND["library_item"])
    if sender_id:
        return connection.execute(query.where(item.c.sender == sender_id)).first()
    shown = query.join(sender, sender.c.id == item.c.sender).where(item.c.is_hidden == 0)
    return connection.execute(shown.order_by(sender.c.id != STARTER, sender.c.added_at, sender.c.id)).first()


def read_file(connection: Connection, item_id: str, sender_id: bytes, wanted: Attachment) -> bytes | None:
    """The bytes of a file of an item; nothing when they weren't fetched. Raises StorageError when damaged."""
    row = _row_of(connection, item_id, sender_id)
    if row is None:
        return None
    columns = (attachment.c.body, attachment.c.sha256)
    at = (attachment.c.sender == row.sender, attachment.c.path == wanted.path)
    kept = connection.execute(select(*columns).where(*at, SOUND["library_attachment"])).first()
    if kept is None or kept.body is None:
        return None
    if sha256(kept.body).hexdigest() != wanted.sha256:
        raise StorageError(FILE_DAMAGED, FETCH_AGAIN)
    body: bytes = kept.body
    return body


def read_leading_to(connection: Connection, item_id: str) -> list[str]:
    """The ids of the items that name this one or link to it."""
    query = select(item.c.id).join(facet, facet.c.item == item.c.number)
    query = query.where(
        facet.c.facet == RELATED, facet.c.value == item_id, item.c.is_hidden == 0, SOUND["library_item"]
    )
    return [row.id for row in connection.execute(query.order_by(item.c.id))]


def forget_news(connection: Connection) -> None:
    connection.execute(update(item).where(item.c.news != News.NOTHING).values(news=News.NOTHING))

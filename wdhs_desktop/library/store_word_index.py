"""The two word indexes. They keep no text of their own, so they hear the old words before those change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from wdhs_desktop.library.tables import item, section

if TYPE_CHECKING:
    from sqlalchemy import Connection

Row: TypeAlias = dict[str, Any]

_ADD = text(
    "INSERT INTO library_words (rowid, title, headings, text, keywords)"
    " VALUES (:number, :title, :headings, :text, :keywords)"
)
_TAKE = text(
    "INSERT INTO library_words (library_words, rowid, title, headings, text, keywords)"
    " VALUES ('delete', :number, :title, :headings, :text, :keywords)"
)
_ADD_SECTION = text("INSERT INTO library_section_words (rowid, heading, text) VALUES (:number, :heading, :text)")
_TAKE_SECTION = text(
    "INSERT INTO library_section_words (library_section_words, rowid, heading, text)"
    " VALUES ('delete', :number, :heading, :text)"
)
_COLUMNS = (item.c.number, item.c.title, item.c.headings, item.c.text, item.c.keywords)
_SECTION_COLUMNS = (section.c.number, section.c.heading, section.c.text)


def take_words(connection: Connection, numbers: Sequence[int]) -> None:
    """Forget the words of these items and their passages, which must still stand as they were added."""
    rows = connection.execute(select(*_COLUMNS).where(item.c.number.in_(numbers))).mappings().all()
    if rows:
        connection.execute(_TAKE, [dict(row) for row in rows])
    rows = connection.execute(select(*_SECTION_COLUMNS).where(section.c.item.in_(numbers))).mappings().all()
    if rows:
        connection.execute(_TAKE_SECTION, [dict(row) for row in rows])


def add_words(
    connection: Connection, items: Sequence[dict[str, object]], sections: Sequence[dict[str, object]]
) -> None:
    """Learn the words of rows that have just been written."""
    if items:
        connection.execute(_ADD, items)
    if sections:
        connection.execute(_ADD_SECTION, sections)


def mend_words(connection: Connection) -> None:
    """Make an index anew when it doesn't say what the texts say, because something outside has damaged either."""
    for name in ("library_words", "library_section_words"):
        try:
            connection.execute(text(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)"))  # noqa: S608
        except DatabaseError:
            connection.execute(text(f"INSERT INTO {name} ({name}) VALUES ('rebuild')"))  # noqa: S608

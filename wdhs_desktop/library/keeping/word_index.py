"""The two word indexes. They keep no text of their own, so they hear the old words before those change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from wdhs_desktop.library.keeping.tables import item, section

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
_EMPTYING = (
    "DELETE FROM {name}_data",
    "DELETE FROM {name}_idx",
    "DELETE FROM {name}_docsize",
    "DELETE FROM {name}_config",
    "INSERT INTO {name}_config VALUES ('version', 4)",
    "INSERT INTO {name}_data VALUES (1, x''), (10, x'00000000000000')",
)
"""An index without words as FTS5 itself lays it down, for one that is so damaged that FTS5 no longer opens it."""

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
            connection.exec_driver_sql(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except DatabaseError:
            _make_anew(connection, name)


def _make_anew(connection: Connection, name: str) -> None:
    rebuilding = f"INSERT INTO {name} ({name}) VALUES ('rebuild')"  # noqa: S608
    try:
        connection.exec_driver_sql(rebuilding)
    except DatabaseError:
        for statement in _EMPTYING:
            connection.exec_driver_sql(statement.format(name=name))
        connection.exec_driver_sql(rebuilding)

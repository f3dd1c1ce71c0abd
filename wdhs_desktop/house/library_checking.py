"""Whether the library in a file is as it was delivered. Nothing of it is sealed, so this takes no password.

Everything in it can be fetched again, so that is what a finding says to do.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from wdhs_desktop.house.library_rows import GUARDED, GUARDED_OF_SENDER, LIBRARY_TABLES, guard_of, sound_library_sql
from wdhs_desktop.kit.text import translate

MOST_FINDINGS = 20
_INDEXES = ("library_words", "library_section_words")
_OF_THE_HOUSE = ("library_bookmark", "library_note", "library_plan", "library_missed", "library_setting")
_KEYS = {"library_facet": "item", "library_setting": "name"}


def library_faults(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """What is wrong, in words, and where. `connection` may be for reading only; then the word indexes are passed by."""
    before = connection.text_factory
    connection.text_factory = _letters
    try:
        faults = [*_strange_rows(connection)]
        return faults or [
            *_damaged_senders(connection),
            *_damaged_items(connection),
            *_damaged_files(connection),
            *_damaged_words(connection),
        ]
    finally:
        connection.text_factory = before


def _letters(raw: bytes) -> str:
    return raw.decode("utf-8", errors="replace")


def _strange_rows(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Rows that can't have been written by us."""
    odd = translate("Check", "This row can't be right: somebody changed the file.")
    again = translate("Check", "Part of the library is damaged. Fetch the guides again.")
    for table in LIBRARY_TABLES:
        key = _KEYS.get(table, "rowid")
        query = f"SELECT {key} FROM {table} WHERE ({sound_library_sql(table)}) IS NOT TRUE LIMIT {MOST_FINDINGS}"  # noqa: S608
        for (found,) in connection.execute(query):
            yield odd if table in _OF_THE_HOUSE else again, f"{table} {found}"


def _damaged_senders(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """What an afzender says of its library, and the root by which it is trusted."""
    query = f"SELECT guard, root, fingerprint, {', '.join(GUARDED_OF_SENDER)} FROM library_sender ORDER BY added_at"  # noqa: S608
    for guard, root, fingerprint, *values in connection.execute(query):
        if guard_of(values) != guard:
            said = translate("Check", "What “{name}” says of its library is damaged. Fetch its guides again.")
            yield said.format(name=values[0]), str(values[0])
        if fingerprint.replace(" ", "") != sha256(root).hexdigest()[: 20 if fingerprint else 0].upper():
            said = translate("Check", "The signature of “{name}” is damaged. Take it away and open its file again.")
            yield said.format(name=values[0]), str(values[0])


def _damaged_items(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    said = translate("Check", "The guide “{name}” is damaged. Fetch the guides again.")
    facets = _by_item(connection, "SELECT item, facet, value FROM library_facet")
    sections = _by_item(connection, "SELECT item, position, heading_id, heading, text FROM library_section")
    query = f"SELECT number, guard, sha256, body, {', '.join(GUARDED)} FROM library_item ORDER BY number"  # noqa: S608
    for number, guard, digest, body, *values in connection.execute(query):
        own = guard_of(values, facets.pop(number, ()), sections.pop(number, ()))
        if own != guard or sha256(body).digest() != digest:
            name = str(values[GUARDED.index("id")])
            yield said.format(name=name), name
    for number in sorted({*facets, *sections}):
        yield translate("Check", "Part of the library is damaged. Fetch the guides again."), f"library_item {number}"


def _by_item(connection: sqlite3.Connection, query: str) -> dict[int, list[Any]]:
    rows: dict[int, list[Any]] = {}
    for number, *values in connection.execute(query):
        rows.setdefault(number, []).append(tuple(values))
    return rows


def _damaged_files(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    said = translate("Check", "The picture or PDF “{name}” of a guide is damaged. Fetch the guides again.")
    query = "SELECT path, sha256, body FROM library_attachment WHERE body IS NOT NULL ORDER BY path"
    for path, digest, body in connection.execute(query):
        if not isinstance(body, bytes) or sha256(body).digest() != digest:
            yield said.format(name=path), path


def _damaged_words(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Whether the words to find by are those of the texts. SQLite only looks when it may write, so nothing is kept."""
    for name in _INDEXES:
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
                yield translate("Check", "Finding words in the library is damaged. Fetch the guides again."), name
            elif error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
                raise
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

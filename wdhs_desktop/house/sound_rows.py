"""Rows that can't have been written by us are left out as if they weren't there, and so are noticed as missing.

SQLite keeps the types and lengths that a table asks for only while it writes. A file that was crafted with other tools
can hold anything anywhere, and what comes out of it goes into fixed binary texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy import TextClause

_LENGTHS = {
    "id": 16,
    "person": 16,
    "steward": 16,
    "salt": 16,
    "nonce": 12,
    "box_nonce": 12,
    "lookup": 32,
    "commitment": 32,
    "box_public": 32,
    "signature": 64,
}
_LARGEST = {
    "compartment": 0xFFFF,
    "kind": 0xFFFF,
    "number": 0xFF,
    "suite": 0xFF,
    "epoch": 0xFFFF_FFFF,
    "version": (1 << 62) - 1,
}
_WEIGHED_LATER = {"memory_kib", "passes", "lanes"}
_COLUMNS = {
    "record": ("id", "compartment", "kind", "epoch", "version", "suite", "nonce", "body"),
    "bucket": ("compartment", "number", "epoch", "version", "suite", "nonce", "body"),
    "root": ("compartment", "epoch", "version", "suite", "nonce", "body"),
    "slot": (
        *("id", "person", "kind", "lookup", "memory_kib", "passes", "lanes", "salt", "commitment", "suite"),
        *("nonce", "body"),
    ),
    "epoch": ("compartment", "epoch", "commitment", "box_public", "box_nonce", "box_body", "steward", "signature"),
    "compartment_grant": ("compartment", "epoch", "person", "steward", "sealed", "signature"),
    "shown_name": ("person", "name", "signature"),
}
_SHORTEST_BODY = 16


def _condition(column: str) -> str:
    if column in _LARGEST:
        return f"typeof({column}) = 'integer' AND {column} BETWEEN 0 AND {_LARGEST[column]}"
    if column == "name":
        return "typeof(name) = 'text' AND length(name) BETWEEN 1 AND 100"
    if column in _WEIGHED_LATER:
        return f"typeof({column}) = 'integer'"
    if column in _LENGTHS:
        return f"typeof({column}) = 'blob' AND length({column}) = {_LENGTHS[column]}"
    return f"typeof({column}) = 'blob' AND length({column}) >= {_SHORTEST_BODY}"


def sound_sql(table: str) -> str:
    """What holds for every row of this table that we wrote, in SQL."""
    return " AND ".join(_condition(column) for column in _COLUMNS[table])


SOUND: dict[str, TextClause] = {table: text(sound_sql(table)) for table in _COLUMNS}
"""The same, to stand in a `where`."""

"""What guards the rows of the library: nothing in them is sealed, but a bit that flips on a disk is noticed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

import msgspec

GUARDED_OF_SENDER = ("name", "published", "library")
"""The columns of a sender that only change when it delivers something."""

GUARDED = (
    *("sender", "id", "kind", "topic", "path", "title", "teaser", "sort", "version", "language", "reviewed"),
    *("review_before", "last_day", "note", "sha256", "headings", "keywords", "text"),
)
"""The columns of an item that only change when its afzender changes it."""

Facets = Iterable[tuple[str, str]]
Sections = Iterable[tuple[int, str, str, str]]
_ENCODER = msgspec.json.Encoder()


def guard_of(values: Sequence[object], facets: Facets = (), sections: Sections = ()) -> bytes:
    """A sum over the guarded values of a row; of an item also its (facet, value) and (position, id, heading, text)."""
    return sha256(_ENCODER.encode((tuple(values), sorted(facets), sorted(sections)))).digest()


_BLOB_COLUMNS = frozenset({"body", "root", "library", "sha256", "guard"})
_NUMBERS = frozenset({"number", "version", "is_hidden", "position", "length", "count"})
_COLUMNS = {
    "library_sender": (
        *("id", "name", "addresses", "fingerprint", "published", "added_at", "checked_at", "stamp", "root", "guard"),
        "library",
    ),
    "library_metadata": ("sender", "name", "body"),
    "library_item": (
        *("number", "sender", "id", "kind", "topic", "path", "title", "teaser", "sort", "version", "language"),
        *("reviewed", "review_before", "last_day", "note", "news", "brought_in_at", "is_hidden", "sha256", "guard"),
        *("headings", "keywords", "text", "body"),
    ),
    "library_facet": ("item", "facet", "value"),
    "library_section": ("number", "item", "position", "heading_id", "heading", "text"),
    "library_attachment": ("sender", "path", "media", "length", "title", "sha256", "body"),
    "library_bookmark": ("item", "added_at"),
    "library_note": ("id", "item", "heading_id", "quote", "text", "person", "written_at"),
    "library_plan": ("id", "item", "name", "day", "done"),
    "library_missed": ("id", "text", "item", "count", "last_on"),
    "library_setting": ("name", "value"),
}
LIBRARY_TABLES = tuple(_COLUMNS)
_KEYS = {
    ("library_sender", "id"): "blob",
    ("library_metadata", "sender"): "blob",
    ("library_item", "sender"): "blob",
    ("library_attachment", "sender"): "blob",
    ("library_note", "id"): "blob",
    ("library_plan", "id"): "blob",
    ("library_missed", "id"): "integer",
    ("library_facet", "item"): "integer",
    ("library_section", "item"): "integer",
}


def sound_library_sql(table: str) -> str:
    """What holds for every row of this table that we wrote, in SQL: SQLite itself looks at types only while writing."""
    return " AND ".join(_condition(table, column) for column in _COLUMNS[table])


def _condition(table: str, column: str) -> str:
    if (table, column) == ("library_attachment", "body"):
        return f"typeof({table}.{column}) IN ('blob', 'null')"
    kind = _KEYS.get((table, column))
    if kind == "blob":
        return f"typeof({table}.{column}) = 'blob' AND length({table}.{column}) = 16"
    if kind is None:
        kind = "blob" if column in _BLOB_COLUMNS else "integer" if column in _NUMBERS else "text"
    return f"typeof({table}.{column}) = '{kind}'"

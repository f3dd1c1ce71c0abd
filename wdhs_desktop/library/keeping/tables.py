"""The tables of the library in the file, as the stores name them; the file is made by the frozen SQL in house."""

from __future__ import annotations

from sqlalchemy import BLOB, Column, ForeignKey, Integer, MetaData, Table, Text, column, table, text

from wdhs_desktop.house.library_rows import sound_library_sql

metadata = MetaData()

sender = Table(
    "library_sender",
    metadata,
    Column("id", BLOB, primary_key=True, nullable=False),
    Column("name", Text, nullable=False),
    Column("addresses", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("published", Text, nullable=False),
    Column("added_at", Text, nullable=False),
    Column("checked_at", Text, nullable=False),
    Column("stamp", Text, nullable=False),
    Column("root", BLOB, nullable=False),
    Column("guard", BLOB, nullable=False),
    Column("library", BLOB, nullable=False),
)

repository = Table(
    "library_metadata",
    metadata,
    Column("sender", BLOB, ForeignKey("library_sender.id"), primary_key=True, nullable=False),
    Column("name", Text, primary_key=True, nullable=False),
    Column("body", BLOB, nullable=False),
)

item = Table(
    "library_item",
    metadata,
    Column("number", Integer, primary_key=True, nullable=False),
    Column("sender", BLOB, ForeignKey("library_sender.id"), nullable=False),
    Column("id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("topic", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("teaser", Text, nullable=False),
    Column("sort", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("language", Text, nullable=False),
    Column("reviewed", Text, nullable=False),
    Column("review_before", Text, nullable=False),
    Column("last_day", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("news", Text, nullable=False),
    Column("brought_in_at", Text, nullable=False),
    Column("is_hidden", Integer, nullable=False),
    Column("sha256", BLOB, nullable=False),
    Column("guard", BLOB, nullable=False),
    Column("headings", Text, nullable=False),
    Column("keywords", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("body", BLOB, nullable=False),
)

facet = Table(
    "library_facet",
    metadata,
    Column("item", Integer, ForeignKey("library_item.number"), primary_key=True, nullable=False),
    Column("facet", Text, primary_key=True, nullable=False),
    Column("value", Text, primary_key=True, nullable=False),
)

section = Table(
    "library_section",
    metadata,
    Column("number", Integer, primary_key=True, nullable=False),
    Column("item", Integer, ForeignKey("library_item.number"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("heading_id", Text, nullable=False),
    Column("heading", Text, nullable=False),
    Column("text", Text, nullable=False),
)

attachment = Table(
    "library_attachment",
    metadata,
    Column("sender", BLOB, ForeignKey("library_sender.id"), primary_key=True, nullable=False),
    Column("path", Text, primary_key=True, nullable=False),
    Column("media", Text, nullable=False),
    Column("length", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("sha256", BLOB, nullable=False),
    Column("body", BLOB),
)

bookmark = Table(
    "library_bookmark",
    metadata,
    Column("item", Text, primary_key=True, nullable=False),
    Column("added_at", Text, nullable=False),
)

note = Table(
    "library_note",
    metadata,
    Column("id", BLOB, primary_key=True, nullable=False),
    Column("item", Text, nullable=False),
    Column("heading_id", Text, nullable=False),
    Column("quote", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("written_at", Text, nullable=False),
)

plan = Table(
    "library_plan",
    metadata,
    Column("id", BLOB, primary_key=True, nullable=False),
    Column("item", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("done", Text, nullable=False),
)

missed = Table(
    "library_missed",
    metadata,
    Column("id", Integer, primary_key=True, nullable=False),
    Column("text", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("last_on", Text, nullable=False),
)

setting = Table(
    "library_setting",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
)

SOUND = {name: text(sound_library_sql(name)) for name in metadata.tables}
"""What holds for every row that we wrote, to stand in a `where`: other rows are as if they weren't there."""

words = table("library_words", column("rowid"), column("title"), column("headings"), column("text"), column("keywords"))
"""FTS5 over `item`: it keeps no text of its own, so it is told the old words before they change."""

section_words = table("library_section_words", column("rowid"), column("heading"), column("text"))
"""FTS5 over `section`."""

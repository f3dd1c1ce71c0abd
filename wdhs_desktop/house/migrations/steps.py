"""The frozen steps in order, for making a new file without loading Alembic."""

from __future__ import annotations

from wdhs_desktop.house.migrations.versions import v0001, v0002

STEPS = (v0001, v0002)
"""One for each version of the tables, the first at index 0."""

VERSION_TABLE = """CREATE TABLE alembic_version (
  version_num VARCHAR(32) NOT NULL PRIMARY KEY
)"""
"""Where Alembic reads which steps a file has had."""

_BEHIND_A_WORD_INDEX = {
    "data": "(id INTEGER PRIMARY KEY, block BLOB)",
    "idx": "(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "docsize": "(id INTEGER PRIMARY KEY, sz BLOB)",
    "config": "(k PRIMARY KEY, v) WITHOUT ROWID",
}
"""The tables that FTS5 makes for itself, in its own words (sqlite.org/fts5.html, appendix B)."""


def expected_parts(version: int) -> dict[str, str]:
    """Name and SQL of each table and index that a file of this version holds."""
    parts = {"alembic_version": VERSION_TABLE}
    for step in STEPS[:version]:
        for statement in step.STATEMENTS:
            words = statement.split(maxsplit=4)
            if words[:2] == ["CREATE", "VIRTUAL"]:
                parts[words[3]] = statement
                for end, columns in _BEHIND_A_WORD_INDEX.items():
                    parts[f"{words[3]}_{end}"] = f"CREATE TABLE '{words[3]}_{end}'{columns}"
            elif words[0] == "CREATE":
                parts[words[2]] = statement
    return parts

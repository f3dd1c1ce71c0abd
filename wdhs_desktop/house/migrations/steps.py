"""The frozen steps in order, for making a new file without loading Alembic."""

from __future__ import annotations

from wdhs_desktop.house.migrations.versions import v0001

STEPS = (v0001,)
"""One for each version of the tables, the first at index 0."""

VERSION_TABLE = """CREATE TABLE alembic_version (
  version_num VARCHAR(32) NOT NULL PRIMARY KEY
)"""
"""Where Alembic reads which steps a file has had."""


def expected_parts(version: int) -> dict[str, str]:
    """Name and SQL of each table and index that a file of this version holds."""
    parts = {"alembic_version": VERSION_TABLE}
    for step in STEPS[:version]:
        for statement in step.STATEMENTS:
            words = statement.split()
            if words[0] == "CREATE":
                parts[words[2]] = statement
    return parts

"""The frozen steps in order, for making a new file without loading Alembic."""

from __future__ import annotations

from wdhs_desktop.house.migrations.versions import v0001

STEPS = (v0001,)
"""One for each version of the tables, the first at index 0."""


def expected_parts(version: int) -> dict[str, str]:
    """Name and SQL of each table and index that a file of this version holds."""
    parts: dict[str, str] = {}
    for step in STEPS[:version]:
        for statement in step.STATEMENTS:
            words = statement.split()
            if words[0] == "CREATE":
                parts[words[2]] = statement
    return parts

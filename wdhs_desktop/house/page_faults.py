"""What SQLite itself finds wrong in the pages of a file."""

from __future__ import annotations

import sqlite3

_MOST = 20
_ABOUT_WORDS = "FTS5 table"
"""Newer versions of SQLite (3.44) look into the word indexes too. Those can be made anew, so they spoil no file."""


def page_faults(connection: sqlite3.Connection, check: str = "integrity_check") -> list[str]:
    """Nothing when all is well. `check` may be the quicker `quick_check`, which passes over the indexes."""
    rows = [str(row[0]) for row in connection.execute(f"PRAGMA {check}({_MOST})")]
    return [row for row in rows if row != "ok" and _ABOUT_WORDS not in row]

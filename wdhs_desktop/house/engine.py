"""How the file is opened: the settings that keep it whole and private, and transactions that begin when we say so."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

PRAGMAS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_spill = OFF",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_mode = DELETE",
)
WAIT_SECONDS = 15.0
LARGEST_BODY = 64 * 1024 * 1024
"""More bytes in one row are never ours; SQLite then says that the row is too large instead of reading it."""


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection with our settings and no transactions of its own. Raises sqlite3.Error."""
    mode = "ro" if read_only else "rw"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=WAIT_SECONDS,
    )
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_BODY)
    try:
        for pragma in PRAGMAS[:-1] if read_only else PRAGMAS:
            connection.execute(pragma)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def make_engine(path: Path) -> Engine:
    """SQLAlchemy over such connections; it begins for reading, or with `execution_options(writes=True)` for writing."""
    from sqlalchemy import QueuePool, create_engine, event

    engine = create_engine("sqlite://", creator=lambda: connect(path), poolclass=QueuePool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine

"""The one file in which everything of a collective lies, and the two ways to use it: reading and writing."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wdhs_desktop.house.engine import connect, make_engine
from wdhs_desktop.house.failures import DAMAGED, USE_COPY, file_errors, storage_errors
from wdhs_desktop.house.migrations.steps import STEPS, VERSION_TABLE, expected_parts
from wdhs_desktop.house.opening import (
    APPLICATION_ID,
    EXISTS,
    OTHER_NAME,
    SOUND_COLLECTIVE,
    VERSION,
    look_at,
    refuse_foreign_parts,
    refuse_network,
    refuse_read_only,
)
from wdhs_desktop.kit.clock import Clock, SystemClock
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.vault.suite import new_id

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


@dataclass(frozen=True)
class Collective:
    """Whose file it is. `name` and `kind` stand openly in it; `salt` is for finding people by name."""

    id: bytes
    name: str
    kind: str
    salt: bytes


class House:
    """An opened file. Nothing in it is unlocked by this."""

    def __init__(self, path: Path, collective: Collective, clock: Clock) -> None:
        self.path = path
        self.collective = collective
        self.clock = clock
        self._engine: Engine | None = None
        self._engine_lock = threading.Lock()

    @classmethod
    def create(cls, path: Path, name: str, kind: str = "", clock: Clock | None = None) -> House:
        """Make a new, empty file, readable only by this account. Raises StorageError when there already is one."""
        refuse_network(path)
        with file_errors():
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            except FileExistsError as error:
                raise StorageError(EXISTS, OTHER_NAME, name=path.name) from error
            try:
                with closing(connect(path)) as connection:
                    _make_tables(connection, name, kind)
            except BaseException:
                path.unlink(missing_ok=True)
                raise
        return cls.open(path, clock)

    @classmethod
    def open(cls, path: Path, clock: Clock | None = None) -> House:
        """Look first, then open; a file of an older version is copied and brought up to date. Raises StorageError."""
        version = look_at(path)
        refuse_read_only(path)
        if version < VERSION:
            from wdhs_desktop.house.migrating import migrate

            migrate(path)
        clock = clock or SystemClock()
        with file_errors(), closing(connect(path)) as connection:
            refuse_foreign_parts(connection, expected_parts(VERSION))
            query = f"SELECT id, name, kind, salt FROM collective WHERE {SOUND_COLLECTIVE}"  # noqa: S608
            rows = connection.execute(query).fetchall()
        if len(rows) != 1:
            raise StorageError(DAMAGED, USE_COPY)
        return cls(path, Collective(*rows[0]), clock)

    @property
    def engine(self) -> Engine:
        """Made at first use: a window that only shows its first picture doesn't wait for SQLAlchemy."""
        with self._engine_lock:
            if self._engine is None:
                self._engine = make_engine(self.path)
            return self._engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One view of the file in which nothing moves. Raises StorageError."""
        with storage_errors(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it, or nothing. Waits for another writer. Raises StorageError or Conflict."""
        with storage_errors(), self.engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                yield connection

    def close(self) -> None:
        with self._engine_lock:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None


def _make_tables(connection: sqlite3.Connection, name: str, kind: str) -> None:
    """All tables and the one row of the collective, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(VERSION_TABLE)
    for step in STEPS:
        for statement in step.STATEMENTS:
            connection.execute(statement)
    connection.execute("INSERT INTO alembic_version VALUES (?)", (STEPS[-1].revision,))
    collective = (new_id(), name, kind, os.urandom(16), b"", b"")
    connection.execute("INSERT INTO collective VALUES (?, ?, ?, ?, ?, ?)", collective)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")

"""What every part of the library's store stands on: the file, the time, and a number that says when guides changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import Clock

if TYPE_CHECKING:
    from sqlalchemy import Connection

REVISION = "revision"
"""The setting that counts the changes of senders and items."""


class LibraryCore:
    """Reads and writes the library's rows. Nothing of it is sealed, so no password is needed."""

    def __init__(self, house: House, clock: Clock) -> None:
        self._house = house
        self._clock = clock

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._house.reading() as connection, _lenient(connection):
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._house.writing() as connection, _lenient(connection):
            yield connection

    def version_token(self) -> object:
        """Another value whenever items or senders changed, in this window or in another one."""
        with self._reading() as connection:
            return read_revision(connection)

    def setting(self, name: str) -> str:
        """What was kept under this name, or nothing."""
        with self._reading() as connection:
            return read_setting(connection, name)

    def set_setting(self, name: str, value: str) -> None:
        with self._writing() as connection:
            write_setting(connection, name, value)


@contextmanager
def _lenient(connection: Connection) -> Iterator[None]:
    """Letters that a failing disk has damaged are shown as such: one of them doesn't close the whole library."""
    raw = connection.connection.dbapi_connection
    if raw is None:
        yield
        return
    raw.text_factory = _letters
    try:
        yield
    finally:
        raw.text_factory = str


def _letters(raw: bytes) -> str:
    return raw.decode("utf-8", errors="replace")


def read_setting(connection: Connection, name: str) -> str:
    from sqlalchemy import select

    from wdhs_desktop.library.keeping.tables import setting

    value = connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar()
    return value if isinstance(value, str) else ""


def write_setting(connection: Connection, name: str, value: str) -> None:
    from sqlalchemy.dialects.sqlite import insert

    from wdhs_desktop.library.keeping.tables import setting

    query = insert(setting).values(name=name, value=value)
    connection.execute(query.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def read_revision(connection: Connection) -> str:
    return read_setting(connection, REVISION)


def next_revision(connection: Connection) -> None:
    """Tell everybody who keeps something of the rows that they changed."""
    before = read_revision(connection)
    write_setting(connection, REVISION, str(int(before) + 1 if before.isdecimal() else 1))

"""The boundary: whatever the storage raises becomes a sentence that a person can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from wdhs_desktop.kit.errors import Conflict, StorageError, UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP

IN_USE = QT_TRANSLATE_NOOP("Errors", "Somebody else is using the file at this moment.")
TRY_LATER = QT_TRANSLATE_NOOP("Errors", "Wait a moment and try again.")
FULL = QT_TRANSLATE_NOOP("Errors", "The disk is full. Nothing was changed.")
MAKE_ROOM = QT_TRANSLATE_NOOP("Errors", "Remove files you no longer need and try again.")
DAMAGED = QT_TRANSLATE_NOOP("Errors", "The file is damaged.")
USE_COPY = QT_TRANSLATE_NOOP("Errors", "Put back a reserve copy. Keep the damaged file until that has worked.")
NOT_WRITABLE = QT_TRANSLATE_NOOP("Errors", "The file can't be written.")
CHECK_RIGHTS = QT_TRANSLATE_NOOP("Errors", "Check whether the file or the disk is locked against writing.")
UNREADABLE = QT_TRANSLATE_NOOP("Errors", "The file can't be read.")
CHECK_DISK = QT_TRANSLATE_NOOP("Errors", "Check whether the disk or the stick is still connected, and try again.")
EXISTS_ALREADY = QT_TRANSLATE_NOOP("Errors", "Somebody else has added the same record.")
READ_AGAIN = QT_TRANSLATE_NOOP("Errors", "Look at the newest version and make your change again.")

_FULL = {sqlite3.SQLITE_FULL}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_SCHEMA, sqlite3.SQLITE_MISMATCH}
_WHILE_READING = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ}


def from_sqlite(error: sqlite3.Error) -> UserError:
    """The sentence for an error of SQLite. Its texts never carry contents of records, and none is passed on."""
    whole_code = getattr(error, "sqlite_errorcode", 0)
    code = whole_code & 0xFF
    if code in _FULL:
        return StorageError(FULL, MAKE_ROOM)
    if code in _BUSY:
        return StorageError(IN_USE, TRY_LATER)
    if code in _READ_ONLY:
        return StorageError(NOT_WRITABLE, CHECK_RIGHTS)
    if code == sqlite3.SQLITE_CONSTRAINT:
        return Conflict(EXISTS_ALREADY, READ_AGAIN)
    if code == sqlite3.SQLITE_IOERR:
        return StorageError(UNREADABLE if whole_code in _WHILE_READING else NOT_WRITABLE, CHECK_DISK)
    return StorageError(DAMAGED, USE_COPY)


def from_system(error: OSError) -> UserError:
    """The sentence for an error of the operating system."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageError(FULL, MAKE_ROOM)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StorageError(NOT_WRITABLE, CHECK_RIGHTS)
    return StorageError(UNREADABLE, CHECK_DISK)


@contextmanager
def file_errors() -> Iterator[None]:
    """Whatever SQLite or the system raises inside leaves as a `UserError`; for work without SQLAlchemy."""
    try:
        yield
    except sqlite3.Error as error:
        raise from_sqlite(error) from error
    except OSError as error:
        raise from_system(error) from error
    except UnicodeDecodeError as error:
        raise StorageError(DAMAGED, USE_COPY) from error


@contextmanager
def storage_errors() -> Iterator[None]:
    """Whatever the storage raises inside leaves as a `UserError`; bugs of our own leave as they are."""
    from cryptography.exceptions import InvalidTag
    from msgspec import MsgspecError
    from sqlalchemy.exc import DBAPIError

    try:
        with file_errors():
            yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise from_sqlite(error.orig) from error
        raise StorageError(DAMAGED, USE_COPY) from error
    except (MsgspecError, InvalidTag) as error:
        raise StorageError(DAMAGED, USE_COPY) from error

"""Looking at a file before touching it: is it ours, whole, of this version, and on a disk that can lock it?"""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path
from typing import Any

from wdhs_desktop.house.failures import CHECK_DISK, CHECK_RIGHTS, DAMAGED, NOT_WRITABLE, UNREADABLE, USE_COPY
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP

APPLICATION_ID = 0x57444853
"""The letters WDHS, so that `file` and we ourselves recognise a file of ours."""

VERSION = 1
"""The version of the tables; it stands in `PRAGMA user_version`."""

LARGEST_BYTES = 10 * 1024**3
_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_NETWORK_KINDS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "ncpfs",
        "fuse.sshfs",
        "fuse.davfs",
        "davfs",
        "fuse.gvfsd-fuse",
        "9p",
    }
)
_DRIVE_REMOTE = 4

NO_FILE = QT_TRANSLATE_NOOP("Errors", "There is no file {name}.")
CHOOSE_OTHER = QT_TRANSLATE_NOOP("Errors", "Choose another file, or begin a new one.")
IS_FOLDER = QT_TRANSLATE_NOOP("Errors", "{name} is a folder, not a file.")
EMPTY = QT_TRANSLATE_NOOP("Errors", "The file {name} is empty.")
NOT_OURS = QT_TRANSLATE_NOOP("Errors", "{name} is not a file of this program.")
NEWER = QT_TRANSLATE_NOOP("Errors", "The file was made by a newer version of this program.")
UPDATE = QT_TRANSLATE_NOOP("Errors", "Install the newest version of the program, then open the file again.")
ON_NETWORK = QT_TRANSLATE_NOOP("Errors", "The file is on a network drive. There it can be damaged when two PCs write.")
MOVE_LOCAL = QT_TRANSLATE_NOOP("Errors", "Put the file on the disk of this PC.")
TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "The file is larger than 10 GB. A register never gets that large.")
FOREIGN_PARTS = QT_TRANSLATE_NOOP(
    "Errors", "Somebody has added something to the file that doesn't belong in it ({part})."
)
EXISTS = QT_TRANSLATE_NOOP("Errors", "There already is a file {name}.")
OTHER_NAME = QT_TRANSLATE_NOOP("Errors", "Choose another name.")


def refuse_network(path: Path) -> None:
    """SQLite's locks can't be trusted on a network drive, so a file there is refused (sqlite.org/howtocorrupt.html)."""
    if str(path).startswith(("\\\\", "//")) or _is_remote_drive(path) or _mount_kind(path) in _NETWORK_KINDS:
        raise StorageError(ON_NETWORK, MOVE_LOCAL)


def _is_remote_drive(path: Path) -> bool:
    drive = path.absolute().drive
    if not drive:
        return False
    import ctypes

    library: Any = getattr(ctypes, "windll", None)
    return library is not None and library.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE


def _mount_kind(path: Path) -> str:
    """The kind of file system under a path, as Linux tells it; empty elsewhere."""
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    place = str(path.absolute())
    best, kind = "", ""
    for line in lines:
        fields = line.split(" ")
        mount = fields[1].replace("\\040", " ")
        if len(mount) >= len(best) and (place == mount or place.startswith(mount.rstrip("/") + "/")):
            best, kind = mount, fields[2]
    return kind


def look_at(path: Path) -> int:
    """Read the first bytes and give the version of the tables. Nothing is written or locked. Raises StorageError."""
    refuse_network(path)
    try:
        details = path.stat()
    except OSError as error:
        raise StorageError(NO_FILE, CHOOSE_OTHER, name=path.name) from error
    if stat.S_ISDIR(details.st_mode):
        raise StorageError(IS_FOLDER, CHOOSE_OTHER, name=path.name)
    if not stat.S_ISREG(details.st_mode):
        raise StorageError(NOT_OURS, CHOOSE_OTHER, name=path.name)
    if details.st_size == 0:
        raise StorageError(EMPTY, CHOOSE_OTHER, name=path.name)
    if details.st_size > LARGEST_BYTES:
        raise StorageError(TOO_LARGE, CHOOSE_OTHER)
    return _version_in(_first_bytes(path), path.name)


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except OSError as error:
        raise StorageError(UNREADABLE, CHECK_DISK) from error


def _version_in(header: bytes, name: str) -> int:
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise StorageError(NOT_OURS, CHOOSE_OTHER, name=name)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StorageError(NOT_OURS, CHOOSE_OTHER, name=name)
    version = int.from_bytes(header[60:64], "big")
    if version > VERSION:
        raise StorageError(NEWER, UPDATE)
    if version < 1:
        raise StorageError(DAMAGED, USE_COPY)
    return version


def refuse_read_only(path: Path) -> None:
    """Unlocking writes a line into the audit, so a file that can't be written is refused at once."""
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise StorageError(NOT_WRITABLE, CHECK_RIGHTS)


def refuse_foreign_parts(connection: sqlite3.Connection, expected: dict[str, str]) -> None:
    """Refuse triggers, views and tables that we didn't make, and tables of ours with other words in them."""
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).fetchall()
    found = dict(rows)
    for name, sql in sorted(found.items()):
        if expected.get(name) != sql:
            raise StorageError(FOREIGN_PARTS, USE_COPY, part=name)
    if len(found) != len(expected):
        raise StorageError(DAMAGED, USE_COPY)

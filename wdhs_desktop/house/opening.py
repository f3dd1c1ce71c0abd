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

VERSION = 2
"""The version of the tables; it stands in `PRAGMA user_version`."""

LARGEST_BYTES = 10 * 1024**3
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
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
STRANGE_JOURNAL = QT_TRANSLATE_NOOP("Errors", "Beside the file lies {name}, left behind by another file.")
MOVE_JOURNAL = QT_TRANSLATE_NOOP(
    "Errors", "Did you put back a reserve copy? Then move {name} to another folder and try again."
)
EXISTS = QT_TRANSLATE_NOOP("Errors", "There already is a file {name}.")
OTHER_NAME = QT_TRANSLATE_NOOP("Errors", "Choose another name.")
SOUND_COLLECTIVE = (
    "typeof(id) = 'blob' AND length(id) = 16 AND typeof(salt) = 'blob' AND length(salt) = 16"
    " AND typeof(name) = 'text' AND length(name) <= 1000 AND typeof(kind) = 'text' AND length(kind) <= 1000"
    " AND typeof(signer) = 'blob' AND typeof(signature) = 'blob'"
)
"""What holds for the one row of the collective, which is unsigned for a moment while the file is being made, in SQL."""


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
    header = _first_bytes(path)
    version = _version_in(header, path.name)
    journal = journal_of(path)
    if journal.exists():
        version = _version_in(refuse_strange_journal(journal, header), path.name)
    elif _size_in(header) > details.st_size:
        raise StorageError(DAMAGED, USE_COPY)
    return version


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what it needs to take back a change that didn't end."""
    return path.with_name(f"{path.name}-journal")


def _size_in(header: bytes) -> int:
    """How many bytes the file should have; 0 when its header doesn't know (sqlite.org/fileformat.html, 1.3.7)."""
    if header[24:28] != header[92:96]:
        return 0
    return int.from_bytes(header[28:32], "big") * _page_size(header)


def _page_size(header: bytes) -> int:
    return int.from_bytes(header[16:18], "big") or 65536


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


def refuse_strange_journal(journal: Path, header: bytes) -> bytes:
    """Gives the first bytes of the file as they will be when the change that didn't end is taken back.

    A journal that was left behind by another file, or by an older copy of this one, would be mixed into it.

    It keeps the first page as it was before the change; the change counter in there is that of the file, or one less,
    and the version that of the file, or a lower one that was being brought up to date. Raises StorageError when it is
    anything else.
    """
    if _names_others(journal):
        raise StorageError(STRANGE_JOURNAL, MOVE_JOURNAL, name=journal.name)
    kept = _first_page_in(journal)
    if kept is None:
        return header
    ahead = int.from_bytes(header[24:28], "big") - int.from_bytes(kept[24:28], "big")
    if ahead not in (0, 1) or kept[64:72] != header[64:72] or kept[60:64] > header[60:64]:
        raise StorageError(STRANGE_JOURNAL, MOVE_JOURNAL, name=journal.name)
    return kept


def _names_others(journal: Path) -> bool:
    """Whether the journal ends in the name of a journal over several files (sqlite.org/fileformat.html, 3).

    We never write in several files at once, and SQLite would remove the file of that name, whatever it is.
    """
    try:
        return journal.read_bytes()[-len(_JOURNAL_MAGIC) :] == _JOURNAL_MAGIC and journal.stat().st_size > _HEADER_BYTES
    except OSError as error:
        raise StorageError(UNREADABLE, CHECK_DISK) from error


def _first_page_in(journal: Path) -> bytes | None:
    """The start of page 1 as a journal that counts keeps it (sqlite.org/fileformat.html, 3); None when it doesn't."""
    try:
        with journal.open("rb") as file:
            start = file.read(28)
            if not start.startswith(_JOURNAL_MAGIC) or len(start) < 28:
                return None
            sector, page = int.from_bytes(start[20:24], "big"), int.from_bytes(start[24:28], "big")
            if not 512 <= page <= 65536 or not 28 <= sector <= 65536:
                return None
            file.seek(sector)
            while record := file.read(page + 8):
                if int.from_bytes(record[:4], "big") == 1 and len(record) == page + 8:
                    return record[4 : 4 + _HEADER_BYTES]
    except OSError as error:
        raise StorageError(UNREADABLE, CHECK_DISK) from error
    return None


def refuse_read_only(path: Path) -> None:
    """Unlocking writes a line into the audit, so a file that can't be written is refused at once."""
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise StorageError(NOT_WRITABLE, CHECK_RIGHTS)


def refuse_foreign_parts(connection: sqlite3.Connection, expected: dict[str, str]) -> None:
    """Refuse triggers, views and tables that we didn't make, and tables of ours with other words in them.

    A name says little: somebody who writes in the list of parts itself gives two parts one name, or a trigger a name
    that SQLite keeps for its own indexes.
    """
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name").fetchall()
    wanted = set(expected.items())
    for type_of_part, name, table, sql in rows:
        if type_of_part == "index" and sql is None and table in expected:
            continue
        if (name, sql) not in wanted or type_of_part != _type_of(sql):
            raise StorageError(FOREIGN_PARTS, USE_COPY, part=str(name)[:60])
        wanted.remove((name, sql))
    if wanted:
        raise StorageError(DAMAGED, USE_COPY)


def _type_of(sql: str) -> str:
    """What SQLite calls a part that was made with these words; a virtual table is a table too."""
    return sql.split(maxsplit=2)[1].lower().replace("virtual", "table")

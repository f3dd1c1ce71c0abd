"""A sound copy of the file beside it: made under another name, verified, and only then given its own."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from wdhs_desktop.house.engine import connect
from wdhs_desktop.house.failures import DAMAGED, USE_COPY, file_errors
from wdhs_desktop.house.page_faults import page_faults
from wdhs_desktop.kit.errors import StorageError


def copy_file(source: Path, target: Path) -> None:
    """Copy a file as it stands at one moment. `target` appears whole or not at all. Raises StorageError."""
    temporary = target.with_name(f".{target.name}.part")
    with file_errors():
        try:
            temporary.unlink(missing_ok=True)
            os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            with closing(connect(source)) as reading, closing(sqlite3.connect(temporary)) as writing:
                reading.backup(writing)
                writing.execute("PRAGMA journal_mode = DELETE")
            _verify(temporary)
            _push_to_disk(temporary)
            temporary.replace(target)
            _push_to_disk(target.parent)
        finally:
            temporary.unlink(missing_ok=True)


def _verify(path: Path) -> None:
    with closing(connect(path, read_only=True)) as connection:
        if page_faults(connection, "quick_check"):
            raise StorageError(DAMAGED, USE_COPY)


def _push_to_disk(path: Path) -> None:
    """Wait until the disk has it; a folder can't be opened for that on Windows, and needs no such wait there."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Files of a site: readable for a web server, whole or not at all, and left alone when nothing in them changed."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP


def write_public(path: Path, body: bytes, *, is_vital: bool = False) -> bool:
    """Write a file that everybody may read; gives whether anything changed. Raises UserError.

    What is vital waits until it is really on the disk.
    """
    part = path.with_name(f".{secrets.token_hex(4)}.part")
    try:
        if path.is_file() and path.stat().st_size == len(body) and path.read_bytes() == body:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644), "wb") as file:
            file.write(body)
            if is_vital:
                file.flush()
                os.fsync(file.fileno())
        part.replace(path)
    except (OSError, ValueError) as error:
        if part.parent.is_dir():
            part.unlink(missing_ok=True)
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” can't be written."),
            QT_TRANSLATE_NOOP("Errors", "Look whether the disk has room, and whether you may write in that folder."),
            name=path.name,
        ) from error
    return True

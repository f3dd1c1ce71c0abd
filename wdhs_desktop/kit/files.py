"""Files that appear whole or not at all: written beside their place under another name, then put in it."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP


def write_whole(path: Path, contents: bytes) -> None:
    """Write a file that only this account can read. Raises UserError, and then what stood there is still there."""
    part = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as stream:
            stream.write(contents)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except (OSError, ValueError) as error:
        if part.parent.is_dir():
            part.unlink(missing_ok=True)
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Errors", "“{name}” can't be written: the file is open, or there is no room or no right."
            ),
            QT_TRANSLATE_NOOP("Errors", "Close it in Excel or LibreOffice, or choose another place."),
            name=path.name,
        ) from error

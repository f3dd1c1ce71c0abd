"""Small facts kept outside the file, in the profile of this account: wrong tries, and what was last seen."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T", bound=msgspec.Struct)


def read_profile(path: Path, type_of: type[T]) -> T:
    """What was kept, or an empty one: a missing or unreadable profile must never keep somebody out."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=type_of)
    except (OSError, msgspec.MsgspecError):
        return type_of()


def write_profile(path: Path, value: msgspec.Struct) -> None:
    """Replace it whole. A profile that can't be written is no reason to stop working."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary = path.with_name(f".{path.name}.{os.getpid()}")
        descriptor = os.open(temporary, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.json.encode(value))
        temporary.replace(path)

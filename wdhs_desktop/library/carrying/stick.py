"""Finding the sticks in this PC that hold a library, so that nobody has to look for a folder."""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wdhs_desktop.library.carrying.routes import libraries_in

_LINUX_PLACES = ("/media", "/run/media", "/mnt")
_REMOVABLE, _FIXED = 2, 3


def find_sticks(among: Iterable[Path] | None = None) -> tuple[Path, ...]:
    """The drives that hold a library; `among` are those to look at, else all that were put into this PC."""
    return tuple(drive for drive in (drives() if among is None else among) if libraries_in(drive))


def drives() -> tuple[Path, ...]:
    """Every drive that was put into this PC and can be looked at."""
    if sys.platform == "win32":
        return _drive_letters()
    if sys.platform == "darwin":
        return mounted_below([Path("/Volumes")], depth=1)
    return mounted_below([Path(place) for place in _LINUX_PLACES], depth=2)


def mounted_below(places: Iterable[Path], depth: int) -> tuple[Path, ...]:
    """Folders at most so deep below these places where another file system begins, in order of name."""
    found: list[Path] = []
    for place in places:
        for child in _folders_in(place):
            if child.is_mount():
                found.append(child)
            elif depth > 1:
                found.extend(mounted_below([child], depth - 1))
    return tuple(found)


def _folders_in(place: Path) -> list[Path]:
    try:
        return sorted(child for child in place.iterdir() if child.is_dir() and not child.is_symlink())
    except OSError:
        return []


def _drive_letters() -> tuple[Path, ...]:
    import ctypes

    library: Any = getattr(ctypes, "windll")  # noqa: B009  (mypy knows it on Windows only)
    system = os.environ.get("SYSTEMDRIVE", "C:").upper()
    letters = [f"{letter}:" for letter in string.ascii_uppercase if f"{letter}:" != system]
    kinds = {letter: library.kernel32.GetDriveTypeW(f"{letter}\\") for letter in letters}
    return tuple(Path(f"{letter}\\") for letter in letters if kinds[letter] in (_REMOVABLE, _FIXED))

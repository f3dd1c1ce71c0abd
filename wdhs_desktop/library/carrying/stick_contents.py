"""What the sticks in this PC say that they hold, read without checking: enough to point at it, never to bring it in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from wdhs_desktop.formats import sender as sender_file
from wdhs_desktop.formats.catalogue import LIBRARY_TARGET, Library, decode_library
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.library.carrying.routes import SENDER_NAME, libraries_in
from wdhs_desktop.library.records import KnownSender

LARGEST_LIBRARY = 5 * 1024 * 1024
MOST_LOOKED_AT = 20


@dataclass(frozen=True)
class StickLibrary:
    """A library on a stick, by its own words. `sender` is empty when it doesn't say whose it is."""

    drive: Path
    folder: Path
    sender: bytes
    name: str
    published: datetime | None

    @property
    def sender_file(self) -> Path:
        return self.folder / SENDER_NAME

    def is_news(self, known: Iterable[KnownSender]) -> bool:
        """Whether its afzender isn't known here, or says that it is newer than what is here."""
        ours = next((one for one in known if one.id == self.sender), None)
        if ours is None:
            return bool(self.sender)
        if ours.published is None or self.published is None:
            return ours.published is None
        return self.published > ours.published


def libraries_on(drives: Iterable[Path]) -> tuple[StickLibrary, ...]:
    """Every library on these drives."""
    return tuple(_described(drive, folder) for drive in drives for folder in libraries_in(drive))


def _described(drive: Path, folder: Path) -> StickLibrary:
    library = _newest_library(folder / "targets")
    try:
        sender = sender_file.read(folder / SENDER_NAME)
        sender_id, name = sender.id, sender.name
    except UserError:
        sender_id, name = ("", "") if library is None else (library.id, library.name)
    published = library.published if library is not None else None
    if published is not None and published.tzinfo is None:
        published = published.replace(tzinfo=UTC)
    return StickLibrary(drive, folder, bytes.fromhex(sender_id), name, published)


def _newest_library(targets: Path) -> Library | None:
    """The newest of the few that may lie there; what can't be read doesn't count."""
    try:
        paths = sorted(targets.glob(f"*.{LIBRARY_TARGET}"))[:MOST_LOOKED_AT]
    except OSError:
        return None
    found = [library for library in map(_read_library, paths) if library is not None]
    return max(found, key=lambda one: one.published.timestamp(), default=None)


def _read_library(path: Path) -> Library | None:
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_LIBRARY:
            return None
        return decode_library(path.read_bytes())
    except (OSError, ValueError):
        return None

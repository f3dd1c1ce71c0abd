"""The library that comes with the program: read from its folder into the file, again whenever that folder changed."""

from __future__ import annotations

import logging
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from wdhs_desktop import __version__
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import STARTER, DeliveredItem, Delivery, Outcome

if TYPE_CHECKING:
    from wdhs_desktop.kit.progress import Progress

log = logging.getLogger(__name__)


def starter_delivery(folder: Path, clock: Clock) -> Delivery:
    """Everything in the folder, as an afzender would deliver it. Raises OSError, also when no library stands there.

    It is never newer than today: a library that somebody fetches afterwards may say better what a topic is called.
    """
    from wdhs_desktop.formats import catalogue
    from wdhs_desktop.formats.folder import read_folder

    (folder / "bibliotheek.yaml").stat()
    found = read_folder(folder)
    for fault in found.faults:
        log.warning("the starter library: %s, line %s: %s", fault.file, fault.line, fault.text)
    published = min(found.library.published, clock.now())
    library = msgspec.structs.replace(found.library, published=published)
    return Delivery(
        sender=STARTER,
        name=library.name,
        library=library,
        library_body=catalogue.encode(library),
        items=[DeliveredItem(one.path, one.body) for one in found.items],
        files=list(found.files.items()),
        known_files=frozenset(found.files),
        stamp=stamp_of(folder),
    )


def stamp_of(folder: Path) -> str:
    """Another text whenever the folder or the program changed; no file is opened for it."""
    sums = sha256(__version__.encode())
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            details = path.stat()
            sums.update(f"\n{path.relative_to(folder).as_posix()} {details.st_size} {details.st_mtime_ns}".encode())
    return sums.hexdigest()


def bring_in_starter(
    store: LibraryStore, folder: Path, clock: Clock, progress: Progress | None = None
) -> Outcome | None:
    """Bring it in when it isn't the one that is here, or when that is damaged. Nothing happened: None.

    Raises StorageError when it can't be kept, Cancelled.
    """
    from wdhs_desktop.house.failures import file_errors

    with file_errors():
        if store.stamp(STARTER) == stamp_of(folder) and store.is_sound(STARTER):
            return None
        return store.bring_in(starter_delivery(folder, clock), progress)

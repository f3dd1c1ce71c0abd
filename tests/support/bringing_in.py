"""A PC of a collective that brings guides in: a real file, the store on it, and what the PC remembers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from support.repository import Publisher, later
from wdhs_desktop.formats.sender import Sender
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.library.carrying.memory import FILE_NAME, SenderMemory
from wdhs_desktop.library.carrying.routes import FolderRoute
from wdhs_desktop.library.carrying.sync import Sync
from wdhs_desktop.library.keeping.store import LibraryStore

SMALL_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c6360000000020001 48afa4710000000049454e44ae426082".replace(" ", "")
)


@dataclass
class Reader:
    """Reads the library of one afzender."""

    house: House
    clock: FixedClock
    store: LibraryStore
    memory: SenderMemory
    sync: Sync
    sender: bytes

    @property
    def titles(self) -> list[str]:
        """Everything that somebody can read, by title."""
        return sorted(entry_title(body) for path, body in self.store.raw_targets(self.sender) if is_item(path))

    @property
    def texts(self) -> dict[str, bytes]:
        """Every signed item that is here, by path."""
        return {path: body for path, body in self.store.raw_targets(self.sender) if is_item(path)}

    def close(self) -> None:
        self.house.close()


def is_item(path: str) -> bool:
    return "/" in path and path.endswith(".json") and not path.endswith("/catalogus.json")


def entry_title(body: bytes) -> str:
    from wdhs_desktop.formats.items import decode

    return decode(body).title


def make_reader(home: Path, sender: Sender, now: datetime | None = None) -> Reader:
    """A new file in a folder, that trusts this afzender; a day after its first publication by the clock."""
    home.mkdir(parents=True, exist_ok=True)
    clock = FixedClock(now or later(1))
    return reader_of(House.create(home / "collectief.wdhs", "Buurthuis De Linde", clock=clock), clock, sender)


def reader_of(house: House, clock: FixedClock, sender: Sender | None = None) -> Reader:
    """The file as a start of the program finds it; what the PC remembers lies beside it."""
    store = LibraryStore(house, clock)
    home = house.path.parent
    known = store.add_sender(sender).id if sender is not None else store.senders()[-1].id
    memory = SenderMemory(home / FILE_NAME)
    return Reader(house, clock, store, memory, Sync(store, memory, clock, home / "scratch"), known)


def read_all(publisher: Publisher, home: Path) -> Reader:
    """A reader that has just brought everything in."""
    reader = make_reader(home, publisher.sender)
    reader.sync.fetch(reader.sender, FolderRoute(publisher.folder))
    return reader

"""What child processes do to the library of a file while a test kills them: bring in one edition after the other."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from support.deliveries import attached, delivery, library, png
from support.libraries import guide, heading, paragraph
from wdhs_desktop.formats.items import Guide
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import SystemClock
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import Delivery

GUIDES = 30
PICTURE = png(300, 300)


def title(number: int, edition: int) -> str:
    return f"Gids {number} van druk {edition}"


def _guide(number: int, edition: int) -> Guide:
    text = f"Tekst van druk{edition} over woord{number}. " * 12
    blocks = (paragraph(text), heading("Hoe dan?", "hoe-dan"), paragraph(text))
    files = (attached(PICTURE),) if number % 3 == 0 else ()
    return guide(f"gids-{number}", title(number, edition), blocks=blocks, version=edition + 1, attachments=files)


def edition(number: int) -> Delivery:
    """Every edition changes all guides, and takes away and adds a few."""
    guides = [_guide(each, number) for each in range(number % 2 * 3, GUIDES + number % 3)]
    files = {attached(PICTURE).path: PICTURE}
    return delivery(*guides, of=library("geld", name=f"Druk {number}"), files=files, stamp=str(number))


def titles_of(number: int) -> set[str]:
    """What an edition holds, by title."""
    return {title(each, number) for each in range(number % 2 * 3, GUIDES + number % 3)}


def bring_in_editions(path: Path, told: Connection) -> None:
    """Bring in the next edition for ever, and tell its number once it is kept."""
    clock = SystemClock()
    store = LibraryStore(House.open(path, clock), clock)
    number = int(store.stamp(bytes(16)) or "0")
    told.send(number)
    while True:
        number += 1
        store.bring_in(edition(number))
        told.send(number)


def open_file(path: Path, told: Connection) -> None:
    """Open a file, which brings one of an older version up to date."""
    told.send("ready")
    House.open(path)
    told.send("kept")

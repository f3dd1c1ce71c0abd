"""What child processes do to a file while a test kills them or lets them race."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from support.files import PASSWORD, PERSON, people_of
from support.notes import NOTE, SUM, Note, Sum
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import SystemClock
from wdhs_desktop.kit.errors import Conflict
from wdhs_desktop.people.session import Session

BATCH = 600


def session_of(path: Path, state: Path | None = None) -> Session:
    """Open the file as a start of the program does."""
    clock = SystemClock()
    return people_of(House.open(path, clock), clock, state or path.parent).unlock(PERSON, PASSWORD)


def edit(path: Path, told: Connection) -> None:
    """Count upwards in one record for ever, and tell each number once it is kept."""
    session = session_of(path)
    stored = session.records.read_all(SUM)[0]
    while True:
        with session.records.writing("Changed") as writing:
            stored = writing.replace(SUM, stored, Sum(stored.value.cents + 1))
        told.send(stored.value.cents)


def bring_in(path: Path, told: Connection) -> None:
    """Import lists for ever, each in one transaction, and tell how many are kept."""
    session = session_of(path)
    count = len(session.records.read_all(NOTE)) // BATCH
    while True:
        with session.records.writing("Imported a list") as writing:
            for position in range(BATCH):
                writing.add(NOTE, Note(f"row {position}"))
        count += 1
        told.send(count)


def turn(path: Path, told: Connection) -> None:
    """Take an import back and do it again, for ever, and tell how many notes there are each time."""
    session = session_of(path)
    while True:
        undone = session.records.history()[0].undone
        change = session.records.redo() if undone else session.records.undo()
        told.send(0 if change.undone else change.count)


def race(path: Path, state: Path, times: int) -> None:
    """Add one to a shared number, again and again, trying anew when somebody else was first."""
    state.mkdir(exist_ok=True)
    session = session_of(path, state)
    done = 0
    while done < times:
        stored = session.records.read_all(SUM)[0]
        try:
            with session.records.writing("Changed") as writing:
                writing.replace(SUM, stored, Sum(stored.value.cents + 1))
        except Conflict:
            continue
        done += 1

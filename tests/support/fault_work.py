"""What child processes do to a file while a test kills them or lets them race."""

from __future__ import annotations

import signal
from multiprocessing.connection import Connection
from pathlib import Path

from support.failing_work import OPERATIONS
from support.files import PASSWORD, PERSON, people_of
from support.notes import NOTE, SUM, Note, Sum
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import SystemClock
from wdhs_desktop.kit.errors import Conflict
from wdhs_desktop.people.session import Session

BATCH = 120


def session_of(path: Path, state: Path | None = None) -> Session:
    """Open the file as a start of the program does."""
    clock = SystemClock()
    return people_of(House.open(path, clock), clock, state or path.parent).unlock(PERSON, PASSWORD)


def found(session: Session) -> tuple[int, int, int, bool]:
    """Warnings, the sum, the notes, and whether the newest change was taken back: what a start finds after a kill."""
    sums = [stored.value.cents for stored in session.records.read_all(SUM)]
    notes = len(session.records.read_all(NOTE))
    newest = session.records.history()[0]
    return len(session.warnings) + len(session.records.damages), sum(sums), notes, newest.undone


def edit(path: Path, told: Connection) -> None:
    """Count upwards in one record for ever, and tell each number once it is kept."""
    session = session_of(path)
    told.send(found(session))
    stored = session.records.read_all(SUM)[0]
    while True:
        with session.records.writing("Changed") as writing:
            stored = writing.replace(SUM, stored, Sum(stored.value.cents + 1))
        told.send(stored.value.cents)


def bring_in(path: Path, told: Connection) -> None:
    """Import lists for ever, each in one transaction, and tell how many rows are kept."""
    session = session_of(path)
    told.send(found(session))
    count = len(session.records.read_all(NOTE))
    while True:
        with session.records.writing("Imported a list") as writing:
            for position in range(BATCH):
                writing.add(NOTE, Note(f"row {position}"))
        count += BATCH
        told.send(count)


def turn(path: Path, told: Connection) -> None:
    """Take an import back and do it again, for ever, and tell how many notes there are each time."""
    session = session_of(path)
    told.send(found(session))
    while True:
        undone = session.records.history()[0].undone
        change = session.records.redo() if undone else session.records.undo()
        told.send(0 if change.undone else change.count)


def once(path: Path, told: Connection, name: str) -> None:
    """One of the operations of failing_work, from the moment that everything before it is ready."""
    work = OPERATIONS[name](path)
    told.send("ready")
    work()
    told.send("kept")
    signal.pause()


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

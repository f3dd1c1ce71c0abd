"""The process is killed in the middle of writing: what was confirmed is there, nothing is half, and the file opens."""

from __future__ import annotations

import contextlib
import multiprocessing
import random
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from support.fault_work import BATCH, bring_in, edit, session_of, turn
from support.files import PASSWORD, PERSON, make_file, people_of
from support.notes import NOTE, NOTE_KINDS, SUM, Note, Sum

from wdhs_desktop.house.checking import Level, check_session
from wdhs_desktop.house.file import House
from wdhs_desktop.house.opening import STRANGE_JOURNAL, journal_of
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.people.session import Session

Work = Callable[[Path, Connection], None]
server = multiprocessing.get_context("forkserver")
server.set_forkserver_preload(["support.fault_work"])


def kill_during(work: Work, path: Path, choice: random.Random) -> int | None:
    """Let a child work, kill it at a random moment, and give the last number that it told."""
    receiving, sending = server.Pipe(duplex=False)
    child = server.Process(target=work, args=(path, sending))
    child.start()
    sending.close()
    told = [receiving.recv() for _count in range(choice.randrange(1, 4))]
    child.join(choice.random() * 0.04)
    child.kill()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    with contextlib.suppress(EOFError):
        while True:
            told.append(receiving.recv())
    receiving.close()
    child.close()
    return told[-1] if told else None


def assert_sound(session: Session) -> None:
    assert session.warnings == ()
    assert [finding for finding in check_session(session, NOTE_KINDS) if finding.level is Level.WRONG] == []


def prepared(folder: Path) -> Path:
    opened = make_file(folder)
    with opened.session.records.writing("Added") as writing:
        writing.add(SUM, Sum(0))
    opened.house.close()
    return opened.path


def edits_survive(folder: Path, times: int) -> None:
    path, choice = prepared(folder), random.Random(1)
    for _time in range(times):
        told = kill_during(edit, path, choice)
        session = session_of(path)
        assert_sound(session)
        kept = session.records.read_all(SUM)[0].value.cents
        assert told is not None
        assert kept in (told, told + 1)
        session.records.books.house.close()


def imports_are_whole(folder: Path, times: int) -> None:
    choice = random.Random(2)
    for time in range(times):
        place = folder / str(time)
        place.mkdir()
        path = prepared(place)
        told = kill_during(bring_in, path, choice)
        session = session_of(path)
        assert_sound(session)
        notes = len(session.records.read_all(NOTE))
        assert told is not None
        assert notes in (told * BATCH, (told + 1) * BATCH)
        session.records.books.house.close()
        path.unlink()


def turns_are_whole(folder: Path, times: int) -> None:
    path, choice = prepared(folder), random.Random(3)
    session = session_of(path)
    with session.records.writing("Imported a list") as writing:
        for position in range(BATCH):
            writing.add(NOTE, Note(f"row {position}"))
    session.records.books.house.close()
    for _time in range(times):
        kill_during(turn, path, choice)
        session = session_of(path)
        assert_sound(session)
        newest = session.records.history()[0]
        assert len(session.records.read_all(NOTE)) == (0 if newest.undone else BATCH)
        session.records.books.house.close()


def test_confirmed_edits_survive_a_kill(tmp_path: Path) -> None:
    edits_survive(tmp_path, 12)


def test_an_import_is_there_whole_or_not_at_all_after_a_kill(tmp_path: Path) -> None:
    imports_are_whole(tmp_path, 8)


def test_undo_and_redo_are_whole_after_a_kill(tmp_path: Path) -> None:
    turns_are_whole(tmp_path, 8)


def cut_off(path: Path) -> None:
    """Leave the file and its journal as a power cut in the middle of a change leaves them."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("UPDATE record SET body = zeroblob(length(body))")
        connection.execute("UPDATE bucket SET body = zeroblob(length(body))")
        half, journal = path.read_bytes(), journal_of(path).read_bytes()
        connection.execute("ROLLBACK")
    path.write_bytes(half)
    journal_of(path).write_bytes(journal)


def test_a_journal_of_an_older_copy_is_never_mixed_in(tmp_path: Path) -> None:
    """Somebody puts back a reserve copy over a file whose last change was cut off."""
    path = prepared(tmp_path)
    copy = path.read_bytes()
    session = session_of(path)
    for number in range(3):
        with session.records.writing("Added") as writing:
            writing.add(NOTE, Note(f"note {number}"))
    session.records.books.house.close()
    cut_off(path)
    path.write_bytes(copy)
    with pytest.raises(StorageError) as caught:
        House.open(path)
    assert caught.value.what == STRANGE_JOURNAL
    assert path.read_bytes() == copy
    journal_of(path).rename(tmp_path / "moved away")
    house = House.open(path)
    assert people_of(house, house.clock, tmp_path / "elsewhere").unlock(PERSON, PASSWORD).warnings == ()


def test_the_own_journal_is_taken_back(tmp_path: Path) -> None:
    path = prepared(tmp_path)
    before = path.read_bytes()
    cut_off(path)
    assert path.read_bytes() != before
    session = session_of(path)
    assert_sound(session)
    assert not journal_of(path).exists()


@pytest.mark.thorough
def test_confirmed_edits_survive_five_hundred_kills(tmp_path: Path) -> None:
    edits_survive(tmp_path, 500)


@pytest.mark.thorough
def test_imports_survive_five_hundred_kills(tmp_path: Path) -> None:
    imports_are_whole(tmp_path, 500)


@pytest.mark.thorough
def test_undo_and_redo_survive_five_hundred_kills(tmp_path: Path) -> None:
    turns_are_whole(tmp_path, 500)

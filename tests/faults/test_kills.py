"""The process is killed in the middle of writing: what was confirmed is there, nothing is half, and the file opens."""

from __future__ import annotations

import contextlib
import multiprocessing
import random
import signal
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from support.failing_work import OPERATIONS, fresh, state_of
from support.fault_work import BATCH, bring_in, edit, once, session_of, turn
from support.files import PASSWORD, PERSON, make_file, people_of
from support.notes import NOTE, NOTE_KINDS, SUM, Note, Sum

from wdhs_desktop.house.checking import Level, check_session
from wdhs_desktop.house.file import House
from wdhs_desktop.house.opening import STRANGE_JOURNAL, VERSION, journal_of
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.people.session import Session

Work = Callable[[Path, Connection], None]
server = multiprocessing.get_context("fork")


def kill_during(work: Work, path: Path, choice: random.Random) -> tuple[tuple[int, int, int, bool], int | None]:
    """Let a child work, kill it at a random moment; what it found at its start, and the last number that it told."""
    receiving, sending = server.Pipe(duplex=False)
    child = server.Process(target=work, args=(path, sending))
    child.start()
    sending.close()
    found = receiving.recv()
    told: list[int] = [receiving.recv() for _count in range(choice.randrange(3))]
    child.join(choice.random() * 0.012)
    child.kill()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    with contextlib.suppress(EOFError):
        while True:
            told.append(receiving.recv())
    receiving.close()
    child.close()
    return found, told[-1] if told else None


def assert_sound(session: Session) -> None:
    assert session.warnings == ()
    assert [finding for finding in check_session(session, NOTE_KINDS) if finding.level is Level.WRONG] == []
    session.records.books.house.close()


def prepared(folder: Path, notes: int = 0) -> Path:
    folder.mkdir(exist_ok=True)
    opened = make_file(folder)
    with opened.session.records.writing("Added") as writing:
        writing.add(SUM, Sum(0))
    if notes:
        with opened.session.records.writing("Imported a list") as writing:
            for position in range(notes):
                writing.add(NOTE, Note(f"row {position}"))
    opened.house.close()
    return opened.path


def edits_survive(folder: Path, times: int) -> None:
    """Each start finds what the one before it told, or the one edit that it could no longer tell of."""
    path, choice, last = prepared(folder), random.Random(1), 0
    for _time in range(times):
        (wrong, total, _notes, _undone), told = kill_during(edit, path, choice)
        assert wrong == 0
        assert total in (last, last + 1)
        last = total if told is None else told
    assert_sound(session_of(path))


def imports_are_whole(folder: Path, times: int) -> None:
    choice, last, path = random.Random(2), 0, prepared(folder / "0")
    for number in range(times):
        if number % 20 == 19:
            assert_sound(session_of(path))
            path, last = prepared(folder / str(number)), 0
        (wrong, _total, notes, _undone), told = kill_during(bring_in, path, choice)
        assert wrong == 0
        assert notes in (last, last + BATCH)
        last = notes if told is None else told
    assert_sound(session_of(path))


def turns_are_whole(folder: Path, times: int) -> None:
    path, choice = prepared(folder, BATCH), random.Random(3)
    for _time in range(times):
        (wrong, _total, notes, undone), _told = kill_during(turn, path, choice)
        assert wrong == 0
        assert notes == (0 if undone else BATCH)
    assert_sound(session_of(path))


def is_whole_or_not_there(name: str, folder: Path, times: int) -> None:
    """Kill one operation that a file sees seldom, at any moment of it; then do it again on what is left."""
    choice = random.Random(4)
    base = prepared(folder / "base", 20).read_bytes()
    before = state_of(fresh(place_in(folder), base))
    path = fresh(place_in(folder), base)
    work = OPERATIONS[name](path)
    start = time.perf_counter()
    work()
    lasts = time.perf_counter() - start
    after = state_of(path)
    for _time in range(times):
        path = fresh(place_in(folder), base)
        receiving, sending = server.Pipe(duplex=False)
        child = server.Process(target=once, args=(path, sending, name))
        child.start()
        sending.close()
        assert receiving.recv() == "ready"
        child.join(choice.random() * lasts)
        child.kill()
        child.join()
        kept = receiving.poll() and _last_word(receiving) == "kept"
        stands = state_of(path)
        assert stands in ([after] if kept else [before, after])
        if stands == before:
            OPERATIONS[name](path)()
            assert state_of(path) == after


def _last_word(receiving: Connection) -> str:
    with contextlib.suppress(EOFError):
        return str(receiving.recv())
    return ""


def place_in(folder: Path) -> Path:
    place = folder / "place"
    place.mkdir(exist_ok=True)
    return place


SELDOM = ["bring_up_to_date", "snapshot", "change_password"]


def test_confirmed_edits_survive_a_kill(tmp_path: Path) -> None:
    edits_survive(tmp_path, 200)


def test_an_import_is_there_whole_or_not_at_all_after_a_kill(tmp_path: Path) -> None:
    imports_are_whole(tmp_path, 80)


def test_undo_and_redo_are_whole_after_a_kill(tmp_path: Path) -> None:
    turns_are_whole(tmp_path, 60)


@pytest.mark.parametrize("name", SELDOM)
def test_what_happens_seldom_is_done_or_not_done_after_a_kill(tmp_path: Path, name: str) -> None:
    is_whole_or_not_there(name, tmp_path, 20)


def cut_off(path: Path) -> None:
    """Leave the file and its journal as a power cut in the middle of a change leaves them."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {VERSION}")
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
def test_confirmed_edits_survive_five_thousand_kills(tmp_path: Path) -> None:
    edits_survive(tmp_path, 5000)


@pytest.mark.thorough
def test_imports_survive_two_thousand_kills(tmp_path: Path) -> None:
    imports_are_whole(tmp_path, 2000)


@pytest.mark.thorough
def test_undo_and_redo_survive_fifteen_hundred_kills(tmp_path: Path) -> None:
    turns_are_whole(tmp_path, 1500)


@pytest.mark.thorough
@pytest.mark.parametrize("name", SELDOM)
def test_what_happens_seldom_survives_five_hundred_kills(tmp_path: Path, name: str) -> None:
    is_whole_or_not_there(name, tmp_path, 500)

"""The disk runs full in the middle of something: a Dutch sentence, nothing lost, and it goes on when there is room."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event
from support.files import NAME, Opened, make_file
from support.notes import NOTE, NOTE_KINDS, Note

from wdhs_desktop.house.checking import Level, check_session
from wdhs_desktop.house.failures import FULL
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.vault.audit import AuditAction


def bring_in(opened: Opened) -> None:
    with opened.session.records.writing("Imported a list") as writing:
        for position in range(3000):
            writing.add(NOTE, Note(f"row {position}"))


def change(opened: Opened) -> None:
    stored = opened.session.records.read_all(NOTE)[0]
    with opened.session.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("kept" + "x" * 300_000))


def take_back(opened: Opened) -> None:
    opened.session.records.undo()


def note(opened: Opened) -> None:
    for _time in range(200):
        opened.session.audit.note(AuditAction.PRINT, {"purpose": "x" * 2000})


WORK = [bring_in, change, note]


def with_a_note(folder: Path) -> Opened:
    opened = make_file(folder)
    with opened.session.records.writing("Added") as writing:
        writing.add(NOTE, Note("kept"))
    return opened


def assert_nothing_lost(opened: Opened) -> None:
    again = opened.reopen()
    assert again.session.warnings == ()
    assert [stored.value.text for stored in again.session.records.read_all(NOTE)] == ["kept"]
    assert [one for one in check_session(again.session, NOTE_KINDS) if one.level is Level.WRONG] == []


@contextmanager
def no_room(house: House) -> Iterator[None]:
    """SQLite itself says the disk is full as soon as the file has to grow by more than a few pages."""
    pages = house.path.stat().st_size // 4096 + 8

    def limit(connection: object, *_rest: object) -> None:
        connection.cursor().execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]

    event.listen(house.engine, "checkout", limit)
    try:
        yield
    finally:
        event.remove(house.engine, "checkout", limit)
        house.close()


@pytest.mark.parametrize("work", WORK)
def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path, work: Callable[[Opened], None]) -> None:
    opened = with_a_note(tmp_path)
    with no_room(opened.house), pytest.raises(StorageError) as caught:
        work(opened)
    assert caught.value.what == FULL
    assert_nothing_lost(opened)


def test_work_goes_on_when_there_is_room_again(tmp_path: Path) -> None:
    opened = with_a_note(tmp_path)
    with no_room(opened.house), pytest.raises(StorageError):
        bring_in(opened)
    bring_in(opened)
    assert len(opened.session.records.read_all(NOTE)) == 3001
    take_back(opened)
    assert_nothing_lost(opened)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Two megabytes of memory as a disk; mounting needs the rights of an administrator."""
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], check=True)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.thorough
@pytest.mark.parametrize("work", WORK)
def test_a_real_disk_that_is_full(small_disk: Path, work: Callable[[Opened], None]) -> None:
    opened = with_a_note(small_disk)
    with pytest.raises(StorageError) as caught:
        work_until_full(opened, work)
    assert caught.value.what == FULL
    again = opened.reopen()
    assert "kept" in {stored.value.text[:4] for stored in again.session.records.read_all(NOTE)}
    assert [one for one in check_session(again.session, NOTE_KINDS) if one.level is Level.WRONG] == []


def work_until_full(opened: Opened, work: Callable[[Opened], None]) -> None:
    for _time in range(20):
        work(opened)


@pytest.mark.thorough
def test_no_room_for_a_new_file(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(2 * 1024 * 1024 - 8192))
    with pytest.raises(StorageError) as caught:
        House.create(small_disk / "new.wdhs", NAME)
    assert caught.value.what == FULL
    assert not (small_disk / "new.wdhs").exists()

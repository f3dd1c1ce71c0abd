"""Killed while guides come in, or no room for them: yesterday's library is whole, and so is everything else."""

from __future__ import annotations

import contextlib
import multiprocessing
import random
import signal
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from sqlalchemy import event
from support.deliveries import attached, delivery, png
from support.files import NOON, PASSWORD, PERSON, make_file, people_of
from support.libraries import guide
from support.library_work import PICTURE, bring_in_editions, edition, open_file, titles_of
from support.notes import NOTE
from support.sentences import in_dutch

from wdhs_desktop.house.checking import Level, check_file
from wdhs_desktop.house.failures import FULL
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import STARTER, Filter
from wdhs_desktop.vault.slots import ArgonParameters

DATA = Path(__file__).parents[1] / "data"
CLOCK = FixedClock(NOON)
server = multiprocessing.get_context("fork")


def kill_during(work: Callable[[Path, Connection], None], path: Path, delay: float) -> list[object]:
    """Let a child work, kill it some seconds after its first word, and give all that it told."""
    receiving, sending = server.Pipe(duplex=False)
    child = server.Process(target=work, args=(path, sending))
    child.start()
    sending.close()
    told = [receiving.recv()]
    child.join(delay)
    child.kill()
    child.join()
    assert child.exitcode in (-signal.SIGKILL, 0)
    with contextlib.suppress(EOFError):
        while True:
            told.append(receiving.recv())
    receiving.close()
    child.close()
    return told


def wrong(path: Path) -> list[str]:
    findings = check_file(path, ArgonParameters.for_tests())
    return [f"{one.text} ({one.name})" for one in findings if one.level is Level.WRONG]


def standing(path: Path) -> int:
    """Which edition stands in the file, whole."""
    assert wrong(path) == []
    with closing(House.open(path, CLOCK)) as house:
        store = LibraryStore(house, CLOCK)
        number = int(store.stamp(STARTER) or "0")
        if number:
            assert {line.title for line in store.lines(Filter(), CLOCK.today())} == titles_of(number)
            assert store.library().name == f"Druk {number}"
            assert store.attachment("gids-3", "foto.png") == PICTURE
            assert len(store.known_paths(STARTER)) == len(titles_of(number))
        return number


def editions_are_whole(folder: Path, times: int) -> None:
    choice, last = random.Random(5), 0
    house = House.create(folder / "collectief.wdhs", "Buurthuis", clock=CLOCK)
    house.close()
    for _time in range(times):
        found, *kept = kill_during(bring_in_editions, house.path, choice.random() * 0.25)
        assert found == last
        now = standing(house.path)
        confirmed = kept[-1] if kept else last
        assert now in (confirmed, int(str(confirmed)) + 1)
        last = now


def test_a_library_is_there_whole_or_as_it_was_after_a_kill(tmp_path: Path) -> None:
    editions_are_whole(tmp_path, 60)


@pytest.mark.thorough
def test_a_library_survives_a_thousand_kills(tmp_path: Path) -> None:
    editions_are_whole(tmp_path, 1000)


def first_version_survives(folder: Path, times: int) -> None:
    """The file of the first version, killed while it is brought up to date: it opens, with its members."""
    choice = random.Random(6)
    before = (DATA / "version-1.wdhs").read_bytes()
    for time in range(times):
        place = folder / str(time)
        place.mkdir()
        path = place / "collectief.wdhs"
        path.write_bytes(before)
        kill_during(open_file, path, choice.random() * 0.3)
        with closing(House.open(path, CLOCK)) as house:
            session = people_of(house, CLOCK, place).unlock(PERSON, PASSWORD)
            assert session.warnings == ()
            assert len(session.records.read_all(NOTE)) == 2
            session.close()
            LibraryStore(house, CLOCK).bring_in(edition(1))
        assert standing(path) == 1


def test_the_first_version_survives_a_kill_while_it_gets_a_library(tmp_path: Path) -> None:
    first_version_survives(tmp_path, 12)


@pytest.mark.thorough
def test_the_first_version_survives_three_hundred_kills(tmp_path: Path) -> None:
    first_version_survives(tmp_path, 300)


# No room


@contextlib.contextmanager
def no_room(house: House) -> Iterator[None]:
    """SQLite itself says the disk is full as soon as the file has to grow by more than a few pages."""
    pages = house.path.stat().st_size // 4096 + 8

    def limit(connection: sqlite3.Connection, *_rest: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(house.engine, "checkout", limit)
    try:
        yield
    finally:
        event.remove(house.engine, "checkout", limit)
        house.close()


def test_no_room_for_new_guides_leaves_those_of_yesterday(tmp_path: Path) -> None:
    house = House.create(tmp_path / "collectief.wdhs", "Buurthuis", clock=CLOCK)
    store = LibraryStore(house, CLOCK)
    store.bring_in(edition(1))
    before = house.path.read_bytes()
    large = delivery(*(guide(f"gids-{number}", f"Groot {number}", "woord " * 1000) for number in range(60)))
    with no_room(house), pytest.raises(StorageError) as caught:
        store.bring_in(large)
    assert caught.value.what == FULL
    assert "De schijf is vol" in in_dutch(caught.value)
    assert house.path.read_bytes() == before
    assert standing(house.path) == 1
    store.bring_in(large)
    assert len(store.lines(Filter(), CLOCK.today())) == 60
    house.close()
    assert wrong(house.path) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Two megabytes of memory as a disk; mounting needs the rights of an administrator."""
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], check=True)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.thorough
def test_a_real_disk_that_is_full_keeps_the_guides_of_yesterday(small_disk: Path) -> None:
    opened = make_file(small_disk)
    store = LibraryStore(opened.house, opened.clock)
    store.bring_in(edition(1))
    body = png(700, 700) + random.Random(1).randbytes(1_800_000)
    file = attached(body)
    with pytest.raises(StorageError) as caught:
        store.bring_in(delivery(guide("foto", "Een foto", "Kijk.", attachments=(file,)), files={file.path: body}))
    assert caught.value.what == FULL
    opened.house.close()
    assert standing(opened.path) == 1
    assert people_of(House.open(opened.path, CLOCK), CLOCK, small_disk).unlock(PERSON, PASSWORD).warnings == ()


# A byte of the file changes


def seen(path: Path) -> object:
    """All that the Kennisbank shows, or nothing when it says that something is wrong."""
    try:
        with closing(House.open(path, CLOCK)) as house:
            store = LibraryStore(house, CLOCK)
            lines = store.lines(Filter(), CLOCK.today())
            items = [store.item(line.id) for line in lines]
            picture = store.attachment("gids-3", "foto.png")
            return lines, items, picture, [len(store.related(line.id)) for line in lines], store.library().topics
    except StorageError:
        return None


def flips_are_noticed(folder: Path, positions: list[int]) -> None:
    house = House.create(folder / "collectief.wdhs", "Buurthuis", clock=CLOCK)
    LibraryStore(house, CLOCK).bring_in(edition(1))
    house.close()
    whole, expected = house.path.read_bytes(), seen(house.path)
    assert expected is not None
    flipped = folder / "flipped.wdhs"
    for position in positions:
        data = bytearray(whole)
        data[position % len(data)] ^= 0xFF
        flipped.write_bytes(data)
        shown = seen(flipped)
        assert shown in (expected, None) or wrong(flipped), f"byte {position % len(data)}"


def test_flips_in_a_library_are_noticed_or_harmless(tmp_path: Path) -> None:
    choice = random.Random(8)
    flips_are_noticed(tmp_path, [choice.randrange(1 << 30) for _time in range(120)])


@pytest.mark.thorough
def test_thousands_of_flips_in_a_library_are_noticed_or_harmless(tmp_path: Path) -> None:
    choice = random.Random(9)
    flips_are_noticed(tmp_path, [choice.randrange(1 << 30) for _time in range(5000)])

"""Bringing in breaks off: a pulled stick, a full disk, a killed program. Yesterday's guides are whole."""

from __future__ import annotations

import contextlib
import hashlib
import multiprocessing
import os
import random
import resource
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from support.attacks import copy_of, target_of
from support.bringing_in import Reader, make_reader
from support.repository import Publisher, a_guide, an_attachment, later, make_repository
from support.sentences import in_dutch
from support.sync_work import fresh, once, opened, prepare, state_of

from wdhs_desktop.formats.items import Media
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.progress import Progress
from wdhs_desktop.library.carrying.fetching import CHUNK
from wdhs_desktop.library.carrying.routes import FolderRoute
from wdhs_desktop.library.carrying.sync import Sync
from wdhs_desktop.library.carrying.sync_errors import SyncError, Trouble

server = multiprocessing.get_context("fork")
KILLS = 100


class Pulls(Progress):
    """Does something at the n-th piece that comes in."""

    def __init__(self, piece: int, act: Callable[[], object]) -> None:
        super().__init__()
        self.pieces = 0
        self._piece = piece
        self._act = act

    def check(self) -> None:
        self.pieces += 1
        if self.pieces == self._piece:
            self._act()
        super().check()


def large(number: int) -> bytes:
    """A paper of 200 kB that doesn't repeat itself."""
    return b"%PDF-1.7\n" + hashlib.shake_256(str(number).encode()).digest(200_000)


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """Yesterday one guide, today it is changed, and there are papers of a megabyte."""
    return make_repository(tmp_path / "site", a_guide())


@pytest.fixture
def reader(tmp_path: Path, publisher: Publisher) -> Iterator[Reader]:
    made = make_reader(tmp_path / "pc", publisher.sender, later(2))
    made.sync.fetch(made.sender, FolderRoute(publisher.folder))
    bodies = [large(number) for number in range(5)]
    papers = [an_attachment("geld", f"deel-{at}.pdf", body, Media.PDF) for at, body in enumerate(bodies)]
    files = {paper.path: body for paper, body in zip(papers, bodies, strict=True)}
    guides = [a_guide(version=2, attachments=tuple(papers)), a_guide("kas", title="De kas")]
    publisher.publish(guides, files, published=later(1))
    yield made
    made.close()


def test_a_stick_pulled_out_at_any_moment(tmp_path: Path, publisher: Publisher, reader: Reader) -> None:
    before = reader.texts
    stick, hidden = copy_of(publisher, tmp_path / "stick"), tmp_path / "in a pocket"
    piece, errors = 0, set[Trouble]()
    while True:
        piece += 1
        progress = Pulls(piece, lambda: stick.rename(hidden))
        error = error_of(reader, stick, progress)
        if error is None:
            break
        errors.add(error.trouble)
        assert in_dutch(error).startswith("De stick is er te vroeg uit gehaald")
        assert reader.texts == before
        shutil.rmtree(reader.house.path.parent / "scratch")
        hidden.rename(stick)
    assert errors == {Trouble.GONE}
    assert piece > 1_000_000 // CHUNK
    assert reader.titles == ["De kas", "Wat mag je een vrijwilliger betalen?"]


def error_of(reader: Reader, stick: Path, progress: Progress) -> SyncError | None:
    try:
        reader.sync.fetch(reader.sender, FolderRoute(stick), progress=progress)
    except SyncError as error:
        return error
    return None


def test_what_came_in_before_the_stick_was_pulled_counts_later(
    tmp_path: Path, publisher: Publisher, reader: Reader
) -> None:
    stick, hidden = copy_of(publisher, tmp_path / "stick"), tmp_path / "in a pocket"
    with pytest.raises(SyncError):
        reader.sync.fetch(reader.sender, FolderRoute(stick), progress=Pulls(18, lambda: stick.rename(hidden)))
    first = reader.sync.fetched
    hidden.rename(stick)
    reader.sync.fetch(reader.sender, FolderRoute(stick))
    assert first > 300_000
    assert reader.sync.fetched < 1_100_000 - first + 4 * CHUNK


def test_a_file_on_the_stick_that_was_cut_off_is_named(tmp_path: Path, publisher: Publisher, reader: Reader) -> None:
    """As a stick that was pulled out while somebody copied to it: at every 64 KiB of every file that comes from it."""
    before = reader.texts
    stick = copy_of(publisher, tmp_path / "stick")
    names = ["timestamp.json", "2.snapshot.json", "2.targets.json", "2.geld.json"]
    files = [stick / "metadata" / name for name in names]
    files += [target_of(stick, "kas.json"), *(stick / "targets").rglob("*.pdf")]
    cuts = 0
    for path in files:
        whole = path.read_bytes()
        for length in sorted({*range(0, len(whole), CHUNK), len(whole) // 2, len(whole) - 1}):
            path.write_bytes(whole[:length])
            shutil.rmtree(reader.house.path.parent / "scratch")
            with pytest.raises(SyncError) as caught:
                reader.sync.fetch(reader.sender, FolderRoute(stick))
            assert caught.value.trouble is Trouble.DAMAGED
            assert path.name.split(".", 1)[1 if path.parent.name == "geld" else 0] in in_dutch(caught.value)
            assert reader.texts == before
            cuts += 1
        path.write_bytes(whole)
    assert cuts > 30
    reader.sync.fetch(reader.sender, FolderRoute(stick))
    assert "De kas" in reader.titles


def test_a_stick_pulled_out_while_guides_go_onto_it(tmp_path: Path, publisher: Publisher, reader: Reader) -> None:
    """Whenever that is: the stick holds yesterday's guides or today's, and the next time all of it goes on."""
    stick, hidden = tmp_path / "stick", tmp_path / "in a pocket"
    stick.mkdir()
    reader.sync.export(reader.sender, stick)
    yesterday = reader.texts
    reader.sync.fetch(reader.sender, FolderRoute(publisher.folder))
    kept, seen, piece = tmp_path / "kept", [], 0
    shutil.copytree(stick, kept)
    while True:
        piece += 3
        progress = Pulls(piece, lambda: stick.rename(hidden))
        error = None
        try:
            reader.sync.export(reader.sender, stick, progress)
        except SyncError as raised:
            error = raised
        if error is None:
            break
        assert error.trouble is Trouble.GONE
        assert in_dutch(error)
        hidden.rename(stick)
        other = make_reader(tmp_path / f"pc {piece}", publisher.sender, later(2))
        other.sync.fetch(other.sender, FolderRoute(stick))
        assert other.texts in (yesterday, reader.texts)
        seen.append(other.texts == yesterday)
        other.close()
        if len(seen) % 2:
            shutil.rmtree(stick)
            shutil.copytree(kept, stick)
    assert set(seen) == {True, False}


# A full disk


def in_child(work: Callable[[], object], largest: int) -> str:
    """What a child says that can't write a file of more bytes than this."""
    receiving, sending = server.Pipe(duplex=False)

    def run() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
        try:
            work()
            sending.send("kept")
        except UserError as error:
            sending.send(in_dutch(error))

    child = server.Process(target=run)
    child.start()
    sending.close()
    said = str(receiving.recv())
    child.join()
    return said


def test_no_room_on_this_pc(tmp_path: Path, publisher: Publisher, reader: Reader) -> None:
    before = reader.texts
    path, stick = reader.house.path, copy_of(publisher, tmp_path / "stick")
    reader.close()
    size = path.stat().st_size
    said = set()
    for largest in (1_000, 50_000, 150_000, size, size + 100_000, size + 900_000):

        def work() -> None:
            again = opened(path)
            again.sync.fetch(again.sender, FolderRoute(stick))

        said.add(in_child(work, largest))
        again = opened(path)
        assert again.texts == before
        again.close()
    assert any(one.startswith("De schijf is vol. Er is niets veranderd.") for one in said)
    assert "kept" not in said
    assert in_child(work, 100_000_000) == "kept"
    reader.store.senders()


def test_no_room_on_the_stick(tmp_path: Path, publisher: Publisher, reader: Reader) -> None:
    reader.sync.fetch(reader.sender, FolderRoute(publisher.folder))
    path, stick = reader.house.path, tmp_path / "stick"
    stick.mkdir()
    reader.close()

    def work() -> None:
        again = opened(path)
        again.sync.export(again.sender, stick)

    said = {in_child(work, largest) for largest in (100, 700, 5_000, 150_000)}
    assert "kept" not in said
    assert all("is vol" in one or "niet genoeg ruimte" in one for one in said)
    assert not list(stick.rglob("timestamp.json"))
    assert in_child(work, 100_000_000) == "kept"
    assert list(stick.rglob("timestamp.json"))


@pytest.mark.thorough
def test_a_real_disk_without_room_is_seen_before_anything_is_fetched(
    tmp_path: Path, publisher: Publisher, reader: Reader
) -> None:
    """Four megabytes of memory as the disk that guides wait on; mounting needs the rights of an administrator."""
    scratch = tmp_path / "small"
    scratch.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(scratch)], check=True)
    try:
        sync = Sync(reader.store, reader.memory, reader.clock, scratch)
        with pytest.raises(SyncError) as caught:
            sync.fetch(reader.sender, FolderRoute(publisher.folder))
        assert caught.value.trouble is Trouble.FULL
        assert sync.fetched < 50_000
    finally:
        subprocess.run(["umount", "-l", str(scratch)], check=True)


def test_what_a_killed_program_left_behind_goes_after_a_day(publisher: Publisher, reader: Reader) -> None:
    scratch = reader.house.path.parent / "scratch" / reader.sender.hex()
    old, young = scratch / "visit-old", scratch / "visit-young"
    for folder in (old, young):
        folder.mkdir()
        (folder / "timestamp.json").write_bytes(b"{}")
    os.utime(old, (0, 0))
    reader.sync.fetch(reader.sender, FolderRoute(publisher.folder))
    assert not old.exists()
    assert young.exists()


# Killed


def kills_leave_yesterday_or_today(folder: Path, times: int) -> None:
    """Each child brings the update in from a stick; it is killed at any moment of that."""
    path, stick = prepare(folder)
    base = path.read_bytes()
    before = state_of(path)
    begun = time.perf_counter()
    one = opened(fresh(path, base))
    one.sync.fetch(one.sender, FolderRoute(stick))
    lasts = time.perf_counter() - begun
    one.close()
    after = state_of(path)
    assert before != after
    choice, seen = random.Random(5), {True: 0, False: 0}
    for number in range(times):
        if number % 4 == 0 or state_of(path) == after:
            fresh(path, base)
        receiving, sending = server.Pipe(duplex=False)
        child = server.Process(target=once, args=(path, stick, sending))
        child.start()
        sending.close()
        assert receiving.recv() == "ready"
        child.join(choice.random() * lasts * 1.2)
        child.kill()
        child.join()
        assert child.exitcode == -signal.SIGKILL
        is_kept = receiving.poll() and _last_word(receiving) == "kept"
        stands = state_of(path)
        assert stands in ([after] if is_kept else [before, after])
        seen[stands == after] += 1
        receiving.close()
    assert min(seen.values()) > 0
    again = opened(path)
    again.sync.fetch(again.sender, FolderRoute(stick))
    again.close()
    assert state_of(path) == after


def _last_word(receiving: Connection) -> str:
    with contextlib.suppress(EOFError):
        return str(receiving.recv())
    return ""


def test_killed_while_guides_come_in(tmp_path: Path) -> None:
    kills_leave_yesterday_or_today(tmp_path, KILLS)


@pytest.mark.thorough
def test_killed_a_thousand_times_while_guides_come_in(tmp_path: Path) -> None:
    kills_leave_yesterday_or_today(tmp_path, 1000)

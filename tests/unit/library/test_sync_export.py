"""Passing on: what lies on the stick is whole, read back, and as it was signed, or it isn't taken for a library."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from support.bringing_in import SMALL_PNG, Reader, make_reader, read_all
from support.repository import Publisher, a_guide, a_service, an_attachment, later, make_repository

from wdhs_desktop.formats import sender
from wdhs_desktop.formats.items import Media
from wdhs_desktop.kit.progress import Cancelled, Progress
from wdhs_desktop.library.carrying.routes import FolderRoute
from wdhs_desktop.library.carrying.sync_errors import SyncError, Trouble
from wdhs_desktop.library.records import STARTER

PDF = b"%PDF-1.7\n" + bytes(3 * 1024 * 1024)


class StopsAt(Progress):
    """Stops the work at its n-th piece."""

    def __init__(self, piece: int) -> None:
        super().__init__()
        self._left = piece

    def report(self, done: int, total: int, text: str = "") -> None:
        self._left -= 1
        if self._left <= 0:
            self.stop()
        super().report(done, total, text)


@dataclass
class Passing:
    """A PC with guides, and a stick."""

    publisher: Publisher
    reader: Reader
    stick: Path

    @property
    def library(self) -> Path:
        return self.stick / "wdhs-bibliotheek"

    def names(self) -> set[str]:
        return {path.relative_to(self.stick).as_posix() for path in self.stick.rglob("*") if path.is_file()}

    def export(self) -> None:
        self.reader.sync.export(self.reader.sender, self.stick)

    def update(self, *guides: object, day: int = 1) -> None:
        self.publisher.publish(guides, published=later(day))  # type: ignore[arg-type]
        self.reader.clock.move(timedelta(days=1))
        self.reader.sync.fetch(self.reader.sender, FolderRoute(self.publisher.folder))


@pytest.fixture
def passing(tmp_path: Path) -> Iterator[Passing]:
    picture = an_attachment("geld", "schema.png", SMALL_PNG)
    paper = an_attachment("geld", "boek.pdf", PDF, Media.PDF)
    publisher = Publisher(tmp_path / "site", addresses=("https://gidsen.example/",))
    files = {picture.path: SMALL_PNG, paper.path: PDF}
    publisher.publish([a_guide(attachments=(picture, paper)), a_service()], files)
    reader = read_all(publisher, tmp_path / "pc")
    (tmp_path / "stick").mkdir()
    yield Passing(publisher, reader, tmp_path / "stick")
    reader.close()


def test_another_pc_brings_the_same_in_from_the_stick(passing: Passing, tmp_path: Path) -> None:
    outcome = passing.reader.sync.export(passing.reader.sender, passing.stick)
    assert (outcome.folder, outcome.items, outcome.files, outcome.left_out) == (passing.library, 2, 1, 1)

    given = sender.read(passing.library / "afzender.wdhs")
    assert given == passing.publisher.sender
    other = make_reader(tmp_path / "other", given)
    other.sync.fetch(other.sender, FolderRoute(passing.stick))
    assert other.texts == passing.reader.texts
    assert other.store.known_files(other.sender) == passing.reader.store.known_files(passing.reader.sender)
    onwards = tmp_path / "second stick"
    onwards.mkdir()
    other.sync.export(other.sender, onwards)
    assert {path.name for path in onwards.rglob("*")} == {path.name for path in passing.stick.rglob("*")}
    other.close()


def test_large_files_go_along_once_they_are_here(passing: Passing) -> None:
    passing.reader.sync.fetch(passing.reader.sender, FolderRoute(passing.publisher.folder), lambda _path: True)
    outcome = passing.reader.sync.export(passing.reader.sender, passing.stick)
    assert (outcome.files, outcome.left_out) == (2, 0)
    assert outcome.bytes > len(PDF)


def test_an_older_copy_becomes_the_new_one_and_other_files_stay(passing: Passing, tmp_path: Path) -> None:
    passing.export()
    before = passing.names()
    strange = {
        "vakantie.jpg": b"x",
        "wdhs-bibliotheek/lees-mij.txt": b"x",
        "wdhs-bibliotheek/targets/geld/begroting.xlsx": b"x",
        "wdhs-bibliotheek/metadata/oud.json": b"x",
    }
    for name, body in strange.items():
        (passing.stick / name).write_bytes(body)
    passing.update(a_guide(version=2), a_guide("kas", title="De kas"))
    passing.export()
    after = passing.names()
    assert after >= set(strange)
    assert len([name for name in after if name.endswith("vrijwilligersvergoeding.json")]) == 1
    assert not [name for name in after if name.endswith((".png", "lsa.json"))]
    assert [name for name in before if name.endswith(".png")]
    other = make_reader(tmp_path / "other", passing.publisher.sender, later(3))
    other.sync.fetch(other.sender, FolderRoute(passing.stick))
    assert other.texts == passing.reader.texts
    other.close()


def test_exporting_twice_writes_nothing_anew(passing: Passing) -> None:
    passing.export()
    before = {path: path.stat().st_mtime_ns for path in passing.stick.rglob("*") if path.is_file()}
    passing.export()
    assert {path: path.stat().st_mtime_ns for path in passing.stick.rglob("*") if path.is_file()} == before


def test_a_damaged_file_on_the_stick_is_made_whole(passing: Passing) -> None:
    passing.export()
    damaged = next(passing.library.rglob("*vrijwilligersvergoeding.json"))
    whole = damaged.read_bytes()
    damaged.write_bytes(whole.replace(b"mag", b"nag"))
    passing.export()
    assert damaged.read_bytes() == whole


def test_the_library_of_another_on_the_same_stick_stays(passing: Passing, tmp_path: Path) -> None:
    other = make_repository(tmp_path / "other site", a_guide("anders", title="Van een ander"))
    other_id = "ff" * 16
    shutil.copytree(other.folder, passing.library)
    made = sender.read(passing.library / "afzender.wdhs")
    changed = sender.encode(made).replace(made.id.encode(), other_id.encode())
    (passing.library / "afzender.wdhs").write_bytes(changed)
    before = {path: path.read_bytes() for path in passing.library.rglob("*") if path.is_file()}
    outcome = passing.reader.sync.export(passing.reader.sender, passing.stick)
    assert outcome.folder == passing.stick / f"wdhs-bibliotheek-{passing.publisher.library_id[:8]}"
    assert {path: path.read_bytes() for path in passing.library.rglob("*") if path.is_file()} == before
    assert FolderRoute(passing.stick).sources(passing.reader.sender)[0].place == outcome.folder.name


def test_a_newer_copy_is_not_overwritten(passing: Passing, tmp_path: Path) -> None:
    passing.publisher.publish([a_guide(version=2)], published=later(1))
    shutil.copytree(passing.publisher.folder, passing.library)
    before = {path: path.read_bytes() for path in passing.library.rglob("*") if path.is_file()}
    with pytest.raises(SyncError) as caught:
        passing.export()
    assert caught.value.trouble is Trouble.NEWER_THERE
    assert {path: path.read_bytes() for path in passing.library.rglob("*") if path.is_file()} == before


def test_what_breaks_off_leaves_the_older_copy_or_the_newer_one(passing: Passing, tmp_path: Path) -> None:
    """Stopped after each file in turn, as a stick that is pulled out."""
    passing.export()
    older = dict(passing.reader.texts)
    passing.update(a_guide(version=2), a_guide("kas", title="De kas"))
    kept = tmp_path / "kept"
    shutil.copytree(passing.stick, kept)
    seen = set()
    for stop_at in range(1, 40):
        shutil.rmtree(passing.stick)
        shutil.copytree(kept, passing.stick)
        progress = StopsAt(stop_at)
        with suppress(Cancelled):
            passing.reader.sync.export(passing.reader.sender, passing.stick, progress)
        other = make_reader(tmp_path / f"other {stop_at}", passing.publisher.sender, later(3))
        other.sync.fetch(other.sender, FolderRoute(passing.stick))
        assert other.texts in (older, passing.reader.texts)
        seen.add(other.texts == older)
        other.close()
    assert seen == {True, False}


def test_the_library_of_the_program_itself_is_not_passed_on(passing: Passing) -> None:
    fresh = make_reader(passing.stick.parent / "fresh", passing.publisher.sender)
    with pytest.raises(SyncError) as caught:
        fresh.sync.export(fresh.sender, passing.stick)
    assert caught.value.trouble is Trouble.NOTHING_TO_PASS_ON
    assert passing.names() == set()
    assert fresh.sender != STARTER
    fresh.close()


def test_what_ran_out_is_not_passed_on(passing: Passing) -> None:
    passing.reader.clock.move(timedelta(days=800))
    with pytest.raises(SyncError) as caught:
        passing.export()
    assert caught.value.trouble is Trouble.EXPIRED
    assert passing.names() == set()


def test_a_folder_that_leads_elsewhere_is_not_written_through(passing: Passing, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    passing.library.mkdir()
    (passing.library / "targets").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SyncError) as caught:
        passing.export()
    assert caught.value.trouble is Trouble.NOT_WRITABLE
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_stick_that_is_not_there_is_said(passing: Passing) -> None:
    passing.stick.rmdir()
    with pytest.raises(SyncError) as caught:
        passing.export()
    assert caught.value.trouble is Trouble.GONE

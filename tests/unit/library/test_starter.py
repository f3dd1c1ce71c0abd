"""The library that comes with the program: brought in whole, once, and again when it or the program changed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.deliveries import change_rows
from support.files import NOON
from support.libraries import CONTENTS, TODAY

from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.library.keeping import starter
from wdhs_desktop.library.keeping.starter import bring_in_starter, stamp_of, starter_delivery
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import STARTER, Filter, News

CLOCK = FixedClock(NOON)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LibraryStore]:
    house = House.create(tmp_path / "collectief.wdhs", "Buurthuis De Linde", clock=CLOCK)
    yield LibraryStore(house, CLOCK)
    house.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small library of the real one: money alone, with everything that is said of the whole."""
    copy = tmp_path / "library"
    (copy / "gidsen").mkdir(parents=True)
    shutil.copytree(CONTENTS / "gidsen" / "geld", copy / "gidsen" / "geld")
    for name in ("bibliotheek.yaml", "woorden.yaml"):
        shutil.copy(CONTENTS / name, copy / name)
    return copy


def test_all_that_comes_with_the_program_can_be_read(store: LibraryStore) -> None:
    outcome = bring_in_starter(store, CONTENTS, CLOCK)
    assert outcome is not None
    assert outcome.refused == ()
    lines = store.lines(Filter(), TODAY)
    assert {line.id for line in lines} <= set(outcome.new)
    assert {line.news for line in lines} == {News.NOTHING}
    for line in lines:
        item = store.item(line.id)
        assert item is not None
        assert item.title == line.title
    topics = {topic.id for topic in store.library().topics}
    assert {line.topic for line in lines} <= topics
    assert store.files_left_out(STARTER) == ()


def test_it_is_brought_in_once(store: LibraryStore, folder: Path) -> None:
    assert bring_in_starter(store, folder, CLOCK) is not None
    assert bring_in_starter(store, folder, CLOCK) is None


def test_a_changed_folder_is_brought_in_anew(store: LibraryStore, folder: Path) -> None:
    bring_in_starter(store, folder, CLOCK)
    guide = folder / "gidsen" / "geld" / "btw.md"
    guide.write_text(guide.read_text(encoding="utf-8") + "\nNog een zin.\n", encoding="utf-8")
    outcome = bring_in_starter(store, folder, CLOCK)
    assert outcome is not None
    assert (outcome.new, outcome.changed, outcome.withdrawn) == ((), ("btw",), ())
    guide.unlink()
    outcome = bring_in_starter(store, folder, CLOCK)
    assert outcome is not None
    assert outcome.withdrawn == ("btw",)


def test_another_version_of_the_program_brings_it_in_anew(
    store: LibraryStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in_starter(store, folder, CLOCK)
    monkeypatch.setattr(starter, "__version__", "99.0")
    outcome = bring_in_starter(store, folder, CLOCK)
    assert outcome is not None
    assert (outcome.new, outcome.changed) == ((), ())
    assert bring_in_starter(store, folder, CLOCK) is None


def test_it_comes_anew_when_it_is_damaged(store: LibraryStore, folder: Path, tmp_path: Path) -> None:
    bring_in_starter(store, folder, CLOCK)
    change_rows(tmp_path / "collectief.wdhs", "UPDATE library_item SET body = zeroblob(length(body)) WHERE id = 'btw'")
    with pytest.raises(StorageError):
        store.item("btw")
    outcome = bring_in_starter(store, folder, CLOCK)
    assert outcome is not None
    assert outcome.changed == ()
    assert store.item("btw") is not None
    assert bring_in_starter(store, folder, CLOCK) is None


def test_the_stamp_follows_names_sizes_and_times(folder: Path) -> None:
    before = stamp_of(folder)
    assert stamp_of(folder) == before
    guide = folder / "gidsen" / "geld" / "btw.md"
    os.utime(guide, ns=(1, 1))
    touched = stamp_of(folder)
    guide.rename(guide.with_name("omzet.md"))
    assert len({before, touched, stamp_of(folder)}) == 3


def test_it_is_never_newer_than_today() -> None:
    assert starter_delivery(CONTENTS, CLOCK).library.published <= NOON


def test_a_folder_that_is_gone_stops_nothing_of_before(store: LibraryStore, folder: Path) -> None:
    bring_in_starter(store, folder, CLOCK)
    shutil.rmtree(folder)
    with pytest.raises(StorageError):
        bring_in_starter(store, folder, CLOCK)
    assert store.lines(Filter(), TODAY)

"""What a stick says that it holds, before anything of it is believed."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from support.repository import LIBRARY_ID, PUBLISHED, Publisher, a_guide, later, make_repository

from wdhs_desktop.library.carrying import stick_contents
from wdhs_desktop.library.carrying.stick_contents import libraries_on
from wdhs_desktop.library.records import KnownSender


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return make_repository(tmp_path / "STICK" / "wdhs-bibliotheek", a_guide())


def known(published: datetime | None) -> KnownSender:
    return KnownSender(
        id=bytes.fromhex(LIBRARY_ID),
        name="Kennisbank",
        addresses=(),
        fingerprint="",
        published=published,
        added_at=PUBLISHED,
        checked_at=None,
        count=1,
    )


def test_name_and_day_are_found(publisher: Publisher, tmp_path: Path) -> None:
    (found,) = libraries_on([tmp_path / "STICK"])
    assert (found.name, found.published) == (publisher.name, PUBLISHED)
    assert found.sender == bytes.fromhex(LIBRARY_ID)
    assert found.sender_file.is_file()


def test_the_newest_publication_counts(publisher: Publisher, tmp_path: Path) -> None:
    old = next((publisher.folder / "targets").glob("*.bibliotheek.json")).read_bytes()
    publisher.publish([a_guide(version=2)], published=later(9))
    (publisher.folder / "targets" / f"{'0' * 64}.bibliotheek.json").write_bytes(old)
    (found,) = libraries_on([tmp_path / "STICK"])
    assert found.published == later(9)


def test_without_a_file_of_the_afzender_the_library_says_whose_it_is(publisher: Publisher, tmp_path: Path) -> None:
    publisher.sender_file.unlink()
    (found,) = libraries_on([tmp_path / "STICK"])
    assert (found.name, found.sender) == (publisher.name, bytes.fromhex(LIBRARY_ID))


def test_what_cannot_be_read_is_passed_over(publisher: Publisher, tmp_path: Path) -> None:
    for path in (publisher.folder / "targets").glob("*.bibliotheek.json"):
        path.write_bytes(b"{")
    (publisher.folder / "targets" / "map.bibliotheek.json").mkdir()
    (found,) = libraries_on([tmp_path / "STICK"])
    assert found.published is None
    shutil.rmtree(publisher.folder / "targets")
    publisher.sender_file.write_bytes(b"x")
    (found,) = libraries_on([tmp_path / "STICK"])
    assert (found.name, found.sender, found.published) == ("", b"", None)
    assert not found.is_news([])


def test_a_library_that_is_too_large_is_not_read(
    publisher: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick_contents, "LARGEST_LIBRARY", 10)
    (found,) = libraries_on([tmp_path / "STICK"])
    assert found.published is None


def test_only_news_is_news(publisher: Publisher, tmp_path: Path) -> None:
    (found,) = libraries_on([tmp_path / "STICK"])
    assert found.is_news([])
    assert found.is_news([known(None)])
    assert found.is_news([known(datetime(2026, 11, 3, tzinfo=UTC))])
    assert not found.is_news([known(PUBLISHED)])
    assert not found.is_news([known(later(1))])

"""A check without a password names what is damaged in the library, and what to do; the register isn't in doubt."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from support.deliveries import PARTNER, attached, change_rows, delivery, png
from support.files import PASSWORD, PERSON, make_file, people_of
from support.libraries import guide

from wdhs_desktop.house.checking import Finding, Level, check_file
from wdhs_desktop.house.file import House
from wdhs_desktop.house.snapshots import copy_file
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.vault.slots import ArgonParameters


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed file with a person, two guides and a picture."""
    opened = make_file(tmp_path)
    file = attached(png())
    kas = guide("kascommissie", "De kascommissie", "Twee leden.", attachments=(file,))
    LibraryStore(opened.house, opened.clock).bring_in(
        delivery(kas, guide("btw", "Btw", "Meestal niet."), files={file.path: png()})
    )
    opened.house.close()
    return opened.path


def wrong(path: Path) -> list[Finding]:
    return [one for one in check_file(path, ArgonParameters.for_tests()) if one.level is Level.WRONG]


def test_a_whole_library_is_whole(path: Path) -> None:
    before = path.read_bytes()
    assert wrong(path) == []
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("damage", "name"),
    [
        ("UPDATE library_item SET body = zeroblob(length(body)) WHERE id = 'btw'", "btw"),
        ("UPDATE library_item SET title = 'Anders' WHERE id = 'btw'", "btw"),
        ("UPDATE library_item SET teaser = CAST(x'ff' AS TEXT) WHERE id = 'btw'", "btw"),
        ("UPDATE library_item SET review_before = '2099-01' WHERE id = 'btw'", "btw"),
        ("UPDATE library_facet SET value = 'leden' WHERE facet = 'topic' AND item = 2", "btw"),
        ("UPDATE library_section SET text = 'Altijd wel.' WHERE item = 2", "btw"),
        ("UPDATE library_sender SET library = zeroblob(length(library))", "Kennisbank"),
        ("UPDATE library_sender SET name = 'Nepbank'", "Nepbank"),
        ("UPDATE library_attachment SET body = zeroblob(length(body))", attached(png()).path),
        ("DELETE FROM library_words_data WHERE id > 10", "library_words"),
        ("DELETE FROM library_words_docsize", "library_words"),
        ("DELETE FROM library_section_words_data", "library_section_words"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM library_item WHERE id = 'btw'", "library_item 2"),
    ],
)
def test_what_is_damaged_is_named_with_what_to_do(path: Path, damage: str, name: str) -> None:
    change_rows(path, *damage.split("; "))
    findings = wrong(path)
    assert name in [one.name for one in findings]
    for one in findings:
        assert one.text.endswith(("Fetch the guides again.", "Fetch its guides again."))


def test_a_root_that_changed_is_named(path: Path) -> None:
    house = House.open(path)
    LibraryStore(house, house.clock).add_sender(PARTNER)
    house.close()
    assert wrong(path) == []
    change_rows(path, "UPDATE library_sender SET root = x'7b7d' WHERE fingerprint != ''")
    assert [one.name for one in wrong(path)] == [PARTNER.name]


def test_a_damaged_library_leaves_the_register_open(path: Path, tmp_path: Path) -> None:
    change_rows(path, "DELETE FROM library_words_data", "UPDATE library_item SET body = x'00'")
    house = House.open(path)
    session = people_of(house, house.clock, tmp_path).unlock(PERSON, PASSWORD)
    assert session.warnings == ()
    session.close()
    house.close()
    copy_file(path, tmp_path / "reserve.wdhs")
    assert (tmp_path / "reserve.wdhs").exists()


def test_a_file_that_can_only_be_read_is_checked_without_touching_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    assert wrong(path) == []
    change_rows(path, "UPDATE library_item SET body = x'00' WHERE id = 'btw'")
    assert [one.name for one in wrong(path)] == ["btw"]


def test_a_file_of_the_first_version_has_no_library_to_check() -> None:
    assert wrong(Path(__file__).parents[2] / "data" / "version-1.wdhs") == []

"""Looking before opening: whatever isn't a sound file of ours is refused with a sentence, and stays as it was."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from support.files import make_file

from wdhs_desktop.house import opening
from wdhs_desktop.house.checking import Level, check_file
from wdhs_desktop.house.file import House
from wdhs_desktop.house.opening import APPLICATION_ID, refuse_network
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.vault.slots import ArgonParameters

FLOOR = ArgonParameters.for_tests()


def refused(path: Path) -> str:
    """The sentence; the file, when there is one, must be untouched."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StorageError) as caught:
        House.open(path)
    if before is not None:
        assert path.read_bytes() == before
    findings = check_file(path, FLOOR)
    assert [finding.level for finding in findings] == [Level.WRONG]
    assert findings[0].text
    return caught.value.what


def patched(path: Path, at: int, value: bytes) -> None:
    data = bytearray(path.read_bytes())
    data[at : at + len(value)] = value
    path.write_bytes(data)


def test_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.wdhs") == opening.NO_FILE


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.wdhs"
    path.touch()
    assert refused(path) == opening.EMPTY


@pytest.mark.parametrize("content", [b"x", b"naam;adres\n" * 50, b"SQLite format 3\0", b"PK\x03\x04" * 100])
def test_something_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "leden.wdhs"
    path.write_bytes(content)
    assert refused(path) == opening.NOT_OURS


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.wdhs"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE a (b)")
    assert refused(path) == opening.NOT_OURS


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path) == opening.IS_FOLDER


def test_a_device(tmp_path: Path) -> None:
    path = tmp_path / "pipe.wdhs"
    os.mkfifo(path)
    assert refused(path) == opening.NOT_OURS


def test_a_file_of_a_newer_version(tmp_path: Path) -> None:
    opened = make_file(tmp_path)
    opened.house.close()
    patched(opened.path, 60, (opening.VERSION + 1).to_bytes(4, "big"))
    assert refused(opened.path) == opening.NEWER


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "huge.wdhs"
    with path.open("wb") as file:
        file.truncate(opening.LARGEST_BYTES + 1)
    with pytest.raises(StorageError) as caught:
        House.open(path)
    assert caught.value.what == opening.TOO_LARGE


def test_half_a_file(tmp_path: Path) -> None:
    opened = make_file(tmp_path)
    opened.house.close()
    path = tmp_path / "half.wdhs"
    path.write_bytes(opened.path.read_bytes()[: opened.path.stat().st_size // 2])
    assert any(finding.level is Level.WRONG for finding in check_file(path, FLOOR))


@pytest.mark.parametrize("version", range(1, opening.VERSION + 1))
def test_a_file_with_only_our_header(tmp_path: Path, version: int) -> None:
    path = tmp_path / "header.wdhs"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE a (b)")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {version}")
    assert refused(path) == opening.FOREIGN_PARTS
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("path", ["//server/share/leden.wdhs", "\\\\server\\share\\leden.wdhs"])
def test_a_path_on_the_network(path: str) -> None:
    with pytest.raises(StorageError) as caught:
        refuse_network(Path(path))
    assert caught.value.what == opening.ON_NETWORK


def test_a_file_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = make_file(tmp_path)
    opened.house.close()
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(StorageError) as caught:
        House.open(opened.path)
    assert caught.value.do


def test_a_new_file_never_replaces_one(tmp_path: Path) -> None:
    opened = make_file(tmp_path)
    before = opened.path.read_bytes()
    with pytest.raises(StorageError) as caught:
        House.create(opened.path, "Other")
    assert caught.value.what == opening.EXISTS
    assert opened.path.read_bytes() == before


def test_a_new_file_is_only_for_this_account(tmp_path: Path) -> None:
    path = make_file(tmp_path).path
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_strange_path_is_just_a_path(tmp_path: Path) -> None:
    folder = tmp_path / "Lijst 50% #1 ?mode=memory é"
    house = House.create(folder / "wat'n bestand.wdhs", "Buurthuis")
    assert House.open(house.path).collective.name == "Buurthuis"
    assert [entry.name for entry in folder.iterdir()] == ["wat'n bestand.wdhs"]


def test_the_settings_that_keep_the_file_whole(tmp_path: Path) -> None:
    house = make_file(tmp_path).house
    expected = {
        "journal_mode": "delete",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "cache_spill": 0,
    }
    with house.reading() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
    assert found == expected


def test_a_sound_file_is_well_without_a_password(tmp_path: Path) -> None:
    opened = make_file(tmp_path)
    assert [finding.level for finding in check_file(opened.path, FLOOR)] == [Level.OK]
    assert [one.level for one in check_file(House.create(tmp_path / "new.wdhs", "x").path)] == [Level.WARNING]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE record SET compartment = 9 WHERE rowid = 1",
        "UPDATE record SET suite = 9 WHERE rowid = 1",
        "DELETE FROM root WHERE compartment = 2",
        "DELETE FROM epoch WHERE compartment = 2",
        "UPDATE slot SET memory_kib = 1",
        "UPDATE slot SET passes = 1000",
        "UPDATE slot SET kind = 9",
    ],
)
def test_open_columns_that_can_not_be_right_are_named_without_a_password(tmp_path: Path, sql: str) -> None:
    opened = make_file(tmp_path)
    opened.house.close()
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.execute(sql)
        connection.commit()
    findings = check_file(opened.path, FLOOR)
    assert findings
    assert all(finding.level is Level.WRONG and finding.name for finding in findings)

"""Reading a stick: from that folder alone, without waiting for strange files, and knowing when it was pulled out."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from tuf.api.exceptions import DownloadError, DownloadHTTPError, DownloadLengthMismatchError

from wdhs_desktop.formats import sender
from wdhs_desktop.formats.sender import Sender
from wdhs_desktop.library.carrying.fetching import CHUNK, FolderFetcher, SourceGone
from wdhs_desktop.library.carrying.routes import FolderRoute, libraries_in
from wdhs_desktop.library.carrying.stick import find_sticks, mounted_below

OURS, OTHERS = "0" * 31 + "1", "0" * 31 + "2"


def fetcher_of(folder: Path, scratch: Path) -> FolderFetcher:
    return FolderFetcher(folder, "folder/", scratch, lambda _count: None)


def get(folder: Path, scratch: Path, name: str, most: int = 1_000_000) -> bytes:
    return fetcher_of(folder, scratch).download_bytes("folder/" + name, most)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    (folder / "metadata").mkdir(parents=True)
    (folder / "metadata" / "timestamp.json").write_bytes(b"{}")
    (tmp_path / "secret.json").write_bytes(b"not for the stick")
    return folder


def test_a_file_of_the_folder_comes_in(stick: Path, tmp_path: Path) -> None:
    assert get(stick, tmp_path, "metadata/timestamp.json") == b"{}"


@pytest.mark.parametrize(
    "name",
    [
        "../secret.json",
        "metadata/../../secret.json",
        "/etc/passwd",
        "metadata//timestamp.json",
        "./metadata/timestamp.json",
        "metadata\\..\\..\\secret.json",
        "C:/secret.json",
        "metadata/timestamp.json:stream",
        "metadata/timestamp.json\0",
        "",
    ],
)
def test_a_name_never_leads_outside(stick: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(DownloadError):
        get(stick, tmp_path, name)


@pytest.mark.parametrize("target", ["../../secret.json", "/etc/passwd", "loop.json"])
def test_a_link_never_leads_outside(stick: Path, tmp_path: Path, target: str) -> None:
    (stick / "metadata" / "loop.json").symlink_to(target)
    with pytest.raises(DownloadError):
        get(stick, tmp_path, "metadata/loop.json")


def test_a_linked_folder_never_leads_outside(stick: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "kas.json").write_bytes(b"x")
    (stick / "targets").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(DownloadError):
        get(stick, tmp_path, "targets/kas.json")


def test_a_pipe_or_a_folder_in_its_place_does_not_hold_us_up(stick: Path, tmp_path: Path) -> None:
    os.mkfifo(stick / "metadata" / "1.root.json")
    (stick / "metadata" / "2.root.json").mkdir()
    for name in ("1.root.json", "2.root.json"):
        with pytest.raises(DownloadError):
            get(stick, tmp_path, f"metadata/{name}")


def test_what_is_not_there_is_not_found_and_a_stick_that_is_gone_is_gone(stick: Path, tmp_path: Path) -> None:
    with pytest.raises(DownloadHTTPError) as caught:
        get(stick, tmp_path, "metadata/9.root.json")
    assert caught.value.status_code == 404
    shutil.rmtree(stick)
    with pytest.raises(SourceGone):
        get(stick, tmp_path, "metadata/timestamp.json")


def test_no_more_comes_in_than_was_signed(stick: Path, tmp_path: Path) -> None:
    (stick / "metadata" / "big.json").write_bytes(b"x" * CHUNK * 20)
    fetcher = fetcher_of(stick, tmp_path)
    with pytest.raises(DownloadLengthMismatchError):
        fetcher.download_bytes("folder/metadata/big.json", 100)
    assert fetcher.fetched <= CHUNK


def library_at(folder: Path, of: str = "") -> Path:
    (folder / "metadata").mkdir(parents=True)
    if of:
        made = Sender(id=of, name="Iemand", root="{}")
        (folder / "afzender.wdhs").write_bytes(sender.encode(made))
    return folder


def folders(path: Path, of: str = OURS) -> list[Path]:
    return [source.folder for source in FolderRoute(path).sources(bytes.fromhex(of))]


def test_a_stick_holds_a_library_itself_or_in_a_folder_named_for_it(tmp_path: Path) -> None:
    assert folders(library_at(tmp_path / "a")) == [tmp_path / "a"]
    inner = library_at(tmp_path / "b" / "wdhs-bibliotheek")
    assert folders(tmp_path / "b") == [inner]
    (tmp_path / "b" / "vakantie").mkdir()
    assert folders(tmp_path / "b" / "vakantie") == []
    assert folders(tmp_path / "nowhere") == []


def test_of_several_libraries_those_of_somebody_else_are_passed_over(tmp_path: Path) -> None:
    library_at(tmp_path / "wdhs-bibliotheek", OTHERS)
    ours = library_at(tmp_path / "wdhs-bibliotheek-2", OURS)
    unsaid = library_at(tmp_path / "wdhs-bibliotheek-3")
    assert folders(tmp_path) == [ours, unsaid]


def test_sticks_with_a_library_are_found(tmp_path: Path) -> None:
    library_at(tmp_path / "geel" / "wdhs-bibliotheek", OURS)
    (tmp_path / "rood").mkdir()
    assert find_sticks([tmp_path / "rood", tmp_path / "geel", tmp_path / "weg"]) == (tmp_path / "geel",)
    assert libraries_in(tmp_path / "rood") == ()
    assert isinstance(find_sticks(), tuple)


def test_only_what_was_put_into_this_pc_counts_as_a_stick(tmp_path: Path) -> None:
    (tmp_path / "anna" / "map").mkdir(parents=True)
    assert mounted_below([tmp_path], depth=2) == ()
    assert Path("/proc") in mounted_below([Path("/")], depth=1)

"""An editor's folder is read whole, and what is wrong is named with its file and line."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.small_library import GUIDE, LIBRARY, write_folder

from wdhs_desktop.formats.folder import read_folder
from wdhs_desktop.formats.items import Guide, GuideSort, Service, decode, encode

ROOT = Path(__file__).resolve().parents[3]
LSA = "id: lsa\nnaam: LSA\naanbieder: LSA\nwat: Advies.\nonderwerpen: [geld]\ngecontroleerd_op: 2026-11-24\n"


def faults_of(folder: Path) -> list[str]:
    return [f"{fault.file}:{fault.line}" for fault in read_folder(folder).faults]


def test_a_guide_is_read_with_its_details(tmp_path: Path) -> None:
    folder = read_folder(write_folder(tmp_path, {"gidsen/geld/kas.md": GUIDE, "diensten/lsa.yaml": LSA}))
    assert folder.faults == []
    guide, service = (one.item for one in folder.items)
    assert isinstance(guide, Guide)
    assert isinstance(service, Service)
    assert (guide.title, guide.sort, guide.topic) == ("De kas", GuideSort.EXPLANATION, "geld")
    assert decode(encode(guide)) == guide
    assert [topic.title for topic in folder.library.topics] == ["Geld"]
    assert folder.library.published.isoformat() == "2026-11-24T00:00:00+00:00"


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("versie: 1", "versie: een", 8),
        ("versie: 1", "versie: 1\nversie: 2", 9),
        ("titel: De kas", "titel: De: kas", 3),
        ("soort: uitleg", "soort: roman", 6),
        ("teaser: Geld.", "teazer: Geld.", 4),
        ("id: kas", "id: kassa", 2),
        ("# De kas", "# De kist", 16),
        ("Tel elke week.", "Tel <b>elke</b> week.", 18),
        ("Tel elke week.", "![Kas](beelden/weg.png)", 18),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, before: str, after: str, line: int) -> None:
    assert before in GUIDE
    write_folder(tmp_path, {"gidsen/geld/kas.md": GUIDE.replace(before, after)})
    assert f"gidsen/geld/kas.md:{line}" in faults_of(tmp_path)


def test_a_guide_without_details_or_in_another_encoding_is_named(tmp_path: Path) -> None:
    write_folder(tmp_path, {"gidsen/geld/kas.md": "# Kas\n"})
    (tmp_path / "gidsen" / "geld" / "oud.md").write_bytes("# Café".encode("latin-1"))
    assert faults_of(tmp_path) == ["gidsen/geld/kas.md:1", "gidsen/geld/oud.md:1"]


def test_a_folder_without_a_library_is_named(tmp_path: Path) -> None:
    assert faults_of(tmp_path) == ["bibliotheek.yaml:1"]


def test_words_that_find_each_other_come_along(tmp_path: Path) -> None:
    write_folder(tmp_path, {"woorden.yaml": "- [kas, kassa]\n- alleen\n", "bibliotheek.yaml": LIBRARY})
    folder = read_folder(tmp_path)
    assert folder.library.word_groups == (("kas", "kassa"),)
    assert [fault.file for fault in folder.faults] == ["woorden.yaml"]


def test_the_library_of_the_program_has_no_faults() -> None:
    folder = read_folder(ROOT / "resources" / "library")
    assert folder.faults == []
    assert sum(isinstance(one.item, Guide) for one in folder.items) >= 25
    assert sum(isinstance(one.item, Service) for one in folder.items) >= 20

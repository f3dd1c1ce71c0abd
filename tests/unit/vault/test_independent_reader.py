"""The written format is the format: a reader that imports nothing of the program opens every fixture."""

from __future__ import annotations

import ast
from pathlib import Path

import msgspec
import pytest
from support.files import NAME, PASSWORD, PERSON, make_file
from support.independent_reader import Reader
from support.notes import NOTE, SUM, Note, Sum

from wdhs_desktop.house.file import House
from wdhs_desktop.vault.recovery import read_code

DATA = Path(__file__).parents[2] / "data"
SUPPORT = Path(__file__).parents[2] / "support"


def test_it_is_short_and_knows_nothing_of_the_program() -> None:
    source = (SUPPORT / "independent_reader.py").read_text(encoding="utf-8")
    names = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import | ast.ImportFrom)]
    assert not any("wdhs" in ast.unparse(node) for node in names)
    assert len(source.splitlines()) <= 150


def test_it_opens_what_the_program_wrote(tmp_path: Path) -> None:
    opened = make_file(tmp_path)
    with opened.session.records.writing("Added") as writing:
        notes = [writing.add(NOTE, Note("é" * length)) for length in (0, 1, 499, 500, 501, 3000, 100_000)]
        total = writing.add(SUM, Sum(1250))
    with opened.session.records.writing("Changed") as writing:
        notes[0] = writing.replace(NOTE, notes[0], Note("other"))
        writing.remove(NOTE, notes.pop())
    opened.session.records.undo()
    opened.session.records.redo()
    reader = Reader(str(opened.path), PERSON.upper(), PASSWORD)
    found = {row_id: msgspec.msgpack.decode(data, type=Note) for row_id, data in reader.records[1, NOTE.code].items()}
    assert found == {stored.id: stored.value for stored in notes}
    assert msgspec.msgpack.decode(reader.records[2, SUM.code][total.id]) == {"cents": 1250}
    assert reader.name == NAME
    assert reader.known[reader.person]["name"] == PERSON


def test_the_paper_opens_the_same(tmp_path: Path) -> None:
    opened = make_file(tmp_path)
    with opened.session.records.writing("Added") as writing:
        writing.add(NOTE, Note("a"))
    reader = Reader(str(opened.path), "", read_code(opened.code.lines).as_password(), recovery=True)
    assert len(reader.records[1, NOTE.code]) == 1


@pytest.mark.parametrize("path", sorted(DATA.glob("*.wdhs")), ids=lambda path: path.name)
def test_it_opens_the_files_of_every_version(path: Path) -> None:
    reader = Reader(str(path), PERSON, PASSWORD)
    assert sorted(msgspec.msgpack.decode(data)["text"] for data in reader.records[1, NOTE.code].values()) == [
        "changed note",
        "kept note",
    ]


@pytest.mark.parametrize("path", sorted(DATA.glob("*.wdhs")), ids=lambda path: path.name)
def test_the_program_opens_the_files_of_every_version(path: Path, tmp_path: Path) -> None:
    from support.files import NOON, people_of

    from wdhs_desktop.kit.clock import FixedClock

    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    clock = FixedClock(NOON)
    house = House.open(copy, clock)
    session = people_of(house, clock, tmp_path).unlock(PERSON, PASSWORD)
    assert session.warnings == ()
    assert session.records.damages == ()
    assert {stored.value.text for stored in session.records.read_all(NOTE)} == {"changed note", "kept note"}
    assert [change.label for change in session.records.history()] == ["Changed", "Added"]
    session.records.undo()
    assert {stored.value.text for stored in session.records.read_all(NOTE)} == {"first note", "kept note"}

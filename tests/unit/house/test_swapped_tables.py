"""Rows and whole tables of another collective, or of another moment of the same file, in the place of the real ones."""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from support.files import NOON, PASSWORD, PERSON, Opened, make_file, people_of
from support.notes import NOTE, NOTE_KINDS, REMARK, SUM, Note, Sum

from wdhs_desktop.house.checking import Level, check_session
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.people.session import Session

NEW_PASSWORD = "kwartet mistral dolblij zeebonk viaduct"
TABLES = ("collective", "slot", "shown_name", "epoch", "compartment_grant", "record", "bucket", "root")
PAIRS = [*((table,) for table in TABLES), *itertools.combinations(TABLES, 2), ("record", "bucket", "root")]


def filled(folder: Path) -> Opened:
    folder.mkdir()
    opened = make_file(folder)
    with opened.session.records.writing("Added") as writing:
        for position in range(3):
            writing.add(NOTE, Note(f"{folder.name} {position}"))
        writing.add(REMARK, Note(f"{folder.name} remark"))
        writing.add(SUM, Sum(len(folder.name)))
    return opened


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The same file at two moments, and a file of another collective with people of the same name and password."""
    folder = tmp_path_factory.mktemp("files")
    opened = filled(folder / "ours")
    earlier = opened.path.read_bytes()
    stored = opened.session.records.read_all(NOTE)[0]
    with opened.session.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("ours changed"))
        writing.add(SUM, Sum(99))
    opened.people.change_password(opened.session, NEW_PASSWORD)
    opened.house.close()
    other = filled(folder / "theirs")
    other.people.change_password(other.session, NEW_PASSWORD)
    other.house.close()
    return {"now": opened.path.read_bytes(), "earlier": earlier, "other": other.path.read_bytes()}


def put_together(folder: Path, base: bytes, source: bytes, tables: tuple[str, ...], where: str = "1") -> Path:
    path, other = folder / "collectief.wdhs", folder / "source.wdhs"
    path.write_bytes(base)
    other.write_bytes(source)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS source", (str(other),))
        for table in tables:
            connection.execute(f"DELETE FROM main.{table} WHERE {where}")
            connection.execute(f"INSERT OR REPLACE INTO main.{table} SELECT * FROM source.{table} WHERE {where}")
    return path


def seen_by(session: Session) -> object:
    records = session.records
    return [
        sorted((one.id, one.version, one.value.text) for kind in (NOTE, REMARK) for one in records.read_all(kind)),
        sorted((one.id, one.version, one.value.cents) for one in records.read_all(SUM)),
        sorted(session.rights.items()),
        records.control_code(),
    ]


def outcome(path: Path, password: str) -> tuple[object, bool]:
    """What a person sees at a PC that never saw the file, and whether anything was said."""
    try:
        clock = FixedClock(NOON)
        house = House.open(path, clock)
        session = people_of(house, clock, path.parent / f"fresh {password[:3]}").unlock(PERSON, password)
        noticed = bool(session.warnings)
        noticed = noticed or any(one.level is Level.WRONG for one in check_session(session, NOTE_KINDS))
        try:
            seen = seen_by(session)
        except UserError:
            noticed, seen = True, None
        house.close()
    except UserError:
        return None, True
    return seen, noticed


@pytest.mark.parametrize("tables", PAIRS, ids="+".join)
def test_a_table_of_an_earlier_moment_is_noticed(
    tmp_path: Path, files: dict[str, bytes], tables: tuple[str, ...]
) -> None:
    is_noticed(tmp_path, files, "earlier", tables)


@pytest.mark.parametrize("table", TABLES)
def test_a_table_of_another_collective_is_noticed(tmp_path: Path, files: dict[str, bytes], table: str) -> None:
    is_noticed(tmp_path, files, "other", (table,))


@pytest.mark.thorough
@pytest.mark.parametrize("tables", PAIRS, ids="+".join)
def test_two_tables_of_another_collective_are_noticed(
    tmp_path: Path, files: dict[str, bytes], tables: tuple[str, ...]
) -> None:
    is_noticed(tmp_path, files, "other", tables)


def is_noticed(tmp_path: Path, files: dict[str, bytes], source: str, tables: tuple[str, ...]) -> None:
    path = put_together(tmp_path, files["now"], files[source], tables)
    if path.read_bytes() == files["now"]:
        return
    expected, _said = outcome(untouched(tmp_path, files["now"]), NEW_PASSWORD)
    for password in (PASSWORD, NEW_PASSWORD):
        seen, noticed = outcome(path, password)
        assert noticed or seen == expected, tables


def untouched(folder: Path, whole: bytes) -> Path:
    place = folder / "untouched"
    place.mkdir(exist_ok=True)
    path = place / "collectief.wdhs"
    path.write_bytes(whole)
    return path


@pytest.mark.parametrize("compartment", [1, 2, 3, 4, 5])
@pytest.mark.parametrize(
    "tables", [("record",), ("root",), ("bucket", "root"), ("record", "bucket", "root")], ids="+".join
)
def test_a_compartment_of_an_earlier_moment_is_noticed(
    tmp_path: Path, files: dict[str, bytes], tables: tuple[str, ...], compartment: int
) -> None:
    path = put_together(tmp_path, files["now"], files["earlier"], tables, f"compartment = {compartment}")
    expected, _said = outcome(untouched(tmp_path, files["now"]), NEW_PASSWORD)
    seen, noticed = outcome(path, NEW_PASSWORD)
    assert noticed or seen == expected


def test_payloads_swapped_between_any_two_kinds_are_named(tmp_path: Path, files: dict[str, bytes]) -> None:
    """Every kind in the file with every other one, the file's own kinds too: each pair in a file of its own."""
    with closing(sqlite3.connect(untouched(tmp_path, files["now"]))) as connection:
        rows = connection.execute(
            "SELECT kind, compartment, min(rowid), nonce, body FROM record GROUP BY 1, 2"
        ).fetchall()
    assert len({row[0] for row in rows}) >= 8
    for one, two in itertools.combinations(rows, 2):
        path = untouched(tmp_path, files["now"])
        with closing(sqlite3.connect(path)) as connection:
            update = "UPDATE record SET nonce = ?, body = ? WHERE rowid = ?"
            connection.execute(update, (*two[3:], one[2]))
            connection.execute(update, (*one[3:], two[2]))
            connection.commit()
        _seen, noticed = outcome(path, NEW_PASSWORD)
        assert noticed, (one[:2], two[:2])

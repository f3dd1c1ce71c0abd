"""Somebody writes impossible things in the library's tables with other tools: said in a sentence, never a bug."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from support.deliveries import PARTNER, PARTNER_ID, attached, delivery, png
from support.files import NOON
from support.libraries import guide, heading, paragraph

from wdhs_desktop.formats.items import Guide
from wdhs_desktop.house.checking import Level, check_file
from wdhs_desktop.house.file import House
from wdhs_desktop.house.library_rows import LIBRARY_TABLES
from wdhs_desktop.house.migrations.versions import v0002
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import STARTER, Filter, HouseNote, Plan
from wdhs_desktop.vault.slots import ArgonParameters

TODAY = date(2026, 3, 5)
CLOCK = FixedClock(NOON)
ODD = ["NULL", "'text'", "1.5", "-1", "9223372036854775807", "x'00'", "zeroblob(16)", "zeroblob(32)"]
ODD.append("CAST(x'ff' AS TEXT)")
MADE = {statement.split()[2]: statement for statement in v0002.STATEMENTS}
PLACES = [
    (table, line.split()[0])
    for table in LIBRARY_TABLES
    for line in MADE[table].splitlines()[1:-1]
    if line.split()[0] not in ("PRIMARY", "UNIQUE")
]
FILE = attached(png())


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A file with something in every table of the library."""
    house = House.create(tmp_path_factory.mktemp("crafted") / "collectief.wdhs", "Buurthuis", clock=CLOCK)
    store = LibraryStore(house, CLOCK)
    store.bring_in(delivery(_kas(), guide("btw", "Btw", "Niet.", related=("kas",)), files={FILE.path: png()}))
    store.add_sender(PARTNER)
    store.bring_in(delivery(guide("alv", "Alv", "Eens per jaar."), sender=PARTNER_ID, metadata={"a": b"b"}))
    store.set_bookmark("kas", True)
    store.save_note(HouseNote(id=b"", item="kas", heading_id="hoe", quote="Hoe?", text="Zo.", written_at=NOON))
    store.save_plan(Plan(id=b"", item="kas", name="x", day=TODAY, done=(1,)))
    store.note_missed("vleermuis")
    store.set_setting("zoom", "1")
    house.close()
    return house.path.read_bytes()


def _kas() -> Guide:
    return guide("kas", "De kas", blocks=(heading("Hoe?", "hoe"), paragraph("Tel alles.")), attachments=(FILE,))


def put(path: Path, table: str, column: str, value: str) -> bool:
    """Write it where SQLite itself would refuse it, and put the words of the table back. False when it doesn't fit."""
    loose = re.sub(r" REFERENCES \w+ \(\w+\)| CHECK \(.*\)(?=,?\n)| NOT NULL", "", MADE[table])
    loose = re.sub(r" (TEXT|INTEGER)(?! PRIMARY)", " BLOB", loose).replace("STRICT, ", "").replace(" STRICT", "")
    for words in (loose, MADE[table]):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = ?", (words, table))
        if words is loose:
            try:
                with closing(sqlite3.connect(path, isolation_level=None)) as connection:
                    connection.execute(f"UPDATE {table} SET {column} = {value}")
            except sqlite3.IntegrityError:
                return False
    return True


def use_everything(path: Path) -> list[str]:
    """Do all that a person can do with a library; the sentences that came instead of an answer."""
    said: list[str] = []
    try:
        house = House.open(path, CLOCK)
    except UserError as error:
        return [error.what]
    store = LibraryStore(house, CLOCK)
    wanted = Filter(topic="geld", kind="guide")
    for work in (
        store.senders,
        store.library,
        lambda: store.lines(Filter(), TODAY),
        lambda: store.counts(wanted, TODAY),
        lambda: store.line("kas"),
        lambda: store.item("kas"),
        lambda: store.attachment("kas", FILE.file),
        lambda: store.related("kas"),
        lambda: store.notes("kas"),
        lambda: store.plans("kas"),
        store.missed,
        store.municipality,
        store.bookmarks,
        lambda: store.known_paths(STARTER),
        lambda: store.known_files(STARTER),
        lambda: store.files_left_out(STARTER),
        lambda: store.metadata(PARTNER_ID),
        lambda: list(store.raw_targets(STARTER)),
        lambda: store.sender_root(PARTNER_ID),
        lambda: store.stamp(STARTER),
        lambda: store.is_sound(STARTER),
        lambda: store.set_bookmark("btw", True),
        lambda: store.note_missed("vleermuis"),
        lambda: store.bring_in(delivery(_kas(), files={FILE.path: png()})),
        lambda: store.lines(Filter(), TODAY),
        lambda: store.remove_sender(PARTNER_ID),
        store.mark_all_seen,
    ):
        try:
            work()
        except UserError as error:
            said.append(error.what)
    house.close()
    return said


def test_a_whole_library_says_nothing(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "collectief.wdhs"
    path.write_bytes(whole)
    assert use_everything(path) == []


def craft(whole: bytes, folder: Path, place: int, values: list[str]) -> None:
    for number, value in enumerate(values):
        path = folder / f"{number}.wdhs"
        path.write_bytes(whole)
        if put(path, *PLACES[place], value):
            check_file(path, ArgonParameters.for_tests())
            use_everything(path)


@pytest.mark.parametrize("place", range(len(PLACES)), ids=lambda place: ".".join(PLACES[place]))
def test_a_column_with_something_impossible_is_never_a_bug(whole: bytes, tmp_path: Path, place: int) -> None:
    craft(whole, tmp_path, place, [ODD[place % len(ODD)], ODD[(place * 2 + 3) % len(ODD)]])


@pytest.mark.thorough
@pytest.mark.parametrize("place", range(len(PLACES)), ids=lambda place: ".".join(PLACES[place]))
def test_a_column_with_anything_impossible_is_never_a_bug(whole: bytes, tmp_path: Path, place: int) -> None:
    craft(whole, tmp_path, place, ODD)


@pytest.mark.parametrize("table", [name for name in LIBRARY_TABLES if name != "library_facet"])
def test_a_row_of_another_kind_is_named(whole: bytes, tmp_path: Path, table: str) -> None:
    path = tmp_path / "collectief.wdhs"
    path.write_bytes(whole)
    column = MADE[table].splitlines()[2].split()[0]
    assert put(path, table, column, "1.5")
    assert [one for one in check_file(path, ArgonParameters.for_tests()) if one.level is Level.WRONG]

"""Somebody crafts a file with tools that don't care about our tables: refused or named, and harms nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from support.files import PASSWORD, PERSON, Opened, make_file, people_of
from support.notes import NOTE, NOTE_KINDS, SUM, Note, Sum

from wdhs_desktop.house.checking import Level, check_file, check_session
from wdhs_desktop.house.file import House
from wdhs_desktop.house.opening import STRANGE_JOURNAL, journal_of
from wdhs_desktop.kit.errors import StorageError, UserError
from wdhs_desktop.people.session import Session
from wdhs_desktop.vault.slots import ArgonParameters
from wdhs_desktop.vault.suite import Compartment


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """A file with six notes and two sums, closed."""
    opened = make_file(tmp_path)
    with opened.session.records.writing("Added") as writing:
        for position in range(6):
            writing.add(NOTE, Note(f"note {position}"))
        writing.add(SUM, Sum(1))
        writing.add(SUM, Sum(2))
    opened.house.close()
    return opened


def unlock(opened: Opened) -> Session:
    house = House.open(opened.path, opened.clock)
    return people_of(house, opened.clock, opened.path.parent).unlock(PERSON, PASSWORD)


def wrong(session: Session) -> list[str]:
    return [one.name for one in check_session(session, NOTE_KINDS) if one.level is Level.WRONG]


def wrong_without_password(path: Path) -> list[str]:
    return [one.text for one in check_file(path, ArgonParameters.for_tests()) if one.level is Level.WRONG]


def rewrite_parts(path: Path, *statements: str) -> None:
    """Write in SQLite's own list of parts."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


def parts_of(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall())


TRIGGER = "AFTER UPDATE ON root BEGIN DELETE FROM record; END"


@pytest.mark.parametrize("name", ["sqlite_autoindex_record_1", "sqlite_evil", "record", "alembic_version"])
def test_a_trigger_under_a_trusted_name_is_refused(opened: Opened, name: str) -> None:
    sql = f"CREATE TRIGGER {name} {TRIGGER}"
    values = f"('trigger', '{name}', 'root', 0, '{sql}')"
    low = "(SELECT min(rowid) - 1 FROM sqlite_master)"
    rewrite_parts(
        opened.path,
        f"INSERT INTO sqlite_master (rowid, type, name, tbl_name, rootpage, sql) VALUES ({low}, {values[1:]}",
    )
    with pytest.raises(StorageError):
        House.open(opened.path)
    assert wrong_without_password(opened.path)


def test_statistics_that_steer_the_reading_are_refused(opened: Opened) -> None:
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.execute("ANALYZE")
        connection.commit()
    with pytest.raises(StorageError):
        House.open(opened.path)


def test_a_view_in_the_place_of_a_table_is_refused(opened: Opened) -> None:
    sql = parts_of(opened.path)["shown_name"].replace("'", "''")
    rewrite_parts(opened.path, f"UPDATE sqlite_master SET type = 'view', sql = '{sql}' WHERE name = 'shown_name'")
    with pytest.raises(StorageError):
        House.open(opened.path)


def test_a_journal_can_not_make_us_remove_another_file(opened: Opened, tmp_path: Path) -> None:
    """SQLite removes the file that the end of a journal names; our journals name none."""
    victim = tmp_path / "victim.txt"
    victim.write_text("my own", encoding="utf-8")
    magic = bytes.fromhex("d9d505f920a163d7")
    size = opened.path.stat().st_size // 4096
    header = magic + bytes(4) + bytes(4) + size.to_bytes(4, "big") + (512).to_bytes(4, "big")
    name = str(victim).encode()
    pointer = name + len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + magic
    page = (0x40000000 // 4096 + 1).to_bytes(4, "big")
    journal_of(opened.path).write_bytes((header + (4096).to_bytes(4, "big")).ljust(512, b"\0") + page + pointer)
    with pytest.raises(StorageError) as caught:
        House.open(opened.path)
    assert caught.value.what == STRANGE_JOURNAL
    assert victim.read_text(encoding="utf-8") == "my own"


def loosen(path: Path, table: str, *statements: str) -> None:
    """Write rows that the table itself would refuse, and put its words back after."""
    before = parts_of(path)[table]
    columns = before[before.index("(") + 1 : before.rindex(")")].split(",\n")
    names = [column.split()[0] for column in columns if "PRIMARY KEY (" not in column]
    with closing(sqlite3.connect(path)) as connection:
        keys = {row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[5] == 1}
        auto = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE tbl_name = ? AND sql IS NULL", (table,)
        ).fetchone()[0]
    key = next(iter(keys)) if auto else ""
    loose = ", ".join(f"{name} PRIMARY KEY" if name == key else name for name in names)
    rewrite_parts(path, f"UPDATE sqlite_master SET sql = 'CREATE TABLE {table} ({loose})' WHERE name = '{table}'")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = ?", (before, table))


ODD = ["NULL", "'text'", "1.5", "-1", "9223372036854775807", "x'00'", "zeroblob(16)", "70000", "5000000000"]
COLUMNS = [
    ("record", ("id", "compartment", "kind", "epoch", "version", "suite", "nonce", "body")),
    ("bucket", ("number", "epoch", "version", "suite", "nonce", "body")),
    ("root", ("epoch", "version", "suite", "nonce", "body")),
    (
        "slot",
        ("person", "kind", "lookup", "memory_kib", "passes", "lanes", "salt", "commitment", "suite", "nonce", "body"),
    ),
    ("epoch", ("epoch", "commitment", "box_public", "box_nonce", "box_body", "steward", "signature")),
    ("compartment_grant", ("epoch", "person", "steward", "sealed", "signature")),
    ("collective", ("id", "name", "kind", "salt", "signer", "signature")),
    ("shown_name", ("person", "name", "signature")),
]


PLACES = [(table, column) for table, columns in COLUMNS for column in columns]


@pytest.mark.parametrize("place", range(len(PLACES)))
def test_a_column_with_something_impossible_is_never_a_bug(opened: Opened, place: int) -> None:
    put_in_column(opened, *PLACES[place], [ODD[place % len(ODD)], ODD[place * 2 % len(ODD)]])


@pytest.mark.thorough
@pytest.mark.parametrize("place", range(len(PLACES)))
def test_a_column_with_anything_impossible_is_never_a_bug(opened: Opened, place: int) -> None:
    put_in_column(opened, *PLACES[place], ODD)


def put_in_column(opened: Opened, table: str, column: str, values: list[str]) -> None:
    """Refused in a sentence, or named; and nobody reads something else than what was written."""
    whole = opened.path.read_bytes()
    if table == "shown_name":
        with closing(sqlite3.connect(opened.path)) as connection:
            connection.execute("INSERT INTO shown_name VALUES (zeroblob(16), 'Eve', zeroblob(64))")
            connection.commit()
        whole = opened.path.read_bytes()
    for value in values:
        opened.path.write_bytes(whole)
        where = f"rowid = (SELECT min(rowid) FROM {table})"
        loosen(opened.path, table, f"UPDATE {table} SET {column} = {value} WHERE {where}")
        if opened.path.read_bytes() == whole:
            continue
        check_file(opened.path, ArgonParameters.for_tests())
        try:
            session = unlock(opened)
        except UserError:
            continue
        if Compartment.LEDEN not in session.rights:
            assert wrong(session)
            continue
        texts = {stored.value.text for stored in session.records.read_all(NOTE)}
        assert texts <= {f"note {position}" for position in range(6)}
        assert wrong(session) or len(texts) == 6, value
        session.records.books.house.close()


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("record", "epoch = 5000000000"),
        ("record", "kind = 70000"),
        ("record", "kind = -1"),
        ("root", "epoch = 5000000000"),
        ("bucket", "suite = 300"),
        ("epoch", "box_body = x'00'"),
        ("compartment_grant", "epoch = -1"),
        ("slot", "passes = 1000"),
    ],
)
def test_a_number_that_can_not_be_is_named_with_and_without_a_password(opened: Opened, table: str, change: str) -> None:
    """All of these fit the words of the tables, so SQLite itself finds nothing wrong with them."""
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.execute(f"UPDATE {table} SET {change} WHERE rowid = (SELECT min(rowid) FROM {table})")
        connection.commit()
    findings = check_file(opened.path, ArgonParameters.for_tests())
    assert any(finding.level is Level.WRONG and finding.name.startswith(table) for finding in findings)
    assert is_said_or_harmless(opened)


def is_said_or_harmless(opened: Opened) -> bool:
    try:
        session = unlock(opened)
    except UserError:
        return True
    return bool(wrong(session)) or len(session.records.read_all(NOTE)) == 6


def misfile(path: Path, columns: str) -> None:
    """Fill the index by other rules than its words say."""
    words = parts_of(path)["record_by_kind"]
    rewrite_parts(
        path,
        f"UPDATE sqlite_master SET sql = 'CREATE INDEX record_by_kind ON record {columns}' "
        "WHERE name = 'record_by_kind'",
    )
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("REINDEX record_by_kind")
    rewrite_parts(path, f"UPDATE sqlite_master SET sql = '{words}' WHERE name = 'record_by_kind'")


@pytest.mark.parametrize(
    "columns",
    [
        "(compartment, version)",
        "(compartment, kind) WHERE kind != 28673",
        "(compartment, kind) WHERE rowid != (28673)",
        "(version, kind)",
    ],
)
def test_an_index_that_hides_records_is_noticed(opened: Opened, columns: str) -> None:
    misfile(opened.path, columns.replace("rowid != (28673)", "version < 1"))
    session = unlock(opened)
    assert len(session.records.read_all(NOTE)) == 6 or (session.warnings and wrong(session))
    assert wrong_without_password(opened.path)


def test_an_old_version_beside_the_new_one_is_noticed(opened: Opened) -> None:
    """Two rows under one id: whoever counts each id once sees the right one, whoever reads may see the old one."""
    session = unlock(opened)
    stored = session.records.read_all(NOTE)[0]
    with closing(sqlite3.connect(opened.path)) as connection:
        old = connection.execute("SELECT * FROM record WHERE id = ?", (stored.id,)).fetchone()
    with session.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("newest"))
    session.records.books.house.close()
    for rowid in (-5, 10_000):
        whole = opened.path.read_bytes()
        words = parts_of(opened.path)["record"]
        loose = "CREATE TABLE record (id, compartment, kind, epoch, version, suite, nonce, body, UNIQUE (rowid_, id))"
        loose = loose.replace("UNIQUE (rowid_, id)", "UNIQUE (id, version)")
        rewrite_parts(opened.path, f"UPDATE sqlite_master SET sql = '{loose}' WHERE name = 'record' AND type = 'table'")
        with closing(sqlite3.connect(opened.path, isolation_level=None)) as connection:
            marks = ", ".join("?" for _ in old)
            names = "rowid, id, compartment, kind, epoch, version, suite, nonce, body"
            connection.execute(f"INSERT INTO record ({names}) VALUES ({rowid}, {marks})", old)
        with closing(sqlite3.connect(opened.path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = 'record'", (words,))
        again = unlock(opened)
        texts = [one.value.text for one in again.records.read_all(NOTE)]
        assert f"note {stored.value.text[-1]}" not in texts
        assert again.warnings
        assert any(stored.id.hex() in name for name in wrong(again))
        assert wrong_without_password(opened.path)
        again.records.books.house.close()
        opened.path.write_bytes(whole)

"""Files of older versions become files of this one; the frozen SQL and today's tables say the same."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import inspect
from support.files import make_file

from wdhs_desktop.house import schema
from wdhs_desktop.house.engine import make_engine
from wdhs_desktop.house.file import House
from wdhs_desktop.house.migrating import SCRIPTS, migrate, run_steps
from wdhs_desktop.house.migrations.steps import STEPS, expected_parts
from wdhs_desktop.house.opening import journal_of
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.library.keeping import tables as library_tables

DATA = Path(__file__).parents[2] / "data"
THIRD = """
revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    from alembic import op

    op.execute("CREATE TABLE later (a INTEGER) STRICT")
    op.execute("{third}")
"""


def parts(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT name, sql FROM sqlite_master"))


def scripts(folder: Path, third: str) -> Path:
    """The real steps with one more after them."""
    copied = folder / "migrations"
    shutil.copytree(SCRIPTS, copied)
    (copied / "versions" / "v0003.py").write_text(THIRD.format(third=third))
    return copied


def test_a_new_file_and_a_migrated_file_are_the_same(tmp_path: Path) -> None:
    house = House.create(tmp_path / "new.wdhs", "x")
    empty = tmp_path / "empty.wdhs"
    with closing(sqlite3.connect(empty)) as connection:
        connection.execute("PRAGMA user_version = 0")
    empty.touch()
    run_steps(empty)
    own = [{name: sql for name, sql in parts(path).items() if "alembic" not in name} for path in (empty, house.path)]
    assert own[0] == own[1]


def test_the_tables_in_code_are_the_tables_in_the_file(tmp_path: Path) -> None:
    house = House.create(tmp_path / "new.wdhs", "x")
    engine = make_engine(house.path)
    found = inspect(engine)
    tables = schema.metadata.tables | library_tables.metadata.tables
    own = {name for name in found.get_table_names() if "_words" not in name} - {"alembic_version"}
    assert own == set(tables)
    for name, words in (
        ("library_words", library_tables.words),
        ("library_section_words", library_tables.section_words),
    ):
        assert [column["name"] for column in found.get_columns(name)] == [column.name for column in words.columns][1:]
    for table in tables.values():
        columns = {column["name"]: column for column in found.get_columns(table.name)}
        assert list(columns) == [column.name for column in table.columns]
        for column in table.columns:
            assert str(columns[column.name]["type"]) == str(column.type)
            assert columns[column.name]["nullable"] is column.nullable
        keys = found.get_pk_constraint(table.name)["constrained_columns"]
        assert keys == [column.name for column in table.primary_key]
        led = {(key["constrained_columns"][0], key["referred_table"]) for key in found.get_foreign_keys(table.name)}
        assert led == {(key.parent.name, key.column.table.name) for key in table.foreign_keys}
    engine.dispose()


def test_an_older_file_is_copied_and_brought_up_to_date(tmp_path: Path) -> None:
    opened = make_file(tmp_path)
    opened.house.close()
    before = opened.path.read_bytes()
    copy = migrate(opened.path, scripts(tmp_path, "CREATE TABLE more (a INTEGER) STRICT"), 3)
    assert {"later", "more"} <= parts(opened.path).keys()
    assert opened.path.read_bytes()[60:64] == (3).to_bytes(4, "big")
    assert parts(copy).keys() == parts_of_bytes(before, tmp_path).keys()


def parts_of_bytes(data: bytes, folder: Path) -> dict[str, str]:
    path = folder / "before.wdhs"
    path.write_bytes(data)
    return parts(path)


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    opened = make_file(tmp_path)
    opened.house.close()
    before = parts(opened.path)
    with pytest.raises(StorageError):
        migrate(opened.path, scripts(tmp_path, "CREATE TABLE record (a INTEGER)"), 3)
    assert parts(opened.path) == before
    assert opened.path.read_bytes()[60:64] == (2).to_bytes(4, "big")
    assert opened.reopen().session.warnings == ()


@pytest.mark.parametrize("step", range(len(STEPS)))
def test_a_released_step_never_changes(step: int) -> None:
    assert sha256("\n".join(STEPS[step].STATEMENTS).encode()).hexdigest() == RELEASED[step]


RELEASED = [
    "6f2cb4f710aff7f0f90277e7a6e509cb797fcae4213efb2424698e0456d57717",
    "c82293f8f16da5117e3c35894a44a7fc998cd40f8dde0507519b69cb933ef097",
]


def stop_before_the_end(path: Path) -> None:
    """Leave the file and its journal as a power cut leaves them when all was written but not yet confirmed."""
    journal = journal_of(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = PERSIST")
        connection.execute("BEGIN IMMEDIATE")
        for statement in STEPS[1].STATEMENTS:
            connection.execute(statement)
        connection.execute("PRAGMA user_version = 2")
        start = journal.read_bytes()[:28]
        connection.execute("COMMIT")
        left = start + journal.read_bytes()[28:]
    journal.write_bytes(left)


def test_a_power_cut_at_the_end_of_a_migration_is_taken_back_and_done_again(tmp_path: Path) -> None:
    """The file says already that it is of the new version; what the journal takes back is of the old one."""
    path = tmp_path / "collectief.wdhs"
    path.write_bytes((DATA / "version-1.wdhs").read_bytes())
    stop_before_the_end(path)
    assert path.read_bytes()[60:64] == (2).to_bytes(4, "big")
    assert journal_of(path).exists()
    house = House.open(path)
    assert house.collective.name
    house.close()
    assert not journal_of(path).exists()
    assert parts(path).keys() >= expected_parts(2).keys()
    assert parts(tmp_path / "collectief.wdhs.v1").keys() & {"library_item", "record"} == {"record"}

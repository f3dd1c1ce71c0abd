"""Somebody with SQL but without the right to write: all of it is noticed and named, and the rest opens."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from support.files import PASSWORD, PERSON, Opened, make_file, people_of
from support.notes import NOTE, NOTE_KINDS, REMARK, SUM, Note, Sum

from wdhs_desktop.house.checking import Level, check_session
from wdhs_desktop.house.damage import Fault
from wdhs_desktop.house.file import House
from wdhs_desktop.house.kinds import AUDIT_LINE, ROOT, encode
from wdhs_desktop.kit.errors import StorageError, UserError, VaultError, WrongPassword
from wdhs_desktop.people.session import Session
from wdhs_desktop.vault.manifest import ENTRY
from wdhs_desktop.vault.seal import Content, place, seal
from wdhs_desktop.vault.suite import Compartment, new_id


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """A file with ten notes, two remarks and three sums, closed."""
    opened = make_file(tmp_path)
    with opened.session.records.writing("Added") as writing:
        for position in range(10):
            writing.add(NOTE, Note(f"note {position}"))
        writing.add(REMARK, Note("a remark"))
        writing.add(REMARK, Note("another remark"))
        for position in range(3):
            writing.add(SUM, Sum(position))
    opened.house.close()
    return opened


def change(opened: Opened, *statements: tuple[str, tuple[object, ...]]) -> None:
    with closing(sqlite3.connect(opened.path)) as connection:
        for sql, values in statements:
            connection.execute(sql, values)
        connection.commit()


def rows(opened: Opened, kind: int) -> list[sqlite3.Row]:
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.row_factory = sqlite3.Row
        return connection.execute("SELECT * FROM record WHERE kind = ? ORDER BY id", (kind,)).fetchall()


def unlock(opened: Opened) -> Session:
    house = House.open(opened.path, opened.clock)
    return people_of(house, opened.clock, opened.path.parent).unlock(PERSON, PASSWORD)


def faults(session: Session) -> dict[bytes, Fault]:
    """What is named after everything was read."""
    for kind in NOTE_KINDS:
        if kind.compartment in session.records.books.keyring.opened:
            session.records.read_all(kind)
    return {damage.id: damage.fault for damage in session.records.damages if any(damage.id)}


def wrong(session: Session) -> list[str]:
    findings = check_session(session, NOTE_KINDS)
    return [finding.name for finding in findings if finding.level is Level.WRONG]


def test_an_untouched_file_is_well(opened: Opened) -> None:
    session = unlock(opened)
    assert session.warnings == ()
    assert wrong(session) == []
    assert len(session.records.read_all(NOTE)) == 10


@pytest.mark.parametrize(("first", "second"), [(NOTE, NOTE), (NOTE, REMARK), (NOTE, SUM), (REMARK, SUM), (SUM, SUM)])
def test_swapped_payloads_are_both_named(opened: Opened, first: object, second: object) -> None:
    one = rows(opened, first.code)[0]  # type: ignore[attr-defined]
    two = rows(opened, second.code)[-1]  # type: ignore[attr-defined]
    change(
        opened,
        ("UPDATE record SET nonce = ?, body = ? WHERE id = ?", (two["nonce"], two["body"], one["id"])),
        ("UPDATE record SET nonce = ?, body = ? WHERE id = ?", (one["nonce"], one["body"], two["id"])),
    )
    session = unlock(opened)
    assert faults(session) == {one["id"]: Fault.CHANGED, two["id"]: Fault.CHANGED}
    assert session.warnings
    total = sum(len(session.records.read_all(kind)) for kind in NOTE_KINDS)
    assert total == 13


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE record SET kind = 28674 WHERE id = ?",
        "UPDATE record SET epoch = epoch + 1 WHERE id = ?",
        "UPDATE record SET version = version + 1 WHERE id = ?",
        "UPDATE record SET suite = 2 WHERE id = ?",
        "UPDATE record SET compartment = 2 WHERE id = ?",
        "UPDATE record SET compartment = 3 WHERE id = ?",
        "UPDATE record SET compartment = 99 WHERE id = ?",
        "UPDATE record SET nonce = zeroblob(12) WHERE id = ?",
        "UPDATE record SET body = zeroblob(528) WHERE id = ?",
        "UPDATE record SET body = zeroblob(100000) WHERE id = ?",
        "UPDATE record SET body = zeroblob(16) WHERE id = ?",
        "UPDATE record SET body = CAST(substr(body, 1, 100) || x'0000' || substr(body, 103) AS BLOB) WHERE id = ?",
        "DELETE FROM record WHERE id = ?",
        "UPDATE record SET id = zeroblob(16) WHERE id = ?",
        "UPDATE record SET id = CAST(substr(id, 1, 15) || x'00' AS BLOB) WHERE id = ?",
    ],
)
def test_a_changed_column_is_noticed_and_the_record_named(opened: Opened, sql: str) -> None:
    target = next(row["id"] for row in rows(opened, NOTE.code) if row["id"][15] != 0)
    change(opened, (sql, (target,)))
    session = unlock(opened)
    assert target in faults(session)
    assert len(session.records.read_all(NOTE)) == 9
    assert len(session.records.read_all(REMARK)) == 2
    assert any(target.hex() in name for name in wrong(session))


def test_a_duplicated_row_is_named_as_foreign(opened: Opened) -> None:
    copied = new_id()
    source = rows(opened, NOTE.code)[0]["id"]
    sql = "INSERT INTO record SELECT ?, compartment, kind, epoch, version, suite, nonce, body FROM record WHERE id = ?"
    change(opened, (sql, (copied, source)))
    session = unlock(opened)
    assert faults(session) == {copied: Fault.FOREIGN}
    assert len(session.records.read_all(NOTE)) == 10


def test_an_old_version_that_is_put_back_is_named_as_old(opened: Opened) -> None:
    session = unlock(opened)
    stored = session.records.read_all(NOTE)[0]
    before = next(row for row in rows(opened, NOTE.code) if row["id"] == stored.id)
    with session.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("newer"))
    values = (before["version"], before["nonce"], before["body"], stored.id)
    change(opened, ("UPDATE record SET version = ?, nonce = ?, body = ? WHERE id = ?", values))
    again = unlock(opened)
    assert faults(again) == {stored.id: Fault.OLD}
    assert again.records.read(NOTE, stored.id) is None
    with pytest.raises(VaultError), again.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("over it"))


def test_a_reader_who_seals_a_record_anew_forges_nothing(opened: Opened) -> None:
    session = unlock(opened)
    keys = session.records.books.keyring.opened[Compartment.LEDEN].keys
    target = rows(opened, NOTE.code)[0]
    at = place(opened.house.collective.id, Compartment.LEDEN, 1, NOTE.code, target["id"], 2)
    nonce, body = seal(keys.record, at, Content(1, encode(Note("forged"))))
    change(opened, ("UPDATE record SET version = 2, nonce = ?, body = ? WHERE id = ?", (nonce, body, target["id"])))
    again = unlock(opened)
    assert faults(again) == {target["id"]: Fault.CHANGED}
    assert all(stored.value.text != "forged" for stored in again.records.read_all(NOTE))


def test_a_reader_who_also_rewrites_the_sealed_list_is_caught_by_the_signature(opened: Opened) -> None:
    session = unlock(opened)
    books = session.records.books
    target = rows(opened, NOTE.code)[0]["id"]
    ledger = books.ledgers[Compartment.LEDEN]
    with books.house.reading() as connection:
        entries = ledger.load_bucket(connection, target[0])
    at = place(opened.house.collective.id, Compartment.LEDEN, 1, NOTE.code, target, 2)
    nonce, body = seal(ledger.opened.keys.record, at, Content(1, encode(Note("forged"))))
    entries[target] = ENTRY.pack(target, NOTE.code, 2, 1, nonce, body[-16:])
    place_of_list = ledger._place(0xFF06, target[0].to_bytes(16, "big"), 99)
    listed = seal(ledger.opened.keys.record, place_of_list, Content(1, b"".join(sorted(entries.values()))))
    change(
        opened,
        ("UPDATE record SET version = 2, nonce = ?, body = ? WHERE id = ?", (nonce, body, target)),
        (
            "UPDATE bucket SET version = 99, nonce = ?, body = ? WHERE compartment = 1 AND number = ?",
            (*listed, target[0]),
        ),
    )
    again = unlock(opened)
    assert f"bucket:{target[0]}" in wrong(again)
    stored = next(one for one in again.records.read_all(NOTE) if one.id[0] == target[0])
    with pytest.raises(VaultError), again.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("on top"))


ROOT_ATTACKS: list[str] = [
    "DELETE FROM root WHERE compartment = 1",
    "UPDATE root SET version = version + 1 WHERE compartment = 1",
    "UPDATE root SET epoch = 2 WHERE compartment = 1",
    "UPDATE root SET suite = 2 WHERE compartment = 1",
    "UPDATE root SET body = zeroblob(1000) WHERE compartment = 1",
    "UPDATE root SET nonce = zeroblob(12) WHERE compartment = 1",
]


@pytest.mark.parametrize("sql", ROOT_ATTACKS)
def test_without_its_root_a_compartment_can_only_be_looked_at(opened: Opened, sql: str) -> None:
    change(opened, (sql, ()))
    session = unlock(opened)
    assert session.warnings
    assert any(damage.kind == ROOT and damage.compartment is Compartment.LEDEN for damage in session.records.damages)
    assert len(session.records.read_all(NOTE)) == 10
    with pytest.raises(VaultError), session.records.writing("Added") as writing:
        writing.add(NOTE, Note("more"))
    with session.records.writing("Added") as writing:
        writing.add(SUM, Sum(7))


def test_a_compartment_rolled_back_whole_is_noticed_by_the_others(opened: Opened) -> None:
    with closing(sqlite3.connect(opened.path)) as connection:
        old = {table: connection.execute(f"SELECT * FROM {table} WHERE compartment = 1").fetchall() for table in TABLES}
    session = unlock(opened)
    with session.records.writing("Added") as writing:
        writing.add(NOTE, Note("newest"))
    session.records.books.house.close()
    with closing(sqlite3.connect(opened.path)) as connection:
        for table, kept in old.items():
            connection.execute(f"DELETE FROM {table} WHERE compartment = 1")
            places = ", ".join("?" for _ in kept[0])
            connection.executemany(f"INSERT INTO {table} VALUES ({places})", kept)
        connection.commit()
    again = unlock(opened)
    assert any(damage.kind == ROOT and damage.fault is Fault.OLD for damage in again.records.damages)
    assert len(again.warnings) == 2
    with pytest.raises(VaultError), again.records.writing("Added") as writing:
        writing.add(NOTE, Note("more"))


TABLES = ("record", "bucket", "root")


OPEN_ROWS: list[tuple[str, str]] = [
    ("UPDATE epoch SET box_public = zeroblob(32) WHERE compartment = 1", "epoch:1:1"),
    ("UPDATE epoch SET commitment = zeroblob(32) WHERE compartment = 1", "compartment_grant:1:1"),
    ("UPDATE epoch SET signature = zeroblob(64) WHERE compartment = 2", "epoch:2:1"),
    ("UPDATE epoch SET steward = zeroblob(16) WHERE compartment = 1", "epoch:1:1"),
    ("DELETE FROM epoch WHERE compartment = 1", "epoch:1:1"),
    ("UPDATE compartment_grant SET sealed = zeroblob(80) WHERE compartment = 1", "compartment_grant:1:1"),
    ("UPDATE compartment_grant SET signature = zeroblob(64) WHERE compartment = 1", "compartment_grant:1:1"),
    ("UPDATE compartment_grant SET steward = person WHERE compartment = 1", "compartment_grant:1:1"),
    ("DELETE FROM compartment_grant WHERE compartment = 1", "compartment_grant:1:1"),
    ("UPDATE collective SET name = 'Other'", "collective:"),
    ("DELETE FROM slot WHERE kind = 2", "slot:"),
    ("UPDATE slot SET body = zeroblob(528) WHERE kind = 2", "slot:"),
    ("INSERT INTO shown_name VALUES (zeroblob(16), 'Eve', zeroblob(64))", "shown_name:"),
]


@pytest.mark.parametrize(("sql", "name"), OPEN_ROWS)
def test_open_rows_are_named_when_they_change(opened: Opened, sql: str, name: str) -> None:
    change(opened, (sql, ()))
    session = unlock(opened)
    assert any(found.startswith(name) for found in wrong(session))
    assert session.warnings
    assert len(session.records.read_all(SUM)) == 3


def test_a_grant_by_somebody_else_to_a_known_key_is_not_trusted(opened: Opened, tmp_path: Path) -> None:
    from wdhs_desktop.vault.grants import CompartmentKeys, make_grant
    from wdhs_desktop.vault.identity import PersonKeys

    session = unlock(opened)
    keyring = session.records.books.keyring
    collective = opened.house.collective.id
    forged = CompartmentKeys.generate(collective, Compartment.LEDEN, 1)
    receiver = (keyring.person, keyring.keys.agreement_public())
    stranger = (new_id(), PersonKeys.generate())
    grant = make_grant(forged, collective, (Compartment.LEDEN, 1), receiver, stranger)
    change(
        opened,
        (
            "UPDATE compartment_grant SET steward = ?, sealed = ?, signature = ? WHERE compartment = 1 AND person = ?",
            (grant.steward, grant.sealed, grant.signature, keyring.person),
        ),
        ("UPDATE epoch SET commitment = ? WHERE compartment = 1", (forged.commitment,)),
    )
    again = unlock(opened)
    assert again.warnings
    assert again.records.read_all(NOTE) == []
    with pytest.raises(VaultError), again.records.writing("Added") as writing:
        writing.add(NOTE, Note("more"))
    assert len(again.records.read_all(SUM)) == 3


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE slot SET memory_kib = 8, passes = 1",
        "UPDATE slot SET memory_kib = 2000000",
        "UPDATE slot SET passes = 0",
        "UPDATE slot SET passes = 21",
        "UPDATE slot SET lanes = 9",
        "UPDATE slot SET memory_kib = -1",
        "UPDATE slot SET suite = 2",
    ],
)
def test_hostile_argon2_numbers_are_refused_before_any_work(opened: Opened, sql: str) -> None:
    change(opened, (sql, ()))
    with pytest.raises(VaultError) as caught:
        unlock(opened)
    assert not isinstance(caught.value, WrongPassword)


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("UPDATE slot SET salt = zeroblob(16)", WrongPassword),
        ("UPDATE slot SET commitment = zeroblob(32)", WrongPassword),
        ("UPDATE slot SET person = zeroblob(16)", WrongPassword),
        ("UPDATE slot SET lookup = zeroblob(32)", WrongPassword),
        ("UPDATE slot SET body = zeroblob(528)", VaultError),
        ("UPDATE slot SET nonce = zeroblob(12)", VaultError),
        ("UPDATE slot SET kind = 7", WrongPassword),
        ("DELETE FROM slot", WrongPassword),
    ],
)
def test_a_changed_slot_opens_nothing(opened: Opened, sql: str, kind: type[UserError]) -> None:
    change(opened, (sql, ()))
    with pytest.raises(kind):
        unlock(opened)


def test_a_line_cut_from_the_audit_is_noticed(opened: Opened) -> None:
    change(opened, ("DELETE FROM record WHERE rowid = (SELECT max(rowid) FROM record WHERE kind = ?)", (AUDIT_LINE,)))
    session = unlock(opened)
    assert any("audit" in name for name in wrong(session))
    assert not all(entry.genuine for entry in session.audit.entries())


def test_an_audit_rolled_back_whole_is_noticed(opened: Opened) -> None:
    with closing(sqlite3.connect(opened.path)) as connection:
        old = {table: connection.execute(f"SELECT * FROM {table} WHERE compartment = 5").fetchall() for table in TABLES}
    session = unlock(opened)
    session.audit.note("print")  # type: ignore[arg-type]
    session.records.books.house.close()
    with closing(sqlite3.connect(opened.path)) as connection:
        for table, kept in old.items():
            connection.execute(f"DELETE FROM {table} WHERE compartment = 5")
            places = ", ".join("?" for _ in kept[0])
            connection.executemany(f"INSERT INTO {table} VALUES ({places})", kept)
        connection.commit()
    assert unlock(opened).warnings


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER evil AFTER INSERT ON record BEGIN DELETE FROM root; END",
        "CREATE VIEW evil AS SELECT 1",
        "CREATE TABLE evil (x)",
        "CREATE INDEX evil ON record (version)",
        "ALTER TABLE record ADD COLUMN evil INTEGER",
        "DROP TABLE bucket",
    ],
)
def test_a_file_with_foreign_parts_is_not_opened(opened: Opened, sql: str) -> None:
    change(opened, (sql, ()))
    with pytest.raises(StorageError):
        House.open(opened.path)


def test_yesterdays_file_is_noticed_and_can_be_accepted(opened: Opened) -> None:
    yesterday = opened.path.read_bytes()
    session = unlock(opened)
    with session.records.writing("Added") as writing:
        writing.add(NOTE, Note("today"))
    session.records.books.house.close()
    opened.path.write_bytes(yesterday)
    house = House.open(opened.path, opened.clock)
    people = people_of(house, opened.clock, opened.path.parent)
    older = people.unlock(PERSON, PASSWORD)
    assert [set(warning.values) for warning in older.warnings] == [{"seen", "file"}]
    assert people.unlock(PERSON, PASSWORD).warnings
    people.accept_file(older)
    assert people.unlock(PERSON, PASSWORD).warnings == ()
    assert any(entry.action == "restore" for entry in older.audit.entries())

"""Somebody who may read, with their own keys and any SQLite tool: what they forge or drop is noticed by the others."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from support.files import PASSWORD, PERSON, Opened, make_file, people_of
from support.insiders import EVERYWHERE, add_person, as_reader, change_right, rewritten, sign_as
from support.notes import NOTE, NOTE_KINDS, SUM, Note, Sum

from wdhs_desktop.house.checking import Level, check_session
from wdhs_desktop.house.file import House
from wdhs_desktop.house.kinds import AUDIT_LINE, HOLDERS
from wdhs_desktop.house.statements import ShownName
from wdhs_desktop.kit.errors import VaultError
from wdhs_desktop.people.session import Session
from wdhs_desktop.vault.audit import AuditAction, SignedLine
from wdhs_desktop.vault.grants import CompartmentKeys, make_epoch, make_grant
from wdhs_desktop.vault.seal import open_sealed, place
from wdhs_desktop.vault.suite import Compartment, Right


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """A file of two people, of whom the second may read everything and write nothing."""
    opened = make_file(tmp_path)
    with opened.session.records.writing("Added") as writing:
        writing.add(NOTE, Note("a"))
        writing.add(SUM, Sum(1))
    add_person(opened, EVERYWHERE)
    return opened


def unlock(opened: Opened) -> Session:
    house = House.open(opened.path, opened.clock)
    return people_of(house, opened.clock, opened.path.parent).unlock(PERSON, PASSWORD)


def wrong(session: Session) -> list[str]:
    return [one.name for one in check_session(session, NOTE_KINDS) if one.level is Level.WRONG]


def lines(session: Session) -> list[tuple[int, bytes]]:
    """Sequence and id of every line of the audit."""
    books = session.records.books
    collective, opened = books.house.collective.id, books.keyring.opened[Compartment.AUDIT]
    found = []
    with closing(sqlite3.connect(books.house.path)) as connection:
        for row in connection.execute("SELECT id, version, nonce, body FROM record WHERE kind = ?", (AUDIT_LINE,)):
            at = place(collective, Compartment.AUDIT, opened.epoch, AUDIT_LINE, row[0], row[1])
            data = open_sealed(opened.keys.record, at, row[2], row[3]).data
            found.append((msgspec.msgpack.decode(data, type=SignedLine).read().sequence, row[0]))
    return sorted(found)


def end_of(session: Session, length: int) -> bytes:
    """The SHA-256 of the last of so many lines."""
    chain = sorted(session.audit._lines(), key=lambda line: line.read().sequence)
    return chain[length - 1].hash()


def drop(path: Path, ids: list[bytes]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany("DELETE FROM record WHERE id = ?", [(one,) for one in ids])
        connection.execute("DELETE FROM bucket WHERE compartment = 5")
        connection.commit()


def test_a_reader_unlocks_reads_and_prints_but_writes_nothing(opened: Opened) -> None:
    code = opened.session.records.control_code()
    session = as_reader(opened)
    assert [stored.value.text for stored in session.records.read_all(NOTE)] == ["a"]
    session.audit.note(AuditAction.PRINT)
    with pytest.raises(VaultError), session.records.writing("Added") as writing:
        writing.add(NOTE, Note("b"))
    assert session.records.control_code() == code
    assert wrong(session) == []
    again = unlock(opened)
    assert again.warnings == ()
    assert wrong(again) == []


def test_a_root_that_a_reader_signs_is_forged(opened: Opened) -> None:
    session = as_reader(opened)
    sign_as(session, Compartment.LEDEN, rewritten(session, Compartment.LEDEN))
    again = unlock(opened)
    assert again.warnings
    assert "root (leden)" in wrong(again)


def test_a_line_that_a_reader_cuts_off_is_missed(opened: Opened) -> None:
    """Everybody may sign the root of the audit, so it alone can't prove that the last lines are still there."""
    session = as_reader(opened)
    chain = lines(session)
    session.records.books.house.close()
    drop(opened.path, [chain[-1][1], chain[-2][1]])
    shorter = len(chain) - 2
    root = rewritten(session, Compartment.AUDIT, chain_length=shorter, chain_end=end_of(session, shorter))
    sign_as(session, Compartment.AUDIT, root)
    again = unlock(opened)
    assert any(name.startswith("audit") for name in wrong(again))


def test_first_lines_that_a_reader_drops_are_missed(opened: Opened) -> None:
    session = as_reader(opened)
    session.records.books.house.close()
    drop(opened.path, [lines(session)[0][1], lines(session)[1][1]])
    sign_as(session, Compartment.AUDIT, rewritten(session, Compartment.AUDIT))
    assert any(name.startswith("audit") for name in wrong(unlock(opened)))


def test_lines_before_a_change_of_the_register_can_not_be_replaced(opened: Opened) -> None:
    """Cut lines off and put as many of one's own in their place: at a PC that never saw this file before."""
    opened.session.audit.note(AuditAction.PRINT, {"purpose": "secret"})
    with opened.session.records.writing("Added") as writing:
        writing.add(NOTE, Note("b"))
    opened.session.close()
    opened.house.close()
    session = as_reader(opened)
    chain = lines(session)
    session.records.books.house.close()
    kept = len(chain) - 3
    drop(opened.path, [row_id for _sequence, row_id in chain[kept:]])
    end = end_of(session, kept)
    audit = session.records.books.ledgers[Compartment.AUDIT]
    sign_as(session, Compartment.AUDIT, rewritten(session, Compartment.AUDIT, chain_length=kept, chain_end=end))
    with session.records.books.house.reading() as connection:
        session.records.books._check(connection, audit)
    for _time in range(5):
        session.audit.note(AuditAction.VIEW)
    house = House.open(opened.path, opened.clock)
    fresh = people_of(house, opened.clock, opened.path.parent / "fresh pc").unlock(PERSON, PASSWORD)
    assert any(name.startswith("audit") for name in wrong(fresh))


@pytest.mark.parametrize("right", [Right.READ, Right.WRITE])
def test_only_a_steward_gives_keys_and_makes_letterboxes(opened: Opened, right: Right) -> None:
    """A reader knows the key, so they could seal all of it anew under a key of their own and sign for it."""
    session = as_reader(opened)
    person, keys = session.person.id, session.records.books.keyring.keys
    if right is not Right.READ:
        change_right(opened, person, Compartment.LEDEN, right)
    collective = opened.house.collective.id
    held = session.records.books.keyring.opened[Compartment.LEDEN]
    founder = opened.session.records.books.keyring
    epoch = make_epoch(held.keys, collective, (Compartment.LEDEN, 1), (person, keys))
    receiver = (founder.person, founder.keys.agreement_public())
    grant = make_grant(held.keys, collective, (Compartment.LEDEN, 1), receiver, (person, keys))
    values = (epoch.box_public, epoch.box_nonce, epoch.box_body, person, epoch.signature)
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.execute(
            "UPDATE epoch SET box_public = ?, box_nonce = ?, box_body = ?, steward = ?, signature = ? "
            "WHERE compartment = 1",
            values,
        )
        connection.execute(
            "UPDATE compartment_grant SET sealed = ?, steward = ?, signature = ? WHERE compartment = 1 AND person = ?",
            (grant.sealed, person, grant.signature, founder.person),
        )
        connection.commit()
    forging = as_reader(opened)
    sign_as(forging, Compartment.AUDIT, rewritten(forging, Compartment.AUDIT))
    again = unlock(opened)
    assert again.warnings
    assert {"epoch:1:1", f"compartment_grant:1:1:{founder.person.hex()}"} <= set(wrong(again))


def test_only_who_may_write_renames_the_collective(opened: Opened) -> None:
    from wdhs_desktop.house.statements import collective_text

    session = as_reader(opened)
    collective = opened.house.collective
    text = collective_text(collective.id, "Van Rob", collective.kind, collective.salt, session.person.id)
    signature = session.records.books.keyring.keys.sign(text)
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.execute(
            "UPDATE collective SET name = 'Van Rob', signer = ?, signature = ?", (session.person.id, signature)
        )
        connection.commit()
    sign_as(session, Compartment.AUDIT, rewritten(session, Compartment.AUDIT))
    again = unlock(opened)
    assert again.warnings
    assert "collective" in wrong(again)


def test_a_later_epoch_from_a_stranger_hides_nothing(opened: Opened) -> None:
    sql = """INSERT INTO epoch SELECT compartment, 99, commitment, box_public, box_nonce, box_body, steward, signature
        FROM epoch"""
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.execute(sql)
        connection.commit()
    session = unlock(opened)
    assert [stored.value.text for stored in session.records.read_all(NOTE)] == ["a"]
    assert "epoch:1:99" in wrong(session)


def test_a_thousand_slots_for_one_name_do_not_keep_us_busy(opened: Opened) -> None:
    sql = """INSERT INTO slot SELECT randomblob(16), person, kind, lookup, 1048576, 20, 8, salt, commitment, suite,
        nonce, body FROM slot, (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500)
        SELECT i FROM n)"""
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.execute(sql)
        connection.commit()
    with pytest.raises(VaultError):
        unlock(opened)


def test_an_old_list_of_buckets_does_not_stop_the_work(opened: Opened) -> None:
    with closing(sqlite3.connect(opened.path)) as connection:
        old = connection.execute("SELECT * FROM bucket WHERE compartment = 1").fetchall()
    stored = opened.session.records.read_all(NOTE)[0]
    with opened.session.records.writing("Changed") as writing:
        stored = writing.replace(NOTE, stored, Note("b"))
    opened.session.close()
    opened.house.close()
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.executemany("INSERT OR REPLACE INTO bucket VALUES (?, ?, ?, ?, ?, ?, ?)", old)
        connection.commit()
    session = unlock(opened)
    with session.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("c"))
    assert wrong(session) == []


def test_who_may_no_longer_write_can_not_take_the_list_back(opened: Opened) -> None:
    """Somebody who lost a right drops the list that says so, and signs a root by the list before it."""
    reader = as_reader(opened)
    change_right(opened, reader.person.id, Compartment.LEDEN, Right.WRITE)
    change_right(opened, reader.person.id, Compartment.LEDEN, Right.READ)
    opened.session.close()
    opened.house.close()
    session = as_reader(opened)
    books = session.records.books
    collective, held = books.house.collective.id, books.keyring.opened[Compartment.LEDEN]
    newest = b""
    with closing(sqlite3.connect(opened.path)) as connection:
        query = "SELECT id, version, nonce, body FROM record WHERE kind = ? AND compartment = 1"
        for row in connection.execute(query, (HOLDERS,)).fetchall():
            at = place(collective, Compartment.LEDEN, held.epoch, HOLDERS, row[0], row[1])
            data = msgspec.msgpack.decode(open_sealed(held.keys.record, at, row[2], row[3]).data)
            if msgspec.msgpack.decode(data["content"])["sequence"] == len(held.lists) - 1:
                newest = row[0]
        connection.execute("DELETE FROM record WHERE id = ?", (newest,))
        connection.execute("DELETE FROM bucket WHERE compartment = 1")
        connection.commit()
    sign_as(session, Compartment.LEDEN, rewritten(session, Compartment.LEDEN))
    again = unlock(opened)
    assert [warning.values.keys() for warning in again.warnings] == [{"seen", "file"}]


def names_shown(opened: Opened) -> tuple[str, ...]:
    house = House.open(opened.path, opened.clock)
    names = people_of(house, opened.clock, opened.path.parent).shown_names()
    house.close()
    return names


def test_names_on_the_page_for_unlocking_are_only_shown_as_they_were_verified(opened: Opened) -> None:
    keyring, collective = opened.session.records.books.keyring, opened.house.collective.id
    own = ShownName(keyring.person, "Anna", b"")
    signature = keyring.keys.sign(own.text(collective))
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.execute("INSERT INTO shown_name VALUES (?, 'Anna', ?)", (own.person, signature))
        connection.commit()
    assert names_shown(opened) == ()
    unlock(opened)
    assert names_shown(opened) == ("Anna",)
    for values in ((b"e" * 16, "Bel 06-12345678", signature), (own.person, "Bel 06-12345678", signature)):
        with closing(sqlite3.connect(opened.path)) as connection:
            connection.execute("INSERT OR REPLACE INTO shown_name VALUES (?, ?, ?)", values)
            connection.commit()
        assert names_shown(opened) == ()
        assert f"shown_name:{values[0].hex()}" in wrong(unlock(opened))
        assert names_shown(opened) == ()


def test_a_copy_that_went_its_own_way_is_noticed_even_when_it_went_further(opened: Opened) -> None:
    """At home somebody works on in yesterday's copy; today's changes aren't in it, though it has had more of them."""
    yesterday = opened.path.read_bytes()
    with opened.session.records.writing("Added") as writing:
        writing.add(NOTE, Note("today"))
    opened.session.close()
    opened.house.close()
    opened.path.write_bytes(yesterday)
    house = House.open(opened.path, opened.clock)
    at_home = people_of(house, opened.clock, opened.path.parent / "at home").unlock(PERSON, PASSWORD)
    for number in range(5):
        with at_home.records.writing("Added") as writing:
            writing.add(NOTE, Note(f"at home {number}"))
    assert at_home.warnings == ()
    house.close()
    again = unlock(opened)
    assert [warning.values.keys() for warning in again.warnings] == [{"seen", "file"}]


def test_work_at_another_pc_is_no_reason_to_warn(opened: Opened) -> None:
    house = House.open(opened.path, opened.clock)
    at_home = people_of(house, opened.clock, opened.path.parent / "at home").unlock(PERSON, PASSWORD)
    for number in range(3):
        with at_home.records.writing("Added") as writing:
            writing.add(NOTE, Note(f"at home {number}"))
    house.close()
    as_reader(opened).audit.note(AuditAction.PRINT)
    again = unlock(opened)
    assert again.warnings == ()
    assert wrong(again) == []


def test_keys_of_another_compartment_or_epoch_open_nothing(opened: Opened) -> None:
    collective = opened.house.collective.id
    held = opened.session.records.books.keyring.opened[Compartment.LEDEN]
    for where in ((Compartment.GELD, 1), (Compartment.LEDEN, 2)):
        assert CompartmentKeys.from_secret(held.keys.secret, collective, *where).commitment != held.keys.commitment

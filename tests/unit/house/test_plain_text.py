"""Nothing that was sealed can be read outside the seal: not in the file, its journal, its copies or the profile."""

from __future__ import annotations

import base64
import logging
import multiprocessing
import signal
import sqlite3
import tempfile
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import event
from support.files import make_file, people_of
from support.notes import NOTE, SUM, Note, Sum

from wdhs_desktop.house.file import House
from wdhs_desktop.house.opening import journal_of
from wdhs_desktop.house.snapshots import copy_file
from wdhs_desktop.kit import log
from wdhs_desktop.kit.paths import Paths
from wdhs_desktop.people.passwords import propose
from wdhs_desktop.vault.audit import AuditAction

CANARIES = [f"Kanarie{number:03}ë{number * 7919}" for number in range(200)]


def forms(canary: str) -> list[bytes]:
    """How a text may lie about: in the usual encodings, and in base64 from each of its three beginnings."""
    plain = canary.encode()
    encoded = [base64.b64encode(b"x" * start + plain)[4:-4] for start in range(3)]
    short = canary.split("ë", maxsplit=1)[0]
    return [
        plain,
        short.encode(),
        canary.encode("utf-16-le"),
        canary.encode("utf-16-be"),
        short.encode().hex().encode(),
        *encoded,
    ]


def hunt(folder: Path, canaries: list[str]) -> list[tuple[str, str]]:
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            found += [(path.name, canary) for canary in canaries for form in forms(canary) if form in data]
    return found


def test_the_hunt_finds_what_lies_open(tmp_path: Path) -> None:
    for number, form in enumerate(forms(CANARIES[0])):
        (tmp_path / str(number)).write_bytes(b"abc" + form + b"def")
    assert len({name for name, _canary in hunt(tmp_path, CANARIES)}) == len(forms(CANARIES[0]))


def test_no_canary_sings_outside_the_seal(tmp_path: Path) -> None:
    names = CANARIES[:3]
    house = House.create(tmp_path / "collectief.wdhs", "Buurthuis")
    people = people_of(house, house.clock, tmp_path)
    password = f"{propose()} {CANARIES[4]}"
    session, code = people.found(f"{names[0]} {names[1]}", password)
    with session.records.writing(CANARIES[5], {CANARIES[6]: CANARIES[7]}) as writing:
        stored = [writing.add(NOTE, Note(canary, more=canary * 50)) for canary in CANARIES[8:40]]
        writing.add(SUM, Sum(1))
    with session.records.writing("Changed") as writing:
        for one, canary in zip(stored, CANARIES[40:60], strict=False):
            writing.replace(NOTE, one, msgspec.structs.replace(one.value, text=canary))
        writing.remove(NOTE, stored[-1])
    session.records.undo()
    session.audit.note(AuditAction.PRINT, {"purpose": CANARIES[39]})
    people.prove_recovery(session, {0: code.words[0], 1: code.words[1]})
    copy_file(house.path, tmp_path / "copy.wdhs")
    with closing(sqlite3.connect(house.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE record SET version = version + 1")
        (tmp_path / "journal").write_bytes(journal_of(house.path).read_bytes())
        connection.execute("ROLLBACK")
    assert (
        hunt(tmp_path, [*CANARIES, *(" ".join(pair) for pair in zip(code.words, code.words[1:], strict=False))]) == []
    )
    assert {path.name for path in tmp_path.iterdir()} >= {"collectief.wdhs", "copy.wdhs", "journal", "seen.json"}


def stop_before_the_end(path: Path, told: Connection, root: str) -> None:
    """Put canaries in with so little memory for pages that they reach the disk, and stop just before it is kept."""
    log.install(Paths.of().log, logging.DEBUG)
    house = House.open(path)
    session = people_of(house, house.clock, path.parent).unlock(CANARIES[0], f"{CANARIES[1]} {CANARIES[2]}")
    logging.getLogger("test").error("a fault in the program", exc_info=ValueError(CANARIES[9]))

    @event.listens_for(house.engine, "before_cursor_execute")
    def _stop(_connection: object, cursor: sqlite3.Cursor, statement: str, values: object, *_rest: object) -> None:
        if statement.startswith("INSERT INTO record"):
            cursor.execute("PRAGMA cache_size = 1")
            cursor.execute("PRAGMA cache_spill = 1")
        if statement.startswith(f"INSERT INTO {root}"):
            told.send("writing")
            signal.pause()

    with session.records.writing("Added", {"name": CANARIES[3]}) as writing:
        for canary in CANARIES:
            writing.add(NOTE, Note(canary, more=canary * 20))


@pytest.mark.parametrize("where", ["bucket", "root"])
def test_a_killed_process_leaves_no_canary_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """Two hundred of them: not in the file, its journal, the log, the profile or the temporary folder."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    house = House.create(tmp_path / "collectief.wdhs", "Buurthuis")
    people_of(house, house.clock, tmp_path).found(CANARIES[0], f"{CANARIES[1]} {CANARIES[2]}")
    house.close()
    small = house.path.stat().st_size
    server = multiprocessing.get_context("fork")
    receiving, sending = server.Pipe(duplex=False)
    child = server.Process(target=stop_before_the_end, args=(house.path, sending, where))
    child.start()
    assert receiving.recv() == "writing"
    child.kill()
    child.join()
    assert journal_of(house.path).stat().st_size > 512
    assert house.path.stat().st_size > small
    assert b"a fault in the program" in Paths.of().log.read_bytes()
    assert hunt(tmp_path, CANARIES) == []
    assert list(temporary.iterdir()) == []


def test_what_was_removed_leaves_nothing_even_for_who_has_the_key(tmp_path: Path) -> None:
    """Freed pages are wiped: the old body of a changed record is nowhere in the file but in its before-image."""
    opened = make_file(tmp_path)
    with opened.session.records.writing("Added") as writing:
        stored = writing.add(NOTE, Note("a"))
    with closing(sqlite3.connect(opened.path)) as connection:
        body = connection.execute("SELECT body FROM record WHERE id = ?", (stored.id,)).fetchone()[0]
    with opened.session.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("b"))
    assert body[:64] not in opened.path.read_bytes()

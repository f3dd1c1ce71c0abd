"""Several programs with the same file at once: no change of one is lost under that of another."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest
from support.fault_work import race, session_of
from support.files import make_file
from support.notes import NOTE_KINDS, SUM, Sum

from wdhs_desktop.house.checking import Level, check_session

server = multiprocessing.get_context("forkserver")
server.set_forkserver_preload(["support.fault_work"])


def run_race(folder: Path, racers: int, times: int) -> None:
    opened = make_file(folder)
    with opened.session.records.writing("Added") as writing:
        writing.add(SUM, Sum(0))
    opened.house.close()
    children = [
        server.Process(target=race, args=(opened.path, folder / f"racer {number}", times)) for number in range(racers)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    assert [child.exitcode for child in children] == [0] * racers
    session = session_of(opened.path, folder / "last")
    assert [stored.value.cents for stored in session.records.read_all(SUM)] == [racers * times]
    assert [one for one in check_session(session, NOTE_KINDS) if one.level is Level.WRONG] == []
    assert all(entry.genuine for entry in session.audit.entries())


def test_two_processes_lose_no_update(tmp_path: Path) -> None:
    run_race(tmp_path, 2, 40)


@pytest.mark.thorough
def test_five_processes_lose_no_update(tmp_path: Path) -> None:
    run_race(tmp_path, 5, 1000)

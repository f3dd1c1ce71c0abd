"""Runs under failing_disk.c: each operation again and again, with each call that reaches the disk failing once.

`python -m support.failing_work FOLDER SAMPLE` prints one line of JSON for each thing that went wrong, then the number
of cases. SAMPLE is how many of the calls of an operation fail in turn; 0 is all of them.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import random
import shutil
import sqlite3
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from support.files import NOON, PASSWORD, PERSON, make_file, people_of
from support.library_work import edition
from support.notes import NOTE, NOTE_KINDS, Note
from wdhs_desktop.house.checking import Level, check_file, check_session
from wdhs_desktop.house.file import House
from wdhs_desktop.house.migrating import SCRIPTS, migrate
from wdhs_desktop.house.opening import VERSION
from wdhs_desktop.house.snapshots import copy_file
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import UserError, WrongPassword
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import Filter
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.vault.audit import AuditAction
from wdhs_desktop.vault.slots import ArgonParameters

OTHER_PASSWORD = "kwartet mistral dolblij zeebonk viaduct"
ROWS = 150
STEP = """
revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    from alembic import op

    op.execute("CREATE TABLE later (a BLOB) STRICT")
    op.execute("INSERT INTO later SELECT body FROM record")
"""
Work = Callable[[Path], Callable[[], object]]


def people_at(path: Path, state: str = "state") -> PeopleStore:
    clock = FixedClock(NOON)
    return people_of(House.open(path, clock), clock, path.parent / state)


def unlocked(path: Path) -> Session:
    return people_at(path).unlock(PERSON, PASSWORD)


def edit(path: Path) -> Callable[[], object]:
    session = unlocked(path)
    stored = session.records.read_all(NOTE)[0]

    def work() -> None:
        with session.records.writing("Changed") as writing:
            writing.replace(NOTE, stored, Note("edited"))

    return work


def bring_in(path: Path) -> Callable[[], object]:
    session = unlocked(path)

    def work() -> None:
        with session.records.writing("Imported a list") as writing:
            for position in range(ROWS):
                writing.add(NOTE, Note(f"row {position}"))

    return work


def bring_in_guides(path: Path) -> Callable[[], object]:
    clock = FixedClock(NOON)
    store = LibraryStore(House.open(path, clock), clock)
    return lambda: store.bring_in(edition(1))


def take_back(path: Path) -> Callable[[], object]:
    return unlocked(path).records.undo


def note(path: Path) -> Callable[[], object]:
    session = unlocked(path)
    return lambda: session.audit.note(AuditAction.PRINT)


def change_password(path: Path) -> Callable[[], object]:
    people = people_at(path)
    session = people.unlock(PERSON, PASSWORD)
    return lambda: people.change_password(session, OTHER_PASSWORD)


def create(path: Path) -> Callable[[], object]:
    path.unlink()

    def work() -> None:
        clock = FixedClock(NOON)
        house = House.create(path, "Buurthuis", clock=clock)
        people_of(house, clock, path.parent / "state").found(PERSON, PASSWORD)

    return work


def bring_up_to_date(path: Path) -> Callable[[], object]:
    scripts = path.parent / "migrations"
    if not scripts.exists():
        shutil.copytree(SCRIPTS, scripts)
        (scripts / "versions" / "v0003.py").write_text(STEP, encoding="utf-8")
    return lambda: migrate(path, scripts, VERSION + 1)


def snapshot(path: Path) -> Callable[[], object]:
    return lambda: copy_file(path, path.with_name("copy.wdhs"))


OPERATIONS: dict[str, Work] = {
    work.__name__: work
    for work in (edit, bring_in, bring_in_guides, take_back, note, change_password, create, bring_up_to_date, snapshot)
}


def state_of(path: Path) -> object:
    """All that a person could notice: which password opens it, what is in it, and what a check says."""
    copy = path.with_name(f"{path.name}.v{VERSION}")
    beside = [each.name for each in (copy, path.with_name("copy.wdhs")) if each.exists()]
    for name in beside:
        assert whole(path.with_name(name))
    if not path.exists() or path.stat().st_size == 0:
        return "nothing"
    with closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            return "nothing"
        later = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'").fetchone()[0]
        assert later == version - VERSION
        if version > VERSION:
            assert connection.execute("SELECT count(*) FROM later").fetchone()[0] > 0
            return ["migrated", connection.execute("SELECT count(*) FROM record WHERE compartment != 5").fetchone()[0]]
        if not connection.execute("SELECT count(*) FROM slot").fetchone()[0]:
            return "nobody yet"
    for password in (PASSWORD, OTHER_PASSWORD):
        try:
            session = people_at(path).unlock(PERSON, password)
        except WrongPassword:
            continue
        assert whole(path)
        assert session.warnings == (), [warning.what for warning in session.warnings]
        assert [one.text for one in check_session(session, NOTE_KINDS) if one.level is Level.WRONG] == []
        texts = sorted(stored.value.text for stored in session.records.read_all(NOTE))
        prints = sum(entry.action == "print" for entry in session.audit.entries())
        store = LibraryStore(session.records.books.house, FixedClock(NOON))
        guides = sorted(line.title for line in store.lines(Filter(), NOON.date()))
        return [password, texts, prints, guides, "copy.wdhs" in beside]
    raise AssertionError("no password opens it")


def whole(path: Path) -> bool:
    return all(finding.level is not Level.WRONG for finding in check_file(path, ArgonParameters.for_tests()))


def in_child(work: Callable[[], object], settings: dict[str, str]) -> tuple[str, str, int]:
    """Let a child do it on the failing disk: "kept", "refused" or "bug", with a text, and how many calls there were."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        result = ("kept", "")
        os.environ.update(settings)
        try:
            work()
        except UserError as error:
            result = ("refused", error.what)
        except BaseException:  # noqa: BLE001 - whatever it is, it's told
            result = ("bug", traceback.format_exc())
        calls = ctypes.CDLL(None).failing_disk_calls()
        os.write(writing, json.dumps([*result, calls]).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        outcome = json.loads(told.read() or b'["bug", "died", 0]')
    os.waitpid(child, 0)
    return outcome[0], outcome[1], outcome[2]


FAILURES = [
    {"FAIL_ERROR": str(errno.EIO)},
    {"FAIL_ERROR": str(errno.ENOSPC)},
    {"FAIL_ERROR": str(errno.EIO), "FAIL_HALF": "1"},
    {"FAIL_ERROR": str(errno.ENOSPC), "FAIL_HALF": "1", "FAIL_TIMES": "1000000"},
    {"FAIL_ERROR": str(errno.EIO), "FAIL_TIMES": "1000000"},
]


def fresh(folder: Path, base: bytes) -> Path:
    """The same file in an empty folder, so that nothing of the case before is left."""
    kept = folder / "migrations"
    for each in folder.iterdir():
        if each != kept and each.is_dir():
            shutil.rmtree(each)
        elif each.is_file():
            each.unlink()
    path = folder / "collectief.wdhs"
    path.write_bytes(base)
    return path


def cases(folder: Path, base: bytes, sample: int) -> Iterator[tuple[str, int, dict[str, str], list[object], str]]:
    """Every operation with every failing call; the states that are right, and whether it must have been kept."""
    choice = random.Random(7)
    for name, operation in OPERATIONS.items():
        before = state_of(fresh(folder, base)) if operation is not create else "nothing"
        path = fresh(folder, base)
        told, text, calls = in_child(lambda work=operation, path=path: work(path)(), {"FAIL_AT": "1000000"})
        assert (told, calls > 0) == ("kept", True), (name, text)
        counted = count_calls(operation, fresh(folder, base))
        after = state_of(folder / "collectief.wdhs")
        right = [before, after, "nobody yet"] if operation is create else [before, after]
        numbers = range(1, counted + 2)
        for failure in FAILURES:
            for number in choice.sample(numbers, min(sample or len(numbers), len(numbers))):
                yield name, number, failure, right, json.dumps(after)


def count_calls(operation: Work, path: Path) -> int:
    work = operation(path)
    told, text, calls = in_child(work, {"FAIL_AT": "1000000"})
    assert told == "kept", text
    return calls


def main(folder: Path, sample: int) -> None:
    base_folder = folder / "base"
    base_folder.mkdir()
    opened = make_file(base_folder)
    with opened.session.records.writing("Added") as writing:
        for position in range(20):
            writing.add(NOTE, Note(f"note {position}"))
    opened.house.close()
    base = opened.path.read_bytes()
    place = folder / "place"
    place.mkdir()
    done = 0
    for name, number, failure, right, after in cases(place, base, sample):
        done += 1
        work = OPERATIONS[name](fresh(place, base))
        told, text, _calls = in_child(work, failure | {"FAIL_AT": str(number)})
        about = [name, number, failure, told, text]
        try:
            now = state_of(place / "collectief.wdhs")
        except (UserError, AssertionError, OSError, sqlite3.Error) as error:
            print(json.dumps([*about, repr(error), getattr(error, "what", "")]), flush=True)
            continue
        if told == "bug" or now not in right or (told == "kept" and json.dumps(now) != after):
            print(json.dumps([*about, "stands at", str(now)[:200]]), flush=True)
        elif told == "refused":
            print(json.dumps(["sentence", text]), flush=True)
    print(json.dumps(["cases", done]), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

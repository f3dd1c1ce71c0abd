"""How quick a large register is: reading it, searching while typing, sorting on Dutch names, saving and taking back."""

from __future__ import annotations

import gc
import json
import sqlite3
import statistics
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec
from support.files import PASSWORD, PERSON, people_of
from support.small_argon import SMALL_ARGON

from tests.benchmarks import people
from tests.benchmarks.measuring import Row, child, medians, milliseconds, peak_memory, percentile
from wdhs_desktop.house.engine import PRAGMAS
from wdhs_desktop.house.file import House
from wdhs_desktop.house.sealed_records import SealedRecords
from wdhs_desktop.house.unlocking import open_secrets, unlock
from wdhs_desktop.kit.clock import SystemClock
from wdhs_desktop.register import kinds
from wdhs_desktop.register.list_records import Filter, Standing
from wdhs_desktop.register.names import sort_key
from wdhs_desktop.register.records import Member, Name
from wdhs_desktop.register.search import Searcher
from wdhs_desktop.register.store import RegisterStore
from wdhs_desktop.vault.seal import HEADER_BYTES, place_start

TYPED = (
    "yilmaz", "berg anna", "van den berg", "kookgroep", "0612345", "3512ab", "lange nieuwstraat 12", "petra123@ex",
    "utrecht", "an", "06-12", "straat",
)  # fmt: skip
RUNS = 7


def measure_search(_folder: Path, members: int = 100_000) -> Iterator[Row]:
    """What happens at each key that is typed, and at a click on a heading."""
    register = people.register(members)
    searcher = Searcher(register)
    yield Row("first look at the table", milliseconds(lambda: searcher.matching(Filter())))
    yield Row("get ready for the first word", milliseconds(searcher.prepare))
    filters = [
        Filter(search=text[:end], standing=standing)
        for standing in (Standing.ACTIVE, Standing.ALL)
        for text in TYPED
        for end in range(1, len(text) + 1)
    ]
    for standing in (Standing.ACTIVE, Standing.ALL):
        searcher.count(Filter(standing=standing))
    busy = time.process_time()
    typed = [milliseconds(partial(searcher.matching, wanted)) for wanted in filters]
    busy = (time.process_time() - busy) * 1000 / len(typed)
    note = (
        f"half within {statistics.median(typed):.1f} ms, all within {max(typed):.1f} ms; {busy:.1f} ms CPU on average"
    )
    yield Row("search while typing, p95", percentile(typed, 0.95), "ms", 16.7, "one frame", most=16, note=note)
    keys = [sort_key(member) for member in register.members.values()]
    everybody = list(register.members)
    sorting = statistics.median(milliseconds(lambda: searcher.in_order(everybody, "naam")) for _ in range(RUNS))
    floor = statistics.median(milliseconds(lambda: sorted(keys)) for _ in range(RUNS))
    yield Row("sort on Dutch name", sorting, "ms", floor, "sorted on ready keys", most=300)
    follow = []
    for at, one in enumerate(everybody[:RUNS]):
        members_now = {**searcher.register.members, one: Member(name=Name(given=f"Nieuw {at}"))}
        changed = register.with_members(members_now, people.TODAY)
        follow.append(milliseconds(lambda changed=changed: searcher.update(changed)))
    yield Row("search follows one change", statistics.median(follow))


def measure_file(folder: Path, members: int = 100_000) -> Iterator[Row]:
    """Unlocking and saving with a sealed file."""
    path = people.make_filled(folder, members)
    runs = [child("register", "unlock", str(path)) for _ in range(3)]
    figures = medians(runs)
    unlocking, floor = figures["unlock"], figures["floor"]
    note = f"peak {figures['peak']:.0f} MB"
    yield Row("unlock without Argon2", unlocking, "ms", floor, "bare loop", most=2000, ratio=3, note=note)
    house = House.open(path, SystemClock())
    session = people_of(house, house.clock, folder).unlock(PERSON, PASSWORD)
    store = RegisterStore(session.records, house.clock)
    saves, undos = [], []
    for at, one in enumerate(list(store.register.members)[:RUNS]):
        changed = {one: Member(name=Name(given=f"Nieuw {at}"))}
        saves.append(milliseconds(lambda changed=changed: store.save_members(changed)))
        undos.append(milliseconds(store.undo))
    commit = _bare_commit(folder)
    yield Row("save one member", statistics.median(saves), "ms", commit, "bare SQLite commit", most=50)
    yield Row("take one change back", statistics.median(undos), "ms", commit, "bare SQLite commit")
    session.close()
    house.close()


def _bare_commit(folder: Path) -> float:
    """Commits of one small row in a file with the same settings."""
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(pragma)
    connection.execute("CREATE TABLE floor (body BLOB)")
    took = [milliseconds(lambda: connection.execute("INSERT INTO floor VALUES (zeroblob(300))")) for _ in range(RUNS)]
    connection.close()
    return statistics.median(took)


def unlock_in_child(path: Path) -> None:
    """Everything between the right password and a register in memory, then the same rows in a bare loop."""
    house = House.open(path, SystemClock())
    slot, secrets = open_secrets(house, PERSON, PASSWORD, SMALL_ARGON)
    found: list[RegisterStore] = []

    def ours() -> None:
        books = unlock(house, slot, secrets).books
        found.append(RegisterStore(SealedRecords(books), house.clock))

    took, peak = milliseconds(ours), peak_memory()
    store = found.pop()
    count, books = len(store.register.members), store._records.books
    del store
    gc.collect()
    leden = books.keyring.opened[kinds.MEMBER.compartment]
    key = leden.keys.record
    start = place_start(house.collective.id, kinds.MEMBER.compartment, leden.epoch, kinds.MEMBER.code)
    decode = msgspec.msgpack.Decoder(Member).decode
    members: list[Member] = []

    def floor() -> None:
        connection = sqlite3.connect(path)
        query = "SELECT id, version, nonce, body FROM record WHERE kind = ?"
        for row, version, nonce, body in connection.execute(query, (kinds.MEMBER.code,)):
            plain = key.decrypt(nonce, body, start + row + version.to_bytes(8, "big"))
            members.append(decode(plain[HEADER_BYTES : HEADER_BYTES + int.from_bytes(plain[2:6], "big")]))
        connection.close()

    gc.disable()
    bare = milliseconds(floor)
    assert len(members) == count
    print(json.dumps({"unlock": took, "floor": bare, "peak": peak}))


if __name__ == "__main__":
    unlock_in_child(Path(sys.argv[2]))

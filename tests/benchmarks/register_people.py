"""How quick a large register is: searching while typing, sorting on Dutch names, reading it and saving one member.

`python -m tests.benchmarks.register_people [members]` prints the table; floors are measured in the same run.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from support.files import make_file

from wdhs_desktop.register import kinds
from wdhs_desktop.register.names import sort_key
from wdhs_desktop.register.records import Address, Filter, Group, Id, Member, Name, PartialDate, Period
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.search import Searcher
from wdhs_desktop.register.store import RegisterStore

MEMBERS = 100_000
TODAY = date(2026, 11, 24)
TYPED = ("yilmaz", "berg anna", "van den berg", "kookgroep", "0612345", "3512ab", "lange nieuwstraat 12", "petra123@ex")
_GIVEN = [
    "Anna",
    "Bram",
    "Chantal",
    "Dirk",
    "Els",
    "Fatima",
    "Gijs",
    "Hacer",
    "Ivo",
    "Jolanda",
    "Karim",
    "Leila",
    "Mohamed",
    "Nora",
    "Petra",
    "Umut",
    "Zoë",
    "Ömer",
    "Ayşe",
]
_SURNAMES = [
    "Berg",
    "Vries",
    "Yılmaz",
    "Janssen-Bakker",
    "Müller",
    "Öztürk",
    "Kok",
    "Hondt",
    "Idrissi",
    "Nguyen",
    "Smit",
    "Bos",
    "Dekker",
    "Kuipers",
    "Aa",
]
_PREFIXES = ("", "", "van den", "de", "in 't", "op de", "d'")
_STREETS = ("Plein 1944", "'t Goylaan", "Lange Nieuwstraat", "Croeselaan", "Ondiep-Zuidzijde")


def people(count: int) -> Register:
    """Invented members, the same ones every time."""
    chance = random.Random(1)
    groups = {chance.randbytes(16): Group(name=name) for name in ("Kookgroep", "Tuin", "Bar")}
    members: dict[Id, Member] = {}
    for at in range(count):
        given = chance.choice(_GIVEN)
        members[chance.randbytes(16)] = Member(
            name=Name(
                given=given,
                prefix=chance.choice(_PREFIXES),
                surname=chance.choice(_SURNAMES) + chance.choice(("", "s", "stra", "ma")),
            ),
            birth=PartialDate(year=chance.randint(1930, 2010), month=chance.randint(1, 12), day=chance.randint(1, 28)),
            address=Address(
                street=chance.choice(_STREETS),
                number=chance.randint(1, 300),
                postcode=f"35{chance.randint(10, 99)} AB",
                place="Utrecht",
            ),
            phones=(f"06-{chance.randint(10_000_000, 99_999_999)}",),
            emails=(f"{given.lower()}{at}@example.nl",),
            groups=tuple(chance.sample(list(groups), chance.randint(0, 2))),
            periods=(Period(start=PartialDate(year=chance.randint(1990, 2025))),),
            remarks=chance.choice(("", "betaalt contant", "sleutel 14", "belt liever niet")),
        )
    return Register(today=TODAY, members=members, groups=groups)


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def line(what: str, value: float, goal: str, floor: str = "") -> None:
    print(f"{what:<46}{value * 1000:>10.1f} ms   {goal:<22}{floor}")


def in_memory(register: Register) -> None:
    start = time.perf_counter()
    searcher = Searcher(register)
    line("make ready for searching", time.perf_counter() - start, "")
    line("first look", seconds(lambda: searcher.matching(Filter())), "")
    typed = []
    for text in TYPED:
        for end in range(1, len(text) + 1):
            wanted = Filter(search=text[:end])
            typed.append(seconds(lambda wanted=wanted: searcher.matching(wanted)))
    typed.sort()
    line("search while typing, half", typed[len(typed) // 2], "")
    line("search while typing, p95", typed[int(len(typed) * 0.95)], "<= 16 ms")
    keys = [sort_key(member) for member in register.members.values()]
    floor = seconds(lambda: sorted(keys))
    everybody = list(register.members)
    line(
        "sort by Dutch name", seconds(lambda: searcher.in_order(everybody, "naam")), "<= 300 ms", f"{floor * 1000:.1f}"
    )
    one = everybody[0]
    members = {**register.members, one: Member(name=Name(given="Nieuw"))}
    line("follow one change", seconds(lambda: searcher.update(register.with_members(members, TODAY))), "")


def in_a_file(register: Register, folder: Path) -> None:
    opened = make_file(folder)
    with opened.session.records.writing("Imported a list") as writing:
        for group_id, group in register.groups.items():
            writing.add(kinds.GROUP, group, group_id)
        for member_id, member in register.members.items():
            writing.add(kinds.MEMBER, member, member_id)
    start = time.perf_counter()
    store = RegisterStore(opened.session.records, opened.clock)
    line("read the whole register", time.perf_counter() - start, "<= 2000 ms")
    one = next(iter(store.register.members))
    line(
        "save one member",
        seconds(lambda: store.save_members({one: Member(name=Name(given="Nieuw"))})),
        "<= 50 ms",
        _commit(folder),
    )
    line("take it back", seconds(store.undo), "")
    opened.session.close()
    opened.house.close()


def _commit(folder: Path) -> str:
    """One bare commit in the same mode."""
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE floor (body BLOB)")
    took = seconds(lambda: connection.execute("INSERT INTO floor VALUES (zeroblob(300))"))
    connection.close()
    return f"{took * 1000:.1f}"


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else MEMBERS
    print(f"{count} members{'goal':>54}{'floor':>22}")
    register = people(count)
    in_memory(register)
    with tempfile.TemporaryDirectory() as folder:
        in_a_file(register, Path(folder))


if __name__ == "__main__":
    main()

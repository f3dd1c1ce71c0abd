"""Brings an update in from a folder, in a child that a test kills or whose disk fails, and says what stands then.

`python -m support.sync_work FOLDER SAMPLE` runs under failing_disk.c: it prints one line of JSON for each thing that
went wrong, each sentence that was said, and the number of cases. SAMPLE is how many calls fail in turn; 0 is all.
"""

from __future__ import annotations

import json
import random
import shutil
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from support.attacks import copy_of
from support.bringing_in import Reader, reader_of
from support.failing_work import FAILURES, in_child
from support.repository import Publisher, a_guide, a_service, later
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.library.carrying.routes import FolderRoute
from wdhs_desktop.library.records import Filter

GUIDES = 40
State = tuple[tuple[str, bytes], ...]


def prepare(folder: Path) -> tuple[Path, Path]:
    """A file with yesterday's guides, and a stick with today's: one changed, one new, one gone."""
    publisher = Publisher(folder / "site")
    guides = [a_guide(f"gids-{number}", title=f"Gids {number}") for number in range(GUIDES)]
    publisher.publish([*guides, a_service()])
    home = folder / "pc"
    home.mkdir()
    path = home / "collectief.wdhs"
    house = House.create(path, "Buurthuis De Linde", clock=FixedClock(later(1)))
    reader = reader_of(house, FixedClock(later(1)), publisher.sender)
    reader.sync.fetch(reader.sender, FolderRoute(publisher.folder))
    reader.close()
    news = [a_guide(f"gids-{number}", title=f"Gids {number}", version=2) for number in range(GUIDES // 2)]
    publisher.publish([*news, a_guide("nieuw", title="Nieuw")], published=later(1))
    return path, copy_of(publisher, folder / "stick")


def opened(path: Path) -> Reader:
    """The file as a start of the program finds it."""
    clock = FixedClock(later(2))
    return reader_of(House.open(path, clock), clock)


def state_of(path: Path) -> State:
    """All that somebody can read, which must be whole: every line has its guide, and what was signed is here."""
    reader = opened(path)
    texts = reader.texts
    lines = reader.store.lines(Filter(), later(2).date())
    assert sorted(line.id for line in lines) == sorted(one.rsplit("/", 1)[1].removesuffix(".json") for one in texts)
    assert set(texts) == set(reader.store.known_paths(reader.sender))
    reader.close()
    return tuple(sorted(texts.items()))


def work_on(path: Path, stick: Path) -> Callable[[], object]:
    reader = opened(path)

    def work() -> None:
        reader.sync.fetch(reader.sender, FolderRoute(stick))

    return work


def fresh(path: Path, base: bytes) -> Path:
    """Yesterday's file, and nothing left of an earlier try."""
    for each in path.parent.iterdir():
        if each.is_dir():
            shutil.rmtree(each)
        else:
            each.unlink()
    path.write_bytes(base)
    return path


def once(path: Path, stick: Path, told: Connection) -> None:
    """Bring it in once, and tell when everything before it is ready and when it is kept."""
    work = work_on(path, stick)
    told.send("ready")
    work()
    told.send("kept")
    signal.pause()


def main(folder: Path, sample: int) -> None:
    path, stick = prepare(folder)
    base = path.read_bytes()
    before = state_of(path)
    told, text, calls = in_child(work_on(fresh(path, base), stick), {"FAIL_AT": "1000000"})
    assert told == "kept", text
    after = state_of(path)
    choice, done = random.Random(9), 0
    for failure in FAILURES:
        numbers = range(1, calls + 2)
        for number in choice.sample(numbers, min(sample or len(numbers), len(numbers))):
            done += 1
            told, text, _calls = in_child(work_on(fresh(path, base), stick), failure | {"FAIL_AT": str(number)})
            about = [number, failure, told, text]
            try:
                now = state_of(path)
                again = opened(path)
                again.sync.fetch(again.sender, FolderRoute(stick))
                again.close()
                is_well = now in (before, after) and state_of(path) == after and (told != "kept" or now == after)
            except (UserError, AssertionError, OSError) as error:
                is_well, about = False, [*about, repr(error), getattr(error, "what", "")]
            if told == "bug" or not is_well:
                print(json.dumps(["wrong", *about]), flush=True)
            elif told == "refused":
                print(json.dumps(["sentence", text]), flush=True)
    print(json.dumps(["cases", done]), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

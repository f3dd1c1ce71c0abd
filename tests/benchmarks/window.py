"""How soon the window stands there, and how much memory it takes, beside a window with nothing in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measuring import Row, child, medians
from tests.benchmarks.people import make_filled

RUNS = 7
FLOOR = "bare window"


def measure(folder: Path, members: int = 1000) -> Iterator[Row]:
    """Bare and ours by turns, each in a process of its own, so that a busy moment strikes both."""
    home = folder / "home"
    (home / "data").mkdir(parents=True)
    shutil.move(make_filled(folder, members), home / "data" / "collectief.wdhs")
    where = {"WDHS_HOME": str(home)}
    child("window_child", "closed", environment=where)
    turns = [(child("window_child", "bare"), child("window_child", "closed", environment=where)) for _ in range(RUNS)]
    bare, closed = medians([turn[0] for turn in turns]), medians([turn[1] for turn in turns])
    yield Row("first picture", closed["picture"] * 1000, "ms", bare["picture"] * 1000, FLOOR, ratio=1.4)
    yield Row("start page usable", closed["usable"] * 1000, "ms", bare["usable"] * 1000, FLOOR, ratio=2.5)
    opened = child("window_child", "opened", environment=where)
    if bare["memory"]:
        yield Row("memory before unlocking", closed["memory"], "MB", bare["memory"], FLOOR)
        yield Row(f"memory with {members:,} members", opened["memory"], "MB", bare["memory"], FLOOR, ratio=1.6)

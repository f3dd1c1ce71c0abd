"""How long a large sheet takes from file to sealed register, and whether somebody who reads meanwhile has to wait."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.benchmarks.measuring import Row, child
from tests.benchmarks.people import write_sheet

LOOK_EVERY = 0.01


def measure(folder: Path, rows: int = 50_000) -> Iterator[Row]:
    sheet = folder / "leden.xlsx"
    write_sheet(sheet, rows)
    floor = min(child("imports", "calamine", str(sheet))["seconds"] for _ in range(3))
    ours = child("imports", "ours", str(sheet), str(folder))
    total = ours["read"] + ours["plan"] + ours["apply"]
    parts = ", ".join(f"{name} {ours[name]:.1f}" for name in ("read", "plan", "apply"))
    note = f"{parts} s; peak {ours['peak']:.0f} MB"
    yield Row(f"import of {rows:,} rows", total, "s", floor, "calamine reading", ratio=10, note=note)
    note = f"of {ours['looks']:.0f} readings, 1 in 100 over {ours['usual'] * 1000:.0f} ms"
    yield Row("longest wait of a reader meanwhile", ours["longest"] * 1000, "ms", most=200, note=note)


def calamine(sheet: Path) -> dict[str, float]:
    from python_calamine import CalamineWorkbook

    start = time.perf_counter()
    rows = CalamineWorkbook.from_path(sheet).get_sheet_by_index(0).to_python()
    assert rows
    return {"seconds": time.perf_counter() - start}


def ours(sheet: Path, folder: Path) -> dict[str, float]:
    """The import in the lane of a job, as the wizard does it, while this thread reads the file over and over."""
    from support.files import make_file

    from tests.benchmarks.measuring import peak_memory, percentile
    from wdhs_desktop.kit.progress import Progress
    from wdhs_desktop.register.bringing_in.source import begin
    from wdhs_desktop.register.store import RegisterStore

    opened = make_file(folder)
    store = RegisterStore(opened.session.records, opened.clock)
    took: dict[str, float] = {}

    def work() -> None:
        progress, times = Progress(), [time.perf_counter()]
        draft = begin(sheet, store.register, progress)
        times.append(time.perf_counter())
        plan = draft.plan(store.register, progress)
        times.append(time.perf_counter())
        store.apply(plan, progress)
        times.append(time.perf_counter())
        names = ("read", "plan", "apply")
        took.update({name: times[at + 1] - times[at] for at, name in enumerate(names)})

    waits = []
    with ThreadPoolExecutor(1) as lane:
        job = lane.submit(work)
        while not job.done():
            start = time.perf_counter()
            with opened.house.reading() as connection:
                connection.exec_driver_sql("SELECT name FROM collective").fetchall()
            waits.append(time.perf_counter() - start)
            time.sleep(LOOK_EVERY)
        job.result()
    assert len(store.register.members) > 0
    figures = {"longest": max(waits), "usual": percentile(waits, 0.99), "looks": float(len(waits))}
    return {**took, **figures, "peak": peak_memory(), "members": float(len(store.register.members))}


if __name__ == "__main__":
    import json

    if sys.argv[1] == "calamine":
        print(json.dumps(calamine(Path(sys.argv[2]))))
    else:
        print(json.dumps(ours(Path(sys.argv[2]), Path(sys.argv[3]))))

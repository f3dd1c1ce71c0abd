"""What every measurement needs: a row of the table, a process of its own, and the memory of a process."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Row:
    """One line of the table. `measured` and `floor` are in `unit`; `most` is the goal in that unit, `ratio` in times
    the floor. A row without a goal only informs."""

    what: str
    measured: float
    unit: str = "ms"
    floor: float | None = None
    floor_name: str = ""
    most: float | None = None
    ratio: float | None = None
    note: str = ""

    @property
    def is_met(self) -> bool | None:
        """None when there is no goal, or no floor to hold it against."""
        held = []
        if self.most is not None:
            held.append(self.measured <= self.most)
        if self.ratio is not None and self.floor:
            held.append(self.measured <= self.ratio * self.floor)
        return all(held) if held else None

    def cells(self) -> tuple[str, ...]:
        goals = []
        if self.most is not None:
            goals.append(f"<= {self.most:g} {self.unit}")
        if self.ratio is not None:
            goals.append(f"<= {self.ratio:g} x")
        floor = "" if self.floor is None else f"{_figure(self.floor)} {self.unit} ({self.floor_name})"
        times = f"{self.measured / self.floor:.2f}" if self.floor else ""
        met = {True: "yes", False: "NO", None: "-"}[self.is_met]
        return (self.what, f"{_figure(self.measured)} {self.unit}", floor, times, ", ".join(goals), met, self.note)


HEADINGS = ("what", "measured", "floor", "ratio", "goal", "met", "note")


def table(rows: Sequence[Row]) -> str:
    """The rows under their headings, in columns."""
    lines = [HEADINGS, *(row.cells() for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEADINGS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def _figure(value: float) -> str:
    return f"{value:.1f}" if value < 100 else f"{value:.0f}"


def milliseconds(work: Callable[[], object]) -> float:
    """How long it takes, once."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def percentile(values: Sequence[float], part: float) -> float:
    return sorted(values)[min(int(len(values) * part), len(values) - 1)]


def child(module: str, *arguments: str, environment: Mapping[str, str] | None = None) -> dict[str, float]:
    """Run `python -m tests.benchmarks.<module>` in a process of its own; it prints figures as JSON on its last line.

    WDHS_STARTED holds the time of day at which it was started.
    """
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
    given = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {}), "WDHS_STARTED": repr(time.time())}
    outcome = subprocess.run(command, cwd=ROOT, env=given, capture_output=True, text=True, check=False)
    if outcome.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{outcome.stderr}")
    figures: dict[str, float] = json.loads(outcome.stdout.splitlines()[-1])
    return figures


def medians(runs: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The median of each figure over several runs."""
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def peak_memory() -> float:
    """The most memory that this process had, in MB; 0 where the system doesn't tell.

    Linux counts the parent in `getrusage` of a process that it has just started, hence the file.
    """
    if sys.platform == "linux":
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return next(int(line.split()[1]) / 1000 for line in status.splitlines() if line.startswith("VmHWM:"))
    if sys.platform == "win32":
        return 0.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6

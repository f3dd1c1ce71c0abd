"""One command that measures how quick the program is: `python -m tests.benchmarks [--only NAME…] [--size PART]`.

Every figure stands beside a floor that was measured in the same run. Nothing here passes or fails; a person judges.
"""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks import imports, library, paper, register, window
from tests.benchmarks.measuring import Row, table

Measurement = Callable[[Path], Iterator[Row]]


def measurements(size: float) -> dict[str, Measurement]:
    """All of them by name; `size` is the part of the usual number of people."""
    return {
        "window": partial(window.measure, members=round(1_000 * size)),
        "search": partial(register.measure_search, members=round(100_000 * size)),
        "file": partial(register.measure_file, members=round(100_000 * size)),
        "import": partial(imports.measure, rows=round(50_000 * size)),
        "library": partial(library.measure, guides=round(2_500 * size)),
        "paper": partial(paper.measure, count=round(5_000 * size)),
    }


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=sorted(measurements(1)), help="measure only these")
    parser.add_argument("--size", type=float, default=1.0, help="part of the usual number of people, such as 0.1")
    options = parser.parse_args()
    rows: list[Row] = []
    for name, measure in measurements(options.size).items():
        if options.only and name not in options.only:
            continue
        with tempfile.TemporaryDirectory() as folder:
            for row in measure(Path(folder)):
                print(f"{row.what}: {row.measured:.1f} {row.unit}", flush=True)
                rows.append(row)
    print(f"\n{platform.system()}, Python {platform.python_version()}, {os.cpu_count()} processors{_load()}\n")
    print(table(rows))


def _load() -> str:
    """How busy the machine was, where the system tells."""
    return f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""


if __name__ == "__main__":
    main()

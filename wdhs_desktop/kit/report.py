"""What somebody can copy and send when the program has a fault: versions, types and places, no values."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from wdhs_desktop.kit.log import trace_of


def report_of(error: BaseException) -> str:
    """A report in plain text that holds nothing from the register."""
    lines = [
        f"WDHS Desktop {_version('wdhs-desktop')}",
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}, Qt {_version('PySide6')}",
        "frozen" if getattr(sys, "frozen", False) else "",
        "",
        *trace_of(error),
    ]
    return "\n".join(line for index, line in enumerate(lines) if line or index == 3)


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "?"

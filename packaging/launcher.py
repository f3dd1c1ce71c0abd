"""Start of the packaged program: one folder, two executables, `wdhs-desktop` with a window and `wdhs` for scripts.

Before anything else it becomes the child process that reads a list, when the program starts itself for that.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path

READ_SHEET = "--read-sheet"
COMMAND_LINE = "wdhs"


def main() -> int:
    """Hand over to what was asked for; returns the exit code."""
    if sys.argv[1:2] == [READ_SHEET]:
        return read_sheet()
    if Path(sys.executable).stem.lower() == COMMAND_LINE:
        from wdhs_desktop import cli

        return cli.main()
    from wdhs_desktop.__main__ import main as show_window

    return show_window()


def read_sheet() -> int:
    """Read a list and write it to standard output, which a program with a window has only as a bare handle."""
    from wdhs_desktop.register.exchange import reading_child

    if sys.stdout is None:
        sys.stdout = os.fdopen(1, "w", encoding="utf-8")
    return reading_child.main()


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())

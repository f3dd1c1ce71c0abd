"""The program as people start it: `python -m wdhs_desktop` or `wdhs-desktop`. Reads the options, then runs the app."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Options:
    """What was asked for on the command line. `page` is where a program that started itself again goes on."""

    file: Path | None = None
    demo: bool = False
    self_check: bool = False
    page: str = ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        options = read_options(given) if given else Options()
    except SystemExit as leaving:
        return int(leaving.code or 0)
    if options.self_check:
        from wdhs_desktop.self_check import check

        return check()
    from wdhs_desktop import app

    return app.run(options)


def read_options(given: Sequence[str]) -> Options:
    """Understand the command line. Exits with 2 and a Dutch sentence when it makes no sense."""
    from PySide6.QtCore import QCoreApplication

    from wdhs_desktop import __version__
    from wdhs_desktop.arguments import Parser
    from wdhs_desktop.kit import language
    from wdhs_desktop.kit.text import translate

    speaking = QCoreApplication(["wdhs-desktop"])
    language.install(speaking, "nl")
    try:
        parser = Parser("wdhs-desktop", translate("Options", "The member register of your collective."))
        parser.add_argument(
            "path",
            nargs="?",
            type=Path,
            metavar=translate("Arguments", "FILE"),
            help=translate("Options", "the same as --file"),
        )
        parser.option(
            "--file", translate("Options", "open this file"), type=Path, metavar=translate("Arguments", "FILE")
        )
        parser.switch("--demo", translate("Options", "look round with invented people; nothing is kept"))
        parser.switch("--self-check", translate("Options", "see whether this copy works, without a window"))
        parser.option("--page", translate("Options", "go to this page at once"))
        parser.version(f"WDHS Desktop {__version__}")
        found = parser.parse_args(given)
    finally:
        speaking.shutdown()
    return Options(found.file or found.path, found.demo, found.self_check, found.page or "")


if __name__ == "__main__":
    sys.exit(main())

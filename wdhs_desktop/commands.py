"""What `wdhs` and `wdhs-publish` have in common: Dutch, sentences instead of tracebacks, and exit codes.

Exit 0 done, 1 it failed (a sentence on standard error), 2 wrong usage.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from wdhs_desktop.arguments import Parser
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import say, translate


def speak(program: str) -> None:
    """Say everything in Dutch, in letters that any screen can show."""
    from PySide6.QtCore import QCoreApplication

    from wdhs_desktop.kit import language

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    application = QCoreApplication.instance() or QCoreApplication([program])
    language.install(application, "nl")


def run(parser: Parser, arguments: Sequence[str] | None, work: Callable[[Namespace], int]) -> int:
    """Understand the arguments and do the work; gives the exit code whatever happens."""
    try:
        options = parser.parse_args(arguments)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    try:
        return work(options)
    except UserError as error:
        print(say(error), file=sys.stderr)
    except KeyboardInterrupt:
        print(translate("Cli", "Stopped. Nothing has changed."), file=sys.stderr)
    except BrokenPipeError:
        sys.stderr.close()
    except Exception as error:  # noqa: BLE001  (a script gets a sentence, the log gets the rest)
        _note(error)
        text = translate("Cli", "Something went wrong in the program ({kind}). Nothing has changed. The log says more.")
        print(text.format(kind=type(error).__name__), file=sys.stderr)
    return 1


def _note(error: Exception) -> None:
    import logging

    from wdhs_desktop.kit import log
    from wdhs_desktop.kit.paths import Paths

    paths = Paths.of()
    paths.make()
    log.install(paths.log)
    logging.getLogger(__name__).error("a command failed", exc_info=error)

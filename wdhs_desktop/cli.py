"""`wdhs`: the same stores as the window, without a window, for scripts and for a volunteer who helps from afar.

Exit 0 done, 1 it failed (a sentence on standard error), 2 wrong usage. A password is read from standard input only.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from wdhs_desktop import __version__, commands
from wdhs_desktop.arguments import Parser, tree
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import translate
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.vault.slots import FLOOR, ArgonParameters


def main(
    arguments: Sequence[str] | None = None,
    make_people: Callable[[House], PeopleStore] = PeopleStore,
    floor: ArgonParameters = FLOOR,
) -> int:
    """Run one command; returns the exit code. `make_people` and `floor` are given by tests, for quick passwords."""
    commands.speak("wdhs")
    parser = build_parser()
    parser.set_defaults(make_people=make_people, floor=floor)
    return commands.run(parser, arguments, lambda options: int(options.run(options)))


def build_parser() -> Parser:
    """All commands with what they ask for."""
    from wdhs_desktop import cli_file, cli_library, cli_members

    parser = Parser("wdhs", translate("Cli", "The register of your collective, without a window."))
    parser.version(f"WDHS Desktop {__version__}")
    add = tree(parser, translate("Cli", "commands"))
    cli_file.add_commands(add)
    cli_library.add_commands(tree(add("library", translate("Cli", "the guides")), translate("Cli", "commands")))
    cli_members.add_commands(tree(add("members", translate("Cli", "the members")), translate("Cli", "commands")))
    return parser


def add_person(command: Parser, required: bool = True) -> None:
    """Ask who is at the keyboard; the password comes over standard input."""
    command.option("--person", translate("Cli", "the name under which you open the register"), required=required)
    command.add_argument(
        "--password-stdin",
        action="store_true",
        required=required,
        help=translate("Cli", "read the password from the first line of standard input"),
    )
    command.switch("--json", translate("Cli", "answer in JSON, for scripts"))


def add_file(command: Parser) -> None:
    command.add_argument(
        "file", metavar=translate("Arguments", "FILE"), type=Path, help=translate("Cli", "the file of the collective")
    )


def read_line() -> str:
    """Take the next line of standard input without its line end; nothing else is trimmed.

    Raises UserError when there is no line or it isn't UTF-8.
    """
    from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP

    try:
        line = sys.stdin.buffer.readline(65_536).decode("utf-8")
    except UnicodeDecodeError:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "The text on standard input can't be read."),
            QT_TRANSLATE_NOOP("Errors", "Send it as UTF-8."),
        ) from None
    if not line:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There is no password on standard input."),
            QT_TRANSLATE_NOOP("Errors", "Put it on the first line."),
        )
    return line.removesuffix("\n").removesuffix("\r")


def answer(options: Namespace, data: object, lines: Sequence[str]) -> None:
    """Print the answer: `data` as JSON when asked, else the lines."""
    if options.json:
        print(json.dumps(data, ensure_ascii=False, indent=2, default=str))
    else:
        print("\n".join(lines))


if __name__ == "__main__":
    sys.exit(main())

"""The words on the command line, in Dutch, for `wdhs` and `wdhs-desktop` alike: help and wrong usage."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from typing import NoReturn

from typing_extensions import override

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate

_MISTAKES: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.+)", QT_TRANSLATE_NOOP("Arguments", "This is missing: {0}.")),
    (r"unrecognized arguments: (.+)", QT_TRANSLATE_NOOP("Arguments", "This is not known here: {0}.")),
    (
        r"argument (.+): invalid choice: (.+) \(choose from (.+)\)",
        QT_TRANSLATE_NOOP("Arguments", "{1} is not possible for {0}. Choose from: {2}."),
    ),
    (r"argument (.+): expected one argument", QT_TRANSLATE_NOOP("Arguments", "Write a value after {0}.")),
    (r"argument (.+): invalid .+ value: (.+)", QT_TRANSLATE_NOOP("Arguments", "{1} is not right for {0}.")),
    (r"ambiguous option: (.+) could match (.+)", QT_TRANSLATE_NOOP("Arguments", "{0} can mean: {1}.")),
    (
        r"argument (.+): not allowed with argument (.+)",
        QT_TRANSLATE_NOOP("Arguments", "{0} and {1} don't go together."),
    ),
    (r"argument (.+): ignored explicit argument (.+)", QT_TRANSLATE_NOOP("Arguments", "{0} takes no value.")),
)


class Once(argparse.Action):
    """An option that may stand on the command line only once."""

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        if getattr(namespace, self.dest, None) is not None:
            parser.error(translate("Arguments", "{0} stands there twice.").format(option_string))
        setattr(namespace, self.dest, values)


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Help that opens with the Dutch word for usage."""

    @override
    def add_usage(self, usage: str | None, actions: object, groups: object, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix or translate("Arguments", "Usage: "))  # type: ignore[arg-type]


class Parser(argparse.ArgumentParser):
    """An argument parser that explains itself in the language of the interface and exits 2 on wrong usage."""

    def __init__(self, prog: str, description: str = "") -> None:
        super().__init__(
            prog=prog, description=description, add_help=False, allow_abbrev=False, formatter_class=Formatter
        )
        self._positionals.title = translate("Arguments", "what to give")
        self._optionals.title = translate("Arguments", "choices")
        self.add_argument("-h", "--help", action="help", help=translate("Arguments", "show this help"))

    def option(self, name: str, explanation: str, **details: object) -> None:
        """Add an option that takes a value, at most once."""
        details.setdefault("metavar", None if "choices" in details else translate("Arguments", "VALUE"))
        self.add_argument(name, action=Once, help=explanation, **details)  # type: ignore[arg-type]

    def version(self, text: str) -> None:
        """Add --version, which shows this text."""
        self.add_argument("--version", action="version", version=text, help=translate("Arguments", "show the version"))

    def switch(self, name: str, explanation: str) -> None:
        """Add an option that is there or not."""
        self.add_argument(name, action="store_true", help=explanation)

    @override
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {explain(message)}\n")


def explain(message: str) -> str:
    """Put a message of argparse into the language of the interface; an unknown one stays as it is."""
    for pattern, sentence in _MISTAKES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return translate("Arguments", sentence).format(*match.groups())
    return message


def tree(parser: Parser, title: str) -> Callable[[str, str], Parser]:
    """Make room for commands under a parser; returns a function that adds one (name, explanation)."""
    commands = parser.add_subparsers(
        title=title, metavar=translate("Arguments", "COMMAND"), required=True, dest="command"
    )

    def add(name: str, explanation: str) -> Parser:
        child: Parser = commands.add_parser(
            name, help=explanation, prog=f"{parser.prog} {name}", description=explanation
        )
        return child

    return add

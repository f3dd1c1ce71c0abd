"""The commands of `wdhs` that are about the file itself: make one, prove the reserve password, check it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from wdhs_desktop.arguments import Parser, tree
from wdhs_desktop.cli import add_file, add_person, answer, read_line
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.text import translate
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore


@dataclass(frozen=True)
class OpenedFile:
    """A file, and the session of the person who opened it."""

    house: House
    people: PeopleStore
    session: Session


@contextmanager
def opened(options: Namespace) -> Iterator[OpenedFile]:
    """Open the file for one person, with the password from standard input; closes it whatever happens."""
    house = House.open(options.file)
    try:
        people: PeopleStore = options.make_people(house)
        session = people.unlock(options.person, read_line())
        try:
            yield OpenedFile(house, people, session)
        finally:
            session.close()
    finally:
        house.close()


def add_commands(add: Callable[[str, str], Parser]) -> None:
    command = add("init", translate("Cli", "make a new file; the words of the reserve password are shown once"))
    add_file(command)
    command.option("--name", translate("Cli", "the name of the collective"), required=True)
    command.option("--kind", translate("Cli", "what it is, for example: buurthuis"))
    add_person(command)
    command.set_defaults(run=_init)

    recovery = add("recovery", translate("Cli", "the reserve password on paper"))
    prove = tree(recovery, translate("Cli", "commands"))(
        "prove", translate("Cli", "type two of its words on the second line of standard input, so that it counts")
    )
    add_file(prove)
    add_person(prove)
    prove.set_defaults(run=_prove)

    check = add("check", translate("Cli", "see whether a file is whole; with a password everything is looked at"))
    add_file(check)
    add_person(check, required=False)
    check.set_defaults(run=_check)


def _init(options: Namespace) -> int:
    password = read_line()
    house = House.create(options.file, options.name, options.kind or "")
    try:
        session, code = options.make_people(house).found(options.person, password)
        session.close()
    except BaseException:
        house.close()
        options.file.unlink(missing_ok=True)
        raise
    house.close()
    lines = [
        translate("Cli", "The file is made: {file}").format(file=options.file),
        translate("Cli", "This is the reserve password. Write it down now: it is shown only once."),
        *(f"  {line}" for line in code.lines),
        translate("Cli", "Then prove it, with two of its words: wdhs recovery prove."),
    ]
    data = {"file": str(options.file), "recovery_words": code.words, "recovery_lines": code.lines}
    answer(options, data, lines)
    return 0


def _prove(options: Namespace) -> int:
    with opened(options) as at:
        at.people.prove_recovery_words(at.session, read_line().split())
    answer(options, {"proven": True}, [translate("Cli", "The reserve password counts from now on.")])
    return 0


def _check(options: Namespace) -> int:
    from wdhs_desktop.house.checking import Level, check_file, check_session
    from wdhs_desktop.register.kinds import KINDS

    findings = check_file(options.file, options.floor)
    if options.person and not any(one.level is Level.WRONG and not one.is_about_guides for one in findings):
        with opened(options) as at:
            findings += check_session(at.session, KINDS)
    is_well = not any(finding.level is Level.WRONG for finding in findings)
    answer(
        options,
        {
            "well": is_well,
            "findings": [{"level": one.level.value, "name": one.name, "text": one.text} for one in findings],
        },
        [one.text for one in findings],
    )
    return 0 if is_well else 1

"""`--demo`: an invented collective in a throw-away file, opened, so that anybody can look round without risk."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from wdhs_desktop import startup
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.paths import Paths
from wdhs_desktop.kit.text import translate
from wdhs_desktop.people.anchor import Anchor
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.people.throttle import Throttle
from wdhs_desktop.places import START
from wdhs_desktop.register import demo as example
from wdhs_desktop.vault.slots import FLOOR

if TYPE_CHECKING:
    from wdhs_desktop.__main__ import Options

PASSWORD = "de linde in ondiep bloeit"  # noqa: S105 - of invented people; the yellow bar shows it
FOLDER = "wdhs-demo-"
FILE = "de-linde.wdhs"


def people_of(house: House) -> PeopleStore:
    """People whose password is no secret, so that deriving it may be quick; what they leave lies beside the file."""
    folder = house.path.parent
    throttle = Throttle(house.clock, folder / "tries.json")
    return PeopleStore(house, argon=FLOOR, throttle=throttle, anchor=Anchor(folder / "seen.json"))


def make(file: Path, clock: Clock) -> tuple[House, PeopleStore, Session]:
    """Make the file of the invented collective, and open it."""
    invented = example.demo(clock.today())
    house = House.create(file, invented.collective, invented.kind, clock)
    people = people_of(house)
    session, code = people.found(invented.opened_by, PASSWORD)
    people.prove_recovery_words(session, code.words[:2])
    example.fill(session.records, clock.today())
    return house, people, session


def run(options: Options) -> int:
    """Show the demo until its window closes, then throw it away. With a file: go on with a demo that was closed."""
    from wdhs_desktop.app import Program

    folder = options.file.parent if options.file else Path(tempfile.mkdtemp(prefix=FOLDER))
    program: Program | None = None
    try:
        start = startup.begin(folder / FILE, Paths.below(folder))
        if start is None:
            return 0
        program = Program(start, people_of)
        program.extra = ("--demo",)
        program.window.set_demo(True)
        program.window.demo_bar.words.setText(_words(example.demo(program.clock.today()).opened_by))
        if start.database.exists():
            program.begin(options.page)
        else:
            house, people, session = make(start.database, program.clock)
            program.show_closed(house)
            program.show_opened(session, people)
            program.window.show_page(options.page or START)
            start.show(program.window)
        return program.go()
    finally:
        if program is None or not program.successor:
            shutil.rmtree(folder, ignore_errors=True)


def _words(person: str) -> str:
    """What the yellow bar says: nothing here is real, and how the members open again."""
    return translate(
        "Demo",
        "These are invented people. Try everything; it is thrown away when you stop."
        " The members open with the name “{person}” and the password “{password}”.",
    ).format(person=person, password=PASSWORD)

"""Puts the first start together: her own list in memory, then the file, its first person, and the list in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.kit.jobs import Progress
from wdhs_desktop.people.first_start import FirstStart, FirstStartWays
from wdhs_desktop.people.founding import Founded, Founder
from wdhs_desktop.people.session import Session
from wdhs_desktop.places import START
from wdhs_desktop.register.bringing_in.source import ImportSource
from wdhs_desktop.register.bringing_in.wizard import ImportWizard
from wdhs_desktop.register.exchange.plan import ImportPlan
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.store import RegisterStore

if TYPE_CHECKING:
    from wdhs_desktop.app import Program


def build(program: Program, error: StorageError | None = None) -> FirstStart:
    """The first start, filling the window. `error` says why the file that should be there can't be opened."""
    clock = program.clock

    def import_step() -> ImportWizard:
        nobody = Register(today=clock.today(), money={})
        return ImportWizard(ImportSource(lambda: nobody), program.dialogs, program.jobs, embedded=True)

    def keep_list(session: Session, plan: object, progress: Progress) -> None:
        if isinstance(plan, ImportPlan):
            RegisterStore(session.records, clock).apply(plan, progress)

    ways = FirstStartWays(program.start.paths.data, clock, import_step, program.print_paper)
    founder = Founder(program.make_people, keep_list, clock)
    flow = FirstStart(program.jobs, program.dialogs, founder, ways)
    founded: list[Founded] = []

    def take(made: Founded) -> None:
        founded.append(made)
        program.session = made.session
        program.start.settings.database = program.start.database = made.house.path

    def finish(wish: str) -> None:
        made = founded[-1]
        program.show_closed(made.house)
        program.window.end_interlude(flow, START)
        program.show_opened(made.session, made.store, wish)

    flow.founded.connect(take)
    flow.finished.connect(finish)
    flow.file_chosen.connect(lambda path: _open(program, path))
    flow.example_wanted.connect(lambda: program.start_again("--demo"))
    if error is not None:
        flow.welcome.notice.show_error(error)
    return flow


def _open(program: Program, path: Path) -> None:
    program.start.settings.database = path
    program.start_again("--file", str(path))

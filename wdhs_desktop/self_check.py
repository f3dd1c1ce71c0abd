"""`--self-check`: does this copy work? Makes a throw-away file, builds every page, prints labels and a guide.

Proves an installed or packaged copy: libraries, resources, Dutch, fonts and Typst are all used for real.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


def check() -> int:
    """Do everything once, without a window; returns 0 when all of it worked, 1 when not."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(tempfile.mkdtemp(prefix="wdhs-self-check-"))
    try:
        return _check(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _check(folder: Path) -> int:
    from wdhs_desktop import startup
    from wdhs_desktop.app import Program
    from wdhs_desktop.demo import FILE, make, people_of
    from wdhs_desktop.house.checking import Level, check_file
    from wdhs_desktop.kit.paths import Paths, resources
    from wdhs_desktop.library.finding.search import Finder
    from wdhs_desktop.library.keeping.starter import bring_in_starter
    from wdhs_desktop.library.keeping.store import LibraryStore
    from wdhs_desktop.library.paper import paper_of_item
    from wdhs_desktop.places import LIBRARY, MEMBERS, SETTINGS, START
    from wdhs_desktop.register.list_records import OverviewChoice, OverviewKind
    from wdhs_desktop.register.paper.print_order import Maker, PrintOrder, make_paper
    from wdhs_desktop.register.store import RegisterStore

    start = startup.begin(folder / FILE, Paths.below(folder))
    if start is None:
        return 1
    program = Program(start, people_of)
    house, people, session = make(start.database, program.clock)
    program.show_closed(house)
    program.show_opened(session, people)
    for place in (START, LIBRARY, MEMBERS, SETTINGS):
        program.window.show_page(place)
        start.app.sendPostedEvents()
        if program.window.current_page != place or program.window.grab().isNull():
            return 1
    store = RegisterStore(session.records, program.clock)
    order = PrintOrder(OverviewChoice(kind=OverviewKind.LABELS), tuple(store.register.members))
    maker = Maker(session.person.name, house.collective.name, store.register.today, store.control_code())
    paper = make_paper(order, store.register, maker)
    program.stop()
    guides = LibraryStore(house, program.clock)
    bring_in_starter(guides, resources() / "library", program.clock)
    found = Finder(house, program.clock).search("vergoeding").found
    guide = paper_of_item(guides, found[0].line.id, program.clock) if found else None
    house.close()
    is_well = all(finding.level is Level.OK for finding in check_file(start.database))
    has_paper = paper.composed.pages and guide is not None and guide.pages
    return 0 if is_well and has_paper and program.window.windowTitle() else 1

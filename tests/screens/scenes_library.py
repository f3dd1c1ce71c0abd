"""The library: looking round, finding, reading, a plan, help, and a small screen's worth of dialogs."""

from __future__ import annotations

import tempfile
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget
from support.scripted_dialogs import ScriptedDialogs

from tests.screens.scene import scene
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.paths import resources
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.finding.search import Finder
from wdhs_desktop.library.keeping.starter import bring_in_starter
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.page import LibraryPage
from wdhs_desktop.library.records import HouseNote, Municipality, Plan
from wdhs_desktop.library.screen.missed_dialog import MissedDialog
from wdhs_desktop.library.screen.municipality_dialog import MunicipalityDialog
from wdhs_desktop.library.screen.plan_dialog import PlanDialog

CLOCK = FixedClock(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
FEAST = "ons-feest"


@cache
def jobs() -> JobRunner:
    return JobRunner()


@cache
def desk() -> LibraryDesk:
    """The library that comes with the program, as a house uses it."""
    folder = Path(tempfile.mkdtemp(prefix="wdhs-screens-"))
    house = House.create(folder / "collectief.wdhs", "Buurthuis De Linde", "buurthuis", CLOCK)
    store = LibraryStore(house, CLOCK)
    bring_in_starter(store, resources() / "library", CLOCK)
    store.mark_all_seen()
    store.set_bookmark("kascommissie", True)
    store.set_municipality(Municipality(name="Gemeente Utrecht", department="Vergunningen", phone="14 030"))
    store.save_note(
        HouseNote(
            id=b"",
            item=FEAST,
            heading_id="eerst-wat-voor-feest-is-het",
            quote="Eerst: wat voor feest is het?",
            text="Bij ons regelt Henk de tent. Vraag hem op tijd.",
            person="Ria",
            written_at=CLOCK.now(),
        )
    )
    return LibraryDesk(store, Finder(house, CLOCK), ScriptedDialogs(), CLOCK, jobs(), person=lambda: "Ria")


def page() -> LibraryPage:
    return LibraryPage(desk())


@scene("library-shelf")
def shelf() -> QWidget:
    made = page()
    made.show_topic("geld")
    return made


@scene("library-found")
def found() -> QWidget:
    made = page()
    made.search("vergoeding")
    made.open_item("vrijwilligersvergoeding")
    return made


@scene("library-nothing", opened_by="")
def nothing() -> QWidget:
    made = page()
    made.search("xylofoon")
    made.results.search.returnPressed.emit()
    return made


@scene("library-guide")
def guide() -> QWidget:
    made = page()
    made.show_topic("activiteiten")
    made.open_item(FEAST)
    return made


@scene("library-contents")
def contents() -> QWidget:
    made = page()
    made.open_item(FEAST)
    made.reader.guide.bar.contents.click()
    return made


@scene("library-find")
def find() -> QWidget:
    made = page()
    made.open_item(FEAST)
    made.reader.find_words()
    made.reader.guide.finding.words.setText("gemeente")
    return made


@scene("library-note")
def note() -> QWidget:
    made = page()
    made.open_item(FEAST)
    made.reader.guide.write_note()
    return made


@scene("library-plan")
def plan() -> QWidget:
    made = page()
    made.open_item(FEAST)
    kept = Plan(id=bytes(16), item=FEAST, name="Zomerfeest", day=date(2027, 6, 12), done=(0, 1))
    made.reader.show_plan(desk().store.save_plan(kept))
    return made


@scene("library-help", opened_by="")
def help_card() -> QWidget:
    made = page()
    made.open_item("veilig-thuis")
    return made


@scene("library-filters")
def filters() -> QWidget:
    made = page()
    for part in made.shelf.parts:
        part.head.setChecked(part is not made.shelf.topics)
    made.results.filters.setChecked(True)
    return made


@scene("library-dialog-gemeente", framed=False)
def municipality() -> QWidget:
    return MunicipalityDialog(Municipality())


@scene("library-dialog-plan", framed=False)
def plan_dialog() -> QWidget:
    return PlanDialog(CLOCK.today(), Plan(id=b"", item=FEAST, name="Zomerfeest", day=date(2027, 6, 12)))


@scene("library-dialog-notebook", framed=False)
def notebook() -> QWidget:
    store = desk().store
    store.note_missed("springkussen verzekeren", today=CLOCK.today())
    store.note_missed("", FEAST, today=CLOCK.today())
    return MissedDialog(desk())

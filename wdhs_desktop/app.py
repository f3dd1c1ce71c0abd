"""Puts everything together with plain constructors, and leads from one state to the next: no file, closed, opened."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QWidget

from wdhs_desktop import startup
from wdhs_desktop.__main__ import Options
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import SystemClock
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.paths import Paths
from wdhs_desktop.kit.settings import Settings
from wdhs_desktop.kit.text import translate
from wdhs_desktop.kit.widgets.dialogs import ScreenDialogs
from wdhs_desktop.people.collective_kinds import kinds_shown
from wdhs_desktop.places import LIBRARY, MEMBERS, SETTINGS, START
from wdhs_desktop.start.page import StartPage
from wdhs_desktop.window import Window

if TYPE_CHECKING:
    from wdhs_desktop.knowledge import Knowledge
    from wdhs_desktop.opened import Rooms
    from wdhs_desktop.people.session import Session
    from wdhs_desktop.people.store import PeopleStore
    from wdhs_desktop.printing.compose import Composed

MakePeople: TypeAlias = "Callable[[House], PeopleStore]"


def run(options: Options) -> int:
    """Run until the window closes; returns the exit code."""
    if options.demo:
        from wdhs_desktop import demo

        return demo.run(options)
    from wdhs_desktop.formats.sender import is_sender

    paths = Paths.of()
    sender = options.file if options.file is not None and is_sender(options.file) else None
    file = last_file(paths) if sender is not None or options.file is None else options.file
    start = startup.begin(file, paths, message=str(sender.absolute()) if sender is not None else "")
    if start is None:
        return 0
    program = Program(start)
    program.begin(options.page)
    if sender is not None:
        program.open_sender_file(str(sender))
    return program.go()


def last_file(paths: Paths) -> Path:
    """The file that was in use last on this account, or the usual place."""
    return Settings(paths.settings).database or paths.database


class Program:
    """One file in one window. `successor` holds the arguments with which the program starts itself again."""

    def __init__(self, start: startup.Start, make_people: MakePeople | None = None) -> None:
        self.start = start
        self.clock = SystemClock()
        self.jobs = JobRunner(on_bug=start.boundary.report)
        self.window = Window(start.theme, start.settings, self.clock)
        self.dialogs = ScreenDialogs(self.window)
        self.make_people: MakePeople = make_people or self._people_of
        self.house: House | None = None
        self.session: Session | None = None
        self.successor: list[str] = []
        self.extra: tuple[str, ...] = ()
        self.settle: Callable[[], None] = lambda: None
        self.knowledge: Knowledge | None = None
        self.rooms: Rooms | None = None
        self._has_doors = False
        self.window.page_shown.connect(self._see_to_doors)
        self.window.lock_wanted.connect(lambda: self.close_members(self.window.current_page))
        self.window.visitor_wanted.connect(lambda: self.close_members(START))
        self.window.unlock_wanted.connect(lambda: self.window.show_page(MEMBERS))
        self.window.find_wanted.connect(self.show_palette)
        self.window.help_wanted.connect(lambda: self.act("onderwerp:handleiding"))
        start.instance.asked.connect(self.open_sender_file)

    @property
    def collective_name(self) -> str:
        return self.house.collective.name if self.house is not None else ""

    def begin(self, page: str = "") -> None:
        """Show the first picture: the file while it is closed, or the first start."""
        file = self.start.database
        error: StorageError | None = None
        if file.exists():
            try:
                self._show_start(House.open(file, self.clock))
            except StorageError as found:
                error = found
        if self.house is None:
            self._show_first_start(error)
        elif page in {"", START}:
            self.window.show_page(START)
            QTimer.singleShot(startup.AFTER_FIRST_PICTURE, self._show_doors)
        else:
            self._show_doors()
            self.window.show_page(page)
        self.start.show(self.window)

    def go(self) -> int:
        """Run until the window closes, and start anew when that was asked for; returns the exit code."""
        code = self.start.app.exec()
        self.stop()
        if self.successor:
            QProcess.startDetached(self.successor[0], self.successor[1:])
        return code

    def stop(self) -> None:
        """Leave the house as it should be: no job, no key, the file free."""
        self.jobs.shutdown()
        if self.session is not None:
            self.session.close()
        if self.house is not None:
            self.house.close()
        self.start.finish()

    def _show_first_start(self, error: StorageError | None) -> None:
        from wdhs_desktop import first_time

        self.window.show_interlude(first_time.build(self, error), with_navigation=False)

    def show_closed(self, house: House) -> None:
        """The places that a visitor sees, and the door to the members."""
        self._show_start(house)
        self._show_doors()

    def _show_start(self, house: House) -> None:
        """The first picture: Start, and the names of the other places. Nothing else is loaded for it."""
        self.house = house
        name, kinds = house.collective.name, kinds_shown(house.collective.kind)
        self.window.set_header(name, kinds)
        page = StartPage(name, kinds)
        page.unlock_wanted.connect(self.window.unlock_wanted)
        page.acted.connect(self.act)
        self.window.add_page(START, page.accessibleName(), "start", page)
        self.window.add_page(LIBRARY, translate("Rooms", "Library"), "library", QWidget())
        self.window.add_page(MEMBERS, translate("Rooms", "Members"), "members", QWidget())
        self.window.add_page(SETTINGS, translate("SettingsPage", "Settings"), "settings", QWidget(), is_below=True)
        self.window.set_opened(None)

    def _see_to_doors(self, page: str) -> None:
        """Somebody was quicker than the rest of the start."""
        if self.house is not None and not self._has_doors and page != START:
            self._show_doors()
            self.window.show_page(page)

    def _show_doors(self) -> None:
        """What stands behind those names: the guides, the door to the members, and the settings."""
        from wdhs_desktop.knowledge import Knowledge
        from wdhs_desktop.people.unlock_page import UnlockPage
        from wdhs_desktop.settings.page import SettingsPage

        house = self.house
        if house is None or self._has_doors:
            return
        self._has_doors = True
        people = self.make_people(house)
        door = UnlockPage(people, self.jobs)
        door.opened.connect(lambda session: self.show_opened(session, people))
        self.window.add_page(MEMBERS, translate("Rooms", "Members"), "members", door)
        settings = SettingsPage(self.start.settings, self.start.theme, house.path)
        settings.lock_minutes_chosen.connect(self.window.set_lock_minutes)
        self.window.add_page(SETTINGS, settings.accessibleName(), "settings", settings, is_below=True)
        self.knowledge = Knowledge(self, house)
        self.knowledge.begin()

    def open_sender_file(self, path: str) -> None:
        """Somebody opened an `afzender.wdhs`, here or by starting the program once more."""
        self._show_doors()
        if self.knowledge is not None:
            self.knowledge.open_sender_file(Path(path))

    def act(self, action: str) -> None:
        """Do what a line, a tile or an answer on Start stands for."""
        if self.knowledge is not None and self.knowledge.knows(action):
            self.knowledge.act(action)
        elif self.rooms is not None:
            self.rooms.act(action)

    def show_palette(self) -> None:
        """Search everything that the person may see, over whatever page is shown."""
        if self.knowledge is not None:
            self.knowledge.show_palette()

    def _people_of(self, house: House) -> PeopleStore:
        from wdhs_desktop.people.store import PeopleStore

        return PeopleStore(house, clock=self.clock)

    def show_opened(self, session: Session, people: PeopleStore, wish: str = "") -> None:
        """The places of who opened the members. `wish` is what to do first, as `Rooms.act` knows it."""
        from wdhs_desktop.opened import Rooms
        from wdhs_desktop.settings.page import SettingsPage

        self.session = session
        rooms = self.rooms = Rooms(self, session, people)
        start, settings = self.window.page(START), self.window.page(SETTINGS)
        if isinstance(start, StartPage):
            rooms.show_on_start(start)
        if isinstance(settings, SettingsPage):
            rooms.show_on_settings(settings)
        self.window.add_page(MEMBERS, translate("Rooms", "Members"), "members", rooms.members)
        self.settle = rooms.members.settle
        self.window.set_opened(rooms.person_name)
        rooms.act(wish or ("password" if session.person.is_recovery else ""))

    def print_paper(self, paper: Composed, title: str) -> bool:
        """Show a sheet that must never become a file, and print it; gives whether it went to a printer."""
        from wdhs_desktop.people.sheet_dialog import print_sheet

        return print_sheet(self.window)(paper, title)

    def close_members(self, page: str) -> None:
        """End the process that saw plain text, and come back closed, at the same page."""
        if self.session is not None:
            self.start_again("--file", str(self.start.database), "--page", page or START)

    def start_again(self, *arguments: str) -> None:
        """Stop, and start anew: nothing of this process lingers."""
        self.settle()
        if self.knowledge is not None:
            self.knowledge.settle()
        self.successor = [*command(), *self.extra, *arguments]
        self.window.close()
        self.start.app.quit()


def command() -> tuple[str, ...]:
    """How this program is started, also when it is packaged."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "wdhs_desktop")

"""Puts the library of an open file together: the page Kennisbank, what Start asks of it, paper, and updates."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.jobs import Lane
from wdhs_desktop.kit.paths import resources
from wdhs_desktop.kit.text import translate
from wdhs_desktop.library.carrying.memory import FILE_NAME, SenderMemory
from wdhs_desktop.library.carrying.sync import Sync
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.finding.search import Finder
from wdhs_desktop.library.keeping.starter import bring_in_starter
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.page import LibraryPage
from wdhs_desktop.library.records import Filter
from wdhs_desktop.library.screen.door import Door
from wdhs_desktop.library.screen.print_page import PrintGuidePage
from wdhs_desktop.library.screen.wording import kind_icon, kind_word
from wdhs_desktop.places import LIBRARY, SETTINGS, START
from wdhs_desktop.settings.page import SettingsPage
from wdhs_desktop.start.page import StartPage
from wdhs_desktop.start.palette import Palette
from wdhs_desktop.start.records import Shortcut, Suggestion, Topic

if TYPE_CHECKING:
    from wdhs_desktop.app import Program
    from wdhs_desktop.house.file import House

MOST_SUGGESTIONS = 6
NEWS = "nieuwe-gidsen"


class Knowledge:
    """The library of one open file; lives as long as the file is open, whoever has opened the members."""

    def __init__(self, program: Program, house: House) -> None:
        self.program = program
        self.store = LibraryStore(house, program.clock)
        self.finder = Finder(house, program.clock)
        self.desk = LibraryDesk(
            self.store,
            self.finder,
            program.dialogs,
            program.clock,
            program.jobs,
            person=lambda: program.session.person.name if program.session is not None else "",
        )
        self.page = LibraryPage(self.desk)
        self.members: Callable[[str], tuple[Suggestion, ...]] = lambda _text: ()
        paths = program.start.paths
        sync = Sync(self.store, SenderMemory(paths.data / FILE_NAME), program.clock, paths.cache / "gidsen")
        self.door = Door(self.desk, sync, self._show, self._leave)
        self._came_from = LIBRARY
        self._connect()

    def _connect(self) -> None:
        self.page.print_wanted.connect(lambda item: self._print(PrintGuidePage.for_item(self.desk, item)))
        self.page.topic_print_wanted.connect(lambda topic: self._print(PrintGuidePage.for_topic(self.desk, topic)))
        self.page.plan_print_wanted.connect(lambda plan: self._print(PrintGuidePage.for_plan(self.desk, plan)))
        self.page.update_wanted.connect(self.door.look_for_news)
        self.door.item_wanted.connect(lambda item: self.act(f"gids:{item}"))
        self.door.senders_wanted.connect(self._show_senders)
        self.door.watch(self.page, self.page.notice)
        self.desk.signals.library_changed.connect(self.show_on_start)

    def _print(self, paper: PrintGuidePage) -> None:
        paper.closed.connect(lambda: self._leave(paper))
        self._show(paper)

    def _show(self, page: QWidget) -> None:
        self._came_from = self.program.window.current_page or self._came_from
        self.program.window.show_interlude(page)

    def _leave(self, page: QWidget) -> None:
        self.program.window.end_interlude(page, self._came_from)

    def _show_senders(self) -> None:
        self.program.window.show_page(SETTINGS)
        settings = self.program.window.page(SETTINGS)
        if isinstance(settings, SettingsPage):
            settings.go_to_library()

    def open_sender_file(self, path: Path) -> None:
        """Somebody opened an `afzender.wdhs`."""
        self.door.open_sender_file(path)

    def begin(self) -> None:
        """Bring in the library of the program when it is newer, and let Start ask."""
        program = self.program
        program.window.add_page(LIBRARY, translate("Rooms", "Library"), "library", self.page)
        settings = program.window.page(SETTINGS)
        if isinstance(settings, SettingsPage):
            settings.show_library(self.door.make_panel())
        start = program.window.page(START)
        if isinstance(start, StartPage):
            start.search_wanted.connect(self.search)
        folder = resources() / "library"
        job = program.jobs.start(
            lambda progress: bring_in_starter(self.store, folder, program.clock, progress), Lane.WRITE
        )
        self.desk.signals.library_changed.connect(self._prepare)
        job.finished.connect(self._open_to_questions)
        job.failed.connect(self._say)

    def _open_to_questions(self, brought_in: object) -> None:
        """The page is read again only when something came in; otherwise it waits until somebody comes to it."""
        if brought_in is not None:
            self.desk.signals.announce()
        else:
            self.show_on_start()
            self._prepare()

    def _say(self, error: UserError) -> None:
        self.desk.signals.announce()
        self.page.notice.show_error(error)

    def _prepare(self) -> None:
        """Read the words beside the screen, so that the first search doesn't wait for them."""
        self.program.jobs.start(lambda _progress: self.finder.prepare(), Lane.READ)

    def settle(self) -> None:
        """Keep a note that is half written, before the members close."""
        self.page.reader.guide.settle()

    def show_palette(self) -> None:
        """Search everything, over whatever page is shown."""
        palette = Palette(self.ask, self.program.jobs, self.members, self.program.window)
        palette.chosen.connect(self.program.act)
        palette.search_wanted.connect(self.search)
        palette.open()

    def show_on_start(self) -> None:
        """The subjects and the tiles of a visitor, and answers to what is typed."""
        start = self.program.window.page(START)
        if not isinstance(start, StartPage):
            return
        topics = {topic.id: topic for topic in self.store.library().topics}
        counted = self.store.counts(Filter(), self.program.clock.today()).topics
        shown = [topics[count.value] for count in counted if count.value in topics]
        start.closed.show_topics(tuple(Topic(icon=t.icon, title=t.title, action=f"onderwerp:{t.id}") for t in shown))
        start.closed.finder.set_source(self.ask, self.program.jobs)

    def ask(self, text: str) -> tuple[Suggestion, ...]:
        """Guides and help that may be looked for. Runs beside the screen."""
        return tuple(
            Suggestion(
                icon=kind_icon(one.line.kind),
                title=one.line.title,
                text=one.line.text,
                kind=kind_word(one.line.kind, one.line.sort),
                action=f"gids:{one.line.id}",
            )
            for one in self.finder.search(text, limit=MOST_SUGGESTIONS).found
        )

    def news(self) -> int:
        """How many guides are new or changed since somebody last looked."""
        return self.store.counts(Filter(), self.program.clock.today()).new

    def act(self, action: str) -> None:
        """Go to what a line of Start or an answer stands for."""
        what, _, rest = action.partition(":")
        if what == "gids":
            item, _, heading = rest.partition("#")
            self.program.window.show_page(LIBRARY)
            self.page.open_item(item, heading)
        elif what == "onderwerp":
            self.program.window.show_page(LIBRARY)
            self.page.show_topic(rest)
        elif action in ("gidsen", NEWS):
            self.program.window.show_page(LIBRARY)
            if action == NEWS:
                self.page.show_new()

    @staticmethod
    def knows(action: str) -> bool:
        """Whether `act` is the one to do this."""
        return action.partition(":")[0] in ("gids", "onderwerp", "gidsen", NEWS)

    def search(self, text: str) -> None:
        """Show all that is found for these words."""
        self.program.window.show_page(LIBRARY)
        self.page.search(text)


def reading_door() -> Shortcut:
    return Shortcut(
        action="gidsen",
        icon="library",
        title=translate("Rooms", "Read guides"),
        text=translate("Rooms", "From money to fire safety, in plain words"),
    )

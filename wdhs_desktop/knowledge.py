"""Puts the library of an open file together: the page Kennisbank, what Start asks of it, paper, and updates."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.jobs import Lane
from wdhs_desktop.kit.paths import resources
from wdhs_desktop.kit.text import translate
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.page import LibraryPage
from wdhs_desktop.library.records import Filter
from wdhs_desktop.library.screen.wording import kind_icon, kind_word
from wdhs_desktop.library.search import Finder
from wdhs_desktop.library.starter import bring_in_starter
from wdhs_desktop.library.store import LibraryStore
from wdhs_desktop.places import LIBRARY, START
from wdhs_desktop.start.page import StartPage
from wdhs_desktop.start.palette import Palette
from wdhs_desktop.start.records import Shortcut, Suggestion, Topic

if TYPE_CHECKING:
    from wdhs_desktop.app import Program
    from wdhs_desktop.house.file import House

MOST_SUGGESTIONS = 6
STARTING_TOPIC = "beginnen"


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
        self._members: Callable[[str], tuple[Suggestion, ...]] = lambda _text: ()

    def begin(self) -> None:
        """Bring in the library of the program when it is newer, and let Start ask."""
        program = self.program
        program.window.add_page(LIBRARY, translate("Rooms", "Library"), "library", self.page)
        start = program.window.page(START)
        if isinstance(start, StartPage):
            start.acted.connect(self.act)
            start.search_wanted.connect(self.search)
        folder = resources() / "library"
        job = program.jobs.start(
            lambda progress: bring_in_starter(self.store, folder, program.clock, progress), Lane.WRITE
        )
        job.finished.connect(lambda _outcome: self.refresh())
        job.failed.connect(self._say)

    def _say(self, error: UserError) -> None:
        self.page.notice.show_error(error)
        self.refresh()

    def refresh(self) -> None:
        """Show what the library holds now, on its page and on Start."""
        self.page.refresh()
        start = self.program.window.page(START)
        if isinstance(start, StartPage):
            self.show_on_start(start)

    def show_palette(self) -> None:
        """Search everything, over whatever page is shown."""
        palette = Palette(self.ask, self.program.jobs, self.program.window)
        palette.chosen.connect(self.act)
        palette.search_wanted.connect(self.search)
        palette.open()

    def show_on_start(self, start: StartPage) -> None:
        """The subjects and the tiles of a visitor, and answers to what is typed."""
        topics = {topic.id: topic for topic in self.store.library().topics}
        counted = self.store.counts(Filter(), self.program.clock.today()).topics
        shown = [topics[count.value] for count in counted if count.value in topics]
        start.closed.show_topics(tuple(Topic(icon=t.icon, title=t.title, action=f"onderwerp:{t.id}") for t in shown))
        start.closed.show_doors(_doors(has_start=any(topic.id == STARTING_TOPIC for topic in shown)))
        start.closed.finder.set_source(self.ask, self.program.jobs)

    def set_members(self, ask: Callable[[str], tuple[Suggestion, ...]]) -> None:
        """Who else answers, while the members are open."""
        self._members = ask

    def ask(self, text: str) -> tuple[Suggestion, ...]:
        """What may be looked for: members first, when they are open, then guides and help. Runs beside the screen."""
        people = self._members(text)[: MOST_SUGGESTIONS // 2]
        answer = self.finder.search(text, limit=MOST_SUGGESTIONS - len(people))
        found = (
            Suggestion(
                icon=kind_icon(one.line.kind),
                title=one.line.title,
                text=one.line.text,
                kind=kind_word(one.line.kind, one.line.sort),
                action=f"gids:{one.line.id}#{one.heading_id}",
            )
            for one in answer.found
        )
        return (*people, *found)

    def act(self, action: str) -> None:
        """Go to what a line of Start or an answer stands for; anything else is for others."""
        what, _, rest = action.partition(":")
        if what == "gids":
            item, _, heading = rest.partition("#")
            self.program.window.show_page(LIBRARY)
            self.page.open_item(item, heading)
        elif what == "onderwerp":
            self.program.window.show_page(LIBRARY)
            self.page.show_topic(rest)
        elif action == "gidsen":
            self.program.window.show_page(LIBRARY)

    def search(self, text: str) -> None:
        """Show all that is found for these words."""
        self.program.window.show_page(LIBRARY)
        self.page.search(text)


def _doors(*, has_start: bool) -> tuple[Shortcut, ...]:
    read = Shortcut(
        action="gidsen",
        icon="library",
        title=translate("Rooms", "Read guides"),
        text=translate("Rooms", "From money to fire safety, in plain words"),
    )
    plan = Shortcut(
        action=f"onderwerp:{STARTING_TOPIC}",
        icon="heart",
        title=translate("Rooms", "I have a plan"),
        text=translate("Rooms", "How you start something together, step by step"),
    )
    return (read, plan) if has_start else (read,)

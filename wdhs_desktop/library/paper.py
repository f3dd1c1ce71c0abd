"""Paper of what lies in the library: one guide or card, a planning with dates, a topic, or everything.

Reads the store and knows no widget, so that the screen and the command line print the same.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wdhs_desktop.formats.blocks import When
from wdhs_desktop.formats.items import AnyItem, Attachment, Guide
from wdhs_desktop.formats.paper import TEMPLATE, Paper, Print, Ticks, booklet_paper, item_paper
from wdhs_desktop.formats.paper_words import address_of, shown_address
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.errors import StorageError, UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, day_of_week, translate
from wdhs_desktop.library.plan_days import due_on
from wdhs_desktop.library.records import Filter, Municipality, Plan
from wdhs_desktop.printing.compose import Composed, compose_template

if TYPE_CHECKING:
    from wdhs_desktop.kit.progress import Progress
    from wdhs_desktop.library.keeping.store import LibraryStore

GONE = QT_TRANSLATE_NOOP("Errors", "This isn't in the library (any more).")
SEARCH = QT_TRANSLATE_NOOP("Errors", "Search for it in the Library.")
NO_TOPIC = QT_TRANSLATE_NOOP("Errors", "There is nothing about “{topic}” to print.")


def paper_of_item(
    store: LibraryStore, item: str, clock: Clock, plan: Plan | None = None, progress: Progress | None = None
) -> Composed:
    """One guide or card; with a plan it has the dates of that plan. Raises UserError when it isn't here."""
    found = store.item(item)
    if found is None:
        raise UserError(GONE, SEARCH)
    room = _Room(store, clock)
    room.own(found)
    return room.compose(item_paper(found, room.way(plan)), progress)


def paper_of_topic(store: LibraryStore, topic: str, clock: Clock, progress: Progress | None = None) -> Composed:
    """Everything about a topic as a booklet. Raises UserError when there is nothing."""
    room = _Room(store, clock)
    items = room.items(Filter(topic=topic), progress)
    title = next((one.title for one in store.library().topics if one.id == topic), topic)
    if not items:
        raise UserError(NO_TOPIC, SEARCH, topic=title)
    return room.compose(booklet_paper(title, [("", items)], room.way()), progress)


def paper_of_all(store: LibraryStore, clock: Clock, progress: Progress | None = None) -> Composed:
    """The whole library as a book with a chapter for each topic. Raises UserError when it is empty."""
    room, library = _Room(store, clock), store.library()
    items = room.items(Filter(), progress)
    if not items:
        raise UserError(NO_TOPIC, SEARCH, topic=library.name)
    titles = {topic.id: topic.title for topic in library.topics}
    homes = dict.fromkeys([*titles, *(item.topic for item in items)])
    chapters = [(titles.get(home, home), [item for item in items if item.topic == home]) for home in homes]
    return room.compose(booklet_paper(library.name, chapters, room.way()), progress)


class _Room:
    """What all paper of one library shares: whose it is, today, and where everything comes from."""

    def __init__(self, store: LibraryStore, clock: Clock) -> None:
        self._store, self._today = store, clock.today()
        self._days = {one.id: one.checked_at or one.added_at for one in store.senders()}
        self._owners: dict[str, str] = {}

    def items(self, wanted: Filter, progress: Progress | None) -> list[AnyItem]:
        """In the order of the lists. What is damaged is left out: the rest may be needed all the more."""
        found: list[AnyItem] = []
        for line in self._store.lines(wanted, self._today):
            if progress is not None:
                progress.check()
            item = self._item(line.id, line.sender)
            if item is not None:
                self.own(item)
                found.append(item)
        return found

    def _item(self, item: str, sender: bytes = b"") -> AnyItem | None:
        try:
            return self._store.item(item, sender)
        except StorageError:
            return None

    def own(self, item: AnyItem) -> None:
        """Remember whose pictures these are."""
        if isinstance(item, Guide):
            self._owners |= {attachment.path: item.id for attachment in item.attachments}

    def way(self, plan: Plan | None = None) -> Print:
        return Print(
            publisher=self._store.library().publisher,
            printed_on=self._today,
            file=self._file,
            gemeente=gemeente_lines(self._store.municipality()),
            ticks=_ticks(plan) if plan is not None else Ticks(),
            subtitle=_plan_words(plan) if plan is not None else "",
            beside=self._beside,
            brought_in=self._brought_in,
        )

    def compose(self, paper: Paper, progress: Progress | None) -> Composed:
        if progress is not None:
            progress.check()
        return compose_template(TEMPLATE, paper.data, paper.files)

    def _file(self, attachment: Attachment) -> bytes:
        owner = self._owners.get(attachment.path, "")
        try:
            return self._store.attachment(owner, attachment.file) or b""
        except StorageError:
            return b""

    def _beside(self, item: str) -> str:
        """How to reach who can help; of a guide that isn't on this paper there is nothing to say."""
        found = self._item(item)
        if found is None or isinstance(found, Guide):
            return ""
        return shown_address(address_of(found))

    def _brought_in(self, item: str) -> date | None:
        line = self._store.line(item)
        moment = self._days.get(line.sender) if line is not None else None
        return moment.astimezone().date() if moment is not None else None


def gemeente_lines(own: Municipality) -> tuple[str, ...]:
    """The own gemeente as it stands on paper; empty until somebody filled it in."""
    name = ", ".join(part for part in (own.name, own.department) if part)
    return tuple(part for part in (name, own.phone, own.email, shown_address(own.website)) if part)


def _ticks(plan: Plan) -> Ticks:
    return Ticks(due=lambda when: due_words_on(plan.day, when), done=frozenset(plan.done))


def due_words_on(day: date, when: When) -> str:
    """The day of a step with its day of the week: wo 14 april 2027."""
    return day_of_week(due_on(day, when))


def _plan_words(plan: Plan) -> str:
    day = due_words_on(plan.day, When())
    return translate("Paper", "{name} on {day}").format(name=plan.name, day=day) if plan.name else day

"""Bringing guides in on the screen: first what would change and how much that is, then fetching, then what came in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wdhs_desktop.kit.jobs import Lane
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.library.carrying.routes import FolderRoute, Route
from wdhs_desktop.library.carrying.sync import Sync
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.records import Outcome, WhatChanges
from wdhs_desktop.library.screen.place_choice import PlaceChoice
from wdhs_desktop.library.screen.sticks import Sticks
from wdhs_desktop.library.screen.task_page import TaskPage
from wdhs_desktop.library.screen.update_summary import UpdateSummary


class UpdatePage(TaskPage):
    """Call `begin` once it is shown. Without a route it first asks for a stick or a folder.

    `brought_in` comes with the Outcome, `item_wanted` with the id of what somebody wants to read.
    """

    item_wanted = Signal(str)
    brought_in = Signal(object)

    def __init__(
        self,
        desk: LibraryDesk,
        sync: Sync,
        sender: bytes,
        route: Route | None = None,
        sticks: Sticks | None = None,
        parent: QWidget | None = None,
    ) -> None:
        name = next((one.name for one in desk.store.senders() if one.id == sender), "")
        super().__init__(self.tr("Fetch guides"), name, desk.jobs, parent)
        self._desk, self._sync, self._sender, self._route = desk, sync, sender, route
        self._is_fetching = False
        question = self.tr("Which folder holds the guides?")
        self.place = PlaceChoice(sticks or Sticks(), desk.jobs, question, of=sender, to_write=False)
        self.summary = UpdateSummary(desk.store)
        self.from_stick = Button(self.tr("From a stick…"), "import")
        self.card.body.addWidget(self.place)
        self.card.body.addWidget(self.summary)
        self.place.hide()
        self.add_button(self.from_stick)
        self.work.stopped.connect(self._say_stopped)
        self.place.changed.connect(self._allow)
        self.summary.changed.connect(self._allow)
        self.summary.item_wanted.connect(self.item_wanted)
        self.from_stick.clicked.connect(self.choose_place)

    def begin(self) -> None:
        """Look what is new, or ask where."""
        if self._route is None:
            self.choose_place()
        else:
            self.look()

    # Where from

    def choose_place(self) -> None:
        """Ask for a stick or a folder."""
        self.work.drop()
        self._clear()
        self.place.show()
        self.say(
            self.tr("Where are the guides?"),
            self.tr("Put the stick in this PC, or point at the folder. Nothing is fetched before you have seen it."),
        )
        self.offer(self.tr("Look what is on it"), self._take_place, self.tr("Not now"))
        self._allow()
        self.place.look()

    def _take_place(self) -> None:
        path = self.place.path
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """See what a stick or a folder brings."""
        self._route = FolderRoute(path)
        self.look()

    def _allow(self) -> None:
        """The main button waits for a place, or for a tick when there is nothing else to fetch."""
        changes = self.summary.changes
        if not self.place.isHidden():
            self.go.setEnabled(self.place.path is not None)
        elif changes is not None and changes.is_nothing and changes.files:
            self.go.setEnabled(self.summary.length > 0)
        else:
            self.go.setEnabled(True)

    # Looking

    def look(self) -> None:
        """See what would change; only lists come in."""
        sync, sender, route = self._sync, self._sender, self._route
        if route is None:
            return
        self._clear()
        self._is_fetching = False
        looking = self.tr("Looking what is new")
        self.say(looking, self.tr("Only the lists come in now. After that you decide what is fetched."))
        self.offer("", None, self.tr("Not now"))
        self.work.run(looking, lambda progress: sync.look(sender, route, progress), self.show_changes)

    def show_changes(self, changes: WhatChanges) -> None:
        """Say what an update would do, before it is done."""
        assert self._route is not None
        self._clear()
        self.summary.show_changes(changes, is_stick=self._route.is_stick)
        about = self.summary.source_of(changes, self._route)
        if not changes.is_nothing or changes.fetch:
            self.say(self.summary.heading_of(changes), about)
            self.go.setAccessibleDescription(f"{about} {self.summary.spoken}")
            self.offer(self.tr("Fetch"), self.fetch, self.tr("Not now"))
            self._note_looked()
            return
        self.say(self.tr("You have everything"), about)
        if changes.files:
            self.offer(self.tr("Fetch"), self.fetch, self.tr("Done"))
        else:
            self.offer(self.tr("Done"), None, "")
        self._allow()
        self._renew()

    def _renew(self) -> None:
        """Take in the newest signatures in silence, so that they don't run out; if it fails, the next time will do."""
        sync, sender, route, signals = self._sync, self._sender, self._route, self._desk.signals
        if route is not None:
            job = self._desk.jobs.start(lambda progress: sync.fetch(sender, route, (), progress), Lane.WRITE)
            job.finished.connect(lambda _outcome: signals.announce())

    def _note_looked(self) -> None:
        store, sender, signals = self._desk.store, self._sender, self._desk.signals
        job = self._desk.jobs.start(lambda _progress: store.note_checked(sender), Lane.WRITE)
        job.finished.connect(lambda _nothing: signals.announce())

    # Fetching

    def fetch(self) -> None:
        """Bring in what was shown, with the large files that are ticked."""
        sync, sender, route, wanted = self._sync, self._sender, self._route, self.summary.files.wanted
        if route is None:
            return
        self.notice.clear()
        self._is_fetching = True
        self.from_stick.hide()
        self.summary.files.setEnabled(False)
        self.offer("", None, "")
        self.work.run(
            self.tr("Fetching the guides"),
            lambda progress: sync.fetch(sender, route, wanted, progress),
            self._show_outcome,
            Lane.WRITE,
        )

    def _show_outcome(self, outcome: Outcome) -> None:
        self._is_fetching = False
        self.notice.clear()
        self._desk.signals.announce()
        self.summary.show_outcome(outcome)
        counted = self.summary.counted(len(outcome.new), len(outcome.changed), len(outcome.withdrawn))
        self.say(self.tr("The guides are in"), counted or self.tr("Everything is here now, also without internet."))
        self.offer(self.tr("Done"), None, "")
        self._allow()
        if outcome.refused:
            said = self.tr("%n item(s) broke a rule and stayed out. Tell the afzender.", "", len(outcome.refused))
            self.notice.show_message(NoticeKind.WAIT, said)
        self.brought_in.emit(outcome)

    # What may go wrong

    def fail(self, error: BaseException) -> None:
        """Say what went wrong, that nothing is lost, and offer to try again."""
        super().fail(error)
        if self._is_fetching:
            self.say(
                self.tr("Not everything could be fetched"),
                self.tr("Your guides are as they were. What was fetched already waits for the next try."),
            )
            self._offer_again(self.tr("Try again"), self.fetch)
        else:
            self.say(self.tr("Looking didn't work"), self.tr("Your guides are as they were."))
            self._offer_again(self.tr("Try again"), self.look)

    def _say_stopped(self) -> None:
        if self._is_fetching:
            self.say(
                self.tr("Stopped"),
                self.tr("Your guides are as they were. What was fetched already is kept: you go on where you were."),
            )
            self._offer_again(self.tr("Go on fetching"), self.fetch)
        else:
            self.say(self.tr("Stopped"), self.tr("Nothing has changed."))
            self._offer_again(self.tr("Look again"), self.look)

    def _offer_again(self, words: str, again: Callable[[], object]) -> None:
        self.summary.files.setEnabled(True)
        self.offer(words, again, self.tr("Not now"))
        self.from_stick.show()

    def _clear(self) -> None:
        self.notice.clear()
        self.summary.clear()
        self.place.hide()
        self.from_stick.hide()
        self._allow()

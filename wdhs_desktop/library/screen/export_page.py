"""Passing guides on: the signed library of one afzender on a stick, read back before it is called done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wdhs_desktop.kit.jobs import Progress
from wdhs_desktop.kit.theme import Role, Size
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.carrying.sync import Sync
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.screen.amounts import size_words
from wdhs_desktop.library.screen.place_choice import PlaceChoice
from wdhs_desktop.library.screen.sticks import Sticks
from wdhs_desktop.library.screen.task_page import TaskPage

if TYPE_CHECKING:
    from wdhs_desktop.library.carrying.exporting import ExportOutcome


class ExportPage(TaskPage):
    """Call `begin` once it is shown."""

    def __init__(
        self,
        desk: LibraryDesk,
        sync: Sync,
        sender: bytes,
        sticks: Sticks | None = None,
        parent: QWidget | None = None,
    ) -> None:
        name = next((one.name for one in desk.store.senders() if one.id == sender), "")
        super().__init__(self.tr("Put guides on a stick"), name, desk.jobs, parent)
        self._desk, self._sync, self._sender = desk, sync, sender
        question = self.tr("In which folder?")
        self.place = PlaceChoice(sticks or Sticks(), desk.jobs, question, of=sender, to_write=True)
        self.amount = Text("", Size.SMALL, Role.MUTED)
        self.another = Button(self.tr("Another stick"), "export")
        for part in (self.place, self.amount):
            self.card.body.addWidget(part)
        self.amount.hide()
        self.add_button(self.another)
        self.place.changed.connect(self._allow)
        self.another.clicked.connect(self.begin)
        self.work.stopped.connect(self._say_stopped)

    def begin(self) -> None:
        """Ask for a stick, and say how much goes on it."""
        self.notice.clear()
        self._choose()
        self.place.look()
        store, sender = self._desk.store, self._sender

        def work(progress: Progress) -> int:
            length = sum(map(len, store.metadata(sender).values()))
            for _path, body in store.raw_targets(sender):
                progress.check()
                length += len(body)
            return length

        self._desk.jobs.start(work).finished.connect(self._show_size)

    def _choose(self) -> None:
        self.another.hide()
        self.place.show()
        self.say(
            self.tr("On which stick?"),
            self.tr(
                "Another PC can bring them in from the stick, without internet. Other files on it stay as they are."
            ),
        )
        self.offer(self.tr("Put them on it"), self.export, self.tr("Not now"))
        self._allow()

    def _allow(self) -> None:
        self.go.setEnabled(self.place.path is not None or self.place.isHidden())

    def _show_size(self, length: int) -> None:
        self.amount.setText(self.tr("About {size} goes on it.").format(size=size_words(length)))
        self.amount.setVisible(not self.place.isHidden())

    def export(self) -> None:
        """Write it, and read all of it back."""
        folder, sync, sender = self.place.path, self._sync, self._sender
        if folder is None:
            return
        self.notice.clear()
        self.place.setEnabled(False)
        self.offer("", None, "")
        self.work.run(
            self.tr("Writing the guides and reading them back"),
            lambda progress: sync.export(sender, folder, progress),
            self._show_outcome,
        )

    def _show_outcome(self, outcome: ExportOutcome) -> None:
        self.place.setEnabled(True)
        self.place.hide()
        self.amount.hide()
        lines = [
            self.tr("%n guide(s) and other items, {size}, in the folder “{folder}”.", "", outcome.items).format(
                size=size_words(outcome.bytes), folder=outcome.folder.name
            ),
            self.tr("Everything was read back, and it is right."),
        ]
        if outcome.left_out:
            lines.append(
                self.tr("%n large file(s) aren't on this PC, so not on the stick either.", "", outcome.left_out)
            )
        self.say(self.tr("Done. Take the stick out safely."), " ".join(lines))
        self.go.setEnabled(True)
        self.another.show()
        self.offer(self.tr("Done"), None, "")

    def fail(self, error: BaseException) -> None:
        """Say what went wrong; another stick may be chosen."""
        super().fail(error)
        self._try_again()

    def _say_stopped(self) -> None:
        self._try_again()
        self.notice.show_message(
            NoticeKind.INFO, self.tr("Stopped. The stick isn't complete; put them on it again before you use it.")
        )

    def _try_again(self) -> None:
        self.place.setEnabled(True)
        self._choose()

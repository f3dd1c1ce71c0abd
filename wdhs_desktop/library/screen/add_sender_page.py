"""Getting to trust an afzender: its name and its fingerprint, and the question that a person has to answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wdhs_desktop.formats import sender as sender_file
from wdhs_desktop.formats.sender import Sender
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.theme import Role, Size
from wdhs_desktop.kit.widgets.card import Section
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.carrying.routes import FolderRoute, Route, WebRoute, libraries_in
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.screen.task_page import TaskPage

FILE_FILTER = "*.wdhs"
MOST_ADDRESSES = 5


class AddSenderPage(TaskPage):
    """`added` comes with the id of the afzender, and the route to its guides or None."""

    added = Signal(bytes, object)

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add an afzender"), "", desk.jobs, parent)
        self._desk = desk
        self._sender: Sender | None = None
        self._path = Path()
        self.fingerprint = Text("", Size.TITLE, selectable=True)
        self.fingerprint.setAccessibleName(self.tr("Fingerprint"))
        self.addresses = Text("", selectable=True)
        self.compare = Text("")
        self._mark = Section(self.tr("Fingerprint"))
        self._mark.body.addWidget(self.fingerprint)
        self._mark.body.addWidget(self.compare)
        self._where = Section(self.tr("Where its guides come from"))
        self._where.body.addWidget(self.addresses)
        self._meaning = Text(
            self.tr(
                "From then on you can read what this afzender publishes. It can't see anything of your collective, "
                "and you can take it away again."
            ),
            role=Role.MUTED,
        )
        for part in (self._mark, self._where, self._meaning):
            self.card.body.addWidget(part)
        self._show_details(False)

    def choose_file(self) -> bool:
        """Ask for the file of an afzender; gives whether one was chosen."""
        path = self._desk.dialogs.open_file(
            self.tr("Which file of an afzender?"), (self.tr("Afzender of guides ({files})").format(files=FILE_FILTER),)
        )
        if path is None:
            return False
        self.open_sender_file(path)
        return True

    def open_sender_file(self, path: Path) -> None:
        """Show who is in the file, and ask. Nothing counts before the person says so."""
        self.notice.clear()
        self._path, self._sender = path, None
        try:
            self._sender = sender_file.read(path)
        except UserError as error:
            self._show_details(False)
            self.say(self.tr("This is no afzender"))
            self.offer(self.tr("Choose another file…"), self.choose_file, self.tr("Not now"))
            self.notice.show_error(error)
            return
        self._show(self._sender)

    def _show(self, sender: Sender) -> None:
        known = next((one for one in self._desk.store.senders() if one.id.hex() == sender.id), None)
        self.fingerprint.setText(sender.fingerprint)
        spelled = " ".join(sender.fingerprint)
        self.fingerprint.setAccessibleDescription(spelled)
        self.compare.setText(
            self.tr(
                "Compare these letters and digits with what {name} shows itself: on its own website, on paper or by "
                "phone. They must be exactly the same."
            ).format(name=sender.name)
        )
        shown = sender.addresses[:MOST_ADDRESSES]
        self.addresses.setText("\n".join(shown) or self.tr("Only from a stick or a folder."))
        self._show_details(True)
        if known is not None and known.fingerprint == sender.fingerprint:
            self.say(
                self.tr("You know {name} already").format(name=sender.name),
                self.tr("It has the same fingerprint. If you go on, only its name and addresses are renewed."),
            )
            self.offer(self.tr("Go on"), self._trust, self.tr("Not now"))
        else:
            self.say(self.tr("Do you trust {name}?").format(name=sender.name))
            self.offer(self.tr("Yes, I have compared them"), self._trust, self.tr("No"))

    def _trust(self) -> None:
        sender = self._sender
        if sender is None:
            return
        try:
            known = self._desk.store.add_sender(sender)
        except UserError as error:
            self.fail(error)
            self.offer(self.tr("Choose another file…"), self.choose_file, self.tr("Not now"))
            return
        self._desk.signals.announce()
        self.added.emit(known.id, self._route(sender))

    def _route(self, sender: Sender) -> Route | None:
        """The stick on which the file lies, or else the web; None when there is neither."""
        folder = self._path.parent
        for place in (folder.parent, folder):
            if folder in libraries_in(place):
                return FolderRoute(place)
        return WebRoute(sender.addresses) if sender.addresses else None

    def _show_details(self, is_shown: bool) -> None:
        for part in (self._mark, self._where, self._meaning):
            part.setVisible(is_shown)

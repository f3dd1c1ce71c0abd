"""Leads from page to page when guides come in or go out; whoever owns the window only shows what it is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.library.carrying.routes import FolderRoute, Route, WebRoute
from wdhs_desktop.library.carrying.sync import Sync
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.screen.add_sender_page import AddSenderPage
from wdhs_desktop.library.screen.export_page import ExportPage
from wdhs_desktop.library.screen.senders_panel import SendersPanel
from wdhs_desktop.library.screen.stick_watch import StickWatch
from wdhs_desktop.library.screen.sticks import Sticks
from wdhs_desktop.library.screen.task_page import TaskPage
from wdhs_desktop.library.screen.update_page import UpdatePage


class Door(QObject):
    """`show` puts a page in the window, `leave` takes it away again and goes back to where the person was.

    `item_wanted` comes with the id of what somebody wants to read, `senders_wanted` when there is nothing to look at
    by itself: no afzender with an address, or more than one.
    """

    item_wanted = Signal(str)
    senders_wanted = Signal()

    def __init__(
        self,
        desk: LibraryDesk,
        sync: Sync,
        show: Callable[[QWidget], object],
        leave: Callable[[QWidget], object],
        sticks: Sticks | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._sync, self._show, self._leave = desk, sync, show, leave
        self._sticks = sticks or Sticks()
        self._pages: list[TaskPage] = []

    def make_panel(self) -> SendersPanel:
        """The afzenders, for the settings."""
        panel = SendersPanel(self._desk, self._sticks)
        panel.look_wanted.connect(self.look)
        panel.stick_wanted.connect(lambda sender: self.bring_in(sender, None))
        panel.export_wanted.connect(self.export)
        panel.add_wanted.connect(self.open_sender_file)
        self._follow(panel.watch)
        return panel

    def watch(self, page: QWidget, notice: Notice) -> StickWatch:
        """Notice a stick with guides whenever this page is shown."""
        made = StickWatch(self._desk, page, notice, self._sticks)
        self._follow(made)
        return made

    def look_for_news(self) -> None:
        """Look at the one afzender that has an address, or let the person choose."""
        known = [one for one in self._desk.store.senders() if one.addresses]
        if len(known) == 1:
            self.look(known[0].id)
        else:
            self.senders_wanted.emit()

    def look(self, sender: bytes) -> None:
        """Look for news of one afzender on the web."""
        known = next((one for one in self._desk.store.senders() if one.id == sender), None)
        if known is not None and known.addresses:
            self.bring_in(sender, WebRoute(known.addresses))

    def bring_in(self, sender: bytes, route: Route | None) -> UpdatePage:
        """Bring guides in; without a route the person points at a stick or a folder.

        A page of the same afzender that is still busy is shown again.
        """
        busy = next((one for one in self._pages if _is_busy(one) and one.objectName() == sender.hex()), None)
        if isinstance(busy, UpdatePage):
            self._show(busy)
            return busy
        page = UpdatePage(self._desk, self._sync, sender, route, self._sticks)
        page.setObjectName(sender.hex())
        page.item_wanted.connect(lambda item: self._read(page, item))
        self._open(page)
        page.begin()
        return page

    def export(self, sender: bytes) -> ExportPage:
        """Put the guides of one afzender on a stick."""
        page = ExportPage(self._desk, self._sync, sender, self._sticks)
        self._open(page)
        page.begin()
        return page

    def open_sender_file(self, path: Path) -> AddSenderPage:
        """Show who is in an `afzender.wdhs`, ask, and go on to its guides."""
        page = AddSenderPage(self._desk)
        page.added.connect(lambda sender, route: self._go_on(page, sender, route))
        page.open_sender_file(path)
        self._open(page)
        return page

    def _open(self, page: TaskPage) -> None:
        """Show it, and let go of pages that somebody walked away from and that have nothing left to do."""
        for old in self._pages:
            if isValid(old) and not _is_busy(old):
                old.deleteLater()
        self._pages = [one for one in self._pages if _is_busy(one)] + [page]
        page.closed.connect(lambda: self._leave(page))
        self._show(page)

    def _follow(self, watch: StickWatch) -> None:
        watch.look_wanted.connect(lambda sender, folder: self.bring_in(sender, FolderRoute(folder)))
        watch.add_wanted.connect(self.open_sender_file)

    def _read(self, page: QWidget, item: str) -> None:
        self._leave(page)
        self.item_wanted.emit(item)

    def _go_on(self, page: QWidget, sender: bytes, route: Route | None) -> None:
        self._leave(page)
        self.bring_in(sender, route)


def _is_busy(page: TaskPage) -> bool:
    return isValid(page) and page.work.is_running

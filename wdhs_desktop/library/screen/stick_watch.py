"""Notices a stick with guides when a page is shown that is about guides, and says so on that page."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from wdhs_desktop.kit.text import long_date
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.library.carrying.stick_contents import StickLibrary
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.screen.sticks import Sticks


class StickWatch(QObject):
    """Looks each time that `page` is shown, never in between, and tells of each publication once.

    `look_wanted` comes with the id of an afzender and the folder, `add_wanted` with the file of an unknown one.
    """

    look_wanted = Signal(bytes, object)
    add_wanted = Signal(object)

    def __init__(self, desk: LibraryDesk, page: QWidget, notice: Notice, sticks: Sticks | None = None) -> None:
        super().__init__(page)
        self._desk, self._page, self._notice, self._sticks = desk, page, notice, sticks or Sticks()
        self._told: set[tuple[Path, datetime | None]] = set()
        self._is_looking = self._is_asked_again = False
        page.installEventFilter(self)

    def look(self) -> None:
        """See whether there is a stick with news in this PC."""
        if self._is_looking:
            self._is_asked_again = True
            return
        self._is_looking = True
        sticks, store = self._sticks, self._desk.store
        job = self._desk.jobs.start(
            lambda _progress: tuple(one for one in sticks.libraries() if one.is_news(store.senders()))
        )
        job.finished.connect(self._tell)
        job.ended.connect(self._end)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and watched is self._page:
            self.look()
        return False

    def _end(self) -> None:
        is_asked_again, self._is_looking, self._is_asked_again = self._is_asked_again, False, False
        if is_asked_again:
            self.look()

    def _tell(self, found: tuple[StickLibrary, ...]) -> None:
        new = [one for one in found if (one.folder, one.published) not in self._told]
        if not new or not isValid(self._notice) or not self._notice.isHidden():
            return
        library = new[0]
        self._told.add((library.folder, library.published))
        if library.published is None:
            text = self.tr("There is a stick with guides of {name} in this PC.").format(name=library.name)
        else:
            text = self.tr("There is a stick with guides in this PC: {name}, of {day}.").format(
                name=library.name, day=long_date(library.published.astimezone().date())
            )
        self._notice.show_message(NoticeKind.INFO, text, self.tr("Look"), lambda: self._go(library))

    def _go(self, library: StickLibrary) -> None:
        if any(one.id == library.sender for one in self._desk.store.senders()):
            self.look_wanted.emit(library.sender, library.drive)
        else:
            self.add_wanted.emit(library.sender_file)

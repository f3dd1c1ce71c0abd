"""Afzenders van gidsen, for a card of the settings: who they are, looking for news, sticks, adding and taking away."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Space
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.records import Filter, KnownSender
from wdhs_desktop.library.screen.add_sender_page import FILE_FILTER
from wdhs_desktop.library.screen.sender_row import SenderRow
from wdhs_desktop.library.screen.stick_watch import StickWatch
from wdhs_desktop.library.screen.sticks import Sticks


class SendersPanel(QWidget):
    """Its signals carry the id of an afzender, except `add_wanted`: that has the path of an `afzender.wdhs`."""

    look_wanted = Signal(bytes)
    stick_wanted = Signal(bytes)
    export_wanted = Signal(bytes)
    add_wanted = Signal(object)

    def __init__(self, desk: LibraryDesk, sticks: Sticks | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_read = False
        self.rows: dict[bytes, SenderRow] = {}
        self.notice = Notice()
        self.watch = StickWatch(desk, self, self.notice, sticks)
        self.add = Button(self.tr("Add an afzender…"), "add")
        self.add.clicked.connect(self._add)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.SMALL)
        self._lay_out()
        desk.signals.library_changed.connect(self._refresh_when_shown)

    def _lay_out(self) -> None:
        explained = Text(
            self.tr(
                "Guides come from an afzender that you trust. You get the file “afzender.wdhs” from the afzender. "
                "The program looks for news only when you ask for it."
            ),
            role=Role.MUTED,
        )
        buttons = FlowRow()
        buttons.addWidget(self.add)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.MEDIUM)
        body.addWidget(explained)
        body.addWidget(self.notice)
        body.addLayout(self._lines)
        body.addWidget(buttons)

    def refresh(self) -> None:
        """Show the afzenders of this moment, keeping the keyboard where it was."""
        self._is_read = True
        at = self.focusWidget()
        focused = next((one for one, row in self.rows.items() if at is not None and row.isAncestorOf(at)), None)
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = {}
        for sender in self._desk.store.senders():
            self._add_row(sender)
        in_order = [button for row in self.rows.values() for button in row.buttons] + [self.add]
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)
        if focused is not None:
            left = self.rows[focused].buttons if focused in self.rows else ()
            first = next((button for button in left if not button.isHidden()), self.add)
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_read:
            self.refresh()

    def _refresh_when_shown(self) -> None:
        self._is_read = False
        if self.isVisible():
            self.refresh()

    def _add_row(self, sender: KnownSender) -> None:
        counts = self._desk.store.counts(Filter(sender=sender.id), self._desk.today)
        row = SenderRow(sender, counts)
        row.look_wanted.connect(lambda: self.look_wanted.emit(sender.id))
        row.stick_wanted.connect(lambda: self.stick_wanted.emit(sender.id))
        row.export_wanted.connect(lambda: self.export_wanted.emit(sender.id))
        row.remove_wanted.connect(lambda: self._remove(sender))
        self._lines.addWidget(row)
        row.show()
        self.rows[sender.id] = row

    def _remove(self, sender: KnownSender) -> None:
        wanted = self._desk.dialogs.confirm(
            self.tr("Take {name} away?").format(name=sender.name),
            self.tr(
                "Its guides go too. Bookmarks, notes and plans of your collective stay, and come back with the guides."
            ),
            self.tr("Take away"),
            danger=True,
        )
        if wanted and self._desk.attempt(lambda: self._taken_away(sender)):
            self._desk.signals.announce()
            self.refresh()
            text = self.tr("{name} has been taken away.").format(name=sender.name)
            self.notice.show_message(NoticeKind.DONE, text)

    def _taken_away(self, sender: KnownSender) -> bool:
        self._desk.store.remove_sender(sender.id)
        return True

    def _add(self) -> None:
        title, kind = self.tr("Which file of an afzender?"), self.tr("Afzender of guides ({files})")
        path: Path | None = self._desk.dialogs.open_file(title, (kind.format(files=FILE_FILTER),))
        if path is not None:
            self.add_wanted.emit(path)

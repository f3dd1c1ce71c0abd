"""The list of changes: what was done, by whom and when, and a way to take one back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import moment
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.store import describe

_MOST = 200


class HistoryPanel(QWidget):
    """Shows the last changes, the newest first. Taking one back refuses when its people were changed later."""

    closed = Signal()

    def __init__(self, desk: RegisterDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: list[bytes] = []
        self.undone: list[bool] = []
        self.notice = Notice()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._offer)
        self.undo = Button(self.tr("Take this back"), "undo")
        self.undo.clicked.connect(self._take_back)
        close = Button(self.tr("Done"), "check")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Changes"), Size.SECTION), 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(Text(self.tr("You can take back what changed in the last 30 days."), Size.SMALL, Role.MUTED))
        column.addWidget(self.notice)
        column.addWidget(self.list, 1)
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        changes = self._desk.store.history()[:_MOST]
        self._ids = [change.id for change in changes]
        self.undone = [change.undone for change in changes]
        for change in changes:
            words = describe(change)
            if change.undone:
                words = self.tr("{change} (taken back)").format(change=words)
            self.list.addItem(QListWidgetItem(f"{words}\n{change.person} · {moment(change.at)}"))
        self.list.setCurrentRow(min(row, len(changes) - 1))
        self._offer(self.list.currentRow())

    def focus_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _offer(self, row: int) -> None:
        self.undo.setEnabled(self._desk.may_write and 0 <= row < len(self._ids) and not self.undone[row])

    def _take_back(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._ids):
            return
        try:
            words = self._desk.store.undo(self._ids[row])
        except UserError as error:
            self.notice.show_error(error)
        else:
            self.notice.show_message(NoticeKind.DONE, self.tr("Taken back: {change}").format(change=words))

"""Taking back and doing again, from the keyboard, the bar and the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.register.desk import RegisterDesk

if TYPE_CHECKING:
    from wdhs_desktop.register.screen.page import RegisterPage


class UndoActions(QObject):
    """Says each time what was taken back, with the other way beside it."""

    def __init__(self, desk: RegisterDesk, page: RegisterPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def undo(self) -> None:
        self._page.settle()
        try:
            words = self._desk.store.undo()
        except UserError as error:
            self._page.show_error(error)
        else:
            self._page.notice.show_message(
                NoticeKind.DONE, self.tr("Taken back: {change}").format(change=words), self.tr("Do it again"), self.redo
            )

    def redo(self) -> None:
        try:
            words = self._desk.store.redo()
        except UserError as error:
            self._page.show_error(error)
        else:
            self._page.notice.show_message(
                NoticeKind.DONE, self.tr("Done again: {change}").format(change=words), self.tr("Undo"), self.undo
            )

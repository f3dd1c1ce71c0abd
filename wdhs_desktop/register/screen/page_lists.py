"""What the More menu does with the list as a whole: e-mail addresses, columns, groups, own fields, doubles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.columns_dialog import ColumnsDialog
from wdhs_desktop.register.dialogs.doubles_dialog import DoublesDialog
from wdhs_desktop.register.dialogs.emails_dialog import EmailsDialog
from wdhs_desktop.register.dialogs.group_dialog import GroupDialog
from wdhs_desktop.register.dialogs.own_fields_dialog import OwnFieldsDialog
from wdhs_desktop.register.list_records import Lack

if TYPE_CHECKING:
    from wdhs_desktop.register.screen.page import RegisterPage


class ListActions(QObject):
    def __init__(self, desk: RegisterDesk, page: RegisterPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def show_emails(self) -> None:
        """For the marked people, or else for everybody on the screen."""
        selection = self._page.current_selection()
        found = self._desk.store.emails_of(selection.chosen or selection.ids)
        dialog = EmailsDialog(self._desk, found, self._page)
        dialog.accepted.connect(
            lambda: self._page.notice.show_message(
                NoticeKind.INFO, self.tr("%n address(es) copied", "", len(found.addresses))
            )
        )
        dialog.rejected.connect(
            lambda: (
                self._page.show_filter(replace(self._page.state.filter, lack=Lack.NO_EMAIL))
                if dialog.wants_list
                else None
            )
        )
        self._open(dialog)

    def choose_columns(self) -> None:
        dialog = ColumnsDialog(self._desk.register, self._page.people.chosen_columns(self._page.state), self._page)
        dialog.accepted.connect(lambda: self._page.show_state(self._page.state.with_columns(dialog.chosen())))
        self._open(dialog)

    def manage_groups(self) -> None:
        self._open(GroupDialog(self._desk, self._page))

    def manage_own_fields(self) -> None:
        self._open(OwnFieldsDialog(self._desk, self._page))

    def find_doubles(self) -> None:
        dialog = DoublesDialog(self._desk, self._page)
        dialog.merge_wanted.connect(self._page.acts.merge_these)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

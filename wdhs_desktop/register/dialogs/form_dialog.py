"""The frame of every dialog of the register: a title, fields that scroll when they must, and one button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.theme import Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.dialogs import MessageDialog
from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.kit.widgets.page import Scroll

_WIDTH = 520
_SCREEN_SHARE = 0.6


class FormDialog(MessageDialog):
    """Pressing the button calls `carry_out`; after an error the dialog stays open, with all that was typed."""

    def __init__(self, title: str, text: str, go_text: str, parent: QWidget | None = None) -> None:
        super().__init__(title, text, parent)
        self.notice = Notice()
        inside = QWidget()
        inside.setObjectName("plain")
        self.fields = QVBoxLayout(inside)
        self.fields.setContentsMargins(0, 0, Space.MEDIUM, 0)
        self.fields.setSpacing(Space.LARGE)
        self._inside = inside
        self._scroll = Scroll(inside)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._scroll, 1)
        self.cancel = Button(self.tr("Cancel"))
        self.add_button(self.cancel, accepts=False)
        self.go = PrimaryButton(go_text)
        self.add_button(self.go, accepts=True, is_default=True)
        self.finish()
        self.setMinimumWidth(scaled(_WIDTH))

    def carry_out(self) -> None:
        """Do what the button says; raises a UserError when it can't."""

    @override
    def accept(self) -> None:
        try:
            self.carry_out()
        except UserError as error:
            self.notice.show_error(error)
            return
        super().accept()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)
        self._first_editor().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_editor(self) -> QWidget:
        """Where somebody begins: the first thing to fill in, or else the button."""
        for one in self._inside.findChildren(QWidget):
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(self) and one.isEnabled():
                return one
        return self.go

    def fit(self) -> None:
        """As tall as its contents, up to what the screen has room for."""
        width = scaled(_WIDTH) - 2 * Space.WIDE - Space.LARGE
        wanted = self.fields.heightForWidth(width) if self.fields.hasHeightForWidth() else 0
        room = int(self.screen().availableGeometry().height() * _SCREEN_SHARE)
        self._scroll.setMinimumHeight(min(max(wanted, self._inside.sizeHint().height()) + Space.SMALL, room))

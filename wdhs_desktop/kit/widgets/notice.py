"""The bar at the top of a page that says what happened and what can be done. Nothing is said by colour alone."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import say
from wdhs_desktop.kit.theme import Role, Space
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import LinkButton, QuietButton
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text


class NoticeKind(StrEnum):
    INFO = "info"
    WAIT = "wait"
    STOP = "stop"
    DONE = "done"


LOOKS = {
    NoticeKind.INFO: ("info", Role.ON_SOFT),
    NoticeKind.DONE: ("done", Role.ON_SOFT),
    NoticeKind.WAIT: ("warning", Role.WARM),
    NoticeKind.STOP: ("warning", Role.STOP),
}


class Notice(QFrame):
    """Hidden while there is nothing to say; its parts are made when it first speaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: Callable[[], object] | None = None
        self._body: QHBoxLayout | None = None
        self.hide()

    def _build(self) -> None:
        self._picture = Picture("info", Role.ON_SOFT)
        self._text = Text()
        self._button = LinkButton("")
        self._button.clicked.connect(self._act)
        self._close = QuietButton("", "close")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.clear)
        self._body = QHBoxLayout(self)
        self._body.setContentsMargins(Space.MEDIUM, Space.TINY, Space.TINY, Space.TINY)
        self._body.setSpacing(Space.SMALL)
        self._body.addWidget(self._picture)
        self._body.addWidget(self._text, 1)
        self._body.addWidget(self._button)
        self._body.addWidget(self._close)

    @property
    def text(self) -> str:
        """What it says now; nothing when it is hidden."""
        return self._text.text() if self._body is not None else ""

    def show_message(
        self, kind: NoticeKind, text: str, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Say something, with at most one thing to do about it."""
        if self._body is None:
            self._build()
        name, role = LOOKS[kind]
        self._picture.show_icon(name, role)
        self._text.setText(text)
        self._text.set_role(role)
        self._action = action
        self._button.set_text(action_text)
        self._button.setVisible(bool(action_text))
        self.setProperty("kind", kind.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self, text, urgent=kind is NoticeKind.STOP)

    def change_text(self, text: str) -> None:
        """Say it anew without being read out again: a counter that runs."""
        if self._body is not None:
            self._text.setText(text)

    def show_error(self, error: UserError) -> None:
        """Say what went wrong and what can be done."""
        self.show_message(NoticeKind.STOP, say(error))

    def clear(self) -> None:
        if self._body is not None:
            self._text.setText("")
        self._action = None
        self.hide()

    def _act(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action()

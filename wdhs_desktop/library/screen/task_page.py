"""The frame of bringing guides in and passing them on: a column that scrolls, what is going on, and the buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.newest_work import NewestWork
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.kit.widgets.page import Page
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.screen.fitting_scroll import FittingScroll

_WIDEST = 760


class TaskPage(Page):
    """One card that says where it is; below it one main button, one to leave with, and perhaps others.

    `subject` is the small line above the heading. `closed` comes when the person leaves the page.
    """

    closed = Signal()

    def __init__(self, title: str, subject: str, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(title)
        self.subject = Text(subject, Size.SMALL, Role.MUTED)
        self.subject.setVisible(bool(subject))
        self.heading = Text("", Size.SECTION)
        self.about = Text("")
        self.card = Card()
        self.working = Working()
        self.work = NewestWork(jobs, self.working)
        self.go = PrimaryButton("")
        self.leave = Button("")
        self.buttons = FlowRow()
        self._act: Callable[[], object] = self.closed.emit
        self.go.clicked.connect(lambda: self._act())
        self.leave.clicked.connect(self.close_page)
        self.work.failed.connect(self.fail)
        self._build()

    def _build(self) -> None:
        self.card.body.setSpacing(Space.MEDIUM)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.subject)
        words.addWidget(self.heading)
        self.card.body.addLayout(words)
        self.card.body.addWidget(self.about)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)
        self.scroller = FittingScroll(inside)
        row = QHBoxLayout()
        row.addWidget(self.scroller, 100)
        row.addStretch(1)
        self.buttons.addWidget(self.go)
        self.buttons.addWidget(self.leave)
        self.content.addLayout(row, 1000)
        self.content.addWidget(self.working)
        self.content.addWidget(self.buttons)
        self.content.addStretch(1)
        self._limit_width()

    def add_button(self, button: Button) -> None:
        """One more thing that can be done, behind the others."""
        self.buttons.addWidget(button)
        button.hide()

    def say(self, heading: str, about: str = "") -> None:
        """Where it is now, to the eye and to a screen reader."""
        self.heading.setText(heading)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.scroller.setAccessibleName(heading)
        self.card.setAccessibleName(heading)
        self.card.setAccessibleDescription(about)
        self.go.setAccessibleDescription(about)
        announce(self, f"{heading} {about}".strip())

    def offer(self, words: str, act: Callable[[], object] | None, leave_words: str) -> None:
        """The main button (without `act` it leaves), and what the other one is called; no words, no button."""
        at = self.window().focusWidget()
        has_keyboard = at is None or at is self or self.isAncestorOf(at)
        self._act = act or self.close_page
        self.go.set_text(words)
        self.go.setVisible(bool(words))
        self.leave.set_text(leave_words)
        self.leave.setVisible(bool(leave_words))
        if self.isVisible() and has_keyboard:
            self._take_keyboard()

    def close_page(self) -> None:
        """Leave; what is going on stops as soon as it can."""
        self.work.drop()
        self.closed.emit()

    def fail(self, error: BaseException) -> None:
        """Say what went wrong and what can be done."""
        if isinstance(error, UserError):
            self.notice.show_error(error)
        else:
            self.notice.show_message(NoticeKind.STOP, self.tr("This didn't work. What you have is still there."))

    def _take_keyboard(self) -> None:
        first = self.go if self.go.isEnabled() and not self.go.isHidden() else self.leave
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._take_keyboard()

    def _limit_width(self) -> None:
        self.scroller.setMaximumWidth(scaled(_WIDEST))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "scroller"):
            self._limit_width()

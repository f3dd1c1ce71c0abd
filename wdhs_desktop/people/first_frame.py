"""The quiet frame of the first start: where you are, one question in large type, and two buttons below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton, PrimaryButton
from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text

COLUMN = 720


class FirstStep(QWidget):
    """One question. The frame shows `title` and `intro` above it, `next_text` on the button, `aside_text` on a link."""

    ready_changed = Signal()
    passed = Signal()

    title = ""
    intro = ""
    next_text = ""
    aside_text = ""

    def is_ready(self) -> bool:
        """Whether the button may be pressed."""
        return True

    def complain(self) -> bool:
        """Show what is wrong beside its field; gives whether there was something. Asked when next is pressed."""
        return False

    def arrive(self) -> None:
        """Called each time it is shown: put the focus where typing begins."""


class FirstFrame(QWidget):
    """Shows one step at a time in a column in the middle. `next_wanted` comes when a step has nothing to complain."""

    next_wanted = Signal()
    back_wanted = Signal()
    aside_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._where = Text("", Size.SMALL, Role.MUTED)
        self._title = Text("", Size.TITLE)
        self._intro = Text("", role=Role.MUTED)
        self.notice = Notice()
        self.working = Working()
        self.back = Button("", "back")
        self.back.setText(self.tr("&Back"))
        self.aside = LinkButton("")
        self.next = PrimaryButton("")
        self._steps = QStackedWidget()
        self._scrolls: dict[FirstStep, Scroll] = {}
        self._step: FirstStep | None = None
        self.back.clicked.connect(self.back_wanted)
        self.aside.clicked.connect(self.aside_wanted)
        self.next.clicked.connect(self.go_on)
        self._build()

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.TINY, 0, Space.TINY, 0)
        head.setSpacing(Space.SMALL)
        for part in (self._where, self._title, self._intro, self.notice):
            head.addWidget(part)
        feet = QHBoxLayout()
        feet.setContentsMargins(Space.TINY, 0, Space.TINY, 0)
        feet.setSpacing(Space.LARGE)
        feet.addWidget(self.back)
        feet.addStretch(1)
        feet.addWidget(self.aside)
        feet.addWidget(self.next)
        column = QVBoxLayout()
        column.setSpacing(Space.LARGE)
        column.addLayout(head)
        column.addWidget(self._steps, 1)
        column.addWidget(self.working)
        column.addLayout(feet)
        self._column = QWidget()
        self._column.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        outside = QHBoxLayout(self)
        outside.setContentsMargins(Space.PAGE_SIDE, Space.HUGE, Space.PAGE_SIDE, Space.WIDE)
        outside.addStretch(1)
        outside.addWidget(self._column, 100)
        outside.addStretch(1)
        self._limit_width()

    def add(self, step: FirstStep) -> None:
        """Take a step in; it scrolls when the text is large, with room for the focus ring at its edges."""
        inside = step.layout()
        if inside is not None:
            inside.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        self._scrolls[step] = Scroll(step)
        self._steps.addWidget(self._scrolls[step])
        step.ready_changed.connect(self._refresh)
        step.passed.connect(self.go_on)

    def show_step(self, step: FirstStep, where: str, may_go_back: bool) -> None:
        """Show one of the added steps; `where` is like "Step 2 of 4"."""
        self._step = step
        self._where.setText(where)
        self._where.setVisible(bool(where))
        self._title.setText(step.title)
        self._intro.setText(step.intro)
        self._intro.setVisible(bool(step.intro))
        self.notice.clear()
        self.back.setVisible(may_go_back)
        self.aside.setVisible(bool(step.aside_text))
        self.aside.setText(step.aside_text)
        self.next.setVisible(bool(step.next_text))
        self.next.setText(step.next_text)
        self._steps.setCurrentWidget(self._scrolls[step])
        self._refresh()
        announce(self, f"{where}. {step.title}")
        step.arrive()

    def set_busy(self, is_busy: bool) -> None:
        """Hold everything still while a job runs."""
        self._steps.setEnabled(not is_busy)
        self.back.setEnabled(not is_busy)
        self.next.setEnabled(not is_busy)
        self.aside.setEnabled(not is_busy)
        if not is_busy:
            self._refresh()

    def go_on(self) -> None:
        """What the button and Enter do."""
        if self._step is None or not self._step.is_ready():
            return
        if self._step.complain():
            self.show_focus()
        else:
            self.next_wanted.emit()

    def show_focus(self) -> None:
        """Scroll to what has the focus: with large text a complaint may stand outside the picture."""
        focused = self.focusWidget()
        if self._step is not None and focused is not None and self._step.isAncestorOf(focused):
            self._scrolls[self._step].ensureWidgetVisible(focused, 0, 4 * Space.HUGE)

    def _refresh(self) -> None:
        if self._step is not None and self._steps.isEnabled():
            self.next.setEnabled(self._step.is_ready())

    def _limit_width(self) -> None:
        self._column.setMaximumWidth(scaled(COLUMN))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._limit_width()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.next.isVisible() and self.next.isEnabled():
            self.go_on()
        else:
            super().keyPressEvent(event)

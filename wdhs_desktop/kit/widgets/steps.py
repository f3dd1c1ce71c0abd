"""A task in steps: back and next below, one step at a time, and a word on where you are."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton, QuietButton
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text


class Steps(QWidget):
    """Shows its steps one by one. Call `refresh` when what a step needs has changed.

    Pressing next at the last step emits `finished`. A step whose `can_go_on` says no has a grey next button.
    Enter in a field goes on as well. The keyboard begins in the step itself, not at the buttons below it.
    Without `shows_count` a larger task, of which this is a part, does the counting.
    """

    finished = Signal()
    cancelled = Signal()
    step_shown = Signal(int)

    def __init__(self, cancel_text: str = "", parent: QWidget | None = None, *, shows_count: bool = True) -> None:
        super().__init__(parent)
        self._shows_count = shows_count
        self._checks: list[Callable[[], bool]] = []
        self._titles: list[str] = []
        self._next_texts: list[str] = []
        self._where = Text("", Size.SMALL, Role.MUTED)
        self._title = Text("", Size.SECTION)
        self._stack = QStackedWidget()
        self._waits_for_content = False
        self.back = Button("", "back")
        self.back.setText(self.tr("&Back"))
        self.next = PrimaryButton("")
        self.cancel = QuietButton(cancel_text or self.tr("Cancel"))
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.cancel.clicked.connect(self.cancelled)
        self._build()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.SMALL)
        body.addWidget(self._where)
        body.addWidget(self._title)
        body.addWidget(self._stack, 1)
        body.addLayout(buttons)

    @property
    def index(self) -> int:
        return self._stack.currentIndex()

    def add_step(
        self,
        title: str,
        widget: QWidget,
        can_go_on: Callable[[], bool] = lambda: True,
        next_text: str = "",
        scrolls: bool = True,
    ) -> int:
        """Add a step; gives its index. A widget with a table of its own doesn't need to scroll.

        An ampersand in `next_text` marks the letter that presses it together with Alt.
        """
        self._titles.append(title)
        self._checks.append(can_go_on)
        self._next_texts.append(next_text)
        index = self._stack.addWidget(Scroll(widget) if scrolls else widget)
        self.show_step(self._stack.currentIndex())
        return index

    def show_step(self, index: int) -> None:
        """Go to a step, forward or back."""
        has_keyboard = self._has_keyboard()
        self._stack.setCurrentIndex(index)
        self._title.setText(self._titles[index])
        self._where.setText(self.tr("Step {number} of {all}").format(number=index + 1, all=len(self._titles)))
        self._where.setVisible(self._shows_count and len(self._titles) > 1)
        self.back.setVisible(index > 0)
        self.next.setText(self._next_texts[index] or self.tr("&Next"))
        self._waits_for_content = has_keyboard
        self.refresh()
        if self.isVisible():
            counted = f"{self._where.text()}: {self._titles[index]}"
            announce(self, counted if self._shows_count else self._titles[index])
        self.step_shown.emit(index)

    def refresh(self) -> None:
        """Look again whether this step may be left."""
        if not self._checks:
            return
        self.next.setEnabled(self._checks[self.index]())
        self._order_tabs()
        if self._waits_for_content:
            self._begin_in_content()

    def go_on(self) -> None:
        if not self._checks[self.index]():
            return
        if self.index + 1 < self._stack.count():
            self.show_step(self.index + 1)
        else:
            self.finished.emit()

    def go_back(self) -> None:
        if self.index > 0:
            self.show_step(self.index - 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.focusWidget()
        is_in_list = isinstance(at, QAbstractScrollArea)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.next.isVisible() and not is_in_list:
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _order_tabs(self) -> None:
        """From the step to the buttons below it, also when the step has made new fields since."""
        shown = self._stack.currentWidget()
        if shown is None:
            return
        inside = _in_tab_order(shown)
        for before, after in pairwise([inside[-1] if inside else shown, self.cancel, self.back, self.next]):
            if before.nextInFocusChain() is not after:
                QWidget.setTabOrder(before, after)

    def _has_keyboard(self) -> bool:
        at = self.window().focusWidget()
        return self.isVisible() and (at is None or not at.isVisible() or self.isAncestorOf(at))

    def _begin_in_content(self) -> None:
        """Bring the keyboard to the first field of the step; one that is still being made comes with a `refresh`."""
        shown, at = self._stack.currentWidget(), self.window().focusWidget()
        if shown is None or not self._has_keyboard() or (at is not None and at.isVisible() and shown.isAncestorOf(at)):
            self._waits_for_content = False
            return
        for one in _in_tab_order(shown):
            if one.isVisible() and one.isEnabled():
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                self._waits_for_content = False
                return


def _in_tab_order(root: QWidget) -> list[QWidget]:
    """What Tab comes to within `root`, the first one first."""
    found: list[QWidget] = []
    at = root.nextInFocusChain()
    while at is not None and at is not root:
        if root.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(at)
        at = at.nextInFocusChain()
    return found

"""A task in steps: back and next below, one step at a time, and a word on where you are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton, QuietButton
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text


class Steps(QWidget):
    """Shows its steps one by one. Call `refresh` when what a step needs has changed.

    Pressing next at the last step emits `finished`. A step whose `can_go_on` says no has a grey next button.
    """

    finished = Signal()
    cancelled = Signal()
    step_shown = Signal(int)

    def __init__(self, cancel_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks: list[Callable[[], bool]] = []
        self._titles: list[str] = []
        self._next_texts: list[str] = []
        self._where = Text("", Size.SMALL, Role.MUTED)
        self._title = Text("", Size.SECTION)
        self._stack = QStackedWidget()
        self.back = Button(self.tr("Back"), "back")
        self.next = PrimaryButton(self.tr("Next"))
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
        """Add a step; gives its index. A widget with a table of its own doesn't need to scroll."""
        self._titles.append(title)
        self._checks.append(can_go_on)
        self._next_texts.append(next_text)
        index = self._stack.addWidget(Scroll(widget) if scrolls else widget)
        self.show_step(self._stack.currentIndex())
        return index

    def show_step(self, index: int) -> None:
        """Go to a step, forward or back."""
        self._stack.setCurrentIndex(index)
        self._title.setText(self._titles[index])
        self._where.setText(self.tr("Step {number} of {all}").format(number=index + 1, all=len(self._titles)))
        self._where.setVisible(len(self._titles) > 1)
        self.back.setVisible(index > 0)
        self.next.set_text(self._next_texts[index] or self.tr("Next"))
        self.refresh()
        announce(self, f"{self._where.text()}: {self._titles[index]}")
        self.step_shown.emit(index)

    def refresh(self) -> None:
        """Look again whether this step may be left."""
        if self._checks:
            self.next.setEnabled(self._checks[self.index]())

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

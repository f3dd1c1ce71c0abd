"""Ctrl+F: finds words in the guide that is open, and walks from one place to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import QuietButton
from wdhs_desktop.kit.widgets.fields import SearchField
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.reader import GuideText


class FindBar(QWidget):
    """Hidden until somebody asks for it; Escape puts it away."""

    closed = Signal()

    def __init__(self, text: GuideText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._count = self._at = 0
        self.words = SearchField(self.tr("Find in this guide"))
        self.previous = self._button("up", self.tr("Previous place"), lambda: self.go(-1))
        self.next = self._button("down", self.tr("Next place"), lambda: self.go(1))
        self.close_button = self._button("close", self.tr("Stop finding"), self.leave)
        self.count = Text("", Size.SMALL, Role.MUTED, wrap=False)
        self.words.textChanged.connect(self._find)
        self.words.returnPressed.connect(lambda: self.go(1))
        row = FlowRow(gap=Space.TINY)
        for part in (self.words, self.previous, self.next, self.count, self.close_button):
            row.addWidget(part)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        body.addWidget(row)
        self._say()
        self.hide()

    def begin(self) -> None:
        """Appear, with the keyboard in the field."""
        self.show()
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find(self.words.text())

    def leave(self) -> None:
        self._text.mark_found("")
        self.hide()
        self.closed.emit()

    def find_again(self) -> None:
        """The text was drawn anew: mark the places in it again."""
        if not self.isHidden():
            self._count = self._text.mark_found(self.words.text().strip())
            self._say()

    def go(self, step: int) -> None:
        if self._count:
            self._at = (self._at + step) % self._count
            self._text.show_found(self._at)
            self._say()
            announce(self.words, self.count.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _find(self, words: str) -> None:
        self._count, self._at = self._text.mark_found(words.strip()), 0
        self._text.show_found(0)
        self._say()
        announce(self.words, self.count.text())

    def _say(self) -> None:
        has_words = bool(self.words.text().strip())
        words = self.tr("{number} of {all}").format(number=self._at + 1, all=self._count)
        self.count.setText((words if self._count else self.tr("Not found")) if has_words else "")
        for button in (self.previous, self.next):
            button.setEnabled(self._count > 0)

    def _button(self, icon: str, words: str, slot: object) -> QuietButton:
        button = QuietButton("", icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(slot)
        return button

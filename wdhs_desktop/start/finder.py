"""Asks what somebody looks for, and shows what may be it while they type; on Start, and over any page (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from wdhs_desktop.kit.jobs import Job, JobRunner, Lane
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.fields import SearchField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.start.records import Suggestion
from wdhs_desktop.start.suggestion_row import SuggestionRow

Ask = Callable[[str], Sequence[Suggestion]]
PAUSE = 120
"""Milliseconds without a key before it looks."""


def _nothing(text: str) -> Sequence[Suggestion]:
    del text
    return ()


class Finder(QWidget):
    """A field with answers below. `chosen` carries the action of an answer, `search_wanted` all that was typed."""

    chosen = Signal(str)
    search_wanted = Signal(str)

    def __init__(self, question: str, *, is_main: bool = False) -> None:
        super().__init__()
        self._ask: Ask | None = None
        self._ask_at_once: Ask = _nothing
        self._jobs: JobRunner | None = None
        self._job: Job | None = None
        self.field = SearchField("")
        self.field.setAccessibleName(question)
        self.button = PrimaryButton(self.tr("Search")) if is_main else Button(self.tr("Search"))
        self.said = Text("", Size.SMALL, Role.MUTED)
        self.said.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._build()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.SMALL)
        body.addLayout(row)
        body.addWidget(self.said)
        body.addLayout(self._rows)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(self._wait)
        self.field.installEventFilter(self)
        self.button.clicked.connect(self._go)

    def set_source(self, ask: Ask, jobs: JobRunner, at_once: Ask | None = None) -> None:
        """Who answers: `ask` beside the screen, `at_once` on it. Until then nothing is found."""
        self._ask, self._jobs, self._ask_at_once = ask, jobs, at_once or _nothing
        self._look()

    @property
    def rows(self) -> list[SuggestionRow]:
        widgets = [item.widget() for at in range(self._rows.count()) if (item := self._rows.itemAt(at)) is not None]
        return [widget for widget in widgets if isinstance(widget, SuggestionRow)]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
            if event.key() == Qt.Key.Key_Down and self.rows:
                self.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        if isinstance(watched, SuggestionRow) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._move(watched, event)
        return super().eventFilter(watched, event)

    def _type_on(self, letters: str) -> bool:
        """Letters go on in the field; only Enter opens an answer."""
        if not letters.isprintable() or not letters:
            return False
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(self.field.text() + letters)
        return True

    def _move(self, row: SuggestionRow, event: QKeyEvent) -> bool:
        """Up and down go along the answers, and up from the first back to the field."""
        step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key())
        if step is None:
            return self._type_on(event.text())
        at = self.rows.index(row) + step
        if at < 0:
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
        elif at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _wait(self) -> None:
        if self.field.text().strip():
            self._pause.start()
            if self._ask is None:
                self._say(self.tr("One moment…"))
        else:
            self._pause.stop()
            self._show(())

    def _look(self) -> None:
        text = self.field.text().strip()
        if self._ask is None or self._jobs is None or not text:
            return
        if self._job is not None:
            self._job.cancel()
        ask, first = self._ask, tuple(self._ask_at_once(text))
        job = self._job = self._jobs.start(lambda _progress: tuple(ask(text)), Lane.READ)
        job.finished.connect(lambda found: self._take(job, (*first, *found)))
        job.failed.connect(lambda _error: self._take(job, first))

    def _take(self, job: Job, found: tuple[Suggestion, ...]) -> None:
        if isValid(self) and job is self._job:
            self._job = None
            self._show(found, is_answer=True)

    def _show(self, found: Sequence[Suggestion], *, is_answer: bool = False) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for suggestion in found:
            row = SuggestionRow(suggestion)
            row.clicked.connect(lambda _checked=False, action=suggestion.action: self.chosen.emit(action))
            row.installEventFilter(self)
            self._rows.addWidget(row)
        if not is_answer:
            self._say("")
        elif found:
            self._say(self.tr("%n found. Press the down arrow to choose.", "", len(found)))
        else:
            self._say(self.tr("Nothing found. Try another word, or a shorter one."))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        if words:
            announce(self, words)

    def _go(self) -> None:
        text = self.field.text().strip()
        if text:
            self.search_wanted.emit(text)
        else:
            self.field.setFocus()

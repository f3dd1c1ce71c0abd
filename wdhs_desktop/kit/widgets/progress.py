"""Shows that work is going on, how far it is, and a way to stop it. Short work shows nothing."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wdhs_desktop.kit.jobs import Job
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.text import Text

SHOWN_AFTER = 200


class Working(QWidget):
    """Follows one job at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._text = Text()
        self._detail = Text("", Size.SMALL, Role.MUTED)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = Button(self.tr("Stop"))
        self.cancel.clicked.connect(self._stop)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._timer.timeout.connect(self._appear)
        words = QVBoxLayout()
        words.setSpacing(Space.TINY)
        for part in (self._text, self._bar, self._detail):
            words.addWidget(part)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.LARGE)
        body.addLayout(words, 1)
        body.addWidget(self.cancel)
        self.hide()

    def follow(self, job: Job, text: str, cancel_text: str = "") -> None:
        """Show `job` until it ends; an empty `cancel_text` says "Stop"."""
        self._job = job
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self._detail.setText("")
        self._detail.hide()
        self._bar.setRange(0, 0)
        self.cancel.set_text(cancel_text or self.tr("Stop"))
        self.cancel.setEnabled(True)
        job.progressed.connect(self._move)
        job.ended.connect(lambda: self._end(job))
        self._timer.start()

    def _appear(self) -> None:
        if self._job is not None:
            self.show()
            announce(self, self._text.text())

    def _move(self, done: int, total: int, text: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._detail.setText(text)
        self._detail.setVisible(bool(text))

    def _stop(self) -> None:
        if self._job is not None:
            self.cancel.setEnabled(False)
            self._job.cancel()

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._timer.stop()
            self.hide()

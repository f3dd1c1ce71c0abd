"""Work beside the screen of which only the newest counts: whoever asks again no longer waits for the old answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from wdhs_desktop.kit.jobs import Job, JobRunner, Lane, Progress
from wdhs_desktop.kit.widgets.progress import Working

T = TypeVar("T")


class NewestWork(QObject):
    """Runs one thing at a time. `failed` comes with the error, `stopped` when the person pressed stop.

    `began` and `ended` frame each piece of work that is still waited for.
    """

    began = Signal()
    ended = Signal()
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, jobs: JobRunner, working: Working) -> None:
        super().__init__(working)
        self._jobs, self._working = jobs, working
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def run(self, text: str, work: Callable[[Progress], T], done: Callable[[T], None], lane: Lane = Lane.READ) -> None:
        """Start `work` and let go of what was running; `done` gets what comes out of it, on the GUI thread."""
        self.drop()
        job = self._job = self._jobs.start(work, lane)
        self._working.follow(job, text)
        job.finished.connect(lambda outcome: done(outcome) if self._is_over(job) else None)
        job.failed.connect(lambda error: self.failed.emit(error) if self._is_over(job) else None)
        job.cancelled.connect(lambda: self.stopped.emit() if self._is_over(job) else None)
        job.ended.connect(lambda: self.ended.emit() if isValid(self) and self._job is None else None)
        self.began.emit()

    def drop(self) -> None:
        """Stop what is running as soon as it can; its outcome is ignored."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _is_over(self, job: Job) -> bool:
        """Whether this job is still waited for; if so, nothing runs any more."""
        if not isValid(self) or job is not self._job:
            return False
        self._job = None
        return True

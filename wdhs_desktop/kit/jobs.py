"""Long work away from the screen: a job runs in a lane, its outcome arrives on the GUI thread.

Two lanes: one that writes (SQLite has one writer) and one that reads, so that unlocking and printing never wait.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.progress import Cancelled, Progress

__all__ = ["Cancelled", "Executor", "Job", "JobRunner", "Lane", "Progress"]

log = logging.getLogger(__name__)


class Lane(Enum):
    READ = 2
    WRITE = 1


class Executor(Protocol):
    """What runs a lane: a thread pool, or in tests a list that is drained by hand."""

    def submit(self, work: Callable[[], None], /) -> Any: ...

    def shutdown(self, wait: bool = True) -> None: ...


class Job(QObject):
    """One piece of work. Exactly one of `finished`, `failed` and `cancelled` comes, on the GUI thread."""

    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int, str)
    ended = Signal()
    _told = Signal(int, int, str)
    _done = Signal(str, object)

    def __init__(self, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._work = work
        self._progress = Progress(self._told.emit)
        self._told.connect(self._pass_on)
        self._done.connect(self._deliver)
        self.is_running = True

    def cancel(self) -> None:
        """Ask it to stop; `cancelled` follows when it does, at once when it had not begun."""
        self._progress.stop()

    def run(self) -> None:
        """Do the work, in the thread of the lane."""
        try:
            self._progress.check()
            outcome = self._work(self._progress)
        except Cancelled:
            self._done.emit("cancelled", None)
        except BaseException as error:  # noqa: BLE001  (whatever it is, it must reach the screen)
            self._done.emit("failed", error)
        else:
            self._done.emit("finished", outcome)

    @Slot(int, int, str)
    def _pass_on(self, done: int, total: int, text: str) -> None:
        if self.is_running:
            self.progressed.emit(done, total, text)

    @Slot(str, object)
    def _deliver(self, outcome: str, value: object) -> None:
        self.is_running = False
        if outcome == "finished":
            self.finished.emit(value)
        elif outcome == "failed":
            self.failed.emit(value)
        else:
            self.cancelled.emit()
        self.ended.emit()


class JobRunner:
    """Owns the live jobs: a job that nobody holds would lose its outcome.

    `on_bug` hears of failures that are no `UserError`; the job's own `failed` comes as well.
    """

    def __init__(
        self,
        executors: Mapping[Lane, Executor] | None = None,
        on_bug: Callable[[BaseException], None] | None = None,
    ) -> None:
        self._executors: dict[Lane, Executor] = dict(executors or {})
        self._on_bug = on_bug
        self._jobs: set[Job] = set()
        self._is_open = True

    def start(self, work: Callable[[Progress], Any], lane: Lane = Lane.READ) -> Job:
        """Run `work` in a lane. Connect to the job right after this call: nothing is delivered before."""
        if not self._is_open:
            raise RuntimeError("the job runner is closed")
        job = Job(work)
        self._jobs.add(job)
        job.failed.connect(self._look_at)
        job.ended.connect(lambda: self._jobs.discard(job))
        self._executor(lane).submit(job.run)
        return job

    @property
    def is_busy(self) -> bool:
        return bool(self._jobs)

    def shutdown(self) -> None:
        """Stop what can be stopped and wait for the rest; nothing is delivered afterwards."""
        self._is_open = False
        for job in self._jobs:
            job.cancel()
        for executor in self._executors.values():
            executor.shutdown(wait=True)
        for job in self._jobs:
            job.blockSignals(True)
        self._jobs.clear()

    def _executor(self, lane: Lane) -> Executor:
        if lane not in self._executors:
            from concurrent.futures import ThreadPoolExecutor

            self._executors[lane] = ThreadPoolExecutor(max_workers=lane.value, thread_name_prefix=lane.name.lower())
        return self._executors[lane]

    def _look_at(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            log.error("a job failed", exc_info=error)
            if self._on_bug is not None:
                self._on_bug(error)

"""How long work says how far it is and hears that it should stop; without Qt, so that stores and parsers can use it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

TOLD_EVERY = 0.05


class Cancelled(Exception):  # noqa: N818  (an outcome, not an error)
    """The person stopped the job; raised inside it by `Progress.check`."""


class Progress:
    """How far a job is, and whether it should stop. The only thing of the screen that a worker may touch."""

    def __init__(self, tell: Callable[[int, int, str], None] | None = None) -> None:
        self._tell = tell
        self._stopped = threading.Event()
        self._told_at = 0.0

    def report(self, done: int, total: int, text: str = "") -> None:
        """Say how far it is; `total` 0 means nobody knows. Also checks."""
        self.check()
        now = time.monotonic()
        if done >= total or now - self._told_at >= TOLD_EVERY:
            self._told_at = now
            if self._tell is not None:
                self._tell(done, total, text)

    def check(self) -> None:
        """Raises `Cancelled` when the person stopped the job."""
        if self._stopped.is_set():
            raise Cancelled

    def stop(self) -> None:
        self._stopped.set()

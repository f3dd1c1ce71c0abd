"""Wrong passwords slow the next try down: 1, 2, 4 … 30 seconds, also after a restart."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

import msgspec

from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.paths import Paths
from wdhs_desktop.kit.text import translate
from wdhs_desktop.people.profile_file import read_profile, write_profile

LONGEST = 30.0
_SLICE = 0.25


class ProgressLike(Protocol):
    """What a job hands over: say how far it is, and stop when asked."""

    def report(self, done: int, total: int, text: str = ..., /) -> None: ...

    def check(self) -> None: ...


class Tries(msgspec.Struct):
    """Wrong tries in a row, and until when the next one waits."""

    count: int = 0
    until: datetime | None = None


class KeptTries(msgspec.Struct):
    files: dict[str, Tries] = {}


class Throttle:
    """Counts per file, not per name: a wrong name costs as much as a wrong password."""

    def __init__(self, clock: Clock, path: Path | None = None, sleep: Callable[[float], None] = time.sleep) -> None:
        self._clock = clock
        self._path = path or Paths.of().state / "wrong-tries.json"
        self._sleep = sleep

    def seconds_left(self, collective: bytes) -> float:
        """How long the next try has to wait. A clock that was put back never makes it longer than 30 seconds."""
        tries = self._kept().files.get(collective.hex(), Tries())
        if tries.until is None:
            return 0.0
        left = (tries.until - self._clock.now()).total_seconds()
        return min(max(left, 0.0), LONGEST)

    def wait(self, collective: bytes, progress: ProgressLike | None = None) -> None:
        """Wait out what is left, telling how long."""
        left = whole = self.seconds_left(collective)
        while left > 0:
            if progress is not None:
                text = translate("Throttle", "Wrong password. Wait %n second(s).", "", math.ceil(left))
                progress.report(round((whole - left) * 1000), round(whole * 1000), text)
            step = min(_SLICE, left)
            self._sleep(step)
            left -= step

    def failed(self, collective: bytes) -> None:
        kept = self._kept()
        tries = kept.files.get(collective.hex(), Tries())
        count = tries.count + 1
        pause = min(2.0 ** (count - 1), LONGEST)
        kept.files[collective.hex()] = Tries(count, self._clock.now() + timedelta(seconds=pause))
        write_profile(self._path, kept)

    def succeeded(self, collective: bytes) -> None:
        kept = self._kept()
        if kept.files.pop(collective.hex(), None) is not None:
            write_profile(self._path, kept)

    def _kept(self) -> KeptTries:
        return read_profile(self._path, KeptTries)

"""Bringing guides in: look what is new, fetch only that, and hand all of it to the store in one piece.

Nothing of TUF is loaded until somebody asks; reading guides never comes here. What breaks off leaves everything as it
was, and what was fetched already waits for the next try.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from wdhs_desktop.house.failures import file_errors
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.progress import Progress
from wdhs_desktop.kit.text import short_date
from wdhs_desktop.library.carrying.memory import SenderMemory
from wdhs_desktop.library.carrying.routes import Route, Source
from wdhs_desktop.library.carrying.sync_errors import SyncError, Trouble
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import Outcome, WhatChanges

if TYPE_CHECKING:
    from wdhs_desktop.library.carrying.exporting import ExportOutcome
    from wdhs_desktop.library.carrying.visiting import Here, Visit, Wanted

T = TypeVar("T")
STAGED, PARTS = "staged", "parts"
"""What waits in the scratch folder of one afzender: whole files, and halves of large ones."""

PATIENCE = 0.2
"""Seconds between two looks whether somebody wants to stop waiting."""

LEFT_BEHIND = 86_400
"""Seconds after which the folder of a visit was left behind by a program that was killed."""


class Sync:
    """`scratch` is a folder on the disk of this PC. For any thread: work for one afzender waits its turn."""

    def __init__(self, store: LibraryStore, memory: SenderMemory, clock: Clock, scratch: Path) -> None:
        self._store = store
        self._memory = memory
        self._clock = clock
        self._scratch = scratch
        self._turns: defaultdict[bytes, threading.Lock] = defaultdict(threading.Lock)
        self.fetched = 0
        """Bytes that the last look or fetch let come in."""

    def look(self, sender: bytes, route: Route, progress: Progress | None = None) -> WhatChanges:
        """What would change; only lists are fetched. Raises SyncError or another UserError, or Cancelled."""
        told = progress or Progress()
        with self._turn(sender, told):
            return self._at_the_first_that_works(sender, route, told, lambda visit: visit.changes())

    def fetch(
        self, sender: bytes, route: Route, wanted_files: Wanted = (), progress: Progress | None = None
    ) -> Outcome:
        """Bring in what is new, in one transaction. Raises SyncError or another UserError, or Cancelled.

        `wanted_files` says of files over 2 MB, by path, which ones to bring in.
        """
        told = progress or Progress()
        with self._turn(sender, told):
            outcome = self._at_the_first_that_works(
                sender, route, told, lambda visit: self._bring_in(sender, visit, wanted_files, told)
            )
            self._tidy(sender)
            return outcome

    def export(self, sender: bytes, folder: Path, progress: Progress | None = None) -> ExportOutcome:
        """Put a copy of what is here of this afzender in a folder or on a stick, and read it back.

        A copy that was there becomes this one; other files are left alone. Raises SyncError, or Cancelled.
        """
        from wdhs_desktop.library.carrying.exporting import Export

        told = progress or Progress()
        with self._turn(sender, told):
            here = self._here(sender)
            known = next(one for one in self._store.senders() if one.id == sender)
            with file_errors():
                place = self._place(sender)
            export = Export(here, known.addresses, self._clock, place, told)
            return export.run(folder, self._store.raw_targets(sender))

    @contextmanager
    def _turn(self, sender: bytes, progress: Progress) -> Iterator[None]:
        """Wait until nobody else here is busy with this afzender: the files that wait on disk are shared."""
        lock = self._turns[sender]
        while not lock.acquire(timeout=PATIENCE):
            progress.check()
        try:
            yield
        finally:
            lock.release()

    def _bring_in(self, sender: bytes, visit: Visit, wanted: Wanted, progress: Progress) -> Outcome:
        if visit.is_as_before(wanted):
            self._store.note_checked(sender)
            return Outcome()
        delivery = visit.delivery(wanted)
        visit.refuse_step_back(self._store.metadata(sender))
        outcome = self._store.bring_in(delivery, progress)
        return replace(outcome, refused=outcome.refused + visit.refused)

    def _at_the_first_that_works(
        self, sender: bytes, route: Route, progress: Progress, work: Callable[[Visit], T]
    ) -> T:
        """Try the sources one by one; when none works, the error that says most is raised."""
        here = self._here(sender)
        self._judge_clock(here, route)
        self.fetched = 0
        errors: list[SyncError] = []
        for source in route.sources(sender):
            try:
                with self._visiting(here, source, progress) as visit:
                    return work(visit)
            except SyncError as error:
                if error.trouble in (Trouble.FULL, Trouble.CLOCK):
                    raise
                errors.append(error)
        if not errors:
            raise self._nothing_to_try(here, route)
        raise max(errors, key=lambda error: error.trouble)

    @contextmanager
    def _visiting(self, here: Here, source: Source, progress: Progress) -> Iterator[Visit]:
        """A verified look at one source, in a folder of its own that goes when the visit ends."""
        from wdhs_desktop.library.carrying.explaining import Explainer
        from wdhs_desktop.library.carrying.verified import VerifiedSource
        from wdhs_desktop.library.carrying.visiting import VISIT, Meter, Visit

        explainer = Explainer(source, here.name, self._clock)
        meter = Meter(progress)
        with file_errors():
            place = self._place(here.sender)
        fetcher = source.fetcher(place, meter.heard)
        try:
            with explainer.explaining(fetcher), tempfile.TemporaryDirectory(prefix=VISIT, dir=place) as name:
                folder, staged = Path(name), place / STAGED
                bodies = here.catalogues.values()
                verified = VerifiedSource(here.root, here.metadata, fetcher, folder, staged, bodies)
                visit = Visit(here, verified, explainer, meter, self._clock)
                visit.judge(self._memory)
                yield visit
        finally:
            self.fetched += fetcher.fetched

    def _place(self, sender: bytes) -> Path:
        """Where things of one afzender wait. Raises OSError."""
        place = self._scratch / sender.hex()
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        return place

    def _tidy(self, sender: bytes) -> None:
        """Clear what waited for this, and what a program left behind that was killed."""
        from wdhs_desktop.library.carrying.visiting import VISIT

        place = self._scratch / sender.hex()
        for folder in (place / STAGED, place / PARTS):
            shutil.rmtree(folder, ignore_errors=True)
        with suppress(OSError):
            for folder in place.glob(f"{VISIT}*"):
                if time.time() - folder.stat().st_mtime > LEFT_BEHIND:
                    shutil.rmtree(folder, ignore_errors=True)

    def _here(self, sender: bytes) -> Here:
        """What is here of it now. Raises UserError when the afzender isn't known."""
        from wdhs_desktop.library.carrying.visiting import Here

        root = self._store.sender_root(sender)
        return Here(
            sender=sender,
            name=next((one.name for one in self._store.senders() if one.id == sender), ""),
            root=root,
            metadata=self._store.metadata(sender),
            catalogues=self._store.catalogues(sender),
            items=self._store.known_paths(sender),
            files=self._store.known_files(sender),
        )

    def _judge_clock(self, here: Here, route: Route) -> None:
        """A clock that is behind would take what ran out long ago for fresh."""
        from wdhs_desktop.library.carrying.offer import aware
        from wdhs_desktop.library.carrying.visiting import CLOCK_MAY_DIFFER

        seen = self._memory.seen(here.sender)
        known = next((one.published for one in self._store.senders() if one.id == here.sender), None)
        times = [aware(at) for at in (known, seen.published if seen is not None else None) if at is not None]
        newest = max(times, default=None)
        if newest is not None and newest > self._clock.now() + CLOCK_MAY_DIFFER:
            day, today = short_date(newest.date()), short_date(self._clock.today())
            raise SyncError(Trouble.CLOCK, route.is_stick, day=day, today=today)

    def _nothing_to_try(self, here: Here, route: Route) -> SyncError:
        trouble = Trouble.NOTHING_HERE if route.is_stick else Trouble.NO_ADDRESS
        return SyncError(trouble, route.is_stick, name=here.name, place=route.place)

"""One visit to one source: what it offers beside what is here, and everything that has to be fetched for it.

This module imports tuf, so import it only where something is really fetched.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from wdhs_desktop.formats.catalogue import Entry, decode_catalogue
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.progress import Progress
from wdhs_desktop.library.carrying.explaining import Explainer
from wdhs_desktop.library.carrying.memory import Seen, SenderMemory
from wdhs_desktop.library.carrying.offer import OfferedFile, OfferedItem, read_offer
from wdhs_desktop.library.carrying.sync_errors import Trouble
from wdhs_desktop.library.carrying.verified import Target, VerifiedSource, checked_body, first_expiry, seen_in
from wdhs_desktop.library.records import Change, DeliveredItem, Delivery, News, WhatChanges

Wanted = Callable[[str], bool] | Collection[str]
"""Which files of more than 2 MB to bring in, by path."""

VISIT = "visit-"
"""How the name of the folder of one visit begins; it goes when the visit ends."""

CLOCK_MAY_DIFFER = timedelta(days=1)
ROOM_TO_SPARE = 5 * 1024 * 1024


@dataclass(frozen=True)
class Here:
    """What is here of one afzender. `items` maps paths to the sha256 in hex, `files` are paths of files brought in."""

    sender: bytes
    name: str
    root: bytes
    metadata: Mapping[str, bytes]
    catalogues: Mapping[str, bytes]
    items: Mapping[str, str]
    files: Collection[str]

    def entries(self) -> dict[str, tuple[str, Entry]]:
        """What the lists that are here say of each path: its topic and its entry."""
        found: dict[str, tuple[str, Entry]] = {}
        for body in self.catalogues.values():
            try:
                catalogue = decode_catalogue(body)
            except ValueError:
                continue
            found |= {entry.path: (catalogue.topic, entry) for entry in catalogue.entries}
        return found


class Meter:
    """Tells how many bytes came in, of how many, and hears that it should stop."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._done = 0
        self._total = 0
        self.text = ""

    def begin(self, total: int) -> None:
        self._done, self._total = 0, total

    def heard(self, count: int) -> None:
        self._done += count
        if self._total:
            self._progress.report(min(self._done, self._total), self._total, self.text)
        else:
            self._progress.check()


class Visit:
    """A source that has been verified, and is not older than what this PC has seen.

    Everything may raise what tuf raises, so use it within `Explainer.explaining`.
    """

    def __init__(self, here: Here, source: VerifiedSource, explainer: Explainer, meter: Meter, clock: Clock) -> None:
        self._here = here
        self._source = source
        self._explainer = explainer
        self._meter = meter
        self._clock = clock
        source.refresh()
        self._offer = read_offer(source, here.sender, lambda: meter.heard(0))
        self._metadata = source.metadata
        self._expires = first_expiry(self._metadata)
        self._seen = seen_in(self._metadata) or Seen(0, 0, "")

    def judge(self, memory: SenderMemory) -> None:
        """What TUF can't know: the newest that this PC has ever seen, and the time by the clock that we were given."""
        now = self._clock.now()
        before = memory.seen(self._here.sender)
        if before is not None and before.is_newer_than(self._seen):
            raise self._explainer.error(Trouble.OLDER_THAN_SEEN)
        if self._expires <= now:
            raise self._explainer.error(Trouble.EXPIRED, day=self._expires.date())
        if self._offer.published > now + CLOCK_MAY_DIFFER:
            raise self._explainer.error(Trouble.CLOCK, day=self._offer.published.date())
        try:
            memory.remember(self._here.sender, replace(self._seen, published=self._offer.published))
        except UserError as error:
            if isinstance(error.__cause__, OSError):
                raise self._explainer.of_disk(error.__cause__) from error
            raise

    def refuse_step_back(self, metadata: Mapping[str, bytes]) -> None:
        """Another program may have brought in something newer while this one was fetching."""
        standing = seen_in(metadata)
        if standing is not None and standing.is_newer_than(self._seen):
            raise self._explainer.error(Trouble.OLDER)

    # What would change

    def changes(self) -> WhatChanges:
        changed = [self._change(one) for one in self._items_to_fetch()]
        files = [one for one in self._files_to_fetch(()) if not one.is_on_choice]
        return WhatChanges(
            changes=tuple(changed),
            withdrawn=tuple(self._withdrawn()),
            fetch=sum(one.length for one in changed) + sum(one.target.length for one in files),
            files=tuple(one.entry for one in self._files_to_fetch(_every_one) if one.is_on_choice),
            published=self._offer.published,
            expires=self._expires,
        )

    def _change(self, one: OfferedItem) -> Change:
        entry = one.entry
        news = News.CHANGED if entry.path in self._here.items else News.NEW
        return Change(
            id=entry.id,
            kind=entry.kind,
            title=entry.title,
            topic=one.topic,
            note=entry.note,
            news=news,
            length=entry.length,
        )

    def _withdrawn(self) -> Iterator[Change]:
        entries = self._here.entries()
        for path in self._here.items:
            if path not in self._offer.items and path not in self._offer.refused and path in entries:
                topic, entry = entries[path]
                yield Change(id=entry.id, kind=entry.kind, title=entry.title, topic=topic)

    def _items_to_fetch(self) -> list[OfferedItem]:
        here = self._here.items
        return [one for path, one in self._offer.items.items() if here.get(path) != one.target.sha256]

    def _files_to_fetch(self, wanted: Wanted) -> list[OfferedFile]:
        here = self._here.files
        return [
            one
            for path, one in self._offer.files.items()
            if path not in here and (not one.is_on_choice or _wants(wanted, path))
        ]

    @property
    def refused(self) -> tuple[str, ...]:
        """Paths of items that break a rule of the library; what is here of them stays as it is."""
        return tuple(self._offer.refused)

    # Fetching

    def is_as_before(self, wanted: Wanted) -> bool:
        """Whether exactly this publication is in the file already, with all that is wanted of it."""
        is_same = all(self._here.metadata.get(name) == body for name, body in self._metadata.items())
        return is_same and not self._items_to_fetch() and not self._files_to_fetch(wanted)

    def delivery(self, wanted: Wanted) -> Delivery:
        """Everything fetched and checked, ready for the store. Within `Explainer.explaining`."""
        items, files = self._items_to_fetch(), self._files_to_fetch(wanted)
        self._prepare([*(one.target for one in items), *(one.target for one in files)])
        for item in items:
            self._meter.text = item.entry.title
            self._source.fetch(item.target)
        found = [one for one in files if self._fetch_file(one)]
        self._meter.begin(0)
        offer = self._offer
        catalogues = {path: body for path, (_target, body) in offer.catalogues.items()}
        return Delivery(
            sender=self._here.sender,
            name=offer.library.name,
            library=offer.library,
            library_body=offer.library_body,
            items=_Items(self._source, items),
            keep=frozenset((*offer.items, *offer.refused)).difference(one.entry.path for one in items),
            notes={path: one.entry.note for path, one in offer.items.items()},
            files=self._bodies(found),
            known_files=frozenset(offer.files),
            metadata=self._metadata,
            catalogues=catalogues,
        )

    def _prepare(self, targets: list[Target]) -> None:
        """Say how much it is, and see first whether it fits."""
        needed = sum(target.length for target in targets if not self._source.is_staged(target))
        self._meter.begin(needed)
        if needed and shutil.disk_usage(self._source.staged).free < needed + ROOM_TO_SPARE:
            raise self._explainer.error(Trouble.FULL)

    def _fetch_file(self, one: OfferedFile) -> bool:
        """Whether it is here now. A stick need not carry the large files that nobody asked for."""
        self._meter.text = one.entry.title
        if one.is_on_choice:
            return self._source.fetch_if_there(one.target) is not None
        self._source.fetch(one.target)
        return True

    def _bodies(self, files: list[OfferedFile]) -> Iterator[tuple[str, bytes]]:
        for one in files:
            yield one.entry.path, checked_body(self._source.place_of(one.target), one.target)


class _Items:
    """The fetched items, read one by one while they go into the file; knows how many they are."""

    def __init__(self, source: VerifiedSource, items: list[OfferedItem]) -> None:
        self._source = source
        self._items = items

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[DeliveredItem]:
        for one in self._items:
            yield DeliveredItem(one.entry.path, checked_body(self._source.place_of(one.target), one.target))


def _wants(wanted: Wanted, path: str) -> bool:
    return wanted(path) if callable(wanted) else path in wanted


def _every_one(path: str) -> bool:
    del path
    return True

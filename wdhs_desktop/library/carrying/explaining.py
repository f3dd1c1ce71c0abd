"""From what TUF, the web or the disk raises to one calm sentence. This module imports tuf."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from tuf.api import exceptions

from wdhs_desktop.house.failures import from_system
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import short_date
from wdhs_desktop.library.carrying.fetching import METADATA, Fetcher, LoginPage, ServerTrouble, SourceGone
from wdhs_desktop.library.carrying.offer import UnknownForm, WrongLibrary
from wdhs_desktop.library.carrying.routes import Source
from wdhs_desktop.library.carrying.sync_errors import SyncError, Trouble
from wdhs_desktop.library.carrying.verified import expiry

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_THERE = (403, 404, 410)
_TIMESTAMP = f"{METADATA}timestamp.json"
_HASH = re.compile(r"^[0-9a-f]{64}\.")
_ROOT = re.compile(r"^\d+\.root\.json$")

_BY_KIND: tuple[tuple[type[Exception], Trouble], ...] = (
    (LoginPage, Trouble.PORTAL),
    (SourceGone, Trouble.GONE),
    (ServerTrouble, Trouble.SERVER),
    (exceptions.SlowRetrievalError, Trouble.SLOW),
    (exceptions.ExpiredMetadataError, Trouble.EXPIRED),
    (exceptions.DownloadLengthMismatchError, Trouble.DAMAGED),
    (UnknownForm, Trouble.UNKNOWN_FORM),
    (WrongLibrary, Trouble.DAMAGED),
)


class Explainer:
    """Knows which source is being read for which afzender, so that it can name them."""

    def __init__(self, source: Source, name: str, clock: Clock) -> None:
        self._source = source
        self._name = name
        self._clock = clock

    @contextmanager
    def explaining(self, fetcher: Fetcher) -> Iterator[None]:
        """Whatever goes wrong inside leaves as a UserError; Cancelled and bugs of our own leave as they are."""
        try:
            yield
        except (exceptions.RepositoryError, exceptions.DownloadError, UnknownForm, WrongLibrary) as error:
            raise self._explained(error, fetcher) from error
        except OSError as error:
            raise self.of_disk(error) from error

    def error(self, trouble: Trouble, file: str = "", day: date | None = None, **more: object) -> SyncError:
        """The error with everything that its sentence may want to say."""
        return SyncError(
            trouble,
            self._source.is_stick,
            name=self._name,
            place=self._source.place,
            file=_HASH.sub("", file.rsplit("/", 1)[-1]) or "root.json",
            day=short_date(day or self._clock.today()),
            today=short_date(self._clock.today()),
            **more,
        )

    def of_disk(self, error: OSError) -> UserError:
        """This PC's own disk fails; what is wrong with a stick arrives as SourceGone."""
        return self.error(Trouble.FULL) if error.errno in _NO_ROOM else from_system(error)

    def _explained(self, error: Exception, fetcher: Fetcher) -> SyncError:
        trouble = self._trouble(error, fetcher.asked)
        file = str(error) if isinstance(error, UnknownForm) else fetcher.asked
        day = _ran_out(fetcher) if trouble is Trouble.EXPIRED else None
        return self.error(trouble, file, day)

    def _trouble(self, error: Exception, asked: str) -> Trouble:
        for kind, trouble in _BY_KIND:
            if isinstance(error, kind):
                return trouble
        if isinstance(error, exceptions.DownloadHTTPError):
            if error.status_code not in _NOT_THERE:
                return Trouble.SERVER
            return Trouble.NOTHING_HERE if asked == _TIMESTAMP else Trouble.MISSING
        if isinstance(error, exceptions.BadVersionNumberError) and asked == _TIMESTAMP:
            return Trouble.OLDER
        is_unreachable = isinstance(error, exceptions.DownloadError) and not self._source.is_stick
        return Trouble.NO_CONNECTION if is_unreachable else Trouble.DAMAGED


def _ran_out(fetcher: Fetcher) -> date | None:
    """The day on which the first of the files that just came in ran out; of the roots only the newest counts."""
    roots = [name for name in fetcher.metadata if _ROOT.match(name)]
    newest = max(roots, key=lambda name: int(name.split(".")[0]), default="")
    days = []
    for name, body in fetcher.metadata.items():
        try:
            at = expiry(body)
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
        if name == newest or name not in roots:
            days.append(at.date())
    return min(days, default=None)

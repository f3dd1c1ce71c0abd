"""How bytes come in, from a folder or over the web; whatever comes is untrusted until TUF has looked at it.

These classes import tuf and urllib3, so import this module only where something is really fetched.
"""

from __future__ import annotations

import os
import stat
import tempfile
from abc import abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tuf.api.exceptions import DownloadError, DownloadHTTPError, DownloadLengthMismatchError
from tuf.ngclient.fetcher import FetcherInterface
from typing_extensions import override

CHUNK = 64 * 1024
IN_MEMORY = 2 * 1024 * 1024
METADATA = "metadata/"
NOT_FOUND = 404

Heard = Callable[[int], None]
"""Called with the number of bytes of each piece that came in; may raise Cancelled."""


class SourceGone(DownloadError):  # noqa: N818  (says what happened)
    """The folder isn't there any more, or the disk can't read it."""


class LoginPage(DownloadError):  # noqa: N818  (says what happened)
    """A web page came where a file should be: a wifi that wants a login first."""


class ServerTrouble(DownloadError):  # noqa: N818  (says what happened)
    """The web server says that it is out of order."""


class Fetcher(FetcherInterface):
    """Counts what comes in, keeps it off the disk while it is small, and remembers which file was asked for last."""

    def __init__(self, base: str, scratch: Path, heard: Heard) -> None:
        self.base = base
        self.asked = ""
        self.fetched = 0
        self.metadata: dict[str, bytes] = {}
        self._scratch = scratch
        self._heard = heard

    @override
    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        self.asked = url.removeprefix(self.base)
        received = 0
        with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY, dir=str(self._scratch)) as kept:
            for chunk in self.fetch(url):
                received += len(chunk)
                self.fetched += len(chunk)
                if received > max_length:
                    raise DownloadLengthMismatchError(f"{self.asked}: more than {max_length}")
                kept.write(chunk)
                self._heard(len(chunk))
            kept.seek(0)
            yield kept

    @override
    def download_bytes(self, url: str, max_length: int) -> bytes:
        body = super().download_bytes(url, max_length)
        if self.asked.startswith(METADATA):
            self.metadata[self.asked.removeprefix(METADATA)] = body
        return body

    @property
    def has_resumed(self) -> bool:
        """Whether the last file began with what was left of an earlier try."""
        return False

    def forget(self) -> None:
        """Don't begin with what is left of an earlier try."""

    @abstractmethod
    @override
    def _fetch(self, url: str) -> Iterator[bytes]: ...


class FolderFetcher(Fetcher):
    """Reads below one folder and nowhere else, whatever the names or links in it say."""

    def __init__(self, folder: Path, base: str, scratch: Path, heard: Heard) -> None:
        super().__init__(base, scratch, heard)
        self._folder = folder

    @override
    def _fetch(self, url: str) -> Iterator[bytes]:
        if not self._folder.is_dir():
            raise SourceGone(str(self._folder))
        return self._pieces(self._open(self._place(url.removeprefix(self.base))))

    def _place(self, name: str) -> Path:
        """Where the file lies. Raises DownloadError when that is not below the folder."""
        parts = name.split("/")
        if any(part in ("", ".", "..") or "\\" in part or ":" in part or "\0" in part for part in parts):
            raise DownloadError(f"{name}: not a name of a file")
        place = self._folder.joinpath(*parts)
        try:
            inside = place.resolve().is_relative_to(self._folder.resolve())
        except (OSError, RuntimeError) as error:
            raise DownloadError(f"{name}: {type(error).__name__}") from error
        if not inside:
            raise DownloadError(f"{name}: leads outside the folder")
        return place

    def _open(self, place: Path) -> IO[bytes]:
        """Opens without waiting, so that a pipe that somebody laid there can't hold us up."""
        try:
            descriptor = os.open(place, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        except (FileNotFoundError, NotADirectoryError) as error:
            if not self._folder.is_dir():
                raise SourceGone(str(self._folder)) from error
            raise DownloadHTTPError(f"{place.name}: not there", NOT_FOUND) from error
        except OSError as error:
            raise SourceGone(str(place)) from error
        file = os.fdopen(descriptor, "rb")
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            file.close()
            raise DownloadError(f"{place.name}: not a file")
        return file

    def _pieces(self, file: IO[bytes]) -> Iterator[bytes]:
        with file:
            while True:
                try:
                    piece = file.read(CHUNK)
                except OSError as error:
                    raise SourceGone(str(self._folder)) from error
                if not piece:
                    return
                yield piece

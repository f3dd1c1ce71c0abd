"""Fetching over the web: https only, with limits on time, going on where a large file broke off, and no more haste."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError
from typing_extensions import override
from urllib3.exceptions import HTTPError, MaxRetryError, ReadTimeoutError, SSLError
from urllib3.util import Retry

from wdhs_desktop.library.carrying.fetching import CHUNK, METADATA, NOT_FOUND, Fetcher, Heard, LoginPage, ServerTrouble

AGENT = "wdhs-desktop"
LARGE = 1024 * 1024
MOST_REDIRECTS = 3
TARGETS = "targets/"
_REDIRECTS = (301, 302, 303, 307, 308)
_LOGIN_ASKED = 511
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_A_ROOT = re.compile(r"^metadata/\d+\.root\.json$")


@dataclass(frozen=True)
class WebLimits:
    """Seconds to connect, seconds without a byte, and the bytes a second that a file must make after `grace` seconds.

    A file up to `large` bytes begins anew when the connection breaks.
    """

    connect: float = 10
    gap: float = 15
    slowest: float = 500
    grace: float = 30
    large: int = LARGE


def is_safe_address(address: str) -> bool:
    """https, or http to this very PC."""
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


class WebFetcher(Fetcher):
    """`parts` is the folder where halves of large files wait for the next try."""

    def __init__(self, base: str, scratch: Path, heard: Heard, parts: Path, limits: WebLimits) -> None:
        super().__init__(base, scratch, heard)
        self._parts = parts
        self._limits = limits
        self._part: Path | None = None
        self._has_resumed = False
        self._pool: urllib3.PoolManager | None = None

    @property
    @override
    def has_resumed(self) -> bool:
        return self._has_resumed

    @override
    def forget(self) -> None:
        if self._part is not None:
            self._part.unlink(missing_ok=True)

    @override
    def _fetch(self, url: str) -> Iterator[bytes]:
        name = url.removeprefix(self.base)
        is_target = name.startswith(TARGETS)
        self._part = self._parts / name.rsplit("/", 1)[-1] if is_target else None
        self._has_resumed = False
        have = self._part.stat().st_size if self._part is not None and self._part.is_file() else 0
        response = self._ask(url, have)
        self._has_resumed = have > 0 and _goes_on_at(have, response)
        if have and not self._has_resumed:
            self.forget()
            if response.status in (206, 416):
                response.close()
                response = self._ask(url, 0)
        self._refuse(name, response)
        pieces = self._pieces(name, response)
        length = int(response.headers.get("Content-Length") or self._limits.large + 1)
        if self._part is not None and (self._has_resumed or length > self._limits.large):
            return self._kept_pieces(self._part, pieces)
        return pieces

    def _ask(self, url: str, have: int) -> urllib3.BaseHTTPResponse:
        """Send the question, and follow a few times when the answer is elsewhere."""
        headers = {"User-Agent": AGENT, "Accept-Encoding": "identity"}
        if have:
            headers["Range"] = f"bytes={have}-"
        for _time in range(MOST_REDIRECTS + 1):
            if not is_safe_address(url):
                raise LoginPage(url)
            response = self._request(url, headers)
            if response.status not in _REDIRECTS:
                return response
            url = urljoin(url, response.headers.get("Location", ""))
            response.close()
        raise LoginPage(url)

    def _request(self, url: str, headers: dict[str, str]) -> urllib3.BaseHTTPResponse:
        limits = urllib3.Timeout(connect=self._limits.connect, read=self._limits.gap)
        once_more = Retry(connect=1, read=1, redirect=0, status=0, other=0, backoff_factor=0)
        try:
            return self._manager(url).request(
                "GET", url, headers=headers, timeout=limits, retries=once_more, redirect=False, preload_content=False
            )
        except MaxRetryError as error:
            if isinstance(error.reason, SSLError):
                raise LoginPage(url) from error
            if isinstance(error.reason, ReadTimeoutError):
                raise SlowRetrievalError(url) from error
            raise DownloadError(url) from error
        except (HTTPError, OSError, ValueError) as error:
            raise DownloadError(url) from error

    def _manager(self, url: str) -> urllib3.PoolManager:
        """Straight to the web, or through the proxy that this PC has been told to use."""
        if self._pool is None:
            parts = urlsplit(url)
            proxy = getproxies().get(parts.scheme, "")
            host = parts.hostname or ""
            is_direct = not proxy or host in _LOOPBACK or bool(proxy_bypass(host))
            self._pool = urllib3.PoolManager(maxsize=1) if is_direct else urllib3.ProxyManager(proxy, maxsize=1)
        return self._pool

    def _refuse(self, name: str, response: urllib3.BaseHTTPResponse) -> None:
        """Raise what the answer means when it isn't the file."""
        status = response.status
        is_page = response.headers.get("Content-Type", "").lower().startswith("text/html")
        if status < 300 and not is_page:
            return
        response.close()
        if status == _LOGIN_ASKED:
            raise LoginPage(name)
        if status >= 500:
            raise ServerTrouble(f"{name}: {status}")
        if status >= 400:
            raise DownloadHTTPError(f"{name}: {status}", status)
        raise _page_for(name)

    def _pieces(self, name: str, response: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
        begun, received = time.monotonic(), 0
        try:
            while piece := response.read1(CHUNK):
                if not received and name.startswith(METADATA) and piece.lstrip().startswith(b"<"):
                    raise _page_for(name)
                received += len(piece)
                passed = time.monotonic() - begun
                if passed > self._limits.grace and received < passed * self._limits.slowest:
                    raise SlowRetrievalError(f"{received} bytes in {passed:.0f} seconds")
                yield piece
        except ReadTimeoutError as error:
            raise SlowRetrievalError(str(received)) from error
        except (HTTPError, OSError) as error:
            raise DownloadError(str(received)) from error
        finally:
            response.close()

    def _kept_pieces(self, part: Path, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """What is left of an earlier try, if it counts, then the rest, which is kept until all is there.

        Written without a buffer: a try that was stopped may be let go of late, and must not write into the next one.
        """
        if self._has_resumed:
            with part.open("rb") as left:
                for piece in iter(lambda: left.read(CHUNK), b""):
                    self.fetched -= len(piece)
                    yield piece
        part.parent.mkdir(parents=True, exist_ok=True)
        with part.open("ab" if self._has_resumed else "wb", buffering=0) as kept:
            yield from _copied(pieces, kept)
        part.unlink(missing_ok=True)


def _goes_on_at(have: int, response: urllib3.BaseHTTPResponse) -> bool:
    """Whether the answer begins where the earlier try broke off."""
    return response.status == 206 and response.headers.get("Content-Range", "").startswith(f"bytes {have}-")


def _page_for(name: str) -> DownloadError:
    """What a web page instead of a file means. Some web hosts answer so for a root that doesn't exist yet."""
    return DownloadHTTPError(f"{name}: a page", NOT_FOUND) if _A_ROOT.match(name) else LoginPage(name)


def _copied(pieces: Iterator[bytes], kept: IO[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        kept.write(piece)
        yield piece
